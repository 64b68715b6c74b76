"""Logs once that the commits of a session wait for the store, and once that they are stored again."""

from __future__ import annotations

import logging

from server.runtime.logs import event
from server.runtime.metrics import Metrics
from server.store import Unavailable

logger = logging.getLogger("quorum.command_queue")


class StoreOutage:
    """Whether the store has failed the session with this code."""

    def __init__(self, code: str, metrics: Metrics) -> None:
        self._code = code
        self._metrics = metrics
        self._failing = False

    def begin(self, seq: int, error: Unavailable) -> None:
        """Count a failure to store the commit with this number, and log the first one."""
        self._metrics.store_errors.inc()
        if not self._failing:
            self._failing = True
            extra = event("store_failed", session=self._code, seq=seq, error=str(error))
            logger.warning("session %s waits at commit %d: %s", self._code, seq, error, extra=extra)

    def end(self, seq: int) -> None:
        """Log that the store has the commit with this number, if it failed before."""
        if self._failing:
            self._failing = False
            extra = event("store_recovered", session=self._code, seq=seq)
            logger.warning("session %s continues at commit %d", self._code, seq, extra=extra)
