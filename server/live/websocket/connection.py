"""One WebSocket connection after its handshake: reads frames, submits commands, answers pings, closes with a code.

It uses callbacks and keeps no reference to the HTTP request, because a process may have ten thousand connections.
"""

from __future__ import annotations

import asyncio
import logging

from tornado.iostream import IOStream, StreamClosedError

from server.core.log import UnreadableLog
from server.core.statement import Statement
from server.live.budgets import Budget
from server.live.hub import Hub
from server.live.protocol import (
    MAX_INBOUND,
    VERSION,
    CloseCode,
    Do,
    Hello,
    UnknownCommand,
    Unreadable,
    declined,
    decode,
)
from server.live.room import Room
from server.live.room_connection import RoomConnection
from server.live.unreadable_codes import close_code_of
from server.live.websocket import frames
from server.live.websocket.frames import Frames, Malformed, frame
from server.live.websocket.subscriber import Subscriber
from server.runtime.turns import Busy
from server.store import Unavailable

logger = logging.getLogger("quorum.live")

CHUNK = 16 * 1024
# Seconds that a client has to answer a close frame. Input that cannot be parsed any more is read and ignored for
# LINGER_SECONDS: closing at once, with unread bytes, would reset the connection and lose the close frame.
CLOSE_SECONDS = 5.0
LINGER_SECONDS = 0.5
# Seconds to read the log before a welcome; while the store does not answer, what this process knows is sent.
CATCH_UP_SECONDS = 3.0
# The longest pause in reading from a client that has sent more than its budget, in seconds.
MAX_PAUSE = 10.0

PING = frame(b"", frames.PING)
BY_NUMBER = {code.value: code for code in CloseCode}


class WebSocketConnection:
    """A WebSocket connection, from the `answer` to its handshake on; until it joins a room it can only be closed."""

    __slots__ = (
        *("_address", "_alive", "_budget", "_client", "_closing", "_connection", "_counted", "_extensions", "_frames"),
        *("_held", "_hub", "_resume", "_room", "_slot", "_stream", "_subscriber", "_task", "_timer", "_waiting"),
    )

    def __init__(self, stream: IOStream, hub: Hub, address: str, answer: bytes = b"") -> None:
        self._stream = stream
        self._hub = hub
        self._subscriber = Subscriber(stream)
        self._subscriber.begin(answer)
        self._frames: Frames | None = Frames(MAX_INBOUND)
        self._address = address
        self._budget: Budget | None = None
        self._counted = hub.work.count_connection(address)
        self._held: list[tuple[int, bytes]] = []  # frames that came while entering the room
        self._resume: asyncio.TimerHandle | None = None
        self._room: Room | None = None
        self._connection: RoomConnection | None = None
        self._client = ""
        self._extensions: frozenset[str] = frozenset()
        self._alive = True
        self._closing = False
        self._slot = hub.heartbeat.add(self)
        self._timer: asyncio.TimerHandle | None = None
        self._task: asyncio.Task[None] | None = None
        self._waiting: asyncio.TimerHandle | None = asyncio.get_running_loop().call_later(
            hub.work.hello_seconds, self._on_idle
        )
        if not self._counted:
            self.close_with(CloseCode.TOO_MANY)

    def join(self, room: Room, member: str | None, *, refused: bool = False) -> None:
        """Connect to a room, for a member or as a spectator (None), whose credentials may have been `refused`."""
        if self._closing:
            return
        self._room = room
        self._connection = room.connection(self._subscriber, member, self.close_with)
        if refused:
            self._connection.credentials = "unknown"
        self._budget = self._hub.work.budget(room, member, self._address)

    # ---- input

    def read(self) -> None:
        """Read until the connection ends."""
        try:
            self._stream.read_bytes(CHUNK, partial=True).add_done_callback(self._on_read)  # type: ignore[attr-defined]
        except StreamClosedError:
            self._on_closed()

    def _on_read(self, read: asyncio.Future[bytes]) -> None:
        if read.cancelled() or read.exception() is not None:
            self._on_closed()
            return
        self._alive = True
        chunk, frames_before = read.result(), self._frames.read_frames if self._frames is not None else 0
        try:
            if self._frames is not None:
                for opcode, payload in self._frames.feed(chunk):
                    self._on_frame(opcode, payload)
        except Malformed as violation:
            self._on_violation(violation)
        if self._task is None:
            self._read_on(len(chunk), self._frames.read_frames - frames_before if self._frames is not None else 0)

    def _read_on(self, size: int, count: int) -> None:
        """Read more, at once or when the budget allows it."""
        pause = 0.0 if self._budget is None else self._budget.charge(size, count)
        if pause and not self._closing:
            self._resume = asyncio.get_running_loop().call_later(min(pause, MAX_PAUSE), self._read_again)
        else:
            self.read()

    def _read_again(self) -> None:
        self._resume, self._alive = None, True
        self.read()

    def _on_violation(self, violation: Malformed) -> None:
        """Say in a close frame what is wrong; what follows it cannot be read any more."""
        self._frames = None
        if self._closing:
            self._subscriber.abort()
        else:
            self.close_with(BY_NUMBER[violation.code], str(violation))

    def _on_frame(self, opcode: int, payload: bytes) -> None:
        if self._task is not None:
            self._held.append((opcode, payload))
            return
        match opcode:
            case frames.TEXT:
                self._on_message(payload)
            case frames.BINARY:
                self.close_with(CloseCode.NOT_TEXT)
            case frames.PING if not self._closing:
                self._subscriber.reply(frame(payload, frames.PONG))
            case frames.CLOSE:
                self._on_close_frame(payload)

    def _on_close_frame(self, payload: bytes) -> None:
        """Answer the client's close frame, unless it is itself an answer, and end the connection."""
        self._send_close(payload[:2])
        if self._stream.writing():  # the client reads slowly: closing now would lose the answer
            self._close_after(LINGER_SECONDS)
        else:
            self._stream.close()

    def _on_message(self, message: bytes) -> None:
        """Handle a message; close the connection with a reason if that fails."""
        room, connection = self._room, self._connection
        # While the server drains, requests stay unanswered, or draining would never end; clients send them again.
        if room is None or connection is None or self._closing or self._hub.draining:
            return
        if self._budget is not None and not self._budget.requests.take():
            self.close_with(CloseCode.TOO_FAST)
            return
        try:
            self._dispatch(room, connection, message)
        except UnknownCommand as unknown:
            connection.send(declined(unknown.ref, Statement("unknown_command")))
        except Unreadable as unreadable:
            self.close_with(CloseCode.UNREADABLE, str(unreadable))
        except Exception:
            self._close_broken(room)

    def _dispatch(self, room: Room, connection: RoomConnection, message: bytes) -> None:
        match decode(message, self._extensions):
            case Do() as do if self._client and connection.member is not None:
                if not room.submit(connection, self._client, do):
                    self.close_with(CloseCode.OVERLOADED)
            case Do() if not self._client:
                raise Unreadable("the first message must be hello")
            case Do(ref):
                connection.send(declined(ref, Statement("not_joined")))
            case Hello() as hello if hello.version != VERSION:
                self.close_with(CloseCode.VERSION_UNKNOWN)
            case Hello() if self._client:
                raise Unreadable("hello must be sent once, as the first message")
            case Hello(as_member=True) if connection.member is None:
                self.close_with(CloseCode.SIGNED_OUT)
            case Hello() as hello:
                self._client, self._extensions = f"{connection.member}:{hello.client}", frozenset(hello.extensions)
                self._subscriber.wants_changes = hello.changes
                self._stop_waiting()
                self._task = asyncio.create_task(self._enter(room, connection, hello.seq))  # noqa: TID251 - held

    async def _enter(self, room: Room, connection: RoomConnection, seen: int) -> None:
        """Enter the room, when the event loop has time to encode the welcome; meanwhile nothing is read."""
        try:
            if room.shared or seen > room.visible.seq:  # another process may be ahead of this one
                await self._catch_up(room, seen)
            if room.has_welcome(seen):  # so a crowd that comes back does not wait for its turns
                self._enter_now(room, connection, seen)
            else:
                payer = connection.member or self._address
                await self._hub.work.in_turn(payer, lambda: self._enter_now(room, connection, seen))
        except (Busy, Unavailable):
            self.close_with(CloseCode.OVERLOADED)
        except UnreadableLog as error:
            self.close_with(close_code_of(error))
        except Exception:
            self._close_broken(room)
        self._task = None
        held, self._held = self._held, []
        for opcode, payload in held:
            self._on_frame(opcode, payload)
        self.read()

    async def _catch_up(self, room: Room, seen: int) -> None:
        try:
            await asyncio.wait_for(room.caught_up(), CATCH_UP_SECONDS)
        except (Unavailable, TimeoutError):
            if seen > room.visible.seq:
                raise Unavailable("the log cannot be read") from None

    def _enter_now(self, room: Room, connection: RoomConnection, seen: int) -> None:
        if not self._closing:
            self._hub.enter(room, connection, self._client, seen)

    def _on_idle(self) -> None:
        """Close a connection that has not said hello."""
        self._waiting = None
        self._hub.metrics.idle_closes.inc()
        self.close_with(CloseCode.NO_HELLO)

    def _stop_waiting(self) -> None:
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None

    def _close_broken(self, room: Room) -> None:
        logger.exception("session %s, commit %d", room.visible.code, room.visible.seq)
        self.close_with(CloseCode.BROKEN)

    # ---- heartbeat

    def ping(self) -> None:
        """Send a ping, or close the connection if it was silent since the last one."""
        if self._closing:
            return
        if not self._alive:
            self._hub.metrics.silent_closes.inc()
            self._subscriber.abort()
        else:
            self._alive = False
            self._subscriber.reply(PING)

    # ---- closing

    def close_with(self, code: CloseCode, reason: str = "") -> None:
        """Send a close frame; the reason is cut to the 123 bytes that it can carry."""
        if not self._closing:
            text = (reason or code.meaning).encode()[:123].decode(errors="ignore")
            self._send_close(int(code).to_bytes(2) + text.encode())
            self._close_after(CLOSE_SECONDS if self._frames is not None else LINGER_SECONDS)

    def _close_after(self, seconds: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer = asyncio.get_running_loop().call_later(seconds, self._subscriber.abort)

    def _send_close(self, payload: bytes) -> None:
        if not self._closing:
            self._closing = True
            self._subscriber.reply(frame(payload, frames.CLOSE))
            self._leave()

    def _on_closed(self) -> None:
        self._closing = True
        self._leave()
        if self._timer is not None:
            self._timer.cancel()

    def _leave(self) -> None:
        """Leave the room and the heartbeat; nothing more is sent."""
        self._hub.heartbeat.remove(self, self._slot)
        self._stop_waiting()
        if self._counted:
            self._counted = False
            self._hub.work.uncount_connection(self._address)
        self._subscriber.mute()
        if self._room is not None and self._connection is not None:
            self._room.leave(self._connection)
        # Leave no reference cycle, so that everything is freed immediately, without the garbage collector.
        self._room = self._connection = None
