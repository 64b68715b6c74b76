"""Lets others know of the commits of this process, without a chance to miss one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from server.core.events import Commit
from server.store import SessionLog


class CommitHook(Protocol):
    """Gets each commit before it is stored, and again once it is; its methods must not raise."""

    async def before(self, commit: Commit) -> None:
        """Note durably what the commit will make happen; the meeting waits for this, so it must be short."""

    def stored(self, commit: Commit) -> None:
        """Make it happen, later: the meeting does not wait."""

    async def forgotten(self, session: str) -> None:
        """Drop everything about a session that was erased."""


class HookedLog:
    """A log whose hook gets every commit. If a process ends between the two calls, what was noted is still there."""

    def __init__(self, log: SessionLog, hook: CommitHook) -> None:
        self.shared = log.shared
        self._log = log
        self._hook = hook

    async def append(self, session: str, commit: Commit) -> None:
        """See SessionLog."""
        await self._hook.before(commit)
        await self._log.append(session, commit)
        self._hook.stored(commit)

    async def read(self, session: str, after: int = 0, limit: int | None = None) -> Sequence[Commit]:
        """See SessionLog."""
        return await self._log.read(session, after, limit)
