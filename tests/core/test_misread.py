"""What is wrong with a message is said without the names of Python's types."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

import msgspec
import msgspec.inspect as types
import pytest

from scripts.wire import api_structs, client_structs
from server import messages
from server.core.misread import misread
from server.core.statement import Phrase
from server.handlers.api_types import NewSession
from server.live.protocol import Inbound
from tests.support.rows import one_test_for

DONE = '"command": {"type": "done"}'
SCORE = '"type": "do", "ref": 1, "command": {"type": "score", "option": "a", "criterion": "b"'


def problem(content: str | bytes, kind: Any = Inbound) -> Phrase:
    """Return what is wrong with JSON."""
    try:
        msgspec.json.decode(content, type=kind)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        return misread(error, content, kind)
    raise AssertionError("it has its type")


@one_test_for(
    [
        ("{", "misread_cut", {}),
        ("x", "misread_json", {"byte": 0}),
        (b'{"type": "hello", "version": 1, "client": "\xff"}', "misread_utf8", {}),
        ("[]", "misread_object", {}),
        ('{"type": "hello", "version": 1}', "misread_missing", {"field": "client"}),
        ('{"type": "do", "ref": 1, "command": {"type": "done", "x": 1}}', "misread_unknown", {"field": "command.x"}),
        ('{"type": "do", "ref": "1", %s}' % DONE, "misread_kind", {"field": "ref", "expected": "integer"}),  # noqa: UP031
        ('{"type": "do", "ref": 0, %s}' % DONE, "misread_low", {"field": "ref", "least": 1}),  # noqa: UP031
        (
            '{"type": "hello", "version": 1, "client": "a b"}',
            "misread_form",
            {"field": "client", "form": "client"},
        ),
        ('{"type": "shout"}', "misread_choice", {"field": "type", "allowed": "hello, do"}),
        (
            '{%s, "value": 1, "confidence": 9}}' % SCORE,  # noqa: UP031
            "misread_high",
            {"field": "command.confidence", "most": 3},
        ),
    ]
)
def test_problem_is_told_with_its_place(content: str | bytes, code: str, params: dict[str, object]) -> None:
    assert problem(content) == Phrase(code, params)  # type: ignore[arg-type]


def test_values_that_a_field_may_have_are_listed() -> None:
    assert problem('{"totals": "soon"}', NewSession).params == {"field": "totals", "allowed": "live, on_reveal"}
    command = '{"type": "give_weights", "by": "luck", "weights": []}'
    assert problem('{"type": "do", "ref": 1, "command": %s}' % command).params == {  # noqa: UP031
        "field": "command.by",
        "allowed": "order, points, swing",
    }


class Shapes(msgspec.Struct):
    """A message with every kind of container."""

    pair: tuple[Literal["a", "b"], Literal["c", "d"]] | None = None
    sizes: dict[str, Literal["small", "large"]] | None = None
    sides: list[Literal["left", "right"]] | None = None


@one_test_for(
    [
        ('{"pair": ["a", "x"]}', "a, b, c, d"),
        ('{"sizes": {"one": "x"}}', "large, small"),
        ('{"sides": ["left", "x"]}', "left, right"),
    ]
)
def test_values_in_a_container_are_listed(content: str, allowed: str) -> None:
    assert problem(content, Shapes).params["allowed"] == allowed


@pytest.mark.parametrize("content", [b"{", b'{"totals": 1}'])
def test_no_values_are_listed_for_a_field_that_is_not_there(content: bytes) -> None:
    error = msgspec.ValidationError("Invalid enum value 'x' - at `$.totals.of.all`")
    assert misread(error, content, NewSession).params["field"] == "totals.of.all"
    assert "live" not in str(misread(error, content, NewSession).params)


WRONG: list[object] = [None, True, -1, 10**17, 1.5, "", "x" * 70_000, "?", [], ["?"] * 101, [[]], {}, {"?": "?"}]


def wrong_messages() -> Iterator[tuple[type, bytes]]:
    """Yield every struct that clients send, with each of its fields wrong in many ways."""
    for kind in client_structs() | set(api_structs()):
        info = types.type_info(kind)
        assert isinstance(info, types.StructType)
        tag = {info.tag_field: info.tag} if info.tag_field else {}
        for field in info.fields:
            for value in WRONG:
                yield kind, msgspec.json.encode({**tag, field.encode_name: value})


def test_no_field_is_reported_in_the_words_of_python() -> None:
    seen: set[str] = set()
    for kind, content in wrong_messages():
        try:
            msgspec.json.decode(content, type=kind)
        except msgspec.DecodeError as error:
            found = misread(error, content, kind)
            seen.add(found.code)
            assert found.code != "misread_other", (kind, content[:80], error)
            for language in messages.LANGUAGES:
                sentence = messages.sentence(language, "refused", found)
                assert "`" not in sentence and "str" not in sentence.split()
    assert len(seen) >= 9


def test_depth_is_told() -> None:
    assert misread(RecursionError(), b"[[", Inbound) == Phrase("misread_depth", {})


def test_other_complaints_still_name_the_field() -> None:
    error = msgspec.ValidationError("Something new - at `$.command.value`")
    assert misread(error, b"{}", Inbound) == Phrase("misread_other", {"field": "command.value"})


@pytest.mark.parametrize("place", ["$[...]", "$.fields[...].x", "key` in `$.weights"])
def test_places_of_any_form_are_named(place: str) -> None:
    assert misread(msgspec.ValidationError(f"Invalid value 3 - at `{place}`"), b"{}", NewSession).params["field"]
