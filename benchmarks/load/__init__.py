"""The subscribers: a C program, its sources beside this file, built when a benchmark starts; and how it is told."""

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

Answer = dict[str, Any]


class NoCompiler(Exception):
    """There is no C compiler; the text says what mends it."""


class LoadEnded(Exception):
    """The load harness ended of itself; the text is what it said."""


def built(name: str, sources: Sequence[Path]) -> Path:
    """The program made of those C files, made anew when one of them is newer; raises NoCompiler."""
    program = BUILD / name
    needs = [*sources, *(header for source in sources for header in source.parent.glob("*.h"))]
    if program.exists() and program.stat().st_mtime >= max(path.stat().st_mtime for path in needs):
        return program
    compiler = os.environ.get("CC") or shutil.which("cc") or shutil.which("gcc")
    if compiler is None:
        raise NoCompiler("The load harness needs a C compiler; on Debian: `apt-get install gcc libc6-dev`.")
    BUILD.mkdir(parents=True, exist_ok=True)
    fresh = program.with_suffix(f".{os.getpid()}")
    subprocess.run([compiler, *FLAGS, "-o", fresh, *sources], check=True)
    fresh.rename(program)  # at once: another run may be starting it
    return program


class Load:
    """Connections to one server, from one thread on the harness's own core.

    `speech` is raw (text frames), socketio or quorum, with the code of a `session` and more fields for its hello; each
    answer holds `wall` and `cpu`, the seconds that the command took and that it computed.
    """

    def __init__(self, port: int, cores: set[int], speech: str = "raw", path: str = "/", *session: str) -> None:
        program = built("load", sorted(HERE.glob("*.c")))
        command: list[str | Path] = [program, "127.0.0.1", str(port), speech, path, *session]
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            preexec_fn=lambda: os.sched_setaffinity(0, cores),
        )

    def __enter__(self) -> Load:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._process.kill()
        self._process.communicate()

    def ask(self, command: str, *arguments: float | str | Path) -> Answer:
        """Give it a command (load/main.c lists them) and wait for what came of it."""
        assert self._process.stdin is not None and self._process.stdout is not None
        try:
            self._process.stdin.write(" ".join(map(str, (command, *arguments))) + "\n")
            self._process.stdin.flush()
            line = self._process.stdout.readline()
        except BrokenPipeError:
            line = ""
        if not line:
            raise LoadEnded(f"the load harness ended with {self._process.wait()} at: {command}")
        answer: Answer = json.loads(line)
        return answer

    def connect(self, count: int, *, spread: float = 0, at_once: int = 64, patience: float = 60) -> Answer:
        """Open so many more connections; each joins first where the server is Quorum."""
        return self.ask("connect", count, spread, at_once, patience)

    def watch(self, count: int, *, spread: float = 0, at_once: int = 64, patience: float = 60) -> Answer:
        """Open so many more connections of spectators."""
        return self.ask("watch", count, spread, at_once, patience)
