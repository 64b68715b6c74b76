"""The contract of every store about names: they are read as they were stored, and erased member by member."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from server.core import log
from server.core.events import AnyEvent, Commit, Joined, Renamed
from server.store import Unavailable
from server.store.sqlite import SQLiteStore
from tests.store.conftest import Opener
from tests.support.meeting import CODE, about, first_commit


def named_log(people: int) -> list[Commit]:
    """Return a log in which so many people have joined, and the first was renamed."""
    commits = [first_commit(about())]
    events: list[AnyEvent] = [
        *(Joined(f"m{n}", f"Person Number {n}", "voter") for n in range(people)),
        Renamed("m0", "Zebra Zero"),
    ]
    for event in events:
        last = commits[-1]
        commits.append(log.seal(CODE, last.seq + 1, last.at, [event], {}, last.digest, lambda: "salt" * 8))
    return commits


async def test_names_of_a_member_are_erased_and_the_log_verifies(open_store_at: Opener, tmp_path: Path) -> None:
    store = await open_store_at(tmp_path)
    commits = named_log(3)
    await store.create(CODE, commits[0])
    for commit in commits[1:]:
        await store.append(CODE, commit)
    assert list(await store.read(CODE)) == commits
    for _ in range(2):
        await store.erase_names(CODE, "m0")
        stored = await store.read(CODE)
        log.verify(CODE, stored)
        assert [name.name for commit in stored for name in commit.names] == [
            "Fay",
            "Person Number 1",
            "Person Number 2",
        ]
    assert list(await store.read(CODE, 4)) == list(stored[4:])
    await store.close()


@pytest.mark.integration
async def test_erased_name_is_in_no_byte_of_the_file(tmp_path: Path) -> None:
    store = await SQLiteStore.open(tmp_path / "q.sqlite")
    commits = named_log(400)  # many pages, which were split as they filled up
    await store.create(CODE, commits[0])
    for commit in commits[1:]:
        await store.append(CODE, commit)
    for number in (0, 7, 399):
        await store.erase_names(CODE, f"m{number}")
        name = f"Person Number {number}".encode()
        content = everything(tmp_path)
        # Other names continue where this one ends.
        assert all(content[at + len(name) : at + len(name) + 1].isdigit() for at in found(content, name))
        assert number or b"Zebra Zero" not in content
    assert (await store.read(CODE, 0, 2))[1].names == ()
    await store.close()


def everything(folder: Path) -> bytes:
    """Return the bytes of all files in a folder."""
    return b"\n".join(file.read_bytes() for file in folder.iterdir())


def found(content: bytes, text: bytes) -> list[int]:
    """Return all places of a text."""
    places, at = [], content.find(text)
    while at >= 0:
        places.append(at)
        at = content.find(text, at + 1)
    return places


@pytest.mark.integration
async def test_name_is_not_reported_as_erased_while_a_reader_keeps_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("server.store.sqlite.ATTEMPT_SECONDS", 0.001)
    store = await SQLiteStore.open(tmp_path / "q.sqlite")
    commits = named_log(2)
    await store.create(CODE, commits[0])
    await store.append(CODE, commits[1])
    reader = sqlite3.connect(tmp_path / "q.sqlite")
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM names").fetchone()
    with pytest.raises(Unavailable, match="another program reads the file"):
        await store.erase_names(CODE, "m0")
    reader.close()
    await store.erase_names(CODE, "m0")
    await store.append(CODE, commits[2])
    await store.close()
