"""The load generator: a C program in this folder, compiled when a benchmark starts, and its Python interface."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

HERE = Path(__file__).parent
BUILD = HERE.parent.parent / "build" / "bench"
FLAGS = ("-std=c11", "-O2", "-Wall", "-Wextra")

Reply = dict[str, Any]


class CompilerMissing(Exception):
    """There is no C compiler; the message says how to install one."""


class LoadGeneratorExited(Exception):
    """The load generator exited unexpectedly."""


def compile_program(name: str, sources: Sequence[Path]) -> Path:
    """Compile those C files unless the program is up to date, and return its path; raises CompilerMissing."""
    program = BUILD / name
    inputs = [*sources, *(header for source in sources for header in source.parent.glob("*.h"))]
    if program.exists() and program.stat().st_mtime >= max(path.stat().st_mtime for path in inputs):
        return program
    compiler = os.environ.get("CC") or shutil.which("cc") or shutil.which("gcc")
    if compiler is None:
        raise CompilerMissing("The load generator needs a C compiler; on Debian: `apt-get install gcc libc6-dev`.")
    BUILD.mkdir(parents=True, exist_ok=True)
    fresh = program.with_suffix(f".{os.getpid()}")
    subprocess.run([compiler, *FLAGS, "-o", fresh, *sources], check=True)
    fresh.rename(program)  # atomic: another run may be starting it
    return program


class LoadGenerator:
    """Many connections to one server, from a single thread pinned to some cores.

    `protocol` is raw (text frames), socketio or quorum; for quorum, `session` is its code and further fields for the
    hello. Each reply fact `wall` and `cpu`, the seconds that the command took and that it computed.
    """

    def __init__(self, port: int, cores: set[int], protocol: str = "raw", path: str = "/", *session: str) -> None:
        program = compile_program("load", sorted(HERE.glob("*.c")))
        command: list[str | Path] = [program, "127.0.0.1", str(port), protocol, path, *session]
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            preexec_fn=lambda: os.sched_setaffinity(0, cores),
            start_new_session=True,
        )

    @property
    def pid(self) -> int:
        """Return the id of its process, which leads a session of its own."""
        return self._process.pid

    def __enter__(self) -> LoadGenerator:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._process.kill()
        self._process.communicate()

    def run(self, command: str, *arguments: float | str | Path) -> Reply:
        """Run a command (load/main.c lists them) and return its reply; raises LoadGeneratorExited."""
        assert self._process.stdin is not None and self._process.stdout is not None
        try:
            self._process.stdin.write(" ".join(map(str, (command, *arguments))) + "\n")
            self._process.stdin.flush()
            line = self._process.stdout.readline()
        except BrokenPipeError:
            line = ""
        if not line:
            raise LoadGeneratorExited(f"the load generator exited with {self._process.wait()} during: {command}")
        reply: Reply = json.loads(line)
        return reply

    def connect(self, count: int, *, spread: float = 0, concurrency: int = 64, timeout: float = 60) -> Reply:
        """Open this many more connections; on Quorum, each joins as a member first."""
        return self.run("connect", count, spread, concurrency, timeout)

    def watch(self, count: int, *, spread: float = 0, concurrency: int = 64, timeout: float = 60) -> Reply:
        """Open this many more connections of spectators."""
        return self.run("watch", count, spread, concurrency, timeout)
