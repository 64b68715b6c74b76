"""iCalendar: an all-day reminder on the day on which the team looks at the decision again (RFC 5545)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from icalendar import Alarm, Calendar, Event

from server.analysis.findings import Solidity
from server.core.code import format_code
from server.core.model import Millis
from server.core.outcome import Outcome
from server.core.visibility.session import VisibleSession
from server.exports.escaping import one_line
from server.exports.wording import Wording, wording

# From the start of the day, in the reader's own time.
REMIND_AFTER = timedelta(hours=9)


def render(session: VisibleSession, findings: Solidity | None = None, address: str = "") -> bytes:
    """Return the calendar; it is empty if there is no day to look again. `findings` is not used.

    `address` is that of the session's page, if it is known. The same session at the same address gives the same bytes,
    and calendars recognise the reminder by its UID when it is imported again.
    """
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//Quorum//Quorum//EN")
    if session.outcome is not None and session.outcome.look_again is not None:
        reminder = _reminder(session, session.outcome, session.outcome.look_again, wording(session, one_line))
        if address:
            reminder.add("url", address)
        calendar.add_component(reminder)
    content: bytes = calendar.to_ical()
    return content


def _reminder(session: VisibleSession, outcome: Outcome, look_again: str, words: Wording) -> Event:
    question = one_line(session.description.question) or words.text("export-title")
    title = words.text("ics-title", question=question)
    day = date.fromisoformat(look_again)
    event, alarm = Event(), Alarm()
    event.add("uid", f"{format_code(session.code)}-look-again@quorum")
    event.add("dtstamp", _time(outcome.at))
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("summary", title)
    event.add("description", _description(session, outcome, words))
    event.add("transp", "TRANSPARENT")
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", REMIND_AFTER)
    event.add_component(alarm)
    return event


def _description(session: VisibleSession, outcome: Outcome, words: Wording) -> str:
    if outcome.option is None:
        decided = words.text("ics-undecided", at=outcome.at)
    else:
        decided = words.text("ics-decided", option=words.option(outcome.option), at=outcome.at)
    return "\n".join([decided, words.text("ics-session", code=format_code(session.code))])


def _time(at: Millis) -> datetime:
    return datetime.fromtimestamp(at // 1000, UTC)
