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
        self._refill()
        return self._left >= 1

    def wait(self) -> float:
        """Return the seconds until a token is left."""
        self._refill()
        return max(0.0, 1 - self._left) / self._rate

    def charge(self, tokens: float) -> float:
        """Take tokens, even if too few are left; return the seconds until none is owed any more."""
        self._refill()
        self._left -= tokens
        return max(0.0, -self._left) / self._rate

    def _refill(self) -> None:
        now = monotonic()
        self._left = min(self._burst, self._left + (now - self._at) * self._rate)
        self._at = now
