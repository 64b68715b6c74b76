"""A connection to an SQLite file that a test can observe, block and make fail."""

from __future__ import annotations

import sqlite3
import threading
from typing import Any


class WatchedConnection(sqlite3.Connection):
    """A connection that a test can observe, block and make fail."""

    latest: WatchedConnection
    statements: list[str]
    broken = ""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        WatchedConnection.latest = self
        self.statements = []
        self.may_begin = threading.Event()
        self.may_begin.set()

    def execute(self, sql: str, *args: Any) -> sqlite3.Cursor:
        """Run a statement, wait or fail."""
        if sql == "BEGIN":
            self.may_begin.wait()
        self.statements.append(sql)
        if self.broken and sql.startswith(self.broken):
            raise sqlite3.OperationalError("disk I/O error")
        return super().execute(sql, *args)
