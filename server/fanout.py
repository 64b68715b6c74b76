"""One frame, many sockets: an announcement is framed once, and every socket is handed the same bytes.

A member holds a slot for each kind of announcement, never a queue: a slow reader misses what was in between and delays
nobody. Tornado never bounds its write buffer, so what it holds for a socket is bounded here: nothing but the rest of
one write is ever put there while a socket is not read, and one that stays stuck is closed.
"""

from __future__ import annotations

import struct

from tornado.iostream import IOStream

STUCK_SECONDS = 10.0
MOST_UNREAD_REPLIES = 256 * 1024


def frame(payload: bytes) -> bytes:
    """The payload as one unmasked, final text frame (RFC 6455, 5.2)."""
    size = len(payload)
    if size < 126:
        return struct.pack("!BB", 0x81, size) + payload
    if size < 1 << 16:
        return struct.pack("!BBH", 0x81, 126, size) + payload
    return struct.pack("!BBQ", 0x81, 127, size) + payload


class Subscriber:
    """One socket: replies go out in order, announcements are the newest of their kind."""

    __slots__ = ("_slots", "_stream", "_stuck_since", "_unread", "lost")

    def __init__(self, stream: IOStream) -> None:
        self._stream = stream
        self._slots: dict[str, bytes] = {}
        self._unread = 0
        self._stuck_since: float | None = None
        self.lost = False

    def reply(self, framed: bytes) -> None:
        """Send what is meant for this socket alone; none is left out."""
        if self._stream.writing():
            self._unread += len(framed)
            if self._unread > MOST_UNREAD_REPLIES:
                self.cut()
            else:
                self._buffer(framed)
        else:
            self._unread = 0
            self._send(framed)

    def offer(self, kind: str, framed: bytes) -> bool:
        """Send an announcement, or keep it in the slot of its kind while the socket is not read; true when sent."""
        if self._slots or self._stream.writing():
            self._slots[kind] = framed
            return False
        self._send(framed)
        return True

    def catch_up(self, now: float) -> bool:
        """Send what waits in the slots if the socket can take it; cut it when stuck too long; true when none waits."""
        if self.lost or self._stream.closed():
            return True
        if self._stream.writing():
            if self._stuck_since is None:
                self._stuck_since = now
            elif now - self._stuck_since > STUCK_SECONDS:
                self.cut()
            return self.lost
        self._stuck_since = None
        waiting, self._slots = b"".join(self._slots.values()), {}
        if waiting:
            self._send(waiting)
        return not self._stream.writing()

    def cut(self) -> None:
        """Close a socket that does not read: no close frame could reach it, so its client sees 1006 and returns."""
        self.lost = True
        self._slots.clear()
        self._stream.close()

    @property
    def behind(self) -> bool:
        """Whether something waits for this socket to be read."""
        return bool(self._slots) or self._stream.writing()

    def _send(self, framed: bytes) -> None:
        stream = self._stream
        if stream.closed():
            return
        try:
            # Straight to the socket: no future, no copy into a buffer, no second trip through the loop.
            sent = stream.write_to_fd(memoryview(framed))
        except BlockingIOError:
            sent = 0
        except OSError:
            stream.close()
            return
        if sent < len(framed):
            self._buffer(framed[sent:])

    def _buffer(self, rest: bytes) -> None:
        if not self._stream.closed():
            # Nobody waits for this write; a socket that closes meanwhile is no error to report.
            self._stream.write(rest).add_done_callback(lambda written: written.exception())


class Audience:
    """All sockets of a room, and which of them are behind."""

    def __init__(self) -> None:
        self.subscribers: set[Subscriber] = set()
        self._behind: set[Subscriber] = set()

    def add(self, subscriber: Subscriber) -> None:
        """Let a socket in."""
        self.subscribers.add(subscriber)

    def drop(self, subscriber: Subscriber) -> None:
        """Let a socket go."""
        self.subscribers.discard(subscriber)
        self._behind.discard(subscriber)

    def announce(self, kind: str, payload: bytes) -> None:
        """Hand one frame with this payload to everybody."""
        framed = frame(payload)
        self._behind.update([s for s in self.subscribers if not s.offer(kind, framed)])

    def reply(self, subscriber: Subscriber, payload: bytes) -> None:
        """Hand a frame to one socket, in order with the others meant for it."""
        subscriber.reply(frame(payload))
        if subscriber.behind:
            self._behind.add(subscriber)

    def catch_up(self, now: float) -> bool:
        """Serve those behind; true while any still is."""
        self._behind = {s for s in self._behind if not s.catch_up(now)}
        return bool(self._behind)
