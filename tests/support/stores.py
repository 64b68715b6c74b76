"""Stores in memory for tests: one that works, and one that fails as specified."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from typing import Literal, get_args

from server.core.events import Commit, TimerSet
from server.core.log import seal
from server.store import Change, Conflict, StoredSession, Unavailable


class MemoryStore:
    """A Store of lists."""

    def __init__(self) -> None:
        self.logs: dict[str, list[Commit]] = {}

    async def create(self, session: str, commit: Commit) -> None:
        """See Store."""
        await self.append(session, commit)

    async def append(self, session: str, commit: Commit) -> None:
        """See Store."""
        if commit.seq != len(self.logs.get(session, ())) + 1:
            raise Conflict(f"commit {commit.seq} does not follow")
        self.logs.setdefault(session, []).append(commit)

    async def read(self, session: str, after: int = 0) -> Sequence[Commit]:
        """See Store."""
        return self.kept(session)[after:]

    async def sessions(self) -> Sequence[StoredSession]:
        """See Store."""
        logs = [self.kept(session) for session in self.logs]
        return [StoredSession(log[0].session, len(log), log[0].at, log[-1].at) for log in logs]

    async def rebuild(self) -> None:
        """See Store."""

    async def changes(self, interest: Callable[[], Iterable[str]]) -> AsyncIterator[Change]:
        """See Store; there is no other process."""
        return
        yield

    async def publish_presence(self, present: Mapping[str, Sequence[str]]) -> None:
        """See Store."""

    async def remote_presence(self) -> Mapping[str, frozenset[str]]:
        """See Store."""
        return {}

    async def ready(self) -> None:
        """See Store."""

    async def close(self) -> None:
        """See Store."""

    def kept(self, session: str) -> list[Commit]:
        """The log as it is now."""
        return list(self.logs.get(session, ()))


# The outcome of an append or a read: done; failed; done but reported as failed; or another process
# was first.
Fate = Literal["done", "failed", "done, then failed", "beaten"]
FATES: tuple[Fate, ...] = get_args(Fate)


class FailingStore(MemoryStore):
    """A Store whose appends and reads have these outcomes in turn, and succeed after that."""

    def __init__(self, appends: Iterable[Fate] = (), reads: Iterable[Fate] = ()) -> None:
        super().__init__()
        self.append_fates = iter(appends)
        self.read_fates = iter(reads)

    async def append(self, session: str, commit: Commit) -> None:
        """See Store."""
        fate = next(self.append_fates, "done")
        if fate == "beaten":
            self.beat(session)
        if fate != "failed":
            await super().append(session, commit)
        if fate != "done":
            raise Unavailable("The disk is full.")

    def beat(self, session: str) -> None:
        """Append a commit of another process, which stops the timer."""
        last = self.kept(session)[-1]
        other = seal(session, last.seq + 1, last.at, [TimerSet(None)], {}, last.digest)
        self.logs[session].append(other)

    async def read(self, session: str, after: int = 0) -> Sequence[Commit]:
        """See Store."""
        if next(self.read_fates, "done") != "done":
            raise Unavailable("The disk is gone.")
        return await super().read(session, after)
