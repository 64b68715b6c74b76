"""Check every session of a store: that each commit follows the one before, and that all of them can be read."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence

from server.core import log
from server.core.events import Commit
from server.store import Store
from server.store.admin import VerificationResult


async def every_code(store: Store) -> list[str]:
    """The codes of all sessions in a store."""
    return sorted(kept.code for kept in await store.sessions())


async def verify(store: Store) -> AsyncIterator[VerificationResult]:
    """Check every session: each commit must follow the one before, its digest fit its bytes, and all of it be read."""
    for code in await every_code(store):
        try:
            commits = await read_verified(store, code)
            yield VerificationResult(code, len(commits), wrong=newer_format(commits))
        except log.CorruptLog as error:
            yield VerificationResult(code, wrong=error.with_remedy)


async def read_verified(store: Store, code: str) -> Sequence[Commit]:
    """A session's log (empty if there is no such session), its digests checked from the first commit to the last."""
    commits = await store.read(code)
    if commits:
        log.verify(code, commits)
    return commits


def newer_format(commits: Sequence[Commit]) -> str:
    """Why this version cannot read a log whose digests fit ("": it can); raises CorruptLog."""
    try:
        if commits:
            log.replay(commits)
    except log.NewerFormat as error:
        return error.with_remedy
    return ""
