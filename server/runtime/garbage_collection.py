"""The garbage collector, kept from stopping a meeting: a full collection walks everything that every connection holds.

Nearly all that a server drops goes by its count of references; only cycles need the collector, and hardly any are made.
So what has lasted is frozen, out of the collector's sight, after the start and again after many people came; and the
little that is left is collected seldom, while the loop is quiet.
"""

from __future__ import annotations

import gc

# A young collection for so many objects, not for 700: it then takes a few milliseconds, and comes once in a thousand
# people. The oldest generation is never walked unasked.
YOUNG, MIDDLE, OLDEST = 50_000, 20, 1_000_000
# People who came or went since the last time, before it is worth looking again.
MANY = 200


class GarbageCollection:
    """Freezes what has lasted."""

    def __init__(self) -> None:
        self._frozen_with = 0
        gc.set_threshold(YOUNG, MIDDLE, OLDEST)
        gc.collect()
        gc.freeze()

    def consider(self, connections: int) -> bool:
        """Collect and freeze again if many have come or gone; call it while the loop is quiet. True if it did."""
        if abs(connections - self._frozen_with) < MANY:
            return False
        if connections < self._frozen_with / 2:
            gc.unfreeze()  # cycles among what was frozen are not found otherwise; fewer are left to be walked now
        self._frozen_with = connections
        gc.collect()
        gc.freeze()
        return True
