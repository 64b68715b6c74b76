"""Fixtures: the stores that must fulfil the contract."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pymongo import MongoClient

from server.store import Store, open_store
from tests.support import mongod

# Opens the store in a folder; when it is opened there again, it has the same content.
Opener = Callable[[Path], Awaitable[Store]]
KINDS = [
    "sqlite",
    pytest.param("replica_set", id="mongodb-replica-set", marks=pytest.mark.mongo),
    pytest.param("standalone", id="mongodb-standalone", marks=pytest.mark.mongo),
]


@pytest.fixture(params=KINDS)
def open_store_at(integration: None, request: pytest.FixtureRequest) -> Iterator[Opener]:
    """Open stores of each kind in turn."""
    if request.param == "sqlite":
        yield sqlite_at
        return
    with mongod.database(request.getfixturevalue(request.param)) as url, MongoClient[dict[str, Any]](url) as client:
        yield Places(url, client).open


def sqlite_at(place: Path) -> Awaitable[Store]:
    """Open the SQLite store in this folder."""
    return open_store(f"sqlite:///{place / 'quorum.sqlite'}")


class Places:
    """Uses one database for all folders in turn and empties it for the next one: creating databases is much slower."""

    def __init__(self, url: str, client: MongoClient[dict[str, object]]) -> None:
        self._url = url
        self._database = client.get_default_database()
        self._place: Path | None = None

    def open(self, place: Path) -> Awaitable[Store]:
        """Open the store for this folder; it is empty unless the same folder was opened last."""
        if place != self._place:
            self._place = place
            for name in self._database.list_collection_names():
                self._database[name].delete_many({})
        return open_store(self._url)
