"""The store in MongoDB: its commands, changes of other processes, and the derived listing."""

from __future__ import annotations

import asyncio
import functools
import itertools
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from motor.motor_asyncio import AsyncIOMotorClient
from pymongo import MongoClient
from pymongo.errors import DuplicateKeyError
from pymongo.monitoring import CommandListener

from server.core.log import CorruptLog, verify
from server.store import Change, ChangesLost, Conflict, PresenceChanged, SessionGrew, Store, open_store
from server.store.mongo import MongoStore, changes, presence
from tests.store.test_contract import make_log, save
from tests.support import mongod
from tests.support.meeting import CODE

LOCAL = "w=1&journal=false&retryWrites=false&readConcernLevel=local&readPreference=secondaryPreferred"
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


@pytest.fixture
def tap(monkeypatch: pytest.MonkeyPatch) -> Tap:
    """Record the commands of every store opened after this."""
    tap = Tap()
    tapped = functools.partial(AsyncIOMotorClient, event_listeners=[tap])
    monkeypatch.setattr("server.store.mongo.address.AsyncIOMotorClient", tapped)
    return tap


@pytest.fixture
def documents(mongo_url: str) -> Iterator[Documents]:
    """The documents in the database, read without the store."""
    with MongoClient[dict[str, Any]](mongo_url) as client:
        yield client


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
    """Records a store's changes by other processes while the block runs."""

    def __init__(self, store: Store, *interest: str) -> None:
        self.received: list[Change] = []
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
            self.received.append(change)
            self._arrived.set()


async def wait_until(condition: Callable[[], Awaitable[bool]]) -> None:
    """Poll until the condition is true."""
    async with asyncio.timeout(mongod.PATIENCE):
        while not await condition():  # noqa: ASYNC110 - waits for a database, not for this loop
            await asyncio.sleep(0.02)


async def streams_opened(tap: Tap, streams: int) -> bool:
    """Return whether this number of change streams was opened."""
    return len(tap.streams) >= streams


async def no_other_members(store: Store) -> bool:
    """Return whether no other process has connected members."""
    return not await store.remote_presence()


async def polling_failed(caplog: pytest.LogCaptureFixture) -> bool:
    """Return whether a warning about polling was logged."""
    return "polling for changes failed" in caplog.text


# ---- what is stored


async def test_commit_number_is_unique_in_the_database(mongo_url: str, documents: Documents) -> None:
    async with opened(mongo_url) as store:
        await save(store, make_log(2))
    commits = documents.get_default_database()["commits"]
    assert [index["key"] for index in commits.index_information().values() if index.get("unique")] == [
        [("session", 1), ("seq", 1)]
    ]
    with pytest.raises(DuplicateKeyError):
        commits.insert_one({"session": CODE, "seq": 2})


@pytest.mark.parametrize("options", ["", f"&{LOCAL}"], ids=["plain", "address-asks-for-less"])
async def test_reads_and_writes_use_majority_concern(mongo_url: str, tap: Tap, options: str) -> None:
    async with opened(mongo_url + options) as store:
        await save(store, make_log(2))
        await store.read(CODE)
        await store.append(CODE, make_log(3)[2])
        await store.publish_presence({CODE: ["ada"]})
        await store.remote_presence()
        await store.sessions()
        await store.rebuild()
    writes = [command for name in ("insert", "update", "delete", "createIndexes") for command in tap.of(name)]
    assert len(tap.of("insert")) == 3 and len(writes) > 6
    for command in writes:
        concern = command["writeConcern"]
        assert concern["w"] == "majority" and concern["j"] is True, command
    for command in (*tap.of("insert"), *tap.of("update")):
        assert "txnNumber" in command, "the driver may retry, and the write happens once"
    reads = [*tap.of("find"), *tap.of("aggregate")]
    assert len(reads) >= 4
    for command in reads:
        assert command["readConcern"]["level"] == "majority", command
        assert command.get("$readPreference", {"mode": "primary"}) == {"mode": "primary"}, command


async def test_process_that_is_behind_cannot_make_a_gap(mongo_url: str) -> None:
    async with opened(mongo_url) as mine, opened(mongo_url) as theirs:
        await save(theirs, make_log(3))
        with pytest.raises(Conflict):
            await mine.append(CODE, make_log(5)[4])
        await mine.append(CODE, make_log(4)[3])
        with pytest.raises(Conflict):
            await theirs.append(CODE, make_log(4)[3])
        assert list(await theirs.read(CODE)) == make_log(4)


async def test_one_of_many_conflicting_processes_succeeds(mongo_url: str) -> None:
    stores = [await open_store(mongo_url) for _ in range(4)]
    await save(stores[0], make_log(1))
    for seq in range(2, 12):
        results = await asyncio.gather(*(s.append(CODE, make_log(seq)[-1]) for s in stores), return_exceptions=True)
        assert [type(result) for result in results].count(Conflict) == 3 and results.count(None) == 1
    assert list(await stores[0].read(CODE)) == make_log(11)
    for store in stores:
        await store.close()


# ---- changes by other processes


async def test_stream_starts_with_changes_lost_then_lists_changes(mongo_url: str) -> None:
    async with opened(mongo_url) as mine, opened(mongo_url) as theirs:
        await save(theirs, make_log(1))
        async with ChangeRecorder(mine) as recorder:
            await recorder.expect(ChangesLost())
            await theirs.append(CODE, make_log(2)[1])
            await mine.append(CODE, make_log(3)[2])
            await save(theirs, make_log(2, "00000000"))
            await recorder.expect(
                SessionGrew(CODE, 2), SessionGrew(CODE, 3), SessionGrew("00000000", 1), SessionGrew("00000000", 2)
            )
            place = len(recorder.received)
            await theirs.publish_presence({CODE: ["ada"]})
            await recorder.expect(PresenceChanged(), after=place)
            assert recorder.received.count(ChangesLost()) == 1 and recorder.received[0] == ChangesLost()


@pytest.mark.longest(60)
async def test_stream_resumes_after_a_crash_of_the_primary(mongo_url: str, replica_set: mongod.ReplicaSet) -> None:
    async with opened(mongo_url) as mine, opened(mongo_url) as theirs:
        await save(theirs, make_log(1))
        async with ChangeRecorder(mine) as recorder:
            await recorder.expect(ChangesLost())
            await theirs.append(CODE, make_log(2)[1])
            await recorder.expect(SessionGrew(CODE, 2))
            await asyncio.get_running_loop().run_in_executor(None, replica_set.primary().restart)
            await asyncio.get_running_loop().run_in_executor(None, replica_set.primary)
            await theirs.append(CODE, make_log(3)[2])
            await recorder.expect(SessionGrew(CODE, 2), SessionGrew(CODE, 3))
            assert recorder.received.count(ChangesLost()) == 1 and recorder.received.count(SessionGrew(CODE, 3)) == 1


async def test_silent_stream_is_reopened_without_a_loss(
    mongo_url: str, tap: Tap, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(changes, "MAX_SILENCE", 0.2)
    monkeypatch.setattr(changes, "AWAIT_MS", 50)
    monkeypatch.setattr(changes, "MAX_BACKOFF", 0.1)
    async with opened(mongo_url) as mine, opened(mongo_url) as theirs:
        await save(theirs, make_log(1))
        async with ChangeRecorder(mine) as recorder:
            await recorder.expect(ChangesLost())
            for commit in make_log(12)[1:]:
                await theirs.append(CODE, commit)
                await asyncio.sleep(0.13)  # sometimes it is silent for longer than allowed
            await wait_until(lambda: streams_opened(tap, 3))
            await recorder.expect(*(SessionGrew(CODE, seq) for seq in range(2, 13)))
            assert recorder.received.count(ChangesLost()) == 1
    assert "silent" in caplog.text


async def test_lost_resume_point_is_reported_as_changes_lost(
    mongo_url: str, replica_set: mongod.ReplicaSet, tap: Tap, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changes, "MAX_BACKOFF", 0.2)
    node = replica_set.primary()
    async with opened(mongo_url) as mine, opened(mongo_url) as theirs, ChangeRecorder(mine) as recorder:
        await recorder.expect(ChangesLost())
        await save(theirs, make_log(1))
        place = await recorder.expect(SessionGrew(CODE, 1))
        with node.failing("getMore", "aggregate", errorCode=changes.HISTORY_LOST):
            before = len(tap.streams)
            await wait_until(lambda: streams_opened(tap, before + 4))
        assert not any("resumeAfter" in stream for stream in tap.streams[-3:]), "the lost resume point is dropped"
        assert ChangesLost() not in recorder.received[place:], "a stream that fails to open reports nothing"
        await recorder.expect(ChangesLost(), after=place)
        await theirs.append(CODE, make_log(2)[1])
        await recorder.expect(ChangesLost(), SessionGrew(CODE, 2), after=place)


async def test_failing_stream_is_retried_with_backoff(
    mongo_url: str, replica_set: mongod.ReplicaSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    delays: list[float] = []

    async def sleep(seconds: float) -> None:
        delays.append(seconds)
        if len(delays) == 1100:
            await asyncio.Event().wait()
        await asyncio.tasks.sleep(0)

    monkeypatch.setattr("server.store.mongo.changes.random.uniform", lambda _, high: high)
    monkeypatch.setattr("server.store.mongo.changes.asyncio.sleep", sleep)
    async with opened(mongo_url) as store:
        with replica_set.primary().failing("aggregate", errorCode=changes.HISTORY_LOST):
            async with ChangeRecorder(store):
                while len(delays) < 1100:
                    await asyncio.tasks.sleep(0.01)
    assert delays[0] < delays[1] < delays[2] < 2
    assert set(delays[6:]) == {changes.MAX_BACKOFF}


async def test_without_a_replica_set_sessions_are_polled(
    standalone: mongod.Mongod, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(changes, "POLL_SECONDS", 0.02)
    with mongod.database(standalone) as url:
        async with opened(url) as mine, opened(url) as theirs:
            for code in (CODE, "00000000"):
                await save(theirs, make_log(2, code))
            async with ChangeRecorder(mine, CODE) as recorder:
                await recorder.expect(SessionGrew(CODE, 2), PresenceChanged())
                with standalone.failing("aggregate", errorCode=changes.HISTORY_LOST):
                    await wait_until(lambda: polling_failed(caplog))
                await theirs.append(CODE, make_log(3)[2])
                await theirs.append("00000000", make_log(3, "00000000")[2])
                await recorder.expect(SessionGrew(CODE, 2), SessionGrew(CODE, 3), PresenceChanged())
                assert {change for change in recorder.received if change != PresenceChanged()} == {
                    SessionGrew(CODE, 2),
                    SessionGrew(CODE, 3),
                }


# ---- presence


async def test_remote_presence_is_what_other_processes_published(mongo_url: str) -> None:
    async with opened(mongo_url) as mine, opened(mongo_url) as theirs:
        await mine.publish_presence({CODE: ["ada"]})
        assert await mine.remote_presence() == {}
        async with opened(mongo_url) as third:
            await theirs.publish_presence({CODE: ["ben", "cy"], "00000000": ["dee"]})
            await third.publish_presence({CODE: ["cy", "eve"]})
            assert await mine.remote_presence() == {CODE: {"ben", "cy", "eve"}, "00000000": {"dee"}}
            await theirs.publish_presence({CODE: ["ben"]})
            assert await mine.remote_presence() == {CODE: {"ben", "cy", "eve"}}
        assert await mine.remote_presence() == {CODE: {"ben"}}, "a process that closes removes its presence"
        assert await theirs.remote_presence() == {CODE: {"ada"}}


async def test_presence_of_a_dead_process_expires(
    mongo_url: str, documents: Documents, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presence, "EXPIRY_SECONDS", 0.5)
    async with opened(mongo_url) as mine, opened(mongo_url) as dead:
        await dead.publish_presence({CODE: ["ada"]})
        assert await mine.remote_presence() == {CODE: {"ada"}}
        await wait_until(lambda: no_other_members(mine))
        assert documents.get_default_database()["presence"].count_documents({}) == 0
        await dead.publish_presence({CODE: ["ada"]})  # it was only slow
        assert await mine.remote_presence() == {CODE: {"ada"}}


# ---- the listing


async def test_listing_is_right_after_a_crash_before_its_update(mongo_url: str) -> None:
    async with opened(mongo_url) as whole, opened(mongo_url) as dead:
        await save(whole, make_log(2))
        assert [(k.code, k.seq) for k in await whole.sessions()] == [(CODE, 2)]
        await dead.append(CODE, make_log(3)[2])
        await save(dead, make_log(4, "00000000"))
        began = make_log(1)[0].at
        assert [(k.code, k.seq, k.created_at, k.changed_at) for k in await whole.sessions()] == [
            ("00000000", 4, began, began + 3),
            (CODE, 3, began, began + 2),
        ]


@pytest.mark.parametrize("damage", [{"$set": {"seq": 99, "changed_at": 1, "created_at": 0}}, None])
async def test_listing_can_be_rebuilt_from_the_log(
    mongo_url: str, documents: Documents, damage: dict[str, Any] | None
) -> None:
    async with opened(mongo_url) as store:
        for length, code in ((2, "0000000A"), (4, "0000000B"), (3, "0000000C")):
            await save(store, make_log(length, code))
        before = await store.sessions()
        rows = documents.get_default_database()["sessions"]
        if damage:
            rows.update_many({}, damage)
        else:
            rows.drop()
        await store.rebuild()
        assert await store.sessions() == before


async def test_listing_never_goes_back_and_has_the_creation_time(mongo_url: str) -> None:
    async with opened(mongo_url) as first, opened(mongo_url) as second:
        for store, commit in zip(itertools.cycle([first, second]), make_log(6), strict=False):
            await store.append(CODE, commit)
        listed = await second.sessions()  # it does not know the creation time, but the log does
        assert [(k.seq, k.changed_at - k.created_at) for k in listed] == [(6, 5)]
        await first.publish_presence({})  # writes its older entry
        assert await second.sessions() == listed


async def test_damaged_commits_affect_one_session(mongo_url: str, documents: Documents) -> None:
    damaged = ({"session": "DAMAGED1", "seq": "one", "at": "noon"}, {"session": "DAMAGED2", "seq": 1.5, "at": None})
    async with opened(mongo_url) as store:
        await save(store, make_log(2))
        commits = documents.get_default_database()["commits"]
        commits.insert_many([*damaged, {"session": ["DAMAGED1"], "seq": 1}, {"seq": 2}])
        listed = {session.code: session.seq for session in await store.sessions()}
        assert listed == {CODE: 2, "DAMAGED1": 0, "DAMAGED2": 0}
        for code in ("DAMAGED1", "DAMAGED2"):
            with pytest.raises(CorruptLog):
                verify(code, await store.read(code))
        assert [commit.seq for commit in await store.read(CODE)] == [1, 2]
