"""What the fan-out's figures say: tables, verdicts, a plot."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from benchmarks import plots
from benchmarks.figures import table
from benchmarks.judging import Verdict, ahead, at_most

JUDGED_BYTES = 1000
JUDGED = (1000, 5000)
OVERTAKEN = ("FastAPI", "websockets", "Socket.IO", "ws")
MOST_LATENCY, MOST_CPU = 1.3, 1.6


INTRODUCTION = """
Medians of {runs} runs, the servers taking turns. “p99” is from publishing to delivery, “last p99” until the last
subscriber has it; CPU is the server's own for each delivery, in the kernel too. “Server” and “harness” say how much
of its core each used: a server near 100 % cannot keep up.
"""
WHOLE = """
### The whole product: one member votes, all screens show it

From the vote's being sent, through its commit on SQLite, to the board on each screen.
"""


def tables(result: dict[str, Any]) -> str:
    """A table for each audience, and one for the whole product."""
    about = [f"- **{name}**: {text}." for name, text in result["about"].items()]
    about += [f"- **{name}** did not run here: {why}." for name, why in result["missing"].items()]
    parts = [INTRODUCTION.format(**result).strip(), "\n".join(about)]
    for subscribers in sorted({row["subscribers"] for row in result["rows"]}):
        rows = [row for row in result["rows"] if row["subscribers"] == subscribers]
        parts += [f"### {subscribers:,.0f} subscribers, {rows[0]['rate']:g} frames a second", _table(rows)]
    whole = table(
        result["product"],
        *(
            "screens | subscribers | n",
            "board, bytes | bytes | n",
            "votes / s | rate",
            "p50, ms | p50",
            "p99, ms | p99",
        ),
        *("last p99, ms | last_p99", "CPU / frame, µs | cpu_us"),
    )
    return "\n\n".join([*parts, WHOLE.strip(), whole])


def _table(rows: list[dict[str, Any]]) -> str:
    for row in rows:
        row["name"] = row["server"]
        if row["delivered"] < 1:
            row["name"] += f" (delivered {row['delivered']:.0%})"
    return table(
        rows,
        *("server | name | s", "bytes | bytes | n", "p50, ms | p50", "p99, ms | p99", "last p99, ms | last_p99"),
        *("CPU, µs | cpu_us", "server | server_share | %", "harness | harness | %"),
    )


def verdicts(result: dict[str, Any]) -> list[Verdict]:
    """Within 1.3 of the bare server in latency and 1.6 in CPU, and ahead of what people would pick instead."""
    found: list[Verdict] = []
    for subscribers in JUDGED:
        at = {
            (row["server"], row["bytes"]): row
            for row in result["rows"]
            if row["subscribers"] == subscribers and row["p99"] is not None
        }
        if ("ours", JUDGED_BYTES) not in at:
            continue
        found += _against_bare(subscribers, at)
        ours = at["ours", JUDGED_BYTES]
        for name in OVERTAKEN:
            if theirs := at.get((name, JUDGED_BYTES)):
                pairs = [
                    ("p99", ours["p99"], theirs["p99"], "ms"),
                    ("CPU", ours["cpu_us"], theirs["cpu_us"], "µs"),
                ]
                found.append(ahead(f"Fan-out to {subscribers:,}: ahead of {name} in both", pairs))
    return found


def _against_bare(subscribers: int, at: dict[tuple[str, int], dict[str, Any]]) -> list[Verdict]:
    found = []
    for what, key, most in (("p99", "p99", MOST_LATENCY), ("CPU a delivery", "cpu_us", MOST_CPU)):
        ratios = {
            size: at["ours", size][key] / at["epoll", size][key]
            for name, size in at
            if name == "ours" and ("epoll", size) in at
        }
        others = ", ".join(f"{size / 1000:g} KB {ratio:.2f}" for size, ratio in ratios.items() if size != JUDGED_BYTES)
        target = f"Fan-out to {subscribers:,}, 1 KB: {what} within {most} of bare epoll"
        found.append(at_most(target, ratios[JUDGED_BYTES], most, beside=others))
    return found


def draw(result: dict[str, Any], folder: Path) -> None:
    """Bars of CPU and latency at 1 KB, for the two large audiences."""
    counts = [n for n in JUDGED if any(row["subscribers"] == n for row in result["rows"])]
    figure, axes = plots.figure(2, len(counts), height=6.4)
    for column, subscribers in enumerate(counts):
        rows = [r for r in result["rows"] if r["subscribers"] == subscribers and r["bytes"] == JUDGED_BYTES]
        bare = next(r for r in rows if r["server"] == "epoll")
        names = [row["server"] for row in rows]
        for line, (key, what) in enumerate((("cpu_us", "CPU a delivery, µs"), ("p99", "p99 to a subscriber, ms"))):
            axis = axes[line][column]
            plots.bars(axis, names, [row[key] for row in rows], ours="ours")
            axis.axvline(bare[key], color=plots.QUIET, linewidth=1, linestyle=":")
            axis.set_title(f"{subscribers:,} subscribers, 1 KB: {what}", fontsize=9, loc="left")
    plots.save(figure, folder / "fanout.svg")
