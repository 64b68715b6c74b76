"""The figures of a board, computed independently from single ballots with fractions and Python's statistics."""

from __future__ import annotations

import statistics
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise
from math import ceil, floor

from server.core.model import Criterion, Description, Round, Session
from server.core.numeric_scale import NumericScale

# One vote: member, option, criterion, and the score (None is "no view").
Vote = tuple[str, str, str, float | None]


@dataclass(frozen=True)
class Expected:
    """One option's total, spread and rank, and the scores of each of its cells."""

    total: Fraction | None
    spread: float | None
    complete: bool
    n: int
    cells: dict[str, list[float]]
    rank: int | None = None
    tied: bool = False


def votes_of(session: Session, round_: Round | None = None) -> list[Vote]:
    """Return every vote of a round, or of the last one."""
    ballots = (round_ or session.rounds[-1]).ballots
    return [(m, o, c, cell.value) for m, ballot in ballots.items() for (o, c), cell in ballot.cells.items()]


def expected(about: Description, votes: Iterable[Vote]) -> dict[str, Expected]:
    """Return the expected figures of each option on the board."""
    values: dict[tuple[str, str], list[float]] = {}
    for _, option, criterion, value in votes:
        if value is not None:
            values.setdefault((option, criterion), []).append(value)
    rows = {o.id: _row(about, {c.id: values.get((o.id, c.id), []) for c in about.criteria}) for o in about.options}
    ranked = {option: row for option, row in rows.items() if not _knocked_out(about, row)}
    totals = sorted((r.total for r in ranked.values() if r.total is not None), reverse=True)
    return {
        option: row
        if row.total is None or option not in ranked
        else Expected(
            row.total,
            row.spread,
            row.complete,
            row.n,
            row.cells,
            totals.index(row.total) + 1,
            totals.count(row.total) > 1,
        )
        for option, row in rows.items()
    }


def _knocked_out(about: Description, row: Expected) -> bool:
    answers = [row.cells[c.id] for c in about.criteria if c.knock_out]
    if about.knock_out_rule == "any":
        return any(1 in cell for cell in answers)
    return any(cell.count(1) > cell.count(2) for cell in answers)


def _row(about: Description, cells: dict[str, list[float]]) -> Expected:
    weighing = [c for c in about.criteria if not c.knock_out]
    scored = [c for c in weighing if cells[c.id]]
    weight = sum((Fraction(c.weight).limit_denominator(10**6) for c in scored), Fraction(0))
    complete = len(scored) == len(weighing)
    n = max((len(cells[c.id]) for c in weighing), default=0)
    if not weight:
        return Expected(None, None, complete, n, cells)
    total, spread = Fraction(0), 0.0
    for criterion in scored:
        good = [exact_worth(score, criterion, about.scale) for score in cells[criterion.id]]
        total += Fraction(criterion.weight).limit_denominator(10**6) * statistics.mean(good)
        spread += criterion.weight * statistics.pstdev(map(float, good))
    return Expected(total / weight, spread / float(weight), complete, n, cells)


def exact_worth(score: float | Fraction, criterion: Criterion, scale: int) -> Fraction:
    """The worth of a score: 1..L, higher is better."""
    if criterion.numeric is not None:
        return 1 + (scale - 1) * exact_value(score, criterion.numeric)
    return Fraction(score) if criterion.direction == "higher" else scale + 1 - Fraction(score)


def exact_value(number: float | Fraction, numeric: NumericScale) -> Fraction:
    """The value of a number, 0..1."""
    points = [(typed(point.number), typed(point.value)) for point in numeric.points]
    x = min(max(typed(number), points[0][0]), points[-1][0])
    (x0, y0), (x1, y1) = next(pair for pair in pairwise(points) if pair[0][0] <= x <= pair[1][0])
    return y0 + (x - x0) / (x1 - x0) * (y1 - y0)


@lru_cache(maxsize=1024)
def exact_reach(criterion: Criterion, scale: int) -> tuple[Fraction, Fraction]:
    """The lowest and the highest worth that a score can have; on a scale of whole numbers every one is tried."""
    numeric = criterion.numeric
    if numeric is None:
        return Fraction(1), Fraction(scale)
    first, last = typed(numeric.points[0].number), typed(numeric.points[-1].number)
    # The numbers beyond the points are all worth the same, so one on each side is enough.
    ends = (
        first - 1 if numeric.low is None else typed(numeric.low),
        last + 1 if numeric.high is None else typed(numeric.high),
    )
    low, high = (min(max(end, first - 1), last + 1) for end in ends)
    if numeric.whole:
        numbers = [Fraction(n) for n in range(ceil(low), floor(high) + 1)]
    else:
        numbers = [low, high, *(p for point in numeric.points if low <= (p := typed(point.number)) <= high)]
    reached = [exact_worth(number, criterion, scale) for number in numbers]
    return min(reached), max(reached)


@lru_cache(maxsize=4096)
def typed(number: float | Fraction) -> Fraction:
    """The number that somebody typed, which a float may only come close to."""
    return Fraction(str(number))
