"""Fixtures for the tests of the SQLite store."""

from __future__ import annotations

import sqlite3

import pytest

from tests.support.watched_connection import WatchedConnection


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> None:
    """Watch every connection opened after this."""
    connect = sqlite3.connect
    factory = WatchedConnection
    monkeypatch.setattr(sqlite3, "connect", lambda *args, **kwargs: connect(*args, **kwargs, factory=factory))
