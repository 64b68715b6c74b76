"""Maps each event to the parts of a room that it changes."""

from __future__ import annotations

from collections.abc import Sequence

from server.core.events import (
    AnyEvent,
    Attached,
    Cleared,
    Discussed,
    Discussing,
    Disputed,
    DoneSet,
    ExperienceTold,
    Joined,
    Removed,
    Renamed,
    Scored,
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
        case Removed():
            return ("board", "roster", "attachments")
        case Attached() | Withdrawn() | Disputed():
            return ("attachments",)
        case ExperienceTold():
            return ()
        case TimerSet() | Discussing() | Discussed():
            return ("session",)
        case _:
            return ("session", "board", "roster", "attachments")
