"""Compares options through the people who scored several of them, so that harsh and lenient raters do not matter.

Per criterion, least squares fit the two-way additive model without interaction: worth = option + rater + error. This is
the intrablock analysis of incomplete blocks, with raters as blocks (Yates, "Incomplete randomized blocks", Annals of
Eugenics 7 (1936) 121-140; Cochran & Cox, "Experimental designs", 2nd ed. 1957; Searle, "Linear models", 1971). Raters
are eliminated first, which leaves the reduced normal equations C t = q, of the size of the options. Differences of
option effects are estimable only within a connected part of the graph that joins two options if somebody scored both;
C has one null vector per part, and the effects of a part sum to 0.

The share of a member in an estimate is their influence under the cluster-robust ("sandwich") covariance: the sum of
the outer products of these shares (Liang & Zeger, "Longitudinal data analysis using generalized linear models",
Biometrika 73 (1986) 13-22). With complete ballots the differences equal those of the ordinary means, and a member's
share in a difference is (own difference - mean difference) / members.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from server.analysis.table import Floats, Ints
from server.core.board import TIE_DIGITS

# Options are compared together if they share criteria with at least this much of the weight.
LEAST_SHARE = 0.5
TINY = 10.0**-TIE_DIGITS

Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Fit:
    """The fitted model of each criterion.

    `effects` (criteria by options) are in steps and sum to 0 over each connected part; `connected` (criteria by options
    by options) says which options are in the same part. `weights` sum to 1. `values` (criteria by members by options)
    are the scores, 0 where `held` is 0 and not 1, and `inverse` is that of C.
    """

    effects: Floats
    connected: Flags
    weights: Floats
    values: Floats
    held: Floats
    inverse: Floats

    @cached_property
    def influence(self) -> Floats:
        """Each member's share in the effects (criteria by members by options), from what is left of their scores."""
        left = self.held * (self.values - self.effects[:, None, :])
        means = left.sum(axis=2, keepdims=True) / np.maximum(self.held.sum(axis=2, keepdims=True), 1.0)
        influence: Floats = (left - self.held * means) @ self.inverse
        return influence


@dataclass(frozen=True)
class Comparison:
    """Options compared on the criteria that they share.

    `compared` are the indexes of the options, `covered` flags the criteria (at least one), and `share` is their part of
    the weight. `effects` (options by criteria) and `totals` (by option) are in steps and relative to the mean of the
    options compared. Figures of other options, and effects on other criteria, are NaN.
    """

    compared: Ints
    covered: Flags
    share: float
    effects: Floats
    totals: Floats
    fitted: Fit

    @cached_property
    def contributions(self) -> Floats:
        """The members' shares in the totals (members by options)."""
        weights = np.where(self.covered, self.fitted.weights, 0.0)
        parts = np.tensordot(weights, self.fitted.influence, axes=1)[:, self.compared] / weights.sum()
        contributions = np.full((len(parts), len(self.totals)), np.nan)
        contributions[:, self.compared] = parts - parts.mean(axis=1, keepdims=True)
        return contributions


def fit(single: Floats, weights: Floats) -> Fit:
    """Fit the model of each criterion to individual worths (members by options by criteria, NaN for none)."""
    worths = np.ascontiguousarray(single.transpose(2, 0, 1))
    scored = ~np.isnan(worths)
    # Whoever scored a single option compares nothing.
    scored &= scored.sum(axis=2, keepdims=True) > 1
    held = scored.astype(np.float64)
    each = 1.0 / np.maximum(held.sum(axis=2, keepdims=True), 1.0)
    values = np.where(scored, worths, 0.0)
    # A transposed copy: numpy multiplies stacks of transposed views many times more slowly.
    together = np.ascontiguousarray(held.transpose(0, 2, 1)) @ (held * each)
    options = single.shape[1]
    connected = _connected(together > 0)
    means = connected / connected.sum(axis=2, keepdims=True)
    # C has the null vectors that `means` projects on: adding the projection makes it regular.
    inverse = np.linalg.inv(np.eye(options) * held.sum(axis=1)[:, None, :] - together + means) - means
    centred = held * (values - (values * each).sum(axis=2, keepdims=True))
    effects = (inverse @ centred.sum(axis=1)[:, :, None])[:, :, 0]
    return Fit(effects=effects, connected=connected, weights=weights, values=values, held=held, inverse=inverse)


def _connected(neighbours: Flags) -> Flags:
    """Return which options are connected, directly or through others (criteria by options by options)."""
    options = neighbours.shape[1]
    reached = neighbours | np.eye(options, dtype=np.bool_)
    steps = 1
    while steps < options:
        near = reached.astype(np.float32)
        reached = near @ near > 0
        steps *= 2
    return reached


def shared(fitted: Fit, i: int, j: int) -> Flags:
    """Return the criteria with weight on which two options are connected."""
    together: Flags = fitted.connected[:, i, j] & (fitted.weights > 0)
    return together


def difference(fitted: Fit, i: int, j: int) -> tuple[float, Floats, float] | None:
    """Return by how many steps option `i` is ahead of `j` on all that the two share, each member's share in that
    difference, and the part of the weight that they share; None if they share no criterion with weight."""
    together = shared(fitted, i, j)
    if not together.any():
        return None
    weights = fitted.weights[together]
    share = float(weights.sum())
    ahead = float(weights @ (fitted.effects[together, i] - fitted.effects[together, j])) / share
    influence: Floats = weights @ (fitted.influence[together, :, i] - fitted.influence[together, :, j]) / share
    return ahead, influence, share


def compare(fitted: Fit, candidates: Ints, least: float = LEAST_SHARE) -> Comparison | None:
    """Compare as many of the candidate options together as share criteria with at least `least` of the weight.

    It starts from the option that shares most with the others, and adds them in the order of what they share with it.
    If nothing shares that much, the most that any shares with it is enough. None if no two share anything.
    """
    weights, connected = fitted.weights, fitted.connected
    ties = np.tensordot(weights, connected.astype(np.float64), axes=1)[np.ix_(candidates, candidates)]
    np.fill_diagonal(ties, 0.0)
    if not len(candidates) or ties.max() <= 0:
        return None
    middle = int(ties.round(TIE_DIGITS).sum(axis=1).argmax())
    least = min(least, float(ties[middle].max()))
    chosen, covered = [middle], weights > 0
    for j in np.argsort(-ties[middle].round(TIE_DIGITS), kind="stable"):
        still = covered & connected[:, candidates[middle], candidates[j]]
        if j != middle and still.any() and weights[still].sum() >= least - TINY:
            chosen.append(int(j))
            covered = still
    return compared_on(fitted, np.sort(candidates[chosen]), covered)


def compared_on(fitted: Fit, compared: Ints, covered: Flags) -> Comparison:
    """Compare these options on these criteria, on all of which they must be connected."""
    weights = np.where(covered, fitted.weights, 0.0)
    share = float(weights.sum())
    options, criteria = fitted.effects.shape[1], len(weights)
    effects = np.full((options, criteria), np.nan)
    near = fitted.effects[covered][:, compared]
    effects[np.ix_(compared, np.flatnonzero(covered))] = (near - near.mean(axis=1, keepdims=True)).T
    totals = np.full(options, np.nan)
    totals[compared] = np.where(covered, effects[compared], 0.0) @ weights / share
    return Comparison(compared, covered, round(share, TIE_DIGITS), effects, totals, fitted)


def anchored(found: Comparison, ordinary: Floats) -> Floats:
    """Return the totals shifted so that their mean equals that of the options' ordinary totals; ties compare equal."""
    # Rounded before the shift: a shift that ends near half of the last digit would round equal totals apart.
    totals: Floats = found.totals.round(TIE_DIGITS) + ordinary[found.compared].mean()
    return totals.round(TIE_DIGITS)
