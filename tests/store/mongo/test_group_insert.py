"""Commits of several sessions that arrive together are one command, and each is stored or refused on its own."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

import pytest
from pymongo.errors import AutoReconnect, BulkWriteError, DuplicateKeyError, InvalidOperation, PyMongoError

from server.store import Conflict, Unavailable
from server.store.mongo.group_insert import MAX_GROUP, GroupInsert
from tests.support.made_logs import make_log, save
from tests.support.mongo_stores import Tap, opened

CODES = [f"{number:08}" for number in range(20)]


class Collection:
    """A collection whose commands a test ends."""

    def __init__(self) -> None:
        self.sent: list[tuple[list[int], asyncio.Future[None]]] = []
        self.closed = False

    def _send(self, rows: Sequence[dict[str, int]]) -> asyncio.Future[None]:
        if self.closed:
            raise InvalidOperation("closed")
        self.sent.append(([row["n"] for row in rows], asyncio.get_running_loop().create_future()))
        return self.sent[-1][1]

    def insert_one(self, row: dict[str, int]) -> asyncio.Future[None]:
        return self._send([row])

    def insert_many(self, rows: Sequence[dict[str, int]], ordered: bool) -> asyncio.Future[None]:
        assert not ordered, "one that is refused would hold up the rest"
        return self._send(rows)

    async def end(self, error: Exception | None = None) -> list[int]:
        """End the command under way; return its rows."""
        rows, done = self.sent[-1]
        if error is None:
            done.set_result(None)
        else:
            done.set_exception(error)
        for _ in range(5):
            await asyncio.sleep(0)
        return rows


async def started(group: GroupInsert, *numbers: int) -> list[asyncio.Task[None]]:
    tasks = [asyncio.ensure_future(group.insert({"n": number})) for number in numbers]  # noqa: TID251 - returned
    await asyncio.sleep(0)
    return tasks


async def test_a_single_commit_is_sent_at_once_and_the_next_ones_together() -> None:
    collection = Collection()
    group = GroupInsert(collection, "here")
    first = await started(group, 1)
    rest = await started(group, *range(2, MAX_GROUP + 5))
    assert [rows for rows, _ in collection.sent] == [[1]]
    await collection.end()
    assert first[0].done() and not any(task.done() for task in rest)
    assert await collection.end() == list(range(2, MAX_GROUP + 2))
    assert await collection.end() == list(range(MAX_GROUP + 2, MAX_GROUP + 5))
    await asyncio.gather(*rest)
    await group.finish()


BULK = {
    "writeErrors": [{"index": 0, "code": 11000}, {"index": 2, "code": 121}],
    "writeConcernErrors": [{"code": 64}],
}


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (BulkWriteError({**BULK, "writeConcernErrors": []}), [Conflict, None, "error 121"]),
        (BulkWriteError(BULK), [Conflict, "error 64", "error 121"]),
        (AutoReconnect("gone"), ["(AutoReconnect)"] * 3),
        (RuntimeError("a bug"), [RuntimeError] * 3),
    ],
)
async def test_each_commit_has_its_own_outcome(error: Exception, expected: list[Any]) -> None:
    collection = Collection()
    group = GroupInsert(collection, "here")
    await started(group, 0)
    tasks = await started(group, 1, 2, 3)
    await collection.end()
    await collection.end(error)
    for task, outcome in zip(tasks, expected, strict=True):
        failure = task.exception()
        if outcome is None or isinstance(outcome, type):
            assert failure is None if outcome is None else isinstance(failure, outcome)
        else:
            assert isinstance(failure, Unavailable) and outcome in str(failure)


async def test_a_commit_alone_can_be_refused() -> None:
    collection = Collection()
    group = GroupInsert(collection, "here")
    for error, expected in ((DuplicateKeyError("it exists"), Conflict), (PyMongoError("no"), Unavailable)):
        (task,) = await started(group, 1)
        await collection.end(error)
        assert isinstance(task.exception(), expected)


async def test_a_cancelled_caller_does_not_affect_the_others() -> None:
    collection = Collection()
    group = GroupInsert(collection, "here")
    await started(group, 0)
    impatient, other = await started(group, 1, 2)
    impatient.cancel()
    await collection.end()
    assert await collection.end() == [1, 2], "it may have been stored, so it is"
    assert other.done() and other.exception() is None


async def test_a_closed_client_refuses_everything() -> None:
    collection = Collection()
    group = GroupInsert(collection, "here")
    await started(group, 0)
    waiting = await started(group, *range(1, MAX_GROUP + 3))
    collection.closed = True
    await collection.end()
    await group.finish()
    assert all(isinstance(task.exception(), Unavailable) for task in waiting)


async def test_sessions_share_commands_and_conflicts_stay_their_own(mongo_url: str, tap: Tap) -> None:
    async with opened(mongo_url) as mine, opened(mongo_url) as theirs:
        await asyncio.gather(*(save(mine, make_log(1, code)) for code in CODES))
        tap.commands.clear()
        await asyncio.gather(*(theirs.append(code, make_log(2, code)[1]) for code in CODES[:5]))
        results = await asyncio.gather(
            *(mine.append(code, make_log(2, code)[1]) for code in CODES), return_exceptions=True
        )
        assert [type(result) for result in results] == [Conflict] * 5 + [type(None)] * 15
        for code in CODES:
            assert list(await mine.read(code)) == make_log(2, code)
    assert 2 <= len(tap.of("insert")) < 15
    for command in tap.of("insert"):
        assert command["writeConcern"]["w"] == "majority" and command["writeConcern"]["j"] is True
        assert "txnNumber" in command, "the driver may retry, and the write happens once"
