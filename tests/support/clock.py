"""A clock for tests."""

from __future__ import annotations


class Watch:
    """A clock that only a test advances."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now
