"""One session that more and more people join: memory, what an idle room costs, whether everything is still answered.

Then a fifth of the readers is stuck, and what becomes of the others is measured; and everybody comes back at once.
"""

from __future__ import annotations

from typing import Any

import click

from benchmarks import machine
from benchmarks.effort import Effort
from benchmarks.load import Load
from benchmarks.process import Process
from benchmarks.quorum import Meeting, Quorum, cells_file, served

STEPS = (10, 100, 1000, 5000, 10_000)
QUICK_STEPS = (10, 200)
STUCK = 0.2
# Those who will be stuck are on a network as people are: segments of 1,460 bytes, and not much room for what is not
# read. With the loopback's own of 64 KiB the kernel would take in megabytes for each of them before anything is stuck.
SEGMENT, RECEIVE_BUFFER = 1460, 16384
IDLE_SECONDS, LONG_IDLE_SECONDS = 3.0, 21.0  # the long one sees every connection pinged
# What happens, one after another: its name, how many vote, for how long, and how often each. Buffers fill with whole
# boards, so many vote then; else one member does, so slowly that each vote is told at once, also after the finding on
# how solid the result is that follows the last: waiting for the tick would be most of what is measured. The server
# closes after ten seconds what does not read: the stuck are measured before that, and what closing them does to the
# others has a row of its own.
READ, FILL, STUCK_NOW, CLOSING = "all read", "while buffers fill", "a fifth stuck", "while they are closed"
STATES = ((READ, 1, 12.0, 0.75), (FILL, 200, 5.0, 2.0), (STUCK_NOW, 1, 6.7, 0.75), (CLOSING, 1, 8.0, 0.75))

Row = dict[str, Any]


def measure(effort: Effort) -> dict[str, Any]:
    """Rows by number of connections; and of the largest room, one vote of each, the stuck readers, all coming back."""
    steps = QUICK_STEPS if effort.quick else STEPS
    servers, harness = machine.cores()
    with served(servers) as quorum:
        meeting = quorum.meeting()
        with quorum.load(meeting, harness) as load:
            rows = _grow(quorum, load, steps, effort)
            everybody = _everybody_votes(quorum, load, meeting, steps[-1], effort)
            stuck = _stuck(quorum, load, meeting, steps[-1], effort)
            back = _all_come_back(quorum, load)
    return {"connections": rows, "everybody": everybody, "stuck": stuck, "back": back}


def _grow(quorum: Quorum, load: Load, steps: tuple[int, ...], effort: Effort) -> list[Row]:
    load.connect(1)
    load.ask("idle", 0.5)
    empty, rows, connected = quorum.resident, [], 1
    for step in steps:
        if step == steps[-1]:
            load.connect(int(step * (1 - STUCK)) - connected, patience=180)
            load.ask("sockets", SEGMENT, RECEIVE_BUFFER)
            connected = int(step * (1 - STUCK))
        before = quorum.cpu
        told = load.connect(step - connected, patience=180)
        joining = (quorum.cpu - before) / max(1, step - connected)
        connected = step
        load.ask("idle", 1)
        seconds = LONG_IDLE_SECONDS if step == steps[-1] and not effort.quick else IDLE_SECONDS
        before = quorum.cpu
        idle = load.ask("idle", 0.5 if effort.quick else seconds)
        row = {
            "connections": step,
            "missing": told["missing"],
            "resident_mib": quorum.resident / 2**20,
            "kib_each": (quorum.resident - empty) / 1024 / step,
            "idle_cpu": (quorum.cpu - before) / idle["wall"],
            "join_cpu_ms": 1000 * joining,
            "join_seconds": told["wall"],
            "harness": told["cpu"] / told["wall"],
        }
        rows.append(row)
        click.echo(f"  {step:,} connections: {row['kib_each']:.1f} KiB each, idle {row['idle_cpu']:.1%} of a core")
    return rows


def _everybody_votes(quorum: Process, load: Load, meeting: Meeting, members: int, effort: Effort) -> Row:
    """One vote of each, at a pace that a room of that size can keep."""
    seconds = members / 1000 if not effort.quick else 1.0
    with cells_file(meeting.cells) as cells:
        told = load.ask("vote", cells, members, 1, seconds, seconds + 20, meeting.scale)
    row = {
        "members": members,
        "seconds": seconds,
        "accepted": told["accepted"],
        "unseen": told["unseen"],
        "closed": told["closed"],
        "answer_p99": told["answer"]["p99"],
        "last_p99": told["last_screen"].get("p99"),
        "harness": told["cpu"] / told["wall"],
    }
    click.echo(f"  {row['accepted']:,} of {members:,} votes answered, p99 {row['answer_p99']:.1f} ms")
    return row


def _stuck(quorum: Quorum, load: Load, meeting: Meeting, members: int, effort: Effort) -> list[Row]:
    """The same four fifths are looked at, whether the rest reads or not."""
    others = int(members * (1 - STUCK))
    load.ask("count", others)
    rows = []
    with cells_file(meeting.cells) as cells:
        for state, voters, seconds, rate in STATES:
            if state == FILL:
                load.ask("stall", members - others)
            if effort.quick:
                voters, seconds, rate = min(voters, others), seconds / 6, 4 * rate
            before = [quorum.cpu, *_slow(quorum)]
            told = load.ask("vote", cells, voters, int(seconds * rate), seconds, seconds + 10, meeting.scale)
            cpu, skipped, closed = (now - then for now, then in zip([quorum.cpu, *_slow(quorum)], before, strict=True))
            row = {
                "state": state,
                "readers": told["screens"],
                "p50": told["screen"].get("p50"),
                "p99": told["screen"].get("p99"),
                "last_p99": told["last_screen"].get("p99"),
                "skipped": skipped,
                "closed": closed,
                "server_share": cpu / told["wall"],
                "resident_mib": quorum.resident / 2**20,
            }
            rows.append(row)
            click.echo(f"  {state}: p99 of the others {row['p99']:.1f} ms, {skipped:,.0f} frames left out")
    load.ask("count", members)
    return rows


def _slow(quorum: Quorum) -> list[float]:
    """How many announcements slow readers never got, and how many of them were closed, as the server tells."""
    return [quorum.metric("quorum_frames_skipped_total"), quorum.metric("quorum_slow_closes_total")]


def _all_come_back(quorum: Quorum, load: Load) -> Row:
    """Everybody loses the connection at once, and comes back as the protocol asks: within 0.3 s at first."""
    load.ask("drop")
    load.ask("idle", 1)
    before = quorum.cpu
    told = load.ask("reconnect", 0.3, 1_000_000, 120)
    row = {
        "members": told["ready"] + told["missing"],
        "missing": told["missing"],
        "retries": told["retries"],
        "seconds": told["wall"],
        "p50": told["welcomed"].get("p50"),
        "p99": told["welcomed"].get("p99"),
        "cpu_ms": 1000 * (quorum.cpu - before) / max(1, told["ready"]),
        "harness": told["cpu"] / told["wall"],
        "most_resident_mib": quorum.most_resident / 2**20,
    }
    click.echo(f"  {row['members']:,} came back in {row['seconds']:.1f} s")
    return row
