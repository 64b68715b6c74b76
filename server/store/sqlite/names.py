"""The names beside the commits of a session file, from which they can be erased while a server uses it.

A deleted row is overwritten (secure_delete), but pages that were split earlier have copies of rows in their free space.
So the table, which is small, is written again: the pages of the old one are overwritten as they become free. Older
versions of pages are in the -wal file, which is therefore emptied.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Sequence

from msgspec import structs

from server.core.events import Commit, ErasableName
from server.store import Unavailable

SCHEMA = """
CREATE TABLE IF NOT EXISTS {table} (
    session TEXT NOT NULL,
    seq INTEGER NOT NULL,
    member TEXT NOT NULL,
    commitment TEXT NOT NULL,
    salt TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (session, seq, member, commitment)
) STRICT, WITHOUT ROWID
"""
TABLE = SCHEMA.format(table="names")


def exists(db: sqlite3.Connection) -> bool:
    """Return whether the file has the table; one of an older version that is open read-only may not."""
    return bool(db.execute("PRAGMA table_info(names)").fetchone())


def insert(db: sqlite3.Connection, session: str, commit: Commit) -> None:
    """Store the names of a commit."""
    rows = [(session, commit.seq, *structs.astuple(name)) for name in commit.names]
    db.executemany("INSERT INTO names VALUES (?, ?, ?, ?, ?, ?)", rows)


def with_names(db: sqlite3.Connection, session: str, commits: Sequence[Commit]) -> list[Commit]:
    """Return consecutive commits with their names."""
    if not commits or not exists(db):
        return list(commits)
    known: dict[int, list[ErasableName]] = defaultdict(list)
    sql = "SELECT seq, member, commitment, salt, name FROM names WHERE session = ? AND seq BETWEEN ? AND ?"
    for seq, *name in db.execute(sql, (session, commits[0].seq, commits[-1].seq)):
        known[seq].append(ErasableName(*name))
    return [structs.replace(c, names=tuple(known[c.seq])) if c.seq in known else c for c in commits]


def erase(db: sqlite3.Connection, session: str, member: str) -> bool:
    """Delete all names of a member, and write the table again; return False if there were none."""
    deleted = db.execute("DELETE FROM names WHERE session = ? AND member = ?", (session, member)).rowcount > 0
    if deleted:
        rewrite(db)
    return deleted


def rewrite(db: sqlite3.Connection) -> None:
    """Write the table again, so that no free space of its pages has deleted names."""
    db.execute("DROP TABLE IF EXISTS names_again")
    db.execute(SCHEMA.format(table="names_again"))
    db.execute("INSERT INTO names_again SELECT * FROM names")
    db.execute("DROP TABLE names")
    db.execute("ALTER TABLE names_again RENAME TO names")


def empty_log(db: sqlite3.Connection) -> None:
    """Empty the -wal file, outside a transaction; raises Unavailable if another program reads it."""
    (patience,) = db.execute("PRAGMA busy_timeout").fetchone()
    db.execute("PRAGMA busy_timeout = 0")  # everybody waits for this
    try:
        (busy, _, _) = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        db.execute(f"PRAGMA busy_timeout = {patience}")
    if busy:
        raise Unavailable("The name is deleted, but another program reads the file; try again once it has ended.")
