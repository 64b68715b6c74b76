"""The writer thread: all calls that arrived together are one transaction with one fsync (group commit).

Sessions share it, so many small meetings store their votes together.
"""

from __future__ import annotations

import asyncio
import queue
import sqlite3
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic
from typing import Any, TypeVar

from server.store import Unavailable
from server.store.heads import Head
from server.store.sqlite.heads import HeadsFile
from server.store.sqlite.listing import is_damage
from server.store.sqlite.watch import FileWatch

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], Any]

# Maximum number of calls per transaction: it bounds how long the first call waits for the last one.
MAX_BATCH = 256
# After a transaction of several writes, the next one begins at the earliest this long after its beginning, in seconds,
# so that more calls share its fsync. A single write is stored immediately, and so is the next one after it.
GATHER_SECONDS = 0.005
# The heads are made durable when nothing was written for this long, in seconds.
IDLE_SECONDS = 0.5


class _Job:
    """Work for the writer thread: whether it only reads, changes nothing if it fails (`atomic`), or runs alone, outside
    a transaction; the head that it stores; what to call if the transaction fails; and the future of its result."""

    __slots__ = ("alone", "atomic", "future", "head", "loop", "reads", "undo", "work")

    def __init__(
        self,
        work: Work,
        reads: bool = False,
        atomic: bool = False,
        head: tuple[str, Head] | None = None,
        alone: bool = False,
        undo: Callable[[], None] = lambda: None,
    ) -> None:
        self.work = work
        self.atomic = atomic or reads
        self.alone = alone
        self.undo = undo
        self.reads = reads
        self.head = head
        self.loop = asyncio.get_running_loop()
        self.future: asyncio.Future[Any] = self.loop.create_future()

    def settle(self, result: Any, error: BaseException | None) -> None:
        """Set the result or error, in the thread of the event loop."""
        if self.future.done():  # the caller was cancelled
            return
        if error is None:
            self.future.set_result(result)
        else:
            self.future.set_exception(error)


# A job, its result and its error.
_Result = tuple[_Job, Any, BaseException | None]


def _settle_all(results: Sequence[_Result]) -> None:
    """Set all results from the writer thread, unless the event loop is closed; they wake it up once."""
    for loop in {job.loop for job, _, _ in results}:
        own = [result for result in results if result[0].loop is loop]
        if not loop.is_closed():
            loop.call_soon_threadsafe(_settle, own)


def _settle(results: Sequence[_Result]) -> None:
    for job, result, error in results:
        job.settle(result, error)


class Writer:
    """Runs work on the connection of a session file; `watch` and `heads` are None for a file opened read-only."""

    def __init__(
        self, path: Path, connection: sqlite3.Connection, watch: FileWatch | None, heads: HeadsFile | None
    ) -> None:
        self._path = path
        self._connection = connection
        self._watch = watch
        self._heads = heads
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._closed = False
        self._gather_until = 0.0
        self._never = threading.Event()
        self._thread = threading.Thread(target=self._run, name="sqlite-writer", daemon=True)
        self._thread.start()

    async def read(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Run work that only reads, and return its result; raises Unavailable."""
        result: T = await self._do(_Job(work, reads=True))
        return result

    async def write(
        self,
        work: Callable[[sqlite3.Connection], T],
        head: tuple[str, Head] | None = None,
        undo: Callable[[], None] = lambda: None,
        atomic: bool = False,
    ) -> T:
        """Run work in the next transaction and return its result once that is durable; raises Unavailable.

        `head` is the session and the head that the work stores; `undo` is called in the thread if that fails. `atomic`
        work changes nothing if it raises an error, such as work that ends with its only changing statement.
        """
        result: T = await self._do(_Job(work, atomic=atomic, head=head, undo=undo))
        return result

    async def alone(self, work: Callable[[sqlite3.Connection], None]) -> None:
        """Run work outside a transaction, with which it may write the file again; raises Unavailable."""
        await self._do(_Job(work, alone=True))

    async def _do(self, job: _Job) -> Any:
        if self._closed:
            raise Unavailable("The store is closed.")
        self._jobs.put(job)
        return await job.future

    async def close(self) -> bool:
        """Finish all pending work and close the file; return False if it was closed before."""
        if self._closed:
            return False
        self._closed = True
        self._jobs.put(None)
        await asyncio.get_running_loop().run_in_executor(None, self._thread.join)
        return True

    # ---- the thread

    def _run(self) -> None:
        open_ = True
        while open_:
            batch: list[_Job] = []
            job = self._wait()
            self._gather()
            while job is not None:
                batch.append(job)
                if job.alone or len(batch) == MAX_BATCH or self._jobs.empty():
                    break
                job = self._jobs.get()
            open_ = job is not None
            if batch and batch[-1].alone:
                self._run_batch(batch[:-1])
                self._run_alone(batch[-1])
            else:
                self._run_batch(batch)
        if self._heads is not None:
            self._heads.close()
        self._connection.close()

    def _wait(self) -> _Job | None:
        """Return the next job, or None to stop; meanwhile make the heads durable."""
        if self._heads is not None and self._heads.unsynced:
            try:
                return self._jobs.get(timeout=IDLE_SECONDS)
            except queue.Empty:
                self._heads.settle()
        return self._jobs.get()

    def _gather(self) -> None:
        """Let more jobs arrive, if several had arrived for the last transaction."""
        missing = self._gather_until - monotonic()
        if missing > 0:
            self._never.wait(missing)

    def _run_batch(self, batch: Sequence[_Job]) -> None:
        """Run all jobs in one transaction; settle them only after its commit, in a file that is still in its place."""
        if not batch:
            return
        db = self._connection
        self._gather_until = monotonic() + GATHER_SECONDS if sum(not job.reads for job in batch) > 1 else 0.0
        results: list[_Result] = []
        try:
            self._check_file()  # what was cut off cannot be seen any more once SQLite has written beyond it
            db.execute("BEGIN")
            for job in batch:
                results.append((job, *_run_job(db, job)))
            db.execute("COMMIT")
            self._check_file()
        except sqlite3.Error as error:
            if db.in_transaction:
                db.execute("ROLLBACK")
            for job in batch:
                job.undo()
            if is_damage(error) and len(batch) > 1:  # perhaps of one session only
                for job in batch:
                    self._run_batch([job])
                return
            # After it has met a damaged page, SQLite raises that error at COMMIT, too. What was read is valid.
            if not (is_damage(error) and results and (batch[0].reads or results[0][2] is not None)):
                results = _failed(batch, str(self._unusable(error)))
        except Unavailable as error:
            for job in batch:
                job.undo()
            results = _failed(batch, str(error))
        if self._heads is not None:
            self._heads.record([job.head for job, _, failure in results if job.head is not None and failure is None])
        _settle_all(results)

    def _run_alone(self, job: _Job) -> None:
        failure: BaseException | None = None
        try:
            self._check_file()
            try:
                job.work(self._connection)
            finally:
                if self._watch is not None:
                    self._watch.accept_log()
        except sqlite3.Error as error:
            failure = self._unusable(error)
        except Exception as error:
            failure = error
        _settle_all([(job, None, failure)])

    def _unusable(self, error: sqlite3.Error) -> Unavailable:
        return Unavailable(f"The session file {self._path} cannot be used: {explained(error)}.")

    def _check_file(self) -> None:
        if self._watch is not None:
            self._watch.check()


def explained(error: sqlite3.Error) -> str:
    """Return an error of SQLite in words, with what to do about a damaged file."""
    return f"{error}; restore it from a backup" if is_damage(error) else str(error)


def _failed(batch: Sequence[_Job], sentence: str) -> list[_Result]:
    # An exception of its own for each: raising one adds to its traceback, which refers to whoever waits.
    return [(job, None, Unavailable(sentence)) for job in batch]


def _run_job(db: sqlite3.Connection, job: _Job) -> tuple[Any, BaseException | None]:
    """Run one job so that its failure does not affect the others; return its result or error."""
    if job.atomic:
        try:
            return job.work(db), None
        except sqlite3.Error:
            raise
        except Exception as error:
            return None, error
    db.execute("SAVEPOINT job")
    try:
        return job.work(db), None
    except sqlite3.Error:
        raise
    except Exception as error:
        db.execute("ROLLBACK TO job")
        return None, error
    finally:
        db.execute("RELEASE job")
