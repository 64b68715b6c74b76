"""The live connection's handshake, which identifies the member and the session (docs/protocol.md).

When a room comes back at once, handshakes are most of the work. One that needs neither a wait nor an error response is
answered as soon as its headers are read, without a handler; LiveHandler does all others.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Awaitable
from typing import Any

from tornado.http1connection import HTTP1Connection
from tornado.httputil import HTTPHeaders, HTTPMessageDelegate, HTTPServerRequest, RequestStartLine, ResponseStartLine
from tornado.iostream import IOStream
from tornado.routing import Router
from tornado.web import Application, HTTPError

from server.config import Config
from server.core.log import UnreadableLog
from server.handlers.api_error import ApiError
from server.handlers.base import BaseHandler
from server.handlers.caller import Caller
from server.handlers.code_guessing import CodeGuessing
from server.handlers.handshake import check_handshake, switching_protocols
from server.handlers.rate_limits import RateLimits
from server.live.hub import Hub
from server.live.protocol import CloseCode
from server.live.unreadable_codes import close_code_of
from server.live.websocket.connection import WebSocketConnection
from server.runtime.turns import Busy
from server.store import Unavailable

logger = logging.getLogger("quorum.live")

PLAIN_PATH = re.compile(r"/api/sessions/([A-Za-z0-9-]{1,60})/live")


class LiveHandler(BaseHandler):
    """/api/sessions/{code}/live"""

    async def prepare(self) -> None:
        """Reject requests that are not WebSocket handshakes, and all requests while the server is stopping."""
        await super().prepare()
        if self.request.method != "GET":
            raise HTTPError(405)
        check_handshake(self.request)
        if self.hub.draining:
            raise ApiError(503, "stopping")
        await self.wait_to_look_up(self.path_args[0])

    async def get(self, code: str) -> None:
        """Accept the handshake."""
        stream = self.detach()
        self.ui = None  # type: ignore[assignment]  # it refers back to this handler
        await begin(self, stream, code)


class HandshakeRouter(Router):
    """Sends handshakes that can be accepted at once to the live connection, all other requests to the application."""

    def __init__(
        self, application: Application, hub: Hub, config: Config, limits: RateLimits, guessing: CodeGuessing
    ) -> None:
        self.application = application
        self._hub = hub
        self._config = config
        self._limits = limits
        self._guessing = guessing

    def find_handler(self, request: HTTPServerRequest, **kwargs: Any) -> HTTPMessageDelegate | None:
        """Return what receives the request."""
        path = PLAIN_PATH.fullmatch(request.path)
        if path is not None and request.method == "GET" and not self._hub.draining:
            handshake = _Handshake(request, path[1], self._hub, self._config, self._guessing)
            if self._acceptable(handshake):
                return handshake
        return self.application.find_handler(request, **kwargs)

    def _acceptable(self, handshake: _Handshake) -> bool:
        """Return whether a handshake can be accepted at once, and count the request if so."""
        headers = handshake.request.headers
        if "Content-Length" in headers or "Transfer-Encoding" in headers:  # its body would be read as frames
            return False
        try:
            check_handshake(handshake.request)
        except ApiError:
            return False
        return not handshake.seconds_to_look_up(handshake.code) and self._limits.requests.of(handshake.address).take()


class _Handshake(Caller, HTTPMessageDelegate):
    """A handshake that is accepted as soon as its headers are read."""

    def __init__(self, request: HTTPServerRequest, code: str, hub: Hub, config: Config, guessing: CodeGuessing) -> None:
        self.request = request
        self.code = code
        self.hub = hub
        self.config = config
        self.guessing = guessing

    def headers_received(
        self, start_line: RequestStartLine | ResponseStartLine, headers: HTTPHeaders
    ) -> Awaitable[None] | None:
        """Accept the handshake, after which there is no more HTTP."""
        connection = self.request.connection
        assert isinstance(connection, HTTP1Connection)
        return begin(self, connection.detach(), self.code)


async def begin(caller: Caller, stream: IOStream, code: str) -> None:
    """Accept a handshake and begin its live connection, which does not need the request and its headers any more."""
    if stream.closed():
        return
    connection = WebSocketConnection(stream, caller.hub, caller.payer, switching_protocols(caller.request))
    await _authenticate(caller, connection, code)
    connection.read()


async def _authenticate(caller: Caller, connection: WebSocketConnection, code: str) -> None:
    """Find the session and the member; send errors as close codes, because pages cannot read HTTP errors here."""
    try:
        room = await caller.look_up(code)
        spectator = "spectator" in caller.request.query_arguments
        member = None if spectator else await caller.caller(room)
        connection.join(room, member, refused=member is None and not spectator and caller.has_credentials(code))
    except ApiError:
        connection.close_with(CloseCode.NO_SESSION)
    except UnreadableLog as error:
        connection.close_with(close_code_of(error))
    except Exception as error:
        if not isinstance(error, Busy | Unavailable):
            logger.exception("a session could not be opened")
        connection.close_with(CloseCode.OVERLOADED if isinstance(error, Busy) else CloseCode.BROKEN)
