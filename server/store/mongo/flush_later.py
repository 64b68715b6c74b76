"""Writes what is buffered about a second after the first change, and again if there were more meanwhile."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from server.store import Unavailable

logger = logging.getLogger("quorum.store")


class FlushLater:
    """Calls `flush` some `seconds` after `soon`, and again as long as there is something `pending`."""

    def __init__(self, flush: Callable[[], Awaitable[None]], pending: Callable[[], bool], seconds: float) -> None:
        self._flush = flush
        self._pending = pending
        self._seconds = seconds
        self._task: asyncio.Task[None] | None = None

    def soon(self) -> None:
        """Flush in a while, unless that is planned already."""
        if self._task is None:
            self._task = asyncio.create_task(self._run())  # noqa: TID251 - held here

    async def stop(self) -> None:
        """Cancel a flush, and wait for its end: what it has not written is buffered again only then."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])

    async def _run(self) -> None:
        await asyncio.sleep(self._seconds)
        try:
            await self._flush()
        except Unavailable as error:
            self._task = None  # the next commit tries again
            logger.warning("the last commits cannot be noted: %s", error)
            return
        self._task = None
        if self._pending():
            self.soon()
