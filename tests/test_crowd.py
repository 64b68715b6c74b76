"""A crowd that watches a session comes back after every end of the server, and sees what was voted meanwhile."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path

import pytest

from tests.support.crowds import watching
from tests.support.effort import SOAK, examples
from tests.support.serving import ServerProcess
from tests.support.wire import CELLS, Message, Wire

pytestmark = [pytest.mark.integration, pytest.mark.soak]

# A hundred in each run, two thousand in `make soak`.
WATCHERS = examples(100)
RESTARTS = 2 if SOAK == 1 else 6


@pytest.mark.gen_test(timeout=60 * SOAK)
async def test_crowd_comes_back_after_kills_and_stops(tmp_path: Path) -> None:
    loop = asyncio.get_running_loop()
    server = ServerProcess(tmp_path, "--limits", "connections=5000")
    server.start()
    try:
        wire = Wire(server.url)
        session, facilitator, (voter,) = await wire.scoring(1)
        for first in (facilitator, voter):
            first.close()
        crowd = await watching(wire, session.code, WATCHERS)
        for restart in range(RESTARTS):
            await loop.run_in_executor(None, server.kill if restart % 2 else server.stop)
            codes = [(await watcher.closed())[0] for watcher in crowd]
            assert set(codes) == {None if restart % 2 else 1012}
            for watcher in crowd:
                watcher.close()
            await loop.run_in_executor(None, server.start)
            crowd = await watching(wire, session.code, WATCHERS)
            live = await wire.reconnect(voter)
            seq = (await live.score(*CELLS[0], restart % 5 + 1))["seq"]
            for watcher in crowd:
                await watcher.expect("board", partial(_since, seq))
            live.close()
        for watcher in crowd:
            watcher.close()
    finally:
        assert server.stop() == 0
    assert not [line for line in server.output if "ERROR" in line or "Traceback" in line]


def _since(seq: int, message: Message) -> bool:
    return bool(message["seq"] >= seq)
