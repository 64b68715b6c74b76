"""Compares a session file with the heads beside it: what is missing, and whether the whole content is."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path

from server.core.log import CorruptLog
from server.store import Unavailable
from server.store.heads import Head, LostCommits, OtherLog
from server.store.sqlite import erase
from server.store.sqlite.heads import heads_path, read_heads
from server.store.sqlite.listing import is_damage, list_sessions


def readable(session: str, error: sqlite3.DatabaseError) -> Exception:
    """Return the error of a session whose pages are damaged; other errors concern the whole file, and are unchanged."""
    return CorruptLog(f"the file is damaged where {session} is stored") if is_damage(error) else error


def contradictions(db: sqlite3.Connection, heads: Iterable[tuple[str, Head]]) -> dict[str, CorruptLog]:
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
            wrong[session] = CorruptLog(str(readable(session, error)))
    return wrong


def heads_of_logs(db: sqlite3.Connection) -> Iterator[tuple[str, Head]]:
    """Yield the heads of all sessions, for a file that had no heads yet; damaged sessions have none."""
    for stored in list_sessions(db, (), erase.marked(db)):
        try:
            row = db.execute("SELECT digest FROM commits WHERE session = ? AND seq = ?", (stored.code, stored.seq))
            if digest := row.fetchone():
                yield stored.code, Head(stored.seq, digest[0])
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise


def heads_left(path: Path, db: sqlite3.Connection) -> dict[str, Head]:
    """Return the heads beside a file, without those of erased sessions, which may be there for a moment longer."""
    heads = read_heads(heads_path(path))
    for session in erase.marked(db):
        heads.pop(session, None)
    return heads


def check_not_lost(path: Path) -> None:
    """Raise Unavailable if the file is missing although sessions were stored in it: it must not be created again."""
    known = heads_path(path)
    if not path.exists() and (number := len(read_heads(known))):
        raise Unavailable(
            f"There is no session file at {path}, but {known} says that {number} sessions were stored in it; "
            f"restore the file from a backup, or delete {known} to begin with an empty one."
        )


def check_not_emptied(path: Path, db: sqlite3.Connection) -> None:
    """Raise Unavailable if the file has no session any more, although some were stored in it."""
    known = heads_path(path)
    if (number := len(heads_left(path, db))) and db.execute("SELECT 1 FROM commits LIMIT 1").fetchone() is None:
        raise Unavailable(
            f"The session file {path} is empty, but {known} says that {number} sessions were stored in it; "
            f"restore it from a backup, or delete {known} to begin with an empty one."
        )
