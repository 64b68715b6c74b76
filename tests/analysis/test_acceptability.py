"""Rank acceptability compared with exactly computed values."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings

from server.analysis.acceptability import acceptability, half_width, ranks
from server.core.model import Description
from tests.support.analysed_meetings import described, meetings, tables
from tests.support.effort import examples


def test_tied_options_share_their_ranks_evenly() -> None:
    totals = np.array([[3.0, 1, 2], [3.0, 2, 2], [1.0, 3, 2], [np.nan, np.nan, 2]])
    third, quarter = 1 / 3, 1 / 4
    assert ranks(totals) == pytest.approx(
        np.array(
            [
                [(0.5 + 0 + quarter) / 3, (0.5 + 0 + quarter) / 3, (1 + quarter) / 3, quarter / 3],
                [(0.5 + 0 + quarter) / 3, (0.5 + 1 + quarter) / 3, quarter / 3, quarter / 3],
                [(1 + quarter) / 3, quarter / 3, (1 + quarter) / 3, quarter / 3],
                [quarter / 3, quarter / 3, quarter / 3, (2 + quarter) * third],
            ]
        )
    )


@settings(max_examples=examples(15, 30), deadline=None)
@given(meetings())
def test_rank_shares_sum_to_one_by_option_and_by_rank(meeting: tuple[Description, list[str]]) -> None:
    table, _ = tables(*meeting)
    if len(table.placed) < 2:
        return
    result = acceptability(table, seed=3, draws=200)
    for shares in (result.any_weights, result.near_weights):
        grid = np.array([share.ranks for share in shares])
        assert grid.shape == (len(table.placed),) * 2
        assert grid.sum(axis=0) == pytest.approx(1, abs=1e-5) and grid.sum(axis=1) == pytest.approx(1, abs=1e-5)
        assert grid.min() >= 0


def test_rank_shares_of_two_criteria_match_the_exact_value() -> None:
    # a leads where 3 w > 1 (1 - w), so for w over 1/4: three quarters of all weightings.
    table, _ = tables(described(2, [1, 1]), ["5223"])
    result = acceptability(table, seed=1, draws=10_000)
    wins = {s.option: s.ranks[0] for s in result.any_weights}
    assert wins["a"] == pytest.approx(0.75, abs=0.02)
    assert result.error == half_width(10_000) == 0.0098


def test_three_symmetric_specialists_each_win_a_third() -> None:
    table, _ = tables(described(3, [1, 1, 1]), ["511151115"])
    result = acceptability(table, seed=1, draws=10_000)
    for shares in (result.any_weights, result.near_weights):
        assert [s.ranks[0] for s in shares] == pytest.approx([1 / 3] * 3, abs=0.02)


def test_sampled_weights_follow_the_documented_distribution() -> None:
    table, _ = tables(described(2, [1, 1], scale=10), ["8319"])
    # a: 8 w + 3 (1 - w), b: w + 9 (1 - w): level at 13 w = 6.
    result = acceptability(table, seed=1, draws=20_000)
    wins = {s.option: s.ranks[0] for s in result.near_weights}
    assert wins["a"] == pytest.approx(0.779, abs=0.012)  # P(Beta(50, 50) > 6/13)


def test_results_are_reproducible_by_seed() -> None:
    table, _ = tables(described(3, [2, 1]), ["255233"])
    one, again = (acceptability(table, seed=5, draws=5_000) for _ in range(2))
    other = acceptability(table, seed=6, draws=5_000)
    assert one == again != other
    for mine, theirs in zip(one.any_weights, other.any_weights, strict=True):
        assert mine.ranks == pytest.approx(theirs.ranks, abs=0.05)
