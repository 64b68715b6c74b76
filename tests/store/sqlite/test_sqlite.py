"""The SQLite store: durability, locking, and recovery after a crash."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from pathlib import Path

import pytest

from server.core import log
from server.store import Store, Unavailable, open_store
from tests.support.made_logs import make_log, save
from tests.support.meeting import CODE, about, first_commit
from tests.support.opening import open_elsewhere
from tests.support.watched_connection import WatchedConnection


def address(place: Path) -> str:
    """Return the address of a store in this folder."""
    return f"sqlite:///{place / 'quorum.sqlite'}"


async def opened(place: Path, *, read_only: bool = False) -> Store:
    """Open the store in this folder."""
    return await open_store(address(place), read_only=read_only)


async def refusal(place: Path, *, read_only: bool = False) -> str:
    """Open the store, expect an error, and return its sentence."""
    with pytest.raises(Unavailable) as caught:
        await opened(place, read_only=read_only)
    message = str(caught.value)
    assert message.endswith(".") and "\n" not in message
    return message


@pytest.mark.integration
@pytest.mark.usefixtures("watched")
async def test_file_uses_wal_and_full_sync(tmp_path: Path) -> None:
    store = await opened(tmp_path)
    connection = WatchedConnection.latest
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert connection.execute("PRAGMA synchronous").fetchone() == (2,)  # FULL
    await store.close()


@pytest.mark.integration
@pytest.mark.usefixtures("watched")
@pytest.mark.parametrize("statement", ["COMMIT", "INSERT", "BEGIN"])
async def test_failed_transaction_is_not_acknowledged(tmp_path: Path, statement: str) -> None:
    store = await opened(tmp_path)
    await save(store, make_log(1))
    connection = WatchedConnection.latest
    connection.may_begin.clear()
    first, second = make_log(2)[1], first_commit(about(), "00000000")
    tasks = asyncio.gather(store.append(CODE, first), store.create("00000000", second), return_exceptions=True)
    await asyncio.sleep(0)
    connection.broken = statement
    connection.may_begin.set()
    results = await tasks
    connection.broken = ""
    for result in results:
        assert isinstance(result, Unavailable) and str(tmp_path) in str(result) and "disk I/O error" in str(result)
    assert list(await store.read(CODE)) == make_log(1)
    await store.append(CODE, first)
    await store.create("00000000", second)
    await store.close()


LEAF = 10  # the first byte of a page with rows only; other pages lead to the rows of all sessions


@pytest.mark.integration
async def test_damaged_page_affects_one_session(tmp_path: Path) -> None:
    store = await opened(tmp_path)
    await save(store, make_log(300, "00000000"))
    await save(store, make_log(300, "ZZZZZZZZ"))
    await store.close()
    file = tmp_path / "quorum.sqlite"
    content = bytearray(file.read_bytes())
    pages = [content.index(b'"session":"00000000","seq":%d,' % seq) // 4096 * 4096 for seq in range(100, 200)]
    page = next(page for page in pages if content[page] == LEAF)
    content[page : page + 4096] = b"\xff" * 4096
    file.write_bytes(content)
    store = await opened(tmp_path)
    damaged, intact = await asyncio.gather(store.read("00000000"), store.read("ZZZZZZZZ"), return_exceptions=True)
    assert isinstance(damaged, log.CorruptLog) and str(damaged) == "the file is damaged where 00000000 is stored"
    assert intact == make_log(300, "ZZZZZZZZ")
    await store.close()


@pytest.mark.integration
async def test_second_server_on_the_same_file_is_refused(tmp_path: Path) -> None:
    store = await opened(tmp_path)
    message = await refusal(tmp_path)
    assert "in use by another Quorum" in message and "--store" in message
    code, errors = await open_elsewhere(tmp_path / "quorum.sqlite")
    assert code == 1 and message in errors
    await store.close()
    await (await opened(tmp_path)).close()


@pytest.mark.integration
async def test_file_can_be_read_while_a_server_writes(tmp_path: Path) -> None:
    store = await opened(tmp_path)
    await save(store, make_log(2))
    reader = await opened(tmp_path, read_only=True)
    assert list(await reader.read(CODE)) == make_log(2)
    await store.append(CODE, make_log(3)[-1])
    assert list(await reader.read(CODE)) == make_log(3)
    await reader.close()
    await store.append(CODE, make_log(4)[-1])
    await store.close()


@pytest.mark.integration
async def test_closed_file_can_be_read(tmp_path: Path) -> None:
    store = await opened(tmp_path)
    await save(store, make_log(2))
    await store.close()
    reader = await opened(tmp_path, read_only=True)
    assert list(await reader.read(CODE)) == make_log(2)
    await reader.close()


@pytest.mark.integration
async def test_file_opened_read_only_cannot_be_written(tmp_path: Path) -> None:
    store = await opened(tmp_path)
    await save(store, make_log(2))
    await store.close()
    reader = await opened(tmp_path, read_only=True)
    with pytest.raises(Unavailable, match="readonly"):
        await reader.append(CODE, make_log(3)[-1])
    assert list(await reader.read(CODE)) == make_log(2)
    await reader.close()


async def test_missing_file_cannot_be_read(tmp_path: Path) -> None:
    assert await refusal(tmp_path, read_only=True) == f"There is no session file at {tmp_path / 'quorum.sqlite'}."
    assert os.listdir(tmp_path) == []


async def test_unwritable_place_is_reported(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    message = await refusal(tmp_path / "file")
    assert str(tmp_path / "file" / "quorum.sqlite") in message and "cannot be opened" in message


async def test_folder_instead_of_the_file_is_reported(tmp_path: Path) -> None:
    (tmp_path / "quorum.sqlite").mkdir()
    assert "cannot be opened" in await refusal(tmp_path)


@pytest.mark.integration
async def test_other_file_is_reported_and_unchanged(tmp_path: Path) -> None:
    file = tmp_path / "quorum.sqlite"
    file.write_text("Dear diary, " * 100)
    assert "not a database" in await refusal(tmp_path)
    assert file.read_text().startswith("Dear diary")
    assert "not a database" in await refusal(tmp_path, read_only=True)
    file.unlink()
    await (await opened(tmp_path)).close()  # a file that could not be opened is not locked


@pytest.mark.integration
@pytest.mark.parametrize("read_only", [False, True])
async def test_file_of_another_layout_is_reported_and_unchanged(tmp_path: Path, read_only: bool) -> None:
    await (await opened(tmp_path)).close()
    for version, reason in ((99, "newer Quorum; install that version"), (0, "before Quorum's first release")):
        with sqlite3.connect(tmp_path / "quorum.sqlite") as db:
            db.execute(f"PRAGMA user_version = {version}")
        assert reason in await refusal(tmp_path, read_only=read_only)
        assert db.execute("PRAGMA user_version").fetchone() == (version,)
        db.close()


@pytest.mark.integration
async def test_commit_changed_on_disk_is_detected(tmp_path: Path) -> None:
    store = await opened(tmp_path)
    await save(store, make_log(3))
    await store.close()
    with sqlite3.connect(tmp_path / "quorum.sqlite") as db:
        body = db.execute("SELECT body FROM commits WHERE seq = 2").fetchone()[0]
        db.execute("UPDATE commits SET body = ? WHERE seq = 2", (body.replace(b'"ends_at":0', b'"ends_at":9'),))
    db.close()
    store = await opened(tmp_path)
    with pytest.raises(log.CorruptLog, match="commit 2"):
        log.replay(await store.read(CODE))
    await store.close()


@pytest.mark.parametrize(
    "url",
    [
        *("", "sqlite", "sqlite://", "sqlite:///", "sqlite:////tmp/%00a", "sqlite://host/path"),
        *("mysql://localhost/x", "quorum.sqlite", "http://["),
    ],
)
async def test_invalid_address_is_refused_with_an_example(url: str) -> None:
    with pytest.raises(Unavailable, match=r"sqlite:///folder/file\.sqlite") as caught:
        await open_store(url)
    assert url in str(caught.value)


@pytest.mark.parametrize("url", ["mysql://root:hunter2@localhost/x", "mysql://root:hunt@er2@localhost/x"])
async def test_error_does_not_repeat_a_password(url: str) -> None:
    with pytest.raises(Unavailable) as caught:
        await open_store(url)
    assert "er2" not in str(caught.value) and "localhost" in str(caught.value)


@pytest.mark.integration
async def test_address_can_have_spaces_and_percent_signs(tmp_path: Path) -> None:
    store = await open_store(f"sqlite:///{tmp_path}/a%20b%2525.sqlite")
    await store.close()
    assert (tmp_path / "a b%25.sqlite").is_file()


@pytest.mark.integration
async def test_file_and_those_beside_it_are_for_their_owner_alone(tmp_path: Path) -> None:
    store = await open_store(f"sqlite:///{tmp_path}/sessions.sqlite")
    try:
        await store.ready()
        modes = {path.name: path.stat().st_mode & 0o777 for path in tmp_path.iterdir()}  # noqa: ASYNC240 - nothing waits for this loop
    finally:
        await store.close()
    assert {"sessions.sqlite", "sessions.sqlite-wal", "sessions.sqlite-heads"} <= set(modes)
    assert set(modes.values()) == {0o600}


async def test_folder_of_a_mistyped_address_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="does not exist; create it, or correct the address"):
        await open_store(f"sqlite:///{tmp_path}/sesions/sessions.sqlite")
    assert not list(tmp_path.iterdir())  # noqa: ASYNC240 - nothing waits for this loop
