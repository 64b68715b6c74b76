"""Keeps the store's archive up to date: with the open rooms every few seconds, and after a start with all other logs.

A missing or outdated entry costs a replay when the sessions are listed, and nothing else. So nobody waits for the
archive, and a failure to write it is not reported to anybody: it is tried again.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Sequence

from server.core.log import UnreadableLog
from server.live.replaying import replayed
from server.live.room import Room
from server.runtime.lane import Lane
from server.runtime.turns import Busy
from server.store import Store, Unavailable
from server.store.archived import Archived, LogEnd
from server.store.deriving import archived_of

logger = logging.getLogger("quorum.store")

KEEP_SECONDS = 5.0
# The entries that are written together.
TOGETHER = 50
PAYER = "archive"


class Archiving:
    """The archive of a store, as far as one process keeps it."""

    def __init__(self, store: Store, rooms: Callable[[], Sequence[Room]], lane: Lane) -> None:
        self._store = store
        self._rooms = rooms
        self._lane = lane
        self._kept: dict[str, int] = {}
        self._tasks: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Start keeping the archive."""
        self._tasks = [asyncio.create_task(self._keep_on()), asyncio.create_task(self._catch_up())]  # noqa: TID251

    async def stop(self) -> None:
        """Stop, and keep what has changed."""
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks)
        await self._try(self.keep)

    async def keep(self) -> None:
        """Keep the entries of the rooms that have changed; raises Unavailable and Busy."""
        rooms = [room for room in self._rooms() if room.unreadable is None]
        codes = {room.code for room in rooms}
        self._kept = {code: seq for code, seq in self._kept.items() if code in codes}
        changed = [room for room in rooms if room.visible.seq != self._kept.get(room.code)]
        for start in range(0, len(changed), TOGETHER):
            entries = [await self._lane.call(PAYER, room.archived) for room in changed[start : start + TOGETHER]]
            await self._store.archive(entries)
            self._kept.update((each.code, each.seq) for each in entries)

    async def catch_up(self) -> None:
        """Derive the entries that are missing or outdated; raises Unavailable and Busy."""
        outdated: list[str] = []
        page: list[LogEnd] = []
        async for end in self._store.log_ends():
            page.append(end)
            if len(page) == TOGETHER:
                outdated += await self._outdated(page)
                page = []
        outdated += await self._outdated(page)
        for start in range(0, len(outdated), TOGETHER):
            derived = [each for code in outdated[start : start + TOGETHER] if (each := await self._derived(code))]
            await self._store.archive(derived)

    async def _outdated(self, page: Sequence[LogEnd]) -> list[str]:
        known = await self._store.archived([end.code for end in page])
        return [end.code for end in page if end.seq and not (end.code in known and known[end.code].fits(end))]

    async def _derived(self, code: str) -> Archived | None:
        try:
            session = (await replayed(self._store, code, self._lane, PAYER)).session
        except UnreadableLog:
            return None
        return None if session is None else archived_of(session)

    async def _keep_on(self) -> None:
        while True:
            await asyncio.sleep(KEEP_SECONDS)
            await self._try(self.keep)

    async def _catch_up(self) -> None:
        await self._try(self.catch_up)

    async def _try(self, work: Callable[[], Coroutine[None, None, None]]) -> None:
        try:
            await work()
        except (Unavailable, Busy) as error:
            logger.info("the archive is not up to date: %s", error)
