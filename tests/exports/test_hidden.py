"""What may not be seen yet, or may not be laid at anybody's door, is in no format at all."""

from __future__ import annotations

import pytest
from msgspec import structs

from server.core import log
from server.core.board import Board
from server.core.events import Created
from server.core.model import Session
from server.core.visibility.people import shown_names
from server.exports import FORMATS
from server.exports.record import record
from tests.support.exported_meetings import VOTERS, two_rounds
from tests.support.meeting import CODE, Meeting, about

FORMAT = pytest.mark.parametrize("name", FORMATS)


def rendered(meeting: Meeting, name: str) -> bytes:
    """The file that a member would get at this moment."""
    return FORMATS[name].render(meeting.visible)


def unopened(value: int, reason: str) -> Meeting:
    """Totals after the reveal, before it: everybody gave that value for that reason."""
    meeting = Meeting(about(totals="on_reveal")).join(*VOTERS).open()
    for voter in VOTERS:
        for option in ("django", "flask"):
            meeting.score(voter, option, "speed", value, reason, value % 3 + 1)
    return meeting


@FORMAT
def test_before_the_reveal_a_file_is_the_same_whatever_people_scored(name: str) -> None:
    assert rendered(unopened(1, "dreadful"), name) == rendered(unopened(5, "splendid"), name)


@FORMAT
def test_after_the_reveal_it_is_not(name: str) -> None:
    assert rendered(unopened(1, "dreadful").reveal(), name) != rendered(unopened(5, "splendid").reveal(), name)
    assert b"splendid" in rendered(unopened(5, "splendid").reveal(), name)


@FORMAT
def test_a_second_round_is_hidden_while_the_first_stays_open(name: str) -> None:
    made = rendered(two_rounds("on_reveal"), name)
    assert b"it pays" in made
    assert b"measured it twice" not in made
    changed = two_rounds("on_reveal").score("cyd", "flask", "speed", 1, "something else")
    assert rendered(changed, name) == made


@FORMAT
def test_with_names_hidden_live_files_hold_no_single_ballots(name: str) -> None:
    meeting = Meeting(about(names="hidden")).join(*VOTERS).open().score("ada", "flask", "joy", 5, "splendid")
    other = Meeting(about(names="hidden")).join(*VOTERS).open().score("ada", "flask", "joy", 1, "dreadful")
    assert rendered(meeting, name) == rendered(other, name)


def test_with_names_hidden_a_live_record_shows_what_the_board_shows() -> None:
    meeting = Meeting(about(names="hidden")).join(*VOTERS).open()
    boards: list[Board] = []
    for voter in VOTERS:
        meeting.score(voter, "flask", "joy", 5)
        boards.append(meeting.board)
        assert record(meeting.visible).rounds[-1].standings == meeting.board.options
    assert boards[1].options != boards[2].options


@FORMAT
def test_with_names_hidden_no_name_and_no_time_stands_beside_a_score(name: str) -> None:
    # Whose ballot is whose cannot be told by who was done either: the roster showed that to everybody.
    def meeting(*order: str) -> Meeting:
        made = Meeting(about(names="hidden")).join(*VOTERS).open()
        for place, voter in enumerate(order):
            made.score(voter, "flask", "joy", place + 1, f"reason {place}")
        return made.done(VOTERS[0]).reveal()

    lines = rendered(meeting(*VOTERS), name).decode().splitlines()
    about_scores = [line for line in lines if "reason" in line or "Voter" in line]
    assert about_scores
    for line in about_scores:
        assert not any(voter.title() in line or voter in line for voter in VOTERS), line
    ballots = record(meeting(*VOTERS).visible).rounds[0].ballots or ()
    assert {cell.at for ballot in ballots for cell in ballot.cells} == {None}
    assert {ballot.done for ballot in ballots} == {None}


def salted(salt: str) -> Session:
    """A session with hidden names and that salt, in which eight people are."""
    meeting = Meeting(about(names="hidden"))
    created, *others = log.read(meeting.log[0]).events
    assert isinstance(created, Created)
    first = log.seal(CODE, 1, 0, [structs.replace(created, salt=salt), *others], {}, "")
    meeting.session = log.replay([first])
    return meeting.join(*(f"v{n}" for n in range(8))).session


def test_pseudonyms_differ_and_keep_to_the_session() -> None:
    names = shown_names(salted("a"))
    assert sorted(names.values()) == sorted(f"Voter {n}" for n in range(1, 10))
    assert shown_names(salted("a")) == names


def test_the_order_of_pseudonyms_is_known_to_the_salt_alone() -> None:
    named = [shown_names(salted(f"salt {n}")) for n in range(20)]
    assert len({tuple(names[member] for member in sorted(names)) for names in named}) == 20


def test_a_ballot_s_place_in_a_record_tells_nothing_of_who_came_first() -> None:
    meeting = Meeting(about(names="hidden")).join(*VOTERS).open()
    for voter in VOTERS:
        meeting.score(voter, "flask", "joy", 3)
    ballots = record(meeting.reveal().visible).rounds[0].ballots or ()
    assert [b.member for b in ballots] == sorted(b.member for b in ballots)
