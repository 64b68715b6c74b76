"""A process for work that takes longer than a step of the event loop may: exports, analyses, pasted catalogues.

A thread would not do: while it runs Python, the event loop waits for the interpreter's lock after each system call. The
process starts with the first call, and ends after a while without one.
"""

from __future__ import annotations

import asyncio
import logging
import os
import pickle
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from typing import Any, TypeVar, cast

from server.runtime.child import BYTES, CALL, ERROR, HEADER, LOAD, PIECE, packed
from server.runtime.logs import event
from server.runtime.turns import Busy, Turns

T = TypeVar("T")

logger = logging.getLogger("quorum.worker_process")

# A call that takes longer is given up, in seconds; without calls, the process ends after IDLE_SECONDS.
CALL_SECONDS = 300.0
IDLE_SECONDS = 300.0
# A module is loaded beforehand after so long without a call.
LOAD_SECONDS = 0.5
# How many callers may wait, in all and of one payer.
MAX_WAITING = 64
MAX_WAITING_OF_ONE = 16
PIPE_BUFFER = 1 << 20


class WorkerFailed(Exception):
    """The worker process died, or took too long."""


class WorkerProcess:
    """One process, used by one caller at a time; the payers take turns."""

    def __init__(self) -> None:
        self._turns = Turns(MAX_WAITING, MAX_WAITING_OF_ONE)
        self._process: subprocess.Popen[bytes] | None = None
        self._reader: asyncio.StreamReader | None = None
        self._writer: asyncio.StreamWriter | None = None
        self._idle: asyncio.TimerHandle | None = None

    @property
    def pid(self) -> int | None:
        """The id of the process; None while it does not run."""
        return None if self._process is None else self._process.pid

    @asynccontextmanager
    async def turn(self, payer: str) -> AsyncIterator[None]:
        """Use the process for several calls; raises Busy if too many are waiting."""
        async with self._turns.turn(payer):
            if self._idle is not None:
                self._idle.cancel()
            try:
                yield
            finally:
                self._idle = asyncio.get_running_loop().call_later(IDLE_SECONDS, self._end_idle)

    async def run(self, function: Callable[..., T], *arguments: Any) -> T:
        """Call a function of a module there, during a turn; return or raise what it does, or raise WorkerFailed."""
        return await self._in_time(self._call(function, arguments))

    async def run_in_pieces(
        self, take: Callable[[bytes], None], function: Callable[..., bytes | Iterator[bytes]], *arguments: Any
    ) -> None:
        """Call a function there that returns or yields bytes; `take` gets each piece as it comes. Raises as `run`."""
        whole = await self._in_time(self._call(function, arguments, take))
        if isinstance(whole, bytes):
            take(whole)

    def load_when_idle(self, module: str) -> None:
        """Let the process import a module once it has nothing to do; nothing happens if it does not run, or is busy."""
        if self._writer is not None:
            self._writer.write(packed(LOAD, (module, LOAD_SECONDS)))

    async def _in_time(self, answer: Awaitable[T]) -> T:
        try:
            return await asyncio.wait_for(answer, CALL_SECONDS)
        except TimeoutError:
            self._failed("took too long")
        except (OSError, asyncio.IncompleteReadError):
            self._failed("died")
        except asyncio.CancelledError:
            self.stop()  # its answer would be taken for that of the next call
            raise
        raise WorkerFailed

    async def call(self, payer: str, function: Callable[..., T], *arguments: Any) -> T:
        """Call a function there, in a turn of its own; raises Busy and WorkerFailed."""
        async with self.turn(payer):
            return await self.run(function, *arguments)

    def stop(self) -> None:
        """End the process at once; it holds nothing that is not stored elsewhere."""
        if self._idle is not None:
            self._idle.cancel()
        if self._writer is not None:
            self._writer.close()
        if self._process is not None:
            self._process.kill()
            self._process.wait()
        self._process = self._reader = self._writer = None

    async def _call(
        self, function: Callable[..., T], arguments: tuple[Any, ...], take: Callable[[bytes], None] | None = None
    ) -> T:
        if self._process is None:
            ours = self._start()
            self._reader, self._writer = await asyncio.open_connection(sock=ours, limit=PIPE_BUFFER)
        assert self._reader is not None and self._writer is not None
        self._writer.write(packed(CALL, (function, arguments)))
        await self._writer.drain()
        body, kind = await _message(self._reader)
        while kind == PIECE and take is not None:
            take(body)
            body, kind = await _message(self._reader)
        if kind == BYTES:
            return cast(T, body)
        result = pickle.loads(body)
        if kind == ERROR:
            raise result
        return cast(T, result)

    def _start(self) -> socket.socket:
        """Start the process; return our end of its socket."""
        ours, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "server.runtime.child", str(theirs.fileno())],
                pass_fds=(theirs.fileno(),),
                stdin=subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "OMP_NUM_THREADS": "1"},
            )
        return ours

    def _failed(self, how: str) -> None:
        if self._process is None:
            return  # it was stopped during the call
        self.stop()
        logger.warning("the worker process %s; the next call starts another", how, extra=event("worker", how=how))

    def _end_idle(self) -> None:
        if self._turns.idle:
            self.stop()


async def _message(reader: asyncio.StreamReader) -> tuple[bytes, bytes]:
    """Return the content and the kind of the next message."""
    header = await reader.readexactly(HEADER)
    return await _read(reader, int.from_bytes(header[:-1])), header[-1:]


async def _read(reader: asyncio.StreamReader, size: int) -> bytes:
    """Read that many bytes, in pieces, so that many megabytes take no long step."""
    pieces: list[bytes] = []
    while size:
        piece = await reader.read(min(size, PIPE_BUFFER))
        if not piece:
            raise asyncio.IncompleteReadError(b"", size)
        pieces.append(piece)
        size -= len(piece)
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)


__all__ = ["Busy", "WorkerFailed", "WorkerProcess"]
