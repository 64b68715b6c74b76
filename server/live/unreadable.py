"""Sessions that this process could not read: remembered for a while, so that nobody who asks again costs a reading."""

from __future__ import annotations

import logging
from collections.abc import Callable
from time import monotonic

from server.core.log import UnreadableLog
from server.runtime.logs import event

logger = logging.getLogger("quorum.log")

# Seconds until a session is read again that could not be read: somebody may have restored it meanwhile.
READ_AGAIN_SECONDS = 30.0
MOST_REMEMBERED = 10_000


class UnreadableSessions:
    """What was wrong with which session, the latest last; `now` is in seconds."""

    def __init__(self, now: Callable[[], float] = monotonic) -> None:
        self._now = now
        self._known: dict[str, tuple[float, UnreadableLog]] = {}

    def look_up(self, code: str) -> None:
        """Raise what was raised for this session a short time ago, if anything was."""
        at, error = self._known.get(code, (0.0, None))
        if error is not None and self._now() - at < READ_AGAIN_SECONDS:
            raise error.with_traceback(None)  # or each raising would lengthen it

    def note(self, code: str, error: UnreadableLog) -> None:
        """Remember it, and log it unless it is what was logged last."""
        before = self._known.pop(code, None)
        if len(self._known) >= MOST_REMEMBERED:
            del self._known[next(iter(self._known))]
        self._known[code] = (self._now(), error)
        if before is None or str(before[1]) != str(error):
            extra = event("unreadable_session", session=code, trouble=str(error))
            logger.error("session %s cannot be read: %s", code, error.with_remedy, extra=extra)
