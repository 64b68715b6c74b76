"""Tails of Student's t distribution."""

from __future__ import annotations

from math import atan, cos, pi, sin

MAX_FREEDOM = 60  # more degrees of freedom hardly change a tail, and fewer are on the safe side


def tail(t: float, freedom: int) -> float:
    """Return the probability that Student's t with a whole number of degrees of freedom, at most 60, exceeds `t`.

    Abramowitz & Stegun, "Handbook of mathematical functions", 26.7.3 and 26.7.4.
    """
    freedom = min(freedom, MAX_FREEDOM)
    angle = atan(t / freedom**0.5)
    square = cos(angle) ** 2
    term = cos(angle) if freedom % 2 else 1.0
    total = 0.0
    for j in range(3 if freedom % 2 else 2, freedom + 1, 2):
        total += term
        term *= square * (j - 1) / j
    within = (angle + sin(angle) * total) * 2 / pi if freedom % 2 else sin(angle) * total
    return (1 - within) / 2
