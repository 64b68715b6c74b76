"""One socket of an audience: broadcasts, of which a slow client skips the older ones, and replies, which it does not.

Tornado does not limit its write buffer, so this module does: while a client does not read, the buffer contains at most
the rest of one write and some replies. All writes to a live connection happen here.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Mapping, Sequence
from math import inf

from tornado.iostream import IOStream

from server.live.websocket.frames import frame

# A client that has not read MIN_PROGRESS bytes for STUCK_SECONDS, or is behind for MAX_BEHIND_SECONDS, is closed; while
# memory for such clients is tight (unread.py), after a fifth of that time.
STUCK_SECONDS = 10.0
MAX_BEHIND_SECONDS = 60.0
TIGHT = 1 / 5
MIN_PROGRESS = 16 * 1024
MAX_UNREAD_REPLIES = 256 * 1024
# The limit of unsent bytes in the kernel for each socket; a low one keeps stale frames out of the buffer (tcp(7)).
UNSENT_BYTES = 16 * 1024

# A socket whose buffer is full raises one of these; with TLS it may also have to read first.
FULL = (BlockingIOError, ssl.SSLWantWriteError, ssl.SSLWantReadError)


class Announcement:
    """One broadcast: a frame for each kind, all frames joined (`complete`), and the same with changes instead of
    complete parts (`delta`). Only subscribers that got every broadcast before may get the delta."""

    __slots__ = ("complete", "delta", "framed")

    def __init__(self, payloads: Mapping[str, bytes], deltas: Mapping[str, bytes]) -> None:
        self.framed = {kind: frame(payload) for kind, payload in payloads.items()}
        self.complete = self.delta = b"".join(self.framed.values())
        if deltas:
            self.delta = b"".join(
                [frame(deltas[kind]) if kind in deltas else framed for kind, framed in self.framed.items()]
            )


class Subscriber:
    """One socket. Replies are sent in order; of broadcasts, only the newest of each kind is sent."""

    __slots__ = (
        *("_behind_since", "_buffered", "_read", "_send_now", "_slots", "_stream", "_stuck_since", "_unread"),
        *("held", "muted", "skipped", "wants_changes"),
    )

    def __init__(self, stream: IOStream) -> None:
        self._stream = stream
        self._send_now = stream.socket.send
        # Whether data may be pending, in a slot or in Tornado's buffer, to which only this class writes.
        self.held = stream.writing()
        self._slots: dict[str, bytes] | None = None
        self._unread = 0
        # While behind: since when, and how much the client had read when it last made progress. Both are counted in
        # bytes from the start, so that replies added meanwhile do not hide what it reads.
        self._behind_since = self._stuck_since = inf
        self._buffered = self._read = 0
        self.muted = False
        self.wants_changes = False  # whether the client asked for changes instead of complete parts
        self.skipped = 0  # messages replaced by newer ones since the last count

    def begin(self, answer: bytes) -> None:
        """Set the socket's options (send small frames immediately, limit the unsent bytes in the kernel), and send the
        answer to the handshake."""
        self._stream.set_nodelay(True)
        if hasattr(socket, "TCP_NOTSENT_LOWAT"):
            self._stream.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NOTSENT_LOWAT, UNSENT_BYTES)
        if answer:
            self.reply(answer)

    def reply(self, framed: bytes, shared: bytes = b"") -> None:
        """Send a frame to this socket only, in two parts if `shared` is its end; replies are never skipped.

        What the client does not read of the shared part takes no memory of its own.
        """
        if self.muted:
            return
        if not self.held or not self._stream.writing():
            self._unread = 0
            self._send(framed)
            if shared and self._stream.writing():
                self._buffer(memoryview(shared))
            elif shared:
                self._send(shared)
            return
        self._unread += len(framed)
        # Of the replies since the buffer was last empty, a client that reads slowly has read some.
        if min(self._unread, len(self._stream._write_buffer)) > MAX_UNREAD_REPLIES:
            self.abort()
            return
        self._buffer(memoryview(framed))
        if shared:
            self._buffer(memoryview(shared))

    @staticmethod
    def offer_all(subscribers: Sequence[Subscriber], announcement: Announcement) -> list[Subscriber]:
        """Send a broadcast, or put it into the slots of those who do not read; return those with something pending.

        One loop without a call but `send`: with more, Python would add twice as much to what the kernel takes.
        """
        held = []
        complete, delta = announcement.complete, announcement.delta
        for subscriber in subscribers:
            if subscriber.held:
                done = subscriber.offer(announcement)
            else:
                framed = delta if subscriber.wants_changes else complete
                try:
                    sent = subscriber._send_now(framed)
                except OSError as error:
                    done = subscriber._refused(framed, error)
                else:
                    if sent == len(framed):
                        continue
                    done = subscriber._sent(framed, sent)
            if not done:
                held.append(subscriber)
        return held

    def offer(self, announcement: Announcement) -> bool:
        """Send a broadcast, or put it into the slots while the client does not read; return True if none is pending."""
        if self.muted:
            return True
        if self._slots is None and not self._stream.writing():
            return self._send(announcement.delta if self.wants_changes else announcement.complete)
        if self._slots is None:
            self._slots = dict(announcement.framed)
        else:
            self.skipped += len(self._slots.keys() & announcement.framed.keys())
            self._slots.update(announcement.framed)
        return False

    def catch_up(self, now: float) -> bool:
        """Send the messages in the slots if the socket accepts data; return True if nothing is pending any more."""
        if self.muted or self._stream.closed():
            return True
        if self._stream.writing():
            self._note_progress(now)
            return False
        self._behind_since = self._stuck_since = inf
        waiting, self._slots = self._slots, None
        return self._send(b"".join(waiting.values())) if waiting else True

    def _note_progress(self, now: float) -> None:
        read = self._buffered - len(self._stream._write_buffer)
        if self._behind_since == inf:
            self._behind_since = now
        if self._stuck_since == inf or read >= self._read + MIN_PROGRESS:
            self._stuck_since, self._read = now, read

    def stuck(self, now: float, tight: bool = False) -> bool:
        """Return whether the client has not read for too long; while memory is tight, it has less time."""
        share = TIGHT if tight else 1.0
        return now - self._stuck_since > STUCK_SECONDS * share or now - self._behind_since > MAX_BEHIND_SECONDS * share

    @property
    def waiting(self) -> int:
        """The number of messages in the slots."""
        return len(self._slots or ())

    def abort(self) -> None:
        """Close the socket without a close frame, which could not reach it; the client sees 1006 and reconnects."""
        self.mute()
        self._stream.close()

    def mute(self) -> None:
        """Send nothing more; no frame may follow a close frame."""
        self.muted = self.held = True
        self._slots = None

    @property
    def behind(self) -> bool:
        """True while data is pending because the client does not read fast enough."""
        return not self.muted and (self._slots is not None or self._stream.writing())

    def _send(self, framed: bytes) -> bool:
        try:
            # Write to the socket directly: no future, no copy into a buffer, no second pass through the event loop.
            sent = self._send_now(framed)
        except OSError as error:
            return self._refused(framed, error)
        return self._sent(framed, sent)

    def _refused(self, framed: bytes, error: OSError) -> bool:
        if isinstance(error, FULL):
            return self._sent(framed, 0)
        self._stream.close()
        return True

    def _sent(self, framed: bytes, sent: int) -> bool:
        if sent < len(framed):
            # TLS requires a retry with the same bytes: Tornado's buffer contains nothing else.
            self._buffer(memoryview(framed)[sent:])
            self.held = self._slots is not None or self._stream.writing()
        elif self.held:
            self.held = self._slots is not None
        return not self.held

    def _buffer(self, rest: memoryview) -> None:
        if not self._stream.closed():
            self.held = True
            self._buffered += len(rest)
            # This write is not awaited, and a socket that closes meanwhile is not an error.
            self._stream.write(rest).add_done_callback(lambda written: written.exception())
