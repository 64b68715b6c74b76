"""The embedded store: one SQLite file, one connection, one writer thread, one fsync per batch (group commit).

With WAL and synchronous=FULL, acknowledged commits survive kill -9 and a power cut. A single connection in a single
process also avoids the WAL-reset bug of SQLite before 3.51.3 (sqlite.org/wal.html#walresetbug), so a second server on
the same file is refused. Programs that only read open the file read-only.
"""

from __future__ import annotations

import asyncio
import queue
import sqlite3
import threading
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from filelock import FileLock, Timeout

from server.core.events import Commit
from server.store import Change, Conflict, StoredSession, Unavailable

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], Any]

# Maximum number of calls per transaction: it bounds how long the first call waits for the last one.
MAX_BATCH = 256

SCHEMA = """
CREATE TABLE IF NOT EXISTS commits (
    session TEXT NOT NULL,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    body BLOB NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (session, seq)
) STRICT, WITHOUT ROWID
"""
# The version of this table, stored as the file's user_version. The format of the commits has its own number.
SCHEMA_VERSION = 1


class _Job:
    """Work for the writer thread, and the future of its result."""

    __slots__ = ("future", "loop", "work")

    def __init__(self, work: Work) -> None:
        self.work = work
        self.loop = asyncio.get_running_loop()
        self.future: asyncio.Future[Any] = self.loop.create_future()

    def settle(self, result: Any, error: BaseException | None) -> None:
        """Set the result or error from the writer thread, unless the event loop is closed."""
        if not self.loop.is_closed():
            self.loop.call_soon_threadsafe(self._settle, result, error)

    def _settle(self, result: Any, error: BaseException | None) -> None:
        if self.future.done():  # the caller was cancelled
            return
        if error is None:
            self.future.set_result(result)
        else:
            self.future.set_exception(error)


class SQLiteStore:
    """A Store in one file (the contract of each method is in server/store/__init__.py)."""

    def __init__(self, path: Path, connection: sqlite3.Connection, lock: FileLock | None) -> None:
        self.path = path
        self._connection = connection
        self._lock = lock
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._closed = False
        self._thread = threading.Thread(target=self._write, name="sqlite-writer", daemon=True)
        self._thread.start()

    @classmethod
    async def open(cls, path: Path, *, read_only: bool = False) -> SQLiteStore:
        """Open or create the file; raises Unavailable if that is not possible."""
        return await asyncio.get_running_loop().run_in_executor(None, cls._open, path, read_only)

    @classmethod
    def _open(cls, path: Path, read_only: bool) -> SQLiteStore:
        if read_only and not path.exists():
            raise Unavailable(f"There is no session file at {path}.")
        lock = None if read_only else _acquire_lock(path)
        try:
            return cls(path, _connect(path, read_only), lock)
        except sqlite3.Error as error:
            if lock:
                lock.release()
            raise Unavailable(f"The session file {path} cannot be opened: {explained(error)}.") from None
        except Unavailable:
            if lock:
                lock.release()
            raise

    async def create(self, session: str, commit: Commit) -> None:
        """See Store."""
        await self._do(lambda db: _insert(db, session, commit))

    async def append(self, session: str, commit: Commit) -> None:
        """See Store."""
        await self._do(lambda db: _insert(db, session, commit))

    async def read(self, session: str, after: int = 0, limit: int | None = None) -> Sequence[Commit]:
        """See Store."""
        sql = "SELECT session, seq, at, body, digest FROM commits WHERE session = ? AND seq > ? ORDER BY seq LIMIT ?"
        most = -1 if limit is None else limit
        rows = await self._do(lambda db: db.execute(sql, (session, after, most)).fetchall())
        return [Commit(*row) for row in rows]

    async def sessions(self) -> Sequence[StoredSession]:
        """See Store."""
        sql = "SELECT session, max(seq), min(at), max(at) FROM commits GROUP BY session ORDER BY max(at) DESC"
        rows = await self._do(lambda db: db.execute(sql).fetchall())
        return [StoredSession(*row) for row in rows]

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
        await self._do(lambda db: db.execute("SELECT 1").fetchone())

    async def close(self) -> None:
        """See Store."""
        if self._closed:
            return
        self._closed = True
        self._jobs.put(None)
        await asyncio.get_running_loop().run_in_executor(None, self._thread.join)
        if self._lock:
            self._lock.release()

    async def _do(self, work: Callable[[sqlite3.Connection], T]) -> T:
        if self._closed:
            raise Unavailable("The store is closed.")
        job = _Job(work)
        self._jobs.put(job)
        result: T = await job.future
        return result

    # ---- the writer thread

    def _write(self) -> None:
        open_ = True
        while open_:
            batch: list[_Job] = []
            job = self._jobs.get()
            while job is not None:
                batch.append(job)
                if len(batch) == MAX_BATCH or self._jobs.empty():
                    break
                job = self._jobs.get()
            open_ = job is not None
            self._run_batch(batch)
        self._connection.close()

    def _run_batch(self, batch: Sequence[_Job]) -> None:
        """Run all jobs in one transaction; settle them only after its commit."""
        if not batch:
            return
        db = self._connection
        results: list[tuple[_Job, Any, BaseException | None]] = []
        try:
            db.execute("BEGIN")
            for job in batch:
                results.append((job, *_run_job(db, job.work)))
            db.execute("COMMIT")
        except sqlite3.Error as error:
            if db.in_transaction:
                db.execute("ROLLBACK")
            if _damaged(error) and len(batch) > 1:  # perhaps of one session only
                for job in batch:
                    self._run_batch([job])
                return
            unavailable = Unavailable(f"The session file {self.path} cannot be used: {explained(error)}.")
            results = [(job, None, unavailable) for job in batch]
        for job, result, failure in results:
            job.settle(result, failure)


def explained(error: sqlite3.Error) -> str:
    """Return an error of SQLite in words, with what to do about a damaged file."""
    return f"{error}; restore it from a backup" if _damaged(error) else str(error)


def _damaged(error: Exception) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_CORRUPT  # the upper bits have details


def _run_job(db: sqlite3.Connection, work: Work) -> tuple[Any, BaseException | None]:
    """Run one job in a savepoint, so that its failure does not affect the others; return its result or error."""
    db.execute("SAVEPOINT job")
    try:
        return work(db), None
    except sqlite3.Error:
        raise
    except Exception as error:
        db.execute("ROLLBACK TO job")
        return None, error
    finally:
        db.execute("RELEASE job")


def _insert(db: sqlite3.Connection, session: str, commit: Commit) -> None:
    (last,) = db.execute("SELECT coalesce(max(seq), 0) FROM commits WHERE session = ?", (session,)).fetchone()
    if commit.seq != last + 1:
        raise Conflict(f"commit {commit.seq} of {session} does not follow commit {last}")
    row = (session, commit.seq, commit.at, commit.body, commit.digest)
    db.execute("INSERT INTO commits VALUES (?, ?, ?, ?, ?)", row)


def _connect(path: Path, read_only: bool) -> sqlite3.Connection:
    address = f"{path.absolute().as_uri()}?mode=ro" if read_only else str(path)
    db = sqlite3.connect(address, uri=read_only, isolation_level=None, check_same_thread=False)
    # Text that is not UTF-8 belongs to a damaged session; an error here would prevent listing all the others.
    db.text_factory = lambda text: text.decode(errors="replace")
    try:
        if not read_only:
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = FULL")
        _check_schema(db, path)
        if not read_only:
            db.execute(SCHEMA)
            db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    except BaseException:
        db.close()
        raise
    return db


def _check_schema(db: sqlite3.Connection, path: Path) -> None:
    """Raise Unavailable if this version does not support the file's schema."""
    (version,) = db.execute("PRAGMA user_version").fetchone()
    if version > SCHEMA_VERSION:
        raise Unavailable(f"The session file {path} was written by a newer Quorum; install that version to use it.")
    if version < SCHEMA_VERSION and db.execute("PRAGMA table_info(commits)").fetchone():
        raise Unavailable(
            f"The session file {path} was written before Quorum's first release and can no longer be read; "
            "choose another one with --store."
        )


def _acquire_lock(path: Path) -> FileLock:
    """Lock the file for this process; the kernel releases the lock even if the process is killed."""
    # The lock is released on another thread than it was acquired on, which a thread-local one does not support.
    lock = FileLock(f"{path}.lock", thread_local=False)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock.acquire(timeout=0)
    except Timeout:
        raise Unavailable(
            f"The session file {path} is in use by another Quorum; stop that one, or choose another file with --store."
        ) from None
    except OSError as error:
        raise Unavailable(f"The session file {path} cannot be opened: {error.strerror or error}.") from None
    return lock
