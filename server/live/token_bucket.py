"""A token bucket, which limits how often a caller may do something."""

from __future__ import annotations

from time import monotonic


class TokenBucket:
    """A budget of `burst` tokens, refilled at `rate` tokens per second."""

    __slots__ = ("_at", "_burst", "_left", "_rate")

    def __init__(self, rate: float, burst: float) -> None:
        self._rate = rate
        self._burst = burst
        self._left = burst
        self._at = monotonic()

    def take(self) -> bool:
        """Take a token; return False if none is left."""
        if not self.left():
            return False
        self._left -= 1
        return True

    def left(self) -> bool:
        """Return whether a token is left."""
        now = monotonic()
        self._left = min(self._burst, self._left + (now - self._at) * self._rate)
        self._at = now
        return self._left >= 1
