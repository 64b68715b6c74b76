"""Attacks by frames without content, by sockets that are not read, and by very many sockets."""

from __future__ import annotations

import asyncio

from benchmarks.abuse.client import Live, Site, head
from benchmarks.abuse.stored import LARGE
from tests.support.client_frames import CONTINUATION, PONG, TEXT, masked

BURST = 64 * 1024
SENDERS = 8
STRANGERS, UNREAD_SECONDS = 600, 3.0
SOCKETS = 800


async def frames(site: Site) -> None:
    """Send empty pongs, and empty continuation frames of one message, as fast as the server reads them."""
    await asyncio.gather(*(_send(site, CONTINUATION if n % 2 else PONG, n) for n in range(SENDERS)))


async def _send(site: Site, opcode: int, number: int) -> None:
    one = masked(b"", opcode, final=opcode == PONG)
    burst = one * (BURST // len(one))
    while True:
        try:
            live = await Live.open(site, site.code)
            await live.hello(f"f{number}")
            if opcode == CONTINUATION:
                live.writer.write(masked(b" ", TEXT, final=False))
            while True:
                live.writer.write(burst)
                await live.writer.drain()
                site.counts["bytes"] += len(burst)
        except OSError:
            site.counts["connections lost"] += 1
            await asyncio.sleep(0.1)


async def unread_welcomes(site: Site) -> None:
    """Let 600 strangers say hello to the largest session and read nothing, and 600 more every three seconds."""
    held: list[Live] = []
    while True:
        for start in range(0, STRANGERS, 50):
            held += filter(None, await asyncio.gather(*(_unread(site, start + n) for n in range(50))))
        await asyncio.sleep(UNREAD_SECONDS)


async def _unread(site: Site, number: int) -> Live | None:
    try:
        live = await Live.open(site, LARGE, narrow=True)
        await live.hello(f"u{number}")
    except OSError:
        site.counts["refused"] += 1
        return None
    site.counts["hellos"] += 1
    return live


async def many_sockets(site: Site) -> None:
    """Open more sockets than the server may have open files, ask nothing, and open another for each that is closed."""
    await asyncio.gather(*(_keep_open(site, n) for n in range(SOCKETS)))


async def _keep_open(site: Site, number: int) -> None:
    await asyncio.sleep(number / SOCKETS)
    while True:
        try:
            reader, writer = await asyncio.wait_for(site.stream(), 5)
            site.counts["opened"] += 1
            writer.write(head("GET", "/healthz")[:20])
            await reader.read()
            writer.transport.abort()
        except (OSError, TimeoutError):
            site.counts["refused"] += 1
        await asyncio.sleep(0.1)
