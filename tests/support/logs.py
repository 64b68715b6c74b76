"""Changes to a log."""

from __future__ import annotations

from functools import cache

from server.core.events import Commit
from tests.support.meeting import Meeting


@cache
def _small_log() -> tuple[Commit, ...]:
    meeting = Meeting().join("ada", "bob").open().score("ada", "flask", "joy", 4, "“fun”", 2)
    return tuple(meeting.done("ada").set_timer(60).reveal().close("flask", "Because.").log)


def small_log() -> list[Commit]:
    """Return the log of a small meeting with every kind of event."""
    return list(_small_log())
