"""Maps each event to the parts of a room that it changes."""

from __future__ import annotations

from collections.abc import Sequence

from server.core.events import (
    AdmissionSet,
    Admitted,
    AnyEvent,
    Appointed,
    Attached,
    Cleared,
    Discussed,
    Discussing,
    Disputed,
    DoneSet,
    ExperienceTold,
    Invited,
    Joined,
    KeyChanged,
    Reminded,
    Removed,
    RemovedAll,
    Renamed,
    Scored,
    ScreenTurned,
    Superseded,
    TimerSet,
    WeightsGiven,
    Withdrawn,
)
from server.live.broadcaster import Kind

# Events that arrive many times a second in a large room. They change the board and the roster.
FREQUENT = Scored | Cleared | DoneSet | WeightsGiven | Joined | Renamed


def changed_parts(event: AnyEvent) -> Sequence[Kind]:
    """Return the parts that an event changes."""
    match event:
        case Removed() | RemovedAll():
            return ("board", "roster", "attachments")
        case Admitted() | Appointed():
            return ("board", "roster")
        case Invited() | KeyChanged():
            return ()
        case Attached() | Withdrawn() | Disputed():
            return ("attachments",)
        case ExperienceTold() | Reminded() | ScreenTurned():
            return ()
        case TimerSet() | Discussing() | Discussed() | AdmissionSet() | Superseded():
            return ("session",)
        case _:
            return ("session", "board", "roster", "attachments")
