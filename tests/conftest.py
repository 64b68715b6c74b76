"""Fixtures for all tests: an event loop, a real server and real databases."""

from __future__ import annotations

import asyncio
import gc
import inspect
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from tornado.ioloop import IOLoop

from server.live import analyses
from server.runtime import loading
from server.runtime.child import COLLECT
from tests.support import mongod
from tests.support.effort import SOAK, examples
from tests.support.needs import lacks
from tests.support.serving import ServerProcess

pytest_plugins = ["tests.support.scheduling", "tests.support.unit_split"]

LONGEST = ("browser", "integration")

# As in a server's processes: few objects are garbage in cycles, and the collector visits all the others in vain.
gc.set_threshold(*COLLECT)

# As in a server in which somebody scored before: otherwise the order of tests would decide whose analysis waits for it.
loading.load_now(analyses.MODULE)

# The time of an example depends more on the machine than on Quorum.
settings.register_profile("quorum", deadline=None, max_examples=examples(20, 50))
settings.load_profile("quorum")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run coroutine tests on Tornado's loop without a marker, and the longest files first; mark those with MongoDB."""
    for item in items:
        if isinstance(item, pytest.Function) and inspect.iscoroutinefunction(item.obj):
            item.add_marker("gen_test")
        if isinstance(item, pytest.Function) and "mongod_runs" in item.fixturenames:
            item.add_marker("mongo")
    # The files of short tests come last, so that no worker ends with a long file while the others have nothing to do.
    items.sort(
        key=lambda item: next((n for n, mark in enumerate(LONGEST) if item.get_closest_marker(mark)), len(LONGEST))
    )


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Spare the garbage collector thousands of test items and modules, which it would walk again and again."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run the tests that break whole processes several times in `make soak`: each time at another moment."""
    if SOAK > 1 and metafunc.definition.get_closest_marker("repeated"):
        metafunc.fixturenames.append("repetition")
        metafunc.parametrize("repetition", range(max(2, SOAK // 4)))


@pytest.fixture
def io_loop() -> Iterator[IOLoop]:
    """A loop for one test; it replaces pytest-tornado's, which uses calls that Python and Tornado deprecate."""
    own = asyncio.new_event_loop()
    asyncio.set_event_loop(own)
    loop = IOLoop(asyncio_loop=own, make_current=False)
    yield loop
    asyncio.set_event_loop(None)
    loop.close(all_fds=True)


@pytest.fixture
def server_process(integration: None, tmp_path: Path) -> Iterator[ServerProcess]:
    """`python -m server` on a free port with a new store; a test can kill and restart it."""
    server = ServerProcess(tmp_path)
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def mongod_runs(shared_service: None) -> None:
    """Require a MongoDB; without one the test is skipped, and in CI it fails."""
    try:
        mongod.program()
        return
    except mongod.NoMongod as error:
        reason = f"no MongoDB: {error}"
    lacks(reason)


@pytest.fixture(scope="session")
def replica_set(mongod_runs: None) -> Iterator[mongod.ReplicaSet]:
    """A replica set of one node, shared by all tests that do not change it."""
    own = mongod.ReplicaSet()
    try:
        own.start()
        yield own
    finally:
        own.remove()


@pytest.fixture(scope="session")
def standalone(mongod_runs: None) -> Iterator[mongod.Mongod]:
    """A MongoDB without a replica set, shared by all tests that do not change it."""
    own = mongod.Mongod()
    try:
        own.start()
        yield own
    finally:
        own.remove()


@pytest.fixture
def mongo_url(replica_set: mongod.ReplicaSet) -> Iterator[str]:
    """The address of an empty database on the replica set."""
    with mongod.database(replica_set) as url:
        yield url
