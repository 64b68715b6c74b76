"""Sensitivity: the changes of a weight, or of one cell's mean, that change the winner."""

from __future__ import annotations

from collections.abc import Iterator
from math import isnan

import numpy as np

from server.analysis.findings import Dominance, ScoreFlip, Sensitivity
from server.analysis.table import Floats, Table, leaders, limits, lower
from server.analysis.weight_flips import weight_flips
from server.analysis.weight_lines import TINY
from server.core.board import TIE_DIGITS


def sensitivity(table: Table, dominance: tuple[Dominance, ...] = ()) -> Sensitivity:
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
        dominance=dominance,
    )


# ---- one cell


def _score_flips(table: Table, winner: int | None) -> Iterator[ScoreFlip]:
    changes = np.full(table.worths.shape, np.nan) if winner is None else _score_changes(table, winner)
    for i, row in enumerate(changes.tolist()):
        option = table.option(i)
        for criterion, change in zip(table.about.criteria, row, strict=True):
            yield ScoreFlip(option=option, criterion=criterion.id, change=None if isnan(change) else change)


def _score_changes(table: Table, winner: int) -> Floats:
    """Return by how much each mean (options by criteria) must change; NaN if no possible mean is enough."""
    others = np.delete(table.totals, winner)
    # The winner falls to the level of the best other, and any other option rises to the winner's.
    lead = np.where(np.arange(len(table.totals)) == winner, np.nanmax(others), table.totals[winner]) - table.totals
    scored = ~np.isnan(table.worths)
    weights = np.where(scored & (table.weights > 0), table.weights, np.nan)
    changes: Floats = (lead * (scored @ table.weights))[:, None] / weights
    past = table.worths + changes
    # At the end of what scores can reach they would only tie.
    least, most = limits(table.about)
    possible = (past > least + TINY) & (past < most - TINY)
    return np.where(possible, np.where(lower(table.about), -changes, changes), np.nan)
