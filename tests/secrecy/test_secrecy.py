"""Secrecy: no client learns scores before the reveal, or who scored what while names are hidden.

The strongest test is a comparison. The same meeting runs twice, with the same random numbers and the same clock; only
some members' scores differ. Every byte that other clients can get must then be the same, too.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from tornado.ioloop import IOLoop

from server.runtime.logs import JSONLines
from server.store import Unavailable
from server.store.sqlite import SQLiteStore
from tests.support.noted import EXPORTS, Meeting, compared
from tests.support.raw import Raw, payload_of
from tests.support.wire import CELLS, Member, Message, Quorum

pytestmark = pytest.mark.integration

FIGURES = ('"total":', '"mean":', '"histogram":', '"rank":', '"standings":[', '"ballots":[', "|rank|", "(n=")

Votes = Sequence[Message]


# ---- one frame for all members


async def test_board_bytes_are_the_same_for_all(quorum: Quorum) -> None:
    session, _, (ada,) = await quorum.scoring()
    people: list[Member | None] = [session.facilitator, None, await quorum.join(session.code, "Olga", role="observer")]
    people += [await quorum.join(session.code, f"Member {n}") for n in range(30)]
    sockets = []
    for number, who in enumerate(people):
        sockets.append(await Raw.open(quorum.url, session.code, who))
        await sockets[-1].hello(f"by-hand-{number:03}")
    for n, cell in enumerate(CELLS):
        await ada.score(*cell, n + 1)
    await ada.do("done")
    boards_of_all = [await boards_until_done(socket) for socket in sockets]
    first = boards_of_all[0]
    assert len(first) >= 1 and json.loads(payload_of(first[-1]))["board"]["progress"]["done"] == 1
    last = {boards[-1] for boards in boards_of_all}
    assert len(last) == 1, "the frame must not depend on the member"
    for boards in boards_of_all:
        assert set(boards) <= set(boards_of_all[0]) | set(boards_of_all[-1])
    for socket in sockets:
        await socket.close()


async def boards_until_done(socket: Raw) -> list[bytes]:
    """Return the frames of all boards up to the first that counts a member as done."""
    boards = []
    while frame := await socket.frame():
        if b'"type":"board"' in frame:
            boards.append(frame)
            if b'"done":1' in frame:
                return boards
    raise AssertionError("the board never came")


# ---- before the reveal

ONE = [
    {"type": "score", "option": "red", "criterion": "speed", "value": 5, "reason": "Zebras gallop.", "confidence": 3},
    {"type": "score", "option": "red", "criterion": "speed", "value": 5, "reason": "Zebras gallop.", "confidence": 3},
    {"type": "score", "option": "blue", "criterion": "cost", "value": 1, "reason": "Zebras are dear."},
]
OTHER = [
    {"type": "score", "option": "red", "criterion": "speed", "value": 1, "reason": ""},
    {"type": "score", "option": "red", "criterion": "speed", "value": None, "reason": "Yaks walk.", "confidence": 1},
    {"type": "score", "option": "red", "criterion": "cost", "value": 4, "reason": "Yaks eat little." * 40},
]


async def before_the_reveal(meeting: Meeting, votes: Votes) -> None:
    """Let Ada send these votes and Bob always the same, and some members send forbidden requests; record all data."""
    for vote in votes:
        assert (await meeting.ask("Ada", vote))["type"] == "accepted"
    await meeting.ask("Bob", {"type": "score", "option": "red", "criterion": "speed", "value": 3, "reason": "Mine."})
    await meeting.ask("Ada", {"type": "done"})
    for name in ("Bob", "observer", "spectator"):
        await meeting.ask(name, {"type": "reveal"})
    for command in ({"type": "close", "option": "green"}, {"type": "next_round"}, {"type": "edit", "question": "?"}):
        assert (await meeting.ask("facilitator", command))["type"] == "declined"
    await meeting.ask("facilitator", {"type": "set_timer", "seconds": 60})
    assert (await meeting.ask("facilitator", {"type": "remind"}))["type"] == "accepted"
    await meeting.ask("facilitator", {"type": "turn_screen", "to": "matrix"})
    await meeting.look()


@pytest.mark.parametrize("names", ["shown", "hidden"])
def test_before_the_reveal_no_byte_depends_on_scores_of_others(io_loop: IOLoop, tmp_path: Path, names: str) -> None:
    async def hold(quorum: Quorum, votes: Votes) -> tuple[Any, Any]:
        meeting = await Meeting.hold(quorum, totals="on_reveal", names=names)
        await before_the_reveal(meeting, votes)
        before = meeting.learnt("Ada")
        await meeting.ask("facilitator", {"type": "reveal"})
        await meeting.look()
        return before, meeting.learnt("Ada")

    (one, one_after), (other, other_after) = compared(io_loop, tmp_path, hold, ONE, OTHER)
    assert set(one) == {"facilitator", "spectator", "projector", "Bob", "Cid", "Dee", "observer"}
    for name in one:
        assert len(one[name]) > 20
        assert one[name] == other[name], f"the {name} can tell what Ada scored"
        assert one_after[name] != other_after[name], "after the reveal the score is shown"


def shares(speed: float, cost: float) -> list[Message]:
    """Return weights as in a request."""
    return [{"criterion": "speed", "weight": speed}, {"criterion": "cost", "weight": cost}]


@pytest.mark.parametrize("names", ["shown", "hidden"])
def test_no_byte_depends_on_weights_before_they_are_shown(io_loop: IOLoop, tmp_path: Path, names: str) -> None:
    async def hold(quorum: Quorum, given: Message) -> tuple[Any, Any]:
        meeting = await Meeting.hold(quorum, "open_weighting", names=names)
        assert (await meeting.ask("Ada", {"type": "give_weights", **given}))["type"] == "accepted"
        for name in ("Bob", "Cid", "Dee", "facilitator"):
            await meeting.ask(name, {"type": "give_weights", "by": "points", "weights": shares(50, 50)})
        command = {"type": "lock_weights", "weights": None}
        assert (await meeting.ask("facilitator", command))["type"] == "declined"
        assert (await meeting.ask("Bob", {"type": "show_weights"}))["type"] == "declined"
        await meeting.look()
        before = meeting.learnt("Ada")
        await meeting.ask("facilitator", {"type": "show_weights"})
        await meeting.look()
        return before, meeting.learnt("Ada")

    one, other = {"by": "points", "weights": shares(90, 10)}, {"by": "swing", "weights": shares(20, 100)}
    (one, one_after), (other, other_after) = compared(io_loop, tmp_path, hold, one, other)
    for name in one:
        assert len(one[name]) > 20
        assert one[name] == other[name], f"the {name} can tell what Ada gave"
        assert one_after[name] != other_after[name], "shown weights are visible"


def test_no_byte_depends_on_the_experience_of_others(io_loop: IOLoop, tmp_path: Path) -> None:
    async def hold(quorum: Quorum, options: list[str]) -> dict[str, list[str]]:
        meeting = await Meeting.hold(quorum, names="hidden")
        experience = {"type": "tell_experience", "options": options}
        assert (await meeting.ask("Ada", experience))["type"] == "accepted"
        for name in ("Ada", "Bob", "Cid", "Dee"):
            vote = {"type": "score", "option": "red", "criterion": "speed", "value": 3, "confidence": 1}
            await meeting.ask(name, vote)
        await meeting.ask("facilitator", {"type": "reveal"})
        await meeting.look()
        return meeting.learnt("Ada")

    one, other = compared(io_loop, tmp_path, hold, ["red"], ["blue"])
    assert one == other


@pytest.mark.parametrize("names", ["shown", "hidden"])
async def test_before_the_reveal_nothing_has_a_figure_or_a_reason(quorum: Quorum, names: str) -> None:
    meeting = await Meeting.hold(quorum, totals="on_reveal", names=names)
    await before_the_reveal(meeting, ONE)
    for name, texts in meeting.learnt("Ada").items():
        for text in texts:
            assert "Zebras" not in text, name
            # The OpenAPI document names all fields; figures would have values.
            if not text.startswith("/api/openapi.json"):
                assert not [figure for figure in FIGURES if figure in text.replace(" ", "")], (name, text)
    assert any("Zebras" in text for text in (await quorum.reconnect(meeting.connections["Ada"])).received), (
        "Ada sees her own score"
    )


@pytest.mark.parametrize("ends", ["reveal", "close"])
async def test_after_the_reveal_the_figures_are_shown(quorum: Quorum, ends: str) -> None:
    meeting = await Meeting.hold(quorum, totals="on_reveal")
    await before_the_reveal(meeting, ONE)
    await meeting.ask("facilitator", {"type": ends, **({"option": "red"} if ends == "close" else {})})
    for live in meeting.connections.values():
        (board,) = [
            m["board"] for text in live.received if (m := json.loads(text))["type"] == "board" and m["board"]["shown"]
        ]
        assert board["options"][0]["cells"][0]["histogram"] == [0, 0, 1, 0, 1]
    for name in EXPORTS:
        export = await quorum.get(f"/api/sessions/{meeting.session.code}/export.{name}", meeting.people["Bob"])
        assert b"Zebras" in export.body and b"Ada" in export.body
    await meeting.look()
    noted = "".join(meeting.noted["Bob"]).replace(" ", "")
    assert [figure for figure in FIGURES if figure not in noted] == [], "the figures and reasons are visible now"


async def test_next_round_is_as_secret_as_the_first(quorum: Quorum) -> None:
    meeting = await Meeting.hold(quorum, totals="on_reveal")
    await meeting.ask("Bob", {**ONE[0], "reason": "Bears."})
    await meeting.ask("facilitator", {"type": "reveal"})
    await meeting.ask("facilitator", {"type": "next_round", "keep": True})
    for vote in ONE:
        await meeting.ask("Ada", vote)
    await meeting.look()
    assert any("Bears" in text for text in meeting.learnt()["Cid"]), "the first round is shown"
    assert not any("Zebras" in text for name in ("Cid", "facilitator") for text in meeting.learnt()[name])
    record = await quorum.get(f"/api/sessions/{meeting.session.code}/export.json", meeting.people["Cid"])
    first, second = json.loads(record.body)["rounds"]
    assert first["standings"] and first["ballots"] and second["standings"] is None and second["ballots"] is None


# ---- logs


class Faults:
    """A store that fails sometimes: it is unavailable, or raises an unexpected error."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.coming: list[Exception] = []
        append = SQLiteStore.append

        async def failing(store: SQLiteStore, *commit: Any) -> None:
            if self.coming:
                raise self.coming.pop(0)
            await append(store, *commit)

        monkeypatch.setattr(SQLiteStore, "append", failing)
        monkeypatch.setattr("server.live.command_queue.RETRY_SECONDS", 0.0)


def test_logs_do_not_depend_on_scores(
    io_loop: IOLoop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    faults = Faults(monkeypatch)

    async def hold(quorum: Quorum, votes: Votes) -> list[str]:
        caplog.clear()
        meeting = await Meeting.hold(quorum, totals="on_reveal")
        for vote in votes:
            faults.coming = [Unavailable("it cannot be reached"), RuntimeError("it went boom")]
            assert (await meeting.ask("Ada", vote))["code"] == "broken"
            assert (await meeting.ask("Ada", vote))["type"] == "accepted"
        return [f"{r.name} {r.levelname} {JSONLines().format(r).partition('level')[2]}" for r in caplog.records]

    with caplog.at_level(logging.DEBUG, logger="quorum"):
        one, other = compared(io_loop, tmp_path, hold, ONE[:1], OTHER[:1])
    assert one == other
    assert any("it cannot be reached" in line for line in one) and any("it went boom" in line for line in one)
