"""Every headline and its sentence are true of the scores, in random meetings."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.analysis import headline
from server.analysis.findings import Solidity
from server.analysis.solidity import quick, solidity
from server.core.model import Description, Session
from server.core.visibility.session import visible
from tests.support.analysed_meetings import described, meetings, session_of
from tests.support.checkers.headline import check
from tests.support.effort import examples
from tests.support.random_meetings import sessions


def analysed(session: Session) -> Solidity:
    """The findings, as after the reveal or before."""
    view = visible(session)
    result = solidity(view, seed=3, draws=200) if session.rounds[-1].revealed_at else quick(view)
    assert result is not None
    return result


@settings(max_examples=examples(50), deadline=None)
@given(meetings(), st.booleans(), st.integers(0, 4))
def test_every_headline_is_true(meeting: tuple[Description, list[str]], revealed: bool, more: int) -> None:
    session = session_of(*meeting, revealed=revealed)
    session.voters += more
    check(analysed(session), session)


@settings(max_examples=examples(20), deadline=None)
@given(sessions(), st.booleans())
def test_every_headline_of_any_size_is_true(session: Session, revealed: bool) -> None:
    if not revealed:
        session.phase = "scoring"
        session.rounds[-1].revealed_at = None
    check(analysed(session), session)


@settings(max_examples=examples(20), deadline=None)
@given(st.lists(st.sampled_from(["51", "52", "42", "43", "54", "33", "34"]), min_size=3, max_size=12), st.booleans())
def test_every_headline_of_a_clear_lead_is_true(people: list[str], revealed: bool) -> None:
    session = session_of(described(2, [1]), people, revealed=revealed)
    check(analysed(session), session)


def test_the_only_option_left_waits_for_more_than_half_of_the_members() -> None:
    session = session_of(described(1, [1]), ["5"] * 3, revealed=False)
    assert (analysed(session).headline, analysed(session).statement.code) == ("clear", "only_left")
    session.voters = 6
    assert (analysed(session).headline, analysed(session).statement.code) == ("close", "only_left_still_scoring")
    check(analysed(session), session)


def test_checker_rejects_a_false_sentence() -> None:
    session = session_of(described(2, [1]), ["51", "41", "52", "51"])
    found = analysed(session)
    check(found, session)
    other = session_of(described(2, [1]), ["15", "14", "25", "15"])
    with pytest.raises(AssertionError):
        check(found, other)
    with pytest.raises(AssertionError):
        check(found, session_of(described(2, [1]), ["51", "41", "52", "15"]))


def test_every_reason_is_listed_once() -> None:
    listed = Counter(reason for _, reasons in headline.WORDS for reason in reasons)
    assert set(listed.values()) == {1}
