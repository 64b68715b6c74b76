"""The product under test, spoken to as anybody else would: `python -m server`, its HTTP API, its wire."""

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

from benchmarks.load import Load
from benchmarks.process import Process, free_port

# What a page asks for in its hello: that it is told what has changed on the board, where that is less than the whole.
HELLO = ',"changes":true'
SECRET = "the secret of a benchmark is none at all"


@dataclass(frozen=True)
class Meeting:
    """A session that is open for scoring; a cell is an option's id and a criterion's."""

    code: str
    cells: list[tuple[str, str]]
    scale: int
    token: str

    @property
    def path(self) -> str:
        """Where its live connection is."""
        return f"/api/sessions/{self.code}/live"


class Quorum(Process):
    """`python -m server` on some cores."""

    def __init__(self, store: str, cores: set[int], folder: Path, *arguments: str) -> None:
        port = free_port()
        command = [sys.executable, "-m", "server", "--host", "127.0.0.1", "--port", str(port), "--store", store]
        environment = {"QUORUM_HOME": str(folder), "QUORUM_SECRET": SECRET, "HOME": str(folder)}
        super().__init__([*command, *arguments], port, cores, environment)
        self.url = f"http://127.0.0.1:{port}"

    def get(self, path: str) -> Any:
        """What the API answers, read as JSON."""
        with urllib.request.urlopen(self.url + path, timeout=60) as answer:
            return json.loads(answer.read())

    def metric(self, name: str) -> float:
        """What /metrics says of one figure, over all labels."""
        with urllib.request.urlopen(f"{self.url}/metrics", timeout=60) as answer:
            lines = answer.read().decode().splitlines()
        return sum(float(line.rpartition(" ")[2]) for line in lines if line.startswith((f"{name} ", f"{name}{{")))

    def meeting(self, options: int = 0, criteria: int = 0) -> Meeting:
        """A new session that is open for scoring: of the first template, or with so many options and criteria."""
        wanted = {"catalogue": catalogue(options, criteria)} if options else {}
        request = urllib.request.Request(f"{self.url}/api/sessions", json.dumps(wanted).encode(), method="POST")
        with urllib.request.urlopen(request, timeout=60) as answer:
            made = json.loads(answer.read())
        about = self.get(f"/api/sessions/{made['code']}")["session"]
        cells = [(o["id"], c["id"]) for o in about["options"] for c in about["criteria"]]
        meeting = Meeting(made["code"], cells, about["scale"], made["token"])
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
        while await live.read_message() is not None:  # until it is closed, and holds nothing of this loop any more
            pass

    def load(self, meeting: Meeting, cores: set[int]) -> Load:
        """Members and spectators for that session."""
        return Load(self.port, cores, "quorum", meeting.path, meeting.code, HELLO)


@contextmanager
def served(cores: set[int], store: str = "", *arguments: str) -> Iterator[Quorum]:
    """A server over that database, or over a new SQLite file, for as long as the block lasts."""
    with tempfile.TemporaryDirectory(prefix="quorum-bench-") as folder:
        address = store or f"sqlite:///{folder}/sessions.sqlite"
        with Quorum(address, cores, Path(folder), *arguments) as quorum:
            yield quorum


@contextmanager
def cells_file(cells: list[tuple[str, str]]) -> Iterator[Path]:
    """The cells that members score, as the load harness reads them."""
    with tempfile.NamedTemporaryFile("w", suffix=".cells") as file:
        file.writelines(f"{option} {criterion}\n" for option, criterion in cells)
        file.flush()
        yield Path(file.name)


def catalogue(options: int, criteria: int) -> str:
    """A template with so many options and criteria, named as people name them: by a word or two."""
    lines = ["question: Which of these shall it be?", "options:"]
    lines += [f"  - name: Alternative {n}" for n in range(1, options + 1)]
    lines += ["criteria:", *(f"  - name: Criterion {n}" for n in range(1, criteria + 1))]
    return "\n".join(lines) + "\n"
