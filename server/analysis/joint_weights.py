"""The smallest joint change of all weights that costs the winner the lead.

It is a linear programme: minimise sum |w' - w| over weights w' that sum to 1, subject to sum w'_k g_k <= 0, where g_k
is the winner's lead on criterion k. Its optimum needs no solver: every point of weight is best moved to the criterion
with the smallest g, and taken from the criterion with the largest g until that has none left, then from the next one,
as in the fractional knapsack problem (Dantzig, "Discrete-variable extremum problems", Operations Research 5 (1957)
266-288). The tests compare it with the vertices of the programme and with the solutions of HiGHS.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

import numpy as np
from numpy.typing import NDArray

from server.analysis.table import Floats, Table, leaders, weighted
from server.analysis.weight_findings import JointChange, WeightMove
from server.analysis.weight_flips import MAX_DIGITS
from server.analysis.weight_lines import TINY
from server.core.board import TIE_DIGITS
from server.core.statement import Param, Statement


@dataclass(frozen=True)
class Plan:
    """The cheapest change in favour of one rival: the least weight to move until it ties, to which criterion, and from
    which others in this order. `gaps` are the winner's leads, 0 where one of the two has no score."""

    rival: int
    gaps: Floats
    moved: float
    target: int
    sources: list[int]


def joint_change(table: Table) -> JointChange | None:
    """Return the smallest joint change of the weights that costs the winner the lead; None without a sole winner, or if
    no other option can be compared with it.

    The winner and a rival are compared on the criteria on which both have scores; the other weights do not move.
    """
    top = leaders(table.totals)
    if len(top) != 1:
        return None
    winner = top[0]
    shared = ~np.isnan(table.worths) & ~np.isnan(table.worths[winner])
    covered = shared @ table.weights
    rivals = [int(i) for i in np.flatnonzero(covered > TINY) if i != winner]
    if not rivals:
        return None
    left_out = tuple(table.option(int(i)) for i in np.flatnonzero((covered <= TINY) & table.counts.any(axis=1)))
    moved = _moved(table, winner, rivals, shared[rivals])
    least = int(moved.argmin())
    if not np.isfinite(moved[least]):
        none = Statement("joint_none", {"option": table.option(winner), "options": tuple(map(table.option, rivals))})
        return JointChange(rival=None, moved=None, covered=None, moves=(), left_out=left_out, statement=none)
    plan = _plan(table, winner, rivals[least], shared[rivals[least]], float(moved[least]))
    statement, moves = _told(table, winner, plan)
    return JointChange(
        rival=table.option(plan.rival),
        moved=plan.moved,
        covered=round(min(1.0, float(covered[plan.rival])), TIE_DIGITS),
        moves=moves,
        left_out=left_out,
        statement=statement,
    )


def _moved(table: Table, winner: int, rivals: list[int], shared: NDArray[np.bool_]) -> Floats:
    """Return how much weight must move until each rival ties with the winner; infinite if no change is enough."""
    weights = np.broadcast_to(table.weights, shared.shape)
    gaps = np.where(shared, table.worths[winner] - table.worths[rivals], np.inf)
    gains = np.where(shared & (weights > 0), gaps - gaps.min(axis=1, keepdims=True), 0.0)
    order = np.argsort(-gains, axis=1, kind="stable")
    gains, weights = np.take_along_axis(gains, order, axis=1), np.take_along_axis(weights, order, axis=1)
    lead = np.where(shared, gaps, 0.0) @ table.weights
    full = weights * gains
    # How far the winner is still ahead before weight is taken from each criterion, which may be left with some.
    ahead = np.maximum(lead[:, None] - full.cumsum(axis=1) + full, 0.0)
    parts = np.minimum(weights, np.divide(ahead, gains, out=np.zeros_like(gains), where=gains > TINY))
    enough = lead - (parts * gains).sum(axis=1) <= TINY
    moved: Floats = np.where(enough, parts.sum(axis=1), np.inf)
    return moved


def _plan(table: Table, winner: int, rival: int, shared: NDArray[np.bool_], moved: float) -> Plan:
    """Return the cheapest change after which the rival ties with the winner."""
    gaps: Floats = np.where(shared, table.worths[winner] - table.worths[rival], 0.0)
    gains, weights = gaps.tolist(), table.weights.tolist()
    ks = [int(k) for k in np.flatnonzero(shared)]
    target = min(ks, key=lambda k: (gains[k], -weights[k]))
    sources = [k for k in sorted(ks, key=lambda k: -gains[k]) if weights[k] > 0 and gains[k] - gains[target] > TINY]
    return Plan(rival, gaps, moved, target, sources)


def _after(table: Table, plan: Plan, moved: float) -> Floats:
    """Return the weights after this much is moved."""
    weights = table.weights.copy()
    for k in plan.sources:
        part = min(float(weights[k]), moved)
        moved -= part
        weights[k] -= part
        weights[plan.target] += part
    return weights


# ---- the statement


def _told(table: Table, winner: int, plan: Plan) -> tuple[Statement, tuple[WeightMove, ...]]:
    """Return the statement, and how each weight changes by it."""
    params: dict[str, Param] = {"option": table.option(winner), "rival_option": table.option(plan.rival)}
    if plan.moved <= TINY:
        return Statement("joint_already", params), ()
    points, weights = _enough(table, plan)
    changed = [int(k) for k in np.flatnonzero(np.abs(weights - table.weights) > TINY)]
    moves = tuple(WeightMove(table.criterion(k), float(table.weights[k]), float(weights[k])) for k in changed)
    params["from_criteria"] = tuple(table.criterion(k) for k in plan.sources if k in changed)
    params["criterion"] = table.criterion(plan.target)
    if points is None:
        return Statement("joint_level", params), moves
    first = leaders(weighted(table.worths, weights)) == [plan.rival]
    params["points"] = round(100 * points, MAX_DIGITS)
    return Statement("joint_wins" if first else "joint_ahead", params), moves


def _enough(table: Table, plan: Plan) -> tuple[float | None, Floats]:
    """Return the smallest round amount that puts the rival ahead, and the weights after it; None and the weights at
    which it draws level if it gets no further than that."""
    for digits in range(1, MAX_DIGITS):
        unit = 10 ** (digits + 2)
        enough = ceil(round(plan.moved * unit, 6))
        for points in (enough / unit, (enough + 1) / unit):
            weights = _after(table, plan, points)
            if float(weights @ plan.gaps) < -TINY and points <= table.weights[plan.sources].sum():
                return points, weights
    return None, _after(table, plan, 1.0)
