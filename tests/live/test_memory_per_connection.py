"""What an open connection that reads takes in the server's memory."""

from __future__ import annotations

import asyncio
import resource
import sys
from pathlib import Path

import pytest

from tests.support.crowds import watching
from tests.support.serving import ServerProcess
from tests.support.wire import Wire

BUDGET = 20 * 1024  # bytes for each connection; the benchmarks measure about 5 KiB
FIRST, MORE = 100, 400


@pytest.mark.integration
@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
async def test_connection_stays_within_its_budget(tmp_path: Path) -> None:
    server = ServerProcess(tmp_path, "--limits", "connections=1000")
    await asyncio.to_thread(server.start)
    try:
        wire = Wire(server.url)
        session, *_ = await wire.scoring(1)
        crowd = await watching(wire, session.code, FIRST)  # what the first ones need is shared
        before = _resident(server.pid)
        crowd += await watching(wire, session.code, MORE)
        assert (_resident(server.pid) - before) / MORE < BUDGET
        for watcher in crowd:
            watcher.close()
    finally:
        await asyncio.to_thread(server.stop)


def _resident(pid: int) -> int:
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * resource.getpagesize()
