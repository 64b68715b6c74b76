"""A measured server with the largest sessions, and the clients that use it."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from tornado.httpclient import AsyncHTTPClient, HTTPRequest, HTTPResponse
from tornado.web import create_signed_value
from tornado.websocket import WebSocketClientConnection, websocket_connect

from tests.support.meeting import FACILITATOR
from tests.support.stopwatch import ServerThread
from tests.support.wire import SECRET

SCORING = "30000000"


class Client:
    """A member's connection that does not look at what it gets, except for answers."""

    def __init__(self, socket: WebSocketClientConnection) -> None:
        self._socket = socket
        self._ref = 0

    async def do(self, kind: str, /, **fields: Any) -> None:
        """Send a request, and wait for its answer, which must be positive."""
        self._ref += 1
        await self._socket.write_message(
            json.dumps({"type": "do", "ref": self._ref, "command": {"type": kind, **fields}})
        )
        answer = await self.until('{"type":"accepted"', '{"type":"declined"')
        assert answer.startswith('{"type":"accepted"'), answer

    async def until(self, *beginnings: str) -> str:
        """Return the next message with one of these beginnings."""
        while True:
            message = await self._socket.read_message()
            assert isinstance(message, str), "the server closed the connection"
            if message.startswith(beginnings):
                return message

    def close(self) -> None:
        """Disconnect."""
        self._socket.close()


class Site:
    """The measured server and its clients."""

    def __init__(self, server: ServerThread) -> None:
        self.server = server
        self.clients: list[Client] = []

    def headers(self, code: str, member: str) -> dict[str, str]:
        """Return the headers of a request by a member."""
        return {"Authorization": f"Bearer {create_signed_value(SECRET, f'member-{code}', member).decode()}"}

    async def get(self, path: str, **headers: str) -> HTTPResponse:
        """Get a path."""
        return await self.fetch(HTTPRequest(self.server.url + path, headers={"Accept-Encoding": "gzip", **headers}))

    async def fetch(self, request: HTTPRequest) -> HTTPResponse:
        """Send a request."""
        request.request_timeout = request.connect_timeout = 300
        return await AsyncHTTPClient().fetch(request, raise_error=False)

    async def connect(self, code: str, member: str) -> Client:
        """Connect a member, and wait for the welcome."""
        url = f"{self.server.url.replace('http', 'ws')}/api/sessions/{code}/live"
        socket = await websocket_connect(HTTPRequest(url, headers=self.headers(code, member)))
        await socket.write_message(json.dumps({"type": "hello", "version": 1, "client": f"client-{member}"}))
        client = Client(socket)
        await client.until('{"type":"welcome"')
        self.clients.append(client)
        return client

    async def watch(self, code: str, member: str) -> None:
        """Connect a member who reads everything and does nothing."""
        welcomed = asyncio.Event()
        url = f"{self.server.url.replace('http', 'ws')}/api/sessions/{code}/live"
        request = HTTPRequest(url, headers=self.headers(code, member))
        socket = await websocket_connect(request, on_message_callback=lambda message: welcomed.set())
        await socket.write_message(json.dumps({"type": "hello", "version": 1, "client": f"watch-{member}"}))
        self.clients.append(Client(socket))
        await welcomed.wait()

    async def export(self, name: str, code: str = SCORING, least: int = 100_000) -> None:
        """Download the results, of at least that many bytes."""
        answer = await self.get(f"/api/sessions/{code}/export.{name}", **self.headers(code, FACILITATOR))
        assert answer.code == 200 and len(answer.body) > least, (name, answer.code)
