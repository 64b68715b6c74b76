"""The archive of a session file: a table beside the commits, which may be missing, damaged or outdated.

A file that is open read-only gets a temporary table of the same name, which is read first.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence

from msgspec import structs

from server.store.archived import Archived
from server.store.sqlite.listing import is_damage

SCHEMA = """
CREATE {temporary} TABLE IF NOT EXISTS {table} (
    session TEXT NOT NULL PRIMARY KEY,
    seq INTEGER NOT NULL,
    digest TEXT NOT NULL,
    entry BLOB NOT NULL,
    access BLOB NOT NULL
) STRICT, WITHOUT ROWID
"""
# Of the few sessions whose members have accounts.
INDEX = "CREATE INDEX IF NOT EXISTS archive_access ON archive (session) WHERE access != x''"
WITH_ACCESS = "SELECT session, access FROM archive WHERE access != x'' AND session > ? ORDER BY session LIMIT ?"
TABLES = (SCHEMA.format(temporary="", table="archive"), INDEX)
OWN_TABLE = SCHEMA.format(temporary="TEMPORARY", table="archive")
# Only for a commit of the log, so that an entry of an erased session is not brought back.
KEEP = """
INSERT INTO archive
SELECT ?1, ?2, ?3, ?4, ?5 WHERE EXISTS (SELECT 1 FROM commits WHERE session = ?1 AND seq = ?2 AND digest = ?3)
ON CONFLICT DO UPDATE SET
    seq = excluded.seq, digest = excluded.digest, entry = excluded.entry, access = excluded.access
"""
CHOSEN = "SELECT session, seq, digest, entry, access FROM {table} WHERE session IN (SELECT value FROM json_each(?))"


def entries(db: sqlite3.Connection, codes: Sequence[str]) -> dict[str, Archived]:
    """Return the entries of these sessions; those that cannot be read are missing, as they can be derived again."""
    found: dict[str, Archived] = {}
    for table in ("main.archive", "temp.archive"):
        try:
            rows = db.execute(CHOSEN.format(table=table), (json.dumps(list(codes)),))
            found.update((row[0], Archived(*row)) for row in rows)
        except sqlite3.OperationalError:  # no such table
            pass
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise
    return found


def with_access(db: sqlite3.Connection, after: str, limit: int) -> list[tuple[str, bytes]]:
    """Return the next sessions above `after` whose entries say who may find them, with that; none of a damaged part."""
    try:
        return db.execute(WITH_ACCESS, (after, limit)).fetchall()
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError) or is_damage(error):
            return []
        raise


def keep(db: sqlite3.Connection, archived: Iterable[Archived], *, own: bool) -> None:
    """Keep these entries instead of older ones; with `own` only as long as the file is open."""
    if own:
        db.execute(OWN_TABLE)
    db.executemany(KEEP, [structs.astuple(each) for each in archived])


def clear(db: sqlite3.Connection) -> None:
    """Delete all entries, even from a damaged table."""
    db.execute("DROP TABLE IF EXISTS archive")
    for statement in TABLES:
        db.execute(statement)
