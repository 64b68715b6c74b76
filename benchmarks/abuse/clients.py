"""The process of the attackers, or of others who use a session (program.py)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self

from benchmarks import machine
from benchmarks.process import ROOT


class ClientsFailed(Exception):
    """The process ended early, after printing why."""


class Clients:
    """A process that does to a site what `name` says, once it is told to begin."""

    def __init__(self, name: str, site: Mapping[str, Any], seconds: float, cores: set[int]) -> None:
        command = [sys.executable, "-m", "benchmarks.abuse.program", name, json.dumps(site), str(seconds)]
        self._process = subprocess.Popen(
            command,
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            preexec_fn=lambda: os.sched_setaffinity(0, cores),
            start_new_session=True,
        )
        # The load generator of the honest members is on the same core, and its clock must not wait for the others.
        machine.take_precedence(self._process.pid, -8)
        self._line()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._process.kill()
        self._process.communicate()

    def begin(self) -> None:
        """Begin."""
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()

    def end(self) -> dict[str, int]:
        """Wait for its end, and return what it counted; raises ClientsFailed."""
        counts: dict[str, int] = json.loads(self._line())
        return counts

    def _line(self) -> str:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise ClientsFailed(f"the clients ended with {self._process.wait()}")
        return line
