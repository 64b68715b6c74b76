"""Old sessions are deleted by a running server, and people who have one open are told."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest
from tornado.ioloop import IOLoop

from server.live.protocol import CloseCode
from server.live.retention import DAY
from server.runtime.clock import clock
from server.store import open_store
from server.store.admin.forget import forget
from tests.support.made_logs import make_log, save
from tests.support.meeting import BEGAN, CODE
from tests.support.serving import ServerProcess
from tests.support.wire import Quorum, running

pytestmark = pytest.mark.integration


def stored(folder: Path) -> bytes:
    """Return the content of all files of the store."""
    return b"".join(file.read_bytes() for file in folder.glob("quorum.sqlite*"))


@pytest.mark.parametrize("quorum", [{"retention_days": 30}], indirect=True)
async def test_running_server_deletes_a_session_that_a_page_has_open(quorum: Quorum, tmp_path: Path) -> None:
    session, facilitator, [voter] = await quorum.scoring()
    other = await quorum.create()
    assert quorum.server is not None
    now = clock()
    assert await quorum.server.retention.check(now + 31 * DAY) == 0
    live = await quorum.connect(other.code, other.facilitator)
    assert await quorum.server.retention.check(now + 32 * DAY) == 2
    for connection in (facilitator, voter, live):
        assert (await connection.closed())[0] == CloseCode.NO_SESSION
    for path in ("", "/solidity", "/export.csv"):
        answer = await quorum.get(f"/api/sessions/{session.code}{path}", session.facilitator)
        assert (answer.code, json.loads(answer.body)["code"]) == (404, "no_session")
    assert b"quorum_expired_sessions_total" in (await quorum.get("/metrics")).body
    assert len(await quorum.server.store.sessions()) == 0
    await quorum.server.retention.purge()
    third = await quorum.create()
    assert (await quorum.get(f"/api/sessions/{third.code}")).code == 200
    codes = [code.replace("-", "").encode() for code in (session.code, other.code)]
    content = stored(tmp_path)
    assert not [code for code in codes if code in content]


@pytest.mark.mongo
def test_erasing_in_mongodb_ends_the_session_on_a_running_server(
    mongo_url: str, io_loop: IOLoop, tmp_path: Path, pages: Path
) -> None:
    async def meet() -> None:
        session, facilitator, [voter] = await quorum.scoring()
        await voter.score("red", "speed", 3)
        assert await forget(mongo_url, session.code.replace("-", "")) > 0
        assert (await facilitator.closed())[0] == (await voter.closed())[0] == CloseCode.NO_SESSION
        assert (await quorum.get(f"/api/sessions/{session.code}")).code == 404
        store = await open_store(mongo_url)
        assert list(await store.sessions()) == [] and await store.heads() == {} == await store.lost()
        await store.close()
        # The same, because it is too old.
        _, facilitator, _ = await quorum.scoring()
        assert quorum.server is not None
        assert await quorum.server.retention.check(clock() + 31 * DAY) == 0
        assert await quorum.server.retention.check(clock() + 33 * DAY) == 1
        assert (await facilitator.closed())[0] == CloseCode.NO_SESSION

    with running(io_loop, tmp_path, store=mongo_url, retention_days=30) as quorum:
        io_loop.run_sync(meet, timeout=30)


class Deleting(ServerProcess):
    """A server that counts as ready once it has deleted something."""

    address: str | None = None

    def ready(self, line: str) -> str | None:
        """See ServerProcess."""
        self.address = super().ready(line) or self.address
        return self.address if "1 sessions that had not changed for 1 days are deleted" in line else None


def test_server_deletes_when_it_starts_what_was_due_a_day_before(tmp_path: Path) -> None:
    server = Deleting(tmp_path, "--retention", "1d")

    async def prepare() -> None:
        store = await open_store(server.store)
        await save(store, make_log(3))
        await store.note_due([CODE], BEGAN + 2 * DAY)
        await store.close()

    asyncio.run(prepare())
    server.start()
    server.stop()
    assert CODE.encode() not in stored(tmp_path)
