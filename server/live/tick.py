"""Limits how often rooms broadcast: as often as possible while all together stay within their share of a core.

The cost of a broadcast is measured, because it depends on the machine, the number of connections, TLS and the
size of the board.
"""

from __future__ import annotations

from math import exp

MIN_TICK = 0.05
MAX_TICK = 2.0
# The share of a core that broadcasting may use, averaged over WINDOW seconds.
SHARE = 1 / 3
WINDOW = 2.0
# The weight of the last broadcast in the expected cost of the next (exponential smoothing).
SMOOTHING = 0.3


class TickBudget:
    """Tracks the processor time that all rooms of a process have recently spent on broadcasts, in seconds."""

    def __init__(self) -> None:
        self._demand = 0.0
        self._at = 0.0

    def record(self, cost: float, now: float) -> None:
        """Record a broadcast that cost `cost` seconds at `now`."""
        slowdown = self.slowdown(now)
        # Count the cost without the slowdown; otherwise slowing down would look like spare capacity.
        self._demand = self._recent_demand(now) + cost * slowdown
        self._at = now

    def slowdown(self, now: float) -> float:
        """Return the factor, 1 or more, by which rooms lengthen their ticks so that all stay within the share."""
        return max(1.0, self._recent_demand(now) / WINDOW / SHARE)

    def _recent_demand(self, now: float) -> float:
        return self._demand * exp(min(0.0, self._at - now) / WINDOW)


class TickRate:
    """The time between two broadcasts of one room."""

    def __init__(self, budget: TickBudget) -> None:
        self._budget = budget
        self._cost = 0.0
        self.seconds = MIN_TICK

    def record(self, cost: float, now: float) -> None:
        """Record the cost of a broadcast, and adjust the time until the next."""
        self._cost = self._cost + (cost - self._cost) * SMOOTHING if self._cost else cost
        own = max(MIN_TICK, self._cost / SHARE)
        self.seconds = min(MAX_TICK, own * self._budget.slowdown(now))
        self._budget.record(cost, now)
