"""What a session has been told of commits that other processes have added to its log."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from server.core.events import Commit
from server.store import SessionGrew

# The most commits kept until they are applied; those beyond are read from the log.
MAX_BROUGHT = 64


class LogNews:
    """Whether the log must be read, and commits that need not be. Each `seq` is the number of the last one applied."""

    def __init__(self) -> None:
        self._told = asyncio.Event()
        self._read_anyway = False
        self._heard_of = 0
        self._brought: dict[int, Commit] = {}
        self._readers: list[asyncio.Future[Any]] = []

    def tell(self, grew: SessionGrew | None = None) -> None:
        """Note that the log must be read, if it `grew` up to a commit that is not known; without one, in any case."""
        if grew is None:
            self._read_anyway = True
        else:
            self._heard_of = max(self._heard_of, grew.seq)
            if grew.commit is not None and len(self._brought) < MAX_BROUGHT:
                self._brought[grew.seq] = grew.commit
        self._told.set()

    def ask(self) -> asyncio.Future[Any]:
        """Let the log be read, and return a future for whoever waits until it is."""
        read: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._readers.append(read)
        return read

    def readers(self) -> Sequence[asyncio.Future[Any]]:
        """Return those who wait until the log is read, which must be done now."""
        readers, self._readers = self._readers, []
        self._read_anyway |= bool(readers)
        return readers

    def take(self, seq: int) -> Sequence[Commit]:
        """Return the next commits that came with the news, without those that others have not come before; none if the
        log must be read in any case."""
        brought, self._brought = self._brought, {}
        if self._read_anyway or self._readers:
            return ()
        found: list[Commit] = []
        while (commit := brought.get(seq + len(found) + 1)) is not None:
            found.append(commit)
        return found

    def forget(self) -> None:
        """Forget everything told so far, because the log is being read, or never again; those who wait still do."""
        self._read_anyway, self._heard_of = False, 0
        self._brought.clear()

    def behind(self, seq: int) -> bool:
        """Return whether there are commits to apply."""
        return self._read_anyway or bool(self._readers) or self._heard_of > seq

    async def come(self, seconds: float) -> None:
        """Wait until something is told, at most for that many seconds."""
        self._told.clear()
        with suppress(TimeoutError):
            await asyncio.wait_for(self._told.wait(), seconds)
