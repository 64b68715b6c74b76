"""The stores that the contract is held against."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from server.store import Store, open_store

# Opens the store kept at a place; opened there again, it holds what it held.
Opener = Callable[[Path], Awaitable[Store]]


def sqlite_at(place: Path) -> Awaitable[Store]:
    """The embedded store in a file of that folder."""
    return open_store(f"sqlite:///{place / 'quorum.sqlite'}")


@pytest.fixture(params=[sqlite_at], ids=["sqlite"])
def open_store_at(request: pytest.FixtureRequest) -> Opener:
    """One kind of store after another."""
    opener: Opener = request.param
    return opener
