"""Commits that were acknowledged and are gone: clients offer them again, and the facilitator is told what came back."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from server.core.code import parse_code
from tests.support.wire import CELLS, Created, Live, Message, Quorum


async def meeting(quorum: Quorum) -> tuple[Created, Live, Live, Live]:
    """Return a session in which Ada has scored all cells and Bob one; the facilitator is connected."""
    session, facilitator, (ada, bob) = await quorum.scoring(2)
    await bob.score(*CELLS[0], 2)
    for cell in CELLS:
        await ada.score(*cell, 4)
    return session, facilitator, ada, bob


async def lose(quorum: Quorum, folder: Path, session: Created, commits: int, *, heads: bool) -> int:
    """Delete the last commits while the server is stopped, with the heads too unless these are kept; return the seq
    before."""
    for live in quorum.connections:
        live.close()
    await quorum.stop()
    with sqlite3.connect(folder / "quorum.sqlite") as db:
        code = parse_code(session.code)
        (last,) = db.execute("SELECT max(seq) FROM commits WHERE session = ?", (code,)).fetchone()
        db.execute("DELETE FROM commits WHERE session = ? AND seq > ?", (code, last - commits))
    db.close()
    if not heads:
        (folder / "quorum.sqlite-heads").unlink()
    await quorum.start()
    return int(last)


def score(cell: tuple[str, str], value: int) -> Message:
    """Return a command."""
    return {"type": "score", "option": cell[0], "criterion": cell[1], "value": value}


async def loss(facilitator: Live, **fields: int) -> Message:
    """Return the first message about the loss with these counts."""
    return await facilitator.expect("loss", lambda m: all(m[name] == value for name, value in fields.items()))


async def test_facilitator_is_told_of_the_loss_and_what_came_back(quorum: Quorum, tmp_path: Path) -> None:
    session, facilitator, ada, _ = await meeting(quorum)
    last = await lose(quorum, tmp_path, session, 3, heads=True)
    facilitator = await quorum.reconnect(facilitator)
    told = await loss(facilitator, back=1)
    assert told == {
        **{"type": "loss", "after": last - 3, "known": last, "certain": True},
        **{"returned": 0, "refused": 0, "back": 1},
    }
    ada = await quorum.open(session.code, ada.who, ada.client)
    you = (await ada.hello(seq=last))["you"]
    assert you["ref"] == 1 and len(you["ballot"]["cells"]) == 1
    for ref in (2, 3, 4):  # as docs/protocol.md asks clients to: the old refs, and where each was stored
        answer = {"type": "do", "ref": ref, "stored": last - 4 + ref, "command": score(CELLS[ref - 1], 4)}
        await ada.send(answer)
    await ada.send({"type": "do", "ref": 5, "stored": last, "command": {**score(CELLS[0], 4), "option": "gone"}})
    told = await loss(facilitator, returned=3, refused=1)
    assert (told["back"], told["certain"]) == (2, True)
    again = await quorum.reconnect(ada)
    assert len(again.welcome["you"]["ballot"]["cells"]) == len(CELLS)
    assert not ada.unread("loss"), "members are not told"


async def test_page_that_knows_a_later_commit_raises_the_alarm(
    quorum: Quorum, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    session, facilitator, ada, _ = await meeting(quorum)
    last = await lose(quorum, tmp_path, session, 2, heads=False)
    facilitator = await quorum.reconnect(facilitator)
    spectator = await quorum.open(session.code)
    await spectator.hello(seq=1000)
    for known in (last, last, last + 1):
        ada = await quorum.open(session.code, ada.who, ada.client)
        await ada.hello(seq=known)
    told = await loss(facilitator, back=2)
    assert (told["after"], told["known"], told["certain"]) == (last - 2, last + 1, False)
    said = [record.getMessage() for record in caplog.records if "has lost commits" in record.getMessage()]
    assert said == [
        f"session {parse_code(session.code)} has lost commits: the log ends at commit {last - 2}, "
        f"but a member’s page was told of commit {last}"
    ]


async def test_nobody_is_told_of_a_loss_if_there_is_none(quorum: Quorum) -> None:
    _, facilitator, ada, _ = await meeting(quorum)
    ada = await quorum.reconnect(ada)
    await ada.send({"type": "do", "ref": ada.ref + 1, "stored": 3, "command": score(CELLS[0], 1)})
    await ada.expect("accepted")
    await facilitator.barrier()
    assert not facilitator.unread("loss")


async def test_commit_after_a_loss_is_not_reported_again(
    quorum: Quorum, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    session, _, _, bob = await meeting(quorum)
    await lose(quorum, tmp_path, session, 2, heads=True)
    bob = await quorum.reconnect(bob)
    await bob.score(*CELLS[1], 5)
    bob.close()
    caplog.clear()
    await quorum.stop()
    await quorum.start()
    await quorum.reconnect(bob)
    assert "has lost commits" not in caplog.text
