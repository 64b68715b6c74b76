"""A live server on a disk that is full, broken or read-only, with and without a kill.

Nothing is accepted, /readyz says so, all goes on when the disk does, and no vote is lost or counted twice.
"""

from __future__ import annotations

import asyncio
import itertools
import resource
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from tests.support.needs import lacks
from tests.support.serving import ServerProcess
from tests.support.wire import CELLS, Live, Wire

pytestmark = [pytest.mark.integration, pytest.mark.repeated]

SIZE = "8m"
# What SQLite calls to write and to sync.
CALLS = "pwrite64,fdatasync"

Failure = Callable[[ServerProcess], AbstractContextManager[None]]


async def readiness(wire: Wire, expected: int) -> None:
    """Wait until /readyz returns this status."""
    async with asyncio.timeout(20):
        for attempt in itertools.count():
            if (await wire.get("/readyz")).code == expected:
                return
            await asyncio.sleep(0.1 if attempt else 0.0)


async def unanswered(live: Live, ref: int) -> asyncio.Task[object]:
    """Send a vote that cannot be stored yet; return the task that waits for its answer."""
    command = {"type": "score", "option": "red", "criterion": "speed", "value": ref % 5 + 1}
    return asyncio.get_running_loop().create_task(live.ask(ref, command))


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of a few megabytes, or an ordinary folder where none can be mounted."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "none", str(folder)], capture_output=True)
    yield folder
    if mount.returncode == 0:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@contextmanager
def full(server: ServerProcess) -> Iterator[None]:
    """Fill the disk to its last byte, or let the server's files grow no more."""
    filler = server.folder / "filler"
    if not server.folder.is_mount():
        _allow(server, (server.folder / "quorum.sqlite-wal").stat().st_size)
        yield
        _allow(server, resource.RLIM_INFINITY)
        return
    with filler.open("wb", buffering=0) as file, pytest.raises(OSError, match="No space left on device"):
        while True:
            file.write(bytes(4096))
    yield
    filler.unlink()


def _allow(server: ServerProcess, size: int) -> None:
    if server.running:
        resource.prlimit(server.pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


def failing(error: str) -> Failure:
    """Return what lets the server's writes and syncs fail with this error, as the kernel reports it."""

    @contextmanager
    def fail(server: ServerProcess) -> Iterator[None]:
        program = shutil.which("strace") or lacks("strace is not installed: `apt-get install strace`")
        command = [program, "-f", "-p", str(server.pid), "-o", "/dev/null"]
        command += ["-e", f"trace={CALLS}", "-e", f"inject={CALLS}:error={error}"]
        with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as tracer:
            assert tracer.stderr is not None
            said = tracer.stderr.readline()
            if "attached" not in said:
                pytest.skip(f"no process can be traced here: {said.strip()}")
            yield
            tracer.terminate()

    return fail


@pytest.mark.gen_test(timeout=180)
@pytest.mark.parametrize("failure", [full, failing("EIO"), failing("EROFS")], ids=["ENOSPC", "EIO", "EROFS"])
async def test_votes_survive_a_disk_that_fails(small_disk: Path, failure: Failure) -> None:
    server = ServerProcess(small_disk)
    await asyncio.to_thread(server.start)
    try:
        wire = Wire(server.url)
        _, _, (ada,) = await wire.scoring(1)
        await ada.score(*CELLS[0], 3)
        await _fails_for_a_while(server, wire, failure, ada)
        await _fails_until_it_is_killed(server, wire, failure, ada)
        for live in wire.connections:
            live.close()
    finally:
        server.kill()


async def _fails_for_a_while(server: ServerProcess, wire: Wire, failure: Failure, ada: Live) -> None:
    with failure(server):
        await readiness(wire, 503)
        answer = await unanswered(ada, 100)
        await asyncio.to_thread(server.wait_for_line, "waits at")
        for _ in range(4):  # attempts to store the vote, each followed by one to read the log
            assert (await wire.get("/readyz")).code == 503 and not answer.done()
            await asyncio.sleep(0.25)
        assert not [line for line in server.output if "continues" in line], "not while nothing can be stored"
    assert (await answer)["type"] == "accepted"  # type: ignore[index]
    await readiness(wire, 200)
    await asyncio.to_thread(server.wait_for_line, "continues at")
    said = [word for line in server.output for word in ("waits at", "continues at") if word in line]
    assert said == ["waits at", "continues at"]


async def _fails_until_it_is_killed(server: ServerProcess, wire: Wire, failure: Failure, ada: Live) -> None:
    with failure(server):
        await readiness(wire, 503)
        answer = await unanswered(ada, 101)
        await readiness(wire, 503)
        assert not answer.done()
        server.kill()
    answer.cancel()
    await asyncio.to_thread(server.start)
    again = await wire.reconnect(ada)
    assert again.welcome["you"]["ref"] in (100, 101), "what was acknowledged is there; the last vote may be"
    assert (await (await unanswered(again, 101)))["type"] == "accepted"  # type: ignore[index]
    (cell,) = (await wire.reconnect(ada)).welcome["you"]["ballot"]["cells"]
    assert (cell["option"], cell["criterion"], cell["value"]) == ("red", "speed", 101 % 5 + 1)


async def test_removed_file(server_process: ServerProcess, tmp_path: Path) -> None:
    wire = Wire(server_process.url)
    session, facilitator, (ada,) = await wire.scoring(1)
    await ada.score(*CELLS[0], 3)
    for name in ("quorum.sqlite", "quorum.sqlite-wal", "quorum.sqlite-shm"):
        (tmp_path / name).unlink()
    answer = await unanswered(ada, 100)
    await readiness(wire, 503)
    line = await asyncio.to_thread(server_process.wait_for_line, "waits at")
    assert "was removed or renamed while Quorum was using it" in line and not answer.done()
    answer.cancel()
    server_process.kill()
    (tmp_path / "quorum.sqlite.rescued-1").rename(tmp_path / "quorum.sqlite")
    server_process.start()
    again = await wire.reconnect(ada)
    assert again.welcome["you"]["ballot"]["cells"][0]["value"] == 3
    assert (await again.score(*CELLS[1], 2))["type"] == "accepted"
    for live in (facilitator, ada, again):
        live.close()
    assert session.code
