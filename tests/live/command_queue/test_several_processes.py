"""The command queue while other processes write to the same session."""

from __future__ import annotations

import asyncio

from server.live.commit_turns import FEW
from server.live.protocol import Accepted
from server.store import SessionGrew
from tests.support.command_table import Table, score
from tests.support.meeting import CODE
from tests.support.stores import FailingStore


async def test_batch_is_smaller_after_a_lost_race() -> None:
    table = Table(FailingStore(appends=["conflict", "conflict"]))
    answers = [table.submit(score(n)) for n in range(4 * FEW + 1)]
    session = await table.settle()
    seqs = [answer.seq for (answer,) in answers if isinstance(answer, Accepted)]
    assert seqs == [session.seq - 1] * FEW + [session.seq] * (3 * FEW + 1)


async def test_waiting_for_a_turn_ends_when_it_comes_and_the_log_is_read_meanwhile() -> None:
    store = FailingStore()
    table = Table(store)
    store.append_conflicting(CODE)
    table.command_queue.catch_up(SessionGrew(CODE, len(store.log(CODE)), "p2"))
    await table.settle()
    table.submit(score(0))
    before = (await table.settle()).seq
    waiting = table.submit(score(1))
    for _ in range(9):
        await asyncio.sleep(0)
    assert not waiting, "the turn of the other process"
    store.append_conflicting(CODE)
    table.command_queue.catch_up(SessionGrew(CODE, before + 1, "p2"))
    for _ in range(9):
        await asyncio.sleep(0)
    assert waiting == [Accepted(ref=0, seq=before + 2)]


async def test_commit_that_is_known_already_is_not_read_again() -> None:
    store = FailingStore(reads=["failed"])
    table = Table(store)
    table.command_queue.catch_up(SessionGrew(CODE, table.command_queue.session.seq, "p2"))
    assert table.command_queue.idle
