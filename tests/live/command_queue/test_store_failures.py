"""The command queue while the store fails, and other processes write to the same log."""

from __future__ import annotations

import asyncio
from copy import deepcopy

import pytest

from server.core import log
from server.core.commands import (
    Join,
)
from server.core.events import (
    Revealed,
)
from server.live.command_request import CommandRequest
from server.live.protocol import Accepted, Declined
from server.store import Unavailable
from tests.support.command_table import CELLS, CRITERIA, OPTIONS, VOTERS, SlowStore, Table, score, settled
from tests.support.meeting import CODE, Meeting, about
from tests.support.stores import FailingStore, MemoryStore


async def test_failed_appends_are_retried_in_order() -> None:
    table = Table(FailingStore(appends=["failed"] * 5, reads=["failed"] * 7))
    answers = [table.submit(score(0, value), ref=value, client="phone") for value in (1, 2, 3)]
    session = await table.settle()
    assert [e.value for e in table.scored()] == [1, 2, 3]
    assert [type(a) for given in answers for a in given] == [Accepted] * 3
    assert session.refs == {"phone": 3}


async def test_no_answer_and_no_change_while_the_store_fails() -> None:
    table = Table(SlowStore())
    before = deepcopy(table.command_queue.session)
    answers = table.submit(score(0), ref=1, client="phone")
    assert isinstance(table.store, SlowStore)
    await table.store.begun.wait()
    assert table.command_queue.session == before and answers == [] and table.events == []
    table.store.go.set()
    await table.settle()
    assert isinstance(answers[0], Accepted)


async def test_commit_stored_despite_an_error_is_accepted() -> None:
    table = Table(FailingStore(appends=["done, then failed"]))
    answers = table.submit(score(0), ref=1, client="phone")
    session = await table.settle()
    assert answers == [Accepted(ref=1, seq=session.seq)]


async def test_join_stored_despite_an_error_is_accepted() -> None:
    table = Table(FailingStore(appends=["done, then failed"]))
    seq = await table.command_queue.execute(Join(member="cyd", name="Cyd", role="voter"), None)
    assert seq == (await table.settle()).seq


async def test_failed_catch_up_is_reported_and_retried() -> None:
    table = Table(FailingStore(reads=["failed"]))
    assert isinstance(table.store, FailingStore)
    table.store.append_conflicting(CODE)
    with pytest.raises(Unavailable):
        await table.command_queue.caught_up()
    assert (await table.settle()).seq == len(table.store.log(CODE))
    await table.command_queue.caught_up()


async def test_stored_commit_is_found_after_failed_writes_and_reads() -> None:
    table = Table(FailingStore(appends=["done, then failed"], reads=["failed"] * 4))
    answers = table.submit(score(0), ref=1, client="phone")
    session = await table.settle()
    assert answers == [Accepted(ref=1, seq=session.seq)]
    assert session.rounds[-1].ballots["ada"].cells[CELLS[0]].value == 3
    assert await settled(table, score(0), "ada") == [Accepted(ref=0, seq=session.seq)]
    assert len(table.scored()) == 1


async def test_conflict_with_another_process_is_read_and_decided_again() -> None:
    store = FailingStore()
    table = Table(store)
    elsewhere = Meeting(about(OPTIONS, {c: 0.1 for c in CRITERIA})).join(*VOTERS).open().close()
    await store.append(CODE, elsewhere.log[-1])
    late = table.submit(score(0))
    session = await table.settle()
    assert isinstance(late[0], Declined) and late[0].code == "closed"
    assert session.phase == "closed"


async def test_repeated_conflicts_are_retried_until_stored() -> None:
    table = Table(FailingStore(appends=["conflict"] * 9))
    answers = table.submit(score(0))
    await table.settle()
    assert isinstance(answers[0], Accepted)


async def test_catch_up_broadcasts_commits_of_another_process() -> None:
    store = FailingStore(reads=["failed", "done"])
    table = Table(store)
    store.append_conflicting(CODE)
    table.command_queue.catch_up()
    session = await table.settle()
    assert session.seq == len(store.log(CODE))
    assert table.events


async def test_unreadable_log_is_not_extended_and_nothing_is_answered() -> None:
    table = Table(MemoryStore())
    await table.store.append(CODE, log.seal(CODE, table.command_queue.session.seq + 1, 0, [Revealed()], {}, "forged"))
    commits = table.store.log(CODE)
    answers = table.submit(score(0))
    asked = asyncio.gather(
        table.command_queue.execute(Join(member="cyd", name="Cyd", role="voter"), None),
        table.command_queue.caught_up(),
        return_exceptions=True,
    )
    for result in await asked:
        assert isinstance(result, log.CorruptLog)
    await table.command_queue.wait_until_idle()
    assert isinstance(table.command_queue.unreadable, log.CorruptLog)
    assert answers == [] and table.events == [] and table.store.log(CODE) == commits
    assert not table.command_queue.submit(CommandRequest(score(0), "ada", answer=answers.extend))
    with pytest.raises(log.CorruptLog):
        await table.command_queue.execute(Join(member="dan", name="Dan", role="voter"), None)
    with pytest.raises(log.CorruptLog):
        await table.command_queue.caught_up()
    assert table.command_queue.idle and table.store.log(CODE) == commits
