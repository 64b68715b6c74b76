"""The chance of being really first, compared with exact posteriors and other properties."""

from __future__ import annotations

from math import inf
from statistics import mean

import numpy as np
import pytest
from hypothesis import given, settings

from server.analysis import chances as module
from server.analysis.chances import chances
from server.analysis.findings import Chances
from server.analysis.same_raters import compare, fit
from server.core.model import Description
from tests.support.analysed_meetings import described, meetings, tables
from tests.support.checkers.two_options import chance_of_first
from tests.support.effort import examples


def chances_of(description: Description, people: list[str], seed: int = 1, draws: int = 4_000) -> Chances | None:
    """The chances in a revealed meeting."""
    table, single = tables(description, people)
    compared = compare(fit(single, table.weights), np.array(table.placed, dtype=np.int64))
    return chances(table, single, compared, seed, draws)


def first(found: Chances | None) -> dict[str, float]:
    """The chance of each option to be first."""
    assert found is not None
    return {share.option: share.ranks[0] for share in found.shares}


@pytest.mark.parametrize(
    "people",
    [
        ["42", "42", "42"],
        ["51", "43", "33", "42"],
        ["54", "43", "45", "33", "52", "41", "44", "53"],
        ["32", "23"] * 6 + ["43"],
    ],
)
def test_chance_of_two_options_matches_numerical_integration(people: list[str]) -> None:
    leads = [float(p[0]) - float(p[1]) for p in people]
    found = first(chances_of(described(2, [1]), people, draws=20_000))
    assert found["a"] == pytest.approx(chance_of_first(leads, 2.0, 4.0), abs=0.015)


def test_people_who_differ_tell_less_than_people_who_agree() -> None:
    alike, apart = ["43"] * 8, ["51", "35", "43", "52", "34", "51", "33", "42"]
    assert mean(int(p[0]) - int(p[1]) for p in apart) >= 1
    assert first(chances_of(described(2, [1]), alike))["a"] > first(chances_of(described(2, [1]), apart))["a"] + 0.1


def test_more_people_with_the_same_scores_tell_more() -> None:
    some = ["42", "34", "53"]
    found = [first(chances_of(described(2, [1]), some * times))["a"] for times in (1, 3, 9)]
    assert found == sorted(found) and found[-1] > 0.95 > 0.8 > found[0]


def test_harsh_and_lenient_people_do_not_matter() -> None:
    description = described(2, [1])
    harsh = ["54", "43", "32", "21"]
    assert first(chances_of(description, harsh)) == first(chances_of(description, ["32"] * 4))


def test_equal_options_share_the_chance() -> None:
    found = first(chances_of(described(3, [1]), ["543", "354", "435"] * 2, draws=20_000))
    assert list(found.values()) == pytest.approx([1 / 3] * 3, abs=0.02)


def test_scores_of_the_same_person_count_as_one_observation() -> None:
    # On ten criteria everybody repeats their only opinion: it tells no more than one criterion does.
    one = ["42", "35", "53", "44"]
    ten = [p[0] * 10 + p[1] * 10 for p in one]
    few, many = (
        first(chances_of(described(2, [1] * k), people, draws=20_000))["a"] for k, people in ((1, one), (10, ten))
    )
    assert many == pytest.approx(few, abs=0.06)


def test_fewer_than_two_people_have_no_chances() -> None:
    assert chances_of(described(2, [1]), ["51"]) is None
    assert chances_of(described(2, [1]), ["5-", "-1"]) is None
    assert chances_of(described(2, [1]), ["5-", "-1", "51"]) is None


def test_only_options_that_are_compared_have_chances() -> None:
    found = first(chances_of(described(3, [1]), ["51-", "42-", "53-", "--3"]))
    assert set(found) == {"a", "b"}


def test_unscored_cells_make_the_chance_smaller() -> None:
    everybody, half = ["43", "54", "32", "43"] * 2, ["43", "54", "32", "43", "4-", "5-", "-2", "-3"]
    assert first(chances_of(described(2, [1]), everybody))["a"] > first(chances_of(described(2, [1]), half))["a"]


@settings(max_examples=examples(40), deadline=None)
@given(meetings())
def test_chances_sum_to_one_by_option_and_by_rank(meeting: tuple[Description, list[str]]) -> None:
    found = chances_of(*meeting, draws=300)
    if found is None:
        return
    grid = np.array([share.ranks for share in found.shares])
    assert grid.shape == (len(found.shares),) * 2
    assert grid.sum(axis=0) == pytest.approx(1, abs=1e-5) and grid.sum(axis=1) == pytest.approx(1, abs=1e-5)
    assert 2 <= found.members <= len(meeting[1]) and grid.min() >= 0 and inf > found.error > 0


def test_the_same_seed_gives_the_same_chances() -> None:
    people = ["43", "34", "52"]
    one, again, other = (chances_of(described(2, [1]), people, seed=seed) for seed in (5, 5, 6))
    assert one == again != other
    assert first(one)["a"] == pytest.approx(first(other)["a"], abs=0.05)


def test_variances_of_any_size_are_weighed() -> None:
    scales, density = module._scales(4.0)
    likely = np.exp(density - density.max())
    assert likely[0] < 1e-3 > likely[-1] and scales[0] < 0.1 and scales[-1] > 100


def test_covariance_is_drawn_towards_one_in_which_all_options_differ_alike() -> None:
    one_sided = np.array([[1.0, -1, 0], [-1, 1, 0]]) / 2
    spread = module.moderated(module.People(2, np.full(3, 2.0), 0.0), one_sided, 4.0)
    leads = [
        spread.covariance[i, i] + spread.covariance[j, j] - 2 * spread.covariance[i, j] for i, j in ((0, 1), (1, 2))
    ]
    assert leads[0] > leads[1] > leads[0] / 3
    everywhere = module.moderated(module.People(2, np.full(3, 2.0), 0.0), np.zeros((2, 3)), 4.0)
    assert np.allclose(everywhere.covariance, 0)
