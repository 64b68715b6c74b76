"""What the pages' figures say: tables and a verdict."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from benchmarks.figures import table
from benchmarks.judging import Verdict, at_most

MOST_KB = 60.0


VISITS = """
{browser}, each visit with an empty cache. The ballot is ready when a step of the scale can be tapped (opening the
link and joining, not the typing of the name), the projector when chart and matrix are drawn. “On the wire” is all
that came over HTTP; “bodies” is that without the headers, and “if gzip” what they would be if all that can be were
compressed; the WebSocket's bytes are beside it. “Again” is the same page opened once more.
"""
FRAMES = "The projector's frames while people vote twice a second each; the browser shares a core with the load."


def tables(result: dict[str, Any]) -> str:
    """What came and how long it took, and the projector's frames."""
    if result["no_browser"]:
        return f"Not measured: {result['no_browser']}"
    visits = table(
        result["visits"],
        *("page | page | s", "network | network | s", "ready, ms | ms", "form, ms | form_ms", "join, ms | join_ms"),
        *("again, ms | again_ms", "answers | requests | n", "compressed | compressed_answers | n"),
        *("on the wire, kB | wire_kb", "bodies, kB | bodies_kb", "if gzip, kB | gzip_kb", "WebSocket, kB | socket_kb"),
    )
    frames = table(
        result["frames"],
        *("voting | members | n", "votes | votes | n", "frames / s | fps", "with the chart / s | chart_fps"),
        "longest, ms | longest_ms",
    )
    return "\n\n".join([VISITS.format(**result).strip(), visits, FRAMES, frames])


def verdicts(result: dict[str, Any]) -> list[Verdict]:
    """The ballot page under 60 kB of gzip until one can vote."""
    for visit in result["visits"]:
        if visit["page"] == "ballot":
            compressed = f"{visit['compressed_answers']:.0f} of {visit['requests']:.0f} answers come compressed"
            gzip = f"gzip would make it {visit['gzip_kb']:.0f} kB"
            beside = f"{compressed}; {gzip}; WebSocket {visit['socket_kb']:.0f} kB"
            target = "The ballot page under 60 kB over the wire until one can vote"
            return [at_most(target, visit["bodies_kb"], MOST_KB, "kB", beside)]
    return []


def draw(result: dict[str, Any], folder: Path) -> None:
    """Nothing: a table says it all."""
