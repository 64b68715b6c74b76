"""Comparison through the same raters: against dense least squares, and what must not matter to it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from server.analysis.same_raters import anchored, compare, difference, fit, shared
from server.analysis.table import Floats, weighted
from tests.support.effort import examples

NONE = float("nan")


@st.composite
def ballots(draw: st.DrawFn, gaps: bool = True) -> tuple[Floats, Floats]:
    """Individual worths (members by options by criteria) and weights, some of them 0."""
    shape = draw(st.tuples(st.integers(1, 7), st.integers(2, 5), st.integers(1, 3)))
    steps = st.sampled_from([1.0, 2.0, 3.0, 4.0, 5.0] + [NONE] * (3 if gaps else 0))
    single = draw(arrays.arrays(np.float64, shape, elements=steps, fill=st.nothing()))
    parts = draw(st.lists(st.integers(0, 4), min_size=shape[2], max_size=shape[2]).filter(any))
    return single, np.array(parts) / sum(parts)


def dense(scores: Floats) -> tuple[Floats, Floats]:
    """Option effects of one criterion (members by options), and each member's share in them, by least squares over one
    column for each option and each member."""
    members, options = scores.shape
    who, what = np.nonzero(~np.isnan(scores))
    design = np.zeros((len(who), options + members))
    design[np.arange(len(who)), what] = 1
    design[np.arange(len(who)), options + who] = 1
    worths = scores[who, what]
    solver: Floats = np.asarray(np.linalg.pinv(design), dtype=np.float64)
    left = worths - design @ (solver @ worths)
    influence: Floats = np.array([solver[:options, who == v] @ left[who == v] for v in range(members)])
    return (solver @ worths)[:options], influence


def parts(scores: Floats) -> list[set[int]]:
    """The options of one criterion in groups that people connect."""
    groups = [{i} for i in range(scores.shape[1])]
    for person in ~np.isnan(scores):
        joined: set[int] = set(np.flatnonzero(person).tolist())
        met = [group for group in groups if group & joined]
        groups = [group for group in groups if not group & joined] + ([set.union(*met)] if met else [])
    return groups


@settings(max_examples=examples(50), deadline=None)
@given(ballots())
def test_effects_and_influence_equal_dense_least_squares(meeting: tuple[Floats, Floats]) -> None:
    single, weights = meeting
    fitted = fit(single, weights)
    for k in range(len(weights)):
        effects, influence = dense(single[:, :, k])
        for group in parts(single[:, :, k]):
            inside = sorted(group)
            assert fitted.connected[k][np.ix_(inside, inside)].all()
            assert not np.delete(fitted.connected[k][inside], inside, axis=1).any()
            assert fitted.effects[k][inside].sum() == pytest.approx(0, abs=1e-9)
            for i in inside[1:]:
                first = inside[0]
                assert fitted.effects[k][i] - fitted.effects[k][first] == pytest.approx(effects[i] - effects[first])
                ours = fitted.influence[k][:, i] - fitted.influence[k][:, first]
                assert ours == pytest.approx(influence[:, i] - influence[:, first])


@settings(max_examples=examples(40), deadline=None)
@given(ballots(gaps=False))
def test_complete_ballots_give_the_ordinary_totals(meeting: tuple[Floats, Floats]) -> None:
    single, weights = meeting
    members, options, _ = single.shape
    found = compare(fit(single, weights), np.arange(options))
    ordinary = weighted(single.mean(axis=0), weights)
    assert found and found.share == 1 and found.compared.tolist() == list(range(options))
    assert anchored(found, ordinary) == pytest.approx(ordinary)
    own = single @ weights
    for i in range(1, options):
        paired, shares = own[:, i] - own[:, 0], found.contributions[:, i] - found.contributions[:, 0]
        assert shares == pytest.approx((paired - paired.mean()) / members)


@settings(max_examples=examples(40), deadline=None)
@given(ballots(), st.data())
def test_harsh_and_lenient_raters_do_not_matter(meeting: tuple[Floats, Floats], data: st.DataObject) -> None:
    single, weights = meeting
    shifts = [data.draw(st.sampled_from([-2.0, -0.5, 1.0, 3.0])) for _ in single]
    one, two = (
        compare(fit(worths, weights), np.arange(single.shape[1]))
        for worths in (single, single + np.array(shifts)[:, None, None])
    )
    assert (one is None) == (two is None)
    if one and two:
        assert one.compared.tolist() == two.compared.tolist() and one.share == two.share
        assert two.totals == pytest.approx(one.totals, nan_ok=True)
        assert two.contributions == pytest.approx(one.contributions, nan_ok=True)


@settings(max_examples=examples(40), deadline=None)
@given(ballots())
def test_comparison_covers_only_what_the_options_share(meeting: tuple[Floats, Floats]) -> None:
    single, weights = meeting
    options = single.shape[1]
    fitted = fit(single, weights)
    found = compare(fitted, np.arange(options))
    pairs = [(i, j) for i in range(options) for j in range(i)]
    if found is None:
        assert not any(shared(fitted, i, j).any() for i, j in pairs)
        return
    inside = found.compared.tolist()
    assert len(inside) > 1 and found.share == pytest.approx(weights[found.covered].sum())
    assert (weights[found.covered] > 0).all()
    for i, j in pairs:
        if i in inside and j in inside:
            assert not (found.covered & ~shared(fitted, i, j)).any()
    outside = [i for i in range(options) if i not in inside]
    assert np.isnan(found.totals[outside]).all() and np.isnan(found.contributions[:, outside]).all()
    assert np.isnan(found.effects[:, ~found.covered]).all()
    assert np.nansum(found.totals) == pytest.approx(0, abs=1e-9)
    assert found.contributions[:, inside].sum(axis=0) == pytest.approx(np.zeros(len(inside)), abs=1e-9)
    if found.share < 0.5 - 1e-9:
        # Nothing shares more with the option in the middle.
        assert max(weights[shared(fitted, i, j)].sum() for i, j in pairs if {i, j} & set(inside)) <= 0.5


def test_only_comparisons_by_the_same_people_count() -> None:
    # Three prefer x to y; three others are lenient with y and know nothing of x.
    single = np.array([[[2.0], [1.0]]] * 3 + [[[NONE], [5.0]]] * 3)
    found = difference(fit(single, np.ones(1)), 0, 1)
    assert found is not None
    ahead, contributions, share = found
    assert share == 1 and ahead == pytest.approx(1) and contributions == pytest.approx(np.zeros(6))


def test_options_are_compared_through_a_third_one() -> None:
    single = np.array([[[4.0], [2.0], [NONE]], [[NONE], [5.0], [4.0]]])
    found = difference(fit(single, np.ones(1)), 0, 2)
    assert found is not None and found[0] == pytest.approx(3)


def test_options_that_nobody_scored_together_are_not_compared() -> None:
    single = np.array([[[4.0], [NONE]], [[NONE], [5.0]]])
    fitted = fit(single, np.ones(1))
    assert difference(fitted, 0, 1) is None and compare(fitted, np.arange(2)) is None
    assert compare(fitted, np.arange(0)) is None


def test_criterion_missing_for_one_option_is_left_out_for_all() -> None:
    single = np.array([[[5.0, 1.0], [4.0, 5.0], [3.0, NONE]]] * 3)
    found = compare(fit(single, np.array([0.6, 0.4])), np.arange(3))
    assert found is not None and found.covered.tolist() == [True, False] and found.share == pytest.approx(0.6)
    assert found.totals == pytest.approx([1, 0, -1])


def test_option_that_shares_less_than_half_of_the_weight_is_left_out() -> None:
    single = np.array([[[5.0, 1.0], [4.0, 5.0], [3.0, NONE]]] * 3)
    found = compare(fit(single, np.array([0.4, 0.6])), np.arange(3))
    assert found is not None and found.compared.tolist() == [0, 1] and found.share == 1
    assert found.totals == pytest.approx([-1, 1, NONE], nan_ok=True)


def test_pair_that_shares_little_is_compared_on_that() -> None:
    single = np.array([[[5.0, 1.0], [4.0, NONE]]] * 3)
    found = compare(fit(single, np.array([0.1, 0.9])), np.arange(2))
    assert found is not None and found.share == pytest.approx(0.1) and found.totals == pytest.approx([0.5, -0.5])
