"""Reports the page results: tables and a target."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from benchmarks.figures import table
from benchmarks.targets import TargetResult, at_most

MAX_KB = 60.0


VISITS = """
{browser}, each visit with an empty cache. The ballot is ready when a step of the scale can be tapped
(opening the link and joining, without typing the name), the projector when chart and matrix are drawn. “Again” is a
reload. “On the wire” is everything received over HTTP; “bodies” leaves out the headers, and “if gzip” is their size if
everything compressible were compressed. WebSocket bytes are counted separately.
"""
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
        *("again, ms | again_ms", "requests | requests | n", "compressed | compressed_answers | n"),
        *("on the wire, kB | wire_kb", "bodies, kB | bodies_kb", "if gzip, kB | gzip_kb", "WebSocket, kB | socket_kb"),
    )
    frames = table(
        result["frames"],
        *("voting | members | n", "votes | votes | n", "frames / s | fps", "chart frames / s | chart_fps"),
        "longest, ms | longest_ms",
    )
    return "\n\n".join([VISITS.format(**result).strip(), visits, FRAMES, frames])


def targets(result: dict[str, Any]) -> list[TargetResult]:
    """Check that the ballot page takes less than 60 kB until one can vote."""
    for visit in result["visits"]:
        if visit["page"] == "ballot":
            compressed = f"{visit['compressed_answers']:.0f} of {visit['requests']:.0f} responses compressed"
            gzip = f"{visit['gzip_kb']:.0f} kB if all were"
            detail = f"{compressed}; {gzip}; WebSocket {visit['socket_kb']:.0f} kB"
            target = "The ballot page under 60 kB over the wire until one can vote"
            return [at_most(target, visit["bodies_kb"], MAX_KB, "kB", detail)]
    return []


def draw(result: dict[str, Any], folder: Path) -> None:
    """Draw nothing: the tables suffice."""
