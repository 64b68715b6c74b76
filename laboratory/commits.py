"""Counts the write transactions of an SQLite database in WAL mode, without opening it."""

from __future__ import annotations

import struct
from pathlib import Path

# SQLite, "WAL-mode File Format", 2.1: the index begins with its version, an unused field, and `iChange`, which each
# transaction raises by one; all are 32-bit integers in the machine's byte order.
HEADER = struct.Struct("=III")


def commits(database: Path) -> int | None:
    """Return the count so far, modulo 2**32; None if no process has the database open, as the count begins anew then.

    To open the database would change what is measured: the last one to close it writes its log back.
    """
    try:
        with database.with_name(f"{database.name}-shm").open("rb") as index:
            head = index.read(HEADER.size)
    except FileNotFoundError:
        return None
    return int(HEADER.unpack(head)[2]) if len(head) == HEADER.size else None
