"""`ready` says what a vote would meet: it writes to the file, at most once a second."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from server.store import Store, Unavailable, open_store, probe
from tests.support.made_logs import make_log, save
from tests.support.meeting import CODE
from tests.support.watched_connection import WatchedConnection

pytestmark = pytest.mark.integration

PAGE = 4096


@pytest.fixture(autouse=True)
def _watched(monkeypatch: pytest.MonkeyPatch) -> None:
    """Watch every connection, and probe each time."""
    connect = sqlite3.connect
    factory = WatchedConnection
    monkeypatch.setattr(sqlite3, "connect", lambda *args, **kwargs: connect(*args, **kwargs, factory=factory))
    monkeypatch.setattr(probe, "PROBE_SECONDS", 0.0)


async def opened(folder: Path) -> Store:
    """Open the store in this folder, with a session."""
    store = await open_store(f"sqlite:///{folder / 'quorum.sqlite'}")
    if not await store.sessions():
        await save(store, make_log(3))
    return store


async def why_not_ready(store: Store) -> str:
    """Return why the store is not ready."""
    with pytest.raises(Unavailable) as caught:
        await store.ready()
    return str(caught.value)


async def test_probe_is_written_and_leaves_nothing(tmp_path: Path) -> None:
    store = await opened(tmp_path)
    before = (tmp_path / "quorum.sqlite-wal").stat().st_size
    await store.ready()
    assert (tmp_path / "quorum.sqlite-wal").stat().st_size > before
    assert [session.code for session in await store.sessions()] == [CODE]
    assert list(await store.read(CODE)) == make_log(3)
    await store.close()


async def test_probes_within_a_second_share_one_write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(probe, "PROBE_SECONDS", 1000.0)
    store = await opened(tmp_path)
    WatchedConnection.latest.statements.clear()
    for _ in range(20):
        await store.ready()
    assert WatchedConnection.latest.statements.count("COMMIT") == 1
    WatchedConnection.latest.broken = "COMMIT"
    await store.ready()  # the answer of the last probe
    await store.close()


async def test_full_disk_is_not_ready_until_there_is_room(tmp_path: Path) -> None:
    store = await opened(tmp_path)
    db = WatchedConnection.latest
    (pages,) = db.execute("PRAGMA page_count").fetchone()
    db.execute(f"PRAGMA max_page_count = {pages}")  # as on a full disk, SQLite raises SQLITE_FULL
    big = [commit for commit in make_log(60, "00000000")]
    with pytest.raises(Unavailable, match="full"):
        await save(store, big)
    db.broken = "INSERT"
    assert "disk I/O error" in await why_not_ready(store)
    db.broken = ""
    db.execute("PRAGMA max_page_count = 1000000")
    await store.ready()
    await store.close()


@pytest.mark.parametrize("statement", ["COMMIT", "INSERT", "BEGIN"])
async def test_failing_write_is_not_ready(tmp_path: Path, statement: str) -> None:
    store = await opened(tmp_path)
    WatchedConnection.latest.broken = statement
    assert "disk I/O error" in await why_not_ready(store)
    WatchedConnection.latest.broken = ""
    await store.ready()
    await store.close()


async def test_zeroed_page_is_not_ready(tmp_path: Path) -> None:
    await (await opened(tmp_path)).close()
    file = tmp_path / "quorum.sqlite"
    store = await opened(tmp_path)
    content = bytearray(file.read_bytes())
    content[PAGE : 2 * PAGE] = b"\0" * PAGE  # the root of all sessions
    file.write_bytes(content)
    WatchedConnection.latest.execute("PRAGMA shrink_memory")  # SQLite forgets the pages that it has read
    assert "restore it from a backup" in await why_not_ready(store)
    await store.close()
