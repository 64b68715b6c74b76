"""Keeps the garbage collector from stalling the event loop: a full collection visits every object of every connection.

Reference counting frees nearly all garbage; only cycles need the collector, and they are rare. So long-lived objects
are frozen (gc.freeze), after the start and again after many connections opened or closed, and the rest is collected
rarely, while the event loop is quiet.
"""

from __future__ import annotations

import gc

# Thresholds for gc.set_threshold. A collection of the young generation then takes a few milliseconds, about once per
# thousand connections; the oldest generation is never collected automatically.
YOUNG, MIDDLE, OLDEST = 50_000, 20, 1_000_000
# The change in the number of connections after which objects are frozen again.
REFREEZE_AFTER = 200


class GarbageCollection:
    """Freezes long-lived objects; one instance per process."""

    def __init__(self) -> None:
        self._frozen_with = 0
        gc.set_threshold(YOUNG, MIDDLE, OLDEST)
        gc.collect()
        gc.freeze()

    def refreeze(self, connections: int) -> bool:
        """Collect and freeze if the number of connections changed much; return True if so.

        Call it while the loop is quiet.
        """
        if abs(connections - self._frozen_with) < REFREEZE_AFTER:
            return False
        if connections < self._frozen_with / 2:
            gc.unfreeze()  # otherwise cycles among frozen objects are never found; few objects are left to visit now
        self._frozen_with = connections
        gc.collect()
        gc.freeze()
        return True
