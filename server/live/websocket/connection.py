"""One live connection once hands were shaken: it reads, hands on what is asked, answers pings, and ends with a code.

Nothing of the HTTP request is left here, and nobody waits in a coroutine: there may be ten thousand of these.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence

from tornado.iostream import IOStream, StreamClosedError

from server.core.log import UnreadableLog
from server.core.statement import Statement
from server.live.command_request import Answer, CommandRequest
from server.live.hub import Hub
from server.live.protocol import (
    MOST_INBOUND,
    VERSION,
    CloseCode,
    Do,
    Hello,
    UnknownCommand,
    Unreadable,
    close_code_of,
    declined,
    decode,
)
from server.live.room import Room, RoomConnection
from server.live.token_bucket import TokenBucket
from server.live.websocket import frames
from server.live.websocket.fanout import Subscriber
from server.live.websocket.frames import Frames, Malformed, TooLong, frame
from server.store import Unavailable

logger = logging.getLogger("quorum.live")

# A phone that comes back sends all it kept at once; after that nobody taps faster than this.
REQUESTS_A_SECOND = 50.0
REQUESTS_AT_ONCE = 1200.0
CHUNK = 16 * 1024
# Seconds that a client has to answer a close frame, and that one is listened to whose answer could not be read: closed
# at once on what it still sends, the network would throw away the close frame on its way.
GOODBYE_SECONDS = 5.0
DEAF_SECONDS = 0.5

PING = frame(b"", frames.PING)


class WebSocketConnection:
    """A live connection; until `speaks_for` is called it can only be closed."""

    __slots__ = (
        *("_bucket", "_client", "_closing", "_connection", "_extensions", "_frames", "_heard", "_hub", "_place"),
        *("_room", "_stream", "_subscriber", "_task", "_timer"),
    )

    def __init__(self, stream: IOStream, hub: Hub) -> None:
        self._stream = stream
        self._hub = hub
        self._subscriber = Subscriber(stream)
        self._subscriber.hurry()
        self._frames: Frames | None = Frames(MOST_INBOUND)
        self._bucket = TokenBucket(REQUESTS_A_SECOND, REQUESTS_AT_ONCE)
        self._room: Room | None = None
        self._connection: RoomConnection | None = None
        self._client = ""
        self._extensions: frozenset[str] = frozenset()
        self._heard = True
        self._closing = False
        self._place = hub.heartbeat.add(self)
        self._timer: asyncio.TimerHandle | None = None
        self._task: asyncio.Task[None] | None = None

    def speaks_for(self, room: Room, member: str | None) -> None:
        """Take part in a room, for a member or for nobody."""
        self._room = room
        self._connection = RoomConnection(self._subscriber, member, self.close_with)

    # ---- what comes

    def read(self) -> None:
        """Read on, until the connection ends."""
        try:
            self._stream.read_bytes(CHUNK, partial=True).add_done_callback(self._came)  # type: ignore[attr-defined]
        except StreamClosedError:
            self._ended()

    def _came(self, read: asyncio.Future[bytes]) -> None:
        if read.cancelled() or read.exception() is not None:
            self._ended()
            return
        self._heard = True
        try:
            if self._frames is not None:
                for opcode, payload in self._frames.feed(read.result()):
                    self._take(opcode, payload)
        except TooLong:
            self._frames = None
            self.close_with(CloseCode.TOO_LONG)
        except Malformed:
            self._subscriber.cut()
        if self._task is None:
            self.read()

    def _take(self, opcode: int, payload: bytes) -> None:
        match opcode:
            case frames.TEXT | frames.BINARY:
                self._hear(payload)
            case frames.PING if not self._closing:
                self._subscriber.reply(frame(payload, frames.PONG))
            case frames.CLOSE:
                self._say_goodbye(payload[:2])
                self._stream.close()

    def _hear(self, message: bytes) -> None:
        """Hand a message on; what cannot be read or handled ends the connection with a reason."""
        room, connection = self._room, self._connection
        # While stopping, what comes is left unanswered, or the last request would never be: clients send it again.
        if room is None or connection is None or self._closing or self._hub.draining:
            return
        if not self._bucket.take():
            self.close_with(CloseCode.TOO_FAST)
            return
        try:
            self._handle(room, connection, message)
        except UnknownCommand as unknown:
            room.reply(connection, declined(unknown.ref, Statement("unknown_command")))
        except Unreadable as unreadable:
            self.close_with(CloseCode.UNREADABLE, str(unreadable))
        except Exception:
            self._broken(room)

    def _handle(self, room: Room, connection: RoomConnection, message: bytes) -> None:
        match decode(message, self._extensions):
            case Do(ref, command) if self._client and connection.member is not None:
                request = CommandRequest(
                    command, connection.member, self._client, ref, answer=self._answer, origin=connection
                )
                if not room.command_queue.submit(request):
                    self.close_with(CloseCode.OVERLOADED)
            case Do() if not self._client:
                raise Unreadable("the first message must be hello")
            case Do(ref, _):
                room.reply(connection, declined(ref, Statement("not_joined")))
            case Hello() as hello if hello.version != VERSION:
                self.close_with(CloseCode.VERSION_UNKNOWN)
            case Hello() if self._client:
                raise Unreadable("hello comes once, as the first message")
            case Hello() as hello:
                self._client = f"{connection.member}:{hello.client}"
                self._extensions = frozenset(hello.extensions)
                self._subscriber.terse = hello.changes
                if hello.seq > room.session.seq:  # they come from a process that was ahead of this one
                    self._task = asyncio.create_task(self._enter_caught_up(room, connection))  # noqa: TID251 - held
                else:
                    room.enter(connection, self._client)

    async def _enter_caught_up(self, room: Room, connection: RoomConnection) -> None:
        """Enter once the room has read up; what comes meanwhile is not read."""
        try:
            await room.command_queue.caught_up()
            if not self._closing:
                room.enter(connection, self._client)
        except Unavailable:
            self.close_with(CloseCode.OVERLOADED)
        except UnreadableLog as error:
            self.close_with(close_code_of(error))
        except Exception:
            self._broken(room)
        self._task = None
        self.read()

    def _answer(self, answers: Sequence[Answer]) -> None:
        if self._room is not None and self._connection is not None:
            self._room.reply(self._connection, *answers)

    def _broken(self, room: Room) -> None:
        logger.exception("session %s, commit %d", room.session.code, room.session.seq)
        self.close_with(CloseCode.BROKEN)

    # ---- whether anybody is there

    def ping(self) -> None:
        """See Pinged."""
        if self._closing:
            return
        if not self._heard:
            self._hub.metrics.silent_closes.inc()
            self._subscriber.cut()
        else:
            self._heard = False
            self._subscriber.reply(PING)

    # ---- how it ends

    def close_with(self, code: CloseCode, reason: str = "") -> None:
        """Close with a code of the table; the reason is cut to what a close frame can carry (123 bytes)."""
        if not self._closing:
            text = (reason or code.meaning).encode()[:123].decode(errors="ignore")
            self._say_goodbye(int(code).to_bytes(2) + text.encode())
            wait = GOODBYE_SECONDS if self._frames is not None else DEAF_SECONDS
            self._timer = asyncio.get_running_loop().call_later(wait, self._subscriber.cut)

    def _say_goodbye(self, payload: bytes) -> None:
        if not self._closing:
            self._closing = True
            self._subscriber.reply(frame(payload, frames.CLOSE))
            self._leave()

    def _ended(self) -> None:
        self._closing = True
        self._leave()
        if self._timer is not None:
            self._timer.cancel()

    def _leave(self) -> None:
        """Leave the room and the wheel; nothing is sent any more."""
        self._hub.heartbeat.drop(self, self._place)
        self._subscriber.hush()
        if self._room is not None and self._connection is not None:
            self._room.leave(self._connection)
        # Nothing that is left refers to itself, so that all of it goes at once, whatever the collector does.
        self._room = self._connection = None
