"""Reports the growth results: tables, targets, a plot."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from benchmarks import plots
from benchmarks.figures import format_number, table
from benchmarks.growth.connections import READ, STALLED
from benchmarks.targets import TargetResult, at_most, check

MAX_KIB = 20.0
MAX_SLOWDOWN = 1.1
TARGET_SIZE = 10_000
CROWD, MAX_JOIN, MAX_BACK = 1000, 150.0, 4.0  # people, ms, s
MOST_PROCESSES, MAX_ANSWER = 4, 40.0  # ms


CONNECTIONS = """
### Connections in one session, on one process

Every connection is a member who has joined. Memory is the resident set of the process (RSS); “KiB each” is its growth
over an empty session, divided by the connections.
"""
EVERYBODY = """
Then each of the {members:,} members votes once within {seconds:g} s: {accepted:,} accepted, answer p99 {answer} ms,
vote to last screen p99 {last} ms, {unseen:,} votes missing on some screen, {closed:,} connections closed.
"""
STALLED_READERS = """
### A fifth of the readers stalled

One member votes slowly (two hundred while the buffers fill); p99 is from the vote to each screen of the other four
fifths. The stalled readers have the segment size of a real network (1,460 bytes) and a 16 KiB buffer. “Skipped” counts
the frames that the server replaced by newer ones, which shows that the readers were stalled; it closes them after 10 s.
"""
AT_ONCE = """
### Everybody at once

{members:,.0f} people join within a second: the join is answered within {joined_p99} ms (p99), the welcome arrives after
{welcomed_p50} ms (p50) and {welcomed_p99} ms (p99), at {cpu_ms} ms of CPU each; {missing:.0f} failed. Then all are
disconnected and reconnect at the same moment: all are back within {back_seconds} s, p99 {back_p99} ms.
"""
BACK = """
{members:,} that reconnect within 0.3 s are all welcomed after {seconds} s (p50 {p50} ms, p99 {p99} ms), at {cpu_ms} ms
of CPU each; {missing:,} timed out, and memory peaked at {peak_resident_mib} MiB.
"""
HANDSHAKES = """
Servers that open a WebSocket and do nothing else, with as many connections within the same time:
"""
TEMPLATES = """
### Options × criteria

Two hundred people vote twice a second each. “Board” is the size of the whole board, “sent” the average size of an
update: clients that ask for it, as the pages do, get only the changes.
"""
PROCESSES = """
### Processes on one MongoDB, one session

Processes, database and load generator share the two cores: this shows what cooperation costs, not what more cores would
gain. 400 people vote twice a second each.
"""


def tables(result: dict[str, Any]) -> str:
    """Return a section in Markdown for each part."""
    return "\n\n".join(
        part.strip() for part in (*_connections(result), *_storms(result), *_sizes(result), *_processes(result))
    )


def _connections(result: dict[str, Any]) -> list[str]:
    connections = table(
        result["connections"],
        *("connections | connections | n", "memory, MiB | resident_mib", "KiB each | kib_each"),
        *("idle CPU | idle_cpu | %", "CPU to join, ms | join_cpu_ms", "harness | harness | %"),
    )
    stalled = table(
        result["stalled"],
        *("| phase | s", "others | readers | n", "p50, ms | p50", "p99, ms | p99", "last p99, ms | last_p99"),
        *("skipped | skipped | n", "closed | closed | n", "server | server_share | %", "memory, MiB | resident_mib"),
    )
    one = result["everybody"]
    everybody = EVERYBODY.format(**one, answer=format_number(one["answer_p99"]), last=format_number(one["last_p99"]))
    return [CONNECTIONS, connections, everybody, STALLED_READERS, stalled]


def _storms(result: dict[str, Any]) -> list[str]:
    parts = [AT_ONCE.format(**_shortened(result["storms"])), BACK.format(**_shortened(result["reconnect"]))]
    if rows := result.get("handshakes"):
        columns = ("server | name | s", "connections | members | n", "missing | missing | n", "all within, s | seconds")
        parts += [HANDSHAKES, table(rows, *columns, "p99, ms | p99", "CPU each, ms | cpu_ms")]
    return parts


def _shortened(figures: dict[str, Any]) -> dict[str, Any]:
    counts = ("members", "missing")
    return {key: value if key in counts else format_number(value) for key, value in figures.items()}


def _sizes(result: dict[str, Any]) -> list[str]:
    sizes = table(
        result["templates"],
        *(
            "options × criteria | size | s",
            "board, bytes | board_bytes | n",
            "sent, bytes | sent_bytes | n",
            "boards / s | boards_a_second",
        ),
        *("CPU / vote, µs | cpu_us", "server | server_share | %", "answer p99, ms | answer_p99"),
        "last screen p99, ms | last_p99",
    )
    return [TEMPLATES, sizes]


def _processes(result: dict[str, Any]) -> list[str]:
    if result["no_mongo"]:
        return [PROCESSES, f"Not measured: {result['no_mongo']}."]
    for row in result["processes"]:
        row["accepted_of"] = f"{row['accepted']:,} of {row['votes']:,}"
    processes = table(
        result["processes"],
        *(
            "processes | processes | n",
            "accepted | accepted_of | s",
            "answer p50, ms | answer_p50",
            "p99, ms | answer_p99",
        ),
        *("last screen p99, ms | last_p99", "CPU / vote, µs | cpu_us", "servers | server_share | %"),
        "MongoDB | database_share | %",
    )
    return [PROCESSES, processes]


def targets(result: dict[str, Any]) -> list[TargetResult]:
    """Check 10,000 connections, how quickly a crowd joins and comes back, and several processes on one session."""
    return [*_connection_targets(result), *_crowd_targets(result), *_process_targets(result)]


def _connection_targets(result: dict[str, Any]) -> list[TargetResult]:
    largest, everybody = result["connections"][-1], result["everybody"]
    if largest["connections"] < TARGET_SIZE:
        return []
    target = f"{TARGET_SIZE:,} connections on one process"
    answered = f"{everybody['accepted']:,} of {everybody['members']:,} votes answered"
    votes = f"{answered}, {everybody['unseen']:,} not on all screens"
    complete = everybody["accepted"] == everybody["members"] and not everybody["unseen"] and not everybody["closed"]
    return [
        at_most(f"{target}: under 20 KiB each", largest["kib_each"], MAX_KIB, "KiB"),
        check(f"{target}: every vote answered", votes, complete and not largest["missing"]),
        _slowdown({row["phase"]: row for row in result["stalled"]}),
    ]


def _crowd_targets(result: dict[str, Any]) -> list[TargetResult]:
    joined, back = result["storms"], result["reconnect"]
    results = []
    if joined["members"] >= CROWD:
        target = f"{CROWD:,} people join within a second: p99 of the answer under {MAX_JOIN:g} ms"
        detail = f"{format_number(joined['cpu_ms'])} ms of CPU each, until they are welcome"
        results.append(at_most(target, joined["joined_p99"], MAX_JOIN, "ms", detail))
    if back["members"] >= TARGET_SIZE:
        target = f"{TARGET_SIZE:,} come back at once: the last welcome within {MAX_BACK:g} s"
        bare = {row["name"]: row for row in result.get("handshakes", ())}
        others = [f"{name} {format_number(row['cpu_ms'])}" for name, row in bare.items()]
        detail = "; ".join([f"{format_number(back['cpu_ms'])} ms of CPU each", *others])
        results.append(at_most(target, back["seconds"], MAX_BACK, "s", detail))
    return results


def _process_targets(result: dict[str, Any]) -> list[TargetResult]:
    by_number = {row["processes"]: row["answer_p99"] for row in result["processes"]}
    if max(by_number, default=0) < MOST_PROCESSES:
        return []
    target = f"One session on one to {MOST_PROCESSES} processes: p99 of the answer under {MAX_ANSWER:g} ms"
    detail = ", ".join(f"{number} {format_number(p99)}" for number, p99 in by_number.items())
    return [at_most(target, max(by_number.values()), MAX_ANSWER, "ms", detail)]


def _slowdown(phases: dict[str, dict[str, Any]]) -> TargetResult:
    target, reading, stalled = "… p99 of the others within 1.1 while a fifth are stalled", phases[READ], phases[STALLED]
    if not stalled["skipped"]:
        return check(target, "no reader stalled: no frame was skipped", False)
    latencies = f"{format_number(stalled['p99'])} ms against {format_number(reading['p99'])} ms"
    detail = f"{latencies}; {stalled['skipped']:,.0f} frames skipped"
    return at_most(target, stalled["p99"] / reading["p99"], MAX_SLOWDOWN, detail=detail)


def draw(result: dict[str, Any], folder: Path) -> None:
    """Draw memory by connections, and the size and cost of a board by cells."""
    figure, axes = plots.figure(1, 3, height=2.9)
    memory, size, cost = axes[0]
    rows = [r for r in result["connections"] if r["connections"] >= 100]
    plots.line(memory, [r["connections"] for r in rows], [r["resident_mib"] for r in rows], "memory", plots.OURS)
    memory.set_title("Process memory, MiB", fontsize=9, loc="left")
    memory.set_xlabel("connections in one session")
    memory.set_ylim(bottom=0)
    cells = [r["cells"] for r in result["templates"]]
    plots.line(size, cells, [r["board_bytes"] / 1000 for r in result["templates"]], "whole board", plots.OURS)
    plots.line(size, cells, [r["sent_bytes"] / 1000 for r in result["templates"]], "sent", plots.OURS, "--")
    size.legend(frameon=False)
    size.set_title("Board size, kB", fontsize=9, loc="left")
    plots.line(cost, cells, [100 * r["server_share"] for r in result["templates"]], "server", plots.OURS)
    cost.set_title("Server CPU at 400 votes / s, %", fontsize=9, loc="left")
    for axis in (size, cost):
        axis.set_xlabel("options × criteria")
        axis.set_ylim(bottom=0)
    plots.save(figure, folder / "growth.svg")
