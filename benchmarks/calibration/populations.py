"""Meetings in which options really differ: drawn from populations that are not the method's own assumptions.

The method takes true totals as normal, with a standard deviation whose logarithm is uniform, and people as alike. Here
true totals come from three shapes, criteria differ, and people are harsh or lenient, have favourites, and score more or
less consistently.
"""

from __future__ import annotations

from math import erf, sqrt

import numpy as np

from benchmarks.calibration.meetings import SCALE, Rng, Scores, Shape, rounded
from benchmarks.calibration.settings import Floats, Setting

# How much the true totals of the options of one meeting differ: their standard deviation in steps, uniform in log.
DIFFERENCES = {"small": (0.1, 0.2), "medium": (0.2, 0.5), "large": (0.5, 1.0)}


# ---- true totals


def _normal(rng: Rng, options: int) -> Floats:
    return rng.standard_normal(options)


def _even(rng: Rng, options: int) -> Floats:
    return rng.uniform(-sqrt(3), sqrt(3), options)


def _few_good(rng: Rng, options: int) -> Floats:
    # Skewed: most are ordinary, and some stand out.
    return rng.standard_exponential(options) - 1


SHAPES = (_normal, _even, _few_good)


def differing(rng: Rng, shape: Shape, difference: str, setting: Setting) -> tuple[Scores, Floats]:
    """Return the steps that everybody thinks of, and the true totals: what the means of ever more people like these
    tend to."""
    members, options, criteria = shape
    low, high = np.log(DIFFERENCES[difference])
    merit = np.exp(rng.uniform(low, high)) * SHAPES[int(rng.integers(len(SHAPES)))](rng, options)
    by_criterion = rng.normal(0, 0.4, (options, criteria))
    weights = setting.weights(criteria)
    by_criterion -= (by_criterion @ weights)[:, None]
    opinion = 3 + rng.normal(0, 0.4) + merit[:, None] + by_criterion
    harsh, taste, noise = rng.choice([0.0, 0.6]), rng.choice([0.0, 0.3, 0.6]), rng.uniform(0.6, 1.2)
    scores = (
        opinion
        + rng.normal(0, harsh, (members, 1, 1))
        + rng.normal(0, taste, (members, options, 1))
        + rng.normal(0, noise, shape)
    )
    deviation = sqrt(harsh**2 + taste**2 + noise**2)
    return rounded(scores), expected(opinion, deviation, setting.mean_worths(criteria)) @ weights


def expected(opinion: Floats, deviation: float, worths: Floats) -> Floats:
    """Return the mean worth of scores that are normal around an opinion, rounded, and kept to the scale; `worths` are
    those of the steps (last axis)."""
    edges = np.arange(1, SCALE) + 0.5
    above = (1 + np.vectorize(erf)((opinion[..., None] - edges) / (deviation * sqrt(2)))) / 2
    scores: Floats = worths[..., 0] + (above * np.diff(worths)).sum(axis=-1)
    return scores
