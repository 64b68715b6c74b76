"""The pages in a real browser: bytes and time until one can vote, and until the projector is drawn.

It also measures the frame rate of the projector while a thousand people vote.
"""

from __future__ import annotations

import asyncio
from typing import Any

import click
from playwright.async_api import Browser

from benchmarks import machine
from benchmarks.effort import Effort
from benchmarks.figures import medians
from benchmarks.pages.visit import SLOW_PHONE, ballot, projector
from benchmarks.quorum import Meeting, Quorum, cells_file, running_quorum
from tests.support import chromium

MEMBERS = 1000
VOTES_A_SECOND = 2
SECONDS = 10.0


def measure(effort: Effort) -> dict[str, Any]:
    """Return medians over visits with an empty cache, or the reason why there is no browser."""
    try:
        installed = chromium.find()
    except chromium.NoBrowser as reason:
        click.echo(f"  no browser: {reason}")
        return {"no_browser": str(reason), "visits": [], "frames": []}
    with running_quorum(machine.cores()[0]) as quorum:
        return asyncio.run(_measure(installed, quorum, effort))


async def _measure(installed: chromium.Chromium, quorum: Quorum, effort: Effort) -> dict[str, Any]:
    meeting = await asyncio.to_thread(quorum.meeting)
    visits, frames = [], []
    await asyncio.to_thread(_prefill, quorum, meeting)
    async with installed.launched() as browser:
        about = browser.version
        await ballot(browser, quorum.url, meeting.code)  # discarded: the first visit warms up the browser
        for name, visit in (("ballot", ballot), ("projector", projector)):
            for device in (None, SLOW_PHONE):
                runs = [await visit(browser, quorum.url, meeting.code, device) for _ in range(effort.runs)]
                middle = sorted(runs, key=lambda run: run["ms"])[len(runs) // 2]
                figures = {**medians(runs), "chains": middle["chains"]}
                visits.append({"page": name, "network": device.name if device else "local", **figures})
                click.echo(
                    f"  {name}, {visits[-1]['network']}: {visits[-1]['wire_kb']:.0f} kB, {visits[-1]['ms']:.0f} ms"
                )
        for members in (50,) if effort.quick else (0, MEMBERS):
            frames.append(await _frames(browser, quorum, meeting, members, effort))
    return {"no_browser": "", "browser": f"Chromium {about}", "visits": visits, "frames": frames}


def _prefill(quorum: Quorum, meeting: Meeting) -> None:
    """Let a dozen people score everything, so that there is something to draw."""
    with quorum.load(meeting, machine.cores()[1]) as load, cells_file(meeting.cells) as cells:
        load.connect(12)
        load.run("vote", cells, 12, len(meeting.cells), 1, 10, meeting.scale)


async def _frames(browser: Browser, quorum: Quorum, meeting: Meeting, members: int, effort: Effort) -> dict[str, Any]:
    """Return the projector's frame rate while this many members vote (0: idle)."""
    seconds = 2.0 if effort.quick else SECONDS
    with quorum.load(meeting, machine.cores()[1]) as load, cells_file(meeting.cells) as cells:
        if members:
            await asyncio.to_thread(load.connect, members)
        command = ("vote", cells, members, int(seconds * VOTES_A_SECOND), seconds, seconds + 10, meeting.scale)
        voting = asyncio.gather(asyncio.to_thread(load.run, *command)) if members else None
        drawn = await projector(browser, quorum.url, meeting.code, watch_seconds=seconds - 0.5)
        accepted = (await voting)[0]["accepted"] if voting else 0
    row = {"members": members, **drawn["frames"], "votes": accepted}
    click.echo(f"  {members:,} voting: {row['fps']:.0f} frames per second, changes in {row['changed_fps']:.0f}")
    return row
