"""Many small meetings on one core: twelve people in each, who all vote every two seconds and see every board.

First 150 meetings, on Quorum with SQLite, on Quorum with MongoDB, and on the baseline (benchmarks/peers/baseline.py);
then more and more on the same server, until the p99 of the answer passes 50 ms. At the end of each step the boards are
compared, together, with every accepted vote.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import click

from benchmarks import machine
from benchmarks.database import Mongo, mongo
from benchmarks.effort import Effort
from benchmarks.load import LoadGenerator, LoadGeneratorExited
from benchmarks.meeting import BASELINE, CELLS, MONGODB, SCALE, SQLITE, board, compare
from benchmarks.process import Process, ServerFailed, free_port
from benchmarks.quorum import HELLO, Meeting, cells_file, running_quorum
from tests.support.mongod import NoMongod, program

MEETINGS, MEMBERS = 150, 12
INTERVAL = 2.0  # seconds between two votes of a member
SECONDS, STEP_SECONDS, DEADLINE = 20.0, 10.0, 10.0
GROWTH, MOST = 1.25, 2000
MAX_ANSWER = 50.0  # ms

Row = dict[str, Any]


class Meetings:
    """The meetings of one server, and a load generator whose connections are their members; `create` makes one more."""

    def __init__(self, server: Process, create: Callable[[int], list[Meeting]], database: Mongo | None = None) -> None:
        self._server = server
        self._create = create
        self._database = database
        self._meetings: list[Meeting] = []
        self._compared = False
        self._load = LoadGenerator(server.port, machine.cores()[1], "quorum", "/", "", HELLO)
        machine.take_precedence(server.pids[0])
        machine.take_precedence(self._load.pid)

    def __enter__(self) -> Meetings:
        return self

    def __exit__(self, *error: object) -> None:
        self._load.__exit__(None, None, None)

    def grow(self, number: int) -> None:
        """Let there be that many meetings, with all their members connected."""
        more = number - len(self._meetings)
        self._meetings += self._create(more)
        with tempfile.NamedTemporaryFile("w", suffix=".sessions") as file:
            file.writelines(f"{meeting.code}\n" for meeting in self._meetings)
            file.flush()
            self._load.run("sessions", file.name, MEMBERS)
        joined = self._load.connect(more * MEMBERS, timeout=180)
        if joined["missing"]:
            raise ServerFailed(f"{joined['missing']} members could not join; {self._server.log_tail()}")
        self._load.run("idle", 2)

    def vote(self, seconds: float) -> Row:
        """Let everybody vote every two seconds, and return what was measured.

        Each vote of a member must be on another cell for the boards to be compared with the votes: so only the first
        time.
        """
        before, stored = self._server.cpu, self._database.cpu if self._database else 0.0
        members, meeting = len(self._meetings) * MEMBERS, self._meetings[0]
        with cells_file(meeting.cells) as cells:
            number = max(1, round(seconds / INTERVAL))
            reply = self._load.run("vote", cells, members, number, seconds, seconds + DEADLINE, meeting.scale)
        cpu = self._server.cpu - before
        stored = self._database.cpu - stored if self._database else 0.0
        lost = None if self._compared else compare(reply["tally"], self._shown())[0]
        self._compared = True
        return {
            "meetings": len(self._meetings),
            "votes": reply["votes"],
            "accepted": reply["accepted"],
            "unseen": reply["unseen"],
            "lost": lost,
            "answer_p50": reply["answer"]["p50"],
            "answer_p99": reply["answer"]["p99"],
            "last_p99": reply["last_screen"].get("p99"),
            "boards": reply["boards"] / max(1, reply["accepted"]),
            "cpu_us": 1e6 * cpu / max(1, reply["accepted"]),
            "server_share": cpu / reply["seconds"],
            "other_core": reply["cpu"] / reply["wall"] + stored / reply["seconds"],
            "resident_mib": self._server.resident / 2**20,
        }

    def _shown(self) -> dict[tuple[str, str], list[int]]:
        """Return the sum of the histograms of all meetings, by cell."""
        total: dict[tuple[str, str], list[int]] = {}
        for meeting in self._meetings:
            for cell, histogram in board(self._server.port, meeting.code).items():
                total[cell] = [a + b for a, b in zip(total.get(cell, [0] * SCALE), histogram, strict=True)]
        return total


def measure(effort: Effort) -> dict[str, Any]:
    """Return a row for each variant with 150 meetings, one for each step of its growth, and why one ended early."""
    rows: list[Row] = []
    steps: list[Row] = []
    ended: list[str] = []
    for variant, run in ((SQLITE, _sqlite), (MONGODB, _mongodb), (BASELINE, _baseline)):
        try:
            with run() as meetings:
                rows.append(_first(meetings, variant, effort))
                steps.append({**rows[-1]})
                for step in _growth(meetings, variant, effort):
                    steps.append(step)
        except (NoMongod, ServerFailed, LoadGeneratorExited) as reason:
            last = (str(reason).strip() or type(reason).__name__).splitlines()[-1]
            ended.append(f"{variant}: {last}")
            click.echo(f"  {ended[-1]}")
    return {"rows": rows, "steps": steps, "members": MEMBERS, "interval": INTERVAL, "ended": ended}


def _first(meetings: Meetings, variant: str, effort: Effort) -> Row:
    meetings.grow(10 if effort.quick else MEETINGS)
    return _print({"variant": variant, **meetings.vote(2.0 if effort.quick else SECONDS)})


def _growth(meetings: Meetings, variant: str, effort: Effort) -> Iterator[Row]:
    """Yield a row for each number of meetings, up to the first with a p99 above 50 ms."""
    number = float(10 if effort.quick else MEETINGS)
    while number < (15 if effort.quick else MOST):
        number *= GROWTH
        meetings.grow(int(number))
        row = _print({"variant": variant, **meetings.vote(2.0 if effort.quick else STEP_SECONDS)})
        yield row
        if row["answer_p99"] > MAX_ANSWER:
            return


def carried(steps: list[Row], variant: str) -> int:
    """Return the largest number of meetings whose answers had a p99 within 50 ms.

    A smaller number that took longer was disturbed by something else than its votes.
    """
    kept = [row["meetings"] for row in steps if row["variant"] == variant and row["answer_p99"] <= MAX_ANSWER]
    return int(max(kept, default=0))


def _print(row: Row) -> Row:
    click.echo(
        f"  {row['variant']}, {row['meetings']} meetings: {row['accepted']:,} of {row['votes']:,} votes accepted, "
        f"answer p99 {row['answer_p99']:.1f} ms, {row['cpu_us']:,.0f} µs a vote, "
        f"{row['server_share']:.0%} of a core"
    )
    return row


@contextmanager
def _sqlite() -> Iterator[Meetings]:
    with _quorum() as quorum, Meetings(quorum, quorum.meetings) as meetings:
        yield meetings


@contextmanager
def _mongodb() -> Iterator[Meetings]:
    program()
    with (
        mongo() as database,
        _quorum(database.url()) as quorum,
        Meetings(quorum, quorum.meetings, database) as meetings,
    ):
        yield meetings


def _quorum(store: str = "") -> Any:
    # One address creates all the meetings, and a few hundred members join from each.
    return running_quorum(machine.cores()[0], store, "--limits", "sessions=100000")


@contextmanager
def _baseline() -> Iterator[Meetings]:
    port, servers = free_port(), machine.cores()[0]
    cells = [(f"option-{o}", f"criterion-{c}") for o in range(CELLS[0]) for c in range(CELLS[1])]
    with tempfile.TemporaryDirectory(prefix="quorum-bench-") as folder:
        command = [sys.executable, "-m", "benchmarks.peers.baseline", str(port), f"{folder}/votes.sqlite"]
        command += map(str, (*CELLS, SCALE))
        number = iter(range(MOST * 2))
        with (
            Process(command, port, servers) as server,
            Meetings(
                server, lambda more: [Meeting(f"meeting-{next(number)}", cells, SCALE, "") for _ in range(more)]
            ) as meetings,
        ):
            yield meetings
