"""A write probe: whether a commit could be stored now, asked at most once a second."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from server.store import Unavailable

PROBE_SECONDS = 1.0


class WriteProbe:
    """Shares one write among all callers within PROBE_SECONDS; `write` raises Unavailable if it fails."""

    def __init__(self, write: Callable[[], Awaitable[None]]) -> None:
        self._write = write
        self._probing: asyncio.Task[Unavailable | None] | None = None
        self._until = 0.0

    async def check(self) -> None:
        """Return if the last write succeeded; raises Unavailable if it failed."""
        loop = asyncio.get_running_loop()
        if self._probing is None or (self._probing.done() and loop.time() >= self._until):
            self._until = loop.time() + PROBE_SECONDS
            self._probing = asyncio.create_task(self._probe())  # noqa: TID251 - held here
        # A caller that loses patience must not cancel the write that others wait for.
        if failed := await asyncio.shield(self._probing):
            raise Unavailable(str(failed))

    def forget(self) -> None:
        """Forget the last write: the store is being closed."""
        self._until = 0.0

    async def _probe(self) -> Unavailable | None:
        try:
            await self._write()
        except Unavailable as error:
            return error.with_traceback(None)
        return None
