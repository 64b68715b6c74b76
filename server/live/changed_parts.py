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
from server.core.model import Description
from server.core.visibility.session import VisibleSession
from server.live.broadcaster import Kind

# Events that arrive many times a second in a large room. They change the board and the roster.
FREQUENT = Scored | Cleared | DoneSet | WeightsGiven | Joined | Renamed


class FrequentParts:
    """Says which parts of a room frequent events change: of a member's scores, only the first changes the roster."""

    def __init__(self) -> None:
        self._about: Description | None = None
        self._started = 0

    def changed(self, session: VisibleSession, events: Sequence[AnyEvent]) -> Sequence[Kind]:
        """Return the parts that the frequent ones of a commit's events changed; call it with those of every commit."""
        before, started, about = self._started, session.progress.started, session.description
        # A session that was read again after an error has another description, and perhaps commits unknown here.
        known, self._about, self._started = self._about is about, about, started
        # Without a score cleared in the same commit, as many have started only if the same ones have.
        if known and started == before and all(isinstance(event, Scored) for event in events):
            return ("board",)
        return ("board", "roster") if any(isinstance(event, FREQUENT) for event in events) else ()


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
