"""The same for the whole product: from one member's vote, decided and on the disk, to the board on every screen."""

from __future__ import annotations

from typing import Any

import click

from benchmarks import machine
from benchmarks.quorum import cells_file, served

# A board of about 1 KB.
OPTIONS, CRITERIA = 2, 3
SECONDS = 3.0
# A vote is told at once if none was told within the tick, which grows with the audience; these leave it the time.
VOTES_A_SECOND = {100: 8.0, 1000: 8.0, 5000: 2.0}


def whole_product(audiences: tuple[tuple[int, float], ...]) -> list[dict[str, Any]]:
    """One run: a row for each audience, as the fan-out's."""
    servers, harness = machine.cores()
    rows: list[dict[str, Any]] = []
    with served(servers) as quorum:
        meeting = quorum.meeting(OPTIONS, CRITERIA)
        with quorum.load(meeting, harness) as load, cells_file(meeting.cells) as cells:
            load.connect(1)
            connected = 1
            for subscribers, _ in audiences:
                load.watch(subscribers - connected)
                connected = subscribers
                load.ask("vote", cells, 1, 4, 1, 3, meeting.scale)
                rate, before = VOTES_A_SECOND[subscribers], quorum.cpu
                told = load.ask("vote", cells, 1, int(SECONDS * rate), SECONDS, SECONDS + 5, meeting.scale)
                rows.append(_row(subscribers, rate, told, quorum.cpu - before))
    click.echo(f"  the whole product: {subscribers} subscribers, p99 {rows[-1]['p99']:.1f} ms from vote to screen")
    return rows


def _row(subscribers: int, rate: float, told: dict[str, Any], cpu: float) -> dict[str, Any]:
    return {
        "subscribers": subscribers,
        "bytes": told["board_bytes"] / max(1, told["boards"]),
        "rate": rate,
        "p50": told["screen"].get("p50"),
        "p99": told["screen"].get("p99"),
        "last_p99": told["last_screen"].get("p99"),
        "cpu_us": 1e6 * cpu / max(1, told["frames"]),
        "harness": told["cpu"] / told["wall"],
    }
