"""Quantiles, medians of runs, and the format of figures."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.figures import format_cell, format_number, medians, medians_with_runs, quantile, table


def test_quantile_uses_nearest_rank() -> None:
    values = [15.0, 20.0, 35.0, 40.0, 50.0]
    assert [quantile(values, share) for share in (0.05, 0.3, 0.4, 0.5, 1)] == [15, 20, 20, 35, 50]
    assert quantile([7.0], 0.99) == 7
    with pytest.raises(ValueError, match="no values"):
        quantile([], 0.5)


@given(st.lists(st.floats(0, 1e6), min_size=1), st.floats(0, 1))
def test_quantile_splits_values_by_share(values: list[float], share: float) -> None:
    result = quantile(values, share)
    assert result in values
    assert sum(value <= result for value in values) >= share * len(values)
    assert sum(value < result for value in values) <= share * len(values)


def test_medians_are_taken_per_figure() -> None:
    runs = [
        {"name": "ours", "p99": 3.0, "delivery": {"p50": 1}, "missing": None},
        {"name": "ours", "p99": 9.0, "delivery": {"p50": 5}, "missing": None},
        {"name": "ours", "p99": 4.0, "delivery": {"p50": 2}, "missing": None},
    ]
    assert medians(runs) == {"name": "ours", "p99": 4.0, "delivery": {"p50": 2}, "missing": None}


def test_medians_skip_missing_figures() -> None:
    assert medians([{"p99": 3.0}, {"p99": None}, {"p99": 5.0}])["p99"] == 4.0


def test_each_run_is_kept_beside_the_medians() -> None:
    runs: list[dict[str, Any]] = [{"p99": 3.0, "cpu": 1}, {"p99": 9.0, "cpu": 5}, {"p99": None, "cpu": 2}]
    assert medians_with_runs(runs, "p99") == {"p99": 6.0, "cpu": 2, "runs": {"p99": [3.0, 9.0, None]}}


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (0.0, "0"), (0.01234, "0.0123"), (1.236, "1.24"), (12.36, "12.4"), (123.6, "124"), (1234.5, "1,234"),
        (45_678.0, "45,678"), (None, "–"), (math.nan, "–"),
    ],
)  # fmt: skip
def test_numbers_have_three_significant_digits(value: float | None, shown: str) -> None:
    assert format_number(value) == shown


def test_cell_formats() -> None:
    assert [format_cell([3.0, None, 1.5], "r"), format_cell([None], "r")] == ["1.50–3.00", "–"]
    assert [format_cell(1234.4, "n"), format_cell(0.256, "%"), format_cell("ours", "s"), format_cell(None)] == [
        "1,234",
        "26%",
        "ours",
        "–",
    ]


def test_table_aligns_text_left_and_numbers_right() -> None:
    rows = [{"server": "ours", "p99": 12.345, "n": 1000}, {"server": "theirs", "n": 5}]
    assert table(rows, "server | server | s", "p99, ms | p99", "subscribers | n | n") == (
        "| server | p99, ms | subscribers |\n| --- | ---: | ---: |\n| ours | 12.3 | 1,000 |\n| theirs | – | 5 |"
    )
