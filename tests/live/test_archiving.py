"""A server keeps the archive of its store."""

from __future__ import annotations

import pytest

from server.core.commands import OpenScoring
from server.live.archiving import Archiving
from server.live.hub import Hub
from server.store import Unavailable
from server.store.deriving import entry_in
from tests.support.meeting import CODE, FACILITATOR, about, first_commit
from tests.support.stores import FailingStore, MemoryStore


@pytest.fixture
def store() -> MemoryStore:
    """A store with one session, which is not in its archive."""
    store = MemoryStore()
    store.logs[CODE] = [first_commit(about())]
    return store


def phase(store: MemoryStore) -> str | None:
    """Return the phase of the session in the archive."""
    entry = entry_in(store.entries[CODE]) if CODE in store.entries else None
    return entry.phase if entry else None


async def test_changed_rooms_are_archived_at_the_latest_when_the_server_stops(store: MemoryStore) -> None:
    hub = Hub(store)
    archiving = Archiving(store, hub.rooms, hub.lane)
    room = await hub.room(CODE)
    assert room is not None
    await room.execute(OpenScoring(), FACILITATOR)
    await hub.drain()
    await archiving.stop()
    assert phase(store) == "scoring"
    assert store.entries[CODE].digest == store.logs[CODE][-1].digest


async def test_what_is_missing_is_derived_after_a_start(store: MemoryStore) -> None:
    hub = Hub(store)
    archiving = Archiving(store, hub.rooms, hub.lane)
    await archiving.catch_up()
    assert phase(store) == "lobby"
    store.logs["0000000X"] = [first_commit(about())]  # of another session, so it cannot be read
    await archiving.catch_up()
    assert set(store.entries) == {CODE}
    await hub.drain()


async def test_failure_to_archive_harms_nobody() -> None:
    class Full(FailingStore):
        async def archive(self, entries: object) -> None:
            raise Unavailable("The disk is full.")

    store = Full()
    store.logs[CODE] = [first_commit(about())]
    hub = Hub(store)
    archiving = Archiving(store, hub.rooms, hub.lane)
    room = await hub.room(CODE)
    assert room is not None
    archiving.start()
    await room.execute(OpenScoring(), FACILITATOR)
    await hub.drain()
    await archiving.stop()
    assert len(store.logs[CODE]) == 2
