"""The figures of the board: cells, totals and ranks, from histograms. What of them is shown, visibility/ decides.

Weighted sum over the mean of those who scored a cell (Fishburn 1967; Keeney & Raiffa 1976): missing is missing and
never 0. All criteria share one scale, so nothing is normalised and adding an option never reorders the others
(Belton & Gear 1983 on the reversals that normalising brings).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct, structs

from server.core import tally
from server.core.model import Criterion, Description, KnockOut, Phase

Counts = Callable[[str, str], Sequence[int]]
Figure = Callable[[str, str, Sequence[int]], "CellAggregate"]

# Totals closer than this are a tie: only rounding of binary fractions can tell them apart.
TIE_DIGITS = 9
SHOWN_DIGITS = 4


class CellStats(Struct, frozen=True):
    """What those who scored a cell said: `n` people; mean, median and spread in scale points; people per step.

    Of a must there is only how many say not met, and how many met.
    """

    criterion: str
    n: int
    mean: float | None
    median: float | None
    spread: float | None
    histogram: tuple[int, ...]


class CellAggregate(Struct, frozen=True):
    """What a total is made of: the figures of one cell unrounded, and as they are shown."""

    n: int
    mean: float | None
    spread: float | None
    shown: CellStats


class Standing(Struct, frozen=True):
    """One option's place.

    `total` is in scale points, 1..L, higher is better; `spread` the weighted mean of its cells' spreads; `n` the most
    people any of its cells was scored by. It is `complete` when every criterion has a score, and `tied` when it shares
    its rank. Without any score, total and rank are null. `knocked_out` holds the musts that it fails: then its total
    stands, and it has no rank.
    """

    option: str
    total: float | None
    rank: int | None
    tied: bool
    complete: bool
    spread: float | None
    n: int
    cells: tuple[CellStats, ...]
    knocked_out: tuple[str, ...]


class Progress(Struct, frozen=True):
    """How far the round is: members who may score, who have begun, who say they are done. While the weights are being
    found: who may weigh, and (as both) who has."""

    members: int
    started: int
    done: int


class Board(Struct, frozen=True):
    """What everybody may see right now; while `shown` is false there are no options in it."""

    phase: Phase
    round: int
    shown: bool
    progress: Progress
    options: tuple[Standing, ...]


def cell(option: str, criterion: str, histogram: Sequence[int]) -> CellAggregate:
    """The figures of one cell."""
    n, average, spread = sum(histogram), tally.mean(histogram), tally.spread(histogram)
    shown = CellStats(
        criterion=criterion,
        n=n,
        mean=_shown(average),
        median=tally.median(histogram),
        spread=_shown(spread),
        histogram=tuple(histogram),
    )
    return CellAggregate(n, average, spread, shown)


def standing(option: str, about: Description, counts: Counts, figure: Figure = cell) -> Standing:
    """One option's total, spread and cells, not ranked yet; the total is over the criteria that have a score."""
    cells: list[CellStats] = []
    failed: list[str] = []
    total = spreads = weight = 0.0
    most = 0
    complete = True
    for criterion in about.criteria:
        histogram = counts(option, criterion.id)
        if criterion.knock_out:
            cells.append(CellStats(criterion.id, sum(histogram), None, None, None, tuple(histogram)))
            if fails(histogram, about.knock_out_rule):
                failed.append(criterion.id)
            continue
        found = figure(option, criterion.id, histogram)
        cells.append(found.shown)
        most, complete = max(most, found.n), complete and found.n > 0
        if found.mean is not None and found.spread is not None:
            total += criterion.weight * worth(found.mean, criterion, about.scale)
            spreads += criterion.weight * found.spread
            weight += criterion.weight
    return Standing(
        option=option,
        total=total / weight if weight else None,
        rank=None,
        tied=False,
        complete=complete,
        spread=_shown(spreads / weight) if weight else None,
        n=most,
        cells=tuple(cells),
        knocked_out=tuple(failed),
    )


def fails(histogram: Sequence[int], rule: KnockOut) -> bool:
    """Whether a must that so many say is not met, and met, knocks an option out; half and half is no majority."""
    not_met, met = histogram
    return not_met > 0 if rule == "any" else not_met > met


def worth(mean: float, criterion: Criterion, scale: int) -> float:
    """A mean as it counts towards the total: where lower is better, 1..L is turned round to L..1."""
    return mean if criterion.direction == "higher" else scale + 1 - mean


def ranked(rows: Sequence[Standing]) -> tuple[Standing, ...]:
    """The same rows with their ranks, ties sharing the better one (1, 2, 2, 4), and totals rounded for the eye.

    Who is knocked out has no rank and takes nobody's.
    """
    exact = [None if row.total is None or row.knocked_out else round(row.total, TIE_DIGITS) for row in rows]
    totals = [t for t in exact if t is not None]
    return tuple(
        structs.replace(
            row,
            total=_shown(row.total),
            rank=None if t is None else 1 + sum(other > t for other in totals),
            tied=t is not None and totals.count(t) > 1,
        )
        for row, t in zip(rows, exact, strict=True)
    )


def _shown(figure: float | None) -> float | None:
    return None if figure is None else round(figure, SHOWN_DIGITS)
