"""The five services of the laboratory, really running, for all tests that ask them something."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import pytest

from server.evidence import answers, environment
from server.evidence.laboratory import Framework, frameworks
from server.evidence.running import Running
from server.evidence.visitor import Visitor

NAMES = ("django", "fastapi", "flask", "pyramid", "tornado")


@dataclass
class Service:
    """One framework's service: its processes, and what its visitors were answered when it was fresh."""

    web: Running
    live: Running
    steps: list[answers.Step]


@pytest.fixture(scope="session")
def frameworks_installed() -> None:
    """The frameworks can be imported; where they cannot, the test is skipped, and in CI it fails."""
    missing = [name for name in (*NAMES, "channels", "gevent", "flask_sock", "sqlmodel") if find_spec(name) is None]
    if not missing:
        return
    reason = f"not installed: {', '.join(missing)} (make test installs them)"
    if os.environ.get("CI") == "true":
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def services(frameworks_installed: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Service]]:
    """All five by name, started side by side; each has been through every step of answers.py once."""
    place = tmp_path_factory.mktemp("laboratory")
    known = frameworks()
    stacks = {name: ExitStack() for name in NAMES}
    with ThreadPoolExecutor(len(NAMES)) as side_by_side:
        try:
            started = side_by_side.map(lambda name: started_service(known[name], place / name, stacks[name]), NAMES)
            yield dict(zip(NAMES, started, strict=True))
        finally:
            list(side_by_side.map(lambda stack: stack.close(), stacks.values()))


def started_service(framework: Framework, folder: Path, running: ExitStack) -> Service:
    """Prepare a service, start its processes until the stack ends, and go through all steps."""
    web = Running(framework, environment.here(), folder)
    web.prepare()
    web.start("web")
    running.callback(web.stop)
    live = web
    if framework.live != "web":
        live = Running(framework, environment.here(), folder)
        live.start(framework.live)
        running.callback(live.stop)
    plain = list(answers.plain_steps(Visitor(web.port)))
    session = list(answers.session_steps(Visitor(web.port)))
    return Service(web, live, [*plain, *session, *answers.live_steps(live.port)])
