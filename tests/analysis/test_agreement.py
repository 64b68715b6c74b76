"""Agreement: published examples, labels, and properties of every histogram."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations
from math import nan
from statistics import mean

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.analysis.agreement import (
    agreement,
    interquartile,
    kendalls_w,
    layer_agreement,
    tastle_wierman,
    van_der_eijk,
)
from tests.support.analysed_meetings import described, tables

HISTOGRAMS = st.integers(3, 10).flatmap(lambda n: st.lists(st.integers(0, 9), min_size=n, max_size=n)).filter(any)
# The example in the manual of the R package agrmt, with its documented values.
EXAMPLE = [30, 40, 210, 130, 530, 50, 10]


def test_published_example() -> None:
    assert van_der_eijk(np.array(EXAMPLE)) == pytest.approx(0.6113333, abs=5e-8)
    assert tastle_wierman(np.array(EXAMPLE)) == pytest.approx(0.7256876, abs=5e-8)


@pytest.mark.parametrize(
    ("people", "a", "consensus"),
    [
        ([0, 0, 9, 0, 0], 1, 1),
        ([5, 0, 0, 0, 5], -1, 0),
        ([4, 4, 4, 4, 4], 0, None),
        ([0, 3, 3, 0, 0], 0.75, None),
        ([0, 0, 0, 0, 0], None, None),
    ],
)
def test_agreement_of_extreme_and_uniform_histograms(
    people: list[int], a: float | None, consensus: float | None
) -> None:
    histogram = np.array(people)
    assert van_der_eijk(histogram) == pytest.approx(nan if a is None else a, nan_ok=True)
    if consensus is not None or a is None:
        assert tastle_wierman(histogram) == pytest.approx(nan if consensus is None else consensus, nan_ok=True)


def test_one_layer_matches_a_manual_calculation() -> None:
    # 1 1 0 1 0: four of its triples are 110 and two are 101, so U = (3 x 4 - 4 x 2) / (3 x 6), and 1 - 2/4 of it is A.
    assert layer_agreement(np.array([True, True, False, True, False])) == pytest.approx(1 / 9)


@given(st.integers(3, 10).flatmap(lambda n: st.lists(st.booleans(), min_size=n, max_size=n)).filter(any))
def test_unimodality_counts_every_triple(layer: list[bool]) -> None:
    steps, triples = len(layer), list(combinations(layer, 3))
    peaked = sum(t in ((True, True, False), (False, True, True)) for t in triples)
    split = sum(t == (True, False, True) for t in triples)
    unimodal = Fraction((steps - 2) * peaked - (steps - 1) * split, ((steps - 2) * (peaked + split)) or 1)
    expected = (unimodal if peaked + split else 1) * (1 - Fraction(sum(layer) - 1, steps - 1))
    assert layer_agreement(np.array(layer)) == pytest.approx(float(expected))


@given(HISTOGRAMS)
def test_layers_are_taken_from_a_histogram_one_by_one(people: list[int]) -> None:
    rest, a = list(people), 0.0
    while any(rest):
        height = min(c for c in rest if c)
        layer = np.array([c > 0 for c in rest])
        a += float(layer_agreement(layer)) * height * int(layer.sum()) / sum(people)
        rest = [c - height if c else 0 for c in rest]
    assert van_der_eijk(np.array(people)) == pytest.approx(a)


@given(HISTOGRAMS)
def test_agreement_is_bounded_and_symmetric(people: list[int]) -> None:
    # The histogram, the same from right to left, and three times as many people.
    same = np.array([people, people[::-1], [3 * c for c in people]])
    a, consensus = van_der_eijk(same), tastle_wierman(same)
    assert -1 - 1e-9 <= a[0] <= 1 + 1e-9 and -1e-9 <= consensus[0] <= 1 + 1e-9
    assert a == pytest.approx([a[0]] * 3) and consensus == pytest.approx([consensus[0]] * 3)


@given(HISTOGRAMS)
def test_quartiles_match_numpy(people: list[int]) -> None:
    values = [step for step, c in enumerate(people) for _ in range(c)]
    low, high = np.percentile(values, [25, 75])
    assert interquartile(np.array(people)) == pytest.approx(high - low)


@pytest.mark.parametrize(
    ("scores", "word"),
    [
        ("44", "too few"),
        ("445", "agreed"),
        ("44445", "agreed"),
        ("345", "spread"),
        ("1234512345", "spread"),
        ("11155", "two camps"),
        ("1115554", "two camps"),
        ("---55", "too few"),
        ("22244444", "spread"),
    ],
)
def test_label_of_a_cell(scores: str, word: str) -> None:
    table, single = tables(described(1, [1]), list(scores))
    result = agreement(table, single)
    assert result.cells[0].word == word
    assert result.options[0].word == word or word == "spread"


@pytest.mark.parametrize(("scores", "word"), [("1111", "agreed"), ("1122", "two camps"), ("1112", "spread")])
def test_two_step_scale_uses_consensus(scores: str, word: str) -> None:
    cell = agreement(*tables(described(1, [1], scale=2), list(scores))).cells[0]
    assert (cell.word, cell.a) == (word, None)


def test_option_agreement_is_the_weighted_mean_of_its_cells() -> None:
    table, single = tables(described(1, [3, 1]), ["51", "51", "55", "5-"])
    result = agreement(table, single)
    a = [cell.a for cell in result.cells]
    assert a[0] == 1 and a[1] is not None
    assert result.options[0].a == pytest.approx((3 * a[0] + a[1]) / 4, abs=1e-4)


def test_an_option_is_not_agreed_on_by_what_two_people_say() -> None:
    # Three people agree on the first criterion; two on the other, which weighs as much, or less.
    people = ["44", "44", "4-"]
    for parts, word in (([1, 1], "too few"), ([3, 2], "agreed")):
        option = agreement(*tables(described(1, parts), people)).options[0]
        assert (option.word, option.a) == (word, 1.0)


# ---- the panel


def test_panel_agreement_of_equal_and_opposite_rankings() -> None:
    assert kendalls_w(np.array([[1.0, 2, 3], [1, 2, 3]])) == 1
    assert kendalls_w(np.array([[1.0, 2, 3], [3, 2, 1]])) == 0
    assert kendalls_w(np.array([[1.0, 1, 1], [2, 2, 2]])) is None
    assert kendalls_w(np.array([[1.0, 2, 3]])) is None


@given(st.integers(2, 6).flatmap(lambda m: st.lists(st.permutations(range(m)), min_size=2, max_size=6)))
def test_w_without_ties_matches_the_mean_spearman_correlation(rows: list[list[int]]) -> None:
    judges, options = len(rows), len(rows[0])
    pairs = [
        1 - 6 * sum((x - y) ** 2 for x, y in zip(a, b, strict=True)) / (options * (options**2 - 1))
        for n, a in enumerate(rows)
        for b in rows[n + 1 :]
    ]
    expected = (mean(pairs) * (judges - 1) + 1) / judges
    assert kendalls_w(np.array(rows, dtype=float)) == pytest.approx(expected)


def test_panel_has_only_members_who_scored_every_weighted_cell() -> None:
    about = described(2, [1, 1, 0])
    assert agreement(*tables(about, ["11-55-", "115555", "1-5555"])).judges == 2
