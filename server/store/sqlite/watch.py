"""Watches the session file while a server has it open.

A program that removes, renames or replaces the file leaves SQLite writing to one that nobody will ever open again, and
SQLite does not notice. The same holds for its -wal file, which has the newest commits until they are copied.
"""

from __future__ import annotations

import itertools
import os
import sqlite3
from contextlib import suppress
from pathlib import Path

from server.store import Unavailable
from server.store.sqlite.lock import FileLock


class FileWatch:
    """Checks that an open session file is still the one at its path; two stat calls, a few microseconds."""

    def __init__(self, path: Path, db: sqlite3.Connection, lock: FileLock) -> None:
        self._path = str(path)
        self._wal = f"{path}-wal"
        self._db = db
        self._lock = lock
        self._file = _identity(os.stat(self._path))
        log = os.stat(self._wal)
        self._log, self._log_size = _identity(log), log.st_size
        self._damage = ""
        self._saved = ""

    def check(self) -> None:
        """Raise Unavailable if what was just written or read is not what the next server will find at the path."""
        if self._damage:
            raise Unavailable(self._damage)
        try:
            file = os.stat(self._path)
        except FileNotFoundError:
            raise Unavailable(self._gone("removed or renamed")) from None
        except OSError as error:
            raise Unavailable(f"The session file {self._path} cannot be reached: {error.strerror}.") from None
        if _identity(file) != self._file:
            raise Unavailable(self._gone("replaced by another file"))
        self._check_log()

    def accept_log(self) -> None:
        """Accept the present size of the -wal file: this server may have emptied it."""
        with suppress(OSError):  # the next check says what is wrong
            self._log_size = os.stat(self._wal).st_size

    def _check_log(self) -> None:
        try:
            log = os.stat(self._wal)
        except FileNotFoundError:
            log = None
        except OSError as error:
            raise Unavailable(f"The file {self._wal} cannot be reached: {error.strerror}.") from None
        if log is None or _identity(log) != self._log:
            raise Unavailable(self._unusable("removed or replaced"))
        if log.st_size < self._log_size:  # SQLite writes it again from its start, but never makes it shorter
            self._damage = self._unusable("cut short")
            raise Unavailable(self._damage)
        self._log_size = log.st_size

    def _gone(self, what: str) -> str:
        """Return what happened to the file and what to do, and save the content of a file without a name."""
        happened = f"The session file {self._path} was {what} while Quorum was using it, so nothing more is stored"
        if self._saved:
            return f"{happened}; all that was stored is in {self._saved}: stop Quorum, move that file back, and start."
        if not self._lock.unlinked:
            return f"{happened}; move it back, or restart Quorum to use what is there now."
        self._saved = self._save()
        if self._saved:
            return self._gone(what)
        return f"{happened}, and its content could not be saved; restore it from a backup."

    def _unusable(self, what: str) -> str:
        return (
            f"The file {self._wal} was {what} while Quorum was using it, so nothing more is stored; "
            "restart Quorum, and restore what is then missing from a backup."
        )

    def _save(self) -> str:
        """Copy the open database to a new file beside its old place; return its path, or "" if that failed."""
        number = next(n for n in itertools.count(1) if not os.path.exists(f"{self._path}.rescued-{n}"))
        target = f"{self._path}.rescued-{number}"
        try:
            copy = sqlite3.connect(target)
            try:
                self._db.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")
            finally:
                copy.close()
        except (sqlite3.Error, OSError):
            return ""
        return target


def _identity(status: os.stat_result) -> tuple[int, int]:
    return status.st_dev, status.st_ino
