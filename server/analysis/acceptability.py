"""Rank acceptability: how often each option takes each rank under other weights.

Lahdelma & Salminen, "SMAA-2: stochastic multicriteria acceptability analysis for group decision making", Operations
Research 49 (2001) 444-454; Tervonen & Lahdelma, "Implementing stochastic multicriteria acceptability analysis",
European Journal of Operational Research 178 (2007) 500-513.
"""

from __future__ import annotations

from math import sqrt

import numpy as np

from server.analysis.findings import Acceptability, Share
from server.analysis.table import Floats, Table, weighted

# Nearby weights are drawn from Dirichlet(100 w): a weight of 20 % then has a standard deviation of 4 points.
NEAR = 100.0


def acceptability(table: Table, seed: int, draws: int, own: Floats | None = None) -> Acceptability:
    """Compute rank acceptability over weights, and over weights near the members' `own` (members by criteria) if they
    gave some."""
    any_chance, near_chance, own_chance = np.random.default_rng(seed).spawn(3)
    criteria = len(table.weights)
    any_weights = any_chance.standard_exponential((draws, criteria))
    near = np.zeros((draws, criteria))
    positive = table.weights > 0
    near[:, positive] = near_chance.standard_gamma(NEAR * table.weights[positive], (draws, int(positive.sum())))
    members: Floats | None = None
    if own is not None:
        members = own_chance.standard_gamma(NEAR * own[own_chance.integers(0, len(own), draws)])
    return Acceptability(
        draws=draws,
        error=half_width(draws),
        any_weights=_shares(table, any_weights),
        near_weights=_shares(table, near),
        near_members=() if members is None else _shares(table, members),
    )


def half_width(draws: int) -> float:
    """Return the half width of the 95 % interval of a share after `draws` draws, at its widest (a share of 0.5)."""
    return round(1.96 * sqrt(0.25 / draws), 6)


def _shares(table: Table, weights: Floats) -> tuple[Share, ...]:
    """Return the shares for these weights (draws by criteria), which need not sum to 1: totals are weighted means."""
    placed = table.placed
    shares = ranks(weighted(table.worths[placed], weights))
    return tuple(Share(table.option(i), tuple(row)) for i, row in zip(placed, shares.round(6).tolist(), strict=True))


def ranks(totals: Floats) -> Floats:
    """Return the share of the draws in which each option has each rank, from totals (options by draws).

    Tied options share the ranks they occupy equally. An option without a total in a draw ranks last in it.
    """
    options, draws = totals.shape
    totals = np.where(np.isnan(totals), -np.inf, totals)
    better = np.zeros((options, draws), dtype=np.int16)
    tied = np.zeros((options, draws), dtype=np.int16)
    for i in range(options):
        behind, ahead = totals[i] < totals[i + 1 :], totals[i] > totals[i + 1 :]
        level = ~(behind | ahead)
        better[i] += behind.sum(axis=0, dtype=np.int16)
        better[i + 1 :] += ahead
        tied[i] += level.sum(axis=0, dtype=np.int16)
        tied[i + 1 :] += level
    shares = np.zeros((options, options))
    for i in range(options):
        counts = np.bincount(better[i] * options + tied[i], minlength=options * options)
        for place in np.flatnonzero(counts):
            first, others = divmod(int(place), options)
            shares[i, first : first + others + 1] += counts[place] / (others + 1)
    result: Floats = shares / draws
    return result
