"""A connection between a page and a server: ordered bytes with latency, until it is cut."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from random import Random
from types import SimpleNamespace

from tornado.iostream import StreamClosedError

from server.live.websocket.subscriber import MAX_UNREAD_REPLIES
from tests.simulation.virtual_time import OUTSIDE, Process

# What the kernel takes while a page does not read, and the most that a server may buffer beyond that.
KERNEL_BYTES = 2048
MOST_BUFFERED = MAX_UNREAD_REPLIES + 256 * 1024
LATENCY = (0.001, 0.03)


class Link:
    """Both directions between a page and the process that it is connected to."""

    def __init__(
        self, process: Process, random: Random, on_bytes: Callable[[bytes], None], on_closed: Callable[[], None]
    ):
        self.stream = VirtualStream(self)
        self.process = process
        self.open = True
        self._loop = asyncio.get_running_loop()
        self._random = random
        self._on_bytes, self._on_closed = on_bytes, on_closed
        self._up_at = self._down_at = 0.0  # when the last bytes arrive in each direction
        self._in_flight = 0
        self._unread: list[bytes] = []
        self._reading = True

    # ---- from the page

    def send(self, data: bytes) -> None:
        """Send bytes to the server."""
        self._up_at = self._arrival(self._up_at)
        self._loop.call_at(self._up_at, self._arrive, data, context=self.process.context)

    def _arrive(self, data: bytes) -> None:
        if self.open:
            self.stream.feed(data)

    def set_reading(self, reading: bool) -> None:
        """Let the page read, or leave everything in the kernel's buffers."""
        self._reading = reading
        while self._reading and self._unread:
            self._deliver(self._unread.pop(0))

    def cut(self) -> None:
        """Lose the connection and everything on its way; each side learns of it in its own time."""
        if self.open:
            self.open = False
            self._loop.call_later(self._random.uniform(0, 3), self._on_closed)
            self._loop.call_later(self._random.uniform(0, 30), self.stream.on_cut, context=self.process.context)

    # ---- from the server

    def take(self, data: bytes) -> int:
        """Take bytes from the server; return how many, as a non-blocking socket does."""
        if not self.open:
            return len(data)  # into the void, as with a half-open connection
        size = min(len(data), KERNEL_BYTES - self._in_flight)
        if size <= 0:
            raise BlockingIOError
        self._in_flight += size
        self._down_at = self._arrival(self._down_at)
        self._loop.call_at(self._down_at, self._receive, bytes(data[:size]), context=OUTSIDE)
        return size

    def finish(self) -> None:
        """Close from the server's side, after what was sent."""
        if self.open:
            self._down_at = self._arrival(self._down_at)
            self._loop.call_at(self._down_at, self._end, context=OUTSIDE)

    def _end(self) -> None:
        if self.open:
            self.open = False
            self._on_closed()

    def _receive(self, data: bytes) -> None:
        if self.open and self._reading:
            self._deliver(data)
        elif self.open:
            self._unread.append(data)

    def _deliver(self, data: bytes) -> None:
        self._in_flight -= len(data)
        self._loop.call_soon(self.stream.flush, context=self.process.context)
        self._on_bytes(data)

    def _arrival(self, last: float) -> float:
        # Later than what was sent before: timers of the same moment run in any order.
        return max(last + 1e-6, self._loop.time() + self._random.uniform(*LATENCY))


class VirtualStream:
    """What the server has of a connection: the part of Tornado's IOStream that it uses."""

    def __init__(self, link: Link) -> None:
        self._link = link
        self.socket = SimpleNamespace(send=link.take, setsockopt=lambda *option: None)
        self._closed = False
        self._incoming = b""
        self._outgoing = b""
        self._read: asyncio.Future[bytes] | None = None

    def set_nodelay(self, value: bool) -> None:
        """Do nothing: every byte is sent at once."""

    def closed(self) -> bool:
        """Return whether this side has closed, or knows that the other has."""
        return self._closed

    def writing(self) -> bool:
        """Return whether bytes wait for the socket."""
        return bool(self._outgoing)

    @property
    def _write_buffer(self) -> bytes:
        return self._outgoing

    def write(self, data: memoryview) -> asyncio.Future[None]:
        """Buffer bytes until the socket takes them."""
        self._outgoing += bytes(data)
        assert len(self._outgoing) <= MOST_BUFFERED, "the server buffers without a bound for a page that does not read"
        self.flush()
        written: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        written.set_result(None)
        return written

    def flush(self) -> None:
        """Send what is buffered, as far as the socket takes it."""
        while self._outgoing and not self._closed:
            try:
                sent = self._link.take(self._outgoing)
            except BlockingIOError:
                return
            self._outgoing = self._outgoing[sent:]

    def read_bytes(self, size: int, partial: bool = False) -> asyncio.Future[bytes]:
        """Return the next bytes once there are any; raises StreamClosedError."""
        if self._closed:
            raise StreamClosedError
        self._read = asyncio.get_running_loop().create_future()
        self._resolve()
        return self._read

    def feed(self, data: bytes) -> None:
        """Receive bytes from the page."""
        self._incoming += data
        self._resolve()

    def _resolve(self) -> None:
        if self._read is not None and self._incoming and not self._read.done():
            data, self._incoming = self._incoming, b""
            self._read.set_result(data)

    def on_cut(self) -> None:
        """Learn that the connection is lost."""
        self._shut()

    def close(self) -> None:
        """Close the connection; what is buffered is lost."""
        if not self._closed:
            self._link.finish()
            self._shut()

    def _shut(self) -> None:
        self._closed = True
        self._outgoing = b""
        if self._read is not None and not self._read.done():
            self._read.set_exception(StreamClosedError())
