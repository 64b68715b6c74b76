"""Opens the connection to a session file, and checks that the file is one that this version can use."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path

from server.store import Unavailable
from server.store.sqlite import archive, names

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
# Sessions that are being erased, or of which free space may still have parts; and those that are due for deletion.
MARKS = (
    "CREATE TABLE IF NOT EXISTS erased (session TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS due (session TEXT NOT NULL PRIMARY KEY, since INTEGER NOT NULL) STRICT, WITHOUT ROWID",
)
CACHE_KIB = 8 * 1024
# The version of the first table, stored as the file's user_version. The format of the commits has its own number.
SCHEMA_VERSION = 1


def connect(path: Path, read_only: bool) -> sqlite3.Connection:
    """Return a connection to the file, created if necessary; raises sqlite3.Error and Unavailable."""
    address = f"{path.absolute().as_uri()}?mode=ro" if read_only else str(path)
    db = sqlite3.connect(address, uri=read_only, isolation_level=None, check_same_thread=False)
    # Text that is not UTF-8 belongs to a damaged session; an error here would prevent listing all the others.
    db.text_factory = lambda text: text.decode(errors="replace")
    try:
        if not read_only:
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = FULL")
            # The last pages of some hundred sessions: each vote changes one, which would otherwise be read again.
            db.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        _check_schema(db, path)
        if not read_only:
            _create(db)
            db.execute("PRAGMA secure_delete = ON")
            with suppress(sqlite3.Error, Unavailable):
                names.empty_log(db)  # a server that was killed may have left erased names in it
    except BaseException:
        db.close()
        raise
    return db


def _create(db: sqlite3.Connection) -> None:
    """Create the tables in one transaction with their version: a power cut must not leave one without the other."""
    db.execute("BEGIN IMMEDIATE")
    for statement in (SCHEMA, *MARKS, names.TABLE, *archive.TABLES, f"PRAGMA user_version = {SCHEMA_VERSION}"):
        db.execute(statement)
    db.execute("COMMIT")


def _check_schema(db: sqlite3.Connection, path: Path) -> None:
    """Raise Unavailable if this version does not support the file's schema, or if the file has lost its table."""
    (version,) = db.execute("PRAGMA user_version").fetchone()
    table = bool(db.execute("PRAGMA table_info(commits)").fetchone())
    if version > SCHEMA_VERSION:
        raise Unavailable(f"The session file {path} was written by a newer Quorum; install that version to use it.")
    if version < SCHEMA_VERSION and table:
        raise Unavailable(
            f"The session file {path} was written before Quorum's first release and can no longer be read; "
            "choose another one with --store."
        )
    if version == SCHEMA_VERSION and not table:
        raise Unavailable(
            f"The session file {path} has lost its table of sessions; restore it from a backup, "
            "or choose another one with --store."
        )
