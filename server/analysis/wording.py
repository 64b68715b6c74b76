"""Figures and names as they stand in a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from math import floor

TINY = 1e-9


def percent(share: float) -> str:
    """A share in whole percent, rounded down, so that "90 %" is never said of less."""
    return f"{floor(100 * share + TINY)} %"


def listed(who: Sequence[int], names: Sequence[str], joint: str = "and") -> str:
    """Names as they stand in a sentence: "A", "A and B", "A, B and C"."""
    called = [names[i] for i in who]
    return called[0] if len(called) == 1 else f"{', '.join(called[:-1])} {joint} {called[-1]}"
