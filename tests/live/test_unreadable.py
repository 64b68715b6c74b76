"""Sessions that could not be opened: remembered for a limited time and number, and logged once."""

from __future__ import annotations

import pytest

from server.core.log import BrokenSession, CorruptLog, NewerFormat, UnreadableLog
from server.live import unreadable
from server.live.unreadable import UnreadableSessions
from server.runtime.metrics import Metrics


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


def test_error_is_remembered_for_a_time_that_doubles() -> None:
    clock = Clock()
    sessions = UnreadableSessions(now=clock)
    assert remembered(sessions, "A") is None
    for seconds in (30, 60, 120, 240, 480, 600, 600):
        sessions.note("A", NewerFormat(9))
        clock.now += seconds - 1
        assert isinstance(remembered(sessions, "A"), NewerFormat) and remembered(sessions, "B") is None
        clock.now += 1
        assert remembered(sessions, "A") is None
    sessions.forget("A")
    sessions.note("A", NewerFormat(9))
    clock.now += unreadable.FIRST_SECONDS
    assert remembered(sessions, "A") is None


@pytest.mark.parametrize("error", [CorruptLog("torn"), NewerFormat(9), BrokenSession("KeyError")])
def test_remembered_error_keeps_nothing_else_alive(error: UnreadableLog) -> None:
    sessions = UnreadableSessions()
    try:
        try:
            raise KeyError
        except KeyError:
            raise error  # noqa: B904 - its context and traceback are what must not be kept
    except UnreadableLog as raised:
        sessions.note("A", raised)
    copies = [remembered(sessions, "A") for _ in range(3)]
    for copy in copies:
        assert copy is not None and copy is not error and type(copy) is type(error)
        assert (str(copy), copy.with_remedy, copy.__context__) == (str(error), error.with_remedy, None)
        depth, entry = 0, copy.__traceback__
        while entry is not None:
            depth, entry = depth + 1, entry.tb_next
        assert depth == 2, "it was raised once, here"
    assert isinstance(copies[0], NewerFormat) is isinstance(error, NewerFormat)


def test_each_error_is_logged_once_and_sessions_are_counted(caplog: pytest.LogCaptureFixture) -> None:
    metrics = Metrics()
    sessions = UnreadableSessions(metrics, Clock())
    for error in (CorruptLog("torn"), CorruptLog("torn"), NewerFormat(9), NewerFormat(9)):
        sessions.note("A", error)
    sessions.note("B", CorruptLog("torn"))
    assert [record.getMessage() for record in caplog.records] == [
        "session A cannot be read: torn; restore this session from a backup",
        "session A cannot be read: written by a newer Quorum (format 9); "
        "install that version, or a later one, to open it",
        "session B cannot be read: torn; restore this session from a backup",
    ]
    assert 'quorum_unreadable_sessions{process="' in metrics.text().decode()
    assert "quorum_unreadable_sessions" in metrics.text().decode() and metrics.text().decode().count("} 2.0\n") >= 1


def test_oldest_error_is_forgotten_over_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unreadable, "MAX_REMEMBERED", 3)
    sessions = UnreadableSessions(now=Clock())
    for code in "ABCAD":
        sessions.note(code, CorruptLog("torn"))
    assert [code for code in "ABCD" if remembered(sessions, code)] == ["A", "C", "D"]
