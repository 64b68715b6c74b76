"""Keeps the garbage collector from stalling the event loop: a full collection walks every object of every connection.

Nearly everything that a server drops is freed by reference counting; only cycles need the collector, and few are made.
So long-lived objects are frozen (gc.freeze), after the start and again after many connections came or went, and the
rest is collected rarely, while the event loop is quiet.
"""

from __future__ import annotations

import gc

# Thresholds for gc.set_threshold. A collection of the young generation then takes a few milliseconds, about once for
# every thousand connections; the oldest generation is never collected automatically.
YOUNG, MIDDLE, OLDEST = 50_000, 20, 1_000_000
# Connections that must come or go before objects are frozen again.
REFREEZE_AFTER = 200


class GarbageCollection:
    """Freezes long-lived objects; made once for a process."""

    def __init__(self) -> None:
        self._frozen_with = 0
        gc.set_threshold(YOUNG, MIDDLE, OLDEST)
        gc.collect()
        gc.freeze()

    def refreeze(self, connections: int) -> bool:
        """Collect and freeze if many connections came or went; true if it did. Call it while the loop is quiet."""
        if abs(connections - self._frozen_with) < REFREEZE_AFTER:
            return False
        if connections < self._frozen_with / 2:
            gc.unfreeze()  # or cycles among frozen objects are never found; few objects are left to walk now
        self._frozen_with = connections
        gc.collect()
        gc.freeze()
        return True
