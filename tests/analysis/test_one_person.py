"""Leaving out, and changing, any one ballot, compared with boards computed by hand."""

from __future__ import annotations

from copy import deepcopy
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.analysis.ballot_findings import KnockOutCell
from server.analysis.findings import Solidity
from server.analysis.solidity import solidity
from server.core import tally
from server.core.model import MET, NOT_MET, Cell, KnockOut, Session
from server.core.visibility.session import visible
from tests.support.effort import examples
from tests.support.exact_figures import expected, votes_of
from tests.support.in_english import in_english
from tests.support.meeting import Meeting, about
from tests.support.random_meetings import sessions
from tests.support.sentence_cases import findings_of_case, session_of_case

VOTERS = ("ada", "bob", "cyd", "dan", "eve")


def found_in(session: Session) -> Solidity:
    """All analyses."""
    found = solidity(visible(session), seed=1, draws=20)
    assert found is not None
    return found


def said(found: Solidity, session: Session) -> tuple[str, str]:
    """The sentences on leaving out, and on changing, one ballot."""
    assert found.left_out is not None and found.one_changed is not None
    about_ = session.description
    return (
        in_english("without", found.left_out.statement, about_),
        in_english("changed", found.one_changed.statement, about_),
    )


def leaders_of(session: Session) -> set[str]:
    """Who is first on the board, by exact fractions."""
    rows = expected(session.description, votes_of(session))
    return {option for option, row in rows.items() if row.rank == 1}


# ---- knock-outs


def test_leaving_one_out_takes_their_answers_along() -> None:
    found = findings_of_case("leave-one-out-ignores-knock-outs")
    assert found.sensitivity.winner == "b" and found.headline == "close"
    assert found.left_out is not None
    assert (found.left_out.members, found.left_out.changed, found.left_out.others) == (5, 1, ("a",))
    assert found.left_out.answer == KnockOutCell("a", "m")
    session = session_of_case("leave-one-out-ignores-knock-outs")
    assert in_english("headline", found.statement, session.description) == (
        "B leads by 2.00. One answer decides that: whether A meets M."
    )
    assert said(found, session)[0] == (
        "In 1 of 5 cases, leaving one person out unseats B: then A wins or draws level. "
        "One answer is enough for that: whether A meets M."
    )
    assert not {"p0", "P0"} & {str(value) for value in found.statement.params.values()}


def test_member_with_only_knock_out_answers_counts_as_a_person() -> None:
    meeting = Meeting(about(knock_outs=["safety"])).join(*VOTERS).open().score("eve", "flask", "safety", NOT_MET)
    for voter in VOTERS[:4]:
        meeting.score(voter, "flask", "speed", 5).score(voter, "django", "speed", 4)
    found = found_in(meeting.reveal().session)
    assert found.left_out is not None
    assert (found.left_out.members, found.left_out.changed, found.left_out.others) == (5, 1, ("flask",))


@pytest.mark.parametrize(
    ("rule", "answers", "winner", "changed", "others"),
    [
        ("any", [NOT_MET], "django", 1, ("flask",)),
        ("any", [NOT_MET, NOT_MET], "django", 0, ()),
        ("majority", [NOT_MET, NOT_MET, MET], "django", 2, ("flask",)),
        ("majority", [NOT_MET, MET], "flask", 1, ("django",)),  # without the "met", a majority says "not met"
        ("majority", [NOT_MET, MET, MET], "flask", 0, ()),
    ],
)
def test_knock_outs_are_recounted_by_the_rule(
    rule: KnockOut, answers: list[int], winner: str, changed: int, others: tuple[str, ...]
) -> None:
    meeting = Meeting(about(knock_outs=["safety"], knock_out_rule=rule)).join(*VOTERS).open()
    for voter in VOTERS:
        meeting.score(voter, "flask", "speed", 5).score(voter, "django", "speed", 3)
        meeting.score(voter, "tornado", "speed", 1)
    for voter, answer in zip(VOTERS, answers, strict=False):
        meeting.score(voter, "flask", "safety", answer)
    found = found_in(meeting.reveal().session)
    assert found.sensitivity.winner == winner and found.left_out is not None
    assert (found.left_out.changed, found.left_out.others) == (changed, others)
    assert found.left_out.answer == (KnockOutCell("flask", "safety") if changed else None)


def test_winner_that_only_one_answer_keeps_in() -> None:
    meeting = Meeting(about(("flask", "django"), knock_outs=["safety"], knock_out_rule="majority")).join(*VOTERS).open()
    for voter, answer in zip(VOTERS, (NOT_MET, MET), strict=False):
        meeting.score(voter, "flask", "speed", 5).score(voter, "flask", "safety", answer)
    session = meeting.reveal().session
    found = found_in(session)
    assert found.left_out is not None and (found.left_out.changed, found.left_out.others) == (1, ())
    assert said(found, session) == (
        "In 1 of 2 cases, leaving one person out unseats Flask, and nothing else leads.",
        "1 of 2 people could, by changing their ballot alone, unseat Flask, and nothing else would lead.",
    )


# ---- one changed ballot


def test_clear_lead_survives_any_changed_ballot() -> None:
    session = _scored(["51"] * 7)
    assert said(found_in(session), session) == (
        "Whichever of 7 people is left out, A still wins.",
        "Whichever single ballot is changed, A still wins.",
    )


def test_one_extreme_ballot_can_overturn_a_lead_that_nobody_s_absence_does() -> None:
    # Changed to 1 and 5, any ballot makes it 9 to 11.
    session = _scored(["43"] * 3)
    found = found_in(session)
    assert found.left_out is not None and found.left_out.changed == 0
    assert said(found, session)[1] == "3 of 3 people could, by changing their ballot alone, make B lead instead of A."
    assert found.one_changed is not None
    assert [(r.option, r.leads, r.levels) for r in found.one_changed.rivals] == [("b", 3, 3)]


def test_a_ballot_changes_only_the_cells_that_it_has() -> None:
    # The last person scored only a: their worst makes it 4.2 to 4. Each of the others could make it 4.2 to 4.25.
    found = found_in(_scored(["54"] * 4 + ["5-"]))
    assert found.one_changed is not None and (found.one_changed.members, found.one_changed.changed) == (5, 4)


def test_drawing_level_is_told_apart_from_leading() -> None:
    # 5 + 5 + 1 and 3 + 3 + 5 are both 11.
    session = _scored(["53"] * 3)
    found = found_in(session)
    assert found.one_changed is not None
    assert [(r.option, r.leads, r.levels) for r in found.one_changed.rivals] == [("b", 0, 3)]
    assert said(found, session)[1] == (
        "3 of 3 people could, by changing their ballot alone, unseat A: at the extreme, B leads or draws level."
    )


@pytest.mark.parametrize("people", [["51"], ["33", "44"], []])
def test_nothing_is_said_of_one_person_or_of_a_tie(people: list[str]) -> None:
    found = found_in(_scored(people))
    assert found.left_out is None and found.one_changed is None


def _scored(people: list[str]) -> Session:
    """Options a, b … and one criterion; a character per option."""
    size = max((len(p) for p in people), default=2)
    meeting = Meeting(about("abcdefgh"[:size], {"speed": 1})).join(*(f"m{n}" for n in range(len(people)))).open()
    for n, person in enumerate(people):
        for option, value in zip("abcdefgh", person, strict=False):
            if value != "-":
                meeting.score(f"m{n}", option, "speed", int(value))
    return meeting.reveal().session


# ---- against boards without the member, or with another ballot of theirs


@settings(max_examples=examples(15, 25), deadline=None)
@given(sessions(most=4))
def test_leave_one_out_matches_a_board_without_that_member(session: Session) -> None:
    found, members = found_in(session).left_out, _voters(session)
    first = leaders_of(session)
    if len(first) != 1 or len(members) < 2:
        assert found is None
        return
    rest = [leaders_of(_without(session, member)) for member in members]
    then = [leaders for leaders in rest if leaders != first]
    assert found is not None
    assert (found.members, found.changed) == (len(members), len(then))
    assert set(found.others) == set().union(*then) - first


@settings(max_examples=examples(8, 12), deadline=None)
@given(sessions(most=4), st.randoms(use_true_random=False))
def test_no_changed_ballot_reaches_more_than_is_said(session: Session, chance: Random) -> None:
    found, members = found_in(session).one_changed, _voters(session)
    if found is None:
        return
    first = leaders_of(session)
    could: dict[str, set[str]] = {}
    for member in members:
        for _ in range(6):
            other = _with_another_ballot(session, member, chance)
            leaders = leaders_of(other)
            if leaders != first:
                could.setdefault(member, set()).update(leaders - first)
    assert len(could) <= found.changed
    for option in set().union(*could.values()):
        reached = sum(option in options for options in could.values())
        assert reached <= next(r.levels for r in found.rivals if r.option == option)


def _voters(session: Session) -> list[str]:
    ballots = session.rounds[-1].ballots
    return [m for m, ballot in ballots.items() if any(cell.value is not None for cell in ballot.cells.values())]


def _without(session: Session, member: str) -> Session:
    other = deepcopy(session)
    del other.rounds[-1].ballots[member]
    return other


def _with_another_ballot(session: Session, member: str, chance: Random) -> Session:
    """The session with random values in the cells that a member scored; half of them are all or nothing."""
    other = deepcopy(session)
    ballot, favourite = other.rounds[-1].ballots[member], chance.choice(session.description.options).id
    extreme = chance.random() < 0.5
    for key, cell in list(ballot.cells.items()):
        if cell.value is None:
            continue
        steps = session.description.steps(session.description.criterion(key[1]))
        lower = any(c.id == key[1] and c.direction == "lower" for c in session.description.criteria)
        top = steps if (key[0] == favourite) != lower else 1
        ballot.cells[key] = Cell(top if extreme else chance.randint(1, steps), "", None, 0)
    other.rounds[-1].tallies = tally.recount(other.rounds[-1], session.description)
    return other
