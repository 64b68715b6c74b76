"""Runs tests that are coroutine functions on Tornado's loop, each on a new one: the fixture `io_loop`."""

from __future__ import annotations

import asyncio
import functools
import inspect
from collections.abc import Iterator

import pytest
from tornado.ioloop import IOLoop

LONGEST = 60  # seconds, unless a test has another limit


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker."""
    config.addinivalue_line("markers", f"longest(seconds): how long a coroutine may run, instead of {LONGEST} seconds")


@pytest.fixture
def io_loop() -> Iterator[IOLoop]:
    """A loop for one test, which is the current one of this thread during the test."""
    own = asyncio.new_event_loop()
    asyncio.set_event_loop(own)
    loop = IOLoop(asyncio_loop=own, make_current=False)
    yield loop
    asyncio.set_event_loop(None)
    loop.close(all_fds=True)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Give every coroutine test its loop."""
    if not isinstance(item, pytest.Function) or "io_loop" in item.fixturenames:
        return
    if inspect.iscoroutinefunction(item.obj):
        item.fixturenames.append("io_loop")


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run a coroutine test to its end."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    arguments = {name: pyfuncitem.funcargs[name] for name in inspect.signature(pyfuncitem.obj).parameters}
    marker = pyfuncitem.get_closest_marker("longest")
    loop = pyfuncitem.funcargs["io_loop"]
    assert isinstance(loop, IOLoop)
    loop.run_sync(functools.partial(pyfuncitem.obj, **arguments), timeout=marker.args[0] if marker else LONGEST)
    return True
