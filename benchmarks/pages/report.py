"""Reports the page results: tables and targets."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from benchmarks.figures import format_number, table
from benchmarks.pages.chain import chain_table
from benchmarks.pages.frames import INTERVAL, void
from benchmarks.pages.visit import SLOW_PHONE
from benchmarks.targets import TargetResult, at_most, check

MAX_KB = 60.0
CROWD, MIN_FRAMES, MAX_FRAME = 1000, 59.0, 50.0  # people, frames a second, ms
# What a slow phone and a slow projector may take, in ms: a figure of a visit, its limit, and what it is.
LIMITS = {
    "ballot": (
        ("ms", 1200.0, "From the link to the first possible vote on a slow phone under 1.2 s"),
        ("back_ms", 800.0, "The same on a return under 0.8 s"),
    ),
    "projector": (("ms", 2000.0, "The projector's ranking and matrix on a slow network under 2 s"),),
}

VISITS = """
{browser}, each visit with an empty cache. The ballot is ready when a step of the scale can be tapped (opening the link
and joining, without typing the name), the projector when ranking and matrix are drawn. “Again” is a reload, “back” a
later visit in a new tab, when the service worker keeps the page. “Main thread” is how long the page has worked until
then, by the clock of its thread, which does not depend on what else the machine does. “On the wire” is everything
received over HTTP; “bodies” leaves out the headers, and “if gzip” is their size if everything compressible were
compressed. WebSocket bytes are counted separately. The browser's slow network delays requests, but not the handshakes
of TCP and TLS before them.
"""
CHAIN = "What the {page} asks for over the slow network{over} {which}, in the run with the median time:"
CHAINS = {"first": "until it is ready, with an empty cache", "back": "on a later visit"}
FRAMES = """
The projector's frames while people vote every {interval:g} s. The browser has one core to itself; server and load
generator share the other one. “Boards” are those that each member and the projector received per second; a frame has
changes if something in the document changed. “Work” is the processor time of the page's main thread: between the two
frames that are furthest apart, of its longest task, and as a share of the time. The rest of a late frame is drawing,
which other threads of the browser do without a graphics card, or other work on the machine: “core” is how busy the
browser's core was, and “browser” how much of it the browser took. Long tasks are those of more than 50 ms by the wall
clock.
"""
NO_FRAMES = "No run has been saved with the browser on a core of its own."


def tables(result: dict[str, Any]) -> str:
    """Return the tables of visits and of frames."""
    if result["no_browser"]:
        return f"Not measured: {result['no_browser']}"
    visits = table(
        result["visits"],
        *("page | page | s", "network | network | s", "ready, ms | ms", "form, ms | form_ms", "join, ms | join_ms"),
        *(
            "again, ms | again_ms",
            "back, ms | back_ms",
            "main thread, ms | work_ms",
            "requests | requests | n",
            "compressed | compressed_answers | n",
        ),
        *("on the wire, kB | wire_kb", "bodies, kB | bodies_kb", "if gzip, kB | gzip_kb", "WebSocket, kB | socket_kb"),
    )
    missing = [f"Not measured over HTTP/2: {result['no_proxy']}."] if result.get("no_proxy") else []
    return "\n\n".join([VISITS.format(**result).strip(), visits, *missing, *_chains(result), *_frames_tables(result)])


def _chains(result: dict[str, Any]) -> list[str]:
    """Return the requests of the slow visits, each a sentence and a table."""
    parts = []
    for visit in result["visits"]:
        if visit["network"].startswith(SLOW_PHONE.name):
            for which, requests in visit.get("chains", {}).items():
                parts += [
                    CHAIN.format(page=visit["page"], over=_over(visit), which=CHAINS[which]),
                    chain_table(requests),
                ]
    return parts


def _over(visit: dict[str, Any]) -> str:
    return str(visit["network"].removeprefix(SLOW_PHONE.name).replace(", ", " over "))


def _frames_tables(result: dict[str, Any]) -> list[str]:
    if not result["frames"]:
        return [NO_FRAMES]
    frames = table(
        result["frames"],
        *("voting | members | n", "votes | votes", "boards / s | sent_boards", "to the projector / s | boards"),
        *("frames / s | fps", "with changes / s | changed_fps", "longest, ms | longest_ms"),
        *("work in it, ms | gap_work_ms", "longest work, ms | task_ms", "work | page_share | %"),
        *("long tasks | long_tasks | n", "browser | browser_share | %", "core | core_share | %"),
        "other core | servers_share | %",
    )
    reasons = [f"The run with {row['members']:,} is void: {why}." for row in _voting(result) if (why := void(row))]
    return [FRAMES.format(interval=INTERVAL).strip(), frames, *reasons]


def _voting(result: dict[str, Any]) -> list[dict[str, Any]]:
    return [row for row in result["frames"] if row["members"]]


def targets(result: dict[str, Any]) -> list[TargetResult]:
    """Check times and bytes on a slow network, and that the projector draws every frame while people vote."""
    return _times(result) + _bytes(result) + _frames(result)


def _times(result: dict[str, Any]) -> list[TargetResult]:
    return [
        at_most(target + _over(visit), visit[figure], limit, "ms")
        for visit in result["visits"]
        if visit["network"].startswith(SLOW_PHONE.name)
        for figure, limit, target in LIMITS[visit["page"]]
        if figure in visit
    ]


def _bytes(result: dict[str, Any]) -> list[TargetResult]:
    for visit in result["visits"]:
        if visit["page"] == "ballot":
            compressed = f"{visit['compressed_answers']:.0f} of {visit['requests']:.0f} responses compressed"
            gzip = f"{visit['gzip_kb']:.0f} kB if all were"
            detail = f"{compressed}; {gzip}; WebSocket {visit['socket_kb']:.0f} kB"
            target = "The ballot page under 60 kB over the wire until one can vote"
            return [at_most(target, visit["bodies_kb"], MAX_KB, "kB", detail)]
    return []


def _frames(result: dict[str, Any]) -> list[TargetResult]:
    target = f"The projector while {CROWD:,} vote: 60 frames a second, none above {MAX_FRAME:g} ms"
    if not result["frames"]:
        return [] if result["no_browser"] else [check(target, "not measured", met=False)]
    results = []
    for row in _voting(result):
        if row["members"] < CROWD:
            continue
        if why := void(row):
            results.append(check(target, f"void: {why}", met=False))
            continue
        drawn = f"{format_number(row['fps'])} a second, {format_number(row['changed_fps'])} with changes"
        measured = f"{drawn}, the longest {format_number(row['longest_ms'])} ms"
        work = f"the page's work in it {format_number(row['gap_work_ms'])} ms"
        # The page's clock has tenths of a millisecond: three frames of a screen are 50.0 or 50.1 ms.
        met = row["fps"] >= MIN_FRAMES and round(row["longest_ms"]) <= MAX_FRAME
        results.append(check(target, f"{measured}, {work}", met))
    return results


def draw(result: dict[str, Any], folder: Path) -> None:
    """Draw nothing: the tables suffice."""
