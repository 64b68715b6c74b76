"""A server under test in a process of its own, on a core of its own: its CPU time and memory, read from outside."""

from __future__ import annotations

import os
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
PATIENCE = 30.0
LOOK_EVERY = 0.02


class NotThere(Exception):
    """A server that does not start here; the text is what it said last."""


class Process:
    """A program on some cores, up when it accepts connections on `port`; ended with all its children."""

    def __init__(
        self, command: Sequence[str | Path], port: int, cores: set[int], environment: Mapping[str, str] | None = None
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
            preexec_fn=lambda: os.sched_setaffinity(0, cores),
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
        """The process and its children."""
        found = [self._process.pid]
        for pid in found:
            found += _children(pid)
        return found

    @property
    def cpu(self) -> float:
        """Seconds of CPU it has used so far, in the kernel too, with its children."""
        return sum(cpu_seconds(pid) for pid in self.pids)

    @property
    def resident(self) -> int:
        """Bytes of memory that are its own now, with its children's."""
        return sum(_status(pid, "VmRSS") for pid in self.pids)

    @property
    def most_resident(self) -> int:
        """The most bytes of memory it has had."""
        return sum(_status(pid, "VmHWM") for pid in self.pids)

    def said(self) -> str:
        """The end of what it printed."""
        self._log.seek(0)
        return self._log.read().decode(errors="replace")[-2000:].strip()

    def stop(self) -> None:
        """End it, however busy it is."""
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self._log.close()

    def _wait(self) -> None:
        end = time.monotonic() + PATIENCE
        while not listens(self.port):
            if self._process.poll() is not None or time.monotonic() > end:
                raise NotThere(self.said() or f"it ended with {self._process.poll()}")
            pause(LOOK_EVERY)


def cpu_seconds(pid: int) -> float:
    """Seconds of CPU a process has used, to the nanosecond (clock_getcpuclockid(3)); 0 when it is gone."""
    try:
        return time.clock_gettime((~pid << 3) | 2)
    except OSError:
        return 0.0


def listens(port: int) -> bool:
    """Whether somebody accepts connections on a port of this machine."""
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def pause(seconds: float) -> None:
    """Let time pass: a benchmark is the one thing here that measures it."""
    time.sleep(seconds)  # noqa: TID251


def _children(pid: int) -> list[int]:
    found: list[int] = []
    try:
        for task in Path(f"/proc/{pid}/task").iterdir():
            found += [int(child) for child in (task / "children").read_text().split()]
    except FileNotFoundError:
        pass
    return found


def _status(pid: int, field: str) -> int:
    try:
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith(f"{field}:"):
                return int(line.split()[1]) * 1024
    except FileNotFoundError:
        pass
    return 0
