"""Visibility: nothing that all members get depends on hidden data."""

from __future__ import annotations

import inspect
import random
from array import array
from collections.abc import Mapping, Sequence
from itertools import permutations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.analysis.solidity import quick, solidity, whole
from server.core.commands import Attach, GiveWeights, OpenWeighting, ShowWeights, TellExperience
from server.core.model import CriterionWeight, Names, Totals
from server.core.visibility import rules
from server.core.visibility.own_ballot import own_ballot
from server.core.visibility.rounds import VisibleRound
from server.core.visibility.session import VisibleSession
from server.exports import FORMATS
from tests.support.effort import examples
from tests.support.exported_text import DERIVED
from tests.support.meeting import FACILITATOR, OPTIONS, WEIGHTS, Meeting, about

VOTERS = ("ada", "bob", "cyd", "dan")
CELLS = [(option, criterion) for option in OPTIONS for criterion in WEIGHTS]

# The arguments of parts of a view; the others take none.
ARGUMENTS: dict[str, Sequence[Any]] = {
    "roster": ((FACILITATOR, "ada"), 2),
    "member": ("ada",),
    "single_scores": (about().options, about().criteria),
    "pseudonym_number": ("Voter 1",),
}

# They remember what is computed from the parts.
NO_PARTS = ("once", "still")


def everything(view: VisibleSession | VisibleRound) -> dict[str, Any]:
    """Return every part of a view, by name; new parts are included automatically."""
    parts: dict[str, Any] = {}
    for name in dir(view):
        if not name.startswith("_") and name not in NO_PARTS:
            part = getattr(view, name)
            parts[name] = _plain(part(*ARGUMENTS.get(name, ())) if callable(part) else part)
    return parts


def _plain(part: Any) -> Any:
    if isinstance(part, VisibleRound):
        return everything(part)
    return [_plain(one) for one in part] if isinstance(part, tuple | list) else part


def visible_now(meeting: Meeting) -> dict[str, Any]:
    """Return everything that is visible now: the view and every analysis."""
    session = meeting.visible
    parts = {f"session.{name}": part for name, part in everything(session).items()}
    return parts | {"quick": quick(session), "solidity": solidity(session, seed=1, draws=50), "whole": whole(session)}


def with_exports(meeting: Meeting, slides: bool = False) -> dict[str, Any]:
    """Return everything that is visible now, and every export: they are made of the view, and take most of the time;
    the slides alone take half of it.
    """
    left_out = DERIVED if slides else DERIVED | {"pptx"}
    files = {f"export.{name}": form.render(meeting.visible) for name, form in FORMATS.items() if name not in left_out}
    return visible_now(meeting) | files


def differing(one: Mapping[str, Any], other: Mapping[str, Any]) -> list[str]:
    """Return the names of the parts that differ."""
    return [name for name in one if one[name] != other[name]]


# ---- before the reveal

CELL = st.sampled_from(CELLS)
ANSWERS = st.tuples(
    st.none() | st.integers(1, 5), st.sampled_from(["", "Zebras.", "Yaks."]), st.none() | st.integers(1, 3)
)
# A member, a cell, and the member's answers in the two meetings.
VOTES = st.lists(st.tuples(st.sampled_from(VOTERS), CELL, ANSWERS, ANSWERS), max_size=25)
NAMES: st.SearchStrategy[Names] = st.sampled_from(["shown", "hidden"])


def two_meetings(votes: list[Any], names: Names) -> list[Meeting]:
    """Return two meetings before the reveal that differ in answers, attachments and experience."""
    meetings = [Meeting(about(totals="on_reveal", names=names)).join(*VOTERS).open() for _ in range(2)]
    for who, (option, criterion), *answers in votes:
        for meeting, (value, reason, confidence) in zip(meetings, answers, strict=True):
            # An unchanged score is no event; clearing it first makes one in both meetings.
            meeting.clear(who, option, criterion).score(who, option, criterion, value, reason, confidence)
    for meeting, n in zip(meetings, (1, 2), strict=True):
        meeting.ask("ada", Attach("flask", "joy", "note", f"Note {n}."))
        meeting.ask("ada", TellExperience((OPTIONS[n],)))
    return meetings


@settings(max_examples=examples(20), deadline=None)
@given(VOTES, NAMES)
def test_before_the_reveal_nothing_depends_on_scores(votes: list[Any], names: Names) -> None:
    one, other = map(visible_now, two_meetings(votes, names))
    assert differing(one, other) == []
    assert one["session.round"]["standings"] is one["session.round"]["ballots"] is one["quick"] is None


@pytest.mark.parametrize("names", ["shown", "hidden"])
def test_before_the_reveal_no_export_depends_on_scores(names: Names) -> None:
    chance = random.Random(names)
    answers = [(value, reason, value) for value, reason in ((1, "Zebras."), (2, ""), (3, "Yaks."))]
    votes = [(who, cell, *chance.sample(answers, 2)) for who in VOTERS for cell in CELLS]
    assert differing(*(with_exports(meeting, slides=True) for meeting in two_meetings(votes, names))) == []


@pytest.mark.parametrize("names", ["shown", "hidden"])
def test_after_the_reveal_results_depend_on_scores(names: Names) -> None:
    meetings = [Meeting(about(totals="on_reveal", names=names)).join(*VOTERS).open() for _ in range(2)]
    for meeting, value in zip(meetings, (1, 5), strict=True):
        meeting.ask("ada", Attach("flask", "joy", "note", f"Note {value}."))
        meeting.score("ada", "django", "joy", 3).score("ada", "flask", "joy", value, f"I say {value}.").reveal()
    assert {"session.round", "session.board", "session.attachments", "quick", "whole", "export.csv"} <= set(
        differing(*map(with_exports, meetings))
    )


@pytest.mark.parametrize("names", ["shown", "hidden"])
def test_nothing_depends_on_given_weights_before_they_are_shown(names: Names) -> None:
    meetings = [Meeting(about(names=names)).join(*VOTERS, "eve") for _ in range(2)]
    for meeting, points in zip(meetings, ((50.0, 30.0, 20.0), (10.0, 10.0, 80.0)), strict=True):
        meeting.ask(FACILITATOR, OpenWeighting())
        weights = tuple(CriterionWeight(c, p) for c, p in zip(WEIGHTS, points, strict=True))
        for voter in (*VOTERS, "eve"):
            meeting.ask(voter, GiveWeights("points", weights))
    assert differing(*(with_exports(meeting, slides=True) for meeting in meetings)) == []
    for meeting in meetings:
        meeting.ask(FACILITATOR, ShowWeights())
    assert {"session.public", "session.weightings", "export.json"} <= set(differing(*map(with_exports, meetings)))


# ---- names hidden


@pytest.mark.parametrize("values", list(permutations((1, 3, 5))))
def test_hidden_names_live_totals_do_not_depend_on_who_scored(values: tuple[int, ...]) -> None:
    def meeting_with(values: Sequence[int]) -> Meeting:
        meeting = Meeting(about(names="hidden", accounts=True)).join(*VOTERS).open()
        for voter, value in zip(VOTERS, values, strict=False):
            meeting.score(voter, "flask", "joy", value, f"I say {value}.", value % 3 + 1)
        return meeting

    usual = meeting_with((1, 3, 5))
    seen = with_exports if values == (5, 3, 1) else visible_now
    assert differing(seen(meeting_with(values)), seen(usual)) == []
    assert usual.figures("flask", "joy").histogram == (1, 0, 1, 0, 1), "changes are shown three at a time"


@pytest.mark.parametrize("people", [1, 2, 3])
def test_hidden_names_live_totals_do_not_depend_on_fewer_than_three(people: int) -> None:
    def meeting_with(value: int) -> dict[str, Any]:
        meeting = Meeting(about(names="hidden", accounts=True)).join(*VOTERS).open()
        for voter in VOTERS[:people]:
            meeting.score(voter, "flask", "joy", value)
        return with_exports(meeting, slides=people == 2)

    assert (differing(meeting_with(1), meeting_with(5)) == []) is (people < 3)


def after_the_reveal(order: Sequence[str], names: Names) -> Meeting:
    """Return a revealed round with fixed scores, in which members began in this order."""
    meeting = Meeting(about(names=names)).join(*VOTERS).open()
    for voter in order:
        chance = random.Random(voter)
        for cell in CELLS:
            meeting.score(voter, *cell, chance.randint(1, 5), "", chance.randint(1, 3))
    return meeting.reveal()


def test_with_names_hidden_no_result_depends_on_who_began_first() -> None:
    """The roster shows who began when: a figure that depends on it would identify ballots."""
    usual = with_exports(after_the_reveal(VOTERS, "hidden"), slides=True)
    assert usual["whole"].chances.shares, "members are compared"
    for order in permutations(VOTERS):
        assert differing(visible_now(after_the_reveal(order, "hidden")), usual) == []
    assert differing(with_exports(after_the_reveal(VOTERS[::-1], "hidden"), slides=True), usual) == []


def test_analysis_input_has_no_name_reason_or_time() -> None:
    meeting = after_the_reveal(VOTERS, "shown")
    scores = meeting.visible.rounds[0].single_scores(about().options, about().criteria)
    assert scores is not None and scores.people == len(VOTERS)
    assert scores.persons == (1, 2, 3, 4) and scores.answers == b""  # the facilitator is 0
    fields = {name for name in scores.__struct_fields__ if isinstance(getattr(scores, name), bytes | array)}
    fields.remove("answers")
    assert fields == {"worths", "confidence", "experienced", "entered"} and scores.entered == bytes(len(VOTERS))
    assert len(scores.worths) == len(scores.confidence) == len(VOTERS) * len(CELLS)
    assert len(scores.experienced) == len(VOTERS) * len(about().options)


def test_persons_have_the_same_number_in_every_round() -> None:
    for names in ("shown", "hidden"):
        meeting = after_the_reveal(VOTERS, names)
        meeting.next_round(keep=False).score("dan", "flask", "joy", 2).score("bob", "flask", "joy", 4).reveal()
        one, two = (r.single_scores(about().options, about().criteria) for r in meeting.visible.rounds)
        assert one is not None and two is not None
        place, size = CELLS.index(("flask", "joy")), len(CELLS)
        number = {two.worths[n * size + place]: person for n, person in enumerate(two.persons)}
        assert set(number) == {2, 4} and len(one.persons) == 4 and set(two.persons) < set(one.persons)
        first = {person: list(one.worths[n * size : (n + 1) * size]) for n, person in enumerate(one.persons)}
        for voter, value in (("dan", 2), ("bob", 4)):
            chance = random.Random(voter)
            given = [score for score, _ in ((chance.randint(1, 5), chance.randint(1, 3)) for _ in CELLS)]
            assert first[number[value]] == given


# ---- the member's own


@pytest.mark.parametrize("totals", ["live", "on_reveal"])
def test_own_ballot_does_not_depend_on_other_members(totals: Totals) -> None:
    def meeting_with(value: int) -> Meeting:
        meeting = Meeting(about(totals=totals)).join(*VOTERS).open().score("bob", "flask", "joy", 3)
        meeting.ask("ada", Attach("flask", "joy", "note", f"Note {value}."))
        return meeting.score("ada", "flask", "joy", value, f"I say {value}.")

    one, other = meeting_with(1), meeting_with(5)
    assert own_ballot(one.session, "bob") == own_ballot(other.session, "bob")
    assert own_ballot(one.session, "ada") != own_ballot(other.session, "ada")


# ---- the view itself


def test_view_shows_the_current_session() -> None:
    meeting = Meeting().join("ada").open()
    view = meeting.visible
    assert view.progress.started == 0
    meeting.score("ada", "flask", "joy", 3)
    assert view.progress.started == 1 and view.board() == meeting.board


def test_five_members_are_enough_or_three_with_accounts() -> None:
    open_, accounts = about(names="hidden"), about(names="hidden", accounts=True)
    assert [people for people in range(7) if rules.enough_people(open_, people)] == [5, 6]
    assert [people for people in range(7) if rules.enough_people(accounts, people)] == [3, 4, 5, 6]
    assert inspect.getsource(rules).count(f"= {rules.MIN_PEOPLE}\n") == 1
