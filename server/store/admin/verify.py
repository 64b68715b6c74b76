"""Replay every session of a store and check that each commit follows the one before."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence

from server.core.events import Commit
from server.core.log import Broken, replay
from server.store import Store
from server.store.admin import VerificationResult

EVERY = 2**31 - 1


async def every_code(store: Store) -> list[str]:
    """The codes of all sessions in a store."""
    return sorted(kept.code for kept in await store.sessions(EVERY))


async def verify(store: Store) -> AsyncIterator[VerificationResult]:
    """Replay every session: each commit must follow the one before, and its digest fit what it holds."""
    for code in await every_code(store):
        try:
            yield VerificationResult(code, len(await read_verified(store, code)))
        except Broken as error:
            yield VerificationResult(code, wrong=str(error))


async def read_verified(store: Store, code: str) -> Sequence[Commit]:
    """A session's log (empty if there is no such session), checked from its first commit to its last."""
    log = await store.read(code)
    if log:
        replay(log)
        if log[0].session != code:
            raise Broken(f"what is kept as {code} is a log of {log[0].session}")
    return log
