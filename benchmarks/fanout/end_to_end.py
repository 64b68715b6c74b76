"""The fan-out of Quorum end to end: from one member's vote, through its commit, to the board on every screen."""

from __future__ import annotations

from typing import Any

import click

from benchmarks import machine
from benchmarks.quorum import cells_file, running_quorum

# A board of about 1 KB.
OPTIONS, CRITERIA = 2, 3
SECONDS = 3.0
# A board is sent at once unless one was sent within the tick, which grows with the audience; these rates stay below it.
VOTES_A_SECOND = {100: 8.0, 1000: 8.0, 5000: 2.0}


def end_to_end(audiences: tuple[tuple[int, float], ...]) -> list[dict[str, Any]]:
    """Run once; return a row for each audience."""
    servers, harness = machine.cores()
    rows: list[dict[str, Any]] = []
    with running_quorum(servers) as quorum:
        meeting = quorum.meeting(OPTIONS, CRITERIA)
        with quorum.load(meeting, harness) as load, cells_file(meeting.cells) as cells:
            load.connect(1)
            connected = 1
            for subscribers, _ in audiences:
                load.watch(subscribers - connected)
                connected = subscribers
                load.run("vote", cells, 1, 4, 1, 3, meeting.scale)
                rate, before = VOTES_A_SECOND[subscribers], quorum.cpu
                reply = load.run("vote", cells, 1, int(SECONDS * rate), SECONDS, SECONDS + 5, meeting.scale)
                rows.append(_row(subscribers, rate, reply, quorum.cpu - before))
    click.echo(f"  end to end: {subscribers} subscribers, p99 {rows[-1]['p99']:.1f} ms from vote to screen")
    return rows


def _row(subscribers: int, rate: float, reply: dict[str, Any], cpu: float) -> dict[str, Any]:
    return {
        "subscribers": subscribers,
        "bytes": reply["board_bytes"] / max(1, reply["boards"]),
        "rate": rate,
        "p50": reply["screen"].get("p50"),
        "p99": reply["screen"].get("p99"),
        "last_p99": reply["last_screen"].get("p99"),
        "cpu_us": 1e6 * cpu / max(1, reply["frames"]),
        "harness": reply["cpu"] / reply["wall"],
    }
