"""Verifies the sessions of a store: no commit is missing, the digests match, and all commits can be read."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence

from server.core import log
from server.core.events import Commit
from server.store import Store
from server.store.admin import VerificationResult


async def every_code(store: Store) -> list[str]:
    """Return the codes of all sessions in a store."""
    return sorted(session.code for session in await store.sessions())


async def verify(store: Store) -> AsyncIterator[VerificationResult]:
    """Verify every session and yield its result; an unreadable session does not stop the others."""
    for code in await every_code(store):
        try:
            commits = await store.read(code)
            log.verify(code, commits)
            yield VerificationResult(code, len(commits), wrong=newer_format(commits))
        except log.CorruptLog as error:
            yield VerificationResult(code, wrong=error.with_remedy)


async def read_verified(store: Store, code: str) -> Sequence[Commit]:
    """Return a session's log with its digests verified (empty if there is no such session); raises CorruptLog."""
    commits = await store.read(code)
    if commits:
        log.verify(code, commits)
    return commits


def newer_format(commits: Sequence[Commit]) -> str:
    """Return why this version cannot read a verified log, or "" if it can; raises CorruptLog."""
    try:
        log.replay(commits)
    except log.NewerFormat as error:
        return error.with_remedy
    return ""
