"""One session that grows to 10,000 connections: memory, the cost of idling, and whether every vote is answered.

Then a fifth of the readers stall while the latency of the others is measured, and finally everybody reconnects at once.
"""

from __future__ import annotations

from typing import Any

import click

from benchmarks import machine
from benchmarks.effort import Effort
from benchmarks.load import LoadGenerator
from benchmarks.process import Process
from benchmarks.quorum import Meeting, Quorum, cells_file, running_quorum

STEPS = (10, 100, 1000, 5000, 10_000)
QUICK_STEPS = (10, 200)
STALLED_SHARE = 0.2
# Readers that will stall get the segment size of a real network and a small receive buffer. With loopback's 64 KiB
# segments the kernel would buffer megabytes for each of them before the server noticed anything.
SEGMENT, RECEIVE_BUFFER = 1460, 16384
IDLE_SECONDS, LONG_IDLE_SECONDS = 3.0, 21.0  # the long one covers a ping to every connection
# The phases in order: name, voters, seconds, votes per second and voter. Many vote while the buffers fill, because it
# takes whole boards to fill them. In the other phases one member votes, slowly enough that every board is sent at once;
# otherwise most of the latency would be waiting for the tick. The server closes stalled connections after ten seconds,
# so the stall is measured before that, and closing them is a phase of its own.
READ, FILL, STALLED, CLOSING = "all reading", "buffers filling", "a fifth stalled", "closing the stalled"
PHASES = ((READ, 1, 12.0, 0.75), (FILL, 200, 5.0, 2.0), (STALLED, 1, 6.7, 0.75), (CLOSING, 1, 8.0, 0.75))

Row = dict[str, Any]


def measure(effort: Effort) -> dict[str, Any]:
    """Measure at each number of connections; then, at the largest, one vote each, stalled readers and reconnection."""
    steps = QUICK_STEPS if effort.quick else STEPS
    servers, harness = machine.cores()
    with running_quorum(servers) as quorum:
        meeting = quorum.meeting()
        with quorum.load(meeting, harness) as load:
            rows = _grow(quorum, load, steps, effort)
            everybody = _everybody_votes(quorum, load, meeting, steps[-1], effort)
            stalled = _stalled(quorum, load, meeting, steps[-1], effort)
            back = _reconnect_all(quorum, load)
    return {"connections": rows, "everybody": everybody, "stalled": stalled, "reconnect": back}


def _grow(quorum: Quorum, load: LoadGenerator, steps: tuple[int, ...], effort: Effort) -> list[Row]:
    load.connect(1)
    load.run("idle", 0.5)
    empty, rows, connected = quorum.resident, [], 1
    for step in steps:
        if step == steps[-1]:
            load.connect(int(step * (1 - STALLED_SHARE)) - connected, timeout=180)
            load.run("sockets", SEGMENT, RECEIVE_BUFFER)
            connected = int(step * (1 - STALLED_SHARE))
        before = quorum.cpu
        reply = load.connect(step - connected, timeout=180)
        joining = (quorum.cpu - before) / max(1, step - connected)
        connected = step
        load.run("idle", 1)
        seconds = LONG_IDLE_SECONDS if step == steps[-1] and not effort.quick else IDLE_SECONDS
        before = quorum.cpu
        idle = load.run("idle", 0.5 if effort.quick else seconds)
        row = {
            "connections": step,
            "missing": reply["missing"],
            "resident_mib": quorum.resident / 2**20,
            "kib_each": (quorum.resident - empty) / 1024 / step,
            "idle_cpu": (quorum.cpu - before) / idle["wall"],
            "join_cpu_ms": 1000 * joining,
            "join_seconds": reply["wall"],
            "harness": reply["cpu"] / reply["wall"],
        }
        rows.append(row)
        click.echo(f"  {step:,} connections: {row['kib_each']:.1f} KiB each, idle {row['idle_cpu']:.1%} of a core")
    return rows


def _everybody_votes(quorum: Process, load: LoadGenerator, meeting: Meeting, members: int, effort: Effort) -> Row:
    """Every member votes once, at a rate that a room of that size can sustain."""
    seconds = members / 1000 if not effort.quick else 1.0
    with cells_file(meeting.cells) as cells:
        reply = load.run("vote", cells, members, 1, seconds, seconds + 20, meeting.scale)
    row = {
        "members": members,
        "seconds": seconds,
        "accepted": reply["accepted"],
        "unseen": reply["unseen"],
        "closed": reply["closed"],
        "answer_p99": reply["answer"]["p99"],
        "last_p99": reply["last_screen"].get("p99"),
        "harness": reply["cpu"] / reply["wall"],
    }
    click.echo(f"  {row['accepted']:,} of {members:,} votes answered, p99 {row['answer_p99']:.1f} ms")
    return row


def _stalled(quorum: Quorum, load: LoadGenerator, meeting: Meeting, members: int, effort: Effort) -> list[Row]:
    """Measure the same four fifths in every phase, whether the rest read or not."""
    others = int(members * (1 - STALLED_SHARE))
    load.run("observe", others)
    rows = []
    with cells_file(meeting.cells) as cells:
        for phase, voters, seconds, rate in PHASES:
            if phase == FILL:
                load.run("stall", members - others)
            if effort.quick:
                voters, seconds, rate = min(voters, others), seconds / 6, 4 * rate
            before = [quorum.cpu, *_slow_readers(quorum)]
            reply = load.run("vote", cells, voters, int(seconds * rate), seconds, seconds + 10, meeting.scale)
            cpu, skipped, closed = (
                now - then for now, then in zip([quorum.cpu, *_slow_readers(quorum)], before, strict=True)
            )
            row = {
                "phase": phase,
                "readers": reply["screens"],
                "p50": reply["screen"].get("p50"),
                "p99": reply["screen"].get("p99"),
                "last_p99": reply["last_screen"].get("p99"),
                "skipped": skipped,
                "closed": closed,
                "server_share": cpu / reply["wall"],
                "resident_mib": quorum.resident / 2**20,
            }
            rows.append(row)
            click.echo(f"  {phase}: p99 of the others {row['p99']:.1f} ms, {skipped:,.0f} frames skipped")
    load.run("observe", members)
    return rows


def _slow_readers(quorum: Quorum) -> list[float]:
    """Return how many frames the server skipped for slow readers, and how many slow readers it closed."""
    return [quorum.metric("quorum_frames_skipped_total"), quorum.metric("quorum_slow_closes_total")]


def _reconnect_all(quorum: Quorum, load: LoadGenerator) -> Row:
    """Disconnect everybody at once; they reconnect as the protocol asks, at a random time within 0.3 s."""
    load.run("disconnect")
    load.run("idle", 1)
    before = quorum.cpu
    reply = load.run("reconnect", 0.3, 1_000_000, 120)
    row = {
        "members": reply["ready"] + reply["missing"],
        "missing": reply["missing"],
        "retries": reply["retries"],
        "seconds": reply["wall"],
        "p50": reply["welcomed"].get("p50"),
        "p99": reply["welcomed"].get("p99"),
        "cpu_ms": 1000 * (quorum.cpu - before) / max(1, reply["ready"]),
        "harness": reply["cpu"] / reply["wall"],
        "peak_resident_mib": quorum.peak_resident / 2**20,
    }
    click.echo(f"  {row['members']:,} reconnected in {row['seconds']:.1f} s")
    return row
