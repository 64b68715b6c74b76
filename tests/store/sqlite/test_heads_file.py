"""The heads beside a session file show that commits at the end of a log are gone."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from pathlib import Path

import pytest

from server.core.events import Commit, TimerSet
from server.core.log import seal
from server.store import Store, open_store
from server.store.heads import Head
from server.store.sqlite import heads as heads_module
from server.store.sqlite.heads import HeadsFile, heads_path, read_heads
from tests.support.appending import append_until_killed
from tests.support.made_logs import make_log, save
from tests.support.meeting import CODE

OTHER = "00000000"


async def opened(file: Path) -> Store:
    """Open the file as a server does."""
    return await open_store(f"sqlite:///{file}")


async def written(file: Path, *logs: list[Commit]) -> None:
    """Store these logs in a file that is then closed."""
    store = await opened(file)
    for commits in logs:
        await save(store, commits)
    await store.close()


async def lost(file: Path) -> dict[str, str]:
    """Open the file; return what is wrong with its sessions."""
    store = await opened(file)
    wrong = await store.lost()
    await store.close()
    return {code: str(error) for code, error in wrong.items()}


def change(file: Path, sql: str) -> None:
    """Change a session file directly in the database."""
    with sqlite3.connect(file) as db:
        db.execute(sql)
    db.close()


@pytest.mark.integration
async def test_deleted_last_commits_are_noticed(tmp_path: Path) -> None:
    file = tmp_path / "quorum.sqlite"
    await written(file, make_log(30), make_log(3, OTHER))
    assert await lost(file) == {}
    change(file, f"DELETE FROM commits WHERE session = '{CODE}' AND seq > 20")
    assert await lost(file) == {CODE: "the log ends at commit 20, but commit 30 was stored"}
    change(file, f"DELETE FROM commits WHERE session = '{CODE}'")
    assert await lost(file) == {CODE: "the log is gone, but commit 30 was stored"}


@pytest.mark.integration
async def test_another_log_of_the_same_length_is_noticed(tmp_path: Path) -> None:
    file = tmp_path / "quorum.sqlite"
    await written(file, make_log(3))
    change(file, "DELETE FROM commits WHERE seq = 3")
    last = make_log(2)[-1]
    store = await opened(file)
    await store.append(CODE, seal(CODE, 3, last.at, [TimerSet(7)], {}, last.digest))
    await store.close()
    assert await lost(file) == {}  # the server has gone on from what was left, after reporting it
    change(file, "UPDATE commits SET digest = 'other' WHERE seq = 3")
    assert await lost(file) == {CODE: "commit 3 is not the one that was stored"}


@pytest.mark.integration
@pytest.mark.parametrize("damage", ["cut", "changed"])
def test_damaged_wal_is_noticed_after_kill_9(tmp_path: Path, damage: str) -> None:
    file = tmp_path / "quorum.sqlite"
    acknowledged = append_until_killed(f"sqlite:///{file}", after=150)
    assert asyncio.run(lost(file)) == {}
    acknowledged |= append_until_killed(f"sqlite:///{file}", after=150)
    wal = file.with_name("quorum.sqlite-wal")
    middle = wal.stat().st_size // 2
    if damage == "cut":
        os.truncate(wal, middle)
    else:
        with wal.open("r+b") as content:
            content.seek(middle)
            content.write(b"\xff" * 4096)
    wrong = asyncio.run(lost(file))
    assert wrong and wrong.keys() <= acknowledged.keys()


@pytest.mark.integration
async def test_heads_follow_every_commit_and_survive_kill_9(tmp_path: Path) -> None:
    file = tmp_path / "quorum.sqlite"
    loop = asyncio.get_running_loop()
    acknowledged = await loop.run_in_executor(None, append_until_killed, f"sqlite:///{file}", 100)
    heads = read_heads(heads_path(file))
    assert all(heads[code].seq >= seq for code, seq in acknowledged.items())
    store = await opened(file)
    for code, head in (await store.heads()).items():
        log = await store.read(code)
        assert head == await store.head(code)
        assert head.seq <= len(log) and log[head.seq - 1].digest == head.digest, "behind, if anything"
    assert await store.head("ZZZZZZZZ") is None
    await store.close()


@pytest.mark.integration
async def test_missing_heads_are_taken_from_the_logs(tmp_path: Path) -> None:
    file = tmp_path / "quorum.sqlite"
    await written(file, make_log(3), make_log(2, OTHER))
    before = read_heads(heads_path(file))
    heads_path(file).unlink()
    assert await lost(file) == {}
    assert read_heads(heads_path(file)) == before == {
        CODE: Head(3, make_log(3)[-1].digest), OTHER: Head(2, make_log(2, OTHER)[-1].digest),
    }  # fmt: skip


# ---- the file


def head(seq: int) -> Head:
    """Return a head."""
    return Head(seq, "0123456789abcdef" * 4)


def test_last_line_of_a_session_counts(tmp_path: Path) -> None:
    file = HeadsFile(tmp_path / "heads", 0o600)
    file.record([("A", head(1)), ("B", head(5))])
    file.record([("A", head(2))])
    file.record([("B", head(4))])
    file.close()
    assert read_heads(tmp_path / "heads") == {"A": head(2), "B": head(4)}
    assert (tmp_path / "heads").stat().st_mode & 0o777 == 0o600


def test_damaged_lines_are_skipped(tmp_path: Path) -> None:
    path = tmp_path / "heads"
    file = HeadsFile(path, 0o600)
    for seq in range(1, 30):
        file.record([("A", head(seq)), (f"B{seq}", head(1))])
    file.close()
    content = path.read_bytes()
    path.write_bytes(content[:300] + b"\xff" * 40 + content[340:-20])  # damaged in the middle, and cut
    heads = read_heads(path)
    assert heads["A"] == head(29) and 24 <= len(heads) < 30
    file = HeadsFile(path, 0o600)
    file.record([("A", head(30))])
    file.close()
    assert read_heads(path) == {**heads, "A": head(30)}


def test_file_does_not_grow_with_every_commit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heads_module, "MAX_OUTDATED", 100)
    file = HeadsFile(tmp_path / "heads", 0o600)
    for seq in range(1, 1000):
        file.record([("A", head(seq))])
        file.settle()
    assert (tmp_path / "heads").stat().st_size < 20_000
    file.record([("B", head(1))])
    file.close()
    assert read_heads(tmp_path / "heads") == {"A": head(999), "B": head(1)}


def test_failed_write_is_logged_once_and_leaves_no_mixed_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    file = HeadsFile(tmp_path / "heads", 0o600)
    file.record([("A", head(1))])
    write = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, text: write(descriptor, text[:50]))
    for seq in (2, 3):
        file.record([("A", head(seq))])
    monkeypatch.setattr(os, "write", write)
    file.record([("A", head(4))])
    file.close()
    assert read_heads(tmp_path / "heads") == {"A": head(4)}
    assert [record.getMessage() for record in caplog.records] == [
        f"the last commits cannot be noted in {tmp_path / 'heads'}: the disk is full"
    ]
