"""Reports the many small meetings: tables, targets, a plot."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from benchmarks import plots
from benchmarks.figures import table
from benchmarks.meeting import BASELINE, MONGODB, SQLITE
from benchmarks.meetings import MAX_ANSWER, MEETINGS, carried
from benchmarks.targets import TargetResult, at_most, check

MAX_CPU = {SQLITE: 250.0, MONGODB: 500.0}  # µs a vote

ABOUT = """
Each meeting has {members} members, who vote every {interval:g} s and see every board. CPU is that of the server alone,
broadcasting included; “boards” are those that members receive for each vote, and “harness” is the share of the other
core that the load generator and MongoDB used.
"""
GROWTH = """
Then more and more meetings on the same server, until the p99 of the answer passes {limit:g} ms. The most meetings
within it, on one core: {carried}.
"""
COLUMNS = (
    "| variant | s",
    "meetings | meetings | n",
    "accepted | accepted_of | s",
    "answer p50, ms | answer_p50",
    "p99, ms | answer_p99",
    "last screen p99, ms | last_p99",
    "CPU / vote, µs | cpu_us",
    "boards | boards",
    "server | server_share | %",
    "memory, MiB | resident_mib",
    "harness | other_core | %",
)


def tables(result: dict[str, Any]) -> str:
    """Return the table of 150 meetings, and the one of the growth."""
    for row in (*result["rows"], *result["steps"]):
        row["accepted_of"] = f"{row['accepted']:,.0f} of {row['votes']:,.0f}"
    variants = [row["variant"] for row in result["rows"]]
    most = ", ".join(f"{variant} {carried(result['steps'], variant):,}" for variant in variants)
    parts = [
        ABOUT.format(members=result["members"], interval=result["interval"]).strip(),
        table(result["rows"], *COLUMNS),
        GROWTH.format(limit=MAX_ANSWER, carried=most).strip(),
        table(result["steps"], *COLUMNS),
    ]
    parts += [f"Ended early: {reason}" for reason in result["ended"]]
    return "\n\n".join(parts)


def targets(result: dict[str, Any]) -> list[TargetResult]:
    """Check: no vote lost, the cost of a vote, and more meetings on a core than the baseline."""
    results = []
    for row in result["rows"]:
        if limit := MAX_CPU.get(row["variant"]):
            name = f"{row['variant']}, {row['meetings']} meetings of {result['members']}"
            accepted = f"{row['lost']} lost, {row['accepted']:,.0f} of {row['votes']:,.0f} accepted"
            met = row["lost"] == 0 and row["accepted"] == row["votes"]
            results.append(check(f"{name}: no vote lost", accepted, met))
            results.append(at_most(f"… server CPU per vote under {limit:g} µs", row["cpu_us"], limit, "µs"))
    ours, theirs = carried(result["steps"], SQLITE), carried(result["steps"], BASELINE)
    compared = any(row["variant"] == BASELINE for row in result["rows"])
    measured = f"{ours:,} against {theirs:,}" if compared else f"{ours:,}; the baseline was not measured"
    met = compared and ours >= max(MEETINGS, theirs)
    results.append(check("… more meetings on a core than the baseline", measured, met))
    return results


def draw(result: dict[str, Any], folder: Path) -> None:
    """Draw the p99 of the answer and the cost of a vote by the number of meetings, one line per variant."""
    figure, axes = plots.figure(1, 2, height=3.1)
    variants = {SQLITE: (plots.OURS, "-"), MONGODB: (plots.OURS, "--"), BASELINE: (plots.ACCENT, "-")}
    for axis, key, title in zip(
        axes[0], ("answer_p99", "cpu_us"), ("Answer, p99, ms", "Server CPU per vote, µs"), strict=True
    ):
        for variant, (colour, style) in variants.items():
            own = [row for row in result["steps"] if row["variant"] == variant]
            if own:
                plots.line(axis, [row["meetings"] for row in own], [row[key] for row in own], variant, colour, style)
        axis.set_xlabel("meetings")
        axis.set_title(title, fontsize=9, loc="left")
    axes[0][0].axhline(MAX_ANSWER, color=plots.ACCENT, linewidth=0.6, linestyle=":")
    axes[0][0].set_yscale("log")
    axes[0][1].set_ylim(bottom=0)
    axes[0][1].legend(frameon=False, loc="lower right")
    plots.save(figure, folder / "meetings.svg")
