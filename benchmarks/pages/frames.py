"""The projector's frames while a thousand people vote, and how much of a late frame is the page's own work.

The browser has a core of its own. Server, load generator and what controls the browser share the other one, of which
they need less than half. A run in which they could not keep their pace, or in which nothing on the screen changed, says
nothing about the page: the report calls it void.
"""

from __future__ import annotations

import asyncio
import json
import os
import shlex
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import click
from playwright.async_api import Browser, CDPSession, Page

from benchmarks import machine
from benchmarks.effort import Effort
from benchmarks.load import LoadGenerator, Reply
from benchmarks.pages.trace import CATEGORIES, page_work
from benchmarks.quorum import Meeting, Quorum, cells_file, running_quorum
from tests.support import chromium
from tests.support.people import PROJECTOR

MEMBERS = 1000
INTERVAL = 2.0  # seconds between two votes of a member
SECONDS, BEFORE, AFTER = 10.0, 2.0, 2.0  # of watching, and of voting before and after it
DEADLINE = 10.0
TIMEOUT = 60_000.0  # ms until the projector has drawn something

# Counts frames, frames with changes, boards, and tasks of over 50 ms (by the wall clock, as the browser counts them).
COUNT = """
  const counts = window.frameCounts = {};
  window.countFrames = () => Object.assign(counts,
    {all: 0, changed: 0, longest: 0, boards: 0, longTasks: 0, since: performance.now()});
  countFrames();
  let changed = false, before = 0;
  new MutationObserver(() => { changed = true; })
    .observe(document, {subtree: true, childList: true, characterData: true, attributes: true});
  new PerformanceObserver((list) => { counts.longTasks += list.getEntries().length; }).observe({type: "longtask"});
  window.WebSocket = class extends WebSocket {
    constructor(...rest) {
      super(...rest);
      this.addEventListener("message", ({data}) => { counts.boards += /^\\{"type":"(board|changes)"/.test(data); });
    }
  };
  const frame = (now) => {
    counts.all++;
    counts.changed += changed;
    if (before) counts.longest = Math.max(counts.longest, now - before);
    changed = false;
    before = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
"""
Row = dict[str, Any]


def measure(installed: chromium.Chromium, effort: Effort) -> list[Row]:
    """Return a row for an idle meeting and one for a thousand who vote."""
    with _on_core(machine.cores()[0]), running_quorum(machine.cores()[0]) as quorum:
        machine.take_precedence(quorum.pids[0])
        meeting = quorum.meeting()
        quorum.prefill(meeting, machine.cores()[0])
        return asyncio.run(_measure(installed, quorum, meeting, effort))


async def _measure(installed: chromium.Chromium, quorum: Quorum, meeting: Meeting, effort: Effort) -> list[Row]:
    rows = []
    for members in (50,) if effort.quick else (0, MEMBERS):
        with quorum.load(meeting, machine.cores()[0]) as load, cells_file(meeting.cells) as cells:
            machine.take_precedence(load.pid)
            if members:
                await asyncio.to_thread(load.connect, members)
            async with _projector(installed, quorum, meeting) as (browser, page):
                rows.append(await _row(browser, page, load, meeting, cells, members, 2.0 if effort.quick else SECONDS))
        _print(rows[-1])
    return rows


@asynccontextmanager
async def _projector(
    installed: chromium.Chromium, quorum: Quorum, meeting: Meeting
) -> AsyncIterator[tuple[Browser, Page]]:
    """Yield a new browser on its own core with the projector, once that has drawn the matrix."""
    with tempfile.TemporaryDirectory(prefix="quorum-bench-") as folder:
        async with _pinned(installed, machine.cores()[1], Path(folder)).launched() as browser:
            control = await browser.new_browser_cdp_session()
            machine.take_precedence(next(one["id"] for one in await _processes(control) if one["type"] == "browser"))
            context = await browser.new_context(viewport=PROJECTOR, reduced_motion="no-preference")
            page = await context.new_page()
            await page.add_init_script(COUNT)
            await page.goto(f"{quorum.url}/s/{meeting.code}/screen", wait_until="commit")
            await page.locator('[data-testid^="matrix-"]').first.wait_for(timeout=TIMEOUT)
            yield browser, page


def _pinned(installed: chromium.Chromium, cores: set[int], folder: Path) -> chromium.Chromium:
    """Return the browser as a program that runs on these cores only, whoever starts it."""
    program = folder / "browser"
    command = ["taskset", "--cpu-list", ",".join(map(str, sorted(cores))), str(installed.program)]
    program.write_text(f'#!/bin/sh\nexec {shlex.join(command)} "$@"\n')
    program.chmod(0o755)
    return replace(installed, program=program)


async def _row(
    browser: Browser, page: Page, load: LoadGenerator, meeting: Meeting, cells: Path, members: int, seconds: float
) -> Row:
    """Return what was measured while that many members vote (0: nobody)."""
    voting = BEFORE + seconds + AFTER
    command = ("vote", cells, members, round(voting / INTERVAL), voting, voting + DEADLINE, meeting.scale)
    votes = asyncio.gather(asyncio.to_thread(load.run, *command)) if members else None
    await asyncio.sleep(BEFORE)
    watched = await _watch(browser, page, seconds)
    return {"members": members, **watched, **(_load((await votes)[0], members, voting) if votes else {})}


def _load(reply: Reply, members: int, voting: float) -> Row:
    """Return what the members did, and how many seconds later than planned the last of them was answered."""
    return {
        "votes": reply["votes"],
        "accepted": reply["accepted"],
        "late_seconds": max(0.0, reply["seconds"] - voting),
        "answer_p99": reply["answer"]["p99"],
        "sent_boards": reply["boards"] / members / voting,
    }


async def _watch(browser: Browser, page: Page, seconds: float) -> Row:
    control = await browser.new_browser_cdp_session()
    servers, own = machine.cores()
    await browser.start_tracing(page=page, categories=CATEGORIES)
    busy, others, cpu = machine.busy_seconds(own), machine.busy_seconds(servers), await _cpu(control)
    await page.evaluate("countFrames()")
    await asyncio.sleep(seconds)
    counts = await page.evaluate("({...frameCounts, until: performance.now()})")
    cpu = await _cpu(control) - cpu
    busy, others = machine.busy_seconds(own) - busy, machine.busy_seconds(servers) - others
    work = page_work(json.loads(await browser.stop_tracing())["traceEvents"])
    watched = (counts["until"] - counts["since"]) / 1000
    return {
        "fps": counts["all"] / watched,
        "changed_fps": counts["changed"] / watched,
        "longest_ms": counts["longest"],
        "boards": counts["boards"] / watched,
        "long_tasks": counts["longTasks"],
        "task_ms": work.longest_task,
        "gap_work_ms": work.in_longest_gap,
        "page_share": work.total / 1000 / watched,
        "browser_share": cpu / watched,
        "core_share": busy / watched,
        "servers_share": others / watched,
    }


async def _processes(control: CDPSession) -> list[dict[str, Any]]:
    """Return the processes of the browser: type, id, and the seconds of processor time that it has used."""
    found: list[dict[str, Any]] = (await control.send("SystemInfo.getProcessInfo"))["processInfo"]
    return found


async def _cpu(control: CDPSession) -> float:
    return sum(float(process["cpuTime"]) for process in await _processes(control))


@contextmanager
def _on_core(cores: set[int]) -> Iterator[None]:
    """Run this thread, and what it starts, on these cores."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, cores)
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


def void(row: Row) -> str:
    """Return why a run with voters says nothing about the page, or "" if it does."""
    if row["accepted"] < row["votes"]:
        return f"{row['accepted']:,} of {row['votes']:,} votes accepted"
    if row["late_seconds"] > INTERVAL / 2:
        return f"the votes took {row['late_seconds']:.1f} s longer than planned"
    if not row["boards"]:
        return "the projector received no board"
    if not row["changed_fps"]:
        return "no frame changed"
    return ""


def _print(row: Row) -> None:
    reason = void(row) if row["members"] else ""
    click.echo(
        f"  {row['members']:,} voting: {row['fps']:.0f} frames per second, changes in {row['changed_fps']:.0f}, "
        f"the longest {row['longest_ms']:.0f} ms" + (f"; void: {reason}" if reason else "")
    )
