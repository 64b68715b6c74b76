"""Accepts connections: not too many of one address, and none while the process has no more files to open."""

from __future__ import annotations

import errno
import logging
import socket
import weakref
from collections import Counter
from collections.abc import Callable, Collection
from typing import Any

from tornado.ioloop import IOLoop

from server.handlers.rate_limits import network
from server.limits import Limits
from server.runtime.logs import event
from server.runtime.metrics import Metrics

try:
    import resource
except ImportError:  # Windows has no such limit
    resource = None  # type: ignore[assignment]

logger = logging.getLogger("quorum.accepting")

NO_MORE_FILES = (errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM)
# Files that are kept for the store and the worker process; connections accepted in one pass of the event loop.
RESERVED_FILES = 48
ACCEPTED_PER_PASS = 64
# Until accepting is tried again, and for how long it must work until another pause is logged, in seconds.
PAUSE_SECONDS = 0.5
QUIET_SECONDS = 10.0
# Connections over HTTP end by themselves, so an address may have more of them than live ones.
MORE_OVER_HTTP = 2

OnConnection = Callable[[socket.socket, Any], None]


def raise_file_limit() -> int:
    """Allow this process as many open files as the system lets it have; return how many."""
    if resource is None:
        return 1 << 30
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != hard:
        try:
            resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
        except (OSError, ValueError):  # some systems promise more than they allow
            return soft
    return hard if hard > 0 else 1 << 30  # RLIM_INFINITY is -1


class Acceptor:
    """Accepts the connections of listening sockets; those of `trusted` proxies are not counted."""

    def __init__(self, limits: Limits, metrics: Metrics, trusted: Collection[str], files: int) -> None:
        self._most = limits.connections * MORE_OVER_HTTP
        self._metrics = metrics
        self._trusted = frozenset(trusted)
        self._files = files - RESERVED_FILES
        self._by_address: Counter[str] = Counter()
        self._paused_at = float("-inf")

    def listen(self, listener: socket.socket, accept: OnConnection) -> Callable[[], None]:
        """Start accepting; return a function that stops it."""
        loop = IOLoop.current()
        stopped = False

        def on_ready(fd: Any, events: int) -> None:
            if not self._accept_some(listener, accept):
                loop.remove_handler(listener)
                loop.call_later(PAUSE_SECONDS, resume)

        def resume() -> None:
            if not stopped:
                loop.add_handler(listener, on_ready, IOLoop.READ)

        def stop() -> None:
            nonlocal stopped
            stopped = True
            loop.remove_handler(listener)

        resume()
        return stop

    def _accept_some(self, listener: socket.socket, accept: OnConnection) -> bool:
        """Accept what is waiting; return False if accepting must pause."""
        for _ in range(ACCEPTED_PER_PASS):
            try:
                connection, address = listener.accept()
            except BlockingIOError:
                return True
            except ConnectionAbortedError:
                continue
            except OSError as error:
                if error.errno not in NO_MORE_FILES:
                    raise
                return self._pause()
            if connection.fileno() >= self._files:  # the lowest free number, so nearly all are taken
                connection.close()
                return self._pause()
            if self._counted(connection, address):
                accept(connection, address)
        return True

    def _pause(self) -> bool:
        now = IOLoop.current().time()
        if now - self._paused_at > QUIET_SECONDS:
            logger.warning(
                "too many open files (%d); new connections wait until others end",
                self._files + RESERVED_FILES,
                extra=event("files", most=self._files + RESERVED_FILES),
            )
        self._paused_at = now
        return False

    def _counted(self, connection: socket.socket, address: Any) -> bool:
        """Count a connection until it is closed; if its address has too many, close it and return False."""
        where = str(address[0]) if isinstance(address, tuple) else ""
        if where in self._trusted:
            return True
        key = network(where)
        if self._by_address[key] >= self._most:
            self._metrics.refused_connections.inc()
            connection.close()
            return False
        self._by_address[key] += 1
        weakref.finalize(connection, self._uncount, key).atexit = False
        return True

    def _uncount(self, key: str) -> None:
        self._by_address[key] -= 1
        if not self._by_address[key]:
            del self._by_address[key]
