"""What growth's figures say: tables, verdicts, a plot."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from benchmarks import plots
from benchmarks.figures import short, table
from benchmarks.growth.connections import READ, STUCK_NOW
from benchmarks.judging import Verdict, at_most, holds

MOST_KIB = 20.0
MOST_HARM = 1.1
JUDGED = 10_000


CONNECTIONS = """
### Connections in one session, on one process

Everybody has joined by name. Memory is the process's own (RSS); “each” is what it has more than with an empty
session.
"""
EVERYBODY = """
Then each of the {members:,} votes once within {seconds:g} s: {accepted:,} votes are accepted, answer p99 {answer} ms,
vote to the last screen p99 {last} ms; {unseen:,} votes were not seen by everybody, {closed:,} connections were
closed.
"""
STUCK = """
### A fifth of the readers stuck

One member votes on a slow beat (two hundred do while buffers fill); p99 is from the vote to each screen of the other
four fifths. Those who are stuck have a network's segments (1,460 bytes) and a buffer of 16 KiB. “Left out” is what the
server says of frames that newer ones took the place of: it shows who is stuck by then. It closes them after 10 s.
"""
AT_ONCE = """
### Everybody at once

{members:,.0f} people join within a second: the join is answered within {joined_p99} ms (p99), the welcome is there
after {welcomed_p50} ms (p50) and {welcomed_p99} ms (p99); {cpu_ms} ms of CPU each, {missing:.0f} left out. All lose
their connection and open it again at the same moment: all are back in {back_seconds} s, p99 {back_p99} ms.
"""
BACK = """
{members:,} that come back within 0.3 s are all welcomed after {seconds} s (p50 {p50} ms, p99 {p99} ms), {cpu_ms} ms
of CPU each; {missing:,} were not back in time, memory rose to {most_resident_mib} MiB.
"""
TEMPLATES = """
### Options × criteria

Two hundred people vote twice a second each. “Sent” is what a board comes as: what has changed on it, for those who ask
for that, as pages do.
"""
PROCESSES = """
### Processes on one MongoDB, one session

Processes, database and harness share the two cores: this is what working together costs, not what more cores would
bring. 400 people vote twice a second each.
"""


def tables(result: dict[str, Any]) -> str:
    """A table for each of its parts."""
    return "\n\n".join(
        part.strip() for part in (*_rooms(result), *_storms(result), *_sizes(result), *_processes(result))
    )


def _rooms(result: dict[str, Any]) -> list[str]:
    connections = table(
        result["connections"],
        *("connections | connections | n", "memory, MiB | resident_mib", "KiB each | kib_each"),
        *("idle, of a core | idle_cpu | %", "CPU to join, ms | join_cpu_ms", "harness | harness | %"),
    )
    stuck = table(
        result["stuck"],
        *("| state | s", "others | readers | n", "p50, ms | p50", "p99, ms | p99", "last p99, ms | last_p99"),
        *("left out | skipped | n", "closed | closed | n", "server | server_share | %", "memory, MiB | resident_mib"),
    )
    one = result["everybody"]
    everybody = EVERYBODY.format(**one, answer=short(one["answer_p99"]), last=short(one["last_p99"]))
    return [CONNECTIONS, connections, everybody, STUCK, stuck]


def _storms(result: dict[str, Any]) -> list[str]:
    return [AT_ONCE.format(**_shortened(result["storms"])), BACK.format(**_shortened(result["back"]))]


def _shortened(figures: dict[str, Any]) -> dict[str, Any]:
    counts = ("members", "missing")
    return {key: value if key in counts else short(value) for key, value in figures.items()}


def _sizes(result: dict[str, Any]) -> list[str]:
    sizes = table(
        result["templates"],
        *(
            "options × criteria | size | s",
            "board, bytes | board_bytes | n",
            "sent, bytes | sent_bytes | n",
            "boards / s | boards_a_second",
        ),
        *("CPU / vote, µs | cpu_us", "of a core | server_share | %", "answer p99, ms | answer_p99"),
        "last screen p99, ms | last_p99",
    )
    return [TEMPLATES, sizes]


def _processes(result: dict[str, Any]) -> list[str]:
    if result["no_mongo"]:
        return [PROCESSES, f"Not measured: {result['no_mongo']}."]
    for row in result["processes"]:
        row["taken"] = f"{row['accepted']:,} of {row['votes']:,}"
    processes = table(
        result["processes"],
        *("processes | processes | n", "accepted | taken | s", "answer p50, ms | answer_p50", "p99, ms | answer_p99"),
        *("last screen p99, ms | last_p99", "CPU / vote, µs | cpu_us", "servers | server_share | %"),
        "MongoDB | database_share | %",
    )
    return [PROCESSES, processes]


def verdicts(result: dict[str, Any]) -> list[Verdict]:
    """Ten thousand connections under 20 KiB each, all answered; a fifth stuck: the others' p99 within a tenth."""
    largest, everybody = result["connections"][-1], result["everybody"]
    if largest["connections"] < JUDGED:
        return []
    target = f"{JUDGED:,} connections on one process"
    seen = (
        f"{everybody['accepted']:,} of {everybody['members']:,} votes answered, {everybody['unseen']:,} not seen by all"
    )
    whole = everybody["accepted"] == everybody["members"] and not everybody["unseen"] and not everybody["closed"]
    return [
        at_most(f"{target}: under 20 KiB each", largest["kib_each"], MOST_KIB, "KiB"),
        holds(f"{target}: everything still answered", seen, whole and not largest["missing"]),
        _harm({row["state"]: row for row in result["stuck"]}),
    ]


def _harm(states: dict[str, dict[str, Any]]) -> Verdict:
    target, reading, stuck = "… a fifth of them stuck: the others' p99 within 1.1", states[READ], states[STUCK_NOW]
    if not stuck["skipped"]:
        return holds(target, "no reader was stuck: nothing was left out", False)
    beside = f"{short(stuck['p99'])} ms against {short(reading['p99'])} ms; {stuck['skipped']:,.0f} frames left out"
    return at_most(target, stuck["p99"] / reading["p99"], MOST_HARM, beside=beside)


def draw(result: dict[str, Any], folder: Path) -> None:
    """Memory by connections, and a board's size and price by cells."""
    figure, axes = plots.figure(1, 3, height=2.9)
    memory, size, price = axes[0]
    rows = [r for r in result["connections"] if r["connections"] >= 100]
    plots.line(memory, [r["connections"] for r in rows], [r["resident_mib"] for r in rows], "memory", plots.OURS)
    memory.set_title("Memory of the process, MiB", fontsize=9, loc="left")
    memory.set_xlabel("connections in one session")
    memory.set_ylim(bottom=0)
    cells = [r["cells"] for r in result["templates"]]
    plots.line(size, cells, [r["board_bytes"] / 1000 for r in result["templates"]], "the whole", plots.OURS)
    plots.line(size, cells, [r["sent_bytes"] / 1000 for r in result["templates"]], "as it is sent", plots.OURS, "--")
    size.legend(frameon=False)
    size.set_title("A board, kB", fontsize=9, loc="left")
    plots.line(price, cells, [100 * r["server_share"] for r in result["templates"]], "server", plots.OURS)
    price.set_title("The server's core, %, 400 votes / s", fontsize=9, loc="left")
    for axis in (size, price):
        axis.set_xlabel("options × criteria")
        axis.set_ylim(bottom=0)
    plots.save(figure, folder / "growth.svg")
