"""Remembers for a while which sessions could not be read, so that repeated requests do not read them again."""

from __future__ import annotations

import logging
from collections.abc import Callable
from time import monotonic

from server.core.log import UnreadableLog
from server.runtime.logs import event

logger = logging.getLogger("quorum.log")

# Seconds until an unreadable session is tried again: it may have been restored meanwhile.
READ_AGAIN_SECONDS = 30.0
MAX_REMEMBERED = 10_000


class UnreadableSessions:
    """The error of each unreadable session, the latest last; `now` returns seconds."""

    def __init__(self, now: Callable[[], float] = monotonic) -> None:
        self._now = now
        self._known: dict[str, tuple[float, UnreadableLog]] = {}

    def look_up(self, code: str) -> None:
        """Raise the remembered error of this session, if there is one."""
        at, error = self._known.get(code, (0.0, None))
        if error is not None and self._now() - at < READ_AGAIN_SECONDS:
            raise error.with_traceback(None)  # otherwise it grows with each raise

    def note(self, code: str, error: UnreadableLog) -> None:
        """Remember an error, and log it unless the same one was logged last."""
        before = self._known.pop(code, None)
        if len(self._known) >= MAX_REMEMBERED:
            del self._known[next(iter(self._known))]
        self._known[code] = (self._now(), error)
        if before is None or str(before[1]) != str(error):
            extra = event("unreadable_session", session=code, error=str(error))
            logger.error("session %s cannot be read: %s", code, error.with_remedy, extra=extra)
