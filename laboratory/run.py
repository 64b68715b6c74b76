"""A run: checks every service, then times them in rounds; each result is immediately written to the journal."""

from __future__ import annotations

import hashlib
import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

import msgspec

from laboratory import client, conformance, procfs, service, workloads
from laboratory.client import HttpClient
from laboratory.environments import VirtualEnvironment
from laboratory.errors import LaboratoryError
from laboratory.frameworks import SERVICES, Framework
from laboratory.journal import Inspection, Journal, RunHeader, Startup, Timing
from laboratory.load import broadcast, meter, requests
from laboratory.load.broadcast import BroadcastLoad
from laboratory.load.meter import LoadResult
from laboratory.load.requests import RequestLoad
from laboratory.machine import assign_cores, describe_machine
from laboratory.probes import security
from laboratory.probes.packages import installed
from laboratory.probes.security import Finding
from laboratory.probes.source_lines import lines_of_code
from laboratory.service import Service
from laboratory.workloads import BROADCAST, WORKLOADS, RunSettings, Workload

# Changing one of these modules may change the figures, so their digest is part of a run's header.
MEASURES = (broadcast, client, conformance, meter, procfs, requests, security, service, workloads)

T = TypeVar("T")
Report = Callable[[str], None]


def header(frameworks: Sequence[Framework], settings: RunSettings) -> RunHeader:
    """Return the header that a stopped run must share with this one to be resumed."""
    total = hashlib.sha256()
    paths = sorted(p for p in SERVICES.rglob("*") if p.is_file() and "__pycache__" not in p.parts)
    for path in [*paths, *(Path(module.__file__ or "") for module in MEASURES)]:
        total.update(f"{path.parent.name}/{path.name} ".encode() + path.read_bytes())
    names = tuple(framework.name for framework in frameworks)
    return RunHeader(describe_machine(), platform.python_version(), total.hexdigest(), names, settings)


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
        self._began = time.monotonic()
        self._timed_now = 0

    def add(self, framework: Framework, environment: VirtualEnvironment, folder: Path) -> None:
        """Prepare a service and check every response; raises LaboratoryError if one is wrong."""
        added = Service(framework, environment, folder, {self.cores.service})
        self.services.append(added)
        if self.journal.inspection(framework.name) and added.database.is_file():
            return  # a resumed run: the service is still prepared
        added.prepare()
        findings = self._checked(added)
        packages = installed(framework, environment)
        self.journal.append(Inspection(framework.name, packages, lines_of_code(framework), findings))

    def measure(self) -> None:
        """Time everything that has no result yet, round by round."""
        self._began = time.monotonic()
        for number in range(1, self.settings.rounds + 1):
            for running in rotated(self.services, number):
                for process in dict.fromkeys(("web", running.framework.live)):
                    self._measure(running, process, number)

    def left(self) -> int:
        """Return the number of missing results."""
        names = [*(workload.id for workload in WORKLOADS), BROADCAST]
        done = sum(len(self.journal.results(s.framework.name, name)) for s in self.services for name in names)
        return len(names) * len(self.services) * self.settings.rounds - done

    def _checked(self, checked: Service) -> dict[str, Finding]:
        name = checked.framework.name
        checked.start("web")
        try:
            conformance.require(name, conformance.plain_checks(HttpClient(checked.port)))
            conformance.require(name, conformance.session_checks(HttpClient(checked.port)))
            findings = security.web_findings(checked.port, checked.database)
        finally:
            checked.stop()
        checked.start(checked.framework.live)
        try:
            conformance.require(name, conformance.live_checks(checked.port))
            return {**findings, **security.live_findings(checked.port)}
        finally:
            checked.stop()

    def _measure(self, running: Service, process: str, number: int) -> None:
        """Time the missing workloads of one process in one round."""
        name = running.framework.name
        mine = [w for w in WORKLOADS if (running.framework.live if w.process == "live" else "web") == process]
        missing = [w for w in mine if number not in self.journal.results(name, w.id)]
        broadcasts = process == running.framework.live and number not in self.journal.results(name, BROADCAST)
        if not missing and not broadcasts:
            return
        running.start(process)
        try:
            memory = procfs.memory_bytes(running.pid)
            if not self.journal.startups(name, process, [number]):
                self.journal.append(Startup(name, number, process, running.started_in, memory))
            for workload in missing:
                self._record(name, number, workload.id, workload.name, partial(self._time, running, workload))
            if broadcasts:
                self._record(name, number, BROADCAST, "Broadcast", partial(self._broadcast, running))
        finally:
            running.stop()

    def _record(self, name: str, number: int, workload: str, title: str, take: Callable[[], LoadResult]) -> None:
        self._await_quiet()
        result = take()
        for _ in range(self.settings.tries - 1):
            if result.others <= self.settings.quiet:
                break
            self.report(f"{name}: {title}: other processes used {result.others:.0%} of the cores; trying again")
            self._await_quiet()
            result = min(result, take(), key=lambda r: r.others)
        self.journal.append(Timing(name, number, workload, result))
        self._timed_now += 1
        rate = f"{result.responses / result.seconds:,.0f}/s, p50 {result.p50:.1f} ms"
        if result.p99 is not None:
            rate += f", p99 {result.p99:.1f} ms"
        left = self.left()
        minutes = left * (time.monotonic() - self._began) / self._timed_now / 60
        to_go = f"{left} to go, about {minutes:.0f} min"
        self.report(f"round {number} of {self.settings.rounds}, {name}: {title}: {rate} ({to_go})")

    def _await_quiet(self) -> None:
        """Wait for a quarter of a second in which the cores are nearly idle, but not beyond the run's patience."""
        until = time.monotonic() + self.settings.patience
        while time.monotonic() < until:
            before = procfs.busy_seconds(self.cores.both)
            time.sleep(0.25)  # noqa: TID251 - this process serves no clients
            busy = procfs.busy_seconds(self.cores.both) - before
            if busy <= self.settings.quiet * 0.25 * len(self.cores.both):
                return

    def _time(self, running: Service, workload: Workload) -> LoadResult:
        http = HttpClient(running.port)
        if workload.signed_in:
            credentials = {"name": conformance.NAME, "password": conformance.PASSWORD}
            http.submit_form("/sign-in", "/sign-in", credentials)
        request = conformance.requests()[workload.request]
        response = http.send(request)
        status, wanted = conformance.expected()[workload.request]
        if conformance.content(response) != (status, wanted):
            raise LaboratoryError(f"{running.framework.name} no longer answers “{workload.name}” as it did before.")
        load = RequestLoad(
            port=running.port,
            request=request.raw(running.port, http.cookie()),
            status=status,
            body=response.body,
            connections=workload.connections or self.settings.waiting,
            seconds=self.settings.seconds,
            warm_up=self.settings.warm_up,
            session=running.pid,
            cores=self.cores.both,
            together=workload.together,
        )
        return self._drive(requests.__name__, running, load)

    def _broadcast(self, running: Service) -> LoadResult:
        s = self.settings
        load = BroadcastLoad(running.port, s.members, s.seconds, s.warm_up, running.pid, self.cores.both)
        return self._drive(broadcast.__name__, running, load)

    def _drive(self, module: str, running: Service, load: RequestLoad | BroadcastLoad) -> LoadResult:
        """Run a load generator in a separate process on the load's core."""
        with subprocess.Popen(
            [sys.executable, "-m", module], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as process:
            os.sched_setaffinity(process.pid, {self.cores.load})
            try:
                out, errors = process.communicate(msgspec.json.encode(load))
            except BaseException:
                process.kill()
                raise
        if process.returncode != 0:
            last = (errors.decode(errors="replace").strip().splitlines() or ["The load generator was killed."])[-1]
            raise LaboratoryError(f"{running.framework.name}: {last}")
        return msgspec.json.decode(out, type=LoadResult)
