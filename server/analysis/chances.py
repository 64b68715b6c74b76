"""The chance that each option is really first, judging by how much people differ.

Members are a sample of people like them, and each is one observation, however many cells they fill: one member's scores
may hang together in any way. "Really first" is first by all people like them. The estimate is the comparison by the
same raters. Its uncertainty:

1. Differences of totals vary as the members' shares in them do (cluster-robust), and have Student t posteriors (Box &
   Tiao, "Bayesian inference in statistical analysis", 1973, chapter 2).
2. A few people can agree by chance, so that variance is moderated: a weak prior with the spread usual for scores counts
   as `PRIOR_PEOPLE` further degrees of freedom (Smyth, "Linear models and empirical Bayes methods", Statistical
   Applications in Genetics and Molecular Biology 3 (2004), article 3). Likewise the covariance of several options is
   drawn towards one in which all differ alike, as if `ALIKE_PEOPLE` further people had shown that (Ledoit & Wolf, "A
   well-conditioned estimator for large-dimensional covariance matrices", Journal of Multivariate Analysis 88 (2004)
   365-411); fewer people than options cannot tell otherwise.
3. The best of several totals is too high on average, so the options' true totals are taken as normally distributed,
   with a standard deviation tau (Lindley & Smith, "Bayes estimates for the linear model", Journal of the Royal
   Statistical Society B 34 (1972) 1-41). How much options differ is not known beforehand: tau is integrated over a
   range from hardly anything to as much as the scale allows, with its logarithm uniform.

A chance can only be right over many meetings, and so depends on how much options differ in them. docs/solidity.md has
the constants and a table that shows for which meetings it is right.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from server.analysis.acceptability import half_width, ranks
from server.analysis.coincidence import coincidence
from server.analysis.findings import Chances, Share
from server.analysis.same_raters import Comparison
from server.analysis.table import Floats, Table

# Standard deviations in parts of the length of the scale; 0.25 is one step for scores of 1 to 5.
USUAL_SPREAD = 0.25  # of one score between people
HALO = 0.1  # the usual correlation of a person's scores of an option on two criteria
LEAST_DIFFERENCE, MOST_DIFFERENCE = 0.02, 0.33  # between options: the bounds of tau
PRIOR_PEOPLE = 2.0
ALIKE_PEOPLE = 8.0
TAUS, SCALES = 24, 48  # values of tau and of the scale of the variance that are weighed
DRAWS = 4_000


@dataclass(frozen=True)
class Spread:
    """The uncertainty of totals: their covariance between people like these (options by options, of the contrasts), and
    the degrees of freedom with which its size is known."""

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
    chance = coincidence(table, single, compared, spread.covariance, spread.freedom, seed)
    shares = ranks(totals).round(6).tolist()
    return Chances(
        members=people.members,
        draws=draws,
        error=half_width(draws),
        shares=tuple(Share(table.option(int(i)), tuple(row)) for i, row in zip(options, shares, strict=True)),
        coincidence=chance,
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
    found = parts.T @ parts
    average = float(np.trace(found)) / (options - 1)
    alike = np.eye(options) - 1.0 / options
    shape = (freedom * found / average + ALIKE_PEOPLE * alike) / (freedom + ALIKE_PEOPLE) if average > 0 else alike
    size = (freedom * average + PRIOR_PEOPLE * usual) / (freedom + PRIOR_PEOPLE)
    return Spread(size * shape, freedom + PRIOR_PEOPLE)


def posterior(totals: Floats, spread: Spread, length: float, rng: np.random.Generator, draws: int) -> Floats:
    """Draw the true totals (options by draws), each draw up to a common shift."""
    # The variance of contrasts leaves out a common shift: the first direction, which has the variance 0.
    variances, directions = np.linalg.eigh(spread.covariance)
    variances, directions = variances[1:], directions[:, 1:]
    ahead = totals @ directions
    between = np.square(length * np.geomspace(LEAST_DIFFERENCE, MOST_DIFFERENCE, TAUS))
    scales, prior = _scales(spread.freedom)
    error = np.multiply.outer(scales, variances)
    whole = between[:, None, None] + error
    likelihood = prior - 0.5 * (np.log(whole) + ahead**2 / whole).sum(axis=2)
    weights = np.exp(likelihood - likelihood.max()).ravel().cumsum()
    # Each pair of tau and scale is drawn about as often as it is likely (systematic resampling).
    places = (np.arange(draws) + rng.random()) * (weights[-1] / draws)
    tau, scale = np.divmod(np.minimum(np.searchsorted(weights, places), len(weights) - 1), SCALES)
    kept = between[tau][:, None] / whole[tau, scale]
    # Drawn by option and then turned: where variances are equal, the directions depend on how numbers were rounded.
    noise = np.sqrt(kept * error[scale]) * (rng.standard_normal((draws, len(totals))) @ directions)
    drawn: Floats = directions @ (kept * ahead + noise).T
    return drawn


def _scales(freedom: float) -> tuple[Floats, Floats]:
    """Return factors by which the variance may be larger than it seems, evenly spaced in logarithm, and the logarithms
    of their densities: the inverse of chi-square per degree of freedom."""
    width = (2 / freedom) ** 0.5
    logarithms = np.linspace(-4 * width, 4 * width + 6 * width**2, SCALES)
    scales = np.exp(logarithms)
    return scales, -0.5 * freedom * (logarithms + 1 / scales)
