"""Sensitivity: the smallest change of a weight or of one cell's mean that changes the winner; dominance.

The analysis of weights follows Triantaphyllou & Sanchez, "A sensitivity analysis approach for some deterministic
multi-criteria decision making methods", Decision Sciences 28 (1997) 151-194, but keeps the other weights in proportion.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import isnan, sqrt

import numpy as np

from server.analysis.findings import Dominance, ScoreFlip, Sensitivity, WeightFlip
from server.analysis.table import Floats, Table, leaders, lower, weighted
from server.core.board import TIE_DIGITS

# Figures closer than this are equal; a smaller difference is floating-point error.
TINY = 10.0**-TIE_DIGITS
JUST_PAST = 1e-6


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
        weights=tuple(_weight_flip(table, winner, k) for k in range(len(table.about.criteria))),
        scores=tuple(_score_flips(table, winner)),
        dominance=tuple(_dominance(table)),
    )


# ---- one weight


def reweighted(weights: Floats, k: int, weight: float) -> Floats:
    """Return the weights with that of criterion `k` changed and the others scaled in proportion, summing to 1."""
    others = 1 - weights[k]
    changed = weights * ((1 - weight) / others) if others > TINY else weights * 0.0
    changed[k] = weight
    return changed


def _weight_flip(table: Table, winner: int | None, k: int) -> WeightFlip:
    now = float(table.weights[k])
    none = WeightFlip(criterion=table.criterion(k), weight=now, at=None, rival=None, change=None)
    # If a criterion has all the weight, the proportion of the others is undefined.
    if winner is None or 1 - now <= TINY:
        return none
    sums = _sums(table, k)
    points = [at for j in table.placed if j != winner for at in _crossings(sums[winner], sums[j], now)]
    if not points:
        return none
    nearest = min(abs(at - now) for at in points)
    # Of two equally near points, report the lower weight.
    at = min(at for at in points if abs(at - now) <= nearest + TINY)
    past = at + JUST_PAST if at > now else at - JUST_PAST
    totals = weighted(table.worths, reweighted(table.weights, k, min(1.0, max(0.0, past))))
    rival = max((j for j in table.placed if j != winner), key=lambda j: (totals[j], -j))
    return WeightFlip(criterion=table.criterion(k), weight=now, at=at, rival=table.option(rival), change=abs(at - now))


# With weight t for criterion k an option's total is N(t) / D(t), both linear in t: (N(0), N(1), D(0), D(1)).
Lines = tuple[float, float, float, float]


def _sums(table: Table, k: int) -> list[Lines]:
    others = reweighted(table.weights, k, 0.0)
    sums: list[Lines] = []
    for i, row in enumerate(table.worths):
        scored = ~np.isnan(row)
        d0, d1 = float(others[scored].sum()), float(scored[k])
        if d0 and d1:
            sums.append((float(row[scored] @ others[scored]), float(row[k]), d0, d1))
        else:
            # Scored only on this criterion or only on others: its weight does not change the total.
            sums.append((float(table.totals[i]), float(table.totals[i]), 1.0, 1.0))
    return sums


def _crossings(winner: Lines, rival: Lines, now: float) -> Iterator[float]:
    """Yield the nearest weight on either side of `now`, strictly between 0 and 1, past which the rival leads.

    The winner leads where q(t) = N_w D_r - N_r D_w > 0. If every cell has a score, D is 1 and q is linear, otherwise
    quadratic; at a double root the totals touch without crossing.
    """
    n0, n1, d0, d1 = winner
    m0, m1, e0, e1 = rival
    n, d, m, e = n1 - n0, d1 - d0, m1 - m0, e1 - e0
    q0 = n0 * e0 - m0 * d0
    q1 = n0 * e + n * e0 - m0 * d - m * d0
    q2 = n * e - m * d
    roots: list[float] = []
    if abs(q2) <= TINY:
        if abs(q1) > TINY:
            roots = [-q0 / q1]
    elif (square := q1 * q1 - 4 * q2 * q0) > TINY * TINY:
        # Compute both roots without cancellation.
        half = -(q1 + (sqrt(square) if q1 >= 0 else -sqrt(square))) / 2
        roots = [half / q2, q0 / half] if half else [0.0]
    # Near a double root half of the digits are lost, so a root this close to 0 or 1 may be exactly 0 or 1.
    inside = [t for t in roots if JUST_PAST < t < 1 - JUST_PAST]
    above, below = [t for t in inside if t > now], [t for t in inside if t < now]
    if above:
        yield min(above)
    if below:
        yield max(below)


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
    # At the end of the scale they would only tie.
    possible = (past > 1 + TINY) & (past < table.about.scale - TINY)
    return np.where(possible, np.where(lower(table.about), -changes, changes), np.nan)


# ---- without weights


def _dominance(table: Table) -> Iterator[Dominance]:
    worths = np.round(table.worths, TIE_DIGITS)
    full = [i for i in range(len(worths)) if not np.isnan(worths[i]).any()]
    for i in full:
        for j in full:
            if (worths[i] >= worths[j]).all() and (worths[i] > worths[j]).any():
                yield Dominance(better=table.option(i), worse=table.option(j))
