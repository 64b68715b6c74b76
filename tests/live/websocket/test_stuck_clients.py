"""Clients that do not read: only they are closed, and they delay nobody."""

from __future__ import annotations

import pytest

from server.live.websocket.fanout import BATCH_SIZE, MAX_ABORTED_PER_PASS
from server.live.websocket.subscriber import STUCK_SECONDS, Subscriber
from tests.support.loopback import Loopbacks, ObservedAudience

pytestmark = pytest.mark.integration


async def test_only_the_stuck_connection_is_closed(lines: Loopbacks) -> None:
    async with lines(2) as (reader, stuck):
        audience = ObservedAudience(reader, stuck)
        stuck.fill()
        audience.broadcast(100.0, board="news")
        assert await reader.read() == "news"
        assert audience.behind
        assert audience.catch_up(100.0 + STUCK_SECONDS)
        assert not stuck.stream.closed()
        assert not audience.catch_up(100.1 + STUCK_SECONDS), "no slow clients remain"
        assert stuck.stream.closed() and stuck.subscriber.muted
        assert not reader.stream.closed()
        audience.broadcast(board="more")
        assert await reader.read() == "more"


async def test_reading_again_restarts_the_stuck_timeout(lines: Loopbacks) -> None:
    async with lines(1) as (line,):
        audience = ObservedAudience(line)
        line.fill()
        audience.broadcast(board="news")
        assert audience.catch_up(0.0)
        assert line.subscriber.behind
        while line.stream.writing():
            await line.read()
        assert not audience.catch_up(9.0)
        line.fill()
        audience.broadcast(9.5, board="news")
        assert audience.catch_up(9.5)
        assert audience.catch_up(9.5 + STUCK_SECONDS)
        assert not line.subscriber.muted


async def test_many_stuck_connections_are_closed_a_few_at_a_time(lines: Loopbacks) -> None:
    async with lines(MAX_ABORTED_PER_PASS + 2) as connections:
        audience = ObservedAudience(*connections)
        for line in connections:
            line.fill()
        audience.broadcast(0.0, board="news")
        assert audience.catch_up(1 + STUCK_SECONDS)
        assert sum(line.stream.closed() for line in connections) == MAX_ABORTED_PER_PASS
        assert not audience.catch_up(1 + STUCK_SECONDS)
        assert all(line.stream.closed() for line in connections)
        assert audience.counter("slow_closes") == MAX_ABORTED_PER_PASS + 2


async def test_large_fanout_yields_to_the_event_loop(lines: Loopbacks) -> None:
    async with lines(3) as connections:
        audience = ObservedAudience(*connections)
        # One full pass and a few more; all but the last three are duplicates of three sockets.
        duplicates = [Subscriber(connections[n % 3].stream) for n in range(BATCH_SIZE - 2)]
        for duplicate in duplicates:
            audience.add(duplicate)
        passes = audience.announce({"board": b"news"}, 0.0)
        assert next(passes, "through") is None, "the first pass is complete"
        late = Subscriber(connections[0].stream)
        audience.add(late)  # a subscriber added meanwhile has this broadcast in its welcome
        removed = connections[2].subscriber
        audience.remove(removed)
        assert next(passes, "through") == "through"
        sent = audience.counter("frames_sent")
        assert sent == BATCH_SIZE + 1
        for line in connections:
            line.stream.close()
