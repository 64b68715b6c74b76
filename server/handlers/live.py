"""The live connection: hello, then requests in and answers and announcements out (docs/protocol.md)."""

from __future__ import annotations

import logging
import socket
from collections.abc import Awaitable
from functools import partial

from tornado.websocket import WebSocketHandler

from server.catalogue import Catalogue
from server.config import Config
from server.fanout import Subscriber
from server.handlers.base import Door, Trouble
from server.hub import Hub
from server.limits import Bucket, Limits
from server.protocol import VERSION, CloseCode, Declined, Do, Hello, Unreadable, decode
from server.rooms import Connection, Room
from server.store import Unavailable
from server.turns import Answer, Request

logger = logging.getLogger("quorum.live")

# A phone that comes back sends all it kept at once; after that nobody taps faster than this.
REQUESTS_A_SECOND = 50.0
REQUESTS_AT_ONCE = 1200.0
# Kernel memory for one socket that is not read: less of it means fewer stale frames on the way (tcp(7)).
UNSENT_BYTES = 16 * 1024


class Live(WebSocketHandler, Door):
    """/api/sessions/{code}/live"""

    def initialize(self, hub: Hub, config: Config, catalogue: Catalogue, limits: Limits) -> None:
        """Take what app.py hands to every door."""
        Door.initialize(self, hub, config, catalogue, limits)
        self._room: Room | None = None
        self._connection: Connection | None = None
        self._client = ""
        self._bucket = Bucket(REQUESTS_A_SECOND, REQUESTS_AT_ONCE)

    async def prepare(self) -> None:
        """Turn away what is no WebSocket, and everybody while the server is stopping."""
        if self.request.headers.get("Upgrade", "").lower() != "websocket":
            raise Trouble(400, "not_websocket", "This address speaks WebSocket only; docs/protocol.md says how.")
        if self.hub.draining:
            raise Trouble(503, "stopping", "The server is stopping; come back in a moment.")

    async def open(self, *args: str, **kwargs: str) -> None:
        """Find the session and who is calling; a wrong code is told by a close code, which pages can read."""
        self.set_nodelay(True)
        stream = self.ws_connection.stream if self.ws_connection else None
        if stream is None:
            return
        if hasattr(socket, "TCP_NOTSENT_LOWAT"):
            stream.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NOTSENT_LOWAT, UNSENT_BYTES)
        try:
            room = await self.room(args[0])
            member = await self.caller(room)
        except Trouble as trouble:
            self.close_with(CloseCode.NO_SESSION if trouble.status == 404 else CloseCode.TOO_FAST)
            return
        except Exception as error:
            if not isinstance(error, Unavailable):
                logger.exception("a session could not be opened")
            self.close_with(CloseCode.BROKEN)
            return
        self._room = room
        self._connection = Connection(Subscriber(stream), member, self.close_with)

    def on_message(self, message: str | bytes) -> Awaitable[None] | None:
        """Read one message and hand it on; what cannot be read or handled ends the connection with a reason."""
        room, connection = self._room, self._connection
        # While stopping, what comes is left unanswered, or the last request would never be: clients send it again.
        if room is None or connection is None or self._closing or self.hub.draining:
            return None
        if not self._bucket.take():
            self.close_with(CloseCode.TOO_FAST)
            return None
        try:
            return self._handle(room, connection, message)
        except Unreadable as unreadable:
            self.close_with(CloseCode.UNREADABLE, str(unreadable))
        except Exception:
            # An exception that left on_message would drop the socket with no close code at all.
            logger.exception("session %s, commit %d", room.session.code, room.session.seq)
            self.close_with(CloseCode.BROKEN)
        return None

    def _handle(self, room: Room, connection: Connection, message: str | bytes) -> Awaitable[None] | None:
        match decode(message):
            case Hello() as hello if hello.version != VERSION:
                self.close_with(CloseCode.VERSION_UNKNOWN)
            case Hello() as hello if not self._client:
                self._client = f"{connection.member}:{hello.client}"
                if hello.seq > room.session.seq:  # they come from a process that was ahead of this one
                    return self._enter_caught_up(room, connection)
                room.enter(connection, self._client)
            case Hello():
                raise Unreadable("hello comes once, as the first message")
            case Do() if not self._client:
                raise Unreadable("the first message must be hello")
            case Do(ref, _) if connection.member is None:
                reason = "Join the session first."
                room.reply(connection, Declined(ref=ref, code="not_joined", reason=reason))
            case Do(ref, command):
                answer = partial(self._answer, room, connection)
                request = Request(command, connection.member, self._client, ref, answer=answer, origin=connection)
                if not room.turns.hand_in(request):
                    self.close_with(CloseCode.OVERLOADED)
        return None

    async def _enter_caught_up(self, room: Room, connection: Connection) -> None:
        try:
            await room.turns.caught_up()
            if not self._closing:
                room.enter(connection, self._client)
        except Unavailable:
            self.close_with(CloseCode.OVERLOADED)
        except Exception:
            logger.exception("session %s, commit %d", room.session.code, room.session.seq)
            self.close_with(CloseCode.BROKEN)

    def _answer(self, room: Room, connection: Connection, answer: Answer) -> None:
        room.reply(connection, answer)

    def on_close(self) -> None:
        """Leave the room."""
        if self._room is not None and self._connection is not None:
            self._room.leave(self._connection)

    def close_with(self, code: CloseCode, reason: str = "") -> None:
        """Close with a code of the table; the reason is cut to what a close frame can carry (123 bytes)."""
        if not self._closing:
            text = (reason or code.meaning).encode()[:123].decode(errors="ignore")
            self.close(int(code), text)

    @property
    def _closing(self) -> bool:
        return self.ws_connection is None
