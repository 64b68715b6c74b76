"""The usual use of a stored session, before anybody attacks: what the memory under attack is compared with."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping

from benchmarks.abuse.client import Live, Site, token
from benchmarks.abuse.stored import FORTY, LARGE, LOBBY
from tests.support import largest
from tests.support.meeting import FACILITATOR


async def nothing(site: Site) -> None:
    """Use no session but that of the honest members."""


async def large_session(site: Site) -> None:
    """Let a member of the largest session score one cell, after which it is analysed."""
    await _score(site, LARGE, token(LARGE, largest.VOTERS[0]))


async def forty_sessions(site: Site) -> None:
    """Let a member of each of forty sessions score one cell."""
    await asyncio.gather(*(_score(site, code, token(code, largest.VOTERS[0])) for code in FORTY))


async def long_description(site: Site) -> None:
    """Let a facilitator look at the session and change its description once."""
    live = await Live.open(site, LOBBY, token(LOBBY, FACILITATOR))
    await live.welcomed("editor")
    await live.do(1, type="edit", question="Which of them?")
    await live.answer()
    live.close()


async def _score(site: Site, code: str, member: str) -> None:
    live = await Live.open(site, code, member)
    await live.welcomed("usual")
    await live.do(1, type="score", option=largest.OPTIONS[1], criterion=largest.CRITERIA[1], value=5)
    await live.answer()
    live.close()


# By what is stored (stored.py).
USUAL: Mapping[str, Callable[[Site], Awaitable[None]]] = {
    "nothing": nothing,
    "the largest session": large_session,
    "forty sessions of 30 × 30": forty_sessions,
    "a long description": long_description,
}
