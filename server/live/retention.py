"""Deletes sessions that have not changed for a number of days, and what is left of erased ones.

A clock that has jumped ahead must not delete everything. So a session is deleted only if two checks, a day apart by
that clock, and all checks between them, have found it too old; the store notes since when. An operator has a day to
set the clock right.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable

from server.core.log import UnreadableLog
from server.core.model import Millis
from server.live.hub import Hub
from server.live.replaying import replayed
from server.runtime.clock import clock
from server.runtime.logs import event
from server.runtime.turns import Busy
from server.store import Store, Unavailable
from server.store.heads import contradiction

logger = logging.getLogger("quorum.retention")

CHECK_SECONDS = 3600.0
DAY: Millis = 24 * 3600 * 1000
# Sessions considered in one check; the next ones follow a day later.
MAX_DUE = 10_000
PAYER = "retention"


class Retention:
    """Checks a store when the server starts and every hour; `days` is 0 to keep sessions for ever."""

    def __init__(self, hub: Hub, store: Store, days: int) -> None:
        self._hub = hub
        self._store = store
        self._days = days
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Start the checks."""
        self._task = asyncio.create_task(self._run())  # noqa: TID251 - held

    async def stop(self) -> None:
        """Stop; a deletion that has begun is finished after the next start."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])

    async def check(self, now: Millis) -> int:
        """Delete the sessions that are too old at the time `now`, and were at all checks since a day before; return
        how many. Raises Unavailable and Busy."""
        before = now - self._days * DAY
        due: list[str] = []
        async for session in self._store.walk():
            # Of a damaged session, the age is not known.
            if session.seq and 0 < session.changed_at <= before and len(due) < MAX_DUE:
                due.append(session.code)
        since = await self._store.note_due(due, now)
        if new := sum(noted == now for noted in since.values()):
            extra = event("retention_due", sessions=new)
            logger.info("%d sessions have not changed for %d days; they go in a day", new, self._days, extra=extra)
        deleted = 0
        for code in due:
            if since[code] <= now - DAY:
                deleted += await self._delete(code, before)
        if deleted:
            self._hub.metrics.expired.inc(deleted)
            extra = event("retention", deleted=deleted)
            logger.info("%d sessions that had not changed for %d days are deleted", deleted, self._days, extra=extra)
        return deleted

    async def _delete(self, code: str, before: Millis) -> bool:
        """Delete a session; return False if it has changed meanwhile, or if this version cannot read all of its log."""
        try:
            head = await self._store.head(code)
            replay = await replayed(self._store, code, self._hub.lane, PAYER, head.seq if head else 0)
        except UnreadableLog:
            return False
        if contradiction(replay.seq, replay.digest, head) or not 0 < replay.changed_at <= before:
            return False
        return bool(await self._hub.forget(code, replay.seq))

    async def purge(self) -> None:
        """Remove what is left of erased sessions, unless somebody would wait for it. Raises Unavailable."""
        if self._store.shared or not self._hub.connections():
            await self._store.purge()

    async def _run(self) -> None:
        while True:
            if self._days:
                await self._try(self.check(clock()))
            await self._try(self.purge())
            await asyncio.sleep(CHECK_SECONDS)

    async def _try(self, work: Awaitable[object]) -> None:
        try:
            await work
        except (Busy, Unavailable) as error:
            logger.warning("deleted later: %s", error)
        except Exception:
            logger.exception("old sessions could not be deleted")
