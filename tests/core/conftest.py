"""Fixtures: a small log."""

from __future__ import annotations

import pytest

from server.core.events import Commit
from tests.support.logs import small_log


@pytest.fixture
def commits() -> list[Commit]:
    """See small_log."""
    return small_log()
