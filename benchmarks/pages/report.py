"""Reports the page results: tables and targets."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from benchmarks.figures import format_number, table
from benchmarks.pages.chain import chain_table
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
FRAMES = (
    "The projector's frames while people vote twice a second each; the browser shares a core with the load generator."
)


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
    frames = table(
        result["frames"],
        *("voting | members | n", "votes | votes | n", "frames / s | fps", "with changes / s | changed_fps"),
        "longest, ms | longest_ms",
    )
    missing = [f"Not measured over HTTP/2: {result['no_proxy']}."] if result.get("no_proxy") else []
    return "\n\n".join([VISITS.format(**result).strip(), visits, *missing, *_chains(result), FRAMES, frames])


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
    for row in result["frames"]:
        if row["members"] >= CROWD:
            target = f"The projector while {CROWD:,} vote: 60 frames a second, none above {MAX_FRAME:g} ms"
            drawn = f"{format_number(row['fps'])} a second, {format_number(row['changed_fps'])} with changes"
            met = row["fps"] >= MIN_FRAMES and row["longest_ms"] <= MAX_FRAME and row["changed_fps"] > 0
            return [check(target, f"{drawn}, the longest {format_number(row['longest_ms'])} ms", met)]
    return []


def draw(result: dict[str, Any], folder: Path) -> None:
    """Draw nothing: the tables suffice."""
