"""The live connection of a client (docs/protocol.md): requests with refs that are sent again, and the state."""

from __future__ import annotations

import asyncio
import random
import secrets
from collections.abc import AsyncIterator
from typing import Any

import msgspec
from tornado.httpclient import HTTPClientError, HTTPRequest
from tornado.websocket import WebSocketClientConnection, WebSocketClosedError, websocket_connect

from server.client.errors import CommandDeclined, ConnectionEnded
from server.core.board import Board
from server.core.commands import WireCommand
from server.core.public_session import PublicSession
from server.live.protocol import VERSION, CloseCode

# Close codes after which a client stays away; after any other it reconnects.
FINAL = {code for code in CloseCode if not code.again}
# Seconds: the protocol's back-off, and for how long a connection is tried.
FIRST_PAUSE, LONGEST_PAUSE, CONNECT_SECONDS = 0.3, 5.0, 20.0
MAX_MESSAGE = 64 << 20
TOO_MANY_REQUESTS = 429


class LiveConnection:
    """One member's connection; it is opened when it is needed, and again when it was lost."""

    def __init__(self, url: str, code: str, token: str) -> None:
        self._address = f"{url.replace('http', 'ws', 1)}/api/sessions/{code}/live"
        self._token = token
        self._client = f"python-{secrets.token_hex(8)}"
        self._socket: WebSocketClientConnection | None = None
        self._reading: asyncio.Task[None] | None = None
        self._opening = asyncio.Lock()
        self._asking = asyncio.Lock()
        self._ref = self._accepted = self.seq = 0
        self._answers: dict[int, asyncio.Future[dict[str, Any]]] = {}
        self._session: Any = None
        self._board: Any = None
        self._changed = asyncio.Event()
        self._ended: ConnectionEnded | None = None

    async def do(self, command: WireCommand, round: int | None = None) -> int:
        """Send a command, again after each lost connection; return the number of its commit.

        It is carried out in that `round` only, None for any. Raises CommandDeclined and ConnectionEnded.
        """
        async with self._asking:  # refs must arrive in order, also when requests are sent again
            await self._open()
            self._ref += 1
            return await self._ask(self._ref, command, {} if round is None else {"round": round})

    async def _ask(self, ref: int, command: WireCommand, fields: dict[str, int]) -> int:
        while True:
            socket = await self._open()
            if self._accepted >= ref:
                return self.seq  # it was stored before the connection was lost
            answer = self._answers[ref] = asyncio.get_running_loop().create_future()
            message = {"type": "do", "ref": ref, "command": command, **fields}
            try:
                await socket.write_message(msgspec.json.encode(message).decode())
                found = await answer
            except (OSError, WebSocketClosedError, _Lost):
                continue
            finally:
                self._answers.pop(ref, None)
            if found["type"] == "accepted":
                return int(found["seq"])
            raise CommandDeclined(found["code"], found["params"], found["reason"])

    async def states(self) -> AsyncIterator[tuple[PublicSession, Board, int]]:
        """Yield the state, and again after changes. Raises ConnectionEnded."""
        seen = None
        while True:
            await self._open()
            self._changed.clear()
            if (state := (self._session, self._board)) != seen:
                seen = state
                yield msgspec.convert(self._session, PublicSession), msgspec.convert(self._board, Board), self.seq
                continue
            await self._changed.wait()

    async def close(self) -> None:
        """Close the connection."""
        self._ended = self._ended or ConnectionEnded(1000, "closed by this program")
        if self._socket is not None:
            self._socket.close()
        if self._reading is not None:
            await asyncio.wait([self._reading])

    async def _open(self) -> WebSocketClientConnection:
        async with self._opening:
            attempt = 0
            while self._socket is None:
                if self._ended is not None:
                    raise self._ended
                try:
                    async with asyncio.timeout(CONNECT_SECONDS):
                        await self._connect()
                except (OSError, TimeoutError, HTTPClientError, WebSocketClosedError, _Lost) as error:
                    if isinstance(error, HTTPClientError) and error.code < 500 and error.code != TOO_MANY_REQUESTS:
                        raise ConnectionEnded(error.code, error.message) from None
                    await asyncio.sleep(random.random() * min(LONGEST_PAUSE, FIRST_PAUSE * 2**attempt))
                    attempt += 1
            return self._socket

    async def _connect(self) -> None:
        request = HTTPRequest(self._address, headers={"Authorization": f"Bearer {self._token}"})
        socket = await websocket_connect(request, max_message_size=MAX_MESSAGE)
        # Without a valid token it would only watch, and every command would be declined.
        hello = {"type": "hello", "version": VERSION, "client": self._client, "seq": self.seq, "as_member": True}
        try:
            await socket.write_message(msgspec.json.encode(hello).decode())
            await self._receive(socket)
        except BaseException:
            socket.close()
            raise
        self._socket = socket
        self._reading = asyncio.create_task(self._read(socket))  # noqa: TID251 - held here

    async def _read(self, socket: WebSocketClientConnection) -> None:
        try:
            while True:
                await self._receive(socket)
        except _Lost:
            pass
        finally:
            socket.close()
            self._socket = None
            for answer in self._answers.values():
                if not answer.done():
                    answer.set_exception(_Lost())
            self._changed.set()

    async def _receive(self, socket: WebSocketClientConnection) -> None:
        text = await socket.read_message()
        if text is None:
            if socket.close_code in FINAL:
                self._ended = ConnectionEnded(socket.close_code, socket.close_reason or "")
            raise _Lost
        message = msgspec.json.decode(text)
        match message["type"]:
            case "welcome":
                self._session, self._board = message["session"], message["board"]
                self._accepted = message["you"]["ref"] if message["you"] else 0
                self._ref = max(self._ref, self._accepted)
            case "session":
                self._session = message["session"]
            case "board":
                self._board = message["board"]
            case "accepted" | "declined":
                answer = self._answers.get(message["ref"])
                if answer is not None and not answer.done():
                    answer.set_result(message)
        self.seq = max(self.seq, message.get("seq", 0))
        self._changed.set()


class _Lost(Exception):
    """The connection was lost."""
