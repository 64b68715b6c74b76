"""Erases a session from a session file that no server uses.

SQLite only marks deleted rows as free space, and its -wal file has older versions of changed pages. So the file is
written again without them, and the -wal file is emptied.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from server.store import Unavailable
from server.store.sqlite import names
from server.store.sqlite.connection import connect
from server.store.sqlite.heads import HeadsFile, heads_path
from server.store.sqlite.lock import FileLock
from server.store.sqlite.writer import explained


def erase(path: Path, session: str) -> int:
    """Erase a session, and return its number of commits (0 if there is none); raises Unavailable."""
    path = path.resolve()
    if not path.exists():
        raise Unavailable(f"There is no session file at {path}.")
    lock = FileLock(path)
    try:
        number = _erase_commits(path, session)
        heads = HeadsFile(heads_path(path), path.stat().st_mode & 0o777)
        heads.forget(session)
        heads.close()
        return number
    except (sqlite3.Error, OSError) as error:
        why = explained(error) if isinstance(error, sqlite3.Error) else error.strerror or str(error)
        raise Unavailable(f"The session cannot be erased from {path}: {why}.") from None
    finally:
        lock.release()


def _erase_commits(path: Path, session: str) -> int:
    db = connect(path, read_only=False)
    try:
        db.execute("PRAGMA secure_delete = ON")
        number = db.execute("DELETE FROM commits WHERE session = ?", (session,)).rowcount
        names.forget(db, session)
        # Pages that were split earlier have copies of rows in their free space; only new pages have none.
        db.execute("VACUUM")
        (busy, _, _) = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        db.close()
    if busy:
        raise Unavailable(
            f"The session is deleted, but another program reads {path}, so {path.name}-wal still has parts of it; "
            "run the command again once that program has ended."
        )
    return number
