"""Erases sessions from a session file, also while a server uses it.

A session is first marked, in the transaction that checks that it has not grown: from then on it does not exist for
anybody. Its commits are deleted some at a time, so that no vote waits long. SQLite overwrites deleted rows
(secure_delete), but pages that were split earlier have copies of rows in their free space, and the -wal file has older
versions of pages. Only a file that is written again has none of it; the mark stays until that is done.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from server.core.model import Millis
from server.store import Unavailable
from server.store.heads import Head
from server.store.sqlite.heads import HeadsFile

# Commits deleted in one transaction.
CHUNK = 100


class Mark:
    """Marks a session as erased, as work for the writer thread: in the file, in `erased`, and by removing its head.

    With `seq`, only if that is its last commit.
    """

    def __init__(self, session: str, seq: int | None, erased: set[str], heads: HeadsFile) -> None:
        self._session = session
        self._seq = seq
        self._erased = erased
        self._heads = heads
        self._marked = False
        self._head: Head | None = None

    def __call__(self, db: sqlite3.Connection) -> bool:
        """Return False if there is no such session, or if it has another last commit."""
        session = self._session
        (last,) = db.execute("SELECT coalesce(max(seq), 0) FROM commits WHERE session = ?", (session,)).fetchone()
        if not last or session in self._erased or self._seq not in (None, last):
            return False
        db.execute("INSERT INTO erased VALUES (?)", (session,))
        db.execute("DELETE FROM due WHERE session = ?", (session,))
        db.execute("DELETE FROM archive WHERE session = ?", (session,))
        self._marked, self._head = True, self._heads.heads.get(session)
        self._erased.add(session)
        self._heads.forget(session)
        return True

    def undo(self) -> None:
        """Undo what is not undone with the transaction."""
        if self._marked:
            self._marked = False
            self._erased.discard(self._session)
            if self._head is not None:
                self._heads.record([(self._session, self._head)])


def marked(db: sqlite3.Connection) -> set[str]:
    """Return the sessions that are marked as erased; none if that cannot be read, as all others must be."""
    try:
        return {code for (code,) in db.execute("SELECT session FROM erased")}
    except sqlite3.DatabaseError:  # damaged, or a file without the table
        return set()


def delete_some(db: sqlite3.Connection, session: str) -> int:
    """Delete commits of a marked session, their names, and its entry in the archive; return how many commits."""
    some = "SELECT seq FROM commits WHERE session = ?1 ORDER BY seq LIMIT ?2"
    db.execute(f"DELETE FROM names WHERE session = ?1 AND seq IN ({some})", (session, CHUNK))
    # As long as commits are left, somebody may have archived the session once more since it was marked.
    db.execute("DELETE FROM archive WHERE session = ?", (session,))
    return db.execute(f"DELETE FROM commits WHERE session = ?1 AND seq IN ({some})", (session, CHUNK)).rowcount


def finish(db: sqlite3.Connection, session: str) -> None:
    """Delete all commits of a marked session, if they are not damaged: a server may have ended before it had."""
    for table in ("commits", "names", "archive"):
        with suppress(sqlite3.DatabaseError):
            db.execute(f"DELETE FROM {table} WHERE session = ?", (session,))


def rewrite(db: sqlite3.Connection, path: Path) -> None:
    """Write the file again without what is left of erased sessions, and empty its -wal file; raises Unavailable."""
    db.execute("VACUUM")
    (patience,) = db.execute("PRAGMA busy_timeout").fetchone()
    db.execute("PRAGMA busy_timeout = 0")  # everybody waits for this: try again later instead
    try:
        (busy, _, _) = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        db.execute(f"PRAGMA busy_timeout = {patience}")
    if busy:
        raise Unavailable(
            f"Erased sessions are deleted, but another program reads {path}, so {path.name}-wal still has parts of "
            "them; they go when Quorum is started, or a command erases a session, after that program has ended."
        )
    db.execute("DELETE FROM erased WHERE session NOT IN (SELECT session FROM commits)")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def notes(db: sqlite3.Connection) -> dict[str, Millis]:
    """Return the sessions that are noted as due, and since when."""
    return dict(db.execute("SELECT session, since FROM due"))


def note(db: sqlite3.Connection, old: Iterable[str], new: Mapping[str, Millis]) -> None:
    """Drop the notes of the `old` sessions, and note since when the `new` ones have been due."""
    db.executemany("DELETE FROM due WHERE session = ?", [(session,) for session in old])
    db.executemany("INSERT OR REPLACE INTO due VALUES (?, ?)", new.items())
