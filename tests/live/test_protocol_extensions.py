"""Clients newer than the server: fields that hello announces are ignored, and typing errors are still detected."""

from __future__ import annotations

import json
from typing import Any

import pytest

from server.core.commands import CriterionEdit, Done, Edit
from server.live import protocol
from server.live.protocol import Do, Hello, UnknownCommand, Unreadable, decode

NEWER = frozenset({"mood", "colour", "wave"})


def hello(**fields: Any) -> str:
    """Return a hello with these additional fields."""
    return json.dumps({"type": "hello", "version": 1, "client": "client-one", **fields})


def do(command: Any, **fields: Any) -> str:
    """Return a request with these additional fields."""
    return json.dumps({"type": "do", "ref": 7, "command": command, **fields})


def test_hello_lists_its_fields_that_an_older_server_may_not_know() -> None:
    known = Hello(1, "client-one", extensions=("mood", "wave"))
    assert decode(hello(extensions=["mood", "wave"], mood={"of": ["any", "kind"]})) == known
    with pytest.raises(Unreadable, match="no field “mood” here"):
        decode(hello(mood=1, extensions=["wave"]))
    with pytest.raises(Unreadable, match="no field “mood” here"):
        decode(hello(mood=1))


def test_announced_fields_are_ignored_at_every_level() -> None:
    edit = {"type": "edit", "criteria": [{"name": "Speed", "weight": 1, "colour": "red"}], "mood": None}
    expected = Do(7, Edit(criteria=(CriterionEdit("Speed", 1.0),)))
    assert decode(do(edit, colour=[1]), NEWER) == expected
    assert decode(do({"type": "done"}, mood=1), NEWER) == Do(7, Done())


@pytest.mark.parametrize(
    "message", [do({"type": "done", "dnoe": 1}), do({"type": "done"}, reff=1), do({"type": "dnoe"})]
)
def test_unannounced_field_is_an_error(message: str) -> None:
    for extensions in (frozenset[str](), NEWER):
        with pytest.raises(Unreadable):
            decode(message, extensions)


def test_announced_field_that_is_known_is_still_validated() -> None:
    with pytest.raises(Unreadable, match=r"“command\.done” must be true or false"):
        decode(do({"type": "done", "done": "yes", "mood": 1}), NEWER | {"done"})


def test_announced_unknown_command_is_declined_without_an_error() -> None:
    with pytest.raises(UnknownCommand) as unknown:
        decode(do({"type": "wave", "at": "bob"}), NEWER)
    assert unknown.value.ref == 7
    with pytest.raises(Unreadable):
        decode(json.dumps({"type": "do", "ref": 0, "command": {"type": "wave"}}), NEWER)
    assert decode(do({"type": "done"}), NEWER | {"done"}) == Do(7, Done())


@pytest.mark.parametrize(
    "message",
    [
        *("[]", "7", "null", '"hello"', "{}", '{"type":"do"}', '{"type":["do"]}', '{"type":"do","command":[]}'),
        *('{"type":"do","ref":1,"command":{"type":["wave"]}}', '{"type":"hello","extensions":7}'),
        *(hello(extensions=[["mood"]], mood=1), hello(extensions=["Not A Name"]), hello(extensions=["a"] * 101)),
        '{"type":"do","ref":1,"command":' + "[" * 5000,
    ],
)
def test_invalid_message_is_reported(message: str) -> None:
    with pytest.raises(Unreadable):
        decode(message, NEWER)


def test_pages_announce_valid_names() -> None:
    assert decode(hello(extensions=list(protocol.EXTENSIONS)))
