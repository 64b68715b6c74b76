"""A session file that is removed, renamed, replaced or cut while a server uses it: nothing more is acknowledged."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from server.store import Store, Unavailable, open_store, probe
from tests.support.made_logs import make_log, save
from tests.support.meeting import CODE
from tests.support.opening import open_elsewhere

pytestmark = pytest.mark.integration

COMMITS = make_log(6)


@pytest.fixture(autouse=True)
def _every_probe(monkeypatch: pytest.MonkeyPatch) -> None:
    """Write for every question whether the store is ready."""
    monkeypatch.setattr(probe, "PROBE_SECONDS", 0.0)


async def opened(file: Path) -> Store:
    """Open the file as a server does, with a session of three commits if it is new."""
    store = await open_store(f"sqlite:///{file}")
    if not await store.read(CODE):
        await save(store, COMMITS[:3])
    return store


async def refusal(store: Store) -> str:
    """Append a commit and read the log, which must both fail; return why."""
    with pytest.raises(Unavailable) as appending:
        await store.append(CODE, COMMITS[3])
    with pytest.raises(Unavailable) as reading:
        await store.read(CODE)
    with pytest.raises(Unavailable):
        await store.ready()
    assert str(appending.value) == str(reading.value)
    return str(appending.value)


def remove(file: Path) -> None:
    """Remove the file and those beside it that SQLite has written."""
    for path in (file, file.with_name(f"{file.name}-wal"), file.with_name(f"{file.name}-shm")):
        path.unlink()


def rename(file: Path) -> None:
    """Give the file another name."""
    file.rename(file.with_name("elsewhere.sqlite"))


def replace(file: Path) -> None:
    """Put another database in its place, as a careless restore does."""
    other = file.with_name("other.sqlite")
    sqlite3.connect(other).close()
    other.touch()
    other.replace(file)


def remove_log(file: Path) -> None:
    """Remove the file with the newest commits."""
    file.with_name(f"{file.name}-wal").unlink()


def cut_log(file: Path) -> None:
    """Cut the file with the newest commits to its first half."""
    wal = file.with_name(f"{file.name}-wal")
    os.truncate(wal, wal.stat().st_size // 2)


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (remove, "was removed or renamed"),
        (rename, "was removed or renamed"),
        (replace, "was replaced"),
        (remove_log, "-wal was removed"),
        (cut_log, "-wal was cut short"),
    ],
)
async def test_nothing_is_acknowledged_in_a_file_that_is_not_in_its_place(
    tmp_path: Path, change: Callable[[Path], None], what: str
) -> None:
    file = tmp_path / "quorum.sqlite"
    store = await opened(file)
    await store.ready()
    change(file)
    assert what in await refusal(store)
    await store.close()


async def test_removed_file_is_saved_under_another_name(tmp_path: Path) -> None:
    file = tmp_path / "quorum.sqlite"
    store = await opened(file)
    remove(file)
    why = await refusal(store)
    saved = tmp_path / "quorum.sqlite.rescued-1"
    assert f"all that was stored is in {saved}: stop Quorum, move that file back, and start." in why
    await store.close()
    saved.rename(file)
    store = await opened(file)
    assert list(await store.read(CODE))[:3] == COMMITS[:3]
    assert not await store.lost()
    await store.close()


async def test_file_that_is_moved_back_is_used_again(tmp_path: Path) -> None:
    file = tmp_path / "quorum.sqlite"
    store = await opened(file)
    rename(file)
    assert "move it back" in await refusal(store)
    (tmp_path / "elsewhere.sqlite").rename(file)
    stored = len(await store.read(CODE))
    for commit in COMMITS[stored:]:
        await store.append(CODE, commit)
    assert list(await store.read(CODE)) == COMMITS
    assert "quorum.sqlite.rescued-1" not in os.listdir(tmp_path)
    await store.close()


async def test_missing_file_is_not_created_again(tmp_path: Path) -> None:
    file = tmp_path / "quorum.sqlite"
    await (await opened(file)).close()
    file.unlink()
    with pytest.raises(Unavailable, match=f"There is no session file at {file}, but {file}-heads says that 1 sessions"):
        await opened(file)
    assert not file.exists()
    (tmp_path / "quorum.sqlite-heads").unlink()
    await (await opened(file)).close()


@pytest.mark.parametrize(
    ("statement", "what"),
    [("DELETE FROM commits", "is empty"), ("DROP TABLE commits", "has lost its table of sessions")],
)
async def test_emptied_file_is_not_used_as_a_new_one(tmp_path: Path, statement: str, what: str) -> None:
    file = tmp_path / "quorum.sqlite"
    await (await opened(file)).close()
    with sqlite3.connect(file) as db:
        db.execute(statement)
    db.close()
    with pytest.raises(Unavailable, match=what):
        await opened(file)


async def test_truncated_file_is_not_used_as_a_new_one(tmp_path: Path) -> None:
    file = tmp_path / "quorum.sqlite"
    await (await opened(file)).close()
    os.truncate(file, 0)
    with pytest.raises(Unavailable, match="is empty"):
        await opened(file)


# ---- the lock


@pytest.mark.parametrize("link", [os.symlink, os.link], ids=["symbolic", "hard"])
async def test_another_name_of_the_file_leads_to_the_same_lock(
    tmp_path: Path, link: Callable[[Path, Path], None]
) -> None:
    file = tmp_path / "quorum.sqlite"
    store = await opened(file)
    link(file, tmp_path / "other.sqlite")
    for name in ("quorum.sqlite", "other.sqlite"):
        with pytest.raises(Unavailable, match="in use by another Quorum"):
            await opened(tmp_path / name)
        assert (await open_elsewhere(tmp_path / name))[0] == 1
    await store.append(CODE, COMMITS[3])
    await store.close()
    assert (await open_elsewhere(file))[0] == 0


async def test_removing_files_beside_it_does_not_unlock_the_file(tmp_path: Path) -> None:
    file = tmp_path / "quorum.sqlite"
    store = await opened(file)
    for name in os.listdir(tmp_path):
        if name not in ("quorum.sqlite", "quorum.sqlite-wal"):
            os.remove(tmp_path / name)
    assert (await open_elsewhere(file))[0] == 1
    await store.append(CODE, COMMITS[3])
    await store.close()
