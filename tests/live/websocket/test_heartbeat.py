"""Heartbeats: every connection in turn, a join storm spread out, and no closed connection."""

from __future__ import annotations

import asyncio

import pytest

from server.live.websocket import heartbeat
from server.live.websocket.heartbeat import SLOTS, Heartbeat


class Target:
    """A heartbeat target that counts its pings."""

    def __init__(self) -> None:
        self.pinged = 0
        self.again = asyncio.Event()

    def ping(self) -> None:
        """See HeartbeatTarget."""
        self.pinged += 1
        self.again.set()


async def test_simultaneous_connections_are_pinged_a_few_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heartbeat, "PING_SECONDS", 0.2)
    wheel = Heartbeat()
    targets = [Target() for _ in range(3 * SLOTS)]
    places = [wheel.add(target) for target in targets]
    assert max(places.count(place) for place in set(places)) == 3
    removed = targets.pop(0)
    wheel.remove(removed, places.pop(0))
    await asyncio.wait_for(asyncio.gather(*(target.again.wait() for target in targets)), 10)
    counts = {target.pinged for target in targets}
    assert counts <= {1, 2}, "each once before any is pinged a third time"
    assert removed.pinged == 0
    wheel.stop()


async def test_wheel_runs_only_while_it_has_connections(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heartbeat, "PING_SECONDS", 0.05)
    wheel = Heartbeat()
    for _ in range(2):
        target = Target()
        place = wheel.add(target)
        assert wheel.running
        await asyncio.wait_for(target.again.wait(), 10)
        wheel.remove(target, place)
        assert not wheel.running
