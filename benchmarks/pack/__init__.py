"""The decision pack of a large meeting, made while fifty members of another session vote.

The server has a closed session of three rounds, in which 200 people scored 12 options by 12 criteria, several times:
what was made once is cached, so each pack is of a session of its own.
"""

from __future__ import annotations

import http.client
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from benchmarks import machine
from benchmarks.abuse.client import token
from benchmarks.abuse.stored import store
from benchmarks.effort import Effort
from benchmarks.load import LoadGenerator
from benchmarks.process import ServerFailed
from benchmarks.quorum import Meeting, Quorum, cells_file
from server.exports import FORMATS
from tests.support.three_rounds import three_rounds

MEMBERS, VOTES_A_SECOND = 50, 2
SECONDS, QUICK_SECONDS = 20.0, 3.0
DEADLINE = 10.0
# Nobody downloads a pack the moment a page has its results; the worker process loads libraries meanwhile.
LOOKING_SECONDS = 2.0
PEOPLE, QUICK_PEOPLE = 200, 20
PACKS = ("50000000", "50000001", "50000002")
SINGLE = "50000003"
# Another file than those that are measured by themselves: for it the log of the session is read.
OPENING = "csv?dialect=excel-eu"
MEMBER = "voter1"

Row = dict[str, Any]


def measure(effort: Effort) -> dict[str, Any]:
    """Return the answers to votes with and without packs being made, the packs' times, and those of single files."""
    seconds, people = (QUICK_SECONDS, QUICK_PEOPLE) if effort.quick else (SECONDS, PEOPLE)
    servers, harness = machine.cores()
    with tempfile.TemporaryDirectory(prefix="quorum-bench-") as folder:
        file = Path(folder) / "sessions.sqlite"
        store(file, [three_rounds(code, people) for code in (*PACKS, SINGLE)])
        with Quorum(f"sqlite:///{file}", servers, Path(folder)) as quorum:
            meeting = quorum.meeting()
            with quorum.load(meeting, harness) as load:
                machine.take_precedence(quorum.pids[0])
                machine.take_precedence(load.pid)
                if missing := load.connect(MEMBERS)["missing"]:
                    raise ServerFailed(f"{missing} of {MEMBERS} members could not join; {quorum.log_tail()}")
                load.run("idle", 0.5)
                calm = _vote(load, meeting, seconds)
                packs: list[Row] = []
                maker = threading.Thread(target=_make_packs, args=(quorum.port, PACKS, packs))
                maker.start()
                busy = _vote(load, meeting, seconds)
                maker.join()
            _fetch(quorum.port, SINGLE, OPENING)
            files = [_fetch(quorum.port, SINGLE, name) for name in FORMATS if name not in ("zip", "ics")]
    click.echo(f"  answer p99 {calm['p99']:.1f} ms, while packs are made {busy['p99']:.1f} ms")
    return {"calm": calm, "busy": busy, "packs": packs, "files": files, "people": people, "members": MEMBERS}


def _vote(load: LoadGenerator, meeting: Meeting, seconds: float) -> Row:
    with cells_file(meeting.cells) as cells:
        votes = int(seconds * VOTES_A_SECOND)
        reply = load.run("vote", cells, MEMBERS, votes, seconds, seconds + DEADLINE, meeting.scale)
    return {"votes": reply["votes"], "accepted": reply["accepted"], **reply["answer"]}


def _make_packs(port: int, codes: Sequence[str], rows: list[Row]) -> None:
    """Download packs one after the other, each after the session's record, for which its log is read."""
    for code in codes:
        opened = _fetch(port, code, "json")
        threading.Event().wait(LOOKING_SECONDS)
        rows.append({**_fetch(port, code, "zip"), "opening": opened["total"]})


def _fetch(port: int, code: str, name: str) -> Row:
    """Download a file; return the seconds to its first byte and to its last."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    began = time.monotonic()
    connection.request("GET", f"/api/sessions/{code}/export.{name}", headers={"Authorization": _bearer(code)})
    answer = connection.getresponse()
    if answer.status != 200:
        raise ServerFailed(f"{name}: {answer.status} {answer.read()!r}")
    answer.read(1)
    first = time.monotonic() - began
    size = 1 + len(answer.read())
    connection.close()
    return {"name": name, "first": first, "total": time.monotonic() - began, "bytes": size}


def _bearer(code: str) -> str:
    return f"Bearer {token(code, MEMBER)}"
