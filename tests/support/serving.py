"""A real server in a separate process."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path

from tests.support.ports import free_port

ROOT = Path(__file__).parents[2]
READY = "Quorum is ready: "
PATIENCE = 60  # seconds


class ServerProcess:
    """`python -m server` on a store in `folder`; it keeps its port and its store through restarts."""

    def __init__(
        self,
        folder: Path,
        *arguments: str,
        store: str | None = None,
        environment: Mapping[str, str] | None = None,
        root: Path = ROOT,
        ignoring: signal.Signals | None = None,
    ) -> None:
        self.folder = folder
        self.root = root
        self.arguments = arguments
        self.environment = environment or {}
        self.ignoring = ignoring  # a signal that it ignores from the start, as `nohup` does it
        self.store = store or f"sqlite:///{folder / 'quorum.sqlite'}"
        self.url = ""
        self.output: list[str] = []
        self._written = threading.Condition()
        self._process: subprocess.Popen[str] | None = None
        self._reader: threading.Thread | None = None

    def start(self) -> None:
        """Start it and wait until it is ready; `url` is then its address without a trailing slash."""
        port = self.url.rpartition(":")[2] or str(free_port())
        command = [sys.executable, "-m", "server", "--host", "127.0.0.1", "--port", port, "--store", self.store]
        ignore = f"trap '' {self.ignoring.name.removeprefix('SIG')}; " if self.ignoring else ""
        process = self._process = subprocess.Popen(
            ["sh", "-c", f'{ignore}exec "$@"', "sh", *command, *self.arguments],
            cwd=self.root,
            env=self._environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        ready: queue.Queue[str | None] = queue.Queue()
        self._reader = threading.Thread(target=self._listen, args=(process, ready), daemon=True)
        self._reader.start()
        try:
            url = ready.get(timeout=PATIENCE)
        except queue.Empty:
            url = None
        if url is None:
            self.kill()
            raise AssertionError("the server did not become ready; its output:\n" + "".join(self.output))
        self.url = url

    @property
    def running(self) -> bool:
        """Whether it was started, and neither stopped nor killed since."""
        return self._process is not None

    @property
    def pid(self) -> int:
        """The id of the running process."""
        assert self._process is not None
        return self._process.pid

    def kill(self) -> None:
        """End it as a crash or a power cut would, without any cleanup."""
        self._end(signal.SIGKILL)

    def stop(self, how: signal.Signals = signal.SIGTERM) -> int:
        """Stop it as a supervisor does, and wait; return its exit code (0 if it was not running)."""
        return self._end(how)

    def restart(self) -> None:
        """Kill it and start it again, on the same port and the same store."""
        self.kill()
        self.start()

    def _end(self, how: signal.Signals) -> int:
        process, self._process = self._process, None
        if process is None:
            return 0
        process.send_signal(how)
        try:
            return process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise AssertionError("the server did not stop; its output:\n" + "".join(self.output)) from None
        finally:
            assert self._reader is not None
            self._reader.join()

    def wait_for_line(self, part: str) -> str:
        """Return the first line of its output that contains `part`, once there is one: it may come after an answer that
        was sent later."""
        with self._written:
            found = self._written.wait_for(lambda: any(part in line for line in self.output), PATIENCE)
            assert found, f"“{part}” did not appear in the output:\n" + "".join(self.output)
            return next(line for line in self.output if part in line)

    def _listen(self, process: subprocess.Popen[str], ready: queue.Queue[str | None]) -> None:
        assert process.stdout is not None
        with process.stdout:
            for line in process.stdout:
                with self._written:
                    self.output.append(line)
                    self._written.notify_all()
                if url := self.ready(line):
                    ready.put(url)
        ready.put(None)

    def ready(self, line: str) -> str | None:
        """Return the address in a line of its output, if the line reports that it is ready."""
        return line.removeprefix(READY).strip().rstrip("/") if line.startswith(READY) else None

    def _environment(self) -> dict[str, str]:
        mine = {k: v for k, v in os.environ.items() if not k.startswith("QUORUM_") and k != "PORT"}
        home = {"HOME": str(self.folder), "XDG_DATA_HOME": str(self.folder / "home")}
        return {**mine, **home, "PYTHONUNBUFFERED": "1", **self.environment}
