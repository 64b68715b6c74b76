"""Fixtures for the tests in this folder."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any

import pytest
from motor.motor_asyncio import AsyncIOMotorClient
from pymongo import MongoClient

from tests.support.mongo_stores import Documents, Tap


@pytest.fixture
def tap(monkeypatch: pytest.MonkeyPatch) -> Tap:
    """Record the commands of every store opened after this."""
    tap = Tap()
    tapped = functools.partial(AsyncIOMotorClient, event_listeners=[tap])
    monkeypatch.setattr("server.store.mongo.address.AsyncIOMotorClient", tapped)
    return tap


@pytest.fixture
def documents(mongo_url: str) -> Iterator[Documents]:
    """The documents in the database, read without the store."""
    with MongoClient[dict[str, Any]](mongo_url) as client:
        yield client
