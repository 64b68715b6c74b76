"""Attacks by requests over HTTP: downloads, pasted catalogues, first looks, generated documents."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from benchmarks.abuse.client import Http, Live, Site, token
from benchmarks.abuse.commands import keep_commanding
from benchmarks.abuse.stored import LARGE
from benchmarks.quorum import catalogue
from tests.support import largest

DOWNLOADS = 8
PASTED, PASTED_BYTES = 56, 22 * 1024
LOOKS = 8
READERS = 20
UNREAD, UNREAD_SECONDS = 60, 3.0

Attack = Callable[[Site], Awaitable[None]]


def export(form: str) -> Attack:
    """Return an attack that downloads the largest session while it changes, so that no download is from the cache."""

    async def attack(site: Site) -> None:
        cell = {"option": largest.OPTIONS[0], "criterion": largest.CRITERIA[0]}
        await asyncio.gather(
            keep_commanding(
                site, LARGE, token(LARGE, largest.VOTERS[0]), "one",
                lambda ref: {"type": "score", **cell, "value": 1 + ref % 5}, pipelined=1,
            ),
            *(_again(site, f"export.{form}", token(LARGE, largest.VOTERS[n])) for n in range(DOWNLOADS)),
        )  # fmt: skip

    return attack


async def _again(site: Site, name: str, member: str = "") -> None:
    connection = Http(site)
    while True:
        if not await connection.fetch("GET", f"/api/sessions/{LARGE}/{name}", token=member):
            await asyncio.sleep(0.1)


async def pasted_catalogues(site: Site) -> None:
    """Create sessions from 56 pasted catalogues at once, and again when these are answered."""
    text = catalogue(30, 30)
    text += "\n".join(["", *("# " + "x" * 97 for _ in range((PASTED_BYTES - len(text)) // 100))])
    connections = [Http(site) for _ in range(PASTED)]
    while True:
        await asyncio.gather(*(each.fetch("POST", "/api/sessions", {"catalogue": text}) for each in connections))


async def first_look(site: Site) -> None:
    """Look at the largest session, which nobody has opened yet, and go on looking."""
    await asyncio.gather(
        *(_again_path(site, f"/api/sessions/{LARGE}{'?brief' if n % 2 else ''}") for n in range(LOOKS))
    )


async def hellos(site: Site) -> None:
    """Say hello sixty times at once to the largest session, and again after the welcomes."""
    while True:
        await asyncio.gather(*(_hello(site, n) for n in range(60)))


async def _hello(site: Site, number: int) -> None:
    try:
        live = await Live.open(site, LARGE, token(LARGE, largest.VOTERS[number % 10]))
        await live.welcomed(f"h{number}")
        live.close()
    except OSError:
        site.counts["refused"] += 1
        await asyncio.sleep(0.1)


async def unread_exports(site: Site) -> None:
    """Ask for sixty downloads and read none; ask for sixty more every three seconds."""
    held: list[Http] = []
    while True:
        asking = [Http(site, narrow=True) for _ in range(UNREAD)]
        held += asking
        await asyncio.gather(*(_ask(site, each, n) for n, each in enumerate(asking)))
        await asyncio.sleep(UNREAD_SECONDS)


async def _ask(site: Site, connection: Http, number: int) -> None:
    form = ("json", "csv", "md")[number % 3]
    try:
        await connection.send("GET", f"/api/sessions/{LARGE}/export.{form}", token=token(LARGE, largest.VOTERS[number]))
        site.counts["asked"] += 1
    except OSError:
        site.counts["refused"] += 1


async def openapi(site: Site) -> None:
    """Get the description of the interface, over twenty connections."""
    await asyncio.gather(*(_again_path(site, "/api/openapi.json") for _ in range(READERS)))


async def _again_path(site: Site, path: str) -> None:
    connection = Http(site)
    while True:
        if not await connection.fetch("GET", path):
            await asyncio.sleep(0.1)
