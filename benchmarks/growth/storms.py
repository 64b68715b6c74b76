"""A thousand people join within one second, as when the code appears on the projector; then all come back at once."""

from __future__ import annotations

from typing import Any

import click

from benchmarks import machine
from benchmarks.effort import Effort
from benchmarks.figures import middle
from benchmarks.quorum import served

MEMBERS = 1000


def measure(effort: Effort) -> dict[str, Any]:
    """Medians of the runs, in milliseconds from when each set out."""
    return middle([_one(100 if effort.quick else MEMBERS) for _ in range(effort.runs)])


def _one(members: int) -> dict[str, Any]:
    servers, harness = machine.cores()
    with served(servers) as quorum:
        meeting = quorum.meeting()
        with quorum.load(meeting, harness) as load:
            before = quorum.cpu
            joined = load.connect(members, spread=1, at_once=1_000_000)
            cpu = quorum.cpu - before
            load.ask("drop")
            load.ask("idle", 1)
            back = load.ask("reconnect", 0, 1_000_000, 60)
    click.echo(f"  {members:,} joined within {joined['wall']:.2f} s, and came back at once within {back['wall']:.2f} s")
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
