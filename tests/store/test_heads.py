"""The heads of every store: they follow the log, and show what is missing at its end."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from pymongo import MongoClient

from server.cli.main import main
from server.store import Unavailable, open_store
from server.store.heads import Head, LostCommits, OtherLog, difference
from server.store.mongo.heads import Heads
from tests.store.conftest import Opener
from tests.support.made_logs import make_log, save
from tests.support.meeting import CODE

OTHER = "00000000"


def test_difference_between_a_log_and_its_head() -> None:
    log = make_log(3)
    for seq in (1, 2, 3):
        assert difference(log, Head(seq, log[seq - 1].digest)) is None
    assert difference(log, None) is None
    assert isinstance(difference(log, Head(3, log[1].digest)), OtherLog)
    lost = difference(log, Head(5, "other"))
    assert isinstance(lost, LostCommits) and (lost.after, lost.seq) == (3, 5)
    assert str(lost.fresh()) == "the log ends at commit 3, but commit 5 was stored"
    assert str(difference([], Head(5, "other"))) == "the log is gone, but commit 5 was stored"


async def test_heads_follow_the_logs(open_store_at: Opener, tmp_path: Path) -> None:
    store = await open_store_at(tmp_path)
    await save(store, make_log(3))
    await save(store, make_log(1, OTHER))
    await store.close()
    again = await open_store_at(tmp_path)
    heads = {CODE: Head(3, make_log(3)[-1].digest), OTHER: Head(1, make_log(1, OTHER)[-1].digest)}
    assert await again.heads() == heads
    assert [await again.head(code) for code in (CODE, OTHER, "ZZZZZZZZ")] == [*heads.values(), None]
    assert await again.lost() == {}
    await again.close()


async def test_deleted_last_commits_are_noticed_in_mongodb(mongo_url: str) -> None:
    store = await open_store(mongo_url)
    await save(store, make_log(5))
    await save(store, make_log(2, OTHER))
    await store.close()
    with MongoClient[dict[str, Any]](mongo_url) as client:
        client.get_default_database()["commits"].delete_many({"session": CODE, "seq": {"$gt": 2}})
        client.get_default_database()["commits"].update_one({"session": OTHER, "seq": 2}, {"$set": {"digest": "x"}})
    store = await open_store(mongo_url)
    lost = {code: str(error) for code, error in (await store.lost()).items()}
    assert lost == {
        CODE: "the log ends at commit 2, but commit 5 was stored",
        OTHER: "commit 2 is not the one that was stored",
    }
    await store.close()


async def test_emptied_mongodb_is_not_used_as_a_new_one(mongo_url: str) -> None:
    store = await open_store(mongo_url)
    await save(store, make_log(1))
    await store.close()
    with MongoClient[dict[str, Any]](mongo_url) as client:
        client.get_default_database()["commits"].drop()
        with pytest.raises(Unavailable, match="is empty, but 1 sessions were stored in it; restore it from a backup"):
            await open_store(mongo_url)
        client.get_default_database()["heads"].drop()
        await (await open_store(mongo_url)).close()


async def test_heads_in_mongodb_never_go_back(mongo_url: str) -> None:
    store = await open_store(mongo_url)
    await save(store, make_log(3))
    await store.close()
    store = await open_store(mongo_url)
    rows: Any = store._database["heads"]  # type: ignore[attr-defined]
    late = Heads(rows)  # another process, which writes the head of an earlier commit last
    late.record(CODE, Head(2, make_log(2)[-1].digest))
    late.record(OTHER, Head(1, "one"))
    await late.flush()
    assert await store.heads() == {CODE: Head(3, make_log(3)[-1].digest), OTHER: Head(1, "one")}
    await store.close()


def run(*arguments: str) -> tuple[int, str]:
    """Run `quorum`; return the exit code and the output."""
    result = CliRunner().invoke(main, arguments, prog_name="quorum")
    return result.exit_code, result.output


def test_missing_end_of_a_log_is_reported_by_every_command(mongo_url: str, tmp_path: Path) -> None:
    async def write() -> None:
        store = await open_store(mongo_url)
        await save(store, make_log(5))
        await store.close()

    asyncio.run(write())
    with MongoClient[dict[str, Any]](mongo_url) as client:
        client.get_default_database()["commits"].delete_one({"session": CODE, "seq": 5})
    target = f"sqlite:///{tmp_path / 'copy.sqlite'}"
    for command in (["verify", "--store", mongo_url], ["sessions", "--store", mongo_url], ["copy", mongo_url, target]):
        code, output = run(*command)
        assert code == 1 and "the log ends at commit 4, but commit 5 was stored" in output, command
    assert run("verify", "--store", target)[0] == 0, "what is there was copied"


async def test_all_of_more_than_a_thousand_sessions_are_listed(open_store_at: Opener, tmp_path: Path) -> None:
    number = 1101
    store = await open_store_at(tmp_path)
    for start in range(0, number, 500):
        logs = [make_log(1, f"{n:08}") for n in range(start, min(start + 500, number))]
        await asyncio.gather(*(store.create(log[0].session, log[0]) for log in logs))
    assert {session.code for session in await store.sessions()} == {f"{n:08}" for n in range(number)}
    await store.close()
    store = await open_store_at(tmp_path)
    assert len(await store.heads()) == number
    await store.close()
