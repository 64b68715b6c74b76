"""How far the leader is ahead before the reveal, judging by the published board alone.

They do not say which scores came from one person, so each difference is given the largest standard error that any
combination allows: a total's is the weighted sum of its cells', and a difference's the sum of both totals'. The t tails
of all rivals add up (Bonferroni).

Nor do they tell coin tosses from convictions: a few people who choose blindly and then score with full force agree
quite often, and their scores do not differ at all.
"""

from __future__ import annotations

import numpy as np

from server.analysis.chances import PRIOR_PEOPLE, USUAL_SPREAD
from server.analysis.findings import SoFar
from server.analysis.student import tail
from server.analysis.table import Floats, Table, leaders, limits


def so_far(table: Table, members: int, each: int | None = None) -> SoFar | None:
    """Compute how far the leader is ahead; `members` are to score each option, on average if each of them is asked for
    `each` options. With no other option left, its lead is no chance.

    None without a single leader, or if no rival has a total.
    """
    top, placed = leaders(table.totals), table.placed
    if len(top) != 1 or len(placed) < min(2, len(table.about.options)):
        return None
    errors, winner = _errors(table), top[0]
    chance = 0.0
    for rival in placed:
        if rival != winner:
            lead = float(table.totals[winner] - table.totals[rival])
            freedom = int(_fewest(table, winner, rival)) - 1 + int(PRIOR_PEOPLE)
            error = float(errors[winner] + errors[rival])
            # Without any error, as of numbers that are all worth the same, no lead is chance.
            chance += tail(lead / error, freedom) if error else 0.0
    i, k = _thinnest(table)
    scored = int(table.counts[i, k])
    return SoFar(
        option=table.option(i),
        criterion=table.criterion(k),
        scored=scored,
        members=members,
        shared=each is not None,
        chance=round(min(1.0, chance), 6),
        blind=round(_blind(len(placed), each, scored), 6),
    )


def _blind(options: int, each: int | None, people: int) -> float:
    """Return how often all who scored some option would put it first if they chose blindly: an upper bound, exact if
    everybody scores all options."""
    return min(1.0, options * float(min(options, each or options)) ** -people) if options > 1 else 0.0


def _thinnest(table: Table) -> tuple[int, int]:
    """Return the option and the criterion of the cell with weight that has the fewest scores."""
    counts = np.where(table.weights > 0, table.counts, table.counts.max() + 1)
    i, k = divmod(int(counts.argmin()), len(table.weights))
    return i, k


def _errors(table: Table) -> Floats:
    """Return the largest standard error that each option's total may have, in steps."""
    counts = table.counts.astype(np.float64)
    least, most = limits(table.about)
    usual = np.square(USUAL_SPREAD * (most - least))
    with np.errstate(invalid="ignore", divide="ignore"):
        squares = counts * np.square(table.spreads)
        error = np.sqrt((squares + PRIOR_PEOPLE * usual) / (counts - 1 + PRIOR_PEOPLE) / counts)
        held = np.where(counts > 0, table.weights, 0.0)
        errors: Floats = (np.where(counts > 0, error, 0.0) * held).sum(axis=1) / held.sum(axis=1)
    return errors


def _fewest(table: Table, winner: int, rival: int) -> int:
    """Return the fewest scores in any cell with weight that counts in either total."""
    counts = table.counts[[winner, rival]][:, table.weights > 0]
    return int(counts[counts > 0].min())
