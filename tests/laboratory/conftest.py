"""Fixtures: the laboratory's five services, running."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import get_args

import pytest

from laboratory import conformance, environments
from laboratory.client import HttpClient
from laboratory.conformance import Check
from laboratory.frameworks import Framework, Setup, frameworks
from laboratory.probes import security
from laboratory.probes.finding import Finding
from laboratory.service import Service
from tests.support.needs import lacks

NAMES = ("django", "fastapi", "flask", "pyramid", "tornado")
OTHER_SETUPS: tuple[tuple[str, Setup], ...] = (
    *(("django", "bare"), ("fastapi", "tutorial"), ("pyramid", "bare"), ("tornado", "bare")),
)


Findings = dict[str, dict[str, Finding]]
SETUP_NAMES: tuple[Setup, ...] = get_args(Setup)


@dataclass
class RunningService:
    """One framework's service: its processes, and the checks of conformance.py that were run when it was fresh."""

    web: Service
    live: Service
    checks: list[Check]


@pytest.fixture(scope="session")
def frameworks_installed(shared_service: None) -> None:
    """Skip the test if the frameworks are not installed; in CI it fails."""
    missing = [
        name
        for name in (*NAMES, "channels", "channels_redis", "gevent", "flask_sock", "redis", "sqlmodel")
        if find_spec(name) is None
    ]
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


@pytest.fixture(scope="session")
def other_setups(
    frameworks_installed: None, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[tuple[str, Setup], RunningService]]:
    """Start every setup that differs from its service as it is; return them by name and setup."""
    place = tmp_path_factory.mktemp("setups")
    with ExitStack() as running, ThreadPoolExecutor(len(OTHER_SETUPS)) as pool:
        known = frameworks()
        yield dict(
            zip(
                OTHER_SETUPS,
                pool.map(lambda key: started_service(known[key[0]], place / key[0], running, key[1]), OTHER_SETUPS),
                strict=True,
            )
        )


def started_service(
    framework: Framework, folder: Path, running: ExitStack, setup: Setup | None = None
) -> RunningService:
    """Prepare a service, start its processes until the stack closes, and run all checks."""
    web = Service(framework, environments.current(), folder, setup=setup)
    web.prepare()
    web.start("web")
    running.callback(web.stop)
    live = web
    if framework.live != "web":
        live = Service(framework, environments.current(), folder, setup=setup)
        live.start(framework.live)
        running.callback(live.stop)
    plain = list(conformance.plain_checks(HttpClient(web.port)))
    session = list(conformance.session_checks(HttpClient(web.port)))
    return RunningService(web, live, [*plain, *session, *conformance.live_checks(live.port)])


@pytest.fixture(scope="session")
def both_setups(
    findings: Findings, other_setups: dict[tuple[str, Setup], RunningService]
) -> dict[tuple[str, Setup], dict[str, Finding]]:
    """The findings of each framework in each setup; a service that has no other one is the same in both."""
    with ThreadPoolExecutor() as pool:
        others = dict(zip(other_setups, pool.map(found_on, other_setups.values()), strict=True))
    return {(name, setup): others.get((name, setup), findings[name]) for name in NAMES for setup in SETUP_NAMES}


def found_on(service: RunningService) -> dict[str, Finding]:
    """Return the findings on one running service, by statement."""
    return {
        **security.web_findings(service.web.port, service.web.database),
        **security.live_findings(service.live.port),
    }


@pytest.fixture(scope="session")
def findings(services: dict[str, RunningService]) -> Findings:
    """The findings of each service, by statement."""
    return {name: found_on(service) for name, service in services.items()}
