"""A Redis server of the run's own, which keeps nothing."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from msgspec import Struct

from laboratory.errors import LaboratoryError
from laboratory.service import PATIENCE, free_port

PROGRAM = "redis-server"


class RunningRedis(Struct, frozen=True):
    """Its address, and the process that leads its session."""

    url: str
    pid: int


def available() -> bool:
    """Return whether Redis is installed."""
    return shutil.which(PROGRAM) is not None


@contextmanager
def running_redis(cores: Iterable[int] = ()) -> Iterator[RunningRedis]:
    """Run a Redis server on these cores; raises LaboratoryError if it does not start."""
    port = free_port()
    command = [PROGRAM, "--bind", "127.0.0.1", "--port", str(port), "--save", "", "--appendonly", "no"]
    with subprocess.Popen(
        command, cwd="/", stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, start_new_session=True
    ) as process:
        try:
            if chosen := set(cores):
                os.sched_setaffinity(process.pid, chosen)
            _await(process, port)
            yield RunningRedis(f"redis://127.0.0.1:{port}/0", process.pid)
        finally:
            process.terminate()


def _await(process: subprocess.Popen[bytes], port: int) -> None:
    until = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < until:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.005)  # noqa: TID251 - this process serves no clients
    raise LaboratoryError("Redis does not start.")
