"""A token bucket: how often one caller may do something."""

from __future__ import annotations

from time import monotonic


class TokenBucket:
    """A budget that refills: `burst` at once, then `rate` a second."""

    __slots__ = ("_at", "_burst", "_left", "_rate")

    def __init__(self, rate: float, burst: float) -> None:
        self._rate = rate
        self._burst = burst
        self._left = burst
        self._at = monotonic()

    def take(self) -> bool:
        """Spend one; false when there is none left."""
        if not self.left():
            return False
        self._left -= 1
        return True

    def left(self) -> bool:
        """Whether one could be spent now."""
        now = monotonic()
        self._left = min(self._burst, self._left + (now - self._at) * self._rate)
        self._at = now
        return self._left >= 1
