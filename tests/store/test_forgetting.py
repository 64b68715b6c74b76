"""Every store erases sessions while it is used: nothing of them is left, and nobody can bring them back."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from pymongo import MongoClient

from server.core.log import ErasedLog
from server.store import Conflict, Store, StoredSession, Unavailable, open_store
from server.store.admin.verify import verify
from server.store.mongo import MongoStore
from tests.store.conftest import Opener
from tests.support.made_logs import OTHER, make_log, save
from tests.support.meeting import CODE

HOUR = 3600 * 1000


async def check_gone(store: Store) -> None:
    """Check that there is no such session, and that nothing says that it is missing."""
    assert [session.code for session in await store.sessions()] == [OTHER]
    assert CODE not in {session.code async for session in store.walk()}
    assert list(await store.read(CODE)) == [] and await store.head(CODE) is None
    assert CODE not in await store.heads() and await store.lost() == {}
    assert [(result.code, result.wrong) async for result in verify(store)] == [(OTHER, "")]
    assert list(await store.read(OTHER)) == make_log(3, OTHER)


def files_with_the_code(folder: Path) -> list[str]:
    """Return the names of the files in which the code of the erased session is found."""
    return [file.name for file in folder.iterdir() if CODE.encode() in file.read_bytes()]


async def two_sessions(store: Store, length: int = 5) -> None:
    """Store two sessions, of which the other one has three commits."""
    await save(store, make_log(3, OTHER))
    await save(store, make_log(length))


async def test_erased_session_is_gone_for_everybody(open_store_at: Opener, tmp_path: Path) -> None:
    store = await open_store_at(tmp_path)
    await two_sessions(store)
    assert await store.forget(CODE) == 5
    await check_gone(store)
    with pytest.raises(ErasedLog):  # whoever has it in memory learns it
        await store.read(CODE, 5)
    for late in (make_log(6)[-1], make_log(5)[-1]):
        with pytest.raises(Conflict):
            await store.append(CODE, late)
    with pytest.raises(Conflict):
        await store.create(CODE, make_log(1)[0])
    assert await store.forget(CODE) == 0 and await store.forget("ZZZZZZZZ") == 0
    await store.purge()
    await check_gone(store)
    with pytest.raises(Conflict):
        await store.append(CODE, make_log(6)[-1])
    await store.append(OTHER, make_log(4, OTHER)[-1])
    await store.close()
    store = await open_store_at(tmp_path)
    assert [session.code for session in await store.sessions()] == [OTHER] and await store.lost() == {}
    await store.close()


async def test_session_that_has_grown_is_not_erased(open_store_at: Opener, tmp_path: Path) -> None:
    store = await open_store_at(tmp_path)
    await two_sessions(store)
    for seq in (4, 6):
        assert await store.forget(CODE, seq) == 0
    assert list(await store.read(CODE)) == make_log(5)
    await store.append(CODE, make_log(6)[-1])
    results = await asyncio.gather(store.append(CODE, make_log(7)[-1]), store.forget(CODE, 6), return_exceptions=True)
    if results[1] == 0:  # the vote was first
        assert results[0] is None and list(await store.read(CODE)) == make_log(7)
    else:
        assert isinstance(results[0], Conflict) and list(await store.read(CODE)) == []
    await store.close()


async def test_interrupted_erasure_is_finished(
    open_store_at: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("server.store.sqlite.erase.CHUNK", 2)
    monkeypatch.setattr("server.store.mongo.erasing.CHUNK", 2)
    store = await open_store_at(tmp_path)
    await two_sessions(store, 40)
    erasing = asyncio.get_running_loop().create_task(store.forget(CODE))
    reads = 0
    while await store.read(CODE, 0, 1):  # from the first step on there is no such session
        reads += 1
    erasing.cancel()
    await asyncio.wait([erasing])
    await store.close()
    store = await open_store_at(tmp_path)
    await check_gone(store)
    await store.purge()
    await check_gone(store)
    await store.close()


@pytest.mark.parametrize("number", [0, 5, 6])
async def test_sessions_are_walked_in_steps(
    open_store_at: Opener, tmp_path: Path, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("server.store.sqlite.LISTED", 3)
    store = await open_store_at(tmp_path)
    logs = [make_log(1, f"{n:08}") for n in range(number)]
    await asyncio.gather(*(save(store, commits) for commits in logs))
    await store.close()
    store = await open_store_at(tmp_path)
    walked = [session async for session in store.walk()]
    at = make_log(1)[0].at
    assert sorted(walked, key=lambda session: session.code) == [StoredSession(c[0].session, 1, at, at) for c in logs]
    await store.close()


async def test_notes_say_since_when_a_session_has_been_due(open_store_at: Opener, tmp_path: Path) -> None:
    store = await open_store_at(tmp_path)
    assert await store.note_due(["A", "B"], 5 * HOUR) == {"A": 5 * HOUR, "B": 5 * HOUR}
    await store.close()
    store = await open_store_at(tmp_path)
    assert await store.note_due(["B", "C"], 6 * HOUR) == {"B": 5 * HOUR, "C": 6 * HOUR}
    assert await store.note_due(["A", "B"], 7 * HOUR) == {"A": 7 * HOUR, "B": 5 * HOUR}
    # A note of a clock that was ahead does not count.
    assert await store.note_due(["A", "B"], 1 * HOUR) == {"A": 1 * HOUR, "B": 1 * HOUR}
    assert await store.note_due([], 8 * HOUR) == {} == await store.note_due([], 9 * HOUR)
    await store.close()


async def test_file_keeps_its_marks_until_it_is_written_again(integration: None, tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'quorum.sqlite'}"
    store = await open_store(address)
    await two_sessions(store)
    await store.note_due([CODE], HOUR)
    await store.forget(CODE)
    reader = await open_store(address, read_only=True)  # `quorum verify` beside the server
    await check_gone(reader)
    await reader.close()
    await store.purge()
    await store.append(OTHER, make_log(4, OTHER)[-1])
    await store.ready()
    assert files_with_the_code(tmp_path) == []
    await store.close()


async def test_file_that_is_read_by_another_program_is_purged_later(integration: None, tmp_path: Path) -> None:
    file = tmp_path / "quorum.sqlite"
    store = await open_store(f"sqlite:///{file}")
    await two_sessions(store)
    with sqlite3.connect(file, timeout=0) as db:
        db.execute("BEGIN")
        db.execute("SELECT count(*) FROM commits").fetchone()
        await store.forget(CODE)
        with pytest.raises(Unavailable, match="another program reads"):
            await store.purge()
    db.close()
    await store.append(OTHER, make_log(4, OTHER)[-1])
    await store.purge()
    assert files_with_the_code(tmp_path) == []
    await store.close()


async def test_other_process_cannot_bring_a_session_back(mongo_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = await open_store(mongo_url), await open_store(mongo_url)
    assert isinstance(one, MongoStore) and isinstance(other, MongoStore)
    await two_sessions(other)  # the other process knows the log, and has not written its head yet
    assert await one.forget(CODE) == 5
    with pytest.raises(Conflict):
        await other.append(CODE, make_log(6)[-1])
    with pytest.raises(ErasedLog):
        await other.read(CODE, 5)
    await other.publish_presence({})
    with MongoClient[dict[str, Any]](mongo_url) as client:
        database = client.get_default_database()
        (mark,) = database["commits"].find({"session": CODE}, {"_id": 0})
        assert (mark.pop("session"), mark.pop("seq"), list(mark)) == (CODE, 6, ["erased_at"])
        database["commits"].update_one(
            {"session": CODE}, [{"$set": {"erased_at": {"$subtract": ["$$NOW", 25 * HOUR]}}}]
        )
    await one.purge()
    monkeypatch.setattr("server.store.mongo.KNOWN_SECONDS", 0.0)  # it has been a while
    with pytest.raises(Conflict):
        await other.append(CODE, make_log(6)[-1])
    with pytest.raises(ErasedLog):
        await other.read(CODE, 5)
    await one.close()
    await other.close()
    with MongoClient[dict[str, Any]](mongo_url) as client:
        database = client.get_default_database()
        for name in database.list_collection_names():
            assert CODE not in str(list(database[name].find({}))), name


async def test_damaged_documents_are_erased_as_well(mongo_url: str) -> None:
    store = await open_store(mongo_url)
    await two_sessions(store)
    with MongoClient[dict[str, Any]](mongo_url) as client:
        commits = client.get_default_database()["commits"]
        commits.insert_many([{"session": CODE, "seq": seq, "body": b""} for seq in ("six", None, 7.5)])
        assert await store.forget(CODE) == 8
        assert [row["seq"] for row in commits.find({"session": CODE})] == [8]
        commits.insert_one({"session": "ZZZZZZZZ", "seq": "one"})
        assert await store.forget("ZZZZZZZZ") == 1
    await check_gone(store)
    await store.close()
