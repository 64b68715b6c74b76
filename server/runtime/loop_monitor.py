"""Monitors the event loop: measures its lag, collects garbage while it is quiet, and logs events of the process."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from prometheus_client import Counter

from server.runtime.garbage_collection import GarbageCollection
from server.runtime.logs import event
from server.runtime.metrics import Metrics

logger = logging.getLogger("quorum")

SAMPLE_SECONDS = 0.25
# The loop is quiet when QUIET_SAMPLES in a row were late by no more than QUIET_LAG seconds.
QUIET_SAMPLES = 8
QUIET_LAG = 0.005
# The interval of log lines, in seconds, and the thresholds above which something is logged.
LOG_SECONDS = 10.0
BLOCKED_SECONDS = 1.0
CONFLICT_STORM = 100


class LoopMonitor:
    """Samples the loop a few times a second; `connections` returns the number of connections."""

    def __init__(self, metrics: Metrics, connections: Callable[[], int]) -> None:
        self._metrics = metrics
        self._connections = connections
        self._collector = GarbageCollection()
        self._quiet = 0
        self._worst = self._logged = 0.0
        self._counted: dict[Counter, float] = {}
        self._timer: asyncio.TimerHandle | None = None

    def start(self) -> None:
        """Start sampling."""
        loop = asyncio.get_running_loop()
        due = loop.time() + SAMPLE_SECONDS
        self._timer = loop.call_at(due, self._sample, due)

    def stop(self) -> None:
        """Stop sampling, and log anything not logged yet."""
        if self._timer is not None:
            self._timer.cancel()
            self._log()

    def _sample(self, due: float) -> None:
        now = asyncio.get_running_loop().time()
        lag = max(0.0, now - due)
        self._metrics.loop_lag.observe(lag)
        self._worst = max(self._worst, lag)
        self._quiet = self._quiet + 1 if lag < QUIET_LAG else 0
        if self._quiet >= QUIET_SAMPLES and self._collector.refreeze(self._connections()):
            self._quiet = 0
        if now - self._logged > LOG_SECONDS:
            self._logged = now
            self._log()
        self.start()

    def _log(self) -> None:
        slow, silent = self._since(self._metrics.slow_closes), self._since(self._metrics.silent_closes)
        conflicts = self._since(self._metrics.conflicts)
        if slow:
            logger.warning("%d connections closed: clients did not read", slow, extra=event("slow", closed=slow))
        if silent:
            logger.info("%d connections closed: no answer to pings", silent, extra=event("silent", closed=silent))
        if conflicts > CONFLICT_STORM:
            logger.warning(
                "%d commits lost the race with another process", conflicts, extra=event("conflicts", commits=conflicts)
            )
        if self._worst > BLOCKED_SECONDS:
            extra = event("blocked", seconds=self._worst)
            logger.warning("the event loop was blocked for %.1f s", self._worst, extra=extra)
        self._worst = 0.0

    def _since(self, counter: Counter) -> int:
        """Return the increase of a counter since the last call."""
        before, now = self._counted.get(counter, 0.0), self._metrics.value(counter)
        self._counted[counter] = now
        return int(now - before)
