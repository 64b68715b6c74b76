"""Reports how long the decision pack takes, and what it costs those who vote."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from benchmarks.figures import format_number, table
from benchmarks.targets import TargetResult, check

MAX_PACK_SECONDS, MAX_FIRST_BYTE = 3.0, 0.2
# What two runs of the same votes differ by.
MAX_RATIO, MAX_EXTRA_MS = 1.5, 10.0

ABOUT = """
A closed session of three rounds, in which {people} people scored 12 options by 12 criteria, is downloaded as a
decision pack, three times from as many sessions, so that nothing is cached. “Opening” is the download of the record
two seconds before that, for which the log is read and replayed. Meanwhile {members} members of another session vote;
the worker process has a lower priority than the server, on the same core.
"""
FILES = """
Each file by itself, the log having been read: the time to the first byte and to the last. CSV comes as its rows are
written. The others are made whole, and only what every such file begins with comes before.
"""


def tables(result: dict[str, Any]) -> str:
    """Return the tables of packs, votes and single files."""
    packs = table(
        [
            {**row, "ms": row["total"] * 1000, "open": row["opening"] * 1000, "mb": row["bytes"] / 1e6}
            for row in result["packs"]
        ],
        *("pack, ms | ms", "opening, ms | open", "MB | mb"),
    )
    votes = table(
        [{"when": "calm", **result["calm"]}, {"when": "while packs are made", **result["busy"]}],
        *("votes | when | s", "p50, ms | p50", "p99, ms | p99", "max, ms | max"),
    )
    files = table(
        [{**r, "first": r["first"] * 1000, "ms": r["total"] * 1000, "kb": r["bytes"] / 1e3} for r in result["files"]],
        *("file | name | s", "first byte, ms | first", "all, ms | ms", "kB | kb"),
    )
    about = ABOUT.format(people=result["people"], members=result["members"])
    return "\n\n".join([about.strip(), packs, votes, FILES.strip(), files])


def targets(result: dict[str, Any]) -> list[TargetResult]:
    """Check the time of a pack, the answers meanwhile, and the first byte of every file."""
    slowest = max(row["total"] for row in result["packs"])
    calm, busy = result["calm"]["p99"], result["busy"]["p99"]
    late = [row for row in result["files"] if row["first"] > MAX_FIRST_BYTE]
    named = late or [max(result["files"], key=lambda row: float(row["first"]))]
    firsts = ", ".join(f"{row['name']} {format_number(row['first'] * 1000)} ms" for row in named)
    return [
        check("A large session’s pack under 3 s", f"{slowest:.2f} s", slowest < MAX_PACK_SECONDS),
        check(
            "… p99 of votes meanwhile as without",
            f"{format_number(busy)} ms against {format_number(calm)} ms",
            busy <= max(calm * MAX_RATIO, calm + MAX_EXTRA_MS),
        ),
        check("… first byte of each file within 200 ms", firsts, not late),
    ]


def draw(result: dict[str, Any], folder: Path) -> None:
    """Draw nothing: the tables say it."""
