"""Reports the meeting results: tables, targets, a plot."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from benchmarks import plots
from benchmarks.figures import table
from benchmarks.meeting import BASELINE, MONGODB, SQLITE, TARGET_SIZE
from benchmarks.targets import TargetResult, at_most, check

MIN_TICK = 0.05  # seconds, as set in the server (docs/performance.md)
MAX_ANSWER, MAX_CPU = 0.1, 0.2


LATENCY = """
Each member casts {votes} votes within {seconds:g} s. A vote is accepted once it is on disk and answered. It is timed
from the moment it was due; an unanswered vote counts as answered at the deadline. The rows for 1,000 members on SQLite
and on the baseline are medians of {runs} runs.
"""
COSTS = """
The cost until the last vote was answered or the deadline passed. CPU is that of the server alone; boards, frames and kB
are per member. “Harness” is the share of the other core that the load generator and MongoDB used.
"""


def tables(result: dict[str, Any]) -> str:
    """Return the tables of latency and of cost."""
    rows = result["rows"]
    for row in rows:
        row["accepted_of"] = f"{row['accepted']:,.0f} of {row['votes']:,.0f}"
        row["other_core"] = row["harness"] + row.get("database", 0)
    latency = table(
        rows,
        *(
            "| variant | s",
            "members | members | n",
            "accepted | accepted_of | s",
            "lost | lost | n",
            "duration, s | seconds",
        ),
        *(
            "answer p50, ms | answer_p50",
            "p99, ms | answer_p99",
            "last screen p50, ms | last_p50",
            "p99, ms | last_p99",
        ),
    )
    costs = table(
        rows,
        *("| variant | s", "members | members | n", "CPU, s | cpu", "CPU / vote, µs | cpu_us", "boards | boards"),
        *("frames | frames", "kB | kilobytes", "memory, MiB | resident_mib", "server | server_share | %"),
        "harness | other_core | %",
    )
    runs = max(int(row["runs"]) for row in rows)
    parts = [
        LATENCY.format(votes=result["votes"], seconds=result["seconds"], runs=runs).strip(),
        latency,
        COSTS.strip(),
        costs,
    ]
    if result["no_mongo"]:
        parts.append(f"MongoDB not measured: {result['no_mongo']}.")
    if result.get("no_baseline"):
        parts.append(f"Baseline not measured: {result['no_baseline']}.")
    return "\n\n".join(parts)


def targets(result: dict[str, Any]) -> list[TargetResult]:
    """Check: no vote lost, a tenth of the baseline's p99, a fifth of its CPU, messages by ticks and not by votes."""
    at = {(row["variant"], row["members"]): row for row in result["rows"]}
    results = []
    for variant in (SQLITE, MONGODB):
        if ours := at.get((variant, TARGET_SIZE)):
            accepted = f"{ours['lost']} lost, {ours['accepted']:,.0f} of {ours['votes']:,.0f} accepted"
            met = ours["lost"] == 0 and ours["accepted"] == ours["votes"]
            results.append(check(f"{variant}, {TARGET_SIZE:,} members: no vote lost", accepted, met))
    ours, baseline = at.get((SQLITE, TARGET_SIZE)), at.get((BASELINE, TARGET_SIZE))
    if ours and not baseline:
        results.append(check("… far below the baseline", "the baseline was not measured", met=False))
    if ours and baseline:
        detail = f"{ours['answer_p99']:.0f} ms against {baseline['answer_p99']:,.0f} ms"
        ratio = ours["answer_p99"] / baseline["answer_p99"]
        target = "… p99 of the answer under a tenth of the baseline's"
        results.append(at_most(target, ratio, MAX_ANSWER, detail=detail))
        detail = f"{ours['cpu_us']:,.0f} µs against {baseline['cpu_us']:,.0f} µs"
        ratio = ours["cpu_us"] / baseline["cpu_us"]
        results.append(at_most("… server CPU per vote under a fifth of the baseline's", ratio, MAX_CPU, detail=detail))
        ticks = ours["seconds"] / MIN_TICK + 2
        measured = (
            f"{ours['boards']:.0f} boards per member in {ours['seconds']:.0f} s, at most {ticks:.0f} ticks; "
            f"a board for every vote would be {ours['votes']:,.0f}"
        )
        results.append(check("… messages grow with members × ticks", measured, ours["boards"] <= ticks))
    return results


def draw(result: dict[str, Any], folder: Path) -> None:
    """Draw latency and boards by members, one line per variant."""
    figure, axes = plots.figure(1, 3, height=3.1)
    variants = {SQLITE: (plots.OURS, "-"), MONGODB: (plots.OURS, "--"), BASELINE: (plots.ACCENT, "-")}
    rows = [{**row, "messages": 1000 * row["boards"] / max(1, row["accepted"])} for row in result["rows"]]
    for axis, key, title in zip(
        axes[0],
        ("answer_p99", "last_p99", "messages"),
        ("Answer, p99, ms", "Vote to last screen, p99, ms", "Boards per member and 1,000 votes"),
        strict=True,
    ):
        plots.log_scale(axis)
        for variant, (colour, style) in variants.items():
            own = sorted(
                (row for row in rows if row["variant"] == variant and row[key]), key=lambda row: int(row["members"])
            )
            if own:
                plots.line(axis, [row["members"] for row in own], [row[key] for row in own], variant, colour, style)
        sizes = sorted({row["members"] for row in rows})
        axis.set_xticks(sizes, [f"{size:,.0f}" for size in sizes])
        axis.set_xlabel("members")
        axis.set_title(title, fontsize=9, loc="left")
    axes[0][2].legend(frameon=False, loc="lower left")
    plots.save(figure, folder / "meeting.svg")
