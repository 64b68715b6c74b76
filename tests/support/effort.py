"""How many examples the property tests try: a few in each run, and many times as many in `make soak`."""

from __future__ import annotations

import os

SOAK = int(os.environ.get("QUORUM_SOAK", "1"))


def examples(few: int, in_soak: int | None = None) -> int:
    """Return the number of examples of a property that is tried on `few` of them in each run.

    In `make soak` it is tried on as many times as many of `in_soak`, which is more than `few` where an example takes
    long.
    """
    return few if SOAK == 1 else (in_soak or few) * SOAK
