"""The statistics of a figure, against published values and by simulation."""

from __future__ import annotations

import math
import random

import pytest

from laboratory.results.statistics import estimate, t_quantile


# The column for 97.5 % of the table in the NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2.
@pytest.mark.parametrize(
    ("degrees", "quantile"),
    [(1, 12.706), (2, 4.303), (4, 2.776), (9, 2.262), (11, 2.201), (15, 2.131), (20, 2.086), (30, 2.042), (98, 1.984)],
)
def test_quantiles_are_those_of_the_printed_table(degrees: int, quantile: float) -> None:
    assert t_quantile(degrees) == pytest.approx(quantile, abs=0.0006)


def test_estimate_of_known_values() -> None:
    found = estimate([1, 10, 100])  # logarithms -2.303, 0, 2.303 around 10: their deviation is ln 10
    assert found.center == pytest.approx(10)
    assert found.interval is not None
    half = 4.302653 * math.log(10) / math.sqrt(3)
    assert found.interval == pytest.approx((10 * math.exp(-half), 10 * math.exp(half)))
    assert estimate([7.0]).interval is None
    assert estimate([0.0, 2.0]).center == 1 and estimate([0.0, 2.0]).interval == pytest.approx(
        (-11.706, 13.706), abs=0.01
    )
    assert estimate([5.0, 5.0]).interval == pytest.approx((5.0, 5.0))


def test_interval_covers_the_median_in_95_of_100_runs() -> None:
    chance = random.Random(7)
    runs, covered = 4000, 0
    for _ in range(runs):
        ends = estimate([math.exp(chance.gauss(3, 0.4)) for _ in range(5)]).interval
        assert ends is not None
        covered += ends[0] <= math.exp(3) <= ends[1]
    assert covered / runs == pytest.approx(0.95, abs=0.012)  # three and a half standard errors
