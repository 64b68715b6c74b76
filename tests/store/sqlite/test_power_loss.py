"""The power goes at any moment, and the disk fails: what was acknowledged is there, and the rest whole or not at all.

SQLite itself writes the files; what it has not synced is lost, in every way a disk may do that (power_cut.py).
"""

from __future__ import annotations

import asyncio
import itertools
import os
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from random import Random
from unittest import mock

import pytest
from msgspec import Struct

from server.core import log
from server.core.events import AnyEvent, Commit, Joined, Scored, ScoringOpened
from server.store import Store, Unavailable, open_store
from server.store import sqlite as sqlite_store
from server.store.sqlite import heads as heads_module
from server.store.sqlite.connection import connect
from tests.support.effort import SOAK, examples
from tests.support.meeting import about, first_commit
from tests.support.power_cut import Disk
from tests.support.recorded_files import Recorder, Synced, Written

pytestmark = [pytest.mark.integration, pytest.mark.soak]

CODES = ("7G4KQ2XM", "00000000", "ZZZZZZZZ")
VOTES = 30
# A vote takes two pages, so that the log of changes is copied into the file, and begun again, many times.
REASON = "because " * 700
CHECKPOINT_PAGES = 60
CUTS, FAILING = examples(20), examples(8)
FILE, HEADS = "quorum.sqlite", "quorum.sqlite-heads"

Files = Mapping[str, bytes]
Logs = Mapping[str, list[Commit]]


def with_votes(code: str, votes: int) -> list[Commit]:
    """Return the log of a session in which a member votes so many times, once in each commit."""
    commits = [first_commit(about(), code)]
    for number in range(votes + 1):
        vote = Scored("ada", "flask", "joy", number % 5 + 1, REASON)
        events: list[AnyEvent] = [vote] if number else [Joined("ada", "Ada", "voter"), ScoringOpened()]
        commits.append(log.seal(code, number + 2, commits[-1].at + 1, events, {}, commits[-1].digest))
    return commits


LOGS = {code: with_votes(code, VOTES) for code in CODES}


class RecordedHeads:
    """Stands for the module os where the file of heads is written, and records what is done to that file."""

    def __init__(self, recorder: Recorder) -> None:
        self._operations = recorder.operations

    def __getattr__(self, name: str) -> object:
        return getattr(os, name)

    def write(self, descriptor: int, data: bytes) -> int:
        """Append to the file."""
        self._operations.append(Written(HEADS, os.fstat(descriptor).st_size, data))
        return os.write(descriptor, data)

    def fsync(self, descriptor: int) -> None:
        """Make the file durable; a new one, which is about to replace it, has been written completely."""
        path = Path(os.readlink(f"/proc/self/fd/{descriptor}"))
        if path.name != HEADS:
            self._operations.append(Written(HEADS, 0, path.read_bytes()))
        self._operations.append(Synced(HEADS))


class Disturbed:
    """Lets a few writes and syncs in a row fail, now and then: the disk is full, broken or read-only."""

    FULL, CANNOT_WRITE, CANNOT_SYNC = 13, 778, 1034

    def __init__(self, random: Random) -> None:
        self._random = random
        self._code = self._left = 0

    def __call__(self) -> int:
        """Return SQLite's code of an error, or 0."""
        if not self._left and self._random.random() < 0.03:
            self._code = self._random.choice((self.FULL, self.CANNOT_WRITE, self.CANNOT_SYNC))
            self._left = self._random.randint(1, 6)
        self._left = max(0, self._left - 1)
        return self._code if self._left else 0


@contextmanager
def recording(folder: Path, *, less_syncing: bool) -> Iterator[Recorder]:
    """Record what is done to the files in a folder."""
    recorder = Recorder(folder)

    def connected(path: Path, read_only: bool) -> sqlite3.Connection:
        db = connect(path, read_only)
        db.execute(f"PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES}")
        if less_syncing:
            db.execute("PRAGMA synchronous = NORMAL")
        return db

    with (
        recorder.recording(),
        mock.patch.object(sqlite_store, "connect", connected),
        mock.patch.object(heads_module, "os", RecordedHeads(recorder)),
    ):
        yield recorder


class Voting(Struct):
    """The operations of a server; with how many commits of every session were acknowledged before some of them."""

    recorder: Recorder
    acknowledged: dict[int, int]
    failed: int = 0  # attempts to store a commit

    def promised(self, operations: int) -> int:
        """Return how many commits of each session had been acknowledged after so many operations."""
        return max((commits for at, commits in self.acknowledged.items() if at <= operations), default=0)


async def voting(
    folder: Path,
    files: Files,
    codes: Sequence[str] = CODES,
    *,
    less_syncing: bool = False,
    fails: Disturbed | None = None,
) -> Voting:
    """Go on with the logs, from what is in these files; all sessions vote at the same time, mostly in one transaction.

    The files must hold the first commits of each session, and no loss may be noticed.
    """
    folder.mkdir(parents=True)  # noqa: ASYNC240 - nothing waits for this loop
    for name, content in files.items():
        (folder / name).write_bytes(content)
    with recording(folder, less_syncing=less_syncing) as recorder:
        store = await open_store(f"sqlite:///{folder / FILE}")
        assert await store.lost() == {}
        found = {code: list(await store.read(code)) for code in codes}
        assert found == {code: LOGS[code][: len(commits)] for code, commits in found.items()}, (
            "whole, and without a gap"
        )
        stored = min(len(commits) for commits in found.values())
        assert (folder / f"{FILE}-shm").exists(), "SQLite has kept the path"
        result = Voting(recorder, {0: stored})
        if fails is not None:
            recorder.fails = fails
        for number in range(stored, VOTES + 2):
            missing = [LOGS[code][number] for code in codes if number >= len(found[code])]
            result.failed += sum(await asyncio.gather(*(append(store, commit) for commit in missing)))
            result.acknowledged[len(recorder.operations)] = number + 1
        recorder.fails = lambda: 0
        assert [list(await store.read(code)) for code in codes] == [LOGS[code] for code in codes]
        await store.close()
    return result


async def append(store: Store, commit: Commit) -> int:
    """Store a commit, and try again as a server does; return how often that failed."""
    for failed in itertools.count():
        try:
            await (store.append if commit.seq > 1 else store.create)(commit.session, commit)
            return failed
        except Unavailable:
            if commit in await store.read(commit.session, commit.seq - 1):
                return failed
    raise AssertionError


def lost(files: Files, before: Voting, number: int, random: Random) -> tuple[Files, int]:
    """Return what is left of the files after so many operations, and how many commits were acknowledged before."""
    disk = Disk(files, random)
    for operation in before.recorder.operations[:number]:
        disk.do(operation)
    return disk.cut(), before.promised(number)


async def check(folder: Path, random: Random, first: Voting, codes: Sequence[str] = CODES) -> None:
    """Cut the power twice: while votes are stored, and while what is left of them is opened and continued."""
    left, promised = lost({}, first, random.randint(0, len(first.recorder.operations)), random)
    second = await voting(folder / "second", left, codes)
    assert second.acknowledged[0] >= promised, "what was acknowledged is there"
    # Most often soon: the first operations are those of the recovery.
    number = int(len(second.recorder.operations) * random.random() ** 3)
    left, promised = lost(left, second, number, random)
    third = await voting(folder / "third", left, codes)
    assert third.acknowledged[0] >= promised, "what was acknowledged is there"


@pytest.mark.gen_test(timeout=60 * SOAK)
async def test_acknowledged_votes_survive_power_cuts(tmp_path: Path) -> None:
    first = await voting(tmp_path / "first", {})
    for seed in range(CUTS):
        await check(tmp_path / str(seed), Random(seed), first)


@pytest.mark.gen_test(timeout=60 * SOAK)
async def test_acknowledged_votes_survive_a_full_or_broken_disk_and_a_power_cut(tmp_path: Path) -> None:
    failed = 0
    for seed in range(FAILING):
        random, codes = Random(seed), CODES[:1]
        first = await voting(tmp_path / f"{seed}-first", {}, codes, fails=Disturbed(random))
        failed += first.failed
        await check(tmp_path / str(seed), random, first, codes)
    assert failed > FAILING, "attempts to store a vote"


async def test_power_cut_takes_what_sqlite_does_not_sync(tmp_path: Path) -> None:
    """The tests above find something: with less syncing, acknowledged votes are lost."""
    first = await voting(tmp_path / "first", {}, less_syncing=True)
    with pytest.raises(AssertionError, match="what was acknowledged is there"):
        for seed in range(CUTS):
            await check(tmp_path / str(seed), Random(seed), first)
