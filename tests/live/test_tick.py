"""The tick rate of rooms: first immediate, then as fast as the measured cost of all rooms allows."""

from __future__ import annotations

import pytest

from server.live.tick import MAX_TICK, MIN_TICK, SHARE, TickBudget, TickRate


def spent_by(costs: list[float], seconds: float = 60.0, budget: TickBudget | None = None) -> list[float]:
    """Return the shares of a core that rooms use when they broadcast continuously at these costs, once settled."""
    budget = budget or TickBudget()
    ticks = [TickRate(budget) for _ in costs]
    due = [0.001 * n for n in range(len(costs))]
    spent = [0.0] * len(costs)
    now = 0.0
    while now < seconds:
        room = due.index(min(due))
        now = due[room]
        ticks[room].record(costs[room], now)
        if now > seconds / 2:
            spent[room] += costs[room]
        due[room] = now + ticks[room].seconds
    return [s / (seconds / 2) for s in spent]


def test_small_room_uses_the_shortest_tick() -> None:
    tick = TickRate(TickBudget())
    assert tick.seconds == MIN_TICK
    for n in range(100):
        tick.record(0.0005, n * MIN_TICK)
        assert tick.seconds == MIN_TICK


@pytest.mark.parametrize("cost", [0.02, 0.05, 0.12])
def test_large_room_stays_within_its_share(cost: float) -> None:
    (share,) = spent_by([cost])
    assert 0.9 * SHARE < share <= SHARE * 1.01


@pytest.mark.parametrize("costs", [[0.06] * 8, [0.002] * 60, [0.15, *[0.001] * 40], [0.004] * 2])
def test_all_rooms_together_stay_within_one_share(costs: list[float]) -> None:
    shares = spent_by(costs)
    demand = sum(min(SHARE, cost / MIN_TICK) for cost in costs)
    assert sum(shares) == pytest.approx(min(SHARE, demand), rel=0.15)
    for cost, share in zip(costs, shares, strict=True):
        assert share == pytest.approx(shares[costs.index(cost)], rel=0.2), "equal rooms get equal shares"


def test_large_room_slows_a_small_one_only_a_little() -> None:
    budget = TickBudget()
    large, small = TickRate(budget), TickRate(budget)
    now = 0.0
    for _ in range(200):
        large.record(0.12, now)
        now += large.seconds
        small.record(0.0002, now)
    assert large.seconds == pytest.approx(0.36, rel=0.15)
    assert small.seconds < 1.3 * MIN_TICK


def test_one_costly_broadcast_has_no_lasting_effect() -> None:
    tick = TickRate(TickBudget())
    tick.record(0.001, 0.0)
    tick.record(0.3, 1.0)
    assert MIN_TICK < tick.seconds < 0.3 / SHARE
    for n in range(20):
        tick.record(0.001, 10.0 + n)
    assert tick.seconds == MIN_TICK


def test_tick_has_a_maximum() -> None:
    tick = TickRate(TickBudget())
    for n in range(10):
        tick.record(100.0, float(n))
        assert tick.seconds <= MAX_TICK
