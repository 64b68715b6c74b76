"""The meeting: everybody casts forty votes within twenty seconds, and every vote is on disk before it is answered.

It runs on Quorum with SQLite, on Quorum with MongoDB, and on the baseline (benchmarks/peers/baseline.py). Votes fall
due at a fixed rate whether or not the server keeps up, but a member's next vote is sent only after the previous one is
answered. At the end the board is compared with every accepted vote.
"""

from __future__ import annotations

import json
import sys
import tempfile
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import product
from typing import Any

import click

from benchmarks import machine
from benchmarks.database import Mongo, mongo
from benchmarks.effort import Effort
from benchmarks.figures import medians
from benchmarks.load import LoadGenerator, Reply
from benchmarks.process import Process, ServerFailed, free_port
from benchmarks.quorum import Meeting, Quorum, cells_file, running_quorum
from tests.support.mongod import NoMongod, program

CELLS = (5, 8)
SCALE = 5
VOTES = 40
SECONDS = 20.0
DEADLINE = 60.0
BASELINE_DEADLINE = 40.0
TARGET_SIZE = 1000
SQLITE, MONGODB, BASELINE = "Quorum, SQLite", "Quorum, MongoDB", "baseline"

Run = dict[str, Any]


def measure(effort: Effort) -> dict[str, Any]:
    """Return a row for each variant and number of members: medians over the runs if a target depends on it.

    A baseline that does not run is left out.
    """
    sizes = (50,) if effort.quick else (100, 1000, 5000)
    runs: dict[tuple[str, int], list[Run]] = {}
    no_baseline = ""
    with _variants() as (variants, no_mongo):
        for number, (variant, run), members in product(range(effort.runs), variants.items(), sizes):
            has_target = members == TARGET_SIZE and variant != MONGODB
            left_out = variant == BASELINE and (no_baseline or members > TARGET_SIZE)
            if left_out or (number and not has_target):
                continue
            try:
                row = {"variant": variant, "members": members, **run(members, effort)}
            except ServerFailed as reason:
                if variant != BASELINE:
                    raise
                no_baseline = str(reason).splitlines()[-1]
                click.echo(f"  no baseline: {no_baseline}")
                continue
            runs.setdefault((variant, members), []).append(row)
            _print(row)
    rows = [{**medians(same), "runs": len(same), "lost": max(row["lost"] for row in same)} for same in runs.values()]
    missing = {"no_mongo": no_mongo, "no_baseline": no_baseline}
    return {"rows": rows, "votes": VOTES, "seconds": _seconds(effort), **missing}


@contextmanager
def _variants() -> Iterator[tuple[dict[str, Callable[[int, Effort], Run]], str]]:
    """Yield the variants that can run here, and the reason if MongoDB cannot."""
    try:
        program()
    except NoMongod as reason:
        click.echo(f"  not on MongoDB: {reason}")
        yield {SQLITE: _on_sqlite, BASELINE: _baseline}, str(reason)
        return
    with mongo() as database:
        yield {SQLITE: _on_sqlite, MONGODB: _on_mongo(database), BASELINE: _baseline}, ""


def _print(row: Run) -> None:
    click.echo(
        f"  {row['variant']}, {row['members']} members: {row['accepted']:,} of {row['votes']:,} votes accepted, "
        f"{row['lost']} lost, answer p99 {row['answer_p99']:.1f} ms, {row['cpu_us']:,.0f} µs a vote"
    )


def _seconds(effort: Effort) -> float:
    return 3.0 if effort.quick else SECONDS


def _on_sqlite(members: int, effort: Effort) -> Run:
    with running_quorum(machine.cores()[0]) as quorum:
        return _quorum(quorum, members, effort)


def _on_mongo(database: Mongo) -> Callable[[int, Effort], Run]:
    def run(members: int, effort: Effort) -> Run:
        with running_quorum(machine.cores()[0], database.url()) as quorum:
            before = database.cpu
            row = _quorum(quorum, members, effort)
            return {**row, "database": (database.cpu - before) / row["seconds"]}

    return run


def _quorum(quorum: Quorum, members: int, effort: Effort) -> Run:
    meeting = quorum.meeting()
    with quorum.load(meeting, machine.cores()[1]) as load:
        return _run(quorum, load, meeting, members, DEADLINE, effort)


def _baseline(members: int, effort: Effort) -> Run:
    port, (servers, harness) = free_port(), machine.cores()
    cells = [(f"option-{o}", f"criterion-{c}") for o in range(CELLS[0]) for c in range(CELLS[1])]
    meeting = Meeting("baseline", cells, SCALE, "")
    with tempfile.TemporaryDirectory(prefix="quorum-bench-") as folder:
        command = [sys.executable, "-m", "benchmarks.peers.baseline", str(port), f"{folder}/votes.sqlite"]
        command += map(str, (*CELLS, SCALE))
        protocol = ("quorum", meeting.path, meeting.code)
        with Process(command, port, servers) as server, LoadGenerator(port, harness, *protocol) as load:
            return _run(server, load, meeting, members, BASELINE_DEADLINE, effort)


def _run(server: Process, load: LoadGenerator, meeting: Meeting, members: int, deadline: float, effort: Effort) -> Run:
    joined = load.connect(members)
    if joined["missing"]:
        raise ServerFailed(f"{joined['missing']} of {members} members could not join; {server.log_tail()}")
    load.run("idle", 1)
    seconds, before = _seconds(effort), server.cpu
    with cells_file(meeting.cells) as cells:
        reply = load.run("vote", cells, members, VOTES, seconds, deadline if not effort.quick else 8, meeting.scale)
    cpu, resident = server.cpu - before, server.peak_resident
    lost, shown = compare(reply["tally"], board(server.port, meeting.code))
    return {**_row(reply, members), "cpu": cpu, "cpu_us": 1e6 * cpu / max(1, reply["accepted"]), "lost": lost,
            "on_board": shown, "resident_mib": resident / 2**20, "server_share": cpu / reply["seconds"]}  # fmt: skip


def _row(reply: Reply, members: int) -> Run:
    return {
        "votes": reply["votes"],
        "accepted": reply["accepted"],
        "declined": reply["declined"],
        "closed": reply["closed"],
        "unseen": reply["unseen"],
        "seconds": reply["seconds"],
        "answer_p50": reply["answer"]["p50"],
        "answer_p99": reply["answer"]["p99"],
        "last_p50": reply["last_screen"].get("p50"),
        "last_p99": reply["last_screen"].get("p99"),
        "boards": reply["boards"] / members,
        "frames": reply["frames"] / members,
        "kilobytes": reply["bytes"] / members / 1000,
        "harness": reply["cpu"] / reply["wall"],
    }


def board(port: int, code: str) -> dict[tuple[str, str], list[int]]:
    """Return the histogram of each (option, criterion) from the public board."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/api/sessions/{code}", timeout=60) as answer:
        shown = json.loads(answer.read())["board"]["options"]
    return {(o["option"], cell["criterion"]): cell["histogram"] for o in shown for cell in o["cells"]}


def compare(tally: list[dict[str, Any]], shown: dict[tuple[str, str], list[int]]) -> tuple[int, int]:
    """Return how many accepted votes the board lacks, and how many votes it shows.

    Raises AssertionError if it shows votes that nobody cast.
    """
    lost = total = 0
    for cell in tally:
        histogram = shown[cell["option"], cell["criterion"]]
        for (sent, accepted), counted in zip(cell["counts"], histogram, strict=True):
            assert counted <= sent, (
                f"the board shows {counted} votes of {sent} in {cell['option']}, {cell['criterion']}"
            )
            lost += max(0, accepted - counted)
            total += counted
    return lost, total
