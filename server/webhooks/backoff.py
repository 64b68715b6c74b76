"""When a failed delivery is tried again."""

from __future__ import annotations

import random
from collections.abc import Callable

from msgspec import Struct


class Backoff(Struct, frozen=True):
    """The pauses after failed attempts, in seconds: each `factor` times the one before, up to `longest`, and half of it
    drawn by lot, so that not everybody asks a receiver that was down at once. After `attempts` it is a dead letter.

    With these defaults, the last attempt is about two days after the first.
    """

    first: float = 5.0
    factor: float = 4.0
    longest: float = 8 * 3600.0
    attempts: int = 15
    draw: Callable[[], float] = random.random

    def pause(self, failed: int, at_least: float = 0.0) -> float | None:
        """Return the pause after this many failed attempts, or None after the last; `at_least` is what the receiver
        asks for, which counts up to the longest pause."""
        if failed >= self.attempts:
            return None
        full = min(self.longest, self.first * self.factor ** (failed - 1))
        return max(full / 2 + full / 2 * self.draw(), min(at_least, self.longest))
