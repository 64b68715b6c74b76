"""The worth of scores: scale points of 1..L, higher is better, which totals and analyses are computed from.

Steps are points already, reversed where lower is better. A number on a numeric scale gets its points through the value
function of the scale.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from math import ceil, floor, isfinite, nan

from server.core.model import Criterion
from server.core.numeric_scale import NumericScale, value
from server.core.refused import Refused
from server.core.text import visible_length

MAX_POINTS = 12
MAX_UNIT = 20
# Numbers between these limits keep the six decimals that a score may have.
MAX_NUMBER = 1e9
NUMBER_DIGITS = 6


def worth(points: float, criterion: Criterion, scale: int) -> float:
    """Return scale points, of a score or a mean, as they count in the total: reversed where lower is better."""
    return points if criterion.direction == "higher" else scale + 1 - points


def worths(criterion: Criterion, scale: int) -> Mapping[float | None, float]:
    """Return a mapping from the scores of a criterion to their worth, and from None to NaN."""
    if criterion.numeric is not None:
        return _NumberWorths(criterion.numeric, scale)
    return {None: nan} | {step: float(worth(step, criterion, scale)) for step in range(1, scale + 1)}


class _NumberWorths(dict[float | None, float]):
    """The worth of the numbers looked up so far, since many members give the same."""

    def __init__(self, numeric: NumericScale, scale: int) -> None:
        super().__init__({None: nan})
        self._numeric = numeric
        self._scale = scale

    def __missing__(self, number: float) -> float:
        found = self[number] = number_worth(number, self._numeric, self._scale)
        return found


def number_worth(number: float, numeric: NumericScale, scale: int) -> float:
    """Return the worth of a number in scale points: 1 for a value of 0, L for a value of 1."""
    return 1 + (scale - 1) * value(number, numeric)


def worth_limits(criterion: Criterion, scale: int) -> tuple[float, float]:
    """Return the lowest and the highest worth of a score on this criterion: numbers may not reach all of the scale."""
    numeric = criterion.numeric
    if numeric is None:
        return 1.0, float(scale)
    low = -MAX_NUMBER if numeric.low is None else numeric.low
    high = MAX_NUMBER if numeric.high is None else numeric.high
    numbers = [low, high, *(point.number for point in numeric.points)]
    if numeric.whole:
        numbers = [whole for number in numbers for whole in (floor(number), ceil(number))]
    # The value is linear between these numbers, so none in between has a lower or a higher worth.
    reached = [number_worth(number, numeric, scale) for number in numbers if low <= number <= high]
    return min(reached, default=1.0), max(reached, default=float(scale))


def step(points: float) -> int:
    """Return the nearest step to a worth, halves up; histograms count by it."""
    return int(points + 0.5)


# ---- checks


def checked_score(score: float, criterion: Criterion, steps: int) -> float:
    """Return a score as it is stored: a step, or a number with at most six decimals; raise Refused if it is off the
    criterion's scale."""
    numeric = criterion.numeric
    if numeric is None:
        if not 1 <= score <= steps or score != int(score):
            raise Refused("off_scale", steps=steps)
        return int(score)
    number = round(score, NUMBER_DIGITS)
    low = -MAX_NUMBER if numeric.low is None else numeric.low
    high = MAX_NUMBER if numeric.high is None else numeric.high
    if not low <= number <= high or (numeric.whole and number != int(number)):
        raise Refused("off_range", numbers="whole" if numeric.whole else "any", low=low, high=high)
    return number + 0.0  # no negative zero


def check_numeric(criterion: Criterion) -> None:
    """Raise Refused if the criterion has a numeric scale that cannot be used."""
    if problem := scale_problem(criterion):
        raise Refused("numeric_scale", name=criterion.name, problem=problem, most=MAX_POINTS, longest=MAX_UNIT)


def scale_problem(criterion: Criterion) -> str | None:
    """Return what is wrong with the numeric scale of a criterion; None if nothing is, or if it has none."""
    numeric = criterion.numeric
    if numeric is None:
        return None
    points, ends = numeric.points, [end for end in (numeric.low, numeric.high) if end is not None]
    numbers = [*(point.number for point in points), *ends]
    values = [point.value for point in points]
    problems = {
        "knock-out": criterion.knock_out,
        "steps": bool(criterion.anchors) or criterion.direction != "higher",
        "unit": max(visible_length(numeric.unit), len(numeric.unit) // 2) > MAX_UNIT,
        "points": not 2 <= len(points) <= MAX_POINTS,
        "numbers": not all(isfinite(number) and abs(number) <= MAX_NUMBER for number in numbers),
        "values": not all(0 <= value <= 1 for value in values),
        "order": any(not before.number < after.number for before, after in pairwise(points)),
        "level": len(set(values)) == 1,
        "range": len(ends) == 2 and not ends[0] < ends[1],
    }
    return next((problem for problem, found in problems.items() if found), None)
