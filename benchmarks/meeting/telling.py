"""What the meeting's figures say: a table, verdicts, a plot."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from benchmarks import plots
from benchmarks.figures import table
from benchmarks.judging import Verdict, at_most, holds
from benchmarks.meeting import JUDGED, MONGODB, ORDINARY, SQLITE

SHORTEST_TICK = 0.05  # seconds; the server's own (docs/performance.md)
MOST_ANSWER, MOST_CPU = 0.1, 0.2


SEEN = """
Each member casts {votes} votes within {seconds:g} s. A vote is taken when it is on the disk and answered, and is
timed from when it was due; one that was not answered counts as answered when time was up. The 1,000 members on SQLite
and of the ordinary way are medians of {runs} runs.
"""
COSTS = """
What it costs until the last vote was answered or time was up: the server's CPU alone; boards, frames and kilobytes
for each member. “Harness” is the share of its core that the load used, and MongoDB with it.
"""


def tables(result: dict[str, Any]) -> str:
    """What people see, and what it costs."""
    rows = result["rows"]
    for row in rows:
        row["taken"] = f"{row['accepted']:,.0f} of {row['votes']:,.0f}"
        row["beside"] = row["harness"] + row.get("database", 0)
    seen = table(
        rows,
        *("| way | s", "members | members | n", "taken | taken | s", "lost | lost | n", "took, s | seconds"),
        *(
            "answer p50, ms | answer_p50",
            "p99, ms | answer_p99",
            "last screen p50, ms | last_p50",
            "p99, ms | last_p99",
        ),
    )
    costs = table(
        rows,
        *("| way | s", "members | members | n", "CPU, s | cpu", "CPU / vote, µs | cpu_us", "boards | boards"),
        *("frames | frames", "kB | kilobytes", "memory, MiB | resident_mib", "server | server_share | %"),
        "harness | beside | %",
    )
    runs = max(int(row["runs"]) for row in rows)
    parts = [
        SEEN.format(votes=result["votes"], seconds=result["seconds"], runs=runs).strip(),
        seen,
        COSTS.strip(),
        costs,
    ]
    if result["no_mongo"]:
        parts.append(f"Not on MongoDB: {result['no_mongo']}.")
    return "\n\n".join(parts)


def verdicts(result: dict[str, Any]) -> list[Verdict]:
    """No vote lost, a tenth of the ordinary version's p99, a fifth of its CPU, messages by ticks and not by votes."""
    at = {(row["way"], row["members"]): row for row in result["rows"]}
    found = []
    for way in (SQLITE, MONGODB):
        if ours := at.get((way, JUDGED)):
            taken = f"{ours['lost']} lost, {ours['accepted']:,.0f} of {ours['votes']:,.0f} accepted"
            met = ours["lost"] == 0 and ours["accepted"] == ours["votes"]
            found.append(holds(f"{way}, {JUDGED:,} members: no vote lost", taken, met))
    ours, ordinary = at.get((SQLITE, JUDGED)), at.get((ORDINARY, JUDGED))
    if ours and ordinary:
        beside = f"{ours['answer_p99']:.0f} ms against {ordinary['answer_p99']:,.0f} ms"
        ratio = ours["answer_p99"] / ordinary["answer_p99"]
        target = "… p99 of the answer under a tenth of the ordinary version's"
        found.append(at_most(target, ratio, MOST_ANSWER, beside=beside))
        beside = f"{ours['cpu_us']:,.0f} µs against {ordinary['cpu_us']:,.0f} µs"
        ratio = ours["cpu_us"] / ordinary["cpu_us"]
        found.append(at_most("… server CPU for a vote under a fifth of it", ratio, MOST_CPU, beside=beside))
        ticks = ours["seconds"] / SHORTEST_TICK + 2
        measured = (
            f"{ours['boards']:.0f} boards a member in {ours['seconds']:.0f} s, {ticks:.0f} ticks at the most; "
            f"each of {ours['votes']:,.0f} votes to everybody would be {ours['votes']:,.0f}"
        )
        found.append(holds("… messages grow with members × ticks", measured, ours["boards"] <= ticks))
    return found


def draw(result: dict[str, Any], folder: Path) -> None:
    """Latency and boards by members, each way a line."""
    figure, axes = plots.figure(1, 3, height=3.1)
    ways = {SQLITE: (plots.OURS, "-"), MONGODB: (plots.OURS, "--"), ORDINARY: (plots.THIRD, "-")}
    rows = [{**row, "messages": 1000 * row["boards"] / max(1, row["accepted"])} for row in result["rows"]]
    for axis, key, title in zip(
        axes[0],
        ("answer_p99", "last_p99", "messages"),
        ("Answer, p99, ms", "Vote to the last screen, p99, ms", "Boards a member for 1,000 votes"),
        strict=True,
    ):
        plots.logarithmic(axis)
        for way, (colour, style) in ways.items():
            own = sorted((row for row in rows if row["way"] == way and row[key]), key=lambda row: int(row["members"]))
            if own:
                plots.line(axis, [row["members"] for row in own], [row[key] for row in own], way, colour, style)
        sizes = sorted({row["members"] for row in rows})
        axis.set_xticks(sizes, [f"{size:,.0f}" for size in sizes])
        axis.set_xlabel("members")
        axis.set_title(title, fontsize=9, loc="left")
    axes[0][2].legend(frameon=False, loc="lower left")
    plots.save(figure, folder / "meeting.svg")
