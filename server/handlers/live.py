"""The way to a live connection: hands are shaken and it is found out who is calling (docs/protocol.md)."""

from __future__ import annotations

import logging

from tornado.iostream import IOStream
from tornado.websocket import WebSocketHandler, WebSocketProtocol, WebSocketProtocol13

from server.catalogue import Catalogue
from server.config import Config
from server.core.log import UnreadableLog
from server.handlers.base import ApiError, BaseHandler
from server.handlers.rate_limits import RateLimits
from server.live.hub import Hub
from server.live.protocol import CloseCode, close_code_of
from server.live.websocket.connection import WebSocketConnection
from server.store import Unavailable

logger = logging.getLogger("quorum.live")


class LiveHandler(WebSocketHandler, BaseHandler):
    """/api/sessions/{code}/live"""

    def initialize(self, hub: Hub, config: Config, catalogue: Catalogue, limits: RateLimits) -> None:
        """Take what app.py hands to every door."""
        BaseHandler.initialize(self, hub, config, catalogue, limits)

    async def prepare(self) -> None:
        """Turn away what is no WebSocket, and everybody while the server is stopping."""
        if self.request.headers.get("Upgrade", "").lower() != "websocket":
            raise ApiError(400, "not_websocket")
        if self.hub.draining:
            raise ApiError(503, "stopping")

    def get_websocket_protocol(self) -> WebSocketProtocol | None:
        """Tornado's own until hands are shaken, and none of it after that."""
        made = super().get_websocket_protocol()
        return Handshake(self, False, made.params) if isinstance(made, WebSocketProtocol13) else made

    async def take_over(self, stream: IOStream) -> None:
        """Go on without this door and all that hangs on its request."""
        if not stream.closed():
            line = WebSocketConnection(stream, self.hub)
            await self._introduce(line, *self.path_args)
            line.read()
        self.ws_connection = self.ui = None  # type: ignore[assignment]  # they refer back to this

    async def _introduce(self, line: WebSocketConnection, code: str) -> None:
        """Find the session and who is calling; a wrong code is told by a close code, which pages can read."""
        try:
            room = await self.room(code)
            line.speaks_for(room, await self.caller(room))
        except ApiError as trouble:
            line.close_with(CloseCode.NO_SESSION if trouble.status == 404 else CloseCode.TOO_FAST)
        except UnreadableLog as error:
            line.close_with(close_code_of(error))
        except Exception as error:
            if not isinstance(error, Unavailable):
                logger.exception("a session could not be opened")
            line.close_with(CloseCode.BROKEN)


class Handshake(WebSocketProtocol13):
    """Tornado's WebSocket up to the point where it would begin to read.

    Its reading takes four trips through the loop for each message, and its connection holds on to the request with all
    its headers, ten coroutines and a task for pings: 20 KiB for each person. What is overridden is private to Tornado,
    so pyproject.toml lets no later series in unlooked-at.
    """

    async def _receive_frame_loop(self) -> None:
        door, self.handler = self.handler, None  # type: ignore[assignment]
        assert isinstance(door, LiveHandler)
        await door.take_over(self.stream)
