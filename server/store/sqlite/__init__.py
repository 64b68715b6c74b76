"""The embedded store: one SQLite file, one connection, one writer thread, one fsync per batch (group commit).

With WAL and synchronous=FULL, acknowledged commits survive kill -9 and a power cut. A single connection in a single
process also avoids the WAL-reset bug of SQLite before 3.51.3 (sqlite.org/wal.html#walresetbug), so a second server on
the same file is refused. Programs that only read open the file read-only.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from server.core.events import Commit
from server.core.log import CorruptLog
from server.store import Change, Conflict, StoredSession, Unavailable
from server.store.heads import Head, LostCommits, OtherLog
from server.store.probe import WriteProbe
from server.store.sqlite import names
from server.store.sqlite.connection import connect
from server.store.sqlite.heads import HeadsFile, heads_path, read_heads
from server.store.sqlite.listing import is_damage, list_sessions
from server.store.sqlite.lock import FileLock
from server.store.sqlite.watch import FileWatch
from server.store.sqlite.writer import Writer, explained

# What a vote does to the file, without leaving a commit: its pages are changed, and written.
PROBE = ("INSERT INTO commits VALUES ('', 0, 0, x'', '')", "DELETE FROM commits WHERE session = '' AND seq = 0")
# The heads compared in one transaction, so that votes need not wait for all of them.
COMPARED = 500
# How often the file is tried to be freed of erased names while another program reads it, and the pause in between.
ATTEMPTS, ATTEMPT_SECONDS = 20, 0.1


class SQLiteStore:
    """A Store in one file (the contract of each method is in server/store/__init__.py)."""

    shared = False

    def __init__(self, path: Path, connection: sqlite3.Connection, lock: FileLock | None) -> None:
        self.path = path
        self._lock = lock
        heads = watch = None
        if lock is None:
            self._heads = read_heads(heads_path(path))
        else:
            new = not heads_path(path).exists()
            heads = HeadsFile(heads_path(path), path.stat().st_mode & 0o777)
            if new:
                heads.record(_heads_of_logs(connection))
            self._heads = heads.heads
            watch = FileWatch(path, connection, lock)
        self._writer = Writer(path, connection, watch, heads)
        self._probe = WriteProbe(lambda: self._writer.write(_probe))

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
                _check_not_lost(path)
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
                _check_not_emptied(path, connection)
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
        return await self._writer.read(lambda db: _read(db, session, after, -1 if limit is None else limit))

    async def erase_names(self, session: str, member: str) -> None:
        """See Store."""
        await self._writer.write(lambda db: names.erase(db, session, member))
        for attempt in range(ATTEMPTS):
            try:
                await self._writer.alone(names.empty_log)
                return
            except Unavailable:
                if attempt == ATTEMPTS - 1:
                    raise
            await asyncio.sleep(ATTEMPT_SECONDS)

    async def sessions(self) -> Sequence[StoredSession]:
        """See Store."""
        return await self._writer.read(lambda db: list_sessions(db, self._heads))

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
            lost.update(await self._writer.read(lambda db, part=part: _contradictions(db, part)))  # type: ignore[misc]
        return lost

    async def rebuild(self) -> None:
        """Do nothing: the list of sessions is always computed from the log."""

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

    async def _insert(self, session: str, commit: Commit) -> None:
        await self._writer.write(lambda db: _insert(db, session, commit), (session, Head(commit.seq, commit.digest)))


def _insert(db: sqlite3.Connection, session: str, commit: Commit) -> None:
    row = (session, commit.seq, commit.at, commit.body, commit.digest)
    try:
        (last,) = db.execute("SELECT coalesce(max(seq), 0) FROM commits WHERE session = ?", (session,)).fetchone()
        if commit.seq != last + 1:
            raise Conflict(f"commit {commit.seq} of {session} does not follow commit {last}")
        db.execute("INSERT INTO commits VALUES (?, ?, ?, ?, ?)", row)
        names.insert(db, session, commit)
    except sqlite3.DatabaseError as error:
        raise _readable(session, error) from None


def _read(db: sqlite3.Connection, session: str, after: int, limit: int) -> list[Commit]:
    sql = "SELECT session, seq, at, body, digest FROM commits WHERE session = ? AND seq > ? ORDER BY seq LIMIT ?"
    try:
        return names.with_names(db, session, [Commit(*row) for row in db.execute(sql, (session, after, limit))])
    except sqlite3.DatabaseError as error:
        raise _readable(session, error) from None


def _readable(session: str, error: sqlite3.DatabaseError) -> Exception:
    """Return the error of a session whose pages are damaged; other errors concern the whole file, and are unchanged."""
    return CorruptLog(f"the file is damaged where {session} is stored") if is_damage(error) else error


def _probe(db: sqlite3.Connection) -> None:
    for statement in PROBE:
        db.execute(statement)


def _contradictions(db: sqlite3.Connection, heads: Iterable[tuple[str, Head]]) -> dict[str, CorruptLog]:
    """Return what is wrong with the sessions whose log does not have its head; damaged pages are found elsewhere."""
    wrong: dict[str, CorruptLog] = {}
    for session, head in heads:
        try:
            row = db.execute("SELECT digest FROM commits WHERE session = ? AND seq = ?", (session, head.seq)).fetchone()
            if row is None:
                last = "SELECT coalesce(max(seq), 0) FROM commits WHERE session = ?"
                wrong[session] = LostCommits(db.execute(last, (session,)).fetchone()[0], head.seq)
            elif row[0] != head.digest:
                wrong[session] = OtherLog(head.seq)
        except sqlite3.DatabaseError as error:
            wrong[session] = CorruptLog(str(_readable(session, error)))
    return wrong


def _heads_of_logs(db: sqlite3.Connection) -> Iterator[tuple[str, Head]]:
    """Yield the heads of all sessions, for a file that had no heads yet; damaged sessions have none."""
    for stored in list_sessions(db, ()):
        try:
            row = db.execute("SELECT digest FROM commits WHERE session = ? AND seq = ?", (stored.code, stored.seq))
            if digest := row.fetchone():
                yield stored.code, Head(stored.seq, digest[0])
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise


def _check_not_lost(path: Path) -> None:
    """Raise Unavailable if the file is missing although sessions were stored in it: it must not be created again."""
    known = heads_path(path)
    if not path.exists() and (number := len(read_heads(known))):
        raise Unavailable(
            f"There is no session file at {path}, but {known} says that {number} sessions were stored in it; "
            f"restore the file from a backup, or delete {known} to begin with an empty one."
        )


def _check_not_emptied(path: Path, db: sqlite3.Connection) -> None:
    """Raise Unavailable if the file has no session any more, although some were stored in it."""
    known = heads_path(path)
    if (number := len(read_heads(known))) and db.execute("SELECT 1 FROM commits LIMIT 1").fetchone() is None:
        raise Unavailable(
            f"The session file {path} is empty, but {known} says that {number} sessions were stored in it; "
            f"restore it from a backup, or delete {known} to begin with an empty one."
        )
