"""One, two and four processes on one MongoDB, in one session.

On a machine of two cores they, the database and the harness share both: this tells what working together costs, not
what more cores would bring.
"""

from __future__ import annotations

from typing import Any

import click

from benchmarks import machine
from benchmarks.database import mongo
from benchmarks.effort import Effort
from benchmarks.quorum import cells_file, served
from tests.support.mongod import NoMongod, program

PROCESSES = (1, 2, 4)
MEMBERS = 400
SECONDS = 8.0
VOTES_A_SECOND = 2


def measure(effort: Effort) -> dict[str, Any]:
    """A row for each number of processes; none, and why, where there is no MongoDB."""
    try:
        program()
    except NoMongod as reason:
        click.echo(f"  not on MongoDB: {reason}")
        return {"processes": [], "no_mongo": str(reason)}
    return {"processes": [_one(number, effort) for number in PROCESSES[: 2 if effort.quick else 3]], "no_mongo": ""}


def _one(number: int, effort: Effort) -> dict[str, Any]:
    servers, harness = machine.cores()
    members, seconds = (50, 1.0) if effort.quick else (MEMBERS, SECONDS)
    with mongo() as database, served(servers | harness, database.url(), "--processes", str(number)) as quorum:
        meeting = quorum.meeting()
        with quorum.load(meeting, harness) as load, cells_file(meeting.cells) as cells:
            load.connect(members)
            load.ask("idle", 2)
            before, stored = quorum.cpu, database.cpu
            told = load.ask("vote", cells, members, int(seconds * VOTES_A_SECOND), seconds, seconds + 20, meeting.scale)
            cpu, stored = quorum.cpu - before, database.cpu - stored
    row = {
        "processes": number,
        "members": members,
        "votes": told["votes"],
        "accepted": told["accepted"],
        "unseen": told["unseen"],
        "answer_p50": told["answer"]["p50"],
        "answer_p99": told["answer"]["p99"],
        "last_p99": told["last_screen"].get("p99"),
        "cpu_us": 1e6 * cpu / max(1, told["accepted"]),
        "database_share": stored / told["seconds"],
        "server_share": cpu / told["seconds"],
    }
    click.echo(f"  {number} processes: answer p99 {row['answer_p99']:.1f} ms, {row['cpu_us']:.0f} µs of CPU a vote")
    return row
