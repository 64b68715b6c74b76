"""Larger and larger templates, with the same two hundred people voting at the same pace."""

from __future__ import annotations

import json
from typing import Any

import click

from benchmarks import machine
from benchmarks.effort import Effort
from benchmarks.quorum import cells_file, served

SIZES = ((5, 8), (10, 10), (20, 20), (30, 30))
MEMBERS = 200
SECONDS = 6.0
VOTES_A_SECOND = 2


def measure(effort: Effort) -> list[dict[str, Any]]:
    """A row for each size."""
    return [_one(*size, effort) for size in (SIZES[::3] if effort.quick else SIZES)]


def _one(options: int, criteria: int, effort: Effort) -> dict[str, Any]:
    servers, harness = machine.cores()
    members, seconds = (50, 1.0) if effort.quick else (MEMBERS, SECONDS)
    with served(servers) as quorum:
        meeting = quorum.meeting(options, criteria)
        with quorum.load(meeting, harness) as load, cells_file(meeting.cells) as cells:
            load.connect(members)
            load.ask("idle", 0.5)
            before = quorum.cpu
            told = load.ask("vote", cells, members, int(seconds * VOTES_A_SECOND), seconds, seconds + 10, meeting.scale)
            cpu = quorum.cpu - before
        board = quorum.get(f"/api/sessions/{meeting.code}")["board"]
    row = {
        "size": f"{options} × {criteria}",
        "cells": options * criteria,
        "board_bytes": len(json.dumps(board, separators=(",", ":"))),
        "sent_bytes": told["board_bytes"] / max(1, told["boards"]),
        "boards_a_second": told["boards"] / members / told["seconds"],
        "cpu_us": 1e6 * cpu / max(1, told["accepted"]),
        "server_share": cpu / told["seconds"],
        "answer_p99": told["answer"]["p99"],
        "last_p99": told["last_screen"].get("p99"),
    }
    click.echo(f"  {row['size']}: a board of {row['board_bytes']:,.0f} bytes, {row['server_share']:.0%} of a core")
    return row
