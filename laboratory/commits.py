"""Counts the write transactions of an SQLite database in WAL mode, without opening it."""

from __future__ import annotations

import os
import struct
from pathlib import Path
from typing import BinaryIO, Self

# SQLite, "WAL-mode File Format", 2.1: the index begins with its version, an unused field, and `iChange`, which each
# transaction raises by one; all are 32-bit integers in the machine's byte order.
HEADER = struct.Struct("=III")


class CommitCount:
    """The write transactions of a database since this was created; a context manager.

    To open the database would change what is measured: the last one to close it writes its log back.
    """

    def __init__(self, database: Path) -> None:
        try:
            self._index: BinaryIO | None = database.with_name(f"{database.name}-shm").open("rb", buffering=0)
        except FileNotFoundError:
            self._index = None
        self._before = self._read()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._index:
            self._index.close()

    def made(self) -> int | None:
        """Return the count; None if at some time since no process had the database open, as it then begins anew."""
        after = self._read()
        if self._index is None or self._before is None or after is None or not os.fstat(self._index.fileno()).st_nlink:
            return None
        return (after - self._before) % 2**32

    def _read(self) -> int | None:
        head = os.pread(self._index.fileno(), HEADER.size, 0) if self._index else b""
        return int(HEADER.unpack(head)[2]) if len(head) == HEADER.size else None
