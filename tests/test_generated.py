"""The files that `make generated` writes are as the server's types say, and what the page shows is true."""

from __future__ import annotations

import re

import msgspec
import pytest

from scripts import generate, wire, wire_example
from server.handlers import api_types
from server.live import protocol

PAGE = generate.FILES["docs/protocol.md"]()
EXAMPLES = wire_example.conversation()


@pytest.mark.parametrize("name", generate.FILES)
def test_what_is_generated_is_fresh(name: str) -> None:
    path = generate.ROOT / name
    fresh = path.is_file() and path.read_text(encoding="utf-8") == generate.FILES[name]()
    if not fresh:
        pytest.fail(f"{name} is not what the server's types say: run make generated", pytrace=False)


@pytest.mark.parametrize("name", ["hello", "do"])
def test_the_server_understands_the_examples_of_what_is_asked(name: str) -> None:
    assert protocol.encode(protocol.decode(EXAMPLES[name])) == msgspec.json.format(EXAMPLES[name].encode(), indent=-1)


@pytest.mark.parametrize("name", ["welcome", "accepted", "declined", "board"])
def test_the_examples_of_what_is_answered_are_whole(name: str) -> None:
    message = msgspec.json.decode(EXAMPLES[name], type=protocol.Message)
    assert msgspec.json.decode(protocol.encode(message)) == msgspec.json.decode(EXAMPLES[name])


def test_the_call_that_joins_is_understood() -> None:
    asked = re.search(r"-d '(.+)'", PAGE)
    assert asked is not None
    assert msgspec.json.decode(asked[1], type=api_types.NewMember).name == "Ada"


def test_the_page_tells_of_every_struct_once_and_links_to_nothing_else() -> None:
    headings = re.findall(r"^#+ (.+)$", PAGE, re.MULTILINE)
    for cls in wire.asked() | wire.answered():
        assert headings.count(cls.__name__) == 1, cls.__name__
    anchors = {heading.lower().replace(" ", "-") for heading in headings}
    assert set(re.findall(r"\]\(#(.+?)\)", PAGE)) <= anchors
    assert "{{" not in PAGE
