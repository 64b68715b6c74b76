"""Pings: everybody in turn, a crowd that comes at once never at once, and nobody who has left."""

from __future__ import annotations

import asyncio

import pytest

from server.live.websocket import heartbeat
from server.live.websocket.heartbeat import SLOTS, Heartbeat


class Person:
    """Somebody who counts the pings."""

    def __init__(self) -> None:
        self.pinged = 0
        self.again = asyncio.Event()

    def ping(self) -> None:
        """See HeartbeatTarget."""
        self.pinged += 1
        self.again.set()


async def test_a_crowd_that_comes_at_once_is_pinged_a_few_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heartbeat, "PING_SECONDS", 0.2)
    wheel = Heartbeat()
    crowd = [Person() for _ in range(3 * SLOTS)]
    places = [wheel.add(person) for person in crowd]
    assert max(places.count(place) for place in set(places)) == 3
    gone = crowd.pop(0)
    wheel.remove(gone, places.pop(0))
    await asyncio.wait_for(asyncio.gather(*(person.again.wait() for person in crowd)), 10)
    counts = {person.pinged for person in crowd}
    assert counts <= {1, 2}, "each once before anybody is a third time"
    assert gone.pinged == 0
    wheel.stop()


async def test_the_wheel_rests_while_nobody_is_on_it_and_turns_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heartbeat, "PING_SECONDS", 0.05)
    wheel = Heartbeat()
    for _ in range(2):
        person = Person()
        place = wheel.add(person)
        assert wheel.running
        await asyncio.wait_for(person.again.wait(), 10)
        wheel.remove(person, place)
        assert not wheel.running
