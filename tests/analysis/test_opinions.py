"""Alternative voting methods, checked by hand and by brute force, with their tie rules."""

from __future__ import annotations

from itertools import permutations
from random import Random
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.analysis.kemeny import MAX_EXACT_OPTIONS, best_places
from server.analysis.opinions import grades, majority_values, opinions, preferences, star, trimmed_means, verdict
from server.analysis.table import Floats
from tests.support.analysed_meetings import described, meetings, tables
from tests.support.effort import examples
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


def starred(rows: list[list[int]]) -> list[list[int]]:
    """The ranking by STAR of the members' own totals."""
    return star(floats(rows), preferences(floats(rows)))


def test_star_runs_off_the_two_highest_sums() -> None:
    # a has the higher sum, but two of three put b first; c is third by its sum.
    assert starred([[5, 1, 1], [3, 4, 1], [3, 4, 1]]) == [[1], [0], [2]]


def test_star_ties_every_winner_of_an_ambiguous_run_off() -> None:
    # b and c share the second sum: a beats b, but not c.
    assert starred([[5, 2, 3], [5, 1, 1], [1, 4, 3]]) == [[0], [1, 2]]
    assert starred([[2, 2], [3, 3]]) == [[0, 1]]
    assert starred([[2, 3], [3, 2]]) == [[0, 1]]


def test_every_method_states_its_reason_and_agreement() -> None:
    about = described(3, [1])
    found = opinions(*tables(about, ["531", "452", "341", "251"]))
    assert found is not None and found.judges == 4
    said = {o.method: in_english("why", o.why, about) for o in found.methods}
    assert list(said) == ["weighted sum", "trimmed mean", "Borda", "Copeland", "Kemeny", "Majority Judgment", "STAR"]
    assert said["weighted sum"] == "B has the highest weighted total, 4.25; next A with 3.50."
    assert said["trimmed mean"].endswith(" B has the highest weighted total, 4.50; next A with 3.50.")
    assert said["Borda"] == "B has the most points, 7; next A with 5."
    assert said["Copeland"] == "B has 2 of 2 points from head-to-head comparisons."
    assert said["Kemeny"] == "The order that contradicts people’s own orders least begins with B."
    assert said["Majority Judgment"] == "The middle grade of B is 4, that of A is 3."
    assert said["STAR"] == "No other option has a higher sum than B and A; of the two, 3 put B first, 1 A."
    assert found.agree and all(o.verdict == "same" and o.winners == ("b",) for o in found.methods)
    assert in_english("opinions", found.statement, about) == "All 7 ways of counting choose B."


def test_disagreeing_method_is_identified() -> None:
    found = opinions(*tables(described(2, [1]), ["51", "34", "34"]))
    assert found is not None and not found.agree
    said = {o.method: o for o in found.methods}
    assert said["weighted sum"].winners == ("a",) and said["Borda"].winners == ("b",)
    assert said["Borda"].verdict == "differs" and said["trimmed mean"].winners == ("b",)
    assert in_english("opinions", found.statement, described(2, [1])) == (
        "Trimmed mean, Borda, Copeland, Kemeny, Majority Judgment and STAR say otherwise; "
        "1 of 7 ways of counting put A first."
    )


def test_the_same_tie_everywhere_is_agreement() -> None:
    about = described(2, [1])
    found = opinions(*tables(about, ["33", "44", "22"]))
    assert found is not None and found.agree and {o.verdict for o in found.methods} == {"same"}
    assert in_english("opinions", found.statement, about) == "All 7 ways of counting find the same tie of A and B."


def test_a_tie_with_the_winner_is_no_dissent() -> None:
    about = described(2, [3, 2])
    found = opinions(*tables(about, ["4443"] * 3))
    assert found is not None and not found.agree
    said = {o.method: o.verdict for o in found.methods}
    assert said.pop("Majority Judgment") == "ties" and set(said.values()) == {"same"}
    assert in_english("opinions", found.statement, about) == (
        "Majority Judgment cannot tell A and B apart; 6 of 7 ways of counting choose A."
    )


def test_a_way_that_breaks_the_tie_agrees_in_part() -> None:
    # a and b are level at 3; most put b first.
    about = described(2, [1])
    found = opinions(*tables(about, ["51", "23", "23", "35"]))
    assert found is not None and found.methods[0].winners == ("a", "b")
    said = {o.method: o.verdict for o in found.methods}
    assert said["Borda"] == "narrows" and said["weighted sum"] == "same" and "differs" not in said.values()
    assert found.statement.code == "partly"


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [([0], [0], "same"), ([0, 1], [1, 0], "same"), ([0], [0, 1], "ties"), ([0, 1], [0, 1, 2], "ties"),
     ([0, 1], [1], "narrows"), ([0], [1], "differs"), ([0], [1, 2], "differs"), ([0, 1], [1, 2], "differs")],
)  # fmt: skip
def test_verdict_compares_the_winners(ours: list[int], theirs: list[int], expected: str) -> None:
    assert verdict(ours, theirs) == expected


@pytest.mark.parametrize(("people", "judges"), [(["51"], 1), (["51", "51"], 2)])
def test_few_judges_are_never_called_agreement(people: list[str], judges: int) -> None:
    found = opinions(*tables(described(2, [1]), people))
    assert found is not None and (found.judges, found.agree) == (judges, False)
    assert found.statement.code == "few"


def test_own_totals_compare_only_the_same_criteria() -> None:
    # The first judge scored b on k1 only for b: on k0, which both have, a is better.
    about = described(2, [1, 1])
    found = opinions(*tables(about, ["4-35", "3333", "3333"]))
    assert found is not None and found.judges == 3
    assert {o.method: o.winners for o in found.methods}["Borda"] == ("a",)


@given(st.lists(st.one_of(st.none(), st.integers(1, 5)), min_size=1, max_size=25))
def test_trimmed_mean_drops_a_tenth_at_each_end(given_scores: list[int | None]) -> None:
    single = np.array([[[np.nan if v is None else v]] for v in given_scores], dtype=np.float64)
    held = sorted(v for v in given_scores if v is not None)
    drop = max(1, len(held) // 10) if len(held) >= 3 else 0
    kept = held[drop : len(held) - drop]
    (found,) = trimmed_means(single).ravel().tolist()
    assert (np.isnan(found) and not kept) or found == pytest.approx(sum(kept) / len(kept))


def test_trimmed_mean_is_left_out_where_nothing_can_be_trimmed() -> None:
    few = opinions(*tables(described(2, [1]), ["51", "41"]))
    assert few is not None and "trimmed mean" not in {o.method for o in few.methods}


def test_ranking_of_many_options_is_not_called_the_best() -> None:
    about = described(13, [1])
    found = opinions(*tables(about, ["5444444444433"] * 3))
    assert found is not None
    assert {o.method: o.why.code for o in found.methods}["Kemeny"] == "kemeny_near"


def test_only_members_with_a_total_for_every_option_count() -> None:
    about = described(2, [1, 1])
    result = opinions(*tables(about, ["5-1-", "55--", "--55", "1155"]))
    assert result is not None and result.judges == 2
    assert opinions(*tables(about, ["55--", "--55"])) is None


def test_unscored_options_are_left_out() -> None:
    result = opinions(*tables(described(3, [1]), ["51-", "41-"]))
    assert result is not None and result.judges == 2
    assert all(o.ranking == (("a",), ("b",)) for o in result.methods)


@settings(max_examples=examples(50), deadline=None)
@given(meetings(gaps=False), st.randoms(use_true_random=False))
def test_result_does_not_depend_on_member_order(meeting: Any, chance: Random) -> None:
    about, people = meeting
    mixed = chance.sample(people, len(people))
    assert opinions(*tables(about, people)) == opinions(*tables(about, mixed))
