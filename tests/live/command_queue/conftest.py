"""Fixtures for the tests in this folder."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Retry without a delay."""
    monkeypatch.setattr("server.live.command_queue.UNREADABLE_SECONDS", (0, 0))
    monkeypatch.setattr("server.live.command_queue.RETRY_SECONDS", 0)
    monkeypatch.setattr("server.live.command_queue.GATHER_SECONDS", 0)
