"""The live connection: what is refused, and who only watches."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.conditions import board_of, since
from tests.support.listening import merged
from tests.support.wire import Live, Quorum

CELL = {"option": "red", "criterion": "speed"}


@pytest.mark.parametrize(
    ("command", "code"),
    [
        ({"type": "score", **CELL, "value": 6}, "off_scale"),
        ({"type": "score", **CELL, "option": "green", "value": 1}, "unknown_option"),
        ({"type": "score", **CELL, "criterion": "taste", "value": 1}, "unknown_criterion"),
        ({"type": "clear", **CELL, "option": "green"}, "unknown_option"),
        ({"type": "rename", "name": "\u200b"}, "no_name"),
    ],
)
async def test_forbidden_request_is_declined_and_connection_stays(
    quorum: Quorum, command: dict[str, Any], code: str
) -> None:
    _, facilitator, (ada,) = await quorum.scoring()
    answer = await ada.ask(1, command)
    assert (answer["type"], answer["code"]) == ("declined", code)
    assert answer["reason"].endswith(".")
    assert (await ada.ask(1, {"type": "score", **CELL, "value": 5}))["type"] == "accepted"
    await facilitator.expect("board", board_of(1))


async def test_refusal_has_a_code_and_an_english_sentence(quorum: Quorum) -> None:
    _, _, (ada,) = await quorum.scoring()
    answer = await ada.ask(1, {"type": "score", **CELL, "value": 6})
    assert answer == {
        "type": "declined", "ref": 1, "code": "off_scale", "params": {"steps": 5}, "reason": "Scores run from 1 to 5."
    }  # fmt: skip


@pytest.mark.parametrize(
    ("command", "code"),
    [
        ({"type": "remove", "member": "nobody"}, "unknown_member"),
        ({"type": "close", "option": "green"}, "unknown_option"),
        ({"type": "next_round"}, "phase"),
        ({"type": "open_scoring"}, "phase"),
        ({"type": "edit", "question": "?"}, "phase"),
    ],
)
async def test_rules_apply_to_facilitators(quorum: Quorum, command: dict[str, Any], code: str) -> None:
    _, facilitator, _ = await quorum.scoring()
    answer = await facilitator.ask(9, command)
    assert (answer["type"], answer["code"]) == ("declined", code)


@pytest.mark.parametrize("ends", ["reveal", "close"])
async def test_scores_after_the_round_are_declined(quorum: Quorum, ends: str) -> None:
    _, facilitator, (ada,) = await quorum.scoring()
    await facilitator.do(ends, **({"option": None} if ends == "close" else {}))
    for kind, fields in (("score", {**CELL, "value": 1}), ("clear", CELL), ("done", {})):
        answer = await ada.do(kind, **fields)
        assert (answer["type"], answer["code"]) == ("declined", {"reveal": "phase", "close": "closed"}[ends])


async def test_observer_cannot_score(quorum: Quorum) -> None:
    session, _, _ = await quorum.scoring()
    observer = await quorum.connect(session.code, await quorum.join(session.code, "Olga", role="observer"))
    for kind, fields in (("score", {**CELL, "value": 1}), ("clear", CELL), ("done", {})):
        assert (await observer.do(kind, **fields))["code"] == "observer"


async def test_spectator_receives_boards_and_has_no_member(quorum: Quorum) -> None:
    session, _, (ada,) = await quorum.scoring()
    spectator: Live = await quorum.connect(session.code)
    assert spectator.welcome["you"] is None
    answer = await spectator.do("score", **CELL, value=1)
    assert (answer["type"], answer["code"]) == ("declined", "not_joined")
    await ada.score("red", "speed", 5)
    message = await spectator.expect("board", board_of(1))
    assert message["board"]["options"][0]["cells"][0]["mean"] == 5


async def test_client_that_asks_in_hello_gets_board_changes(quorum: Quorum) -> None:
    session, facilitator, (ada,) = await quorum.scoring()
    screen = await quorum.open(session.code)
    board = (await screen.hello(changes=True))["board"]
    kinds: list[str] = []
    for value in (4, 3, 5, 2):
        seq = (await ada.score("red", "speed", value))["seq"]
        complete = await facilitator.expect("board", since(seq))
        while board != complete["board"]:
            message = await screen.expect(("board", "changes"))
            kinds.append(message["type"])
            board = message["board"] if message["type"] == "board" else merged(board, message["board"])
        assert message["seq"] == complete["seq"]
    assert kinds[-3:] == ["changes"] * 3
