"""One frame, many sockets: an announcement is framed once, and every socket is handed the same bytes.

A member holds a slot for each kind of announcement, never a queue: a slow reader misses what was in between and delays
nobody. Tornado never bounds its write buffer, so what it holds for a socket is bounded here: nothing but the rest of
one write is ever put there while a socket is not read, and one that stays stuck is closed. Everything that is written
to a live connection is written here.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from tornado.iostream import IOStream

from server.live.websocket.frames import frame
from server.runtime.metrics import Metrics

STUCK_SECONDS = 10.0
MOST_UNREAD_REPLIES = 256 * 1024
# Kernel memory for one socket that is not read: less of it means fewer stale frames on the way (tcp(7)).
UNSENT_BYTES = 16 * 1024
# Sockets that are served in one go, before others may have the loop: about 5 ms; and that are closed in one go.
AT_ONCE = 500
MOST_CUT_AT_ONCE = 50

# What a socket says that cannot take anything just now; on TLS it may also have to read first.
FULL = (BlockingIOError, ssl.SSLWantWriteError, ssl.SSLWantReadError)


class Announcement:
    """What is announced at one time: a frame of each kind, all of them in one, and the same with what has changed in
    the place of the whole. Only who was sent everything before may be told what has changed."""

    __slots__ = ("framed", "joined", "terse")

    def __init__(self, payloads: Mapping[str, bytes], shorter: Mapping[str, bytes]) -> None:
        self.framed = {kind: frame(payload) for kind, payload in payloads.items()}
        self.joined = self.terse = b"".join(self.framed.values())
        if shorter:
            self.terse = b"".join(
                [frame(shorter[kind]) if kind in shorter else framed for kind, framed in self.framed.items()]
            )


class Subscriber:
    """One socket: replies go out in order, announcements are the newest of their kind."""

    __slots__ = ("_held", "_send_now", "_slots", "_stream", "_stuck_since", "_unread", "lost", "missed", "terse")

    def __init__(self, stream: IOStream) -> None:
        self._stream = stream
        self._send_now = stream.socket.send
        # Whether something may wait: in Tornado's buffer, which nobody else writes to, or in a slot.
        self._held = stream.writing()
        self._slots: dict[str, bytes] | None = None
        self._unread = 0
        self._stuck_since: float | None = None
        self.lost = False
        self.terse = False  # whether it is told what has changed, where that is less than the whole
        self.missed = 0  # announcements that newer ones took the place of, since somebody last looked

    def hurry(self) -> None:
        """Let the kernel send small frames at once, and hold little that is not sent."""
        self._stream.set_nodelay(True)
        if hasattr(socket, "TCP_NOTSENT_LOWAT"):
            self._stream.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NOTSENT_LOWAT, UNSENT_BYTES)

    def reply(self, framed: bytes) -> None:
        """Send what is meant for this socket alone; none is left out."""
        if self.lost:
            return
        if not self._held or not self._stream.writing():
            self._unread = 0
            self._send(framed)
            return
        self._unread += len(framed)
        if self._unread > MOST_UNREAD_REPLIES:
            self.cut()
        else:
            self._buffer(memoryview(framed))

    def offer(self, news: Announcement) -> bool:
        """Send announcements, or keep them while the socket is not read; true when nothing of them waits."""
        if self._held:
            return self._keep(news)
        return self._send(news.terse if self.terse else news.joined)

    def _keep(self, news: Announcement) -> bool:
        if self.lost:
            return True
        if self._slots is None and not self._stream.writing():
            return self._send(news.terse if self.terse else news.joined)
        if self._slots is None:
            self._slots = dict(news.framed)
        else:
            self.missed += len(self._slots.keys() & news.framed.keys())
            self._slots.update(news.framed)
        return False

    def catch_up(self, now: float) -> bool:
        """Send what waits in the slots if the socket can take it; true when none waits."""
        if self.lost or self._stream.closed():
            return True
        if self._stream.writing():
            if self._stuck_since is None:
                self._stuck_since = now
            return False
        self._stuck_since = None
        waiting, self._slots = self._slots, None
        return self._send(b"".join(waiting.values())) if waiting else True

    def stuck(self, now: float) -> bool:
        """Whether the socket has not been read for too long."""
        return self._stuck_since is not None and now - self._stuck_since > STUCK_SECONDS

    @property
    def keeps(self) -> int:
        """How many announcements wait in slots."""
        return len(self._slots or ())

    def cut(self) -> None:
        """Close a socket that does not read: no close frame could reach it, so its client sees 1006 and returns."""
        self.hush()
        self._stream.close()

    def hush(self) -> None:
        """Send nothing any more but what is on its way: after a close frame comes no other."""
        self.lost = self._held = True
        self._slots = None

    @property
    def behind(self) -> bool:
        """Whether something waits for this socket to be read."""
        return not self.lost and (self._slots is not None or self._stream.writing())

    def _send(self, framed: bytes) -> bool:
        try:
            # Straight to the socket: no future, no copy into a buffer, no second trip through the loop.
            sent = self._send_now(framed)
        except FULL:
            sent = 0
        except OSError:
            self._stream.close()
            return True
        if sent < len(framed):
            # TLS is told the same bytes again, as it demands: they are all that Tornado has to write.
            self._buffer(memoryview(framed)[sent:])
            self._held = self._slots is not None or self._stream.writing()
        elif self._held:
            self._held = self._slots is not None
        return not self._held

    def _buffer(self, rest: memoryview) -> None:
        if not self._stream.closed():
            self._held = True
            # Nobody waits for this write; a socket that closes meanwhile is no error to report.
            self._stream.write(rest).add_done_callback(lambda written: written.exception())


class Audience:
    """All sockets of a room, and which of them are behind."""

    def __init__(self, metrics: Metrics) -> None:
        self.subscribers: set[Subscriber] = set()
        self._metrics = metrics
        self._behind: set[Subscriber] = set()

    def add(self, subscriber: Subscriber) -> None:
        """Let a socket in."""
        self.subscribers.add(subscriber)

    def drop(self, subscriber: Subscriber) -> None:
        """Let a socket go; it is sent nothing more."""
        subscriber.hush()
        self.subscribers.discard(subscriber)
        self._behind.discard(subscriber)

    def announce(
        self, payloads: Mapping[str, bytes], now: float, shorter: Mapping[str, bytes] = MappingProxyType({})
    ) -> Iterator[None]:
        """Hand a frame with each payload, by kind, to everybody who is in, and serve those behind.

        `shorter` has what stands in for a payload with those who are told changes. It stops after each few hundred
        sockets: whoever runs it decides when to go on.
        """
        news = Announcement(payloads, shorter)
        everybody = list(self.subscribers) if payloads else []
        for start in range(0, len(everybody), AT_ONCE):
            part = everybody[start : start + AT_ONCE]
            late = [s for s in part if not s.offer(news)]
            self._behind.update(late)
            self._count(part, late, len(payloads))
            if start + AT_ONCE < len(everybody):
                yield
        self.catch_up(now)

    def _count(self, part: Sequence[Subscriber], late: Sequence[Subscriber], frames: int) -> None:
        kept = [s for s in late if s.keeps]
        self._metrics.frames_sent.inc((len(part) - len(kept)) * frames)
        if kept:
            self._metrics.frames_skipped.inc(sum([s.missed for s in kept]))
            for subscriber in kept:
                subscriber.missed = 0

    def reply(self, subscriber: Subscriber, *payloads: bytes) -> None:
        """Hand frames to one socket in one write, in order with the others meant for it."""
        subscriber.reply(b"".join([frame(payload) for payload in payloads]))
        self._metrics.frames_sent.inc(len(payloads))
        if subscriber.behind:
            self._behind.add(subscriber)

    def catch_up(self, now: float) -> bool:
        """Serve those behind, and cut some of those that are stuck; true while any is behind."""
        waited = sum([s.keeps for s in self._behind])
        behind = {s for s in self._behind if not s.catch_up(now)}
        self._metrics.frames_sent.inc(waited - sum([s.keeps for s in self._behind]))
        stuck = [s for s in behind if s.stuck(now)][:MOST_CUT_AT_ONCE]
        for subscriber in stuck:
            subscriber.cut()
        self._metrics.slow_closes.inc(len(stuck))
        self._behind = behind.difference(stuck)
        return bool(self._behind)

    @property
    def behind(self) -> bool:
        """Whether anybody is."""
        return bool(self._behind)
