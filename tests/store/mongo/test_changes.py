"""Changes by other processes reach a MongoDB store, and who is present elsewhere."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from msgspec import structs

from server.core.events import Commit
from server.store import ChangesLost, PresenceChanged, SessionGrew, Store
from server.store.mongo import changes, presence
from tests.support import mongod
from tests.support.made_logs import make_log, save
from tests.support.meeting import CODE
from tests.support.mongo_stores import ChangeRecorder, Documents, Tap, opened


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


# ---- changes by other processes


async def test_stream_starts_with_changes_lost_then_lists_changes(mongo_url: str) -> None:
    async with opened(mongo_url) as mine, opened(mongo_url) as theirs:
        await save(theirs, make_log(1))
        async with ChangeRecorder(mine) as recorder:
            await recorder.expect(ChangesLost())
            await theirs.append(CODE, make_log(2)[1])
            await mine.append(CODE, make_log(3)[2])
            await save(theirs, make_log(2, "00000000"))
            await recorder.expect(SessionGrew(CODE, 2), SessionGrew("00000000", 1), SessionGrew("00000000", 2))
            assert SessionGrew(CODE, 3) not in recorder.received, "a process knows its own commits"
            (their_name,) = recorder.processes
            assert their_name, "the name tells apart who writes"
            place = len(recorder.received)
            await theirs.publish_presence({CODE: ["ada"]})
            await recorder.expect(PresenceChanged(), after=place)
            assert recorder.received.count(ChangesLost()) == 1 and recorder.received[0] == ChangesLost()


async def test_stream_brings_short_commits_and_names_long_ones(mongo_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    log = make_log(3)
    monkeypatch.setattr(changes, "MAX_BODY", len(log[1].body))
    long = structs.replace(log[2], body=log[2].body + bytes(len(log[1].body)))
    found: dict[int, Commit | None] = {}
    async with opened(mongo_url) as mine, opened(mongo_url) as theirs:
        await save(theirs, log[:1])
        await mine.read(CODE)
        async for change in mine.changes(list):
            match change:
                case ChangesLost():
                    for commit in (log[1], long):
                        await theirs.append(CODE, commit)
                    await theirs.forget(CODE)
                case SessionGrew(_, seq, _, commit):
                    found[seq] = commit
                    if seq == 4:
                        break
    assert found == {2: log[1], 3: None, 4: None}, "the last is the mark that the session is erased"


@pytest.mark.gen_test(timeout=60)
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
