"""The WebSocket handshake, which identifies the member and the session (docs/protocol.md)."""

from __future__ import annotations

import base64
import logging

from tornado.httputil import HTTPServerRequest
from tornado.iostream import IOStream
from tornado.web import HTTPError
from tornado.websocket import WebSocketHandler, WebSocketProtocol, WebSocketProtocol13

from server.catalogue import Catalogue
from server.config import Config
from server.core.log import UnreadableLog
from server.handlers.base import ApiError, BaseHandler
from server.handlers.code_guessing import CodeGuessing
from server.handlers.rate_limits import RateLimits
from server.live.hub import Hub
from server.live.protocol import CloseCode
from server.live.unreadable_codes import close_code_of
from server.live.websocket.connection import WebSocketConnection
from server.runtime.turns import Busy
from server.store import Unavailable

logger = logging.getLogger("quorum.live")


class LiveHandler(WebSocketHandler, BaseHandler):
    """/api/sessions/{code}/live"""

    def initialize(
        self, hub: Hub, config: Config, catalogue: Catalogue, limits: RateLimits, guessing: CodeGuessing
    ) -> None:
        """Set the attributes that app.py passes to every handler."""
        BaseHandler.initialize(self, hub, config, catalogue, limits, guessing)

    async def prepare(self) -> None:
        """Reject requests that are not WebSocket handshakes, and all requests while the server is stopping."""
        await BaseHandler.prepare(self)
        if self.request.method != "GET":
            raise HTTPError(405)
        _check_handshake(self.request)
        self.request.headers["Upgrade"] = "websocket"  # Tornado would reject a list of protocols
        if self.hub.draining:
            raise ApiError(503, "stopping")
        await self.wait_to_look_up(self.path_args[0])

    def on_connection_close(self) -> None:
        """Stop waiting when the client disconnects before the handshake."""
        BaseHandler.on_connection_close(self)
        super().on_connection_close()

    def get_websocket_protocol(self) -> WebSocketProtocol | None:
        """Use Tornado's protocol for the handshake only."""
        protocol = super().get_websocket_protocol()
        return Handshake(self, False, protocol.params) if isinstance(protocol, WebSocketProtocol13) else protocol

    async def take_over(self, stream: IOStream) -> None:
        """Continue without this handler, so that the request and its headers are freed."""
        if not stream.closed():
            connection = WebSocketConnection(stream, self.hub, self.payer)
            await self._authenticate(connection, *self.path_args)
            connection.read()
        self.ws_connection = self.ui = None  # type: ignore[assignment]  # both refer back to this handler

    async def _authenticate(self, connection: WebSocketConnection, code: str) -> None:
        """Find the session and the member; send errors as close codes, because pages cannot read HTTP errors here."""
        try:
            room = await self.look_up(code)
            spectator = self.get_query_argument("spectator", None) is not None
            member = None if spectator else await self.caller(room)
            connection.join(room, member, refused=member is None and not spectator and self.has_credentials(code))
        except ApiError:
            connection.close_with(CloseCode.NO_SESSION)
        except UnreadableLog as error:
            connection.close_with(close_code_of(error))
        except Exception as error:
            if not isinstance(error, Busy | Unavailable):
                logger.exception("a session could not be opened")
            connection.close_with(CloseCode.OVERLOADED if isinstance(error, Busy) else CloseCode.BROKEN)


def _check_handshake(request: HTTPServerRequest) -> None:
    """Raise ApiError unless a request is a WebSocket handshake (RFC 6455, 4.2.1)."""
    if "websocket" not in _listed(request, "Upgrade"):
        raise ApiError(400, "not_websocket")
    if request.version != "HTTP/1.1":
        raise ApiError(400, "handshake", part="HTTP/1.1")
    if "upgrade" not in _listed(request, "Connection"):
        raise ApiError(400, "handshake", part="Connection: Upgrade")
    if request.headers.get("Sec-WebSocket-Version") != "13":
        raise ApiError(426, "handshake", part="Sec-WebSocket-Version: 13")
    if not _is_nonce(request.headers.get("Sec-WebSocket-Key", "")):
        raise ApiError(400, "handshake", part="Sec-WebSocket-Key")


def _listed(request: HTTPServerRequest, header: str) -> set[str]:
    return {name.strip().lower() for name in request.headers.get(header, "").split(",")}


def _is_nonce(text: str) -> bool:
    """Return whether a text is 16 bytes in base64."""
    try:
        return len(text) == 24 and len(base64.b64decode(text, validate=True)) == 16
    except ValueError:
        return False


class Handshake(WebSocketProtocol13):
    """Tornado's WebSocket protocol, for the handshake only.

    Tornado's connection takes four passes through the event loop for each message, and 20 KiB of memory: the request
    with its headers, ten coroutines and a task for pings. The method overridden here is private
    to Tornado, so pyproject.toml pins the series.
    """

    async def _receive_frame_loop(self) -> None:
        handler, self.handler = self.handler, None  # type: ignore[assignment]
        assert isinstance(handler, LiveHandler)
        await handler.take_over(self.stream)
