"""Connections over the loopback interface, plain and with TLS."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

from tornado.iostream import IOStream, SSLIOStream

from server.live.websocket.fanout import Audience
from server.live.websocket.frames import frame
from server.live.websocket.subscriber import Subscriber
from server.runtime.metrics import Metrics
from tests.support.certificate import serving, trusting

LARGE = 64 * 1024


class Loopback:
    """A loopback connection: the server's end as a subscriber, and the client's end, which a test reads or not."""

    def __init__(self, near: IOStream, far: IOStream) -> None:
        self.stream = near
        self.subscriber = Subscriber(near)
        self.client = far

    async def read(self) -> str:
        """Return the text of the next frame (RFC 6455, 5.2)."""
        first, second = await self.client.read_bytes(2)
        assert first == 0x81, "one final text frame"
        assert second < 128, "a server masks nothing"
        size = second
        if second == 126:
            (size,) = struct.unpack("!H", await self.client.read_bytes(2))
            assert size > 125, "the shortest form of the length"
        elif second == 127:
            (size,) = struct.unpack("!Q", await self.client.read_bytes(8))
            assert size > 0xFFFF, "the shortest form of the length"
        return (await self.client.read_bytes(size)).decode()

    def fill(self) -> None:
        """Send replies until the socket buffer is full; small ones, so that the connection is not closed for it."""
        while not self.stream.writing():
            self.subscriber.reply(frame(b"x" * 4096))


Loopbacks = Callable[[int], AbstractAsyncContextManager[list[Loopback]]]


Ends = Callable[[socket.socket, socket.socket], Awaitable[tuple[IOStream, IOStream]]]


async def plain(near: socket.socket, far: socket.socket) -> tuple[IOStream, IOStream]:
    """Return both ends without TLS."""
    return IOStream(near), IOStream(far)


def secure(certificate: Path) -> Ends:
    """Return both ends with TLS, after the handshake."""

    async def ends(near: socket.socket, far: socket.socket) -> tuple[IOStream, IOStream]:
        server = SSLIOStream(serving(certificate).wrap_socket(near, server_side=True, do_handshake_on_connect=False))
        client = SSLIOStream(trusting().wrap_socket(far, do_handshake_on_connect=False))
        await asyncio.gather(server.wait_for_handshake(), client.wait_for_handshake())
        return server, client

    return ends


@asynccontextmanager
async def connected(count: int, ends: Ends) -> AsyncIterator[list[Loopback]]:
    """Open loopback connections, and close them at the end."""
    connections: list[Loopback] = []
    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2 * LARGE)
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        for _ in range(count):
            far = socket.create_connection(listener.getsockname())
            near, _ = listener.accept()
            near.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 2 * LARGE)
            connections.append(Loopback(*await ends(near, far)))
    try:
        yield connections
    finally:
        for line in connections:
            line.stream.close()
            line.client.close()


class ObservedAudience(Audience):
    """An audience of these connections, with metrics; a broadcast is sent in one pass."""

    def __init__(self, *connections: Loopback) -> None:
        self.metrics = Metrics()
        super().__init__(self.metrics)
        for line in connections:
            self.add(line.subscriber)

    def broadcast(self, now: float = 0.0, /, **payloads: str) -> None:
        """Broadcast a text of each of these kinds."""
        for _ in self.announce({kind: text.encode() for kind, text in payloads.items()}, now):
            pass

    def counter(self, name: str) -> float:
        """Return a counter of the metrics."""
        (value,) = [s.value for m in self.metrics.collect() for s in m.samples if s.name == f"quorum_{name}_total"]
        return value
