"""Whether a client that is behind still reads: only one that does not is stuck."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

from tornado.iostream import IOStream

from server.live.websocket.frames import frame
from server.live.websocket.subscriber import MAX_BEHIND_SECONDS, MIN_PROGRESS, STUCK_SECONDS, TIGHT, Subscriber

REPLY = frame(bytes(MIN_PROGRESS))


class FullStream:
    """A stream whose socket takes nothing; a test reads from its buffer."""

    def __init__(self) -> None:
        self._write_buffer = bytearray()
        self.socket = SimpleNamespace(send=self._full)

    def _full(self, data: bytes) -> int:
        raise BlockingIOError

    def closed(self) -> bool:
        return False

    def writing(self) -> bool:
        return bool(self._write_buffer)

    def write(self, data: memoryview) -> SimpleNamespace:
        self._write_buffer += data
        return SimpleNamespace(add_done_callback=lambda done: None)

    def read(self, size: int) -> None:
        """Let the client read."""
        del self._write_buffer[:size]


def behind() -> tuple[FullStream, Subscriber]:
    """Return a client that is behind since the time 0."""
    stream = FullStream()
    subscriber = Subscriber(cast(IOStream, stream))
    subscriber.reply(REPLY)
    subscriber.reply(REPLY)
    assert not subscriber.catch_up(0.0)
    return stream, subscriber


def test_client_that_reads_nothing_is_stuck() -> None:
    _, subscriber = behind()
    assert not subscriber.catch_up(STUCK_SECONDS)
    assert not subscriber.stuck(STUCK_SECONDS)
    assert subscriber.stuck(STUCK_SECONDS + 1)
    assert subscriber.stuck(STUCK_SECONDS * TIGHT + 1, tight=True)


def test_client_that_reads_as_much_as_it_is_sent_is_not_stuck() -> None:
    stream, subscriber = behind()
    for now in range(1, 30):
        stream.read(MIN_PROGRESS)
        subscriber.reply(REPLY)
        assert not subscriber.catch_up(float(now))
        assert not subscriber.stuck(float(now))
    assert subscriber.stuck(30 + STUCK_SECONDS)


def test_client_that_reads_a_little_now_and_then_is_stuck() -> None:
    stream, subscriber = behind()
    for now in range(1, int(STUCK_SECONDS) + 1):
        stream.read(100)
        assert not subscriber.catch_up(float(now))
    assert subscriber.stuck(STUCK_SECONDS + 1)


def test_client_that_never_catches_up_is_closed_in_the_end() -> None:
    stream, subscriber = behind()
    now = 0.0
    while now <= MAX_BEHIND_SECONDS:
        stream.read(MIN_PROGRESS)
        subscriber.reply(REPLY)
        assert not subscriber.catch_up(now) and not subscriber.stuck(now)
        now += 1
    assert subscriber.stuck(now)
