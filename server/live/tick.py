"""How often rooms announce: as often as possible while all of them together stay within their share of a core.

The cost of an announcement is measured: it depends on the machine, the number of connections, TLS and the size of the
board.
"""

from __future__ import annotations

from math import exp

SHORTEST_TICK = 0.05
LONGEST_TICK = 2.0
# The share of a core that announcing may take, averaged over WINDOW seconds.
SHARE = 1 / 3
WINDOW = 2.0
# The weight of the last announcement in the expected cost of the next (exponential smoothing).
SMOOTHING = 0.3


class TickBudget:
    """What all rooms of a process have recently spent on announcing, in seconds of processor time."""

    def __init__(self) -> None:
        self._demand = 0.0
        self._at = 0.0

    def record(self, cost: float, now: float) -> None:
        """Record an announcement that cost `cost` seconds at `now`."""
        slowdown = self.slowdown(now)
        # Count what would have been spent without the slowdown, or slowing down would look like spare capacity.
        self._demand = self._recent_demand(now) + cost * slowdown
        self._at = now

    def slowdown(self, now: float) -> float:
        """The factor, 1 or more, by which every room stretches its tick so that all stay within the share."""
        return max(1.0, self._recent_demand(now) / WINDOW / SHARE)

    def _recent_demand(self, now: float) -> float:
        return self._demand * exp(min(0.0, self._at - now) / WINDOW)


class TickRate:
    """The time between announcements of one room."""

    def __init__(self, budget: TickBudget) -> None:
        self._budget = budget
        self._cost = 0.0
        self.seconds = SHORTEST_TICK

    def record(self, cost: float, now: float) -> None:
        """Record the cost of an announcement, and adjust the time to the next."""
        self._cost = self._cost + (cost - self._cost) * SMOOTHING if self._cost else cost
        own = max(SHORTEST_TICK, self._cost / SHARE)
        self.seconds = min(LONGEST_TICK, own * self._budget.slowdown(now))
        self._budget.record(cost, now)
