"""How often rooms announce: at once at first, then as often as the measured cost lets them, all of them together."""

from __future__ import annotations

import pytest

from server.live.tick import MAX_TICK, MIN_TICK, SHARE, TickBudget, TickRate


def spent_by(costs: list[float], seconds: float = 60.0, pace: TickBudget | None = None) -> list[float]:
    """The shares of a core of rooms that announce without a pause, at these costs each, once they have settled."""
    pace = pace or TickBudget()
    ticks = [TickRate(pace) for _ in costs]
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


def test_a_small_room_announces_at_the_shortest_tick() -> None:
    tick = TickRate(TickBudget())
    assert tick.seconds == MIN_TICK
    for n in range(100):
        tick.record(0.0005, n * MIN_TICK)
        assert tick.seconds == MIN_TICK


@pytest.mark.parametrize("cost", [0.02, 0.05, 0.12])
def test_a_large_room_takes_its_share_and_no_more(cost: float) -> None:
    (share,) = spent_by([cost])
    assert 0.9 * SHARE < share <= SHARE * 1.01


@pytest.mark.parametrize("costs", [[0.06] * 8, [0.002] * 60, [0.15, *[0.001] * 40], [0.004] * 2])
def test_all_rooms_together_take_no_more_than_one_would(costs: list[float]) -> None:
    shares = spent_by(costs)
    wanted = sum(min(SHARE, cost / MIN_TICK) for cost in costs)
    assert sum(shares) == pytest.approx(min(SHARE, wanted), rel=0.15)
    for cost, share in zip(costs, shares, strict=True):
        assert share == pytest.approx(shares[costs.index(cost)], rel=0.2), "rooms that are alike are served alike"


def test_a_small_room_is_little_slowed_by_a_large_one() -> None:
    pace = TickBudget()
    large, small = TickRate(pace), TickRate(pace)
    now = 0.0
    for _ in range(200):
        large.record(0.12, now)
        now += large.seconds
        small.record(0.0002, now)
    assert large.seconds == pytest.approx(0.36, rel=0.15)
    assert small.seconds < 1.3 * MIN_TICK


def test_one_costly_announcement_does_not_set_the_pace_for_long() -> None:
    tick = TickRate(TickBudget())
    tick.record(0.001, 0.0)
    tick.record(0.3, 1.0)
    assert MIN_TICK < tick.seconds < 0.3 / SHARE
    for n in range(20):
        tick.record(0.001, 10.0 + n)
    assert tick.seconds == MIN_TICK


def test_no_room_is_ever_silent_for_long() -> None:
    tick = TickRate(TickBudget())
    for n in range(10):
        tick.record(100.0, float(n))
        assert tick.seconds <= MAX_TICK
