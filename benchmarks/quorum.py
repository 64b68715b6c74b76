"""Quorum under test, used as any client would: `python -m server`, its HTTP API and its protocol."""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tornado.httpclient import HTTPRequest
from tornado.websocket import websocket_connect

from benchmarks.load import LoadGenerator
from benchmarks.process import Process, free_port

# Ask for changes to the board instead of whole boards, as the pages do.
HELLO = ',"changes":true'
SECRET = "a fixed secret, for benchmarks only"
PROXY = "127.0.0.1"  # the crowds of the load generator come from other addresses


@dataclass(frozen=True)
class Meeting:
    """A session that is open for scoring; a cell is a pair of option id and criterion id."""

    code: str
    cells: list[tuple[str, str]]
    scale: int
    token: str

    @property
    def path(self) -> str:
        """Return the path of its WebSocket."""
        return f"/api/sessions/{self.code}/live"


class Quorum(Process):
    """A `python -m server` pinned to some cores, which may open that many `files`; with 0, as many as this process.

    It trusts what a proxy on this machine says in headers.
    """

    def __init__(self, store: str, cores: set[int], folder: Path, *arguments: str, files: int = 0) -> None:
        port = free_port()
        command = [sys.executable, "-m", "server", "--host", "127.0.0.1", "--port", str(port), "--store", store]
        environment = {"QUORUM_HOME": str(folder), "QUORUM_SECRET": SECRET, "HOME": str(folder)}
        environment["QUORUM_TRUSTED_PROXIES"] = PROXY
        super().__init__([*command, *arguments], port, cores, environment, files)
        self.url = f"http://127.0.0.1:{port}"

    def get(self, path: str) -> Any:
        """Return the decoded JSON answer of the API."""
        with urllib.request.urlopen(self.url + path, timeout=60) as answer:
            return json.loads(answer.read())

    def metric(self, name: str) -> float:
        """Return the value of a metric, summed over its labels."""
        with urllib.request.urlopen(f"{self.url}/metrics", timeout=60) as answer:
            lines = answer.read().decode().splitlines()
        return sum(float(line.rpartition(" ")[2]) for line in lines if line.startswith((f"{name} ", f"{name}{{")))

    def meetings(self, number: int) -> list[Meeting]:
        """Create that many sessions from the default template and open scoring in each."""
        return [self.meeting() for _ in range(number)]

    def meeting(self, options: int = 0, criteria: int = 0) -> Meeting:
        """Create a session and open scoring: from the default template, or with this many options and criteria."""
        wanted = {"totals": "live"} | ({"catalogue": catalogue(options, criteria)} if options else {})
        request = urllib.request.Request(f"{self.url}/api/sessions", json.dumps(wanted).encode(), method="POST")
        with urllib.request.urlopen(request, timeout=60) as answer:
            created = json.loads(answer.read())
        about = self.get(f"/api/sessions/{created['code']}")["session"]
        cells = [(o["id"], c["id"]) for o in about["options"] for c in about["criteria"]]
        meeting = Meeting(created["code"], cells, about["scale"], created["token"])
        asyncio.run(self._open(meeting))
        return meeting

    async def _open(self, meeting: Meeting) -> None:
        headers = {"Authorization": f"Bearer {meeting.token}"}
        live = await websocket_connect(HTTPRequest(self.url.replace("http", "ws") + meeting.path, headers=headers))
        await live.write_message(json.dumps({"type": "hello", "version": 1, "client": "facilitator"}))
        await live.write_message(json.dumps({"type": "do", "ref": 1, "command": {"type": "open_scoring"}}))
        while (text := await live.read_message()) is not None and json.loads(text)["type"] != "accepted":
            pass
        live.close()
        while await live.read_message() is not None:  # wait for the close: nothing of this loop stays open
            pass

    def prefill(self, meeting: Meeting, cores: set[int], people: int = 12) -> None:
        """Let a dozen people score everything, so that there is something to draw."""
        with self.load(meeting, cores) as load, cells_file(meeting.cells) as cells:
            load.connect(people)
            load.run("vote", cells, people, len(meeting.cells), 1, 10, meeting.scale)

    def load(self, meeting: Meeting, cores: set[int]) -> LoadGenerator:
        """Return a load generator for that session."""
        return LoadGenerator(self.port, cores, "quorum", meeting.path, meeting.code, HELLO)


@contextmanager
def running_quorum(cores: set[int], store: str = "", *arguments: str) -> Iterator[Quorum]:
    """Run a server on that database, or on a new SQLite file, for the duration of the block."""
    with tempfile.TemporaryDirectory(prefix="quorum-bench-") as folder:
        address = store or f"sqlite:///{folder}/sessions.sqlite"
        with Quorum(address, cores, Path(folder), *arguments) as quorum:
            yield quorum


@contextmanager
def cells_file(cells: list[tuple[str, str]]) -> Iterator[Path]:
    """Write the cells to score to a temporary file for the load generator."""
    with tempfile.NamedTemporaryFile("w", suffix=".cells") as file:
        file.writelines(f"{option} {criterion}\n" for option, criterion in cells)
        file.flush()
        yield Path(file.name)


def catalogue(options: int, criteria: int) -> str:
    """Return a template with this many options and criteria, with names of realistic length."""
    lines = ["question: Which of these shall it be?", "options:"]
    lines += [f"  - name: Alternative {n}" for n in range(1, options + 1)]
    lines += ["criteria:", *(f"  - name: Criterion {n}" for n in range(1, criteria + 1))]
    return "\n".join(lines) + "\n"
