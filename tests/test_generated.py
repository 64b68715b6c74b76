"""The generated files are up to date, and the examples in the protocol page are valid."""

from __future__ import annotations

import json
import re
from functools import cache

import msgspec
import pytest

from scripts import generate, wire, wire_example
from server.handlers import api_types
from server.live import protocol


@cache
def generated(name: str) -> str:
    """Return the text of a file as it is generated now."""
    return generate.FILES[name]()


@cache
def examples() -> dict[str, str]:
    """Return the messages in the protocol page by their names."""
    return wire_example.conversation()


@pytest.mark.parametrize(
    "name",
    [  # Node converts the wire types
        pytest.param(name, marks=pytest.mark.integration) if name == "web/src/api/wire.ts" else name
        for name in generate.FILES
    ],
)
def test_generated_files_are_up_to_date(name: str) -> None:
    path = generate.ROOT / name
    fresh = path.is_file() and path.read_text(encoding="utf-8") == generated(name)
    if not fresh:
        pytest.fail(f"{name} is out of date: run make generated", pytrace=False)


@pytest.mark.parametrize("name", ["hello", "do"])
def test_server_decodes_the_example_requests(name: str) -> None:
    assert msgspec.json.decode(protocol.encode(protocol.decode(examples()[name]))) == json.loads(examples()[name])


@pytest.mark.parametrize("name", ["welcome", "accepted", "declined", "board"])
def test_example_messages_are_complete(name: str) -> None:
    message = msgspec.json.decode(examples()[name], type=protocol.Message)
    assert msgspec.json.decode(protocol.encode(message)) == msgspec.json.decode(examples()[name])


def test_example_of_joining_is_valid() -> None:
    body = re.search(r"-d '(.+)'", generated("docs/protocol.md"))
    assert body is not None
    assert msgspec.json.decode(body[1], type=api_types.NewMember).name == "Ada"


def test_page_describes_every_struct_once_and_has_no_broken_links() -> None:
    page = generated("docs/protocol.md")
    headings = re.findall(r"^#+ (.+)$", page, re.MULTILINE)
    for cls in wire.client_structs() | wire.server_structs():
        assert headings.count(cls.__name__) == 1, cls.__name__
    anchors = {heading.lower().replace(" ", "-") for heading in headings}
    assert set(re.findall(r"\]\(#(.+?)\)", page)) <= anchors
    assert "{{" not in page
