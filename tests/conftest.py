"""What all tests share: an event loop for those that wait, and a real server for those that need one."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Iterator
from pathlib import Path

import pytest
from tornado.ioloop import IOLoop

from tests.serving import ServerProcess


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A test that is a coroutine runs on Tornado's loop without having to say so."""
    for item in items:
        if isinstance(item, pytest.Function) and inspect.iscoroutinefunction(item.obj):
            item.add_marker("gen_test")


@pytest.fixture
def io_loop() -> Iterator[IOLoop]:
    """A loop for one test, in place of pytest-tornado's, which is made by calls that Python and Tornado deprecate."""
    own = asyncio.new_event_loop()
    asyncio.set_event_loop(own)
    loop = IOLoop(asyncio_loop=own, make_current=False)
    yield loop
    asyncio.set_event_loop(None)
    loop.close(all_fds=True)


@pytest.fixture
def server_process(tmp_path: Path) -> Iterator[ServerProcess]:
    """`python -m server` on a free port, over a store of its own; it can be killed and started again."""
    server = ServerProcess(tmp_path)
    server.start()
    yield server
    server.stop()
