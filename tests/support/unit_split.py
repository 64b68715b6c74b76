"""Separates unit tests from integration tests, in both directions.

An integration test uses a process, a network socket or a database: it is marked `integration`, or it requests the
fixture `integration` directly or through another fixture. Every other test is a unit test. A unit test that uses one of
these fails, so `make unit` cannot include an integration test; an integration test that uses none of them fails too, so
`make unit` cannot leave out a unit test.
"""

from __future__ import annotations

import sys
from collections.abc import Generator
from typing import Any

import pytest

# Audit events of the interpreter (https://docs.python.org/3/library/audit_events.html).
OUTSIDE = {
    "subprocess.Popen": "starts a process",
    "os.fork": "starts a process",
    "os.posix_spawn": "starts a process",
    "socket.bind": "opens a network socket",
    "socket.connect": "opens a network socket",
    "sqlite3.connect": "opens a database",
}
TOO_MUCH = "This unit test {what}: mark it with @pytest.mark.integration."
TOO_LITTLE = "This integration test uses no process, network socket or database: remove its mark."

_seen: set[str] = set()


def _watch(event: str, _: tuple[Any, ...]) -> None:
    if event in OUTSIDE:
        _seen.add(OUTSIDE[event])


sys.addaudithook(_watch)


@pytest.fixture(scope="session")
def integration() -> None:
    """Makes every test that uses this fixture, also through another one, an integration test."""


@pytest.fixture(scope="session")
def shared_service(integration: None) -> None:
    """For a fixture that several tests share: such a test may find everything running, and use nothing itself."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that use the fixture `integration`; -m selects after this."""
    for item in items:
        if "integration" in getattr(item, "fixturenames", ()):
            item.add_marker("integration")


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup() -> None:
    """Start watching before the first fixture of a test."""
    _seen.clear()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Fail a test that passed but is on the wrong side."""
    result = yield
    marked = item.get_closest_marker("integration") is not None
    if _seen and not marked:
        pytest.fail(TOO_MUCH.format(what=" and ".join(sorted(_seen))), pytrace=False)
    if marked and not _seen and "shared_service" not in getattr(item, "fixturenames", ()):
        pytest.fail(TOO_LITTLE, pytrace=False)
    return result
