"""One, two and four processes on one MongoDB, in one session.

On a machine with two cores, the processes share both with the database and the load generator. This shows what
cooperation costs, not what more cores would gain.
"""

from __future__ import annotations

from typing import Any

import click

from benchmarks import machine
from benchmarks.database import mongo
from benchmarks.effort import Effort
from benchmarks.figures import medians
from benchmarks.quorum import cells_file, running_quorum
from tests.support.mongod import NoMongod, program

PROCESSES = (1, 2, 4)
MEMBERS = 400
SECONDS = 8.0
VOTES_A_SECOND = 2


def measure(effort: Effort) -> dict[str, Any]:
    """Return a row for each number of processes, or the reason why MongoDB cannot be used."""
    try:
        program()
    except NoMongod as reason:
        click.echo(f"  not on MongoDB: {reason}")
        return {"processes": [], "no_mongo": str(reason)}
    numbers = PROCESSES[: 2 if effort.quick else 3]
    runs = [[_one(number, effort) for number in numbers] for _ in range(effort.runs)]
    return {"processes": [medians(same) for same in zip(*runs, strict=True)], "no_mongo": ""}


def _one(number: int, effort: Effort) -> dict[str, Any]:
    servers, harness = machine.cores()
    members, seconds = (50, 1.0) if effort.quick else (MEMBERS, SECONDS)
    with mongo() as database, running_quorum(servers | harness, database.url(), "--processes", str(number)) as quorum:
        meeting = quorum.meeting()
        with quorum.load(meeting, harness) as load, cells_file(meeting.cells) as cells:
            load.connect(members)
            load.run("idle", 2)
            before, stored = quorum.cpu, database.cpu
            reply = load.run(
                "vote", cells, members, int(seconds * VOTES_A_SECOND), seconds, seconds + 20, meeting.scale
            )
            cpu, stored = quorum.cpu - before, database.cpu - stored
    row = {
        "processes": number,
        "members": members,
        "votes": reply["votes"],
        "accepted": reply["accepted"],
        "unseen": reply["unseen"],
        "answer_p50": reply["answer"]["p50"],
        "answer_p99": reply["answer"]["p99"],
        "last_p99": reply["last_screen"].get("p99"),
        "cpu_us": 1e6 * cpu / max(1, reply["accepted"]),
        "database_share": stored / reply["seconds"],
        "server_share": cpu / reply["seconds"],
    }
    click.echo(f"  {number} processes: answer p99 {row['answer_p99']:.1f} ms, {row['cpu_us']:.0f} µs of CPU a vote")
    return row
