"""Properties that hold after any commands of any members in any order."""

from __future__ import annotations

from copy import deepcopy

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from server.core import log, tally
from server.core.commands import (
    AnyCommand,
    Clear,
    Close,
    CriterionEdit,
    Done,
    Edit,
    GiveWeights,
    Join,
    LockWeights,
    NewOption,
    NextRound,
    OpenScoring,
    OpenWeighting,
    OptionEdit,
    Remove,
    Rename,
    Reveal,
    Score,
    SetTimer,
    ShowWeights,
)
from server.core.decide import decide
from server.core.events import AnyEvent, Commit
from server.core.model import CriterionWeight, Names, Session, Totals
from server.core.numeric_scale import NumericScale, ScalePoint
from server.core.refused import Refused
from server.core.text import name_keys
from server.core.visibility.session import visible
from tests.support.effort import examples
from tests.support.exact_figures import expected, votes_of
from tests.support.meeting import FACILITATOR, Meeting, about

PEOPLE = [FACILITATOR, "ada", "bob", "cyd", "olive", "late"]
# Rails and cost exist only after an edit added them.
OPTIONS = st.sampled_from(["django", "flask", "flask", "flask", "rails"])
CRITERIA = st.sampled_from(["speed", "joy", "joy", "joy", "cost"])
MEMBERS = st.sampled_from(PEOPLE)
TEXT = st.sampled_from(["", "because", " it's “so” "])

VALUES = st.none() | st.integers(1, 6) | st.sampled_from([0, 2.5, 99.75])
SCORES = st.builds(Score, OPTIONS, CRITERIA, VALUES, TEXT, st.none() | st.integers(1, 3))
BALLOTS = SCORES | SCORES | st.builds(Clear, OPTIONS, CRITERIA) | st.builds(Done, st.booleans())
JOY_AND_COST = (CriterionEdit("Joy", 2, id="joy"), CriterionEdit("Cost", 3))
KNOCK_OUT_EDIT = (CriterionEdit("Joy", 2, id="joy"), CriterionEdit("Speed", 0, id="speed", knock_out=True, anchors=()))
PRICE = NumericScale("€", 0, None, False, (ScalePoint(1, 1), ScalePoint(4, 0.3), ScalePoint(50, 0)))
NUMBERS = (CriterionEdit("Joy", 2, id="joy", numeric=PRICE), CriterionEdit("Cost", 3))
POINTS = (
    [CriterionWeight("speed", 70), CriterionWeight("joy", 30)],
    [CriterionWeight("joy", 100)],
    [CriterionWeight("joy", 40), CriterionWeight("cost", 60)],
)
GIVEN = st.sampled_from([tuple(points) for points in POINTS])
EDITS = st.builds(
    Edit,
    options=st.just(msgspec.UNSET) | st.just((OptionEdit("Flask", id="flask"), OptionEdit("Rails"))),
    criteria=st.just(msgspec.UNSET) | st.sampled_from([JOY_AND_COST, KNOCK_OUT_EDIT, NUMBERS]),
    totals=st.just(msgspec.UNSET) | st.sampled_from(["live", "on_reveal"]),
    names=st.just(msgspec.UNSET) | st.sampled_from(["shown", "hidden"]),
    knock_out_rule=st.just(msgspec.UNSET) | st.sampled_from(["any", "majority"]),
)
SOME = st.sampled_from([(), ("flask",), ("tornado",), ("quart",)])
OTHER_OPTIONS = st.builds(NextRound, st.booleans(), st.sampled_from([(), (NewOption("Quart"),)]), SOME, SOME)
PEOPLES = st.builds(Rename, st.sampled_from(["Ada", "ada", "\u200b", "Zoë"])) | st.builds(
    Join, member=MEMBERS, name=st.sampled_from(["Ada", "Late"]), role=st.sampled_from(["voter", "observer"])
)
DAYS = st.sampled_from([None, "", "2027-01-31", "2027-02-30", "1999-12-31"])
CLOSING = st.builds(Close, st.none() | OPTIONS, TEXT, DAYS)

CHAIR, VOTERS = st.just(FACILITATOR), st.sampled_from(PEOPLE[:4])
# Frequencies of commands: mostly allowed ones, or few meetings would make progress.
REQUESTS_BY_FREQUENCY: list[tuple[int, st.SearchStrategy[tuple[str, AnyCommand]]]] = [
    (16, st.tuples(VOTERS, SCORES)),
    (4, st.tuples(VOTERS, st.builds(Clear, OPTIONS, CRITERIA))),
    (4, st.tuples(VOTERS, st.builds(Done, st.booleans()))),
    (2, st.tuples(CHAIR, st.just(OpenScoring()))),
    (1, st.tuples(CHAIR, st.sampled_from([OpenWeighting(), ShowWeights(), LockWeights()]))),
    (1, st.tuples(CHAIR, st.builds(LockWeights, GIVEN))),
    (2, st.tuples(VOTERS, st.builds(GiveWeights, st.just("points"), GIVEN))),
    (2, st.tuples(CHAIR, st.just(Reveal()))),
    (5, st.tuples(CHAIR, st.builds(NextRound, st.booleans()) | OTHER_OPTIONS)),
    (3, st.tuples(CHAIR, EDITS | st.builds(Remove, MEMBERS) | st.builds(SetTimer, st.none() | st.integers(5, 90)))),
    (2, st.tuples(MEMBERS, PEOPLES)),
    (1, st.tuples(MEMBERS, SCORES | EDITS | CLOSING | st.sampled_from([OpenScoring(), Reveal(), NextRound()]))),
]
REQUESTS = st.sampled_from([n for n, (often, _) in enumerate(REQUESTS_BY_FREQUENCY) for _ in range(often)]).flatmap(
    lambda n: REQUESTS_BY_FREQUENCY[n][1]
)
MEETINGS = st.lists(REQUESTS, max_size=5) | st.lists(REQUESTS, min_size=20, max_size=60)
TOTALS: st.SearchStrategy[Totals] = st.sampled_from(["live", "on_reveal"])
NAMES: st.SearchStrategy[Names] = st.sampled_from(["shown", "hidden"])


def meeting_of(totals: Totals, names: Names, in_lobby: bool) -> Meeting:
    """A session with some members."""
    meeting = Meeting(about(("django", "flask"), {"speed": 0.5, "joy": 0.5}, totals=totals, names=names))
    meeting.join("ada", "bob", "cyd").join("olive", role="observer")
    return meeting if in_lobby else meeting.open()


def check_running_counts(session: Session) -> None:
    """Check that running counts equal newly computed ones."""
    for round_ in session.rounds:
        running = {key: (t.counts, t.sums) for key, t in round_.tallies.items() if any(t.counts)}
        recounted = tally.recount(round_, session.description)
        assert running == {key: (t.counts, t.sums) for key, t in recounted.items()}
        started = [member for member, ballot in round_.ballots.items() if ballot.cells]
        assert round_.started == len(started)
        assert round_.done == sum(ballot.done for ballot in round_.ballots.values())
        assert round_.facilitators == sum(session.members[member].role == "facilitator" for member in started)
    inside = [m for m in session.members.values() if not m.removed]
    weights = [c.weight for c in session.description.criteria if not c.knock_out]
    assert not weights or abs(sum(weights) - 1) < 1e-6
    if session.rounds:
        assert session.locked is not None and weights == [w.weight for w in session.locked.weights]
    assert session.voters == sum(m.role == "voter" for m in inside)
    assert session.observers == sum(m.role == "observer" for m in inside)
    assert session.called == {key: m.id for m in inside for key in name_keys(m.name)}


def check_board_visibility(session: Session) -> None:
    """Check that a hidden board has no figures, and that a visible one has the right ones."""
    board = visible(session).board()
    about_ = session.description
    if (
        session.phase in ("lobby", "weighting")
        or not session.rounds
        or (session.phase == "scoring" and (about_.totals == "on_reveal" or about_.names == "hidden"))
    ):
        assert (board.shown, board.options) == (False, ())
        return
    assert board.shown
    expected_rows = expected(about_, votes_of(session))
    assert {(row.option, row.rank) for row in board.options} == {(o, w.rank) for o, w in expected_rows.items()}


@settings(max_examples=examples(15, 25), deadline=None)
@given(TOTALS, NAMES, st.booleans(), MEETINGS)
def test_invariants_hold_in_any_meeting(
    totals: Totals, names: Names, in_lobby: bool, requests: list[tuple[str, AnyCommand]]
) -> None:
    meeting = meeting_of(totals, names, in_lobby)
    for who, command in requests:
        before = deepcopy(meeting.session)
        try:
            events = decide(meeting.session, command, who, meeting.now)
        except Refused:
            events = ()
        assert meeting.session == before, "deciding and refusing change nothing"
        if not events:
            continue
        meeting.ask(who, command)
        check_running_counts(meeting.session)
        check_board_visibility(meeting.session)
        assert log.replay(meeting.log) == meeting.session


@settings(max_examples=examples(25, 40), deadline=None)
@given(MEETINGS)
def test_events_and_commands_round_trip_through_json(requests: list[tuple[str, AnyCommand]]) -> None:
    meeting = meeting_of("live", "shown", in_lobby=False)
    for who, command in requests:
        assert msgspec.json.decode(msgspec.json.encode(command), type=AnyCommand) == command
        try:
            events = meeting.ask(who, command)
        except Refused:
            continue
        for event in events:
            assert msgspec.json.decode(msgspec.json.encode(event), type=AnyEvent) == event
    for commit in meeting.log:
        assert msgspec.json.decode(msgspec.json.encode(commit), type=Commit) == commit


@settings(max_examples=examples(20, 30), deadline=None)
@given(MEETINGS)
def test_closed_session_never_changes(requests: list[tuple[str, AnyCommand]]) -> None:
    meeting = meeting_of("live", "shown", in_lobby=False).close()
    closed = deepcopy(meeting.session)
    for who, command in requests:
        try:
            meeting.ask(who, command)
        except Refused as refused:
            assert refused.code == "closed"
        else:
            raise AssertionError(f"{command} was taken")
    assert meeting.session == closed
