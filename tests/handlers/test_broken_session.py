"""A session that cannot be opened exhausts nothing, however often its pages come back."""

from __future__ import annotations

import asyncio
import gc
import json
import sqlite3
from pathlib import Path

import pytest

from server.core import log
from server.core.code import parse_code
from server.core.events import Commit, TimerSet
from server.live.protocol import CloseCode
from server.live.room import Room
from tests.support.wire import CELLS, Quorum

PAGES = 20


async def come_back(quorum: Quorum, code: str, times: int) -> set[int | None]:
    """Let many pages connect at once, this many times; return the codes that they were closed with."""

    async def connect() -> int | None:
        live = await quorum.open(code)
        await live.send({"type": "hello", "version": 1, "client": "page-of-a-session"})
        return (await live.closed())[0]

    return {code for _ in range(times) for code in await asyncio.gather(*(connect() for _ in range(PAGES)))}


def metric(text: bytes, name: str) -> float:
    """Return the value of a metric."""
    return next(float(line.split()[-1]) for line in text.decode().splitlines() if line.startswith(f"{name}{{"))


async def test_session_in_which_the_server_fails(
    quorum: Quorum, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    session, _, (ada,) = await quorum.scoring(1)
    _, _, (bob,) = await quorum.scoring(1)
    broken = parse_code(session.code)
    enter = Room.enter

    def fail(room: Room, *arguments: object) -> None:
        if room.visible.code == broken:
            raise KeyError("a bug")
        enter(room, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(Room, "enter", fail)
    assert await come_back(quorum, session.code, 5) == {CloseCode.BROKEN_SESSION}
    assert not CloseCode.BROKEN_SESSION.again
    assert (await ada.score(*CELLS[0], 3))["type"] == "accepted", "who is in stays in"
    assert len([record for record in caplog.records if record.exc_info]) == 1, "one traceback"
    assert metric((await quorum.get("/metrics")).body, "quorum_unreadable_sessions") == 1
    assert (await bob.score(*CELLS[0], 3))["type"] == "accepted"


async def test_session_that_the_server_fails_to_open(
    quorum: Quorum, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    session = await quorum.create()
    _, _, (bob,) = await quorum.scoring(1)
    reads = 0

    async def fail(*_: object) -> None:
        nonlocal reads
        reads += 1
        raise KeyError("a bug")

    assert quorum.server is not None
    monkeypatch.setattr(quorum.server.store, "read", fail)
    assert await come_back(quorum, session.code, 5) == {CloseCode.BROKEN_SESSION}
    answer = await quorum.get(f"/api/sessions/{session.code}")
    assert (answer.code, json.loads(answer.body)["code"]) == (422, "broken_session")
    assert reads == 1 and len([record for record in caplog.records if record.exc_info]) == 1, "one traceback"
    assert (await bob.score(*CELLS[0], 3))["type"] == "accepted"


async def test_long_log_with_one_wrong_digest(quorum: Quorum, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    session, facilitator, (ada,) = await quorum.scoring(1)
    code = parse_code(session.code) or ""
    for live in (facilitator, ada):
        live.close()
    await quorum.stop()
    with sqlite3.connect(tmp_path / "quorum.sqlite") as db:
        row = db.execute("SELECT * FROM commits WHERE session = ? ORDER BY seq DESC LIMIT 1", (code,)).fetchone()
        last = Commit(*row)
        for _ in range(3000):
            last = log.seal(code, last.seq + 1, last.at, [TimerSet(None)], {}, last.digest)
            db.execute("INSERT INTO commits VALUES (?, ?, ?, ?, ?)", (code, last.seq, last.at, last.body, last.digest))
        db.execute("UPDATE commits SET digest = 'wrong' WHERE session = ? AND seq = ?", (code, last.seq))
    db.close()
    await quorum.start()
    assert await come_back(quorum, session.code, 5) == {CloseCode.UNREADABLE_SESSION}
    gc.collect()
    assert sum(isinstance(each, Commit) for each in gc.get_objects()) < 100, "nothing keeps the log alive"
    assert len([record for record in caplog.records if "cannot be read" in record.getMessage()]) == 1


async def test_lost_commits_are_reported_when_the_server_starts(
    quorum: Quorum, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    session, facilitator, (ada,) = await quorum.scoring(1)
    for cell in CELLS:
        await ada.score(*cell, 4)
    for live in (facilitator, ada):
        live.close()
    await quorum.stop()
    code = parse_code(session.code)
    with sqlite3.connect(tmp_path / "quorum.sqlite") as db:
        (last,) = db.execute("SELECT max(seq) FROM commits WHERE session = ?", (code,)).fetchone()
        db.execute("DELETE FROM commits WHERE session = ? AND seq > ?", (code, last - 2))
    db.close()
    await quorum.start()
    live = await quorum.connect(session.code, ada.who)
    assert len(live.welcome["you"]["ballot"]["cells"]) == len(CELLS) - 2, "it is served all the same"
    said = [record.getMessage() for record in caplog.records if "has lost commits" in record.getMessage()]
    assert said == [f"session {code} has lost commits: the log ends at commit {last - 2}, but commit {last} was stored"]
    assert metric((await quorum.get("/metrics")).body, "quorum_lost_logs_total") == 1
