"""The chance that the first of two options is really first, by numerical integration instead of draws."""

from __future__ import annotations

from collections.abc import Sequence
from math import erf, sqrt

import numpy as np
from numpy.typing import NDArray


def _normal(z: NDArray[np.float64]) -> NDArray[np.float64]:
    return 0.5 * (1 + np.array(list(map(erf, (z / sqrt(2)).tolist()))))


def chance_of_first(leads: Sequence[float], usual: float, length: float) -> float:
    """Return the chance if every member scored both options on all criteria.

    `leads` are the members' own differences of totals, `usual` the variance that one such difference usually has, and
    `length` that of the scale. The mean lead is normal around the true one with a variance that is known with n + 1
    degrees of freedom; the true one is normal with the variance 2 tau^2, and the logarithm of tau is uniform.
    """
    n, lead = len(leads), sum(leads) / len(leads)
    freedom = n - 1 + 2
    spread = (sum((d - lead) ** 2 for d in leads) + 2 * usual) / n / freedom
    scales = np.exp(np.linspace(-4.5, 9, 700))
    # The variance is `spread` times the inverse of a chi-square per degree of freedom; d(scale) = scale d(log scale).
    log_prior = -freedom / 2 * np.log(scales) - freedom / (2 * scales)
    prior = np.exp(log_prior - log_prior.max())
    total = favourable = 0.0
    for tau in length * np.geomspace(0.02, 0.33, 150):
        between = 2 * tau**2
        whole = between + spread * scales
        evidence = prior * np.exp(-(lead**2) / (2 * whole)) / np.sqrt(whole)
        wins = _normal(lead * np.sqrt(between / (whole * spread * scales)))
        total += float(evidence.sum())
        favourable += float((evidence * wins).sum())
    return favourable / total
