"""Templates of growing size, with two hundred people voting at the same rate."""

from __future__ import annotations

import json
from typing import Any

import click

from benchmarks import machine
from benchmarks.effort import Effort
from benchmarks.quorum import cells_file, running_quorum

SIZES = ((5, 8), (10, 10), (20, 20), (30, 30))
MEMBERS = 200
SECONDS = 6.0
VOTES_A_SECOND = 2


def measure(effort: Effort) -> list[dict[str, Any]]:
    """Return a row for each template size."""
    return [_one(*size, effort) for size in (SIZES[::3] if effort.quick else SIZES)]


def _one(options: int, criteria: int, effort: Effort) -> dict[str, Any]:
    servers, harness = machine.cores()
    members, seconds = (50, 1.0) if effort.quick else (MEMBERS, SECONDS)
    with running_quorum(servers) as quorum:
        meeting = quorum.meeting(options, criteria)
        with quorum.load(meeting, harness) as load, cells_file(meeting.cells) as cells:
            load.connect(members)
            load.run("idle", 0.5)
            before = quorum.cpu
            reply = load.run(
                "vote", cells, members, int(seconds * VOTES_A_SECOND), seconds, seconds + 10, meeting.scale
            )
            cpu = quorum.cpu - before
        board = quorum.get(f"/api/sessions/{meeting.code}")["board"]
    row = {
        "size": f"{options} × {criteria}",
        "cells": options * criteria,
        "board_bytes": len(json.dumps(board, separators=(",", ":"))),
        "sent_bytes": reply["board_bytes"] / max(1, reply["boards"]),
        "boards_a_second": reply["boards"] / members / reply["seconds"],
        "cpu_us": 1e6 * cpu / max(1, reply["accepted"]),
        "server_share": cpu / reply["seconds"],
        "answer_p99": reply["answer"]["p99"],
        "last_p99": reply["last_screen"].get("p99"),
    }
    click.echo(f"  {row['size']}: a board of {row['board_bytes']:,.0f} bytes, {row['server_share']:.0%} of a core")
    return row
