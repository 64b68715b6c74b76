"""A receiver of webhooks on loopback, which answers, refuses, stalls or is away as a test wants."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from tornado.httpserver import HTTPServer
from tornado.httputil import HTTPHeaders
from tornado.netutil import bind_sockets
from tornado.web import Application, RequestHandler

# An answer that never comes.
STALL = 0


class Arrived:
    """A request that has arrived."""

    def __init__(self, headers: HTTPHeaders, body: bytes, path: str) -> None:
        self.headers = headers
        self.body = body
        self.path = path

    @property
    def id(self) -> str:
        """Its webhook-id."""
        return self.headers["webhook-id"]

    @property
    def json(self) -> Any:
        """Its body, decoded."""
        return json.loads(self.body)


class Receiver:
    """An HTTP server; the next statuses are those in `answers`, then `status`."""

    def __init__(self) -> None:
        self.arrived: list[Arrived] = []
        self.answers: list[int] = []
        self.status = 204
        self.answer_headers: dict[str, str] = {}
        self._changed = asyncio.Condition()
        self._port = 0
        self._server: HTTPServer | None = None
        self._stalled: list[asyncio.Future[None]] = []

    def start(self) -> None:
        """Listen; on the same port as before, if it was there."""
        (socket,) = bind_sockets(self._port, "127.0.0.1")
        self._port = int(socket.getsockname()[1])
        self._server = HTTPServer(
            Application([(r"/.*", _Handler, {"receiver": self})], log_function=lambda handler: None)
        )
        self._server.add_socket(socket)

    async def stop(self) -> None:
        """Be away: connections are refused."""
        for stalled in self._stalled:
            stalled.cancel()
        if self._server is not None:
            self._server.stop()
            await self._server.close_all_connections()
            self._server = None

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self._port}/hook"

    async def take(self, handler: RequestHandler) -> None:
        """Record a request, and answer it."""
        request = handler.request
        self.arrived.append(Arrived(request.headers, request.body, request.path))
        status = self.answers.pop(0) if self.answers else self.status
        async with self._changed:
            self._changed.notify_all()
        if status == STALL:
            stalled = asyncio.get_running_loop().create_future()
            self._stalled.append(stalled)
            await asyncio.wait([stalled])
            return
        handler.set_status(status)
        for name, value in self.answer_headers.items():
            handler.set_header(name, value)

    async def expect(self, number: int) -> list[Arrived]:
        """Wait until this many requests have arrived in all; return them."""
        async with self._changed:
            await asyncio.wait_for(self._changed.wait_for(lambda: len(self.arrived) >= number), 20)
        return self.arrived


class _Handler(RequestHandler):
    def initialize(self, receiver: Receiver) -> None:
        self._receiver = receiver

    async def post(self) -> None:
        await self._receiver.take(self)

    get = post
