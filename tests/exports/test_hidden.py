"""No export format contains hidden data, or data that can be traced to a member while names are hidden."""

from __future__ import annotations

import re

import pytest
from msgspec import structs

from server.core import log
from server.core.board import Board
from server.core.events import Created
from server.core.model import Session
from server.core.visibility.people import WEIGHTS, attachments_of, ballots_of, shown_names
from server.exports import FORMATS
from server.exports.record import record
from tests.support.exported_meetings import VOTERS, two_rounds
from tests.support.exported_text import WITHOUT_REASONS, WITHOUT_SCORES, text_of
from tests.support.meeting import CODE, Meeting, about

# A pack has the other files as they are (test_pack.py).
SINGLE = [name for name in FORMATS if name != "zip"]
FORMAT = pytest.mark.parametrize("name", SINGLE)
WITH_SCORES = pytest.mark.parametrize("name", [name for name in SINGLE if name not in WITHOUT_SCORES])
WITH_REASONS = pytest.mark.parametrize("name", [name for name in SINGLE if name not in WITHOUT_REASONS])


def rendered(meeting: Meeting, name: str) -> bytes:
    """Return the file that a member gets now."""
    return FORMATS[name].render(meeting.visible)


def unrevealed(value: int, reason: str) -> Meeting:
    """Return a session before its reveal, in which all members gave this value and this reason."""
    meeting = Meeting(about(totals="on_reveal")).join(*VOTERS).open()
    for voter in VOTERS:
        for option in ("django", "flask"):
            meeting.score(voter, option, "speed", value, reason, value % 3 + 1)
    return meeting


@pytest.mark.parametrize("name", FORMATS)
def test_before_the_reveal_a_file_does_not_depend_on_scores(name: str) -> None:
    assert rendered(unrevealed(1, "dreadful"), name) == rendered(unrevealed(5, "splendid"), name)


@WITH_SCORES
def test_after_the_reveal_a_file_depends_on_scores(name: str) -> None:
    assert rendered(unrevealed(1, "dreadful").reveal(), name) != rendered(unrevealed(5, "splendid").reveal(), name)


@WITH_REASONS
def test_after_the_reveal_a_file_has_the_reasons(name: str) -> None:
    assert "splendid" in text_of(rendered(unrevealed(5, "splendid").reveal(), name))


@FORMAT
def test_open_second_round_is_hidden_and_the_first_is_shown(name: str) -> None:
    content = rendered(two_rounds("on_reveal").score("cyd", "flask", "speed", 4, "measured it again"), name)
    assert ("it pays" in text_of(content)) == (name not in WITHOUT_REASONS)
    assert not any(reason in text_of(content) for reason in ("measured it twice", "measured it again"))
    changed = two_rounds("on_reveal").score("cyd", "flask", "speed", 1, "something else")
    assert rendered(changed, name) == content


@FORMAT
def test_with_names_hidden_live_files_have_no_ballots(name: str) -> None:
    meeting = Meeting(about(names="hidden", accounts=True))
    meeting.join(*VOTERS).open().score("ada", "flask", "joy", 5, "splendid")
    other = (
        Meeting(about(names="hidden", accounts=True)).join(*VOTERS).open().score("ada", "flask", "joy", 1, "dreadful")
    )
    assert rendered(meeting, name) == rendered(other, name)


def test_with_names_hidden_a_live_record_matches_the_board() -> None:
    meeting = Meeting(about(names="hidden", accounts=True)).join(*VOTERS).open()
    boards: list[Board] = []
    for voter in VOTERS:
        meeting.score(voter, "flask", "joy", 5)
        boards.append(meeting.board)
        assert record(meeting.visible).rounds[-1].standings == meeting.board.options
    assert boards[1].options != boards[2].options


@WITH_REASONS
def test_with_names_hidden_scores_have_no_name_or_time(name: str) -> None:
    # Nor can "done" identify a ballot: the roster showed it to everybody.
    def meeting(*order: str) -> Meeting:
        made = Meeting(about(names="hidden")).join(*VOTERS).open()
        for place, voter in enumerate(order):
            made.score(voter, "flask", "joy", place + 1, f"reason {place}")
        return made.done(VOTERS[0]).reveal()

    lines = text_of(rendered(meeting(*VOTERS), name)).splitlines()
    about_scores = [line for line in lines if "reason" in line or "Voter" in line]
    assert about_scores
    for line in about_scores:
        assert not any(voter.title() in line or voter in line for voter in VOTERS), line
    ballots = record(meeting(*VOTERS).visible).rounds[0].ballots or ()
    assert {cell.at for ballot in ballots for cell in ballot.cells} == {None}
    assert {ballot.done for ballot in ballots} == {None}


def salted(salt: str) -> Session:
    """Return a session with hidden names, this salt and eight members."""
    meeting = Meeting(about(names="hidden"))
    created, *others = log.read(meeting.log[0]).events
    assert isinstance(created, Created)
    first = log.seal(CODE, 1, 0, [structs.replace(created, salt=salt), *others], {}, "")
    meeting.session = log.replay([first])
    return meeting.join(*(f"v{n}" for n in range(8))).session


def pseudonyms(salt: str, draw: str) -> dict[str, str]:
    session = salted(salt)
    return shown_names(session, draw, session.members)


def test_pseudonyms_are_unique_and_stable_in_a_draw() -> None:
    names = pseudonyms("a", ballots_of(2))
    assert sorted(names.values()) == sorted(f"Voter 2.{n}" for n in range(1, 10))
    assert pseudonyms("a", ballots_of(2)) == names


def test_pseudonym_order_depends_only_on_the_salt_and_the_draw() -> None:
    draws = [ballots_of(1), ballots_of(2), attachments_of(1), WEIGHTS]
    named = [pseudonyms(f"salt {n}", draw) for n in range(20) for draw in draws]
    orders = {tuple(sorted(names, key=lambda m: int(re.split(r"[ .W]", names[m])[-1]))) for names in named}
    assert len(orders) == 80


def test_ballot_order_does_not_reveal_who_joined_first() -> None:
    meeting = Meeting(about(names="hidden")).join(*VOTERS).open()
    for voter in VOTERS:
        meeting.score(voter, "flask", "joy", 3)
    ballots = record(meeting.reveal().visible).rounds[0].ballots or ()
    assert [b.member for b in ballots] == sorted(b.member for b in ballots)
