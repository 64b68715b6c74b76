"""How the event loop of this process fares: how late its timers come, and when it is quiet enough to tidy up."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from server.collector import Collector
from server.metrics import Metrics

LOOK_SECONDS = 0.25
# The loop is quiet when so many looks in a row were no later than this, in seconds.
QUIET_LOOKS = 8
QUIET_LAG = 0.005


class Watch:
    """Looks at the loop a few times a second; `connections` tells how many there are."""

    def __init__(self, metrics: Metrics, connections: Callable[[], int]) -> None:
        self._metrics = metrics
        self._connections = connections
        self._collector = Collector()
        self._quiet = 0
        self._timer: asyncio.TimerHandle | None = None

    def start(self) -> None:
        """Begin to look."""
        loop = asyncio.get_running_loop()
        due = loop.time() + LOOK_SECONDS
        self._timer = loop.call_at(due, self._look, due)

    def stop(self) -> None:
        """Look no more."""
        if self._timer is not None:
            self._timer.cancel()

    def _look(self, due: float) -> None:
        lag = asyncio.get_running_loop().time() - due
        self._metrics.loop_lag.observe(max(0.0, lag))
        self._quiet = self._quiet + 1 if lag < QUIET_LAG else 0
        if self._quiet >= QUIET_LOOKS and self._collector.consider(self._connections()):
            self._quiet = 0
        self.start()
