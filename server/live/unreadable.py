"""Remembers for a while which sessions could not be opened, so that repeated requests do not try it again."""

from __future__ import annotations

import logging
from collections.abc import Callable
from time import monotonic

from msgspec import Struct

from server.core.log import UnreadableLog
from server.runtime.logs import event
from server.runtime.metrics import Metrics

logger = logging.getLogger("quorum.log")

# Seconds until such a session is tried again: it may have been restored meanwhile. They double with each attempt.
FIRST_SECONDS = 30.0
MAX_SECONDS = 600.0
MAX_REMEMBERED = 10_000


class _Remembered(Struct):
    error: UnreadableLog
    until: float
    wait: float


class UnreadableSessions:
    """The error of each session that could not be opened, the latest last; `now` returns seconds."""

    def __init__(self, metrics: Metrics | None = None, now: Callable[[], float] = monotonic) -> None:
        self._metrics = metrics or Metrics()
        self._now = now
        self._known: dict[str, _Remembered] = {}
        self._metrics.unreadable.set_function(lambda: len(self._known))

    def look_up(self, code: str) -> None:
        """Raise the remembered error of this session, if there is one."""
        remembered = self._known.get(code)
        if remembered is not None and self._now() < remembered.until:
            raise remembered.error.fresh()

    def note(self, code: str, error: UnreadableLog, *, refuse: bool = True) -> bool:
        """Remember an error; log it and return True unless the same one was logged last.

        Without `refuse`, the session is only counted.
        """
        before = self._known.pop(code, None)
        if len(self._known) >= MAX_REMEMBERED:
            del self._known[next(iter(self._known))]
        wait = min(before.wait * 2, MAX_SECONDS) if before else FIRST_SECONDS
        self._known[code] = _Remembered(error.fresh(), self._now() + wait if refuse else 0.0, wait)
        if before is not None and str(before.error) == str(error):
            return False
        extra = event("unreadable_session", session=code, error=str(error))
        logger.error("session %s cannot be read: %s", code, error.with_remedy, extra=extra)
        return True

    def forget(self, code: str) -> None:
        """Forget the error of a session that can be opened again."""
        self._known.pop(code, None)
