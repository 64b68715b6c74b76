"""The pages in a real browser: what comes over the wire, and how long it takes until one can vote.

The same until the projector is drawn, and its frames while a thousand people vote.
"""

from __future__ import annotations

import asyncio
from typing import Any

import click
from playwright.async_api import Browser

from benchmarks import machine
from benchmarks.effort import Effort
from benchmarks.figures import middle
from benchmarks.pages.visit import SLOW_PHONE, ballot, projector
from benchmarks.quorum import Meeting, Quorum, cells_file, served
from tests.support import chromium

MEMBERS = 1000
VOTES_A_SECOND = 2
SECONDS = 10.0


def measure(effort: Effort) -> dict[str, Any]:
    """Medians of visits, each with an empty cache; nothing, and why, where there is no browser."""
    try:
        found = chromium.find()
    except chromium.NoBrowser as reason:
        click.echo(f"  no browser: {reason}")
        return {"no_browser": str(reason), "visits": [], "frames": []}
    with served(machine.cores()[0]) as quorum:
        return asyncio.run(_measured(found, quorum, effort))


async def _measured(found: chromium.Chromium, quorum: Quorum, effort: Effort) -> dict[str, Any]:
    meeting = await asyncio.to_thread(quorum.meeting)
    visits, frames = [], []
    await asyncio.to_thread(_some_vote, quorum, meeting)
    async with found.launched() as browser:
        about = browser.version
        await ballot(browser, quorum.url, meeting.code)  # the first visit of all also warms the browser up
        for name, look in (("ballot", ballot), ("projector", projector)):
            for phone in (None, SLOW_PHONE):
                runs = [await look(browser, quorum.url, meeting.code, phone) for _ in range(effort.runs)]
                visits.append({"page": name, "network": phone.name if phone else "this machine's own", **middle(runs)})
                click.echo(
                    f"  {name}, {visits[-1]['network']}: {visits[-1]['wire_kb']:.0f} kB, {visits[-1]['ms']:.0f} ms"
                )
        for members in (50,) if effort.quick else (0, MEMBERS):
            frames.append(await _frames(browser, quorum, meeting, members, effort))
    return {"no_browser": "", "browser": f"Chromium {about}", "visits": visits, "frames": frames}


def _some_vote(quorum: Quorum, meeting: Meeting) -> None:
    """A dozen people score everything: there is something to be drawn."""
    with quorum.load(meeting, machine.cores()[1]) as load, cells_file(meeting.cells) as cells:
        load.connect(12)
        load.ask("vote", cells, 12, len(meeting.cells), 1, 10, meeting.scale)


async def _frames(browser: Browser, quorum: Quorum, meeting: Meeting, members: int, effort: Effort) -> dict[str, Any]:
    """What the projector draws while so many vote; none: while nothing happens."""
    seconds = 2.0 if effort.quick else SECONDS
    with quorum.load(meeting, machine.cores()[1]) as load, cells_file(meeting.cells) as cells:
        if members:
            await asyncio.to_thread(load.connect, members)
        asked = ("vote", cells, members, int(seconds * VOTES_A_SECOND), seconds, seconds + 10, meeting.scale)
        voting = asyncio.gather(asyncio.to_thread(load.ask, *asked)) if members else None
        drawn = await projector(browser, quorum.url, meeting.code, watch_seconds=seconds - 0.5)
        accepted = (await voting)[0]["accepted"] if voting else 0
    row = {"members": members, **drawn["frames"], "votes": accepted}
    click.echo(f"  {members:,} voting: {row['fps']:.0f} frames a second, the chart in {row['chart_fps']:.0f} of them")
    return row
