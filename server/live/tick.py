"""How often rooms may announce: so often that all of them together take no more than their share of a core.

What an announcement costs is measured and not guessed: it depends on the machine, the number of people, TLS and the
size of the board.
"""

from __future__ import annotations

from math import exp

SHORTEST_TICK = 0.05
LONGEST_TICK = 2.0
# The share of a core that announcing may take, and over how many seconds that is meant.
SHARE = 1 / 3
WINDOW = 2.0
# How much the last announcement counts in what the next one is expected to cost.
NEWEST = 0.3


class TickBudget:
    """What all rooms of a process have lately spent on announcing, in seconds of processor time."""

    def __init__(self) -> None:
        self._wanted = 0.0
        self._at = 0.0

    def spent(self, cost: float, now: float) -> None:
        """Note that an announcement has cost so much at `now`."""
        stretch = self.stretch(now)
        # What would have been spent had no room been slowed down: that must not make it look as if there was room.
        self._wanted = self._lately(now) + cost * stretch
        self._at = now

    def stretch(self, now: float) -> float:
        """How many times longer than its own tick every room has to wait, because they are so many; 1 or more."""
        return max(1.0, self._lately(now) / WINDOW / SHARE)

    def _lately(self, now: float) -> float:
        return self._wanted * exp(min(0.0, self._at - now) / WINDOW)


class TickRate:
    """The time between announcements of one room."""

    def __init__(self, pace: TickBudget) -> None:
        self._pace = pace
        self._cost = 0.0
        self.seconds = SHORTEST_TICK

    def spent(self, cost: float, now: float) -> None:
        """Take what an announcement has cost into account."""
        self._cost = self._cost + (cost - self._cost) * NEWEST if self._cost else cost
        own = max(SHORTEST_TICK, self._cost / SHARE)
        self.seconds = min(LONGEST_TICK, own * self._pace.stretch(now))
        self._pace.spent(cost, now)
