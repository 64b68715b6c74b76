"""A PostgreSQL server of the run's own, from the distribution's packages: made for the run and removed after it."""

from __future__ import annotations

import getpass
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct

from laboratory import conformance
from laboratory.errors import LaboratoryError
from laboratory.service import PATIENCE, free_port

MISSING = "PostgreSQL is not installed."
DEBIAN = Path("/usr/lib/postgresql")  # has a folder for each version
UNPRIVILEGED = ("postgres", "nobody")  # whom the server runs as if this process runs as root: it refuses to run as root
# On disks: /tmp may be in memory, where a write waits for nothing.
PLACE = "/var/tmp"
TABLE = """
CREATE TABLE note (id integer PRIMARY KEY, author varchar(80) NOT NULL, text text NOT NULL);
CREATE INDEX ON note (author);
"""


class RunningPostgres(Struct, frozen=True):
    """The folder of its programs, its port on 127.0.0.1, and its first process, the parent of all others."""

    programs: Path
    port: int
    pid: int

    def url(self, database: str) -> str:
        """Return the address of a database."""
        return f"postgresql://laboratory@127.0.0.1:{self.port}/{database}"

    def sql(self, database: str, statements: str) -> str:
        """Run statements; return their rows, one a line, with | between columns. Raises LaboratoryError."""
        command = [str(self.programs / "psql"), "-qAtX", "-v", "ON_ERROR_STOP=1", "-v", "VERBOSITY=terse"]
        return _run([*command, "-d", self.url(database), "-f", "-"], statements)

    def create(self, database: str) -> None:
        """Create a database with the table of notes and its rows, in place of one with this name."""
        self.sql("postgres", f'DROP DATABASE IF EXISTS "{database}" WITH (FORCE);\nCREATE DATABASE "{database}";')
        rows = ("\t".join(map(str, conformance.note_row(id))) for id in range(1, conformance.NOTES + 1))
        copy = "\n".join(["COPY note (id, author, text) FROM STDIN;", *rows, "\\."])
        self.sql(database, f"{TABLE}{copy}\nVACUUM ANALYZE note;")

    def written(self) -> int:
        """Return the bytes that were ever added to its write-ahead log."""
        return int(self.sql("postgres", "SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::bigint;"))


def programs() -> Path | None:
    """Return the folder with its programs, those of the newest version on Debian; None if it is not installed."""
    versions = [path for path in DEBIAN.glob("*/bin") if path.parent.name.isdecimal()]
    found = sorted(versions, key=lambda path: int(path.parent.name), reverse=True)
    if on_path := shutil.which("initdb"):
        found.append(Path(on_path).resolve().parent)
    needed = ("initdb", "postgres", "psql")
    return next((path for path in found if all((path / name).is_file() for name in needed)), None)


@contextmanager
def running_postgres(cores: Iterable[int] = ()) -> Iterator[RunningPostgres]:
    """Run a server on these cores with PostgreSQL's own settings; raises LaboratoryError if it does not start.

    It waits for the disk at each commit (fsync and synchronous_commit are on, as by default).
    """
    if (found := programs()) is None:
        raise LaboratoryError(MISSING)
    user = _user()
    folder = Path(tempfile.mkdtemp(prefix="quorum-postgres-", dir=PLACE))
    try:
        if user:
            shutil.chown(folder, user)
        data = str(folder / "data")
        initdb = [str(found / "initdb"), "-D", data, "-U", "laboratory", "--auth=trust", "-E", "UTF8", "--locale=C"]
        _run(initdb, user=user)
        port = free_port()
        settings = {"listen_addresses": "127.0.0.1", "port": str(port), "unix_socket_directories": ""}
        command = [str(found / "postgres"), "-D", data, *(f"--{name}={value}" for name, value in settings.items())]
        with (folder / "log.txt").open("wb") as log, _started(command, user, log.fileno()) as process:
            if chosen := set(cores):
                os.sched_setaffinity(process.pid, chosen)
            running = RunningPostgres(found, port, process.pid)
            _await(running, process, folder / "log.txt")
            yield running
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _user() -> str | None:
    """Return whom to run it as, or None for the present user."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    chosen = next((name for name in UNPRIVILEGED if name in known), None)
    if chosen is None:
        raise LaboratoryError(f"PostgreSQL does not run as {getpass.getuser()}, and there is no user {UNPRIVILEGED}.")
    return chosen


@contextmanager
def _started(command: list[str], user: str | None, log: int) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(
        command,
        cwd="/",
        user=user,
        extra_groups=[] if user else None,
        stdin=subprocess.DEVNULL,
        stdout=log,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        process.send_signal(signal.SIGINT)  # disconnects its clients and stops
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGQUIT)  # stops at once; its children too
            process.wait()


def _await(running: RunningPostgres, process: subprocess.Popen[bytes], log: Path) -> None:
    until = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < until:
        try:
            running.sql("postgres", "SELECT 1;")
            return
        except LaboratoryError:
            time.sleep(0.05)  # noqa: TID251 - this process serves no clients
    last = (log.read_text(errors="replace").strip().splitlines() or ["nothing"])[-1]
    raise LaboratoryError(f"PostgreSQL does not start; the last line of its log: {last}")


def _run(command: list[str], text: str = "", user: str | None = None) -> str:
    process = subprocess.run(
        command, input=text, cwd="/", user=user, extra_groups=[] if user else None, capture_output=True, text=True
    )
    if process.returncode != 0:
        last = (process.stderr.strip().splitlines() or ["nothing"])[-1]
        raise LaboratoryError(f"{Path(command[0]).name} failed; the last line of its output: {last}")
    return process.stdout.strip()
