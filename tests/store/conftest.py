"""The stores that the contract is held against."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pymongo import MongoClient

from server.store import Store, open_store
from tests.support import mongod

# Opens the store kept at a place; opened there again, it holds what it held.
Opener = Callable[[Path], Awaitable[Store]]
KINDS = [
    "sqlite",
    pytest.param("replica_set", id="mongodb-replica-set", marks=pytest.mark.mongo),
    pytest.param("standalone", id="mongodb-standalone", marks=pytest.mark.mongo),
]


@pytest.fixture(params=KINDS)
def open_store_at(integration: None, request: pytest.FixtureRequest) -> Iterator[Opener]:
    """One kind of store after another."""
    if request.param == "sqlite":
        yield sqlite_at
        return
    with mongod.database(request.getfixturevalue(request.param)) as url, MongoClient[dict[str, Any]](url) as client:
        yield Places(url, client).open


def sqlite_at(place: Path) -> Awaitable[Store]:
    """The embedded store in a file of that folder."""
    return open_store(f"sqlite:///{place / 'quorum.sqlite'}")


class Places:
    """One place at a time in one database, emptied for the next: a new database for each would take much longer."""

    def __init__(self, url: str, client: MongoClient[dict[str, object]]) -> None:
        self._url = url
        self._database = client.get_default_database()
        self._place: Path | None = None

    def open(self, place: Path) -> Awaitable[Store]:
        """The store at that place, which is empty when it is not the one that was opened last."""
        if place != self._place:
            self._place = place
            for name in self._database.list_collection_names():
                self._database[name].delete_many({})
        return open_store(self._url)
