"""A thousand people join within one second, as when the code appears on the projector; then all reconnect at once."""

from __future__ import annotations

from typing import Any

import click

from benchmarks import machine
from benchmarks.effort import Effort
from benchmarks.figures import medians
from benchmarks.quorum import running_quorum

MEMBERS = 1000


def measure(effort: Effort) -> dict[str, Any]:
    """Return medians over the runs; latencies are in milliseconds from the start of each attempt."""
    return medians([_one(100 if effort.quick else MEMBERS) for _ in range(effort.runs)])


def _one(members: int) -> dict[str, Any]:
    servers, harness = machine.cores()
    with running_quorum(servers) as quorum:
        meeting = quorum.meeting()
        with quorum.load(meeting, harness) as load:
            before = quorum.cpu
            joined = load.connect(members, spread=1, concurrency=1_000_000)
            cpu = quorum.cpu - before
            load.run("disconnect")
            load.run("idle", 1)
            back = load.run("reconnect", 0, 1_000_000, 60)
    click.echo(f"  {members:,} joined within {joined['wall']:.2f} s and reconnected within {back['wall']:.2f} s")
    return {
        "members": members,
        "seconds": joined["wall"],
        "joined_p99": joined["joined"]["p99"],
        "welcomed_p50": joined["welcomed"]["p50"],
        "welcomed_p99": joined["welcomed"]["p99"],
        "missing": joined["missing"],
        "retries": joined["retries"],
        "cpu_ms": 1000 * cpu / members,
        "back_seconds": back["wall"],
        "back_p99": back["welcomed"]["p99"],
        "back_missing": back["missing"],
    }
