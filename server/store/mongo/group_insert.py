"""Inserts the commits of several sessions together: one command, one reply and one turn of Motor's threads for all.

A commit that arrives while nothing is being stored is sent immediately; those that arrive meanwhile are sent together
when that is done (group commit). Each is stored or refused on its own, as if it had been sent alone.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from pymongo.errors import AutoReconnect, BulkWriteError, DuplicateKeyError, PyMongoError

from server.store import Conflict, Unavailable
from server.store.mongo.errors import refused, sentence

# The most documents of one command; it bounds how long the first one waits for the last one.
MAX_GROUP = 100
DUPLICATE_KEY = 11000

_Waiting = tuple[dict[str, Any], "asyncio.Future[None]"]


class GroupInsert:
    """Inserts into the collection of commits; `where` names the server in errors."""

    def __init__(self, commits: Any, where: str) -> None:
        self._commits = commits
        self._where = where
        self._waiting: list[_Waiting] = []
        self._running: asyncio.Future[Any] | None = None

    async def insert(self, row: dict[str, Any]) -> None:
        """Return once the row is stored; raises Conflict if its number is taken, and Unavailable."""
        stored: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((row, stored))
        if self._running is None:
            self._send()
        await stored

    async def finish(self) -> None:
        """Return when nothing is being stored any more."""
        while self._running is not None:
            await asyncio.wait([self._running])
            await asyncio.sleep(0)  # what waited is sent by the callback of the future

    def _send(self) -> None:
        """Send some of the rows that wait."""
        while self._waiting and self._running is None:
            group, self._waiting = self._waiting[:MAX_GROUP], self._waiting[MAX_GROUP:]
            rows = [row for row, _ in group]
            try:
                # After close(), the call itself raises, rather than the future that it returns.
                sent = self._commits.insert_many(rows, False) if len(rows) > 1 else self._commits.insert_one(*rows)
            except PyMongoError as error:
                self._settle(group, error)
                continue
            self._running = sent
            sent.add_done_callback(partial(self._on_sent, group))

    def _on_sent(self, group: Sequence[_Waiting], sent: asyncio.Future[Any]) -> None:
        self._running = None
        self._settle(group, AutoReconnect("cancelled") if sent.cancelled() else sent.exception())
        self._send()

    def _settle(self, group: Sequence[_Waiting], error: BaseException | None) -> None:
        failures = self._failures(len(group), error)
        for (_, stored), failure in zip(group, failures, strict=True):
            if stored.done():  # the caller was cancelled
                continue
            if failure is None:
                stored.set_result(None)
            else:
                stored.set_exception(failure)

    def _failures(self, number: int, error: BaseException | None) -> Sequence[BaseException | None]:
        """Return the error of each row, an exception of its own: raising one adds to its traceback."""
        if isinstance(error, DuplicateKeyError):
            return [Conflict("the commit exists") for _ in range(number)]
        if isinstance(error, PyMongoError) and not isinstance(error, BulkWriteError):
            return [Unavailable(sentence(error, self._where)) for _ in range(number)]
        if not isinstance(error, BulkWriteError):
            return [error] * number  # none, or a bug
        details: Mapping[str, Any] = error.details or {}
        # Rows without an error of their own are stored, but perhaps not by a majority.
        concerns = details.get("writeConcernErrors") or []
        failures: list[BaseException | None] = [self._refused(concerns[0]) if concerns else None for _ in range(number)]
        for failed in details.get("writeErrors") or []:
            failures[failed["index"]] = self._refused(failed)
        return failures

    def _refused(self, failed: Mapping[str, Any]) -> Exception:
        if failed.get("code") == DUPLICATE_KEY:
            return Conflict("the commit exists")
        return Unavailable(refused(failed.get("code"), self._where))
