"""The rooms of a process: created, opened, unloaded when idle, and drained at shutdown."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Sequence
from time import monotonic

import pytest
from msgspec import structs

from server.core import log
from server.core.code import parse_code
from server.core.commands import Join
from server.core.events import Commit
from server.core.refused import Refused
from server.core.upcasters import FORMAT
from server.live import hub as hub_module
from server.live import unreadable
from server.live.hub import Hub
from server.live.protocol import CloseCode
from server.live.room import Room
from server.store import Unavailable
from tests.support.forged import newer
from tests.support.listening import Guest
from tests.support.meeting import CODE, about
from tests.support.stores import FailingStore, MemoryStore


async def opened(hub: Hub, code: str) -> Room:
    """Return the room of an existing session."""
    room = await hub.room(code)
    assert room is not None
    return room


async def test_session_is_created_with_a_facilitator_and_an_unstored_key() -> None:
    store = MemoryStore()
    created = await Hub(store).create_session(about(), "Fay")
    assert parse_code(created.code) == created.code
    session = log.replay(store.log(created.code))
    facilitator = session.members[created.facilitator]
    assert (facilitator.name, facilitator.role, session.phase) == ("Fay", "facilitator", "lobby")
    assert session.key_digest == hashlib.sha256(created.key.encode()).hexdigest()
    assert len(created.key) >= 32 and created.key.encode() not in store.logs[created.code][0].body


async def test_every_session_has_its_own_code_key_and_salt() -> None:
    store = MemoryStore()
    hub = Hub(store)
    created = [await hub.create_session(about(), "Fay") for _ in range(20)]
    sessions = [log.replay(store.log(f.code)) for f in created]
    for values in ({f.code for f in created}, {f.key for f in created}, {s.salt for s in sessions}):
        assert len(values) == 20


async def test_code_in_use_is_not_used_again(monkeypatch: pytest.MonkeyPatch) -> None:
    numbers = iter([5, 5, 5, 6])
    monkeypatch.setattr("server.live.hub.secrets.randbelow", lambda limit: next(numbers))
    store = MemoryStore()
    hub = Hub(store)
    assert [(await hub.create_session(about(), "Fay")).code for _ in range(2)] == ["00000005", "00000006"]
    assert [len(store.log(code)) for code in store.logs] == [1, 1]


async def test_no_session_is_created_from_an_invalid_description() -> None:
    store = MemoryStore()
    with pytest.raises(Refused, match="weights_not_one"):
        await Hub(store).create_session(about(weights={"a": 0.4}), "Fay")
    assert store.logs == {}


class CountingStore(MemoryStore):
    """A Store that counts how often a log is read from its beginning."""

    reads = 0

    async def read(self, session: str, after: int = 0, limit: int | None = None) -> Sequence[Commit]:
        """See Store."""
        self.reads += after == 0
        await asyncio.sleep(0)
        return await super().read(session, after, limit)


async def test_concurrent_callers_share_one_room() -> None:
    store = CountingStore()
    hub = Hub(store)
    code = (await hub.create_session(about(), "Fay")).code
    rooms = await asyncio.gather(*(hub.room(code) for _ in range(50)))
    assert len({id(room) for room in rooms}) == 1
    assert store.reads == 1
    assert hub.rooms() == [rooms[0]]


async def test_cancelled_caller_does_not_affect_the_others() -> None:
    hub = Hub(CountingStore())
    code = (await hub.create_session(about(), "Fay")).code
    first, second = (asyncio.get_running_loop().create_task(hub.room(code)) for _ in range(2))
    await asyncio.sleep(0)
    first.cancel()
    assert (await second) is (await hub.room(code)) is not None
    assert first.cancelled()


async def test_no_room_until_the_session_exists() -> None:
    store = MemoryStore()
    hub = Hub(store)
    assert await hub.room(CODE) is None
    assert hub.rooms() == []
    created = await Hub(store).create_session(about(), "Fay")
    assert await hub.room(created.code) is not None


async def test_failed_open_is_retried_by_the_next_caller() -> None:
    store = FailingStore(reads=["failed"])
    hub = Hub(store)
    code = (await hub.create_session(about(), "Fay")).code
    with pytest.raises(Unavailable):
        await hub.room(code)
    assert hub.rooms() == []
    await opened(hub, code)


async def test_damaged_log_is_refused_until_repaired_and_rarely_reread(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    store = CountingStore()
    code = (await Hub(store).create_session(about(), "Fay")).code
    intact = store.logs[code][0]
    store.logs[code][0] = structs.replace(intact, body=intact.body.replace(b"Which", b"Whose"))
    hub = Hub(store)
    for _ in range(5):
        with pytest.raises(log.CorruptLog):
            await hub.room(code)
    assert store.reads == 1 and hub.rooms() == []
    later = monotonic() + unreadable.FIRST_SECONDS
    monkeypatch.setattr(hub._unreadable, "_now", lambda: later)
    with pytest.raises(log.CorruptLog):
        await hub.room(code)
    assert store.reads == 2
    assert [record.getMessage() for record in caplog.records] == [
        f"session {code} cannot be read: the digest of commit 1 of {code} does not match its content; "
        "restore this session from a backup"
    ]
    store.logs[code][0] = intact
    monkeypatch.setattr(hub._unreadable, "_now", lambda: later + unreadable.MAX_SECONDS)
    await opened(hub, code)


async def test_room_closes_all_connections_when_its_log_is_unreadable() -> None:
    store = CountingStore()
    hub = Hub(store)
    code = (await hub.create_session(about(), "Fay")).code
    room = await opened(hub, code)
    await room.wait_until_idle()
    store.reads = 0
    early = Guest(room, None)
    store.logs[code].append(newer(store.logs[code][-1]))
    room.catch_up()
    await room.wait_until_idle()
    assert early.closed == [CloseCode.NEWER_SESSION]
    for _ in range(3):
        with pytest.raises(log.NewerFormat, match=rf"written by a newer Quorum \(format {FORMAT + 1}\)"):
            await hub.room(code)
    assert store.reads == 0 and hub.rooms() == []
    assert Guest(room, None).closed == [CloseCode.NEWER_SESSION] and len(store.logs[code]) == 2


async def run_sweep(hub: Hub) -> None:
    """Let the event loop run a sweep that is already due."""
    for _ in range(5):
        await asyncio.sleep(0)


@pytest.fixture
def sweeping(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rooms count as idle immediately, and sweeps run continuously."""
    monkeypatch.setattr(hub_module, "IDLE_SECONDS", -1)
    monkeypatch.setattr(hub_module, "SWEEP_SECONDS", 0)


@pytest.mark.usefixtures("sweeping")
async def test_empty_room_is_unloaded_and_reopened_on_demand() -> None:
    hub = Hub(MemoryStore())
    code = (await hub.create_session(about(), "Fay")).code
    first = await opened(hub, code)
    await first.execute(Join(member="ada", name="Ada", role="voter"), None)
    await run_sweep(hub)
    assert hub.rooms() == []
    again = await opened(hub, code)
    assert again is not first and again.visible.member("ada") is not None


@pytest.mark.usefixtures("sweeping")
async def test_room_with_a_connection_stays_loaded() -> None:
    hub = Hub(MemoryStore())
    room = await opened(hub, (await hub.create_session(about(), "Fay")).code)
    guest = Guest(room, None)
    await run_sweep(hub)
    assert hub.rooms() == [room]
    room.leave(guest.connection)
    await run_sweep(hub)
    assert hub.rooms() == []


async def test_drain_finishes_pending_requests_and_asks_to_reconnect() -> None:
    store = CountingStore()
    hub = Hub(store)
    codes = [(await hub.create_session(about(), "Fay")).code for _ in range(3)]
    rooms = [await opened(hub, code) for code in codes]
    guests = [Guest(room, None) for room in rooms for _ in range(3)]
    joins = asyncio.gather(*(r.execute(Join(member="ada", name="Ada", role="voter"), None) for r in rooms))
    await asyncio.sleep(0)
    await hub.drain()
    assert hub.draining and joins.done()
    assert all("ada" in log.replay(store.log(code)).members for code in codes)
    assert [guest.closed for guest in guests] == [[CloseCode.RESTARTING]] * 9
    assert CloseCode.RESTARTING.again
