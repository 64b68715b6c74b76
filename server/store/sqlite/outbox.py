"""The outbox in an SQLite file beside the sessions.

It is a file of its own so that `quorum webhooks` can use it beside the server, which locks the sessions, and so that no
vote waits for it. Without WAL several programs can write to it, whatever the version of SQLite.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from msgspec import structs

from server.core.model import Millis
from server.store import Unavailable
from server.store.outbox import MAX_WAITING, Delivery, too_many

T = TypeVar("T")

SCHEMA = """CREATE TABLE IF NOT EXISTS deliveries (
    id TEXT PRIMARY KEY, session TEXT NOT NULL, seq INTEGER NOT NULL, kind TEXT NOT NULL, target TEXT NOT NULL,
    put_at INTEGER NOT NULL, due INTEGER NOT NULL, attempts INTEGER NOT NULL, error TEXT NOT NULL,
    dead_at INTEGER NOT NULL, claimed_until INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID"""
INDEX = "CREATE INDEX IF NOT EXISTS by_target ON deliveries (target, dead_at, due)"
FIELDS = ", ".join(Delivery.__struct_fields__)
# How long a call waits for another program that writes to the file, in seconds.
PATIENCE = 5.0


class SQLiteOutbox:
    """An Outbox in one file (the contract of each method is in server/store/outbox.py)."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self._path = path
        self._db = connection
        self._turn = asyncio.Lock()

    @classmethod
    async def open(cls, path: Path, *, give_back: bool) -> SQLiteOutbox:
        """Open or create the file; raises Unavailable."""
        return await asyncio.to_thread(cls._open, path, give_back)

    @classmethod
    def _open(cls, path: Path, give_back: bool) -> SQLiteOutbox:
        try:
            db = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None, check_same_thread=False)
            try:
                db.execute("PRAGMA synchronous = FULL")
                db.execute("PRAGMA secure_delete = ON")
                db.execute(SCHEMA)
                db.execute(INDEX)
                if give_back:
                    db.execute("UPDATE deliveries SET claimed_until = 0 WHERE claimed_until > 0")
            except BaseException:
                db.close()
                raise
        except (sqlite3.Error, OSError) as error:
            raise Unavailable(f"The file of webhooks {path} cannot be opened: {error}.") from None
        return cls(path, db)

    async def put(self, deliveries: Sequence[Delivery]) -> None:
        """See Outbox."""

        def work(db: sqlite3.Connection) -> None:
            for delivery in deliveries:
                sql = "SELECT COUNT(*) FROM deliveries WHERE target = ? AND dead_at = 0"
                (number,) = db.execute(sql, (delivery.target,)).fetchone()
                row = structs.astuple(delivery if number < MAX_WAITING else too_many(delivery))
                places = ", ".join("?" * len(row))
                db.execute(f"INSERT OR IGNORE INTO deliveries ({FIELDS}) VALUES ({places})", row)

        await self._do(work)

    async def advance(self, ids: Collection[str], now: Millis) -> None:
        """See Outbox."""
        sql = "UPDATE deliveries SET due = ? WHERE id = ? AND attempts = 0 AND dead_at = 0 AND claimed_until = 0"
        await self._do(lambda db: db.executemany(sql, [(now, id) for id in ids]))

    async def claim(self, target: str, now: Millis, until: Millis) -> Delivery | None:
        """See Outbox."""
        sql = (
            f"UPDATE deliveries SET claimed_until = ? WHERE id = (SELECT id FROM deliveries WHERE target = ? AND "
            f"dead_at = 0 AND due <= ? AND claimed_until <= ? ORDER BY due, seq LIMIT 1) RETURNING {FIELDS}"
        )
        rows = await self._do(lambda db: db.execute(sql, (until, target, now, now)).fetchall())
        return Delivery(*rows[0]) if rows else None

    async def give_back(self, ids: Collection[str]) -> None:
        """See Outbox."""
        sql = "UPDATE deliveries SET claimed_until = 0 WHERE id = ?"
        await self._do(lambda db: db.executemany(sql, [(id,) for id in ids]))

    async def postpone(self, delivery: Delivery) -> None:
        """See Outbox."""
        sql = "UPDATE deliveries SET attempts = ?, error = ?, due = ?, dead_at = ?, claimed_until = 0 WHERE id = ?"
        values = (delivery.attempts, delivery.error, delivery.due, delivery.dead_at, delivery.id)
        await self._do(lambda db: db.execute(sql, values))

    async def settle(self, id: str) -> None:
        """See Outbox."""
        await self._do(lambda db: db.execute("DELETE FROM deliveries WHERE id = ?", (id,)))

    async def next_due(self, target: str) -> Millis | None:
        """See Outbox."""
        sql = "SELECT MIN(MAX(due, claimed_until)) FROM deliveries WHERE target = ? AND dead_at = 0"
        ((due,),) = await self._do(lambda db: db.execute(sql, (target,)).fetchall())
        return None if due is None else int(due)

    async def waiting(self) -> Mapping[str, int]:
        """See Outbox."""
        sql = "SELECT target, COUNT(*) FROM deliveries WHERE dead_at = 0 GROUP BY target"
        return dict(await self._do(lambda db: db.execute(sql).fetchall()))

    async def dead(self) -> Sequence[Delivery]:
        """See Outbox."""
        sql = f"SELECT {FIELDS} FROM deliveries WHERE dead_at > 0 ORDER BY put_at, seq, id"
        return [Delivery(*row) for row in await self._do(lambda db: db.execute(sql).fetchall())]

    async def revive(self, ids: Collection[str] | None, now: Millis) -> int:
        """See Outbox."""
        sql = "UPDATE deliveries SET due = ?, attempts = 0, dead_at = 0 WHERE dead_at > 0"
        if ids is None:
            return await self._do(lambda db: db.execute(sql, (now,)).rowcount)
        return await self._do(lambda db: sum(db.execute(f"{sql} AND id = ?", (now, id)).rowcount for id in ids))

    async def forget(self, session: str) -> None:
        """See Outbox."""
        await self._do(lambda db: db.execute("DELETE FROM deliveries WHERE session = ?", (session,)))

    async def sweep(self, before: Millis) -> None:
        """See Outbox."""
        sql = "DELETE FROM deliveries WHERE dead_at > 0 AND dead_at < ?"
        await self._do(lambda db: db.execute(sql, (before,)))

    async def close(self) -> None:
        """See Outbox."""
        async with self._turn:
            await asyncio.to_thread(self._db.close)

    async def _do(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Run work in a transaction in a thread, one at a time; it is finished even if the caller is cancelled."""
        async with self._turn:
            running = asyncio.get_running_loop().run_in_executor(None, self._run, work)
            try:
                return await asyncio.shield(running)
            except asyncio.CancelledError:
                await asyncio.wait([running])
                raise

    def _run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        try:
            self._db.execute("BEGIN IMMEDIATE")
            try:
                result = work(self._db)
                self._db.execute("COMMIT")
                return result
            except BaseException:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise
        except sqlite3.Error as error:
            raise Unavailable(f"The file of webhooks {self._path} cannot be used: {error}.") from None
