"""A server under test in its own process and on its own core; its CPU time and memory are read from outside."""

from __future__ import annotations

import os
import resource
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

ROOT = Path(__file__).parent.parent
START_TIMEOUT = 30.0
POLL_SECONDS = 0.02


class ServerFailed(Exception):
    """A server could not be started or used; the message ends with the tail of its log."""


class Process:
    """A program pinned to some cores, ready once it accepts connections on `port`; stopped with all its children.

    It may open at most that many `files`; with 0, as many as this process.
    """

    def __init__(
        self,
        command: Sequence[str | Path],
        port: int,
        cores: set[int],
        environment: Mapping[str, str] | None = None,
        files: int = 0,
    ) -> None:
        self.port = port
        self._log = tempfile.TemporaryFile(prefix="quorum-bench-")  # noqa: SIM115 - closed in stop()
        self._process = subprocess.Popen(
            [str(word) for word in command],
            cwd=ROOT,
            env={**os.environ, **(environment or {})},
            stdin=subprocess.DEVNULL,
            stdout=self._log,
            stderr=self._log,
            preexec_fn=lambda: _prepare(cores, files),
            start_new_session=True,
        )
        try:
            self._wait()
        except BaseException:
            self.stop()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.stop()

    @property
    def pids(self) -> list[int]:
        """Return the process and all its descendants."""
        pids = [self._process.pid]
        for pid in pids:
            pids += _children(pid)
        return pids

    @property
    def cpu(self) -> float:
        """Return the seconds of user and kernel CPU time used so far, descendants included."""
        return sum(cpu_seconds(pid) for pid in self.pids)

    @property
    def resident(self) -> int:
        """Return the current resident set in bytes, descendants included."""
        return sum(_status(pid, "VmRSS") for pid in self.pids)

    @property
    def peak_resident(self) -> int:
        """Return the peak resident set in bytes, descendants included."""
        return sum(_status(pid, "VmHWM") for pid in self.pids)

    @property
    def logged(self) -> int:
        """Return the number of bytes that it has written to standard output and standard error."""
        return os.fstat(self._log.fileno()).st_size

    def log_tail(self) -> str:
        """Return the end of its output."""
        self._log.seek(0)
        return self._log.read().decode(errors="replace")[-2000:].strip()

    def stop(self) -> None:
        """Kill the process group."""
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self._log.close()

    def _wait(self) -> None:
        end = time.monotonic() + START_TIMEOUT
        while not is_listening(self.port):
            if self._process.poll() is not None or time.monotonic() > end:
                raise ServerFailed(self.log_tail() or f"exit code {self._process.poll()}")
            pause(POLL_SECONDS)
        if self._process.poll() is not None:  # another program has taken the port meanwhile
            raise ServerFailed(self.log_tail())


def cpu_seconds(pid: int) -> float:
    """Return the CPU time of a process in seconds (clock_getcpuclockid(3)); 0 if it has exited."""
    try:
        return time.clock_gettime((~pid << 3) | 2)
    except OSError:
        return 0.0


def is_listening(port: int) -> bool:
    """Return whether a local port accepts connections."""
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


def free_port() -> int:
    """Return an unused port."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def pause(seconds: float) -> None:
    """Sleep. Benchmarks are the only code in this repository that may block."""
    time.sleep(seconds)  # noqa: TID251


def _prepare(cores: set[int], files: int) -> None:
    os.sched_setaffinity(0, cores)
    if files:
        resource.setrlimit(resource.RLIMIT_NOFILE, (files, files))


def _children(pid: int) -> list[int]:
    children: list[int] = []
    try:
        for task in Path(f"/proc/{pid}/task").iterdir():
            children += [int(child) for child in (task / "children").read_text().split()]
    except FileNotFoundError:
        pass
    return children


def _status(pid: int, field: str) -> int:
    try:
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith(f"{field}:"):
                return int(line.split()[1]) * 1024
    except FileNotFoundError:
        pass
    return 0
