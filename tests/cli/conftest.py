"""Fixtures for the tests in this folder."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A separate home for every test, and no other Quorum settings in the environment."""
    for name in [name for name in os.environ if name.startswith("QUORUM_") or name in ("PORT", "MONGODB_URI")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("QUORUM_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("QUORUM_HOST", "127.0.0.1")
