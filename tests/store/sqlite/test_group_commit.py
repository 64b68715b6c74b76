"""Commits that arrive together share a transaction, whatever session they belong to."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from server.store import Store, open_store
from server.store.sqlite import SQLiteStore
from tests.support.made_logs import make_log, save
from tests.support.watched_connection import WatchedConnection


async def opened(place: Path) -> Store:
    """Open the store in this folder."""
    return await open_store(f"sqlite:///{place / 'quorum.sqlite'}")


@pytest.mark.integration
@pytest.mark.usefixtures("watched")
async def test_waiting_appends_share_one_transaction(tmp_path: Path) -> None:
    store = await opened(tmp_path)
    WatchedConnection.latest.may_begin.clear()
    tasks = asyncio.gather(*(save(store, make_log(1, f"{n:08}")) for n in range(100)))
    await asyncio.sleep(0)  # all hundred are submitted now, and the first transaction has not begun
    WatchedConnection.latest.statements.clear()
    WatchedConnection.latest.may_begin.set()
    await tasks
    statements = WatchedConnection.latest.statements
    assert statements.count("BEGIN") == statements.count("COMMIT") <= 2
    assert len(await store.sessions()) == 100
    await store.close()


@pytest.mark.integration
@pytest.mark.usefixtures("watched")
async def test_after_a_shared_transaction_the_next_waits_for_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("server.store.sqlite.writer.GATHER_SECONDS", 3600)
    store = await opened(tmp_path)
    assert isinstance(store, SQLiteStore)
    waits: list[float] = []
    monkeypatch.setattr(store._writer._never, "wait", waits.append)
    for number in range(3):
        await save(store, make_log(2, f"alone{number:03}"))
        await store.read(f"alone{number:03}")
    assert waits == [], "single writes are stored immediately"
    WatchedConnection.latest.may_begin.clear()
    tasks = asyncio.gather(*(save(store, make_log(1, f"{n:08}")) for n in range(20)))
    await asyncio.sleep(0)
    WatchedConnection.latest.may_begin.set()
    await tasks
    await store.append("00000000", make_log(2, "00000000")[1])
    assert waits and 0 < waits[-1] <= 3600
    shared = len(waits)
    await store.append("00000000", make_log(3, "00000000")[2])
    assert len(waits) == shared, "a single write is not followed by a wait"
    await store.close()
