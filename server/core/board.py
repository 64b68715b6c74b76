"""Computes the board from histograms: cells, totals and ranks. visibility/ decides which of them are shown.

A total is the weighted sum of the cells' means (Fishburn 1967; Keeney & Raiffa 1976); a missing score is ignored, not
counted as 0. All criteria share one scale, so nothing is normalised and adding an option never reorders the others
(Belton & Gear 1983 on rank reversals caused by normalisation).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from itertools import accumulate

from msgspec import Struct, structs

from server.core import tally
from server.core.model import Description, KnockOut, Phase
from server.core.numeric_scale import Sums
from server.core.worth import worth

# From option and criterion to the histogram of a cell, with the sums of a numeric scale.
Counts = Callable[[str, str], tuple[Sequence[int], Sums | None]]
Figure = Callable[[str, str, Sequence[int], Sums | None], "CellAggregate"]
# From option and description to the option's place, without its rank, with the functions for its cells.
Place = Callable[[str, Description, Counts, Figure], "Standing"]

# Totals that are equal at this precision are a tie; a smaller difference is floating-point error.
TIE_DIGITS = 9
SHOWN_DIGITS = 4


class CellStats(Struct, frozen=True):
    """Statistics of one cell: `n` scores; mean, median and spread in scale points; the number of scores per step.

    For a knock-out criterion there is only the histogram: not met, and met. On a numeric scale, mean and spread are
    those of the numbers' worths, the mean unrounded; the histogram has the steps nearest to the worths, and there is no
    median.
    """

    criterion: str
    n: int
    mean: float | None
    median: float | None
    spread: float | None
    histogram: tuple[int, ...]


class CellAggregate(Struct, frozen=True):
    """The statistics of one cell, unrounded to compute totals from and rounded to show; on a numeric scale with the
    mean `number` in its unit."""

    n: int
    mean: float | None
    spread: float | None
    shown: CellStats
    number: float | None = None


class Standing(Struct, frozen=True):
    """One option's place on the board.

    `total` is in scale points, 1..L, higher is better; `spread` is the weighted mean of its cells' spreads; `n` is the
    highest number of scores in any of its cells. It is `complete` if every criterion has a score, and `tied` if it
    shares its rank. Without any score, total and rank are null. `knocked_out` has the ids of the knock-out criteria
    that it fails; such an option keeps its total and has no rank. `numbers` has the mean of the numbers given, in the
    unit of the criterion, by the id of each criterion with a numeric scale that has a score.
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
    numbers: dict[str, float]


class Progress(Struct, frozen=True):
    """Progress of the round: the number of members who may score, who have started, and who are done. In the weighting
    phase: who may give weights, and (as both others) who has."""

    members: int
    started: int
    done: int


class Board(Struct, frozen=True):
    """The board as visible to everyone; while `shown` is false it has no options."""

    phase: Phase
    round: int
    shown: bool
    progress: Progress
    options: tuple[Standing, ...]


def cell(option: str, criterion: str, histogram: Sequence[int], sums: Sums | None) -> CellAggregate:
    """Compute the statistics of one cell."""
    n, average, spread = sum(histogram), tally.mean(histogram, sums), tally.spread(histogram, sums)
    shown = CellStats(
        criterion=criterion,
        n=n,
        # The mean of worths cannot be computed from the histogram, so it is shown in full.
        mean=_shown(average) if sums is None else average,
        median=tally.median(histogram) if sums is None else None,
        spread=_shown(spread),
        histogram=tuple(histogram),
    )
    return CellAggregate(n, average, spread, shown, None if sums is None else tally.mean_number(histogram, sums))


def standing(option: str, about: Description, counts: Counts, figure: Figure = cell) -> Standing:
    """Compute one option's total, spread and cells, without a rank; the total is over the criteria with a score."""
    cells: list[CellStats] = []
    failed: list[str] = []
    numbers: dict[str, float] = {}
    total = spreads = weight = 0.0
    peak = 0
    complete = True
    for criterion in about.criteria:
        histogram, sums = counts(option, criterion.id)
        if criterion.knock_out:
            cells.append(CellStats(criterion.id, sum(histogram), None, None, None, tuple(histogram)))
            if fails(histogram, about.knock_out_rule):
                failed.append(criterion.id)
            continue
        stats = figure(option, criterion.id, histogram, sums)
        cells.append(stats.shown)
        peak, complete = max(peak, stats.n), complete and stats.n > 0
        if stats.mean is not None and stats.spread is not None:
            total += criterion.weight * worth(stats.mean, criterion, about.scale)
            spreads += criterion.weight * stats.spread
            weight += criterion.weight
        if stats.number is not None:
            numbers[criterion.id] = stats.number
    return Standing(
        option=option,
        total=total / weight if weight else None,
        rank=None,
        tied=False,
        complete=complete,
        spread=_shown(spreads / weight) if weight else None,
        n=peak,
        cells=tuple(cells),
        knocked_out=tuple(failed),
        numbers=numbers,
    )


def fails(histogram: Sequence[int], rule: KnockOut) -> bool:
    """Return whether these answers (not met, met) to a knock-out criterion exclude an option; a tie is no majority."""
    not_met, met = histogram
    return not_met > 0 if rule == "any" else not_met > met


def ranked(rows: Sequence[Standing]) -> tuple[Standing, ...]:
    """Return the rows with ranks, ties sharing the better one (1, 2, 2, 4), and totals rounded for display.

    Options that are knocked out have no rank and do not affect the ranks of others.
    """
    exact = [None if row.total is None or row.knocked_out else round(row.total, TIE_DIGITS) for row in rows]
    totals = Counter(t for t in exact if t is not None)
    ahead = accumulate((totals[t] for t in sorted(totals, reverse=True)), initial=1)
    ranks = dict(zip(sorted(totals, reverse=True), ahead, strict=False))
    return tuple(
        structs.replace(
            row,
            total=_shown(row.total),
            rank=None if t is None else ranks[t],
            tied=t is not None and totals[t] > 1,
        )
        for row, t in zip(rows, exact, strict=True)
    )


def _shown(figure: float | None) -> float | None:
    return None if figure is None else round(figure, SHOWN_DIGITS)
