"""The command queue while other processes write to the same session."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

import pytest

from server.core.events import Commit
from server.live import log_news
from server.live.commit_turns import FEW
from server.live.protocol import Accepted
from server.store import SessionGrew
from tests.support.command_table import Table, score
from tests.support.meeting import CODE
from tests.support.stores import FailingStore, Outcome


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


class Gated(FailingStore):
    """A store whose appends wait for a gate."""

    def __init__(self, reads: Iterable[Outcome] = ()) -> None:
        super().__init__(reads=reads)
        self.asked, self.gate = asyncio.Event(), asyncio.Event()

    async def append(self, session: str, commit: Commit) -> None:
        """See Store."""
        self.asked.set()
        await self.gate.wait()
        await super().append(session, commit)


def news(store: FailingStore) -> SessionGrew:
    """Return the news of the last commit, which comes with it."""
    commit = store.log(CODE)[-1]
    return SessionGrew(CODE, commit.seq, "p2", commit)


async def test_commit_that_comes_with_the_news_is_not_read() -> None:
    store = FailingStore(reads=["failed"])
    table = Table(store)
    for _ in range(3):
        store.append_conflicting(CODE)
        table.command_queue.catch_up(news(store))
    assert (await table.settle()).seq == len(store.log(CODE))
    assert next(store.read_outcomes) == "failed", "nothing was read"
    waiting = table.submit(score(0))
    assert (await table.settle()).seq == len(store.log(CODE)) and waiting


async def test_commit_that_was_first_is_not_read_if_the_news_has_come() -> None:
    store = Gated(reads=["failed"])
    table = Table(store)
    waiting = table.submit(score(0))
    await store.asked.wait()
    store.append_conflicting(CODE)
    table.command_queue.catch_up(news(store))
    store.gate.set()
    session = await table.settle()
    assert waiting == [Accepted(ref=0, seq=session.seq)] and session.seq == len(store.log(CODE))
    assert next(store.read_outcomes) == "failed", "nothing was read"


@pytest.mark.parametrize("kept", [64, 1])
async def test_commits_that_did_not_come_are_read(kept: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_news, "MAX_BROUGHT", kept)
    store = FailingStore()
    table = Table(store)
    for came in (True, False, True, True):
        store.append_conflicting(CODE)
        if came:
            table.command_queue.catch_up(news(store))
    assert (await table.settle()).seq == len(store.log(CODE))


async def test_who_asks_for_the_whole_log_gets_what_the_news_does_not_have() -> None:
    store = FailingStore()
    table = Table(store)
    store.append_conflicting(CODE)
    table.command_queue.catch_up(news(store))
    store.append_conflicting(CODE)
    await table.command_queue.caught_up()
    assert table.command_queue.session.seq == len(store.log(CODE))


async def test_who_asks_for_the_log_while_a_commit_loses_a_race_gets_it() -> None:
    store = Gated()
    table = Table(store)
    table.submit(score(0))
    await store.asked.wait()
    store.append_conflicting(CODE)
    reader = asyncio.ensure_future(table.command_queue.caught_up())  # noqa: TID251 - awaited below
    await asyncio.sleep(0)
    store.gate.set()
    await reader
    assert table.command_queue.session.seq == len(store.log(CODE))
