"""Alternative voting methods, checked by hand and by brute force, with their tie rules."""

from __future__ import annotations

from itertools import permutations
from random import Random
from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from server.analysis.kemeny import MAX_EXACT_OPTIONS, best_places
from server.analysis.opinions import grades, majority_values, opinions, preferences, star
from server.analysis.table import Floats
from tests.support.analysed_meetings import described, meetings, tables
from tests.support.in_english import in_english

OWN = st.integers(2, 5).flatmap(
    lambda m: st.lists(st.lists(st.integers(1, 5), min_size=m, max_size=m), min_size=1, max_size=7)
)


def floats(rows: list[list[int]]) -> Floats:
    """Return the members' own totals as an array."""
    return np.array(rows, dtype=np.float64)


@given(OWN)
def test_kemeny_gives_each_option_its_best_optimal_rank(rows: list[list[int]]) -> None:
    before = preferences(floats(rows))
    options = range(len(before))
    costs = {
        order: sum(int(before[low, high]) for n, high in enumerate(order) for low in order[n + 1 :])
        for order in permutations(options)
    }
    best = [order for order, cost in costs.items() if cost == min(costs.values())]
    assert best_places(before).tolist() == [min(order.index(i) for order in best) for i in options]


def test_kemeny_heuristic_finds_a_unanimous_order() -> None:
    chance = np.random.default_rng(1)
    order = chance.permutation(MAX_EXACT_OPTIONS + 8)
    assert best_places(preferences(np.array([-order, -order, -order[::-1]], dtype=float))).tolist() == order.tolist()


def test_kemeny_heuristic_result_is_a_local_optimum() -> None:
    chance = np.random.default_rng(2)
    before = preferences(chance.integers(1, 6, (9, 15)).astype(float))

    def cost(order: list[int]) -> int:
        return sum(int(before[low, high]) for n, high in enumerate(order) for low in order[n + 1 :])

    result = np.argsort(best_places(before)).tolist()
    for option in result:
        rest = [o for o in result if o != option]
        assert all(cost([*rest[:at], option, *rest[at:]]) >= cost(result) for at in range(len(result)))


def test_kemeny_exact_and_heuristic_match_when_members_nearly_agree() -> None:
    chance = np.random.default_rng(3)
    own = np.arange(MAX_EXACT_OPTIONS) + chance.normal(0, 0.4, (15, MAX_EXACT_OPTIONS))
    assert best_places(preferences(own)).tolist() == list(range(MAX_EXACT_OPTIONS))[::-1]


@given(OWN)
def test_majority_values_are_repeated_median_grades(rows: list[list[int]]) -> None:
    given_ = np.array(rows)
    for option, result in enumerate(majority_values(given_).tolist()):
        left = sorted(given_[:, option].tolist())
        assert result == [left.pop((len(left) - 1) // 2) for _ in range(len(rows))]


def test_grade_rounds_the_member_total_half_up() -> None:
    assert grades(np.array([[1.5, 2.49, 4.5, 0.1 + 0.2 + 1.2]])).tolist() == [[2, 2, 5, 2]]


def test_star_runs_off_the_two_highest_sums() -> None:
    # a has the higher sum, but two of three put b first; c is third by its sum.
    assert star(floats([[5, 1, 1], [3, 4, 1], [3, 4, 1]])) == [[1], [0], [2]]


def test_star_ties_every_winner_of_an_ambiguous_run_off() -> None:
    # b and c share the second sum: a beats b, but not c.
    assert star(floats([[5, 2, 3], [5, 1, 1], [1, 4, 3]])) == [[0], [1, 2]]
    assert star(floats([[2, 2], [3, 3]])) == [[0, 1]]
    assert star(floats([[2, 3], [3, 2]])) == [[0, 1]]


def test_every_method_states_its_reason_and_agreement() -> None:
    about = described(3, [1])
    result = opinions(*tables(about, ["531", "452", "341", "251"]))
    assert result is not None and result.judges == 4
    sentences = {o.method: in_english("why", o.why, about) for o in result.methods}
    assert list(sentences) == ["weighted sum", "Borda", "Copeland", "Kemeny", "Majority Judgment", "STAR"]
    assert sentences["weighted sum"] == "B has the highest weighted total, 4.25; next A with 3.50."
    assert sentences["Borda"] == "B has the most points, 7; next A with 5."
    assert sentences["Copeland"] == "B wins 2 of 2 head-to-head comparisons."
    assert sentences["Kemeny"] == "The order that contradicts people’s own orders least begins with B."
    assert sentences["Majority Judgment"] == "The middle grade of B is 4, that of A is 3."
    assert sentences["STAR"] == "B and A have the highest sums; of the two, 3 put B first, 1 A."
    assert result.agree and all(o.agrees and o.winners == ("b",) for o in result.methods)


def test_disagreeing_method_is_identified() -> None:
    result = opinions(*tables(described(2, [1]), ["51", "34", "34"]))
    assert result is not None and not result.agree
    sentences = {o.method: o for o in result.methods}
    assert sentences["weighted sum"].winners == ("a",) and sentences["Borda"].winners == ("b",)
    assert not sentences["Borda"].agrees


def test_no_method_agrees_with_a_tie_for_first_place() -> None:
    result = opinions(*tables(described(2, [1]), ["51", "15"]))
    assert result is not None and not result.agree and not any(o.agrees for o in result.methods)
    assert result.methods[0].ranking == (("a", "b"),)


def test_only_members_with_a_total_for_every_option_count() -> None:
    about = described(2, [1, 1])
    result = opinions(*tables(about, ["5-1-", "55--", "--55", "1155"]))
    assert result is not None and result.judges == 2
    assert opinions(*tables(about, ["55--", "--55"])) is None


def test_unscored_options_are_left_out() -> None:
    result = opinions(*tables(described(3, [1]), ["51-", "41-"]))
    assert result is not None and result.judges == 2
    assert all(o.ranking == (("a",), ("b",)) for o in result.methods)


@settings(max_examples=100, deadline=None)
@given(meetings(gaps=False), st.randoms(use_true_random=False))
def test_result_does_not_depend_on_member_order(meeting: Any, chance: Random) -> None:
    about, people = meeting
    mixed = chance.sample(people, len(people))
    assert opinions(*tables(about, people)) == opinions(*tables(about, mixed))
