"""How many examples the property tests try: a few in each run, and many times as many in `make soak`."""

from __future__ import annotations

import os

SOAK = int(os.environ.get("QUORUM_SOAK", "1"))


def examples(few: int) -> int:
    """Return the number of examples of a property that is tried on `few` of them in each run."""
    return few * SOAK
