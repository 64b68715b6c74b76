"""Logs of any length for the tests of the stores."""

from __future__ import annotations

from server.core import log
from server.core.events import Commit, TimerSet
from server.store import Store
from tests.support.meeting import CODE, about, first_commit

OTHER = "00000000"


def after(last: Commit, ends_at: int = 0) -> Commit:
    """Return a commit that follows this one."""
    return log.seal(last.session, last.seq + 1, last.at + 1, [TimerSet(ends_at)], {"phone": last.seq}, last.digest)


def make_log(length: int, code: str = CODE) -> list[Commit]:
    """Return the log of a session with this number of commits."""
    commits = [first_commit(about(), code)]
    while len(commits) < length:
        commits.append(after(commits[-1]))
    return commits


async def save(store: Store, commits: list[Commit]) -> None:
    """Store a complete log."""
    await store.create(commits[0].session, commits[0])
    for commit in commits[1:]:
        await store.append(commit.session, commit)
