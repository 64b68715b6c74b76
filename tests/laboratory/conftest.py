"""Fixtures: the laboratory's five services, running."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import pytest

from laboratory import conformance, environments
from laboratory.client import HttpClient
from laboratory.conformance import Check
from laboratory.frameworks import Framework, frameworks
from laboratory.service import Service
from tests.support.needs import lacks

NAMES = ("django", "fastapi", "flask", "pyramid", "tornado")


@dataclass
class RunningService:
    """One framework's service: its processes, and the checks of conformance.py that were run when it was fresh."""

    web: Service
    live: Service
    checks: list[Check]


@pytest.fixture(scope="session")
def frameworks_installed(shared_service: None) -> None:
    """Skip the test if the frameworks are not installed; in CI it fails."""
    missing = [name for name in (*NAMES, "channels", "gevent", "flask_sock", "sqlmodel") if find_spec(name) is None]
    if not missing:
        return
    reason = f"not installed: {', '.join(missing)} (make test installs them)"
    lacks(reason)


@pytest.fixture(scope="session")
def services(
    frameworks_installed: None, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, RunningService]]:
    """Start all five services in parallel and check them once; return them by name."""
    place = tmp_path_factory.mktemp("laboratory")
    known = frameworks()
    stacks = {name: ExitStack() for name in NAMES}
    with ThreadPoolExecutor(len(NAMES)) as pool:
        try:
            started = pool.map(lambda name: started_service(known[name], place / name, stacks[name]), NAMES)
            yield dict(zip(NAMES, started, strict=True))
        finally:
            list(pool.map(lambda stack: stack.close(), stacks.values()))


def started_service(framework: Framework, folder: Path, running: ExitStack) -> RunningService:
    """Prepare a service, start its processes until the stack closes, and run all checks."""
    web = Service(framework, environments.current(), folder)
    web.prepare()
    web.start("web")
    running.callback(web.stop)
    live = web
    if framework.live != "web":
        live = Service(framework, environments.current(), folder)
        live.start(framework.live)
        running.callback(live.stop)
    plain = list(conformance.plain_checks(HttpClient(web.port)))
    session = list(conformance.session_checks(HttpClient(web.port)))
    return RunningService(web, live, [*plain, *session, *conformance.live_checks(live.port)])
