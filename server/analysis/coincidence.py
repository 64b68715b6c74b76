"""How often such a lead comes about although the options are equally good.

Two questions, each a test of the hypothesis that "clear" must refute:

1. *All are equally good.* Everybody keeps the totals that they gave, but deals them to the options that they scored at
   random: how often does some option lead by as much? This is a permutation test (Fisher, "The design of experiments",
   1935; Pitman, "Significance tests which may be applied to samples from any populations III: the analysis of variance
   test", Biometrika 29 (1938) 322-335). It assumes nothing about how scores are distributed, so it is right for any
   number of people. Three people who toss coins between two options agree in a quarter of all meetings, however firm
   their scores are.
2. *Only one rival is as good.* The other options say nothing about that. The lead over each rival is compared with
   Student's t, both sides, with the moderated variance of the chances.
"""

from __future__ import annotations

from itertools import permutations
from math import factorial

import numpy as np
from numpy.typing import NDArray

from server.analysis.findings import Coincidence
from server.analysis.same_raters import Comparison
from server.analysis.student import tail
from server.analysis.table import Floats, Table

MOST_DEALS = 20_000  # all are counted if there are no more
DEALS = 2_000  # otherwise as many are drawn
MOST_DEALT = 600  # totals that are dealt; sums over more of them are taken as normal
TINY = 1e-9


def coincidence(
    table: Table, single: Floats, compared: Comparison, covariance: Floats, freedom: float, seed: int
) -> Coincidence | None:
    """Compute how often the lead of the first option compared comes about by chance; None if several share the lead.

    `covariance` is that of the totals of the options compared, with its degrees of freedom.
    """
    options = compared.compared
    totals = compared.totals[options]
    first, second = (int(i) for i in np.argsort(-totals, kind="stable")[:2])
    if totals[first] - totals[second] <= TINY:
        return None
    rivals = np.delete(np.arange(len(options)), first)
    variances = covariance[first, first] + np.diag(covariance)[rivals] - 2 * covariance[first, rivals]
    ts = (totals[first] - totals[rivals]) / np.sqrt(variances)
    closest = int(ts.argmin())
    return Coincidence(
        option=table.option(int(options[first])),
        all_equal=round(_dealt(table.weights, single, compared, first, seed), 6),
        rival=table.option(int(options[rivals[closest]])),
        rival_equal=round(min(1.0, 2 * tail(float(ts[closest]), int(freedom + TINY))), 6),
    )


def _dealt(weights: Floats, single: Floats, compared: Comparison, first: int, seed: int) -> float:
    """Return how often some option leads by as much as the `first` if everybody deals their totals at random."""
    own, dealt, inverse = _own(weights, single, compared)
    if inverse is None:
        return 1.0
    effects = own.sum(axis=0) @ inverse
    lead = float(effects[first] - np.delete(effects, first).max())
    if lead <= TINY:
        return 1.0
    members, options = own.shape
    if dealt.all() and factorial(options) ** (members - 1) <= MOST_DEALS:
        return float((_leads(_every_deal(own) @ inverse) >= lead - TINY).mean())
    rng = np.random.default_rng(seed)
    sums = _some_deals(own, dealt, rng) if own.size <= MOST_DEALT else _normal_sums(own, dealt, rng)
    # The deal that was observed counts as one of them (Phipson & Smyth, 2010), so that the share is never 0.
    return float(((_leads(sums @ inverse) >= lead - TINY).sum() + 1) / (DEALS + 1))


def _own(weights: Floats, single: Floats, compared: Comparison) -> tuple[Floats, NDArray[np.bool_], Floats | None]:
    """Return each person's own totals relative to their mean, which options these cover (members by options), and the
    matrix that turns their sums into the totals of the options.

    Whoever compared nothing is left out. With missing scores the criteria are fitted together, each with its weight.
    There is no matrix if the options are connected only through others, which are not compared.
    """
    scores = single[:, compared.compared][:, :, compared.covered]
    scored = ~np.isnan(scores)
    scored &= scored.sum(axis=1, keepdims=True) > 1
    compares = scored.any(axis=(1, 2))
    scores, held = scores[compares], scored[compares].astype(np.float64)
    weights = weights[compared.covered] / weights[compared.covered].sum()
    each = 1.0 / np.maximum(held.sum(axis=1, keepdims=True), 1.0)
    values = np.where(held > 0, scores, 0.0)
    own = (held * (values - (values * each).sum(axis=1, keepdims=True))) @ weights
    options = own.shape[1]
    by_criterion = held.transpose(2, 1, 0)
    together = by_criterion @ (held * each).transpose(2, 0, 1)
    reduced = np.diag(weights @ by_criterion.sum(axis=2)) - np.tensordot(weights, together, axes=1)
    dealt: NDArray[np.bool_] = held.max(axis=2) > 0
    # A common shift is the only null vector if all are connected.
    if np.linalg.matrix_rank(reduced, hermitian=True) < options - 1:
        return own, dealt, None
    return own, dealt, np.linalg.inv(reduced + 1.0 / options) - 1.0 / options


def _every_deal(own: Floats) -> Floats:
    """Return the sums for all deals (deals by options), up to the names of the options: the first person's stay."""
    sums = own[:1]
    for person in own[1:]:
        deals = np.array(list(permutations(person)))
        sums = (sums[:, None] + deals).reshape(-1, len(person))
    return sums


def _some_deals(own: Floats, dealt: NDArray[np.bool_], rng: np.random.Generator) -> Floats:
    """Return the sums for random deals (deals by options)."""
    sums = np.zeros((DEALS, own.shape[1]))
    for person, options in zip(own, dealt, strict=True):
        sums[:, options] += rng.permuted(np.tile(person[options], (DEALS, 1)), axis=1)
    return sums


def _normal_sums(own: Floats, dealt: NDArray[np.bool_], rng: np.random.Generator) -> Floats:
    """Return sums as of random deals by many people, which are nearly normal (deals by options)."""
    held = dealt.astype(np.float64)
    options = held.sum(axis=1, keepdims=True)
    means = (own * held).sum(axis=1, keepdims=True) / options
    variances = (held * np.square(own - means)).sum(axis=1, keepdims=True) / (options - 1)
    covariance = np.diag((variances * held).sum(axis=0)) - (variances / options * held).T @ held
    scales, directions = np.linalg.eigh(covariance)
    # Turned, so that it does not depend on the choice of directions where scales are equal.
    noise = rng.standard_normal((DEALS, len(scales))) @ directions * np.sqrt(np.maximum(scales, 0.0))
    sums: Floats = (means * held).sum(axis=0) + noise @ directions.T
    return sums


def _leads(totals: Floats) -> Floats:
    """Return by how much the highest of each row is ahead of the next."""
    top = np.partition(totals, -2, axis=1)
    leads: Floats = top[:, -1] - top[:, -2]
    return leads
