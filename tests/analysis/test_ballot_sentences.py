"""Every sentence about single ballots is true of the scores, in random meetings of any size."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from server.analysis.findings import Solidity
from server.analysis.solidity import quick, solidity
from server.core.model import Session
from server.core.statement import Statement
from server.core.visibility.session import visible
from tests.support.analysed_meetings import described, session_of
from tests.support.checkers.ballots import check
from tests.support.effort import examples
from tests.support.in_english import in_english
from tests.support.random_meetings import random_session, sessions
from tests.support.sentence_cases import findings_of_case, names, session_of_case

SIZES = [(1, 2), (2, 1), (2, 3), (3, 3), (5, 4), (12, 2), (2, 12), (12, 12)]  # options and criteria


def analysed(session: Session) -> Solidity:
    """All findings, with few draws."""
    found = solidity(visible(session), seed=5, draws=20)
    assert found is not None
    return found


@settings(max_examples=examples(25), deadline=None)
@given(sessions(most=5))
def test_every_sentence_is_true(session: Session) -> None:
    check(analysed(session), session)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@settings(max_examples=examples(2), deadline=None)
@given(seed=st.integers(0, 2**32), people=st.integers(0, 12), knock_outs=st.integers(0, 2), rounds=st.integers(1, 2))
def test_every_sentence_is_true_at_each_size(
    size: tuple[int, int], seed: int, people: int, knock_outs: int, rounds: int
) -> None:
    options, criteria = size
    session = random_session(
        Random(seed), options=options, criteria=criteria, people=people, knock_outs=knock_outs, rounds=rounds
    )
    check(analysed(session), session)


@pytest.mark.parametrize("case", names())
def test_every_sentence_of_the_cases_is_true(case: str) -> None:
    check(findings_of_case(case), session_of_case(case))


def test_nothing_is_said_of_single_ballots_before_the_reveal() -> None:
    session = session_of(described(2, [1]), ["51"] * 4, revealed=False)
    found = quick(visible(session))
    assert found is not None
    check(found, session)


# ---- the checker finds what is false


def _false(**parts: Any) -> Any:
    """A change of a finding's part, and of its statement if a code or parameters are given."""

    def change(finding: Any) -> Any:
        code, params = parts.get("code"), parts.get("params", {})
        changed = {name: value for name, value in parts.items() if name not in ("code", "params")}
        if code or params:
            was = finding.statement
            changed["statement"] = Statement(code or was.code, was.params | params)
        return structs.replace(finding, **changed)

    return change


@pytest.mark.parametrize(
    ("part", "change"),
    [
        ("left_out", _false(changed=1)),
        ("left_out", _false(others=("b",))),
        ("left_out", _false(code="changed")),
        ("left_out", _false(params={"option": "b"})),
        ("one_changed", _false(changed=4)),
        ("one_changed", _false(rivals=())),
        ("one_changed", _false(code="stable")),
        ("opinions", _false(judges=3)),
        ("opinions", _false(agree=False)),
        ("opinions", _false(code="tie")),
        ("opinions", _false(params={"options": ("b",)})),
        ("agreement", _false(judges=2)),
        ("agreement", _false(w=0.5)),
        ("agreement", _false(code="few")),
        ("change", _false(compared=1)),
        ("change", _false(people_before=9)),
        ("change", _false(code="closer")),
        ("change", _false(params={"still": 1})),
        ("stop", _false(counted=3)),
        ("stop", _false(met=False)),
        ("stop", _false(code="few")),
    ],
)
def test_checker_rejects_a_false_finding(part: str, change: Any) -> None:
    about = structs.replace(described(2, [1]), stop=session_of_case("stop-by-one-cell").description.stop)
    session = session_of(about, ["53", "43", "54", "53"], ["53", "43", "54", "53"])
    found = analysed(session)
    check(found, session)
    with pytest.raises(AssertionError):
        check(structs.replace(found, **{part: change(getattr(found, part))}), session)


# ---- cases


def test_two_people_get_no_word_for_the_agreement_of_their_rankings() -> None:
    found, session = findings_of_case("w-of-two"), session_of_case("w-of-two")
    assert (found.agreement.w, found.agreement.judges) == (0.5, 2) and found.agreement.statement is not None
    assert in_english("concord", found.agreement.statement, session.description) == (
        "Only 2 people have scored every ranked option on all that weighs: too few to say how near their rankings are."
    )


def test_the_same_tie_in_all_ways_is_agreement() -> None:
    found, session = findings_of_case("ties-told-as-dissent"), session_of_case("ties-told-as-dissent")
    assert found.opinions is not None and found.opinions.agree
    assert in_english("opinions", found.opinions.statement, session.description) == (
        "All 7 ways of counting find the same tie of A and B."
    )


def test_majority_judgment_on_rounded_totals_is_no_dissent() -> None:
    found, session = findings_of_case("majority-judgment-rounds"), session_of_case("majority-judgment-rounds")
    assert found.opinions is not None
    assert in_english("opinions", found.opinions.statement, session.description) == (
        "Majority Judgment cannot tell A and B apart; 6 of 7 ways of counting choose A."
    )


def test_rule_is_not_met_by_one_cell() -> None:
    found, session = findings_of_case("stop-by-one-cell"), session_of_case("stop-by-one-cell")
    assert found.stop is not None and (found.stop.counted, found.stop.cells, found.stop.met) == (1, 12, False)
    assert in_english("stop", found.stop.statement, session.description) == (
        "You planned to stop once 90% of the cells are agreed on; "
        "too few cells have enough scores to count: 1 of 12, and it takes most of them."
    )


def test_one_option_has_no_ranking_however_many_scored_it() -> None:
    statement = analysed(session_of(described(1, [1]), ["4"] * 5)).agreement.statement
    assert statement is not None
    assert in_english("concord", statement, described(1, [1])) == (
        "Fewer than two options are ranked, so there are no rankings to compare."
    )


def test_judges_who_tie_everything_have_no_rankings_to_compare() -> None:
    found = analysed(session_of(described(2, [1]), ["33", "44", "55"]))
    assert found.agreement.statement == Statement("level", {"judges": 3})
