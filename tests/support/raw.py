"""A raw WebSocket connection: for what a library hides, such as single frames and unread data."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import json
import os
import socket
import ssl
import struct
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

from tests.support.wire import Member

CLOSE = 0x8


class Raw:
    """A WebSocket client on a plain stream (RFC 6455)."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    @classmethod
    async def open(
        cls,
        url: str,
        code: str,
        who: Member | None = None,
        *,
        narrow: bool = False,
        tls: ssl.SSLContext | None = None,
        headers: Mapping[str, str] = MappingProxyType({}),
        body: bytes = b"",
    ) -> Raw:
        """Connect and do the handshake; a narrow connection has the smallest receive buffer that the kernel allows."""
        parts = urlsplit(url)
        sock = socket.socket()
        if narrow:
            # A TLS record must fit into the buffer, or both kernels wait for each other.
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 15 if tls else 1)
        sock.setblocking(False)
        await asyncio.get_running_loop().sock_connect(sock, ("127.0.0.1", parts.port))
        reader, writer = await asyncio.open_connection(
            sock=sock,
            limit=1 if narrow and not tls else 1 << 16,
            ssl=tls,
            server_hostname=parts.hostname if tls else None,
        )
        lines = [
            f"GET /api/sessions/{code}/live HTTP/1.1",
            f"Host: {parts.netloc}",
            "Upgrade: websocket",
            "Connection: Upgrade",
            "Sec-WebSocket-Version: 13",
            f"Sec-WebSocket-Key: {base64.b64encode(os.urandom(16)).decode()}",
            *(f"{name}: {value}" for name, value in {**headers, **(who.headers if who else {})}.items()),
        ]
        writer.write("\r\n".join([*lines, "", ""]).encode() + body)
        answer = b""
        while not answer.endswith(b"\r\n\r\n"):
            answer += await reader.readexactly(1)
        assert answer.startswith(b"HTTP/1.1 101"), answer
        return cls(reader, writer)

    async def send(self, message: dict[str, Any] | str | bytes, *, opcode: int = 0x1, final: bool = True) -> None:
        """Send one masked frame; bytes are sent unchanged."""
        text = json.dumps(message) if isinstance(message, dict) else message
        payload = text.encode() if isinstance(text, str) else text
        assert len(payload) < 1 << 16
        mask = os.urandom(4)
        size = len(payload)
        first = (0x80 if final else 0) | opcode
        head = struct.pack("!BBH", first, 0x80 | 126, size) if size > 125 else struct.pack("!BB", first, 0x80 | size)
        await self.write(head + mask + bytes(b ^ mask[n % 4] for n, b in enumerate(payload)))

    async def write(self, data: bytes) -> None:
        """Send bytes."""
        self._writer.write(data)
        await self._writer.drain()

    def end_input(self) -> None:
        """Send nothing more; the other direction stays open."""
        with contextlib.suppress(OSError):  # closed already
            self._writer.write_eof()

    async def hello(self, client: str = "by-hand-1") -> dict[str, Any]:
        """Send hello; return the welcome."""
        await self.send({"type": "hello", "version": 1, "client": client})
        frame = await self.frame()
        while frame[:1] == b"\x89":  # on a slow machine a ping may come first
            frame = await self.frame()
        welcome: dict[str, Any] = json.loads(payload_of(frame))
        return welcome

    async def until(self, when: Callable[[bytes], bool]) -> bytes:
        """Return the next frame of this kind; others before it are skipped."""
        while frame := await self.frame():
            if when(frame):
                return frame
        raise AssertionError("the connection ended before such a frame came")

    async def frame(self) -> bytes:
        """Return the next complete frame; empty if the connection is closed."""
        try:
            head = await self._reader.readexactly(2)
            assert head[1] < 128, "a server must not mask its frames"
            longer = {126: 2, 127: 8}.get(head[1], 0)
            size = await self._reader.readexactly(longer)
            length = int.from_bytes(size) if longer else head[1]
            return head + size + await self._reader.readexactly(length)
        except (asyncio.IncompleteReadError, ConnectionError):
            return b""

    async def closed(self) -> tuple[int | None, str]:
        """Read to the end; return the close code and reason, or None if no close frame came."""
        last = b""
        while frame := await self.frame():
            last = frame
        await self.close()
        if last[:1] != bytes([0x80 | CLOSE]):
            return None, ""
        payload = payload_of(last)
        return int.from_bytes(payload[:2]), payload[2:].decode()

    async def close(self) -> None:
        """Disconnect without a close frame."""
        self._writer.transport.abort()
        with contextlib.suppress(ConnectionError):
            await self._writer.wait_closed()


def payload_of(frame: bytes) -> bytes:
    """Return the payload of a frame."""
    return frame[2 + {126: 2, 127: 8}.get(frame[1], 0) :]
