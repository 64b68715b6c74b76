"""What an attacker speaks: HTTP and WebSocket on plain sockets, from an address of their own."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import socket
from collections import Counter
from dataclasses import dataclass, field
from typing import Any, Self

from tornado.web import create_signed_value

from benchmarks.quorum import SECRET
from tests.support.client_frames import CLOSE, TEXT, masked

# The honest members have 127.1.0.1 (load/connect.c), so all limits of an address meet the attackers alone.
ADDRESS = "127.0.0.2"
STATUS = slice(9, 12)  # of "HTTP/1.1 200 OK"
Stream = tuple[asyncio.StreamReader, asyncio.StreamWriter]


@dataclass(frozen=True)
class Site:
    """The server under attack, the session in which honest members vote, and what an attack has counted."""

    port: int
    code: str
    option: str
    criterion: str
    counts: Counter[str] = field(default_factory=Counter)

    async def stream(self, *, narrow: bool = False) -> Stream:
        """Connect; a narrow connection has the smallest receive buffer that the kernel allows."""
        sock = socket.socket()
        if narrow:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1)
        sock.setblocking(False)
        sock.bind((ADDRESS, 0))
        await asyncio.get_running_loop().sock_connect(sock, ("127.0.0.1", self.port))
        return await asyncio.open_connection(sock=sock, limit=1 if narrow else 1 << 20)


def token(code: str, member: str) -> str:
    """Return what identifies a member of a stored session."""
    return create_signed_value(SECRET, f"member-{code}", member).decode()


class Http:
    """A connection for requests, which stays open and is opened again when the server has closed it."""

    def __init__(self, site: Site, *, narrow: bool = False) -> None:
        self._site = site
        self._narrow = narrow
        self._stream: Stream | None = None

    async def send(self, method: str, path: str, body: Any = None, token: str = "") -> asyncio.StreamReader:
        """Send a request, and return where its answer arrives."""
        if self._stream is None:
            self._stream = await self._site.stream(narrow=self._narrow)
        reader, writer = self._stream
        content = b"" if body is None else json.dumps(body).encode()
        writer.write(head(method, path, f"Content-Length: {len(content)}", token=token) + content)
        await writer.drain()
        return reader

    async def fetch(self, method: str, path: str, body: Any = None, token: str = "") -> bytes:
        """Send a request, count its status, and return the answer's content; empty if the connection ended."""
        try:
            reader = await self.send(method, path, body, token)
            answer = await reader.readuntil(b"\r\n\r\n")
            received = await content(reader, answer)
        except (asyncio.IncompleteReadError, OSError):
            self._site.counts["closed"] += 1
            self.close()
            return b""
        self._site.counts[answer[STATUS].decode()] += 1
        return received

    def close(self) -> None:
        """Disconnect."""
        if self._stream is not None:
            self._stream[1].transport.abort()
        self._stream = None


class Live:
    """A live connection."""

    def __init__(self, site: Site, stream: Stream) -> None:
        self._counts = site.counts
        self._reader, self.writer = stream

    @classmethod
    async def open(cls, site: Site, code: str, token: str = "", *, narrow: bool = False) -> Self:
        """Connect to a session, as a member with that token or as a stranger; raises ConnectionError."""
        reader, writer = await site.stream(narrow=narrow)
        key = base64.b64encode(os.urandom(16)).decode()
        upgrade = (
            "Upgrade: websocket",
            "Connection: Upgrade",
            "Sec-WebSocket-Version: 13",
            f"Sec-WebSocket-Key: {key}",
        )
        writer.write(head("GET", f"/api/sessions/{code}/live", *upgrade, token=token))
        try:
            answer = await reader.readuntil(b"\r\n\r\n") if not narrow else await _read_narrow(reader)
        except asyncio.IncompleteReadError:
            raise ConnectionError from None
        if answer[STATUS] != b"101":
            writer.transport.abort()
            raise ConnectionError(answer)
        return cls(site, (reader, writer))

    async def send(self, message: dict[str, Any]) -> None:
        """Send a message."""
        self.writer.write(masked(json.dumps(message).encode(), TEXT))
        await self.writer.drain()

    async def hello(self, client: str) -> None:
        """Say hello, without waiting for the welcome."""
        await self.send({"type": "hello", "version": 1, "client": f"attacker-{client}", "changes": True})

    async def welcomed(self, client: str) -> bytes:
        """Say hello and return the welcome; raises ConnectionError."""
        await self.hello(client)
        welcome = await self.until(b'{"type":"welcome"')
        self._counts["welcomed"] += 1
        return welcome

    async def do(self, ref: int, **command: Any) -> None:
        """Send a request, without waiting for its answer."""
        await self.send({"type": "do", "ref": ref, "command": command})

    async def answer(self) -> bytes:
        """Return the next answer to a request, and count it; raises ConnectionError."""
        answer = await self.until(b'{"type":"accepted"', b'{"type":"declined"')
        self._counts["accepted" if answer.startswith(b'{"type":"accepted"') else "declined"] += 1
        return answer

    async def until(self, *beginnings: bytes) -> bytes:
        """Return the next message with one of these beginnings; raises ConnectionError once there is none."""
        while True:
            first, payload = await self._frame()
            if first & 0x0F == CLOSE:
                self._counts[f"closed with {int.from_bytes(payload[:2])}"] += 1
                self.close()
                raise ConnectionError(payload[2:].decode())
            if payload.startswith(beginnings):
                return payload

    async def _frame(self) -> tuple[int, bytes]:
        try:
            first, size = await self._reader.readexactly(2)
            if longer := {126: 2, 127: 8}.get(size, 0):
                size = int.from_bytes(await self._reader.readexactly(longer))
            return first, await self._reader.readexactly(size)
        except asyncio.IncompleteReadError:
            raise ConnectionError("the connection ended") from None

    def close(self) -> None:
        """Disconnect without a close frame."""
        self.writer.transport.abort()


def head(method: str, path: str, *headers: str, token: str = "") -> bytes:
    """Return the head of a request."""
    lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1", *headers]
    if token:
        lines.append(f"Authorization: Bearer {token}")
    return "\r\n".join([*lines, "", ""]).encode()


async def _read_narrow(reader: asyncio.StreamReader) -> bytes:
    """Read the head of an answer, and nothing behind it."""
    answer = b""
    while not answer.endswith(b"\r\n\r\n"):
        answer += await reader.readexactly(1)
    return answer


async def content(reader: asyncio.StreamReader, answer: bytes) -> bytes:
    """Return the body of an answer with this head, with a length or in chunks, as downloads are sent."""
    headers = {name: value.strip() for name, _, value in (line.partition(b":") for line in answer.lower().splitlines())}
    if headers.get(b"transfer-encoding") != b"chunked":
        return await reader.readexactly(int(headers.get(b"content-length", 0)))
    chunks: list[bytes] = []
    while size := int(await reader.readuntil(b"\r\n"), 16):
        chunks.append((await reader.readexactly(size + 2))[:-2])
    await reader.readexactly(2)
    return b"".join(chunks)
