"""MongoDB stores whose commands are recorded."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from pymongo import MongoClient
from pymongo.monitoring import CommandListener

from server.store import Change, SessionGrew, Store, open_store
from server.store.mongo import MongoStore
from tests.support import mongod

Documents = MongoClient[dict[str, Any]]


class Tap(CommandListener):
    """Records the commands that new stores send to the database."""

    def __init__(self) -> None:
        self.commands: list[tuple[str, dict[str, Any]]] = []

    def started(self, event: Any) -> None:
        """Record a command."""
        self.commands.append((event.command_name, dict(event.command)))

    def succeeded(self, event: Any) -> None:
        """See CommandListener."""

    def failed(self, event: Any) -> None:
        """See CommandListener."""

    def of(self, name: str) -> list[dict[str, Any]]:
        """Return the commands with this name."""
        return [command for command_name, command in self.commands if command_name == name]

    @property
    def streams(self) -> list[dict[str, Any]]:
        """The change streams that were opened."""
        first = [command["pipeline"][0] for command in self.of("aggregate")]
        return [stage["$changeStream"] for stage in first if "$changeStream" in stage]


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[MongoStore]:
    """A store that is closed at the end."""
    store = await open_store(url)
    assert isinstance(store, MongoStore)
    try:
        yield store
    finally:
        await store.close()


class ChangeRecorder:
    """Records a store's changes by other processes while the block runs, and apart from them the names of these."""

    def __init__(self, store: Store, *interest: str) -> None:
        self.received: list[Change] = []
        self.processes: set[str] = set()
        self._arrived = asyncio.Event()
        self._changes = store.changes(lambda: interest)

    async def __aenter__(self) -> ChangeRecorder:
        self._task = asyncio.get_running_loop().create_task(self._listen())
        return self

    async def __aexit__(self, *_: object) -> None:
        assert not self._task.done(), "the stream of changes never ends"
        self._task.cancel()
        await asyncio.wait([self._task])

    async def expect(self, *wanted: Change, after: int = 0) -> int:
        """Wait until these changes arrived in order, perhaps with others in between; return the number received."""
        while (place := self._match(wanted, after)) is None:
            self._arrived.clear()
            await asyncio.wait_for(self._arrived.wait(), mongod.PATIENCE)
        return place

    def _match(self, wanted: tuple[Change, ...], after: int) -> int | None:
        rest = list(wanted)
        for place, change in enumerate(self.received[after:], after + 1):
            if rest and change == rest[0]:
                rest.pop(0)
            if not rest:
                return place
        return None

    async def _listen(self) -> None:
        async for change in self._changes:
            if isinstance(change, SessionGrew):
                self.processes.add(change.process)
                change = SessionGrew(change.session, change.seq)
            self.received.append(change)
            self._arrived.set()
