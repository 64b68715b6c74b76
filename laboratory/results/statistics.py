"""The statistics of a figure: its central value over the rounds of a run and a 95 % confidence interval."""

from __future__ import annotations

import math
from collections.abc import Sequence
from statistics import fmean, stdev

from msgspec import Struct

# The 97.5 % quantile of Student's t distribution for 1 to 10 degrees of freedom, as in every printed table.
T_TABLE = (12.70620, 4.302653, 3.182446, 2.776445, 2.570582, 2.446912, 2.364624, 2.306004, 2.262157, 2.228139)
Z = 1.959964  # the same quantile of the normal distribution


class Estimate(Struct, frozen=True):
    """A central value and its 95 % confidence interval, in the unit of the values; None for a single value."""

    center: float
    interval: tuple[float, float] | None


def t_quantile(degrees: int) -> float:
    """Return the 97.5 % quantile of Student's t distribution.

    From 11 degrees of freedom on by the expansion of Abramowitz and Stegun, Handbook of Mathematical Functions (1964),
    26.7.5, which is exact to four digits there.
    """
    if degrees <= len(T_TABLE):
        return T_TABLE[degrees - 1]
    g1 = (Z**3 + Z) / 4
    g2 = (5 * Z**5 + 16 * Z**3 + 3 * Z) / 96
    g3 = (3 * Z**7 + 19 * Z**5 + 17 * Z**3 - 15 * Z) / 384
    return Z + g1 / degrees + g2 / degrees**2 + g3 / degrees**3


def estimate(values: Sequence[float]) -> Estimate:
    """Return the geometric mean of the rounds' values and its 95 % confidence interval.

    The interval is Student's t interval for the mean of the logarithms, transformed back: rates and times are positive
    and vary by a share rather than by an amount. For such values the geometric mean estimates the median (Limpert,
    Stahel and Abbt, "Log-normal Distributions across the Sciences", BioScience 51 (2001) 341-352). An exact interval of
    the median by order statistics needs six rounds: with five, lowest to highest covers it in 93.75 % of runs. If a
    value is zero or less, the arithmetic mean and its t interval are returned.
    """
    if min(values) <= 0:
        mean, half = _mean_and_half(values)
        return Estimate(mean, None if half is None else (mean - half, mean + half))
    mean, half = _mean_and_half([math.log(value) for value in values])
    if half is None:
        return Estimate(values[0], None)
    return Estimate(math.exp(mean), (math.exp(mean - half), math.exp(mean + half)))


def _mean_and_half(values: Sequence[float]) -> tuple[float, float | None]:
    """Return the mean and half the width of its interval."""
    if len(values) < 2:
        return fmean(values), None
    return fmean(values), t_quantile(len(values) - 1) * stdev(values) / math.sqrt(len(values))
