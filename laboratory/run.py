"""A run: checks every service, then times them in rounds; each result is immediately written to the journal."""

from __future__ import annotations

import hashlib
import os
import platform
import resource
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import TypeVar

from laboratory import (
    client,
    commits,
    conformance,
    disk_cache,
    environments,
    postgres,
    procfs,
    redis_server,
    service,
    timing,
    workloads,
)
from laboratory.client import HttpClient
from laboratory.environments import VirtualEnvironment
from laboratory.frameworks import SERVICES, Framework
from laboratory.journal import COLD, Inspection, Journal, Omission, RunHeader, Startup, Timing
from laboratory.load import broadcast, connection, idle, meter, paced, requests
from laboratory.load.meter import LoadResult
from laboratory.machine import assign_cores, describe_machine
from laboratory.postgres import RunningPostgres, running_postgres
from laboratory.probes import cross_site, security, session_cookie, setups
from laboratory.probes.packages import installed
from laboratory.probes.releases import release_dates
from laboratory.probes.source_lines import lines_of_code
from laboratory.probes.type_check import type_finding
from laboratory.redis_server import running_redis
from laboratory.service import Service
from laboratory.timing import Timer
from laboratory.workloads import (
    LIVE,
    OVER_POSTGRES,
    OVER_REDIS,
    PACED,
    PYDANTIC,
    WEB,
    WORKLOADS,
    Launch,
    RunSettings,
    Workload,
    missing_means,
)

# Changing one of these modules may change the figures, so their digest is part of a run's header.
PROBES = (cross_site, security, session_cookie, setups)
MEASURES = (
    *(*PROBES, broadcast, client, commits, conformance, connection, disk_cache, idle, meter, paced, postgres, procfs),
    *(redis_server, requests, service, timing, workloads),
)

STDLIB = Path(os.__file__).parent

T = TypeVar("T")
Report = Callable[[str], None]


def header(frameworks: Sequence[Framework], settings: RunSettings) -> RunHeader:
    """Return the header that a stopped run must share with this one to be resumed."""
    total = hashlib.sha256()
    paths = sorted(p for p in SERVICES.rglob("*") if p.is_file() and "__pycache__" not in p.parts)
    for path in [*paths, *(Path(module.__file__ or "") for module in MEASURES)]:
        total.update(f"{path.parent.name}/{path.name} ".encode() + path.read_bytes())
    names, cores = tuple(framework.name for framework in frameworks), len(assign_cores().several)
    return RunHeader(describe_machine(), platform.python_version(), total.hexdigest(), names, settings, cores)


def rotated(services: Sequence[T], number: int) -> list[T]:
    """Return the order of the services in a round; each round starts with another one."""
    first = (number - 1) % len(services)
    return [*services[first:], *services[:first]]


class MeasurementRun:
    """The services of one run and its journal."""

    def __init__(self, journal: Journal, settings: RunSettings, report: Report) -> None:
        self.journal, self.settings, self.report = journal, settings, report
        self.cores = assign_cores()
        self.services: list[Service] = []
        self.left_out: frozenset[str] = frozenset()
        self.postgres: RunningPostgres | None = None
        self._began = time.monotonic()
        self._timed_now = 0

    def add(self, framework: Framework, environment: VirtualEnvironment, folder: Path) -> None:
        """Prepare a service and check every response; raises LaboratoryError if one is wrong."""
        added = Service(framework, environment, folder, {self.cores.service})
        self.services.append(added)
        if self.journal.inspection(framework.name) and added.database.is_file():
            return  # a resumed run: the service is still prepared
        added.prepare()
        self._check(added)
        findings = setups.findings(framework, environment, folder.with_name(f"{folder.name}-setups"), added.cores)
        findings |= type_finding(framework, environment)
        packages = installed(framework, environment, layer=True)
        # An environment that is shared with others was installed before: nothing is asked of the network.
        releases = release_dates(framework.name, environment) if environment.alone else ()
        if not releases:
            self.report(f"{framework.name}: the package index was not asked: the dates of its releases are left out")
        self.journal.append(Inspection(framework.name, packages, lines_of_code(framework), findings, releases))

    def measure(self) -> None:
        """Time everything that has no result yet, round by round."""
        self._leave_out()
        with self._with_postgres():
            self._began = time.monotonic()
            for number in range(1, self.settings.rounds + 1):
                for running in rotated(self.services, number):
                    for launch in dict.fromkeys(workload.launch for workload in WORKLOADS):
                        self._measure(running, launch, number)

    def left(self) -> int:
        """Return the number of missing results."""
        return sum(
            self.settings.rounds_of(workload) - len(self.journal.results(service.framework.name, workload.id))
            for service in self.services
            for workload in self._workloads(service)
        )

    def _workloads(self, service: Service) -> list[Workload]:
        return [w for w in WORKLOADS if w.applies_to(service.framework) and w.id not in self.left_out]

    def _leave_out(self) -> None:
        """Say which workloads this machine has no means for, and leave them out."""
        reasons = missing_means(
            redis=redis_server.available(),
            postgres=postgres.programs() is not None,
            files=resource.getrlimit(resource.RLIMIT_NOFILE)[1],
        )
        for sentence in dict.fromkeys(reasons.values()):
            self.report(sentence)
        for workload, sentence in reasons.items():
            self.journal.append(Omission(workload, sentence))
        self.left_out = frozenset(reasons)

    def _check(self, checked: Service) -> None:
        name = checked.framework.name
        checked.start("web")
        try:
            conformance.require(name, conformance.plain_checks(HttpClient(checked.port)))
            conformance.require(name, conformance.session_checks(HttpClient(checked.port)))
            if any(w.id == PYDANTIC for w in self._workloads(checked)):
                conformance.require(name, conformance.pydantic_checks(HttpClient(checked.port)))
        finally:
            checked.stop()
        checked.start(checked.framework.live)
        try:
            conformance.require(name, conformance.live_checks(checked.port))
        finally:
            checked.stop()
        if redis_server.available():
            with self._started(checked, OVER_REDIS):
                conformance.require(name, conformance.broadcast_checks(checked.port, "/live-redis"))
        with self._with_postgres():
            if self.postgres:
                with self._started(checked, OVER_POSTGRES):
                    conformance.require(name, conformance.postgres_checks(HttpClient(checked.port)))

    @contextmanager
    def _with_postgres(self) -> Iterator[None]:
        """Run a PostgreSQL server, if it is installed."""
        if postgres.programs() is None:
            yield
            return
        with running_postgres([self.cores.load]) as self.postgres:
            try:
                yield
            finally:
                self.postgres = None

    def _measure(self, running: Service, launch: Launch, number: int) -> None:
        """Time the missing workloads of one launch in one round."""
        name = running.framework.name
        missing = [
            workload
            for workload in self._workloads(running)
            if workload.launch == launch
            and number <= self.settings.rounds_of(workload)
            and number not in self.journal.results(name, workload.id)
        ]
        if not missing:
            return
        if launch == WEB and not self.journal.startups(name, COLD, [number]):
            self._start_cold(running, number)
        with self._started(running, launch) as timer:
            if launch in (WEB, LIVE) and not self.journal.startups(name, launch.process, [number]):
                memory = procfs.memory_bytes(running.pid)
                self.journal.append(Startup(name, number, launch.process, running.started_in, memory))
            for workload in missing:
                highest = self._rate(name, number)
                self._record(name, number, workload, partial(timer.time, workload, highest))

    def _start_cold(self, running: Service, number: int) -> None:
        """Time a start whose files are read from the disk; the ones of Quorum's own environment stay in memory."""
        here = running.environment == environments.current()
        cached = 1.0 if here else disk_cache.drop([running.environment.folder, running.folder / "app", STDLIB])
        running.start("web")
        try:
            memory = procfs.memory_bytes(running.pid)
            self.journal.append(Startup(running.framework.name, number, COLD, running.started_in, memory, cached))
        finally:
            running.stop()

    @contextmanager
    def _started(self, running: Service, launch: Launch) -> Iterator[Timer]:
        with ExitStack() as stack:
            redis = stack.enter_context(running_redis([self.cores.load])) if launch.redis else None
            server, name = self.postgres if launch.postgres else None, running.framework.name
            if server:
                server.create(name)
            running.start(
                running.framework.process(launch.process),
                threads=launch.threads,
                workers=launch.number_of_workers(len(self.cores.several)),
                redis=redis.url if redis else "",
                postgres=server.url(name) if server else "",
                cores=() if launch.workers == "one" else self.cores.several,
            )
            stack.callback(running.stop)
            helpers = tuple(helper.pid for helper in (redis, server) if helper)
            yield Timer(running, self.settings, self.cores, helpers, server)

    def _rate(self, name: str, number: int) -> float:
        """Return the highest rate of PACED in this round, in requests per second; 0 if it is not measured yet."""
        result = self.journal.results(name, PACED).get(number)
        return result.responses / result.seconds if result else 0.0

    def _record(self, name: str, number: int, workload: Workload, take: Callable[[], LoadResult]) -> None:
        self._await_quiet()
        result = take()
        for _ in range(self.settings.tries - 1):
            if result.others <= self.settings.quiet:
                break
            self.report(f"{name}: {workload.name}: other processes used {result.others:.0%} of the cores; trying again")
            self._await_quiet()
            result = min(result, take(), key=lambda r: r.others)
        self.journal.append(Timing(name, number, workload.id, result))
        self._timed_now += 1
        rate = f"{result.responses / result.seconds:,.0f}/s, p50 {result.p50:.1f} ms"
        if result.p99 is not None:
            rate += f", p99 {result.p99:.1f} ms"
        left = self.left()
        minutes = left * (time.monotonic() - self._began) / self._timed_now / 60
        to_go = f"{left} to go, about {minutes:.0f} min"
        self.report(f"round {number} of {self.settings.rounds_of(workload)}, {name}: {workload.name}: {rate} ({to_go})")

    def _await_quiet(self) -> None:
        """Wait for a quarter of a second in which the cores are nearly idle, but not beyond the run's patience."""
        until = time.monotonic() + self.settings.patience
        while time.monotonic() < until:
            before = procfs.busy_seconds(self.cores.both)
            time.sleep(0.25)  # noqa: TID251 - this process serves no clients
            busy = procfs.busy_seconds(self.cores.both) - before
            if busy <= self.settings.quiet * 0.25 * len(self.cores.both):
                return
