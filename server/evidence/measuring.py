"""A run: every framework checked, then timed in rounds that take turns, each piece kept as it comes."""

from __future__ import annotations

import hashlib
import os
import platform
import re
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec import Struct

from server.evidence import Failed, answers, broadcast, load, probes, running, tree, visitor, works
from server.evidence.broadcast import Broadcast
from server.evidence.environment import Environment
from server.evidence.installed import installed, lines_of_code
from server.evidence.journal import Header, Journal, Looked, Started, Timed
from server.evidence.laboratory import Framework, laboratory
from server.evidence.load import Load, Outcome
from server.evidence.running import Running
from server.evidence.visitor import Visitor
from server.evidence.works import BROADCAST, WORKS, Pace, Work

# With another of these a figure would be another one.
MEASURES = (answers, broadcast, load, probes, running, tree, visitor, works)

T = TypeVar("T")
Tell = Callable[[str], None]


class Cores(Struct, frozen=True):
    """Which core the services have, and which the load."""

    service: int
    load: int

    @property
    def both(self) -> tuple[int, ...]:
        """Each once."""
        return tuple(sorted({self.service, self.load}))


def cores() -> Cores:
    """The last core that this process may use for the services, the first for the load."""
    ours = sorted(os.sched_getaffinity(0))
    return Cores(service=ours[-1], load=ours[0])


def machine() -> str:
    """This machine, as far as it matters for the figures."""
    text = Path("/proc/cpuinfo").read_text()
    model = re.search(r"^model name\s*: (.+)$", text, re.MULTILINE)
    memory = re.search(r"^MemTotal: *(\d+)", Path("/proc/meminfo").read_text(), re.MULTILINE)
    size = round(int(memory[1]) / 1024**2) if memory else 0
    return ", ".join(
        [
            model[1] if model else platform.machine(),
            f"{len(os.sched_getaffinity(0))} cores",
            f"{size} GiB",
            f"Linux {platform.release().partition('-')[0]}",
        ]
    )


def header(frameworks: Sequence[Framework], pace: Pace) -> Header:
    """What makes this run comparable to one that was stopped."""
    total = hashlib.sha256()
    paths = sorted(p for p in laboratory().rglob("*") if p.is_file() and "__pycache__" not in p.parts)
    for path in [*paths, *(Path(module.__file__ or "") for module in MEASURES)]:
        total.update(f"{path.parent.name}/{path.name} ".encode() + path.read_bytes())
    names = tuple(framework.name for framework in frameworks)
    return Header(machine(), platform.python_version(), total.hexdigest(), names, pace)


def turns(services: Sequence[T], number: int) -> list[T]:
    """The services in the order of a round: each time another one comes first."""
    first = (number - 1) % len(services)
    return [*services[first:], *services[:first]]


class Run:
    """The services of one run, what is kept of it, and how far it is."""

    def __init__(self, journal: Journal, pace: Pace, tell: Tell) -> None:
        self.journal, self.pace, self.tell = journal, pace, tell
        self.cores = cores()
        self.services: list[Running] = []
        self._began = time.monotonic()
        self._timed_now = 0

    def add(self, framework: Framework, environment: Environment, folder: Path) -> None:
        """Prepare a service and check every answer of it; nothing of one that answers otherwise is timed."""
        service = Running(framework, environment, folder, {self.cores.service})
        self.services.append(service)
        if self.journal.looked(framework.name) and service.database.is_file():
            return  # it is as a run that was stopped has left it
        service.prepare()
        findings = self._checked(service)
        found = installed(framework, environment)
        self.journal.keep(Looked(framework.name, found, lines_of_code(framework), findings))

    def measure(self) -> None:
        """Time everything that is missing, round by round."""
        self._began = time.monotonic()
        for number in range(1, self.pace.rounds + 1):
            for service in turns(self.services, number):
                for process in dict.fromkeys(("web", service.framework.live)):
                    self._measure(service, process, number)

    def left(self) -> int:
        """How many pieces are still to be timed."""
        names = [*(work.id for work in WORKS), BROADCAST]
        done = sum(len(self.journal.outcomes(s.framework.name, name)) for s in self.services for name in names)
        return len(names) * len(self.services) * self.pace.rounds - done

    def _checked(self, service: Running) -> dict[str, probes.Finding]:
        name = service.framework.name
        service.start("web")
        try:
            answers.check(name, answers.plain_steps(Visitor(service.port)))
            answers.check(name, answers.session_steps(Visitor(service.port)))
            findings = probes.web_findings(service.port, service.database)
        finally:
            service.stop()
        service.start(service.framework.live)
        try:
            answers.check(name, answers.live_steps(service.port))
            return {**findings, **probes.live_findings(service.port)}
        finally:
            service.stop()

    def _measure(self, service: Running, process: str, number: int) -> None:
        """What is missing of one process in one round."""
        name = service.framework.name
        mine = [w for w in WORKS if (service.framework.live if w.process == "live" else "web") == process]
        missing = [w for w in mine if number not in self.journal.outcomes(name, w.id)]
        broadcasts = process == service.framework.live and number not in self.journal.outcomes(name, BROADCAST)
        if not missing and not broadcasts:
            return
        service.start(process)
        try:
            memory = tree.memory_bytes(service.pid)
            if not self.journal.started(name, process, [number]):
                self.journal.keep(Started(name, number, process, service.started_in, memory))
            for work in missing:
                self._keep(name, number, work.id, work.name, partial(self._timed, service, work))
            if broadcasts:
                self._keep(name, number, BROADCAST, "Broadcast", partial(self._broadcast, service))
        finally:
            service.stop()

    def _keep(self, name: str, number: int, work: str, title: str, take: Callable[[], Outcome]) -> None:
        self._await_quiet()
        outcome = take()
        for _ in range(self.pace.tries - 1):
            if outcome.others <= self.pace.quiet:
                break
            self.tell(f"{name}: {title}: others took {outcome.others:.0%} of the cores; once more")
            self._await_quiet()
            outcome = min(outcome, take(), key=lambda o: o.others)
        self.journal.keep(Timed(name, number, work, outcome))
        self._timed_now += 1
        rate = f"{outcome.answers / outcome.seconds:,.0f}/s, p50 {outcome.p50:.1f} ms, p99 {outcome.p99:.1f} ms"
        left = self.left()
        minutes = left * (time.monotonic() - self._began) / self._timed_now / 60
        to_go = f"{left} to go, about {minutes:.0f} min"
        self.tell(f"round {number} of {self.pace.rounds}, {name}: {title}: {rate} ({to_go})")

    def _await_quiet(self) -> None:
        """Wait until a quarter of a second goes by in which hardly anybody works, or patience ends."""
        until = time.monotonic() + self.pace.patience
        while time.monotonic() < until:
            before = tree.busy_seconds(self.cores.both)
            time.sleep(0.25)  # noqa: TID251 - nobody is served by this process
            busy = tree.busy_seconds(self.cores.both) - before
            if busy <= self.pace.quiet * 0.25 * len(self.cores.both):
                return

    def _timed(self, service: Running, work: Work) -> Outcome:
        visitor = Visitor(service.port)
        if work.signed_in:
            who = {"name": answers.NAME, "password": answers.PASSWORD}
            visitor.fill_in("/sign-in", "/sign-in", who)
        request = answers.requests()[work.request]
        answer = visitor.ask(request)
        status, wanted = answers.expected()[work.request]
        if answers.said(answer) != (status, wanted):
            raise Failed(f"{service.framework.name} answers “{work.name}” otherwise than when it was checked.")
        asked = Load(
            port=service.port,
            request=request.raw(service.port, visitor.cookie()),
            status=status,
            body=answer.body,
            connections=work.connections or self.pace.waiting,
            seconds=self.pace.seconds,
            warm_up=self.pace.warm_up,
            session=service.pid,
            cores=self.cores.both,
            together=work.together,
        )
        return self._put_on(load.__name__, service, asked)

    def _broadcast(self, service: Running) -> Outcome:
        pace = self.pace
        asked = Broadcast(service.port, pace.members, pace.seconds, pace.warm_up, service.pid, self.cores.both)
        return self._put_on(broadcast.__name__, service, asked)

    def _put_on(self, module: str, service: Running, asked: Load | Broadcast) -> Outcome:
        """Run a load in a process of its own, on its own core."""
        with subprocess.Popen(
            [sys.executable, "-m", module], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as process:
            os.sched_setaffinity(process.pid, {self.cores.load})
            try:
                out, said = process.communicate(msgspec.json.encode(asked))
            except BaseException:
                process.kill()
                raise
        if process.returncode != 0:
            last = (said.decode(errors="replace").strip().splitlines() or ["It was ended."])[-1]
            raise Failed(f"{service.framework.name}: {last}")
        return msgspec.json.decode(out, type=Outcome)
