"""Verifies the sessions of a store: no commit is missing, the digests match, and all commits can be read."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence

from server.core import log
from server.core.events import Commit
from server.store import Store
from server.store.admin import VerificationResult
from server.store.archived import Archived
from server.store.deriving import archived_of
from server.store.heads import Head, difference


async def every_code(store: Store) -> list[str]:
    """Return the codes of all sessions in a store, and of those that it should have."""
    # The heads first: a server may store commits meanwhile, and a log may be longer than its head, but not shorter.
    heads = await store.heads()
    return sorted({*(session.code for session in await store.sessions()), *heads})


async def verify(store: Store, heads: Mapping[str, Head] | None = None) -> AsyncIterator[VerificationResult]:
    """Verify every session and yield its result; an unreadable session does not stop the others.

    The logs must have these heads, by default those that the store keeps itself.
    """
    if heads is None:
        heads = await store.heads()
    for code in sorted({*await every_code(store), *heads}):
        try:
            archived = (await store.archived([code])).get(code)  # before the log, which may grow meanwhile
            commits = await store.read(code)
            log.verify(code, commits)
            wrong = newer_format(commits) or shortened(commits, heads.get(code)) or wrongly_archived(commits, archived)
            yield VerificationResult(code, len(commits), wrong=wrong)
        except log.CorruptLog as error:
            yield VerificationResult(code, wrong=error.with_remedy)


def shortened(commits: Sequence[Commit], head: Head | None) -> str:
    """Return why a log contradicts the head that was read before it, or "" if it does not."""
    error = difference(commits, head)
    return error.with_remedy if error else ""


def wrongly_archived(commits: Sequence[Commit], archived: Archived | None) -> str:
    """Return why the entry of a session in the archive, read before its log, cannot be trusted, or "" if it can."""
    if archived is None:
        return ""
    of = commits[: archived.seq]
    if len(of) == archived.seq and archived.digest == of[-1].digest and archived == archived_of(log.replay(of)):
        return ""
    return "its entry in the archive does not follow from its log, which is intact; run quorum sessions --rebuild"


async def read_verified(store: Store, code: str) -> Sequence[Commit]:
    """Return a session's log with its digests verified (empty if there is no such session); raises CorruptLog."""
    commits = await store.read(code)
    if commits:
        log.verify(code, commits)
    return commits


def newer_format(commits: Sequence[Commit]) -> str:
    """Return why this version cannot read a verified log, or "" if it can; raises CorruptLog."""
    try:
        session = log.replay(commits)
    except log.NewerFormat as error:
        return error.with_remedy
    if not all(member.name for member in session.members.values()):
        return "names are missing that were not erased; restore this session from a backup"
    return ""
