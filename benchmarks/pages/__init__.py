"""The pages in a real browser: bytes and time until one can vote, and until the projector is drawn.

It also measures the projector's frames while a thousand people vote.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import click

from benchmarks import machine
from benchmarks.effort import Effort
from benchmarks.figures import medians
from benchmarks.pages import frames
from benchmarks.pages.visit import HTTP_2, SLOW_PHONE, ballot, projector
from benchmarks.quorum import Quorum, running_quorum
from tests.support import chromium
from tests.support.proxies import NoProxy, running_proxy


def measure(effort: Effort) -> dict[str, Any]:
    """Return medians over visits with an empty cache, or the reason why there is no browser."""
    try:
        installed = chromium.find()
    except chromium.NoBrowser as reason:
        click.echo(f"  no browser: {reason}")
        return {"no_browser": str(reason), "no_proxy": "", "visits": [], "frames": []}
    with running_quorum(machine.cores()[0]) as quorum, _http_2(quorum) as (secure_url, no_proxy):
        visits = asyncio.run(_measure(installed, quorum, secure_url, effort))
    return {"no_browser": "", "no_proxy": no_proxy, **visits, "frames": frames.measure(installed, effort)}


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
    visits = []
    await asyncio.to_thread(quorum.prefill, meeting, machine.cores()[1])
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
    return {"browser": f"Chromium {about}", "visits": visits}
