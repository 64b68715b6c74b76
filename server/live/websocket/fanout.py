"""Fan-out: a broadcast is framed once, and every socket gets the same bytes.

A subscriber has a slot for each kind of message, never a queue: a slow client skips the messages it missed and does
not delay others, and a socket that stays blocked is closed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from server.live.websocket.frames import frame, header
from server.live.websocket.subscriber import Announcement, Subscriber
from server.live.websocket.unread import Unread
from server.runtime.metrics import Metrics

# Sockets served before yielding to the event loop (about 5 ms), and blocked sockets closed in one pass.
BATCH_SIZE = 500
MAX_ABORTED_PER_PASS = 50


class Audience:
    """The subscribers of a room, and which of them are behind; all audiences of a process share `unread`."""

    def __init__(self, metrics: Metrics, unread: Unread | None = None) -> None:
        # In the order in which they came: their memory and the kernel's is read faster in order.
        self.subscribers: dict[Subscriber, None] = {}
        self._metrics = metrics
        self._behind: set[Subscriber] = set()
        self._unread = unread or Unread()
        self._held: dict[Subscriber, bytes] = {}  # the shared bytes that a subscriber has not read

    def add(self, subscriber: Subscriber) -> None:
        """Add a subscriber."""
        self.subscribers[subscriber] = None

    def remove(self, subscriber: Subscriber) -> None:
        """Remove a subscriber and send it nothing more."""
        subscriber.mute()
        self.subscribers.pop(subscriber, None)
        self._behind.discard(subscriber)
        self._release(subscriber)

    def announce(
        self, payloads: Mapping[str, bytes], now: float, deltas: Mapping[str, bytes] = MappingProxyType({})
    ) -> Iterator[None]:
        """Send a frame with each payload, by kind, to every subscriber, and retry those that are behind.

        `deltas` replace payloads for subscribers that asked for changes. The iterator yields after every BATCH_SIZE
        sockets; the caller decides when to continue.
        """
        announcement = Announcement(payloads, deltas)
        subscribers = list(self.subscribers) if payloads else []
        for start in range(0, len(subscribers), BATCH_SIZE):
            part = subscribers[start : start + BATCH_SIZE]
            held = Subscriber.offer_all(part, announcement)
            self._behind.update(held)
            self._count(part, held, len(payloads))
            if start + BATCH_SIZE < len(subscribers):
                yield
        self.catch_up(now)

    def _count(self, part: Sequence[Subscriber], held: Sequence[Subscriber], frames: int) -> None:
        kept = [s for s in held if s.waiting]
        self._metrics.frames_sent.inc((len(part) - len(kept)) * frames)
        if kept:
            self._metrics.frames_skipped.inc(sum([s.skipped for s in kept]))
            for subscriber in kept:
                subscriber.skipped = 0

    def reply(self, subscriber: Subscriber, *payloads: bytes) -> None:
        """Send frames to one subscriber in one write, in order."""
        subscriber.reply(b"".join([frame(payload) for payload in payloads]))
        self._metrics.frames_sent.inc(len(payloads))
        if subscriber.behind:
            self._behind.add(subscriber)

    def reply_shared(self, subscriber: Subscriber, payload: bytes, shared: bytes) -> None:
        """Send one frame to one subscriber, in two parts; the second is shared with other subscribers."""
        subscriber.reply(header(len(payload) + len(shared)) + payload, shared)
        self._metrics.frames_sent.inc()
        if subscriber.behind:
            self._behind.add(subscriber)
            self._release(subscriber)
            self._held[subscriber] = shared
            self._unread.hold(shared)

    def _release(self, subscriber: Subscriber) -> None:
        shared = self._held.pop(subscriber, None)
        if shared is not None:
            self._unread.release(shared)

    def catch_up(self, now: float) -> bool:
        """Retry the subscribers that are behind, and close some that are stuck; return True while any is behind."""
        waited = sum([s.waiting for s in self._behind])
        behind = {s for s in self._behind if not s.catch_up(now)}
        self._metrics.frames_sent.inc(waited - sum([s.waiting for s in self._behind]))
        tight = self._unread.tight
        stuck = [s for s in behind if s.stuck(now, tight)][:MAX_ABORTED_PER_PASS]
        for subscriber in stuck:
            subscriber.abort()
        self._metrics.slow_closes.inc(len(stuck))
        behind.difference_update(stuck)
        for subscriber in self._held.keys() - behind:
            self._release(subscriber)
        self._behind = behind
        return bool(self._behind)

    @property
    def behind(self) -> bool:
        """True while any subscriber is behind."""
        return bool(self._behind)
