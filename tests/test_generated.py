"""The generated files are up to date, and the examples in the protocol page are valid."""

from __future__ import annotations

import json
import re

import msgspec
import pytest

from scripts import generate, wire, wire_example
from server.handlers import api_types
from server.live import protocol

PAGE = generate.FILES["docs/protocol.md"]()
EXAMPLES = wire_example.conversation()


@pytest.mark.parametrize(
    "name",
    [  # Node converts the wire types
        pytest.param(name, marks=pytest.mark.integration) if name == "web/src/api/wire.ts" else name
        for name in generate.FILES
    ],
)
def test_generated_files_are_up_to_date(name: str) -> None:
    path = generate.ROOT / name
    fresh = path.is_file() and path.read_text(encoding="utf-8") == generate.FILES[name]()
    if not fresh:
        pytest.fail(f"{name} is out of date: run make generated", pytrace=False)


@pytest.mark.parametrize("name", ["hello", "do"])
def test_server_decodes_the_example_requests(name: str) -> None:
    assert msgspec.json.decode(protocol.encode(protocol.decode(EXAMPLES[name]))) == json.loads(EXAMPLES[name])


@pytest.mark.parametrize("name", ["welcome", "accepted", "declined", "board"])
def test_example_messages_are_complete(name: str) -> None:
    message = msgspec.json.decode(EXAMPLES[name], type=protocol.Message)
    assert msgspec.json.decode(protocol.encode(message)) == msgspec.json.decode(EXAMPLES[name])


def test_example_of_joining_is_valid() -> None:
    body = re.search(r"-d '(.+)'", PAGE)
    assert body is not None
    assert msgspec.json.decode(body[1], type=api_types.NewMember).name == "Ada"


def test_page_describes_every_struct_once_and_has_no_broken_links() -> None:
    headings = re.findall(r"^#+ (.+)$", PAGE, re.MULTILINE)
    for cls in wire.client_structs() | wire.server_structs():
        assert headings.count(cls.__name__) == 1, cls.__name__
    anchors = {heading.lower().replace(" ", "-") for heading in headings}
    assert set(re.findall(r"\]\(#(.+?)\)", PAGE)) <= anchors
    assert "{{" not in PAGE
