"""Figures as they are shown, and how near is near."""

from __future__ import annotations

from fractions import Fraction

from server.core.statement import Param

# Where a range is narrower than this, or a weight closer than this to its end, nothing is asked.
CLOSE = Fraction(1, 10**6)
SHOWN = Fraction(1, 10**8)
ROUND = Fraction(1, 100)


def fraction(value: Param) -> Fraction:
    """A round figure as it is shown: with at most eight decimals."""
    assert isinstance(value, int | float)
    return Fraction(str(round(value, 8)))
