"""The chance that each option is really first, judging by how much people differ.

Members are a sample of people like them, and each is one observation, however many cells they fill: one member's scores
may hang together in any way. "Really first" is first by all people like them. The estimate is the comparison by the
same raters. Its uncertainty:

1. Differences of totals vary as the members' shares in them do (cluster-robust), with n - 1 degrees of freedom. They
   have Student t posteriors (Box & Tiao, "Bayesian inference in statistical analysis", 1973, chapter 2).
2. A few people can agree by chance, so that variance is moderated: a weak prior with the spread usual for scores counts
   as `PRIOR_PEOPLE` further degrees of freedom (Smyth, "Linear models and empirical Bayes methods", Statistical
   Applications in Genetics and Molecular Biology 3 (2004), article 3). It also covers the directions in which fewer
   people than options cannot differ.
3. The best of several totals is too high on average, so the options' true totals are taken as normally distributed.
   Their standard deviation tau is integrated over a half-Cauchy prior (Gelman, "Prior distributions for variance
   parameters in hierarchical models", Bayesian Analysis 1 (2006) 515-534), with some probability that it is 0: then no
   option is better than another.

The constants were chosen by simulation; docs/solidity.md has the table.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import pi

import numpy as np
from numpy.typing import NDArray

from server.analysis.acceptability import half_width, ranks
from server.analysis.findings import Chances, Share
from server.analysis.same_raters import Comparison
from server.analysis.table import Floats, Table

# Standard deviations in parts of the length of the scale; 0.25 is one step for scores of 1 to 5.
USUAL_SPREAD = 0.25  # of one score between people
USUAL_DIFFERENCE = 0.1  # between options, if they differ at all: the median of the prior of tau
HALO = 0.1  # the usual correlation of a person's scores of an option on two criteria
NO_DIFFERENCE = 0.2  # the prior probability that options do not differ at all
PRIOR_PEOPLE = 2.0
GRID = 25  # values of tau, each as likely as the others before anybody scores
DRAWS = 4_000


@dataclass(frozen=True)
class Spread:
    """The uncertainty of totals: their covariance between people like these (options by options, of the contrasts), and
    its degrees of freedom."""

    covariance: Floats
    freedom: float


def chances(table: Table, single: Floats, compared: Comparison | None, seed: int, draws: int = DRAWS) -> Chances | None:
    """Compute the chances of the options compared from the individual scores (members by options by criteria).

    None if no options are compared, or by fewer than two members.
    """
    if compared is None:
        return None
    people = _people(table, single, compared)
    if people.members < 2:
        return None
    options = compared.compared
    spread = moderated(people, compared.contributions[:, options], table.about.scale - 1)
    totals = posterior(compared.totals[options], spread, table.about.scale - 1, np.random.default_rng(seed), draws)
    shares = ranks(totals).round(6).tolist()
    return Chances(
        members=people.members,
        draws=draws,
        error=half_width(draws),
        shares=tuple(Share(table.option(int(i)), tuple(row)) for i, row in zip(options, shares, strict=True)),
    )


@dataclass(frozen=True)
class People:
    """How many people the comparison rests on: the members who compared anything, and by option the effective number.

    `usual` is the variance that totals usually have, in parts of the scale's length.
    """

    members: int
    by_option: Floats
    usual: float


def _people(table: Table, single: Floats, compared: Comparison) -> People:
    scored = ~np.isnan(single[:, compared.compared][:, :, compared.covered])
    scored &= scored.sum(axis=1, keepdims=True) > 1
    weights = table.weights[compared.covered] / table.weights[compared.covered].sum()
    # A total whose cells have different numbers of scores varies like one whose cells all have their harmonic mean.
    with np.errstate(divide="ignore"):
        effective = 1.0 / ((1.0 / scored.sum(axis=0)) @ weights)
    usual = USUAL_SPREAD**2 * (HALO + (1 - HALO) * float(weights @ weights))
    return People(int(scored.any(axis=(1, 2)).sum()), np.maximum(effective, 1.0), usual)


def moderated(people: People, contributions: Floats, length: float) -> Spread:
    """Combine the members' contributions (members by options) with the usual spread; `length` is that of the scale."""
    options = contributions.shape[1]
    # One of n people is not independent of their mean: n / (n - 1), as for every sample variance.
    few = np.sqrt(people.by_option / np.maximum(people.by_option - 1, 1.0))
    parts = contributions * few
    parts = parts - parts.mean(axis=1, keepdims=True)
    # Even if one person alone scored an option, what is known of the others' spread counts.
    freedom = max(1.0, float(people.by_option.min()) - 1)
    usual = people.usual * length**2 * float((1.0 / people.by_option).mean())
    centred = np.eye(options) - 1.0 / options
    covariance = freedom * (parts.T @ parts) + PRIOR_PEOPLE * usual * centred
    return Spread(covariance / (freedom + PRIOR_PEOPLE), freedom + PRIOR_PEOPLE)


def posterior(totals: Floats, spread: Spread, length: float, rng: np.random.Generator, draws: int) -> Floats:
    """Draw the true totals (options by draws), each draw up to a common shift."""
    ahead = totals - totals.mean()
    others = len(totals) - 1
    average = float(np.trace(spread.covariance)) / others
    scale = spread.freedom / rng.chisquare(spread.freedom, draws)
    tau = np.square(length * _prior())
    # The likelihood of the totals for each draw of the scale (rows) and each tau.
    variance = tau + (average * scale)[:, None]
    likelihood = -0.5 * (others * np.log(variance) + float(ahead @ ahead) / variance)
    likelihood = np.exp(likelihood - likelihood.max()).cumsum(axis=1)
    picked = _resampled(likelihood[:, -1], rng)
    scale, likelihood = scale[picked], likelihood[picked]
    at = (likelihood < (rng.random(draws) * likelihood[:, -1])[:, None]).sum(axis=1)
    kept = tau[at] / (tau[at] + average * scale)
    # The variance of contrasts leaves out a common shift; any makes the matrix regular, and ranks do not depend on it.
    regular = spread.covariance + average / len(totals)
    noise = np.linalg.cholesky(regular) @ rng.standard_normal((len(totals), draws))
    drawn: Floats = kept * ahead[:, None] + np.sqrt(kept * scale) * noise
    return drawn


def _prior() -> Floats:
    """Return equally likely values of tau in parts of the length of the scale: some zeros, then a half-Cauchy."""
    none = round(NO_DIFFERENCE * GRID)
    quantiles = (np.arange(GRID - none) + 0.5) / (GRID - none)
    values: Floats = np.concatenate([np.zeros(none), USUAL_DIFFERENCE * np.tan(pi / 2 * quantiles)])
    return values


def _resampled(weights: Floats, rng: np.random.Generator) -> NDArray[np.intp]:
    """Return as many indexes as there are weights, each about as often as its weight says (systematic resampling)."""
    ends = weights.cumsum()
    places = (np.arange(len(weights)) + rng.random()) * (ends[-1] / len(weights))
    found: NDArray[np.intp] = np.minimum(np.searchsorted(ends, places), len(weights) - 1)
    return found
