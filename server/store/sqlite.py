"""The embedded store: one SQLite file, one connection, one writer thread, one fsync for all who wait (group commit).

WAL with synchronous=FULL: what was acknowledged survives kill -9 and a power cut. A single connection in a single
process also keeps clear of the WAL-reset bug of SQLite before 3.51.3 (sqlite.org/wal.html#walresetbug), so a second
server on the same file is refused; programs that only read open it read-only.
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

# How many callers share one fsync at the most: it bounds how long the first of them waits for the last.
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
# The version of this table, kept as the file's user_version; the commits in it have formats of their own.
SCHEMA_VERSION = 1


class _Job:
    """Work for the writer thread, and the future of whoever waits for it."""

    __slots__ = ("future", "loop", "work")

    def __init__(self, work: Work) -> None:
        self.work = work
        self.loop = asyncio.get_running_loop()
        self.future: asyncio.Future[Any] = self.loop.create_future()

    def settle(self, result: Any, error: BaseException | None) -> None:
        """Hand the answer to the loop, from the writer thread; a loop that is gone needs no answer."""
        if not self.loop.is_closed():
            self.loop.call_soon_threadsafe(self._settle, result, error)

    def _settle(self, result: Any, error: BaseException | None) -> None:
        if self.future.done():  # whoever waited was cancelled
            return
        if error is None:
            self.future.set_result(result)
        else:
            self.future.set_exception(error)


class SQLiteStore:
    """A Store in one file (see server/store/__init__.py for what each method promises)."""

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
        """Open or make the file; raises Unavailable when that cannot be done."""
        return await asyncio.get_running_loop().run_in_executor(None, cls._open, path, read_only)

    @classmethod
    def _open(cls, path: Path, read_only: bool) -> SQLiteStore:
        if read_only and not path.exists():
            raise Unavailable(f"There is no session file at {path}.")
        lock = None if read_only else _locked(path)
        try:
            return cls(path, _connect(path, read_only), lock)
        except sqlite3.Error as error:
            if lock:
                lock.release()
            raise Unavailable(f"The session file {path} cannot be opened: {error}.") from None
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

    async def read(self, session: str, after: int = 0) -> Sequence[Commit]:
        """See Store."""
        sql = "SELECT session, seq, at, body, digest FROM commits WHERE session = ? AND seq > ? ORDER BY seq"
        rows = await self._do(lambda db: db.execute(sql, (session, after)).fetchall())
        return [Commit(*row) for row in rows]

    async def sessions(self) -> Sequence[StoredSession]:
        """See Store."""
        sql = "SELECT session, max(seq), min(at), max(at) FROM commits GROUP BY session ORDER BY max(at) DESC"
        rows = await self._do(lambda db: db.execute(sql).fetchall())
        return [StoredSession(*row) for row in rows]

    async def rebuild(self) -> None:
        """The listing is made from the log each time."""

    async def changes(self, interest: Callable[[], Iterable[str]]) -> AsyncIterator[Change]:
        """No other process can write to the file, so there are never any changes."""
        return
        yield

    async def publish_presence(self, present: Mapping[str, Sequence[str]]) -> None:
        """There is no other process."""

    async def remote_presence(self) -> Mapping[str, frozenset[str]]:
        """There is no other process."""
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
            self._together(batch)
        self._connection.close()

    def _together(self, batch: Sequence[_Job]) -> None:
        """Run every job in one transaction, each in a savepoint of its own; answer only after the commit."""
        if not batch:
            return
        db = self._connection
        answers: list[tuple[_Job, Any, BaseException | None]] = []
        try:
            db.execute("BEGIN")
            for job in batch:
                answers.append((job, *_alone(db, job.work)))
            db.execute("COMMIT")
        except sqlite3.Error as error:
            if db.in_transaction:
                db.execute("ROLLBACK")
            failed = Unavailable(f"The session file {self.path} cannot be used: {error}.")
            answers = [(job, None, failed) for job in batch]
        for job, result, refused in answers:
            job.settle(result, refused)


def _alone(db: sqlite3.Connection, work: Work) -> tuple[Any, BaseException | None]:
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
    # Text that is not UTF-8 belongs to one damaged session, and must not keep all others from being listed.
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
    """Raise Unavailable for a file whose tables this version does not know."""
    (version,) = db.execute("PRAGMA user_version").fetchone()
    if version > SCHEMA_VERSION:
        raise Unavailable(f"The session file {path} was written by a newer Quorum; install that version to use it.")
    if version < SCHEMA_VERSION and db.execute("PRAGMA table_info(commits)").fetchone():
        raise Unavailable(
            f"The session file {path} was written before Quorum's first release and cannot be read any more; "
            "name another with --store."
        )


def _locked(path: Path) -> FileLock:
    """Hold the file for this process alone; the kernel lets go of it however the process ends."""
    # Taken on one thread and let go of on another: thread-local, it would stay held.
    lock = FileLock(f"{path}.lock", thread_local=False)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock.acquire(timeout=0)
    except Timeout:
        raise Unavailable(
            f"The session file {path} is in use by another Quorum; stop that one, or name another file with --store."
        ) from None
    except OSError as error:
        raise Unavailable(f"The session file {path} cannot be opened: {error.strerror or error}.") from None
    return lock
