"""A live server whose disk takes no more: nothing is accepted, /readyz says so, and all goes on when there is room."""

from __future__ import annotations

import asyncio
import itertools
import resource
from pathlib import Path

import pytest

from tests.support.serving import ServerProcess
from tests.support.wire import CELLS, Live, Wire

pytestmark = pytest.mark.integration


async def readiness(wire: Wire, expected: int) -> None:
    """Wait until /readyz returns this status."""
    async with asyncio.timeout(20):
        for attempt in itertools.count():
            if (await wire.get("/readyz")).code == expected:
                return
            await asyncio.sleep(0.1 if attempt else 0.0)


def allow(server: ServerProcess, size: int) -> None:
    """Let the server's files grow to this size only, as a full disk does."""
    resource.prlimit(server.pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


async def unanswered(live: Live, ref: int) -> asyncio.Task[object]:
    """Send a vote that cannot be stored yet; return the task that waits for its answer."""
    command = {"type": "score", "option": "red", "criterion": "speed", "value": ref % 5 + 1}
    return asyncio.get_running_loop().create_task(live.ask(ref, command))


async def test_full_disk(server_process: ServerProcess, tmp_path: Path) -> None:
    wire = Wire(server_process.url)
    _, _, (ada,) = await wire.scoring(1)
    await ada.score(*CELLS[0], 3)
    await readiness(wire, 200)
    allow(server_process, (tmp_path / "quorum.sqlite-wal").stat().st_size)
    await readiness(wire, 503)
    answer = await unanswered(ada, 100)
    for _ in range(8):  # several attempts to store the vote, each followed by one to read the log
        assert (await wire.get("/readyz")).code == 503 and not answer.done()
        await asyncio.sleep(0.25)
    assert not [line for line in server_process.output if "continues" in line], "not while nothing can be stored"
    allow(server_process, resource.RLIM_INFINITY)
    assert (await answer)["type"] == "accepted"  # type: ignore[index]
    await readiness(wire, 200)
    await asyncio.to_thread(server_process.wait_for_line, "continues at")
    said = [word for line in server_process.output for word in ("waits at", "continues at") if word in line]
    assert said == ["waits at", "continues at"]


async def test_removed_file(server_process: ServerProcess, tmp_path: Path) -> None:
    wire = Wire(server_process.url)
    session, facilitator, (ada,) = await wire.scoring(1)
    await ada.score(*CELLS[0], 3)
    for name in ("quorum.sqlite", "quorum.sqlite-wal", "quorum.sqlite-shm"):
        (tmp_path / name).unlink()
    answer = await unanswered(ada, 100)
    await readiness(wire, 503)
    line = await asyncio.to_thread(server_process.wait_for_line, "waits at")
    assert "was removed or renamed while Quorum was using it" in line and not answer.done()
    answer.cancel()
    server_process.kill()
    (tmp_path / "quorum.sqlite.rescued-1").rename(tmp_path / "quorum.sqlite")
    server_process.start()
    again = await wire.reconnect(ada)
    assert again.welcome["you"]["ballot"]["cells"][0]["value"] == 3
    assert (await again.score(*CELLS[1], 2))["type"] == "accepted"
    for live in (facilitator, ada, again):
        live.close()
    assert session.code
