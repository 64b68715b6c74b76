"""An unreadable session reports its error at its own endpoints and does not affect other sessions."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from server.core.code import parse_code
from server.core.events import Commit
from server.live.protocol import CloseCode
from tests.support.forged import rewritten
from tests.support.wire import CELLS, Member, Quorum

DAMAGE = {
    "truncated": "substr(body, 1, 60)",
    "no JSON at all": "CAST('nothing of the kind' AS BLOB)",
    "not UTF-8": "x'7bff7d'",
    "falsified": "CAST(replace(CAST(body AS TEXT), 'speed', 'spedd') AS BLOB)",
}


async def damaged(quorum: Quorum, folder: Path, damage: str) -> tuple[str, Member]:
    """Return a session whose log was damaged while the server was stopped, and one of its members."""
    session, facilitator, (ada,) = await quorum.scoring(1)
    await ada.score(*CELLS[0], 4)
    facilitator.close()
    ada.close()
    await quorum.stop()
    with sqlite3.connect(folder / "quorum.sqlite") as db:
        code = parse_code(session.code)
        changed = db.execute(f"UPDATE commits SET body = {damage} WHERE session = ? AND seq = 4", (code,)).rowcount
        assert changed == 1
    db.close()
    await quorum.start()
    assert ada.who is not None
    return session.code, ada.who


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=list(DAMAGE))
async def test_every_endpoint_of_a_damaged_session_reports_the_error(
    quorum: Quorum, tmp_path: Path, damage: str, caplog: pytest.LogCaptureFixture
) -> None:
    code, ada = await damaged(quorum, tmp_path, damage)
    for path in ("", "/solidity", "/measurements", "/qr.svg", "/export.json"):
        answer = await quorum.get(f"/api/sessions/{code}{path}", ada)
        problem = json.loads(answer.body)
        assert (answer.code, problem["code"]) == (422, "unreadable_session")
        assert problem["reason"].endswith("whoever runs this server can restore it from a backup.")
    joined = await quorum.call("POST", f"/api/sessions/{code}/members", {"name": "Bob", "role": "voter"})
    assert joined.code == 422
    for _ in range(3):
        close_code, reason = await (await quorum.open(code, ada)).closed()
        assert close_code == CloseCode.UNREADABLE_SESSION and "restore it from a backup" in reason
    assert not CloseCode.UNREADABLE_SESSION.again
    records = [record for record in caplog.records if "cannot be read" in record.getMessage()]
    assert len(records) == 1 and not any(record.exc_info for record in caplog.records)


async def test_other_sessions_are_not_affected(quorum: Quorum, tmp_path: Path) -> None:
    code, ada = await damaged(quorum, tmp_path, DAMAGE["truncated"])
    _, _, (bob,) = await quorum.scoring(1)
    assert (await (await quorum.open(code, ada)).closed())[0] == CloseCode.UNREADABLE_SESSION
    assert (await bob.score(*CELLS[1], 3))["type"] == "accepted"
    for path in ("/", "/readyz", "/healthz", "/metrics", "/api/templates"):
        assert (await quorum.get(path)).code == 200


async def test_session_with_a_newer_field_is_read_only(quorum: Quorum, tmp_path: Path) -> None:
    session, facilitator, (ada,) = await quorum.scoring(1)
    await ada.score(*CELLS[0], 4)
    facilitator.close()
    ada.close()
    await quorum.stop()
    with sqlite3.connect(tmp_path / "quorum.sqlite") as db:
        code = parse_code(session.code)
        rows = db.execute("SELECT session, seq, at, body, digest FROM commits WHERE session = ? ORDER BY seq", (code,))
        commits = [Commit(*row) for row in rows]
        for commit in rewritten(commits, lambda raw: {**raw, "server": "a newer one"}):
            new = (commit.body, commit.digest, code, commit.seq)
            db.execute("UPDATE commits SET body = ?, digest = ? WHERE session = ? AND seq = ?", new)
    db.close()
    await quorum.start()
    ada = await quorum.connect(session.code, ada.who)
    assert ada.welcome["you"]["ballot"]["cells"][0]["value"] == 4
    answer = await ada.do("score", option="blue", criterion="speed", value=1)
    assert (answer["type"], answer["code"]) == ("declined", "read_only")
    joined = await quorum.call("POST", f"/api/sessions/{session.code}/members", {"name": "Bob", "role": "voter"})
    assert joined.code == 409
    assert quorum.server is not None and code is not None
    assert len(await quorum.server.store.read(code)) == len(commits)
