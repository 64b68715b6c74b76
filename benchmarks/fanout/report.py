"""Reports the fan-out results: tables, targets, a plot."""

from __future__ import annotations

from pathlib import Path
from statistics import median
from typing import Any

from benchmarks import plots
from benchmarks.fanout import USUAL_BYTES
from benchmarks.figures import table
from benchmarks.targets import TargetResult, all_below, at_most

TARGET_BYTES = USUAL_BYTES
TARGET_SUBSCRIBERS = (1000, 5000)
COMPETITORS = ("FastAPI", "websockets", "Socket.IO", "ws")
MAX_LATENCY, MAX_CPU = 1.2, 1.3


INTRODUCTION = """
Medians of {runs} runs, the servers taking turns. “p99” is from publication to delivery, “last p99” to the delivery to
the last subscriber; CPU is user and kernel time of the server per delivery. “Server” and “harness” are the shares of
their cores that the server and the load generator used: a server near 100 % cannot keep up. The ranges are from the
lowest run to the highest. “Resolution” is the p99 of how long a delivery may have waited for the load generator, which
reads one socket after another: nothing shorter is told apart. The targets compare each run of Quorum with the run of
bare epoll next to it, and the highest of these ratios counts.
"""
END_TO_END = """
### End to end: from one vote to every screen

From the sending of the vote, through its commit on SQLite, to the board on each screen.
"""


def tables(result: dict[str, Any]) -> str:
    """Return a table for each audience, and one for the whole of Quorum."""
    about = [f"- **{name}**: {text}." for name, text in result["about"].items()]
    about += [f"- **{name}** did not run: {why}." for name, why in result["missing"].items()]
    parts = [INTRODUCTION.format(**result).strip(), "\n".join(about)]
    for subscribers in sorted({row["subscribers"] for row in result["rows"]}):
        rows = [row for row in result["rows"] if row["subscribers"] == subscribers]
        parts += [f"### {subscribers:,.0f} subscribers, {rows[0]['rate']:g} frames per second", _table(rows)]
    end_to_end = table(
        result["end_to_end"],
        *(
            "screens | subscribers | n",
            "board, bytes | bytes | n",
            "votes / s | rate",
            "p50, ms | p50",
            "p99, ms | p99",
        ),
        *("last p99, ms | last_p99", "CPU / frame, µs | cpu_us"),
    )
    return "\n\n".join([*parts, END_TO_END.strip(), end_to_end])


def _table(rows: list[dict[str, Any]]) -> str:
    for row in rows:
        row["name"] = row["server"]
        row |= {f"{key}_range": values for key, values in row["runs"].items()}
        if row["delivered"] < 1:
            row["name"] += f" (delivered {row['delivered']:.0%})"
    return table(
        rows,
        *("server | name | s", "bytes | bytes | n", "p50, ms | p50", "p99, ms | p99", "range | p99_range | r"),
        *("last p99, ms | last_p99", "CPU, µs | cpu_us", "range | cpu_us_range | r"),
        *("resolution, ms | resolution", "server | server_share | %", "harness | harness | %"),
    )


def targets(result: dict[str, Any]) -> list[TargetResult]:
    """Check: within 1.2 of bare epoll in latency and 1.3 in CPU in every run, and ahead of the alternatives in both."""
    results: list[TargetResult] = []
    for subscribers in TARGET_SUBSCRIBERS:
        at = {
            (row["server"], row["bytes"]): row
            for row in result["rows"]
            if row["subscribers"] == subscribers and row["p99"] is not None
        }
        if ("Quorum", TARGET_BYTES) not in at:
            continue
        results += _against_bare(subscribers, at)
        ours = at["Quorum", TARGET_BYTES]
        for name in COMPETITORS:
            if theirs := at.get((name, TARGET_BYTES)):
                pairs = [
                    ("p99", ours["p99"], theirs["p99"], "ms"),
                    ("CPU", ours["cpu_us"], theirs["cpu_us"], "µs"),
                ]
                results.append(all_below(f"Fan-out to {subscribers:,}: ahead of {name} in both", pairs))
    return results


def _against_bare(subscribers: int, at: dict[tuple[str, int], dict[str, Any]]) -> list[TargetResult]:
    results = []
    for what, key, most in (("p99", "p99", MAX_LATENCY), ("CPU per delivery", "cpu_us", MAX_CPU)):
        ratios = {
            size: _ratios(at["Quorum", size], at["epoll", size], key)
            for name, size in at
            if name == "Quorum" and ("epoll", size) in at
        }
        others = [f"{size / 1000:g} KB at most {max(r):.2f}" for size, r in ratios.items() if size != TARGET_BYTES]
        ours = ratios[TARGET_BYTES]
        detail = "; ".join([f"{min(ours):.2f}–{max(ours):.2f} in {len(ours)} runs, median {median(ours):.2f}", *others])
        target = f"Fan-out to {subscribers:,}, 1 KB: {what} within {most} of bare epoll in each run"
        results.append(at_most(target, max(ours), most, detail=detail))
    return results


def _ratios(ours: dict[str, Any], bare: dict[str, Any], key: str) -> list[float]:
    """Return, for each run in which both were measured, how many times the bare server's figure ours was."""
    pairs = zip(ours["runs"][key], bare["runs"][key], strict=True)
    return [one / other for one, other in pairs if one is not None and other is not None]


def draw(result: dict[str, Any], folder: Path) -> None:
    """Draw CPU and latency at 1 KB, for the two larger audiences."""
    counts = [n for n in TARGET_SUBSCRIBERS if any(row["subscribers"] == n for row in result["rows"])]
    figure, axes = plots.figure(2, len(counts), height=6.4)
    for column, subscribers in enumerate(counts):
        rows = [r for r in result["rows"] if r["subscribers"] == subscribers and r["bytes"] == TARGET_BYTES]
        bare = next(r for r in rows if r["server"] == "epoll")
        names = [row["server"] for row in rows]
        for line, (key, what) in enumerate((("cpu_us", "CPU per delivery, µs"), ("p99", "p99 to a subscriber, ms"))):
            axis = axes[line][column]
            plots.bars(axis, names, [row[key] for row in rows], ours="Quorum")
            axis.axvline(bare[key], color=plots.MUTED, linewidth=1, linestyle=":")
            axis.set_title(f"{subscribers:,} subscribers, 1 KB: {what}", fontsize=9, loc="left")
    plots.save(figure, folder / "fanout.svg")
