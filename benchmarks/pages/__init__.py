"""The pages in a real browser: bytes and time until one can vote, and until the projector is drawn.

It also measures the frame rate of the projector while a thousand people vote.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import click
from playwright.async_api import Browser

from benchmarks import machine
from benchmarks.effort import Effort
from benchmarks.figures import medians
from benchmarks.pages.visit import HTTP_2, SLOW_PHONE, ballot, projector
from benchmarks.quorum import Meeting, Quorum, cells_file, running_quorum
from tests.support import chromium
from tests.support.proxies import NoProxy, running_proxy

MEMBERS = 1000
VOTES_A_SECOND = 2
SECONDS = 10.0


def measure(effort: Effort) -> dict[str, Any]:
    """Return medians over visits with an empty cache, or the reason why there is no browser."""
    try:
        installed = chromium.find()
    except chromium.NoBrowser as reason:
        click.echo(f"  no browser: {reason}")
        return {"no_browser": str(reason), "no_proxy": "", "visits": [], "frames": []}
    with running_quorum(machine.cores()[0]) as quorum, _http_2(quorum) as (secure_url, no_proxy):
        return {"no_proxy": no_proxy, **asyncio.run(_measure(installed, quorum, secure_url, effort))}


@contextmanager
def _http_2(quorum: Quorum) -> Iterator[tuple[str, str]]:
    """Run nginx with the configuration of deploy/; yield its address, or "" and the reason why it does not run."""
    with tempfile.TemporaryDirectory(prefix="quorum-bench-") as folder, ExitStack() as stack:
        server = f"127.0.0.1:{quorum.port}"
        try:
            _, port = stack.enter_context(running_proxy("nginx", Path(folder), [server, server]))
        except NoProxy as reason:
            click.echo(f"  not over HTTP/2: {reason}")
            yield "", str(reason)
        else:
            yield f"https://127.0.0.1:{port}", ""


async def _measure(installed: chromium.Chromium, quorum: Quorum, secure_url: str, effort: Effort) -> dict[str, Any]:
    meeting = await asyncio.to_thread(quorum.meeting)
    visits, frames = [], []
    await asyncio.to_thread(_prefill, quorum, meeting)
    networks = [(quorum.url, "local", None), (quorum.url, SLOW_PHONE.name, SLOW_PHONE)]
    networks += [(secure_url, SLOW_PHONE.name + HTTP_2, SLOW_PHONE)] if secure_url else []
    async with installed.launched("--ignore-certificate-errors") as browser:
        about = browser.version
        await ballot(browser, quorum.url, meeting.code)  # discarded: the first visit warms up the browser
        for name, visit in (("ballot", ballot), ("projector", projector)):
            for url, network, device in networks:
                runs = [await visit(browser, url, meeting.code, device) for _ in range(effort.runs)]
                middle = sorted(runs, key=lambda run: run["ms"])[len(runs) // 2]
                figures = {**medians(runs), "chains": middle["chains"]}
                visits.append({"page": name, "network": network, **figures})
                click.echo(f"  {name}, {network}: {visits[-1]['wire_kb']:.0f} kB, {visits[-1]['ms']:.0f} ms")
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
