"""Sessions that could not be read: remembered for a limited time and number, and logged once."""

from __future__ import annotations

import pytest

from server.core.log import CorruptLog, NewerFormat, UnreadableLog
from server.live import unreadable
from server.live.unreadable import UnreadableSessions


class Clock:
    """A clock that a test advances."""

    now = 0.0

    def __call__(self) -> float:
        """See time.monotonic."""
        return self.now


def remembered(sessions: UnreadableSessions, code: str) -> UnreadableLog | None:
    """Return the remembered error of a session."""
    try:
        sessions.look_up(code)
    except UnreadableLog as error:
        return error
    return None


def test_error_is_remembered_for_a_limited_time() -> None:
    clock = Clock()
    sessions = UnreadableSessions(clock)
    assert remembered(sessions, "A") is None
    error = NewerFormat(9)
    sessions.note("A", error)
    clock.now += unreadable.READ_AGAIN_SECONDS - 1
    assert remembered(sessions, "A") is error and remembered(sessions, "B") is None
    clock.now += 1
    assert remembered(sessions, "A") is None


def test_each_error_is_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    sessions = UnreadableSessions(Clock())
    for error in (CorruptLog("torn"), CorruptLog("torn"), NewerFormat(9), NewerFormat(9)):
        sessions.note("A", error)
    sessions.note("B", CorruptLog("torn"))
    assert [record.getMessage() for record in caplog.records] == [
        "session A cannot be read: torn; restore this session from a backup",
        "session A cannot be read: written by a newer Quorum (format 9); "
        "install that version, or a later one, to open it",
        "session B cannot be read: torn; restore this session from a backup",
    ]


def test_oldest_error_is_forgotten_over_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unreadable, "MAX_REMEMBERED", 3)
    sessions = UnreadableSessions(Clock())
    for code in "ABCAD":
        sessions.note(code, CorruptLog("torn"))
    assert [code for code in "ABCD" if remembered(sessions, code)] == ["A", "C", "D"]
