"""The commits of a session file: storing and reading them, as work for the writer thread."""

from __future__ import annotations

import sqlite3

from server.core.events import Commit
from server.store import Conflict
from server.store.sqlite import names
from server.store.sqlite.comparing import readable

# What a vote does to the file, without leaving a commit: its pages are changed, and written.
PROBE = ("INSERT INTO commits VALUES ('', 0, 0, x'', '')", "DELETE FROM commits WHERE session = '' AND seq = 0")


def insert(db: sqlite3.Connection, session: str, commit: Commit) -> None:
    """Store the next commit of a session; raises Conflict unless it follows the last one."""
    row = (session, commit.seq, commit.at, commit.body, commit.digest)
    try:
        (last,) = db.execute("SELECT coalesce(max(seq), 0) FROM commits WHERE session = ?", (session,)).fetchone()
        if commit.seq != last + 1:
            raise Conflict(f"commit {commit.seq} of {session} does not follow commit {last}")
        db.execute("INSERT INTO commits VALUES (?, ?, ?, ?, ?)", row)
        if commit.names:
            names.insert(db, session, commit)
    except sqlite3.DatabaseError as error:
        raise readable(session, error) from None


def read(db: sqlite3.Connection, session: str, after: int, limit: int) -> list[Commit]:
    """Return the commits of a session after a number, with their names; raises CorruptLog for damaged pages."""
    sql = "SELECT session, seq, at, body, digest FROM commits WHERE session = ? AND seq > ? ORDER BY seq LIMIT ?"
    try:
        return names.with_names(db, session, [Commit(*row) for row in db.execute(sql, (session, after, limit))])
    except sqlite3.DatabaseError as error:
        raise readable(session, error) from None


def probe(db: sqlite3.Connection) -> None:
    """Write to the file without leaving anything."""
    for statement in PROBE:
        db.execute(statement)
