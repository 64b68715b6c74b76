"""Percentiles, medians of runs, and how figures are written."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.figures import middle, quantile, short, table, written


def test_quantiles_are_by_nearest_rank() -> None:
    values = [15.0, 20.0, 35.0, 40.0, 50.0]
    assert [quantile(values, share) for share in (0.05, 0.3, 0.4, 0.5, 1)] == [15, 20, 20, 35, 50]
    assert quantile([7.0], 0.99) == 7
    with pytest.raises(ValueError, match="no values"):
        quantile([], 0.5)


@given(st.lists(st.floats(0, 1e6), min_size=1), st.floats(0, 1))
def test_a_quantile_is_a_value_that_its_share_does_not_exceed(values: list[float], share: float) -> None:
    found = quantile(values, share)
    assert found in values
    assert sum(value <= found for value in values) >= share * len(values)
    assert sum(value < found for value in values) <= share * len(values)


def test_the_middle_of_runs_is_taken_figure_by_figure() -> None:
    runs = [
        {"name": "ours", "p99": 3.0, "delivery": {"p50": 1}, "missing": None},
        {"name": "ours", "p99": 9.0, "delivery": {"p50": 5}, "missing": None},
        {"name": "ours", "p99": 4.0, "delivery": {"p50": 2}, "missing": None},
    ]
    assert middle(runs) == {"name": "ours", "p99": 4.0, "delivery": {"p50": 2}, "missing": None}


def test_a_run_that_lacks_a_figure_does_not_count_for_it() -> None:
    assert middle([{"p99": 3.0}, {"p99": None}, {"p99": 5.0}])["p99"] == 4.0


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (0.0, "0"), (0.01234, "0.0123"), (1.236, "1.24"), (12.36, "12.4"), (123.6, "124"), (1234.5, "1,234"),
        (45_678.0, "45,678"), (None, "–"), (math.nan, "–"),
    ],
)  # fmt: skip
def test_a_figure_has_three_digits(value: float | None, shown: str) -> None:
    assert short(value) == shown


def test_how_a_column_is_written() -> None:
    assert [written(1234.4, "n"), written(0.256, "%"), written("ours", "s"), written(None)] == [
        "1,234",
        "26%",
        "ours",
        "–",
    ]


def test_a_table_has_text_left_and_figures_right() -> None:
    rows = [{"server": "ours", "p99": 12.345, "n": 1000}, {"server": "theirs", "n": 5}]
    assert table(rows, "server | server | s", "p99, ms | p99", "subscribers | n | n") == (
        "| server | p99, ms | subscribers |\n| --- | ---: | ---: |\n| ours | 12.3 | 1,000 |\n| theirs | – | 5 |"
    )
