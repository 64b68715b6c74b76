"""Erasing from a session file when the file cannot be written."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from server.store import Unavailable
from tests.store.sqlite.test_sqlite import opened
from tests.support.made_logs import make_log, save
from tests.support.meeting import CODE
from tests.support.watched_connection import WatchedConnection

pytestmark = pytest.mark.integration


@pytest.fixture(autouse=True)
def _watched(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let connections opened after this fail as a test says."""
    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *args, **kwargs: connect(*args, **kwargs, factory=WatchedConnection))


@pytest.mark.parametrize("statement", ["COMMIT", "INSERT INTO erased", "BEGIN"])
async def test_session_that_could_not_be_marked_goes_on(tmp_path: Path, statement: str) -> None:
    store = await opened(tmp_path)
    await save(store, make_log(2))
    head = await store.head(CODE)
    WatchedConnection.latest.broken = statement
    with pytest.raises(Unavailable):
        await store.forget(CODE)
    WatchedConnection.latest.broken = ""
    assert head is not None and await store.head(CODE) == head and await store.lost() == {}
    assert list(await store.read(CODE)) == make_log(2) and list(await store.read(CODE, 2)) == []
    await store.append(CODE, make_log(3)[2])
    await store.close()
    again = await opened(tmp_path)
    assert list(await again.read(CODE)) == make_log(3) and await again.lost() == {}
    await again.close()


@pytest.mark.parametrize("statement", ["VACUUM", "PRAGMA wal_checkpoint", "DELETE FROM erased"])
async def test_file_that_could_not_be_written_again_is_so_later(tmp_path: Path, statement: str) -> None:
    store = await opened(tmp_path)
    await save(store, make_log(2))
    await save(store, make_log(2, "00000000"))
    assert await store.forget(CODE) == 2
    WatchedConnection.latest.broken = statement
    with pytest.raises(Unavailable):
        await store.purge()
    WatchedConnection.latest.broken = ""
    await store.append("00000000", make_log(3, "00000000")[2])
    await store.purge()
    await store.append("00000000", make_log(4, "00000000")[3])
    assert not [file for file in files(tmp_path) if CODE.encode() in file]
    await store.close()


def files(folder: Path) -> list[bytes]:
    """Return the content of all files of the store."""
    return [file.read_bytes() for file in folder.iterdir()]
