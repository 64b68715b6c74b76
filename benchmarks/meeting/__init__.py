"""The meeting: everybody scores forty cells within twenty seconds, and every vote is on the disk before it is answered.

Quorum on SQLite and on MongoDB, and the same job written the ordinary way (benchmarks/peers/ordinary.py). People vote
at their own pace, whether the server keeps up or not; a member's next vote waits for the answer to the last. At the end
the board is compared with every vote that was accepted.
"""

from __future__ import annotations

import json
import sys
import tempfile
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import click

from benchmarks import machine
from benchmarks.database import Mongo, mongo
from benchmarks.effort import Effort
from benchmarks.figures import middle
from benchmarks.load import Answer, Load
from benchmarks.process import NotThere, Process, free_port
from benchmarks.quorum import Meeting, Quorum, cells_file, served
from tests.support.mongod import NoMongod, program

CELLS = (5, 8)
SCALE = 5
VOTES = 40
SECONDS = 20.0
DEADLINE = 60.0
ORDINARY_DEADLINE = 40.0
JUDGED = 1000
SQLITE, MONGODB, ORDINARY = "Quorum, SQLite", "Quorum, MongoDB", "ordinary"

Run = dict[str, Any]


def measure(effort: Effort) -> dict[str, Any]:
    """A row for each way of writing it and number of members: the median of the runs where the targets are about it."""
    sizes = (50,) if effort.quick else (100, 1000, 5000)
    runs: dict[tuple[str, int], list[Run]] = {}
    with _ways() as (ways, no_mongo):
        for number in range(effort.runs):
            for way, hold in ways.items():
                for members in sizes:
                    judged = members == JUDGED and way != MONGODB
                    if (number == 0 or judged) and not (way == ORDINARY and members > JUDGED):
                        row = {"way": way, "members": members, **hold(members, effort)}
                        runs.setdefault((way, members), []).append(row)
                        _say(row)
    rows = [{**middle(same), "runs": len(same), "lost": max(row["lost"] for row in same)} for same in runs.values()]
    return {"rows": rows, "votes": VOTES, "seconds": _seconds(effort), "no_mongo": no_mongo}


@contextmanager
def _ways() -> Iterator[tuple[dict[str, Callable[[int, Effort], Run]], str]]:
    """How it may be held, and why not on MongoDB where there is none."""
    try:
        program()
    except NoMongod as reason:
        click.echo(f"  not on MongoDB: {reason}")
        yield {SQLITE: _on_sqlite, ORDINARY: _ordinary}, str(reason)
        return
    with mongo() as database:
        yield {SQLITE: _on_sqlite, MONGODB: _on_mongo(database), ORDINARY: _ordinary}, ""


def _say(row: Run) -> None:
    click.echo(
        f"  {row['way']}, {row['members']} members: {row['accepted']:,} of {row['votes']:,} votes taken, "
        f"{row['lost']} lost, answer p99 {row['answer_p99']:.1f} ms, {row['cpu_us']:,.0f} µs a vote"
    )


def _seconds(effort: Effort) -> float:
    return 3.0 if effort.quick else SECONDS


def _on_sqlite(members: int, effort: Effort) -> Run:
    with served(machine.cores()[0]) as quorum:
        return _quorum(quorum, members, effort)


def _on_mongo(database: Mongo) -> Callable[[int, Effort], Run]:
    def hold(members: int, effort: Effort) -> Run:
        with served(machine.cores()[0], database.url()) as quorum:
            before = database.cpu
            row = _quorum(quorum, members, effort)
            return {**row, "database": (database.cpu - before) / row["seconds"]}

    return hold


def _quorum(quorum: Quorum, members: int, effort: Effort) -> Run:
    meeting = quorum.meeting()
    with quorum.load(meeting, machine.cores()[1]) as load:
        return _hold(quorum, load, meeting, members, DEADLINE, effort)


def _ordinary(members: int, effort: Effort) -> Run:
    port, (servers, harness) = free_port(), machine.cores()
    cells = [(f"option-{o}", f"criterion-{c}") for o in range(CELLS[0]) for c in range(CELLS[1])]
    meeting = Meeting("ordinary", cells, SCALE, "")
    with tempfile.TemporaryDirectory(prefix="quorum-bench-") as folder:
        command = [sys.executable, "-m", "benchmarks.peers.ordinary", str(port), f"{folder}/votes.sqlite"]
        command += map(str, (*CELLS, SCALE))
        speech = ("quorum", meeting.path, meeting.code)
        with Process(command, port, servers) as server, Load(port, harness, *speech) as load:
            return _hold(server, load, meeting, members, ORDINARY_DEADLINE, effort)


def _hold(server: Process, load: Load, meeting: Meeting, members: int, deadline: float, effort: Effort) -> Run:
    joined = load.connect(members)
    if joined["missing"]:
        raise NotThere(f"{joined['missing']} of {members} members could not join; {server.said()}")
    load.ask("idle", 1)
    seconds, before = _seconds(effort), server.cpu
    with cells_file(meeting.cells) as cells:
        told = load.ask("vote", cells, members, VOTES, seconds, deadline if not effort.quick else 8, meeting.scale)
    cpu, resident = server.cpu - before, server.most_resident
    lost, shown = compare(told["tally"], board(server.port, meeting.code))
    return {**_row(told, members), "cpu": cpu, "cpu_us": 1e6 * cpu / max(1, told["accepted"]), "lost": lost,
            "shown": shown, "resident_mib": resident / 2**20, "server_share": cpu / told["seconds"]}  # fmt: skip


def _row(told: Answer, members: int) -> Run:
    return {
        "votes": told["votes"],
        "accepted": told["accepted"],
        "declined": told["declined"],
        "closed": told["closed"],
        "unseen": told["unseen"],
        "seconds": told["seconds"],
        "answer_p50": told["answer"]["p50"],
        "answer_p99": told["answer"]["p99"],
        "last_p50": told["last_screen"].get("p50"),
        "last_p99": told["last_screen"].get("p99"),
        "boards": told["boards"] / members,
        "frames": told["frames"] / members,
        "kilobytes": told["bytes"] / members / 1000,
        "harness": told["cpu"] / told["wall"],
    }


def board(port: int, code: str) -> dict[tuple[str, str], list[int]]:
    """How many said what of each cell, as the server tells anybody who asks."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/api/sessions/{code}", timeout=60) as answer:
        shown = json.loads(answer.read())["board"]["options"]
    return {(o["option"], cell["criterion"]): cell["histogram"] for o in shown for cell in o["cells"]}


def compare(tally: list[dict[str, Any]], shown: dict[tuple[str, str], list[int]]) -> tuple[int, int]:
    """How many accepted votes the board lacks, and how many it shows; raises AssertionError when it shows votes that
    nobody cast."""
    lost = total = 0
    for cell in tally:
        held = shown[cell["option"], cell["criterion"]]
        for (sent, accepted), found in zip(cell["counts"], held, strict=True):
            assert found <= sent, f"the board shows {found} votes of {sent} in {cell['option']}, {cell['criterion']}"
            lost += max(0, accepted - found)
            total += found
    return lost, total
