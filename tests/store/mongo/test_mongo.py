"""The store in MongoDB: its commands, changes of other processes, and the derived listing."""

from __future__ import annotations

import asyncio
import itertools
from typing import Any

import pytest
from pymongo.errors import DuplicateKeyError

from server.core.log import CorruptLog, verify
from server.store import Conflict, open_store
from tests.support.made_logs import make_log, save
from tests.support.meeting import CODE
from tests.support.mongo_stores import Documents, Tap, opened

LOCAL = "w=1&journal=false&retryWrites=false&readConcernLevel=local&readPreference=secondaryPreferred"


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
