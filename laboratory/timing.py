"""Times one workload on a running service: what is sent, by which load generator, and whether it did what it says."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import subprocess
import sys
from types import ModuleType

import msgspec
from msgspec import Struct, structs

from laboratory import conformance
from laboratory.client import HttpClient
from laboratory.commits import CommitCount
from laboratory.errors import LaboratoryError
from laboratory.load import broadcast, idle, paced, requests
from laboratory.load.broadcast import BroadcastLoad
from laboratory.load.connection import NUMBER, Exchange, number_text
from laboratory.load.idle import IdleLoad
from laboratory.load.meter import LoadResult, Measured
from laboratory.load.paced import PacedLoad
from laboratory.load.requests import RequestLoad
from laboratory.machine import CoreAssignment, in_memory
from laboratory.postgres import RunningPostgres
from laboratory.service import Service
from laboratory.workloads import RunSettings, Workload

FIRST_WRITTEN = 101  # the row of the first connection; each writes its own, or it would read what another wrote
WAIT = 0.1  # seconds of each request that waits
LEAST_OVERLAP = 1 / 40  # of the waits that are possible at a time; of 200 it is more than the usual 4 threads have
ROUNDING = 0.05
PAGE = 4096  # bytes that SQLite writes at least
RECORDS = 100  # bytes that PostgreSQL adds to its log at least, for a row and a commit


class Timer(Struct, frozen=True):
    """Times workloads on a running service; `helpers` are the sessions of processes that belong to it.

    `postgres` is the server whose database with the framework's name the service uses.
    """

    running: Service
    settings: RunSettings
    cores: CoreAssignment
    helpers: tuple[int, ...] = ()
    postgres: RunningPostgres | None = None

    def time(self, workload: Workload, highest_rate: float) -> LoadResult:
        """Time a workload; `highest_rate` is that of PACED, in requests per second.

        Raises LaboratoryError if a response is wrong, or if the workload did not do what it is named for.
        """
        seconds, warm_up = self.settings.seconds_of(workload), self.settings.warm_up
        measured = Measured(self.running.pid, self._cores(workload), self.helpers)
        port = self.running.port
        if workload.kind == "broadcast":
            load = BroadcastLoad(port, workload.request, self.settings.members, seconds, warm_up, measured)
            return self._drive(broadcast, load)
        exchanges = self._exchanges(workload)
        if workload.kind == "idle":
            sockets = workload.connections
            return self._drive(idle, IdleLoad(port, "/live", sockets, exchanges[0], seconds, measured))
        if workload.kind == "paced":
            rate = highest_rate * workload.share / 100
            return self._drive(
                paced, PacedLoad(port, exchanges[0], workload.connections, rate, seconds, warm_up, measured)
            )
        together = workload.kind == "together"
        connections = self.settings.waiting if together else workload.connections
        load_ = RequestLoad(port, exchanges, connections, seconds, warm_up, measured, workload.numbered, together)
        if workload.numbered and self.postgres:
            before = self.postgres.written()
            return self.require_rows_in(self.postgres, self._drive(requests, load_), before)
        with CommitCount(self.running.database) as commits:
            result = self._drive(requests, load_)
            if workload.numbered:
                self.require_rows(result, commits.made())
        if together:
            self.require_overlap(result, workload)
        return result

    def _cores(self, workload: Workload) -> tuple[int, ...]:
        several = self.cores.several if workload.launch.workers != "one" else ()
        return tuple(sorted({*self.cores.both, *several}))

    def _exchanges(self, workload: Workload) -> tuple[Exchange, ...]:
        """Send each request once; return these with their responses, which are compared with the expected ones."""
        http = HttpClient(self.running.port)
        if workload.signed_in:
            credentials = {"name": conformance.NAME, "password": conformance.PASSWORD}
            http.submit_form("/sign-in", "/sign-in", credentials)
        sent = [conformance.requests()[workload.request]]
        if workload.numbered:
            sent = [conformance.write_request(FIRST_WRITTEN + n, workload.request) for n in range(workload.connections)]
        exchanges = []
        for n, request in enumerate(sent):
            response = http.send(request)
            status, wanted = conformance.expected()[workload.request]
            if workload.numbered:
                id, author, _ = conformance.note_row(FIRST_WRITTEN + n)
                wanted = {"id": id, "author": author, "text": conformance.WRITTEN}
            if conformance.content(response) != (status, wanted):
                name = self.running.framework.name
                raise LaboratoryError(f"{name} no longer answers “{workload.name}” as it did before.")
            raw = request.raw(self.running.port, http.cookie())
            if workload.numbered and not (NUMBER.encode() in raw and NUMBER.encode() in response.body):
                raise LaboratoryError(f"“{workload.name}” would send the same text each time, which changes no row.")
            exchanges.append(Exchange(raw, status, response.body))
        return tuple(exchanges)

    def require_overlap(self, result: LoadResult, workload: Workload) -> None:
        """Raise LaboratoryError if too few waits overlapped, or more of them than the server has threads.

        How many did is the time that they would take in turn, divided by the time that they took.
        """
        name, threads = self.running.framework.name, workload.launch.threads
        overlapping = self.settings.waiting * WAIT / (result.p50 / 1000)
        in_threads = workload.launch.process == "web" and self.running.framework.has_threads
        possible = min(self.settings.waiting, threads) if in_threads else self.settings.waiting
        if overlapping < min(max(possible * LEAST_OVERLAP, 2), possible):
            raise LaboratoryError(f"{name}: the waits did not overlap: {overlapping:.1f} of {possible} at a time.")
        if in_threads and overlapping > threads * (1 + ROUNDING):
            raise LaboratoryError(f"{name}: {overlapping:.1f} waits overlapped, in {threads} threads.")

    def require_rows(self, result: LoadResult, made: int | None) -> None:
        """Raise LaboratoryError unless the rows hold what was sent last, and each request was a write transaction.

        `made` is the number of transactions. A service that opens the database for each request, as Flask's tutorial
        does, has no count; it must have written at least a page for each.
        """
        name = self.running.framework.name
        with contextlib.closing(sqlite3.connect(self.running.database)) as db:
            self._require_last(result, dict(db.execute("SELECT id, text FROM note")))
        if made is not None:
            if made < result.responses:
                raise LaboratoryError(f"{name}: {result.responses} requests made only {made} write transactions.")
        elif result.written < PAGE * result.responses and not in_memory(self.running.folder):
            raise LaboratoryError(
                f"{name}: {result.responses} requests wrote only {result.written} bytes, so most changed no row."
            )

    def require_rows_in(self, postgres: RunningPostgres, result: LoadResult, before: int) -> LoadResult:
        """Return the result with the bytes that PostgreSQL wrote, after the same checks as for SQLite.

        `before` is the length of its log before the load, in bytes.
        """
        name = self.running.framework.name
        written = postgres.written() - before
        lines = postgres.sql(name, "SELECT id, text FROM note;").splitlines()
        self._require_last(result, {int(id): text for id, _, text in (line.partition("|") for line in lines)})
        if written < RECORDS * result.responses:
            raise LaboratoryError(
                f"{name}: {result.responses} requests added only {written} bytes to PostgreSQL's log."
            )
        return structs.replace(result, written=written)

    def _require_last(self, result: LoadResult, rows: dict[int, str]) -> None:
        """Raise LaboratoryError unless each connection's row holds what it sent last."""
        for n, number in enumerate(result.last):
            sent = conformance.WRITTEN.replace(NUMBER, number_text(number))
            if rows.get(FIRST_WRITTEN + n) != sent:
                name = self.running.framework.name
                raise LaboratoryError(f"{name}: row {FIRST_WRITTEN + n} does not hold what the last request wrote.")

    def _drive(self, generator: ModuleType, load: Struct) -> LoadResult:
        """Run a load generator in a separate process on the load's core."""
        with subprocess.Popen(
            [sys.executable, "-m", generator.__name__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            os.sched_setaffinity(process.pid, {self.cores.load})
            try:
                out, errors = process.communicate(msgspec.json.encode(load))
            except BaseException:
                process.kill()
                raise
        if process.returncode != 0:
            last = (errors.decode(errors="replace").strip().splitlines() or ["The load generator was killed."])[-1]
            raise LaboratoryError(f"{self.running.framework.name}: {last}")
        return msgspec.json.decode(out, type=LoadResult)
