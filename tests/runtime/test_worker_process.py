"""The worker process: calls, errors, and its end."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Iterator
from functools import partial

import pytest

from server.catalogue import CatalogueError
from server.core.log import NewerFormat
from server.runtime import worker_process
from server.runtime.worker_process import Busy, WorkerFailed, WorkerProcess

pytestmark = pytest.mark.integration


def refuse() -> None:
    """Raise an error that can be sent."""
    raise CatalogueError("line 3: no")


def refuse_strangely() -> None:
    """Raise an error that cannot be sent: it is not built from its message."""
    raise NewerFormat(9)


def count_to(number: int, *, fails: bool = False) -> Iterator[bytes]:
    """Yield some numbers; may raise an error then."""
    yield from (b"%d " % n for n in range(number))
    if fails:
        raise CatalogueError("no more")


async def test_pieces_come_one_by_one_before_the_error() -> None:
    worker, pieces = WorkerProcess(), list[bytes]()
    try:
        async with worker.turn("ada"):
            await worker.run_in_pieces(pieces.append, count_to, 3)
            assert pieces == [b"0 ", b"1 ", b"2 "]
            with pytest.raises(CatalogueError, match="no more"):
                await worker.run_in_pieces(pieces.append, partial(count_to, fails=True), 1)
            await worker.run_in_pieces(pieces.append, bytes, 2)
            assert pieces[3:] == [b"0 ", b"\0\0"]
            assert await worker.run(abs, -1) == 1
    finally:
        worker.stop()


async def test_calls_share_one_process_and_errors_come_back() -> None:
    worker = WorkerProcess()
    try:
        pid = await worker.call("ada", os.getpid)
        assert pid == worker.pid != os.getpid()
        assert await worker.call("ada", os.getpid) == pid
        assert await worker.call("ada", bytes, 5_000_000) == bytes(5_000_000)
        with pytest.raises(CatalogueError, match="line 3: no"):
            await worker.call("ada", refuse)
        with pytest.raises(RuntimeError, match="NewerFormat: written by a newer Quorum"):
            await worker.call("ada", refuse_strangely)
    finally:
        worker.stop()
    assert worker.pid is None


def has(module: str) -> bool:
    """Return whether a module is loaded."""
    return module in sys.modules


async def test_idle_process_loads_a_module_beforehand(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_process, "LOAD_SECONDS", 0.0)
    worker = WorkerProcess()
    worker.load_when_idle("server.nothing")  # it does not run yet
    try:
        assert not await worker.call("ada", has, "wave")
        async with asyncio.timeout(20):
            for name in ("server.nothing", "wave"):  # the first one cannot be loaded, and harms nobody
                worker.load_when_idle(name)
            while not await worker.call("ada", has, "wave"):
                worker.load_when_idle("wave")
    finally:
        worker.stop()


async def test_process_that_dies_or_hangs_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    worker = WorkerProcess()
    try:
        pid = await worker.call("ada", os.getpid)
        with pytest.raises(WorkerFailed):
            await worker.call("ada", os._exit, 3)
        assert await worker.call("ada", os.getpid) != pid
        monkeypatch.setattr("server.runtime.worker_process.CALL_SECONDS", 0.1)
        with pytest.raises(WorkerFailed):
            await worker.call("ada", signal.pause)
        monkeypatch.undo()
        assert await worker.call("ada", abs, -5) == 5
        stopped = asyncio.get_running_loop().create_task(worker.call("ada", signal.pause))
        await asyncio.sleep(0.05)
        stopped.cancel()
        assert await worker.call("ada", abs, -6) == 6, "no answer is taken for that of another call"
    finally:
        worker.stop()


async def test_process_ends_with_its_server_and_when_it_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server.runtime.worker_process.IDLE_SECONDS", 0.01)
    worker = WorkerProcess()
    await worker.call("ada", abs, 1)
    assert worker._process is not None
    await asyncio.to_thread(worker._process.wait)
    assert worker.pid is None
    monkeypatch.undo()
    await worker.call("ada", abs, 1)
    process = worker._process
    assert process is not None and worker._writer is not None
    process.send_signal(signal.SIGINT)  # Ctrl-C reaches it too, but its server decides
    assert await worker.call("ada", abs, -2) == 2
    worker._writer.close()  # as when the server is killed
    assert await asyncio.to_thread(process.wait) == 0
    with pytest.raises(WorkerFailed):
        await worker.call("ada", abs, 1)


async def test_number_of_waiting_calls_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server.runtime.worker_process.MAX_WAITING_OF_ONE", 2)
    worker = WorkerProcess()
    try:
        async with worker.turn("eve"):
            waiting = [asyncio.get_running_loop().create_task(worker.call("eve", abs, -n)) for n in range(2)]
            await asyncio.sleep(0)
            with pytest.raises(Busy):
                await worker.call("eve", abs, -1)
        assert await asyncio.gather(*waiting) == [0, 1]
    finally:
        worker.stop()
