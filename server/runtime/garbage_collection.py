"""Keeps the garbage collector from stalling the event loop: a full collection visits every object of every connection.

Reference counting frees nearly all garbage; only cycles need the collector, and they are rare. So long-lived objects
are frozen (gc.freeze), after the start and again after many connections opened or closed, and the rest is collected
rarely, while the event loop is quiet: also every ten minutes, because sessions come and go although the number of
connections stays the same.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from time import monotonic

# Thresholds for gc.set_threshold. A collection of the young generation then takes a few milliseconds, about once per
# thousand connections; the oldest generation is never collected automatically.
YOUNG, MIDDLE, OLDEST = 50_000, 20, 1_000_000
# The change in the number of connections after which objects are frozen again.
REFREEZE_AFTER = 200
# The time in seconds after which objects are frozen again in any case, and the number of connections up to which all
# objects are visited then: it takes about a tenth of a second, for which more people should not wait.
REFREEZE_SECONDS = 600.0
FEW = 50


class GarbageCollection:
    """Freezes long-lived objects; one instance per process."""

    def __init__(self, now: Callable[[], float] = monotonic) -> None:
        self._frozen_with = 0
        self._now = now
        self._frozen_at = now()
        gc.set_threshold(YOUNG, MIDDLE, OLDEST)
        gc.collect()
        gc.freeze()

    def refreeze(self, connections: int) -> bool:
        """Collect and freeze if the number of connections changed much, or it is time; return True if so.

        Call it while the loop is quiet.
        """
        due = self._now() - self._frozen_at >= REFREEZE_SECONDS
        if abs(connections - self._frozen_with) < REFREEZE_AFTER and not due:
            return False
        self._frozen_at = self._now()
        if connections < self._frozen_with / 2 or (due and connections <= FEW):
            gc.unfreeze()  # otherwise cycles among frozen objects are never found; few objects are left to visit now
        self._frozen_with = connections
        gc.collect()
        gc.freeze()
        return True
