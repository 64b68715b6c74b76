"""Which options could still win: bounds of the totals if the scores missing from thin cells were given.

A cell of a criterion with weight is thin if fewer than three people, or fewer than half of those who took part, have
scored it. Each missing score of a thin cell may be anything that can be given, so its mean is known only within bounds,
and an empty cell may have any mean. A rival may win if its highest total reaches the lowest of the leader. This needs
only histograms, so it works while scoring is open.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from server.analysis.comparison_findings import Possible, ThinCell
from server.analysis.table import Floats, Ints, Table, leaders, limits
from server.core.board import TIE_DIGITS
from server.core.statement import Statement

FEWEST_SCORES = 3
SCORED_BY_MOST = 0.5


@dataclass(frozen=True)
class Bounds:
    """For each cell the number of scores that are `missing` (options by criteria; 0 unless it is thin), and how far the
    option's total depends on it (`effect`, in steps); the `lowest` and the `highest` total of each option."""

    missing: Ints
    effect: Floats
    lowest: Floats
    highest: Floats


def participants(table: Table, single: Floats | None) -> int:
    """Return how many people took part: those with a score or, while only histograms are known, the most scores of any
    cell with weight."""
    if single is not None:
        return len(single)
    return int(table.counts[:, table.weights > 0].max(initial=0))


def bounds(table: Table, people: Ints) -> Bounds:
    """Compute the bounds; `people` is by option the number of people who were to score it."""
    asked = np.repeat(people[:, None], len(table.weights), axis=1)
    thin = (table.counts < np.maximum(FEWEST_SCORES, SCORED_BY_MOST * asked)) & (table.weights > 0)
    missing: Ints = np.where(thin, np.maximum(asked - table.counts, 0), 0)
    open_share = np.divide(missing, asked, out=np.zeros(asked.shape), where=asked > 0)
    known = np.where(np.isnan(table.worths), 0.0, table.worths) * (1 - open_share)
    least, most = limits(table.about)
    lowest = (known + open_share * least) @ table.weights
    effect = open_share * (most - least) * table.weights
    return Bounds(missing, effect, lowest, lowest + effect.sum(axis=1))


def possible(table: Table, people: Ints) -> Possible:
    """Find the options that could still win, and the thin cell with the largest effect on whether they do."""
    found = bounds(table, people)
    thin = tuple(table.option(int(i)) for i in np.flatnonzero(found.missing.any(axis=1)))
    top = leaders(table.totals)
    if len(top) != 1 or len(table.about.options) < 2:
        return Possible(rivals=(), thin=thin, deciding=None, statement=None)
    worst = round(float(found.lowest[top[0]]), TIE_DIGITS)
    missing: NDArray[np.bool_] = np.asarray(found.missing.any(axis=1))
    # Without missing scores the bounds are the totals, and the leader leads.
    rivals = [
        i
        for i in _by_total(table)
        if i != top[0] and round(float(found.highest[i]), TIE_DIGITS) >= worst and (missing[i] or missing[top[0]])
    ]
    if not rivals:
        return Possible(rivals=(), thin=thin, deciding=None, statement=None)
    able = [*top, *rivals]
    effects = np.where(found.missing[able] > 0, np.round(found.effect[able], TIE_DIGITS), -1.0)
    place, k = divmod(int(effects.argmax()), len(table.weights))
    deciding = _cell(table, people, able[place], k)
    statement = Statement("could_decide", {"option": deciding.option, "criterion": deciding.criterion})
    ids = tuple(table.option(i) for i in sorted(rivals))
    return Possible(rivals=ids, thin=thin, deciding=deciding, statement=statement)


def _by_total(table: Table) -> list[int]:
    """Return the options from the highest total to the lowest, then those without one."""
    return [int(i) for i in np.argsort(-np.nan_to_num(table.totals, nan=-np.inf), kind="stable")]


def _cell(table: Table, people: Ints, i: int, k: int) -> ThinCell:
    return ThinCell(table.option(i), table.criterion(k), people=int(table.counts[i, k]), asked=int(people[i]))
