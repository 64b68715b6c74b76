"""Sensitivity: the changes of a weight, or of one cell's mean, that change the winner; dominance."""

from __future__ import annotations

from collections.abc import Iterator
from math import isnan

import numpy as np

from server.analysis.findings import Dominance, ScoreFlip, Sensitivity
from server.analysis.table import Table, leaders
from server.analysis.weight_flips import weight_flips
from server.analysis.weight_lines import TINY
from server.core.board import TIE_DIGITS


def sensitivity(table: Table) -> Sensitivity:
    """Compute the winner's margin and the changes that would change the winner; a tie for first place has no winner."""
    top, placed = leaders(table.totals), table.placed
    winner = top[0] if len(top) == 1 and len(placed) > 1 else None
    margin = None
    if len(placed) > 1:
        first, second = sorted((float(table.totals[i]) for i in placed), reverse=True)[:2]
        margin = round(first - second, TIE_DIGITS)
    return Sensitivity(
        winner=None if winner is None else table.option(winner),
        margin=margin,
        weights=weight_flips(table, winner),
        scores=tuple(_score_flips(table, winner)),
        dominance=tuple(_dominance(table)),
    )


# ---- one cell


def _score_flips(table: Table, winner: int | None) -> Iterator[ScoreFlip]:
    for i in range(len(table.about.options)):
        for k in range(len(table.about.criteria)):
            change = None if winner is None else _score_change(table, winner, i, k)
            yield ScoreFlip(option=table.option(i), criterion=table.criterion(k), change=change)


def _score_change(table: Table, winner: int, i: int, k: int) -> float | None:
    worth, weight, total = float(table.worths[i, k]), float(table.weights[k]), float(table.totals[i])
    if isnan(worth) or weight <= 0:
        return None
    if i == winner:
        aim = max(float(table.totals[j]) for j in table.placed if j != winner)
    else:
        aim = float(table.totals[winner])
    scored = float(table.weights[~np.isnan(table.worths[i])].sum())
    change = (aim - total) * scored / weight
    # At the end of the scale they would only tie.
    if not 1 + TINY < worth + change < table.about.scale - TINY:
        return None
    return -change if table.about.criteria[k].direction == "lower" else change


# ---- without weights


def _dominance(table: Table) -> Iterator[Dominance]:
    worths = np.round(table.worths, TIE_DIGITS)
    full = [i for i in range(len(worths)) if not np.isnan(worths[i]).any()]
    for i in full:
        for j in full:
            if (worths[i] >= worths[j]).all() and (worths[i] > worths[j]).any():
                yield Dominance(better=table.option(i), worse=table.option(j))
