"""What a session has been told of commits that other processes have added to its log."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from server.store import SessionGrew


class LogNews:
    """Whether the log must be read. Each `seq` is the number of the last commit that was."""

    def __init__(self) -> None:
        self._told = asyncio.Event()
        self._read_anyway = False
        self._heard_of = 0

    def tell(self, grew: SessionGrew | None = None) -> None:
        """Note that the log must be read, if it `grew` up to a commit that is not known; without one, in any case."""
        if grew is None:
            self._read_anyway = True
        else:
            self._heard_of = max(self._heard_of, grew.seq)
        self._told.set()

    def forget(self) -> None:
        """Forget everything told so far, because the log is being read, or never again."""
        self._read_anyway, self._heard_of = False, 0

    def behind(self, seq: int) -> bool:
        """Return whether the log must be read."""
        return self._read_anyway or self._heard_of > seq

    async def come(self, seconds: float) -> None:
        """Wait until something is told, at most for that many seconds."""
        self._told.clear()
        with suppress(TimeoutError):
            await asyncio.wait_for(self._told.wait(), seconds)
