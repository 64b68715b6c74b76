"""The smallest joint change of weights, compared with the vertices of its linear programme and with HiGHS."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path
from random import Random

import pytest
from msgspec import structs

from server.analysis.joint_weights import joint_change
from server.analysis.weight_findings import JointChange
from tests.analysis.test_solidity import analysis_of
from tests.support.analysed_meetings import described, exact_weights, exact_worths, session_of, tables
from tests.support.checkers import all_weights
from tests.support.checkers.contest import Contest
from tests.support.in_english import in_english
from tests.support.rows import one_test_for

RECORDED = json.loads((Path(__file__).parent / "recordings" / "joint-weights.json").read_text())


def change_of(parts: list[int], person: str, options: int = 2, scale: int = 5) -> tuple[JointChange, str]:
    """The joint change when everybody gives the same scores, and its sentence."""
    description = described(options, parts, scale=scale)
    found = joint_change(tables(description, [person] * 3)[0])
    assert found is not None
    return found, in_english("weighed", found.statement, description)


@one_test_for(RECORDED)
def test_change_is_that_of_a_solver(case: dict[str, object]) -> None:
    table = tables(described(2, case["weights"], scale=10), [case["person"]])[0]  # type: ignore[arg-type, list-item]
    found = joint_change(table)
    if found is None:
        assert case["change"] is None or case["change"] == 0
    else:
        assert (None if found.moved is None else 2 * found.moved) == pytest.approx(case["change"], abs=1e-7)


@one_test_for(range(60))
def test_change_is_at_the_best_vertex_of_the_programme(seed: int) -> None:
    chance = Random(seed)
    size = chance.randint(1, 4)
    parts = [chance.randint(0, 5) for _ in range(size)]
    parts[0] += 1
    description = described(2, parts, scale=10)
    person = "".join(chance.choice("123456789X-") for _ in range(2 * size))
    found = joint_change(tables(description, [person])[0])
    if found is None:
        return
    worths = exact_worths(description, [person])
    first = next(i for i, o in enumerate(description.options) if o.id != found.rival) if found.rival else 0
    contest = Contest(session_of(description, [person]))
    leader = contest.winner or ""
    gaps = contest.gaps(leader, "b" if leader == "a" else "a")
    best = all_weights.vertices(exact_weights(description), gaps)
    assert len(worths) == 2 and first in (0, 1)
    assert (found.moved is None) == (best is None)
    assert best is None or abs(Fraction(found.moved or 0) - best) < Fraction(1, 10**7)


def test_points_are_moved_from_the_best_to_the_worst_criterion() -> None:
    # a leads by 1 on k0 and k1 and is 3 behind on k2: by 0.2 in all; a point from k0 or k1 to k2 gains 4.
    found, sentence = change_of([4, 4, 2], "442335")
    assert sentence == "Moving 5.1 points of weight in all, from K0 to K2, makes B win."
    assert found.moved == pytest.approx(0.05)
    assert [(m.criterion, round(m.before, 3), round(m.after, 3)) for m in found.moves] == [
        ("k0", 0.4, 0.349),
        ("k2", 0.2, 0.251),
    ]


def test_several_criteria_give_their_weight() -> None:
    found, sentence = change_of([1, 1, 8], "554114", scale=5)
    assert (
        sentence == "Moving all the weight of K0 and K1 to K2 lets B draw level with A on the criteria that have "
        "scores for both; no weights put B ahead."
    )
    assert found.moved == pytest.approx(0.2)


def test_rival_may_get_ahead_of_the_winner_without_winning() -> None:
    # The gap of b on k1 weighs in its total, not in the comparison with a.
    found, sentence = change_of([2, 2, 3], "54515-")
    assert sentence == (
        "Moving 17.2 points of weight in all, from K0 to K1, puts B ahead of A on the criteria that have "
        "scores for both."
    )
    assert found.covered == pytest.approx(4 / 7)
    # What both have scores for may already put the rival ahead.
    found, sentence = change_of([2, 2, 1], "4435-1")
    assert sentence == "On the criteria that have scores for both, A is not ahead of B."
    assert (found.moved, found.moves) == (0, ())


def test_no_weights_are_enough_against_a_dominating_winner() -> None:
    found, sentence = change_of([1, 1], "544332", 3)
    assert (found.rival, found.moved, found.moves) == (None, None, ())
    assert sentence == "On the criteria that have scores for both, no weights let B or C draw level with A."


def test_options_without_common_criteria_are_left_out() -> None:
    found, _ = change_of([1, 1, 0], "44322---5", 3)
    assert found.left_out == ("c",)


def test_no_change_is_told_without_a_winner_or_anything_to_compare() -> None:
    assert joint_change(tables(described(2, [1, 1]), ["5115"])[0]) is None
    assert joint_change(tables(described(2, [1, 1]), ["5--4"])[0]) is None


def test_checker_rejects_a_change_that_is_too_small_or_too_large() -> None:
    description = described(2, [4, 4, 2])
    session = session_of(description, ["442335"] * 3)
    found = analysis_of(description, ["442335"] * 3)
    joint = found.weights.joint
    assert joint is not None and joint.moved is not None
    all_weights.joint(found, Contest(session))
    for moved in (joint.moved / 2, joint.moved * 2):
        wrong = structs.replace(
            found, weights=structs.replace(found.weights, joint=structs.replace(joint, moved=moved))
        )
        with pytest.raises(AssertionError):
            all_weights.joint(wrong, Contest(session))
