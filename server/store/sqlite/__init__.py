"""The embedded store: one SQLite file, one connection, one writer thread, one fsync per batch (group commit).

With WAL and synchronous=FULL, acknowledged commits survive kill -9 and a power cut. A single connection in a single
process also avoids the WAL-reset bug of SQLite before 3.51.3 (sqlite.org/wal.html#walresetbug), so a second server on
the same file is refused. Programs that only read open the file read-only.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from server.core.events import Commit
from server.core.log import CorruptLog, ErasedLog
from server.core.model import Millis
from server.store import Change, Conflict, StoredSession, Unavailable
from server.store.archived import Archived, LogEnd
from server.store.heads import Head
from server.store.probe import WriteProbe
from server.store.sqlite import archive, commits, erase, names
from server.store.sqlite.comparing import (
    check_not_emptied,
    check_not_lost,
    contradictions,
    heads_left,
    heads_of_logs,
)
from server.store.sqlite.connection import connect
from server.store.sqlite.heads import HeadsFile, heads_path
from server.store.sqlite.listing import last_commits, list_sessions, list_some
from server.store.sqlite.lock import FileLock
from server.store.sqlite.watch import FileWatch
from server.store.sqlite.writer import Writer, explained

T = TypeVar("T")

# The heads compared in one transaction, so that votes need not wait for all of them.
COMPARED = 500
# The sessions listed, those whose last commits are read, and those noted as due, in one transaction.
LISTED, ENDS, NOTED = 20, 50, 500
# How often the file is tried to be freed of erased names while another program reads it, and the pause in between.
ATTEMPTS, ATTEMPT_SECONDS = 20, 0.1


class SQLiteStore:
    """A Store in one file (the contract of each method is in server/store/__init__.py)."""

    shared = False

    def __init__(self, path: Path, connection: sqlite3.Connection, lock: FileLock | None) -> None:
        self.path = path
        self._lock = lock
        heads = watch = None
        # Changed only in the writer thread. Reading the table for each commit would make a damaged page of it fatal.
        self._erased = erase.marked(connection)
        if lock is None:
            self._heads = heads_left(path, connection)
        else:
            new = not heads_path(path).exists()
            heads = HeadsFile(heads_path(path), path.stat().st_mode & 0o777)
            if new:
                heads.record(heads_of_logs(connection))
            for session in self._erased:
                heads.forget(session)
                erase.finish(connection, session)
            self._heads = heads.heads
            watch = FileWatch(path, connection, lock)
        self._heads_file = heads
        self._writer = Writer(path, connection, watch, heads)
        self._names_left = False  # whether the -wal file may still have erased names
        self._probe = WriteProbe(lambda: self._writer.write(commits.probe))

    @classmethod
    async def open(cls, path: Path, *, read_only: bool = False) -> SQLiteStore:
        """Open or create the file; raises Unavailable if that is not possible."""
        return await asyncio.get_running_loop().run_in_executor(None, cls._open, path, read_only)

    @classmethod
    def _open(cls, path: Path, read_only: bool) -> SQLiteStore:
        path = path.resolve()  # the files beside it have the names of its own, whatever name leads to it
        if read_only and not path.exists():
            raise Unavailable(f"There is no session file at {path}.")
        lock = None
        try:
            if not read_only:
                check_not_lost(path)
                lock = FileLock(path)
            return cls._opened(path, lock)
        except BaseException as error:
            if lock:
                lock.release()
            if isinstance(error, sqlite3.Error):
                raise Unavailable(f"The session file {path} cannot be opened: {explained(error)}.") from None
            if isinstance(error, OSError):
                raise Unavailable(f"The session file {path} cannot be opened: {error.strerror or error}.") from None
            raise

    @classmethod
    def _opened(cls, path: Path, lock: FileLock | None) -> SQLiteStore:
        connection = connect(path, read_only=lock is None)
        try:
            if lock is not None:
                check_not_emptied(path, connection)
            return cls(path, connection, lock)
        except BaseException:
            connection.close()
            raise

    async def create(self, session: str, commit: Commit) -> None:
        """See Store."""
        await self._insert(session, commit)

    async def append(self, session: str, commit: Commit) -> None:
        """See Store."""
        await self._insert(session, commit)

    async def read(self, session: str, after: int = 0, limit: int | None = None) -> Sequence[Commit]:
        """See Store."""
        most = -1 if limit is None else limit
        return await self._writer.read(lambda db: self._read(db, session, after, most))

    async def erase_names(self, session: str, member: str) -> None:
        """See Store."""
        self._names_left |= await self._writer.write(lambda db: names.erase(db, session, member))
        if not self._names_left:
            return
        for attempt in range(ATTEMPTS):
            try:
                await self._writer.alone(names.empty_log)
                self._names_left = False
                return
            except Unavailable:
                if attempt == ATTEMPTS - 1:
                    raise
            await asyncio.sleep(ATTEMPT_SECONDS)

    async def sessions(self) -> Sequence[StoredSession]:
        """See Store."""
        return await self._writer.read(lambda db: list_sessions(db, self._heads, self._erased))

    def walk(self) -> AsyncIterator[StoredSession]:
        """See Store."""
        return self._pages(lambda db, after: list_some(db, after, LISTED, self._erased))

    def log_ends(self) -> AsyncIterator[LogEnd]:
        """See Store."""
        return self._pages(lambda db, after: last_commits(db, after, ENDS, self._erased, self._heads))

    async def _pages(
        self, read: Callable[[sqlite3.Connection, bytes], tuple[list[T], bytes | None]]
    ) -> AsyncIterator[T]:
        after: bytes | None = b""
        while after is not None:
            page: bytes = after
            some, after = await self._writer.read(lambda db, page=page: read(db, page))  # type: ignore[misc]
            for row in some:
                yield row

    async def archived(self, sessions: Sequence[str]) -> Mapping[str, Archived]:
        """See Store."""
        return await self._writer.read(lambda db: archive.entries(db, sessions))

    async def archived_access(self) -> AsyncIterator[tuple[str, bytes]]:
        """See Store."""
        after = ""
        while page := await self._writer.read(lambda db, last=after: archive.with_access(db, last, ENDS)):  # type: ignore[misc]
            for row in page:
                yield row
            after = page[-1][0]

    async def archive(self, entries: Sequence[Archived]) -> None:
        """See Store."""
        await self._writer.write(lambda db: archive.keep(db, entries, own=self._lock is None))

    async def heads(self) -> Mapping[str, Head]:
        """See Store."""
        return dict(self._heads)

    async def head(self, session: str) -> Head | None:
        """See Store."""
        return self._heads.get(session)

    async def lost(self) -> Mapping[str, CorruptLog]:
        """See Store."""
        lost: dict[str, CorruptLog] = {}
        heads = list(self._heads.items())
        for start in range(0, len(heads), COMPARED):
            part = heads[start : start + COMPARED]
            lost.update(await self._writer.read(lambda db, part=part: self._contradictions(db, part)))  # type: ignore[misc]
        return lost

    async def forget(self, session: str, seq: int | None = None) -> int:
        """See Store."""
        deleted = 0
        assert self._heads_file is not None, "the file is open read-only"
        mark = erase.Mark(session, seq, self._erased, self._heads_file)
        if await self._writer.write(mark, undo=mark.undo):
            while number := await self._writer.write(lambda db: erase.delete_some(db, session)):
                deleted += number
        return deleted

    async def purge(self) -> None:
        """See Store."""
        if self._erased:
            await self._writer.alone(self._rewrite)

    async def note_due(self, sessions: Collection[str], now: Millis) -> Mapping[str, Millis]:
        """See Store."""
        noted = await self._writer.read(erase.notes)
        since = {session: min(now, noted.get(session, now)) for session in sessions}
        old = [code for code in noted if code not in since]
        new = [code for code in since if since[code] != noted.get(code)]
        for start in range(0, max(len(old), len(new)), NOTED):
            some = slice(start, start + NOTED)
            await self._writer.write(
                lambda db, some=some: erase.note(db, old[some], {code: since[code] for code in new[some]})  # type: ignore[misc]
            )
        return since

    async def rebuild(self) -> None:
        """Empty the archive; the list of sessions is always computed from the log."""
        await self._writer.write(archive.clear)

    async def changes(self, interest: Callable[[], Iterable[str]]) -> AsyncIterator[Change]:
        """Yield nothing: no other process can write to the file."""
        return
        yield

    async def publish_presence(self, present: Mapping[str, Sequence[str]]) -> None:
        """Do nothing: there is no other process."""

    async def remote_presence(self) -> Mapping[str, frozenset[str]]:
        """Return nothing: there is no other process."""
        return {}

    async def ready(self) -> None:
        """See Store."""
        await self._probe.check()

    async def close(self) -> None:
        """See Store."""
        self._probe.forget()
        if await self._writer.close() and self._lock:
            self._lock.release()

    def _read(self, db: sqlite3.Connection, session: str, after: int, limit: int) -> list[Commit]:
        found = [] if session in self._erased else commits.read(db, session, after, limit)
        # A session with a head was not erased: its commits are lost.
        if after and not found and session not in self._heads and not commits.read(db, session, 0, 1):
            raise ErasedLog()
        return found

    def _insert_unless_erased(self, db: sqlite3.Connection, session: str, commit: Commit) -> None:
        if session in self._erased:
            raise Conflict(f"{session} was erased")
        commits.insert(db, session, commit)

    def _contradictions(self, db: sqlite3.Connection, heads: Iterable[tuple[str, Head]]) -> dict[str, CorruptLog]:
        return contradictions(db, [(code, head) for code, head in heads if code in self._heads])  # not erased meanwhile

    def _rewrite(self, db: sqlite3.Connection) -> None:
        # The heads first: without the marks, those of erased sessions would look like a loss.
        if self._heads_file is None or not self._heads_file.settle():
            raise Unavailable(f"The heads of erased sessions cannot be removed from {heads_path(self.path)}.")
        erase.rewrite(db, self.path)
        self._erased &= erase.marked(db)

    async def _insert(self, session: str, commit: Commit) -> None:
        head = session, Head(commit.seq, commit.digest)
        # Without names, it is one statement: a savepoint for each vote would be two more.
        await self._writer.write(
            lambda db: self._insert_unless_erased(db, session, commit), head, atomic=not commit.names
        )
