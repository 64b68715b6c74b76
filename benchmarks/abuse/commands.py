"""Attacks by commands: each costs the server more than it costs its sender."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from contextlib import suppress

from benchmarks.abuse.client import Http, Live, Site, token
from benchmarks.abuse.stored import FORTY, LARGE, LOBBY
from tests.support import largest
from tests.support.meeting import FACILITATOR

PIPELINED, MANY = 50, 500  # commands that a connection has sent without an answer
CONNECTIONS = 18
DEVICES = 200
EDITS_A_SECOND = 150

Numbered = Callable[[int], dict[str, object]]


def dispute(connections: int) -> Callable[[Site], Awaitable[None]]:
    """Return an attack by one member of the honest session, who toggles one mark as fast as it is answered."""

    async def attack(site: Site) -> None:
        body = {"name": "Mallory", "role": "voter"}
        joined = json.loads(await Http(site).fetch("POST", f"/api/sessions/{site.code}/members", body))
        first = await Live.open(site, site.code, joined["token"])
        await first.welcomed("first")
        note = {"option": site.option, "criterion": site.criterion, "kind": "note", "text": "A note"}
        await first.do(1, type="attach", **note)
        await first.answer()
        first.close()
        second = await Live.open(site, site.code, joined["token"])
        (mine,) = json.loads(await second.welcomed("second"))["you"]["ballot"]["attachments"]
        second.close()
        toggle: Numbered = lambda ref: {"type": "dispute", "attachment": mine["id"], "disputed": ref % 2 == 0}  # noqa: E731
        await asyncio.gather(
            *(keep_commanding(site, site.code, joined["token"], f"c{n}", toggle) for n in range(connections))
        )

    return attack


async def declined(site: Site) -> None:
    """Send commands that are declined at once, over 18 connections: half of them one member's, half of strangers."""
    joined = json.loads(await Http(site).fetch("POST", f"/api/sessions/{site.code}/members", {"name": "Mallory"}))
    unknown: Numbered = lambda ref: {"type": "dispute", "attachment": f"e{ref}"}  # noqa: E731
    await asyncio.gather(
        *(
            keep_commanding(site, site.code, joined["token"] if n % 2 else "", f"c{n}", unknown, pipelined=MANY)
            for n in range(CONNECTIONS)
        )
    )


async def devices(site: Site) -> None:
    """Connect 200 devices of one member of a session with 900 cells; the first of them scores."""
    member, cell = token(LARGE, largest.VOTERS[0]), {"option": largest.OPTIONS[0], "criterion": largest.CRITERIA[0]}
    score: Numbered = lambda ref: {"type": "score", **cell, "value": 1 + ref % 5}  # noqa: E731
    async with asyncio.TaskGroup() as group:
        group.create_task(keep_commanding(site, LARGE, member, "d0", score, pipelined=1))
        while not site.counts["accepted"]:  # noqa: ASYNC110 - there is no event to wait for
            await asyncio.sleep(0.01)
        for number in range(1, DEVICES):
            if (device := await _device(site, member, number)) is not None:
                site.counts["other devices"] += 1
                group.create_task(_read_all(device))


async def _device(site: Site, member: str, number: int) -> Live | None:
    try:
        device = await Live.open(site, LARGE, member)
        await device.welcomed(f"d{number}")
    except ConnectionError:
        return None
    return device


async def _read_all(live: Live) -> None:
    with suppress(ConnectionError):
        while True:
            await live.until(b'{"type":"accepted"')


async def forty_sessions(site: Site) -> None:
    """Open forty sessions of 30 × 30 at once, and score in all of them."""
    cells = [(option, criterion) for option in largest.OPTIONS for criterion in largest.CRITERIA]

    def score(ref: int) -> dict[str, object]:
        option, criterion = cells[ref % len(cells)]
        return {"type": "score", "option": option, "criterion": criterion, "value": 1 + ref % 5}

    await asyncio.gather(
        *(keep_commanding(site, code, token(code, largest.VOTERS[0]), "one", score, pipelined=1) for code in FORTY)
    )


async def edits(site: Site) -> None:
    """Change one word of a long description again and again: each edit stores the whole description."""
    live = await Live.open(site, LOBBY, token(LOBBY, FACILITATOR))
    await live.welcomed("editor")
    ref = 0
    while True:
        for _ in range(EDITS_A_SECOND // 10):
            ref += 1
            edit = {"type": "edit", "question": f"Which {ref}?"}
            await live.do(ref, **edit)
            site.counts["bytes"] += len(json.dumps(edit))
            await live.answer()
        await asyncio.sleep(0.1)


async def keep_commanding(
    site: Site, code: str, member: str, client: str, command: Numbered, *, pipelined: int = PIPELINED
) -> None:
    """Send commands as fast as they are answered, and connect again whenever the server closes the connection."""
    ref = 0
    while True:
        try:
            live = await Live.open(site, code, member)
            await live.welcomed(client)
            for _ in range(pipelined):
                ref += 1
                await live.do(ref, **command(ref))
            while True:
                await live.answer()
                ref += 1
                await live.do(ref, **command(ref))
        except OSError:
            site.counts["connections lost"] += 1
            await asyncio.sleep(0.1)
