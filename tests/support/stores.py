"""Stores in memory for tests: one that works, and one that fails as specified."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Collection, Iterable, Mapping, Sequence
from typing import Literal, get_args

from msgspec import structs

from server.core.events import Commit, TimerSet
from server.core.log import CorruptLog, ErasedLog, seal
from server.core.model import Millis
from server.store import Change, Conflict, StoredSession, Unavailable
from server.store.archived import Archived, LogEnd
from server.store.heads import Head


class MemoryStore:
    """A Store in memory."""

    shared = False

    def __init__(self) -> None:
        self.logs: dict[str, list[Commit]] = {}
        self.erased: set[str] = set()
        self.due: dict[str, Millis] = {}
        self.entries: dict[str, Archived] = {}

    async def create(self, session: str, commit: Commit) -> None:
        """See Store."""
        await self.append(session, commit)

    async def append(self, session: str, commit: Commit) -> None:
        """See Store."""
        if session in self.erased or commit.seq != len(self.logs.get(session, ())) + 1:
            raise Conflict(f"commit {commit.seq} does not follow")
        self.logs.setdefault(session, []).append(commit)

    async def read(self, session: str, after: int = 0, limit: int | None = None) -> Sequence[Commit]:
        """See Store."""
        if session in self.erased and after:
            raise ErasedLog()
        return self.log(session)[after:][:limit]

    async def erase_names(self, session: str, member: str) -> None:
        """See Store."""
        log = self.logs.get(session, [])
        log[:] = [structs.replace(c, names=tuple(n for n in c.names if n.member != member)) for c in log]

    async def sessions(self) -> Sequence[StoredSession]:
        """See Store."""
        logs = [self.log(session) for session in self.logs]
        return [StoredSession(log[0].session, len(log), log[0].at, log[-1].at) for log in logs]

    async def walk(self) -> AsyncIterator[StoredSession]:
        """See Store."""
        for session in await self.sessions():
            yield session

    async def log_ends(self) -> AsyncIterator[LogEnd]:
        """See Store."""
        for log in [self.log(session) for session in self.logs]:
            yield LogEnd(log[-1].session, log[-1].seq, log[-1].at, log[-1].digest)

    async def archived(self, sessions: Sequence[str]) -> Mapping[str, Archived]:
        """See Store."""
        return {code: self.entries[code] for code in sessions if code in self.entries}

    async def archived_access(self) -> AsyncIterator[tuple[str, bytes]]:
        """See Store."""
        for each in list(self.entries.values()):
            if each.access:
                yield each.code, each.access

    async def archive(self, entries: Sequence[Archived]) -> None:
        """See Store."""
        self.entries.update((each.code, each) for each in entries if each.code in self.logs)

    async def forget(self, session: str, seq: int | None = None) -> int:
        """See Store."""
        number = len(self.log(session))
        if not number or seq not in (None, number):
            return 0
        self.erased.add(session)
        self.entries.pop(session, None)
        del self.logs[session]
        return number

    async def purge(self) -> None:
        """See Store."""
        self.erased.clear()

    async def note_due(self, sessions: Collection[str], now: Millis) -> Mapping[str, Millis]:
        """See Store."""
        self.due = {session: min(now, self.due.get(session, now)) for session in sessions}
        return self.due

    async def heads(self) -> Mapping[str, Head]:
        """See Store."""
        return {session: Head(len(log), log[-1].digest) for session, log in self.logs.items() if log}

    async def head(self, session: str) -> Head | None:
        """See Store."""
        return (await self.heads()).get(session)

    async def lost(self) -> Mapping[str, CorruptLog]:
        """See Store; nothing is ever lost."""
        return {}

    async def rebuild(self) -> None:
        """See Store."""
        self.entries.clear()

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

    def log(self, session: str) -> list[Commit]:
        """Return a copy of a session's log."""
        return list(self.logs.get(session, ()))


# The outcome of an append or a read: done; failed; done but reported as failed; or refused because of a conflict.
Outcome = Literal["done", "failed", "done, then failed", "conflict"]
OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)


class FailingStore(MemoryStore):
    """A Store whose appends and reads have these outcomes in turn, and succeed after that."""

    def __init__(self, appends: Iterable[Outcome] = (), reads: Iterable[Outcome] = ()) -> None:
        super().__init__()
        self.append_outcomes = iter(appends)
        self.read_outcomes = iter(reads)

    async def append(self, session: str, commit: Commit) -> None:
        """See Store."""
        outcome = next(self.append_outcomes, "done")
        if outcome == "conflict":
            self.append_conflicting(session)
        if outcome != "failed":
            await super().append(session, commit)
        if outcome != "done":
            raise Unavailable("The disk is full.")

    def append_conflicting(self, session: str) -> None:
        """Append a commit of another process, which stops the timer."""
        last = self.log(session)[-1]
        other = seal(session, last.seq + 1, last.at, [TimerSet(None)], {}, last.digest)
        self.logs[session].append(other)

    async def read(self, session: str, after: int = 0, limit: int | None = None) -> Sequence[Commit]:
        """See Store."""
        if next(self.read_outcomes, "done") != "done":
            raise Unavailable("The disk is gone.")
        return await super().read(session, after, limit)
