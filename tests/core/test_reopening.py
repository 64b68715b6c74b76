"""The day to look at a decision again, and the links between a closed session and the one that takes it up again."""

from __future__ import annotations

import pytest
from msgspec import structs

from server.core import log
from server.core.commands import Close, Supersede
from server.core.days import DAY_MS, start_of_day
from server.core.events import Closed, Created
from server.core.outcome import NextSession, PreviousSession
from server.core.refused import Refused
from server.core.upcasters import upcast
from server.core.visibility.session import visible
from tests.support.meeting import BEGAN, CODE, FACILITATOR, Meeting, about
from tests.support.rows import one_test_for

TODAY = "2026-09-21"  # in UTC, as meetings in tests begin


@one_test_for(
    [
        ("1970-01-01", 0),
        ("2000-02-29", 11_016 * DAY_MS),
        ("2026-09-21", BEGAN // DAY_MS * DAY_MS),
        ("9999-12-31", 2_932_896 * DAY_MS),
        *((day, None) for day in ("2100-02-29", "2027-13-01", "2027-00-01", "2027-01-00", "0000-01-01", "2027-1-1")),
        *((day, None) for day in ("", "tomorrow", "2027-01-01T00:00", "2027-01-01\n")),
    ]
)
def test_day_is_a_day_of_the_calendar(day: str, starts: int | None) -> None:
    assert start_of_day(day) == starts


@pytest.mark.parametrize("day", [TODAY, "2026-09-22", " 2027-03-31 ", "2046-09-20"])
def test_close_stores_the_day_to_look_again(day: str) -> None:
    meeting = Meeting(about()).open()
    meeting.ask(FACILITATOR, Close("flask", "", day))
    outcome = meeting.visible.public().outcome
    assert outcome is not None and outcome.look_again == day.strip()


@pytest.mark.parametrize("day", ["2026-09-19", "1999-01-01", "2047-01-01", "2027-02-30", "in a year", " "])
def test_day_in_the_past_or_too_far_ahead_is_refused(day: str) -> None:
    meeting = Meeting(about()).open()
    with pytest.raises(Refused) as refused:
        meeting.ask(FACILITATOR, Close("flask", "", day))
    assert (refused.value.code, refused.value.statement.params) == ("look_again", {"most": 20})
    assert meeting.session.phase == "scoring"


def test_yesterday_may_still_be_today_somewhere() -> None:
    meeting = Meeting(about()).open()
    meeting.now = BEGAN // DAY_MS * DAY_MS + DAY_MS // 4  # six in the morning in UTC
    meeting.ask(FACILITATOR, Close(None, "", "2026-09-20"))
    assert meeting.session.phase == "closed"


def test_no_day_is_no_reminder() -> None:
    for day in (None, ""):
        meeting = Meeting(about()).open()
        assert meeting.ask(FACILITATOR, Close(None, "", day)) == [Closed(None, "", None)]


def test_closed_session_says_which_one_supersedes_it() -> None:
    meeting = Meeting(about()).open().close("flask")
    before = meeting.session.seq, meeting.session.digest
    meeting.ask(FACILITATOR, Supersede("7G4KQ2XN"))
    assert meeting.session.superseded == NextSession("7G4KQ2XN", meeting.now)
    assert meeting.ask(FACILITATOR, Supersede("7G4KQ2XN")) == []
    meeting.ask(FACILITATOR, Supersede("7G4KQ2XP"))
    public = meeting.visible.public().superseded
    assert public is not None and public.code == "7G4K-Q2XP"
    assert (meeting.session.seq, meeting.session.digest) != before
    log.verify(CODE, meeting.log)
    assert log.replay(meeting.log) == meeting.session


def test_session_says_which_one_it_takes_up_again() -> None:
    previous = PreviousSession("7G4KQ2XK", 12, "a" * 64)
    created = Created(CODE, about(), "0" * 64, "a pinch", None, previous)
    session = log.replay([log.seal(CODE, 1, BEGAN, [created], {}, "")])
    assert visible(session).previous == previous
    assert visible(session).public().previous == structs.replace(previous, code="7G4K-Q2XK")


def test_sessions_of_format_2_stand_alone() -> None:
    events = [{"type": "created", "code": CODE}, {"type": "closed", "option": None}, {"type": "revealed"}]
    created, closed, revealed = upcast({"format": 2, "events": events}, 2)["events"]
    assert (created["previous"], closed["look_again"]) == (None, None)
    assert revealed == {"type": "revealed"}
