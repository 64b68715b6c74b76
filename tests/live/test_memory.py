"""Sessions that come and go leave nothing behind, without help of the garbage collector, which runs rarely."""

from __future__ import annotations

import gc
import resource
import weakref
from collections.abc import Iterator

import pytest

from server.core.commands import Join, OpenScoring, Reveal, Score
from server.live import hub as hub_module
from server.live.hub import Hub
from server.live.room import Room
from tests.support.listening import Guest
from tests.support.meeting import about
from tests.support.stores import MemoryStore

SESSIONS = 1000
WARM_UP = 200
MAX_GROWTH = 15_000_000  # bytes


@pytest.fixture(autouse=True)
def _no_collector(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Run without the garbage collector, and unload rooms as soon as they are idle."""
    monkeypatch.setattr(hub_module, "IDLE_SECONDS", -1.0)
    gc.collect()
    gc.disable()
    yield
    gc.enable()


async def meeting(hub: Hub, store: MemoryStore, *, reveal: bool) -> weakref.ref[Room]:
    """Open a session, let two people score in it, and unload it; return its room."""
    created = await hub.create_session(about(), "Fay")
    room = await hub.room(created.code)
    assert room is not None
    await room.execute(Join("ada", "Ada", "voter"), None)
    await room.execute(OpenScoring(), created.facilitator)
    guests = [Guest(room, "ada"), Guest(room, created.facilitator), Guest(room, None)]
    await room.execute(Score("flask", "joy", 4), "ada")
    if reveal:
        await room.execute(Reveal(), created.facilitator)
        assert await room.current_findings() is not None
    for guest in guests:
        room.leave(guest.connection)
    await room.wait_until_idle()
    hub._sweep()
    assert hub.rooms() == []
    store.logs.clear()
    return weakref.ref(room)


@pytest.mark.parametrize("reveal", [False, True])
async def test_unloaded_room_is_freed_at_once(reveal: bool) -> None:
    store = MemoryStore()
    hub = Hub(store)
    rooms = [await meeting(hub, store, reveal=reveal) for _ in range(10)]
    assert [room() for room in rooms] == [None] * 10
    await hub.drain()


async def test_memory_is_flat_over_a_thousand_sessions() -> None:
    store = MemoryStore()
    hub = Hub(store)
    for _ in range(WARM_UP):
        await meeting(hub, store, reveal=False)
    before = _memory()
    for _ in range(SESSIONS):
        await meeting(hub, store, reveal=False)
    assert _memory() - before < MAX_GROWTH
    await hub.drain()


def _memory() -> int:
    """Return the resident memory of this process in bytes."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * resource.getpagesize()
