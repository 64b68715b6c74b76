"""A server in a thread of its own, whose event loop is measured: how long each step takes, in processor time."""

from __future__ import annotations

import asyncio
import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from time import thread_time
from typing import Any

import pytest

from server import app
from server.config import Config


class Stopwatch:
    """The longest steps of the server's loop since the last reset; processor time, so other programs do not count."""

    def __init__(self) -> None:
        self.thread: int | None = None
        self._longest: tuple[float, str] = (0.0, "")

    def record(self, seconds: float, handle: asyncio.Handle) -> None:
        """Record one step."""
        if seconds > self._longest[0]:
            self._longest = seconds, repr(handle)

    def reset(self) -> tuple[float, str]:
        """Return the longest step in seconds and what it was, and begin anew."""
        longest, self._longest = self._longest, (0.0, "")
        return longest


class ServerThread:
    """A server, with its loop and its stopwatch."""

    def __init__(self, config: Config) -> None:
        self.stopwatch = Stopwatch()
        self.url = ""
        self._config = config
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, name="measured server")

    def start(self) -> None:
        """Start it, and wait until it listens."""
        self._thread.start()
        self._ready.wait()

    def stop(self) -> None:
        """Stop it as SIGTERM does."""
        asyncio.run_coroutine_threadsafe(self._server.stop(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._server = self._loop.run_until_complete(app.start(self._config))
        self.url = f"http://127.0.0.1:{self._server.port}"
        self.stopwatch.thread = threading.get_ident()
        self._ready.set()
        self._loop.run_forever()
        self._loop.close()


@contextmanager
def measured_server(config: Config) -> Iterator[ServerThread]:
    """A measured server. The garbage collector is off: it runs when it likes, and has tests of its own."""
    server = ServerThread(config)
    run = asyncio.Handle._run

    def measured(handle: asyncio.Handle) -> Any:
        if threading.get_ident() != server.stopwatch.thread:
            return run(handle)
        began = thread_time()
        try:
            return run(handle)
        finally:
            server.stopwatch.record(thread_time() - began, handle)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(asyncio.Handle, "_run", measured)
        patched.setattr("server.runtime.garbage_collection.GarbageCollection.refreeze", lambda self, connections: False)
        gc.disable()
        server.start()
        try:
            yield server
        finally:
            server.stop()
            gc.enable()
