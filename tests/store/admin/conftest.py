"""Fixtures for the tests in this folder."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.support.stored_logs import (
    MONGO,
    save,
    three_logs,
)


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Remove all settings of Quorum from the environment."""
    for name in [name for name in os.environ if name.startswith("QUORUM_") or name in ("PORT", "MONGODB_URI")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("QUORUM_HOME", str(tmp_path / "home"))


@pytest.fixture
def source(integration: None, tmp_path: Path) -> str:
    """A store with three sessions in a file, source.sqlite."""
    return save(f"sqlite:///{tmp_path / 'source.sqlite'}", three_logs())


@pytest.fixture(params=["sqlite", MONGO])
def target(integration: None, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Return the address of an empty store of each kind in turn."""
    if request.param == "mongodb":
        return str(request.getfixturevalue("mongo_url"))
    return f"sqlite:///{tmp_path / 'target.sqlite'}"
