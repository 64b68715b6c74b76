"""Numeric scales of criteria: numbers with a unit, and the value function that says how good each number is.

Value functions are piecewise linear (Keeney & Raiffa 1976; von Winterfeldt & Edwards 1986).
"""

from __future__ import annotations

from bisect import bisect_right

from msgspec import Struct


class ScalePoint(Struct, frozen=True, forbid_unknown_fields=True):
    """One point of a value function: the `value` of a `number`, from 0 (worst) to 1 (best)."""

    number: float
    value: float


class NumericScale(Struct, frozen=True, forbid_unknown_fields=True):
    """A criterion's own scale of numbers in a `unit`, and its value function.

    The value function is linear between two to twelve `points` of rising numbers; outside them, the nearest end counts.
    Members may give numbers from `low` to `high` (null for no limit), or only the `whole` ones.
    """

    unit: str
    low: float | None
    high: float | None
    whole: bool
    points: tuple[ScalePoint, ...]


class Sums(Struct, frozen=True):
    """Exact sums over the scores of a cell with a numeric scale: of the numbers in millionths, and of the worths (and
    their squares) in units of 2^-52, of which every float from 1 on is a multiple."""

    numbers: int = 0
    worths: int = 0
    squares: int = 0


def value(number: float, numeric: NumericScale) -> float:
    """Return the value of a number, 0..1: linear between two points, and that of the nearest end outside them."""
    points = numeric.points
    place = bisect_right(points, number, key=lambda point: point.number)
    if place in (0, len(points)):
        return points[place and -1].value
    start, end = points[place - 1], points[place]
    part = (number - start.number) / (end.number - start.number)
    between = start.value + part * (end.value - start.value)
    # Rounding must not exceed the end, or the function would not be monotone.
    low, high = sorted((start.value, end.value))
    return min(max(between, low), high)
