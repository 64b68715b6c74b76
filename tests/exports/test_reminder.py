"""The reminder: an all-day event on the day to look again, which calendars can read and recognise."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from icalendar import Calendar
from msgspec import structs

from server.core.commands import Close
from server.core.refused import Refused
from server.exports import FORMATS
from server.exports.ics import render
from server.exports.pack import entries
from tests.support.meeting import FACILITATOR, Meeting, about

NASTY = "A; B, C\\n: \u05e9\u05dc\u05d5\u05dd \U0001f468\u200d\U0001f469\u200d\U0001f467 " + "long " * 40


def closed(look_again: str | None, question: str = "Which framework?", option: str | None = "flask") -> Meeting:
    """Return a session closed with this day."""
    meeting = Meeting(structs.replace(about(), question=question)).join("ada").open()
    meeting.score("ada", "flask", "joy", 4).ask(FACILITATOR, Close(option, "", look_again))
    return meeting


@pytest.mark.parametrize("question", ["Which framework?", NASTY.strip()])
def test_reminder_is_an_all_day_event_that_reads_back(question: str) -> None:
    meeting = closed("2027-09-21", question)
    content = render(meeting.visible)
    assert content == render(meeting.visible)
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    event: Any = Calendar.from_ical(content).events[0]
    assert (event.start, event.end) == (date(2027, 9, 21), date(2027, 9, 22))
    assert str(event["uid"]) == "7G4K-Q2XM-look-again@quorum"
    assert event["dtstamp"].dt == datetime.fromtimestamp(meeting.now // 1000, UTC)
    assert str(event["summary"]) == f"Look at the decision again: {question}"
    assert str(event["description"]) == "Decided on 21 September 2026: Flask\nSession 7G4K-Q2XM in Quorum."
    assert [entry.name for entry in entries(meeting.visible) if entry.format == "ics"] == ["reminder.ics"]


def test_reminder_links_to_the_session_where_its_address_is_known() -> None:
    meeting, address = closed("2027-09-21"), "https://quorum.example.org/s/7G4K-Q2XM"
    render_there = FORMATS["ics"].renderer(None, None, address)
    assert render_there is not None
    (event,) = Calendar.from_ical(render_there(meeting.visible)).events
    assert str(event["url"]) == address
    (without,) = Calendar.from_ical(render(meeting.visible)).events
    assert "url" not in without


def test_session_without_a_decision_can_be_looked_at_again() -> None:
    (event,) = Calendar.from_ical(render(closed("2027-09-21", option=None).visible)).events
    assert "without a decision" in str(event["description"])


@pytest.mark.parametrize("meeting", [Meeting(), closed(None)], ids=["lobby", "closed"])
def test_without_a_day_there_is_no_reminder(meeting: Meeting) -> None:
    with pytest.raises(Refused, match="no_reminder"):
        FORMATS["ics"].check(meeting.visible)
    assert Calendar.from_ical(render(meeting.visible)).events == []
    assert all(entry.format != "ics" for entry in entries(meeting.visible))
