"""Many who watch one session."""

from __future__ import annotations

import asyncio

from tests.support.wire import Live, Wire

AT_ONCE = 50  # connections that are opened at the same time


async def watching(wire: Wire, code: str, count: int) -> list[Live]:
    """Open that many connections of spectators; each has its welcome."""
    crowd: list[Live] = []
    for begin in range(0, count, AT_ONCE):
        coming = min(AT_ONCE, count - begin)
        crowd += await asyncio.gather(*(wire.connect(code) for _ in range(coming)))
    return crowd
