"""Fixtures for the tests in this folder: broadcasts without a delay, and a server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tornado.ioloop import IOLoop

from tests.support.wire import Quorum, running


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Broadcast without a delay: these tests check the content of broadcasts and not their number."""
    monkeypatch.setattr("server.live.tick.MIN_TICK", 0.0)


@pytest.fixture
def quorum(integration: None, io_loop: IOLoop, tmp_path: Path) -> Iterator[Quorum]:
    """A server in this process."""
    with running(io_loop, tmp_path) as quorum:
        yield quorum
