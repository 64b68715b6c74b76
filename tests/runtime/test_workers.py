"""Several processes on one port: connections are distributed, dead processes replaced, all stopped together."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from msgspec import structs

from server import app
from server.config import Config, Misconfigured
from tests.support import mongod
from tests.support.serving import ROOT, ServerProcess
from tests.support.wire import SECRET

pytestmark = [
    pytest.mark.integration,
    pytest.mark.skipif(sys.platform != "linux", reason="processes share a port on Linux only"),
]

NUMBER = 2
STOP_SECONDS = 5.0  # seconds within which all must stop if no client is connected


@contextmanager
def running(folder: Path, replica_set: mongod.ReplicaSet) -> Iterator[ServerProcess]:
    """Run a parent process and its workers."""
    with mongod.database(replica_set) as url:
        server = ServerProcess(folder, "--processes", str(NUMBER), store=url)
        server.start()
        try:
            mongod.until(lambda: len(serving(server)) == NUMBER, f"{NUMBER} processes")
            yield server
        finally:
            server.stop()


@pytest.fixture(scope="module")
def workers(tmp_path_factory: pytest.TempPathFactory, replica_set: mongod.ReplicaSet) -> Iterator[ServerProcess]:
    """A parent process and its workers, for tests after which as many are running."""
    with running(tmp_path_factory.mktemp("workers"), replica_set) as server:
        yield server


@pytest.fixture
def own_workers(tmp_path: Path, replica_set: mongod.ReplicaSet) -> Iterator[ServerProcess]:
    """A parent process and its workers, for a test that ends them."""
    with running(tmp_path, replica_set) as server:
        yield server


def parent(server: ServerProcess) -> int:
    """Return the parent's process id."""
    assert server._process is not None
    return server._process.pid


def children(server: ServerProcess) -> set[int]:
    """Return the process ids of the parent's children."""
    return {int(pid) for pid in Path(f"/proc/{parent(server)}/task/{parent(server)}/children").read_text().split()}


def serving(server: ServerProcess) -> set[int]:
    """Return the children that listen on the port."""
    port = int(server.url.rpartition(":")[2])
    listening = {
        line.split()[9]
        for line in Path("/proc/net/tcp").read_text().splitlines()[1:]
        if line.split()[1] == f"0100007F:{port:04X}" and line.split()[3] == "0A"
    }
    return {pid for pid in children(server) if listening & _sockets(pid)}


def _sockets(pid: int) -> set[str]:
    try:
        links = [os.readlink(link) for link in Path(f"/proc/{pid}/fd").iterdir()]
    except OSError:  # it has ended, or closed one meanwhile
        return set()
    return {link[8:-1] for link in links if link.startswith("socket:[")}


def answers(server: ServerProcess) -> bool:
    """Return whether the server reports that it is ready."""
    try:
        with urlopen(f"{server.url}/readyz", timeout=30) as answer:
            return bool(answer.status == 200)
    except URLError:
        return False


def test_one_process_prints_the_start_message(workers: ServerProcess) -> None:
    assert answers(workers)
    assert "".join(workers.output).count("Quorum is ready") == 1
    assert parent(workers) not in serving(workers)


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM], ids=["killed", "asked to stop"])
def test_ended_worker_is_replaced_while_the_others_serve(workers: ServerProcess, how: signal.Signals) -> None:
    before = serving(workers)
    victim = min(before)
    os.kill(victim, how)
    mongod.until(lambda: victim not in children(workers), "the end of one process")
    assert serving(workers) >= before - {victim}
    mongod.until(lambda: len(serving(workers)) == NUMBER, "another process")
    assert answers(workers)
    workers.wait_for_line(f"process {victim} exited with")


def test_all_killed_workers_are_replaced_on_the_same_port(workers: ServerProcess) -> None:
    before = serving(workers)
    for pid in before:
        os.kill(pid, signal.SIGKILL)
    mongod.until(lambda: len(serving(workers) - before) == NUMBER, "new processes")
    assert answers(workers)


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT], ids=lambda how: how.name)
def test_stopping_the_parent_stops_all_workers(own_workers: ServerProcess, how: signal.Signals) -> None:
    before = children(own_workers)
    process = own_workers._process
    assert process is not None
    process.send_signal(how)
    process.send_signal(how)  # some platforms send several
    assert process.wait(STOP_SECONDS) == 0
    assert not [pid for pid in before if Path(f"/proc/{pid}").exists()]


def test_workers_end_with_a_killed_parent(own_workers: ServerProcess) -> None:
    before = children(own_workers)
    own_workers.kill()
    mongod.until(lambda: not any(_alive(pid) for pid in before), "the end of all processes", STOP_SECONDS)


def _alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_configuration_error_is_reported_once_and_ends_all(tmp_path: Path) -> None:
    store = "mongodb://127.0.0.1:1/x?serverSelectionTimeoutMS=100"
    command = [sys.executable, "-m", "server", "--port", "0", "--processes", "3", "--store", store]
    process = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert (process.returncode, process.stdout, process.stderr.count("\n")) == (1, "", 1)
    assert process.stderr.startswith("Error: MongoDB at 127.0.0.1:1 ")


def test_separately_started_processes_can_share_a_port(tmp_path: Path, mongo_url: str) -> None:
    first = ServerProcess(tmp_path, "--reuse-port", store=mongo_url)
    second = ServerProcess(tmp_path, store=mongo_url, environment={"QUORUM_REUSE_PORT": "1"})
    first.start()
    try:
        second.url = first.url
        second.start()
        assert second.url == first.url
    finally:
        assert (second.stop(), first.stop()) == (0, 0)


async def test_port_sharing_requires_linux(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "darwin")
    chosen = Config(host="127.0.0.1", port=0, store=f"sqlite:///{tmp_path / 'a.sqlite'}", secret=SECRET)
    with pytest.raises(Misconfigured, match="on Linux only"):
        await app.start(structs.replace(chosen, reuse_port=True))
    await (await app.start(chosen)).stop()
