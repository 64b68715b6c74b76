"""Lists the sessions of a file, even if some of its pages are damaged.

SQLite stops at the first damaged page. The list therefore looks up one session after another, and after an error
searches for the next code beyond the damage: first in growing steps, then between the last two.
"""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import TypeVar

from server.store import StoredSession
from server.store.archived import LogEnd

T = TypeVar("T")

# Codes are compared as bytes, because the text of a damaged one may not be UTF-8.
NEXT = "SELECT CAST(min(session) AS BLOB) FROM commits WHERE session >= CAST(? AS TEXT)"
ENDS = """
SELECT
    (SELECT max(seq) FROM commits WHERE session = CAST(?1 AS TEXT)),
    (SELECT at FROM commits WHERE session = CAST(?1 AS TEXT) ORDER BY seq LIMIT 1),
    (SELECT at FROM commits WHERE session = CAST(?1 AS TEXT) ORDER BY seq DESC LIMIT 1)
"""
LAST = "SELECT seq, at, digest FROM commits WHERE session = CAST(? AS TEXT) ORDER BY seq DESC LIMIT 1"
# The part of a code that the search counts in; real codes are this long.
WIDTH = 8
END = 1 << 8 * WIDTH


def is_damage(error: Exception) -> bool:
    """Return whether an error of SQLite means that the file itself is damaged."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_CORRUPT  # the upper bits have details


def list_sessions(db: sqlite3.Connection, known: Iterable[str], erased: Collection[str]) -> list[StoredSession]:
    """Return all sessions, most recently changed first; of a session in a damaged page only the code (seq 0).

    `known` are codes of sessions that the file should have; the `erased` ones are left out. Raises sqlite3.Error if no
    session can be found.
    """
    damaged: list[sqlite3.DatabaseError] = []
    gone = {code.encode() for code in erased}
    found = {code: _ends(db, code, damaged) for code in _codes(db, damaged) if code not in gone}
    if damaged:
        for code in {code.encode() for code in known} - found.keys() - gone:
            found[code] = _ends(db, code, damaged)
        if not found:
            raise damaged[0]
    rows = [row for row in found.values() if row is not None]
    return sorted(rows, key=lambda row: row.changed_at, reverse=True)


def list_some(
    db: sqlite3.Connection, after: bytes, limit: int, erased: Collection[str]
) -> tuple[list[StoredSession], bytes | None]:
    """Return the sessions with the next codes above `after`, and the last of these codes, None at the end."""
    return _some(db, after, limit, erased, _ends, [])


def last_commits(
    db: sqlite3.Connection, after: bytes, limit: int, erased: Collection[str], known: Collection[str]
) -> tuple[list[LogEnd], bytes | None]:
    """Return the last commits of these sessions, as `list_some`; raises sqlite3.Error if no session can be found and
    none is `known`."""
    damaged: list[sqlite3.DatabaseError] = []
    ends, last = _some(db, after, limit, erased, _last, damaged)
    if damaged and not (after or ends or known):
        raise damaged[0]
    return ends, last


def _some(
    db: sqlite3.Connection,
    after: bytes,
    limit: int,
    erased: Collection[str],
    look_up: Callable[[sqlite3.Connection, bytes, list[sqlite3.DatabaseError]], T | None],
    damaged: list[sqlite3.DatabaseError],
) -> tuple[list[T], bytes | None]:
    codes = list(itertools.islice(_codes(db, damaged, after + b"\0"), limit))
    found = [look_up(db, code, damaged) for code in codes if code.decode(errors="replace") not in erased]
    return [row for row in found if row is not None], codes[-1] if len(codes) == limit else None


def _codes(db: sqlite3.Connection, damaged: list[sqlite3.DatabaseError], least: bytes = b"") -> Iterator[bytes]:
    code = _next(db, least, damaged)
    while code is not None:
        yield code
        code = _next(db, code + b"\0", damaged)


def _next(db: sqlite3.Connection, least: bytes, damaged: list[sqlite3.DatabaseError]) -> bytes | None:
    """Return the first code that is not below `least`, or the next one that can be read."""
    try:
        return _seek(db, least)
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
        damaged.append(error)
        return _beyond_damage(db, least)


def _beyond_damage(db: sqlite3.Connection, least: bytes) -> bytes | None:
    low, step = int.from_bytes(least[:WIDTH].ljust(WIDTH, b"\0")), 1
    while not _readable(db, low + step):
        low, step = low + step, step * 2
    high = low + step
    while high - low > 1:
        middle = (low + high) // 2
        if _readable(db, middle):
            high = middle
        else:
            low = middle
    return _seek(db, high.to_bytes(WIDTH)) if high < END else None


def _readable(db: sqlite3.Connection, number: int) -> bool:
    """Return whether the first code from this number on can be read; after the last number there is nothing to read."""
    try:
        if number < END:
            _seek(db, number.to_bytes(WIDTH))
        return True
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
        return False


def _seek(db: sqlite3.Connection, least: bytes) -> bytes | None:
    code: bytes | None = db.execute(NEXT, (least,)).fetchone()[0]
    return code


def _ends(db: sqlite3.Connection, code: bytes, damaged: list[sqlite3.DatabaseError]) -> StoredSession | None:
    """Return an entry of the list; None for a session without commits."""
    name = code.decode(errors="replace")
    try:
        seq, created_at, changed_at = db.execute(ENDS, (code,)).fetchone()
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
        damaged.append(error)
        return StoredSession(name, 0, 0, 0)
    return None if seq is None else StoredSession(name, seq, created_at, changed_at)


def _last(db: sqlite3.Connection, code: bytes, damaged: list[sqlite3.DatabaseError]) -> LogEnd | None:
    """Return the last commit of a session; one without commits has none."""
    name = code.decode(errors="replace")
    try:
        row = db.execute(LAST, (code,)).fetchone()
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
        damaged.append(error)
        return LogEnd(name, 0, 0, "")
    return None if row is None else LogEnd(name, *row)
