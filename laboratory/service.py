"""A framework's service: prepared once, started on its core, and stopped with all its child processes."""

from __future__ import annotations

import contextlib
import os
import random
import resource
import shutil
import signal
import socket
import sqlite3
import subprocess
import time
from collections.abc import Iterable, Set
from pathlib import Path

from laboratory import conformance
from laboratory.client import HttpClient, HttpRequest
from laboratory.environments import VirtualEnvironment
from laboratory.errors import LaboratoryError
from laboratory.frameworks import CHECKED, SETUPS, Framework, Setup
from laboratory.workloads import THREADS

PATIENCE = 60  # seconds until a service must answer
PORTS = range(20_000, 32_000)  # the kernel's ephemeral ports begin above
SECRET = "only for the laboratory, on 127.0.0.1, for a few minutes"


class Service:
    """One framework's service in its own folder with its own database; it can be started repeatedly."""

    def __init__(
        self,
        framework: Framework,
        environment: VirtualEnvironment,
        folder: Path,
        cores: Iterable[int] = (),
        setup: Setup | None = None,
    ) -> None:
        self.framework, self.environment, self.folder = framework, environment, folder
        self.cores = set(cores)
        self.setup = setup
        self.port = 0
        self.started_in = 0.0
        self._variables: dict[str, str] = {}
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        """The process that leads the service's session."""
        assert self._process is not None
        return self._process.pid

    @property
    def database(self) -> Path:
        """Its SQLite file."""
        return self.folder / "lab.sqlite"

    @property
    def log(self) -> Path:
        """The file that its output goes to."""
        return self.folder / "log.txt"

    def prepare(self) -> None:
        """Copy the service, create its database and fill it with notes; raises LaboratoryError."""
        shutil.rmtree(self.folder, ignore_errors=True)
        # A copy, so that Python writes its compiled files there and not into an installed package.
        app = self.folder / "app"
        shutil.copytree(self.framework.folder, app, ignore=shutil.ignore_patterns("__pycache__", SETUPS, CHECKED))
        if self.setup and (other := self.framework.folder / SETUPS / self.setup).is_dir():
            shutil.copytree(other, app, dirs_exist_ok=True)
        with contextlib.closing(sqlite3.connect(self.database)) as db:
            db.execute("PRAGMA journal_mode = WAL")
        self.port = free_port()
        if "release" in self.framework.commands:
            with self._spawn("release") as release:
                if release.wait() != 0:
                    raise self._failure("cannot be prepared")
        self.start("web")  # a service without a release step creates its tables when it starts
        try:
            with contextlib.closing(sqlite3.connect(self.database)) as db, db:
                rows = [conformance.note_row(id) for id in range(1, conformance.NOTES + 1)]
                db.executemany("INSERT INTO note (id, author, text) VALUES (?, ?, ?)", rows)
        except sqlite3.Error as error:
            raise self._failure(f"has no table for notes ({error})") from None
        finally:
            self.stop()

    def start(
        self,
        process: str,
        *,
        threads: int = THREADS,
        workers: int = 1,
        redis: str = "",
        postgres: str = "",
        cores: Iterable[int] = (),
    ) -> None:
        """Start a process of the Procfile and wait until it answers; `started_in` is how long that took, in seconds.

        `redis` and `postgres` are addresses of a Redis server and of a database; `cores` may replace those of the
        service.
        """
        self.port = free_port()
        self._variables = {"THREADS": str(threads), "WORKERS": str(workers)}
        self._variables |= {name: url for name, url in (("REDIS_URL", redis), ("POSTGRES_URL", postgres)) if url}
        began = time.perf_counter()
        self._process = self._spawn(process, set(cores))
        try:
            while not self._responds():
                if self._process.poll() is not None or time.perf_counter() - began > PATIENCE:
                    raise self._failure(f"({process}) does not start")
                time.sleep(0.002)  # noqa: TID251 - this process serves no clients
        except BaseException:
            self.stop()
            raise
        self.started_in = time.perf_counter() - began

    def stop(self) -> None:
        """Ask it to stop, and after five seconds kill what remains of its process group."""
        process, self._process = self._process, None
        if process is None:
            return
        process.send_signal(signal.SIGTERM)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(5)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)  # it leads the group of its session
        process.wait()

    def _responds(self) -> bool:
        try:
            return HttpClient(self.port).send(HttpRequest("GET", "/json")).status == 200
        except OSError:
            return False

    def _spawn(self, process: str, cores: Set[int] = frozenset()) -> subprocess.Popen[bytes]:
        environ = self._environ()
        words = self.framework.command(process, environ)
        program = shutil.which(words[0], path=environ["PATH"])
        if program is None:
            raise LaboratoryError(f"{self.framework.name} needs {words[0]}, which is not in {self.environment.folder}.")
        with self.log.open("ab") as log:
            spawned = subprocess.Popen(
                [program, *words[1:]],
                cwd=self.folder / "app",
                env=environ,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,  # its children stay in the session, so they can be measured and stopped
            )
        if cores or self.cores:
            os.sched_setaffinity(spawned.pid, cores or self.cores)
        _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.prlimit(spawned.pid, resource.RLIMIT_NOFILE, (most, most))
        return spawned

    def _environ(self) -> dict[str, str]:
        return {
            "PATH": f"{self.environment.bin}{os.pathsep}{os.environ.get('PATH', os.defpath)}",
            "HOME": str(self.folder),
            "LANG": "C.UTF-8",
            "PYTHONPATH": str(self.folder / "app"),
            "DATABASE": str(self.database),
            "SECRET_KEY": SECRET,
            "PORT": str(self.port),
            **self._variables,
        }

    def _failure(self, what: str) -> LaboratoryError:
        lines = [line for line in self.log.read_text(errors="replace").splitlines() if line.strip()]
        last = (lines or ["none"])[-1].strip()
        return LaboratoryError(f"The service in {self.framework.name} {what}; the last line of its log: {last}")


def free_port() -> int:
    """Return a free port of 127.0.0.1, outside the kernel's ephemeral range."""
    for port in random.sample(PORTS, 100):
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port
    raise LaboratoryError("No free port was found on 127.0.0.1.")
