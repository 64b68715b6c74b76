"""A store that several servers share, with the failures of a replicated database."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Collection, Iterable, Mapping, Sequence
from random import Random
from typing import Any

from msgspec import Struct, structs

from server.core.events import Commit
from server.core.log import CorruptLog
from server.core.model import Millis
from server.store import Change, StoredSession
from server.store.heads import Head
from tests.simulation.versions import Version
from tests.simulation.virtual_time import OUTSIDE

# Seconds that one way to the database takes.
LATENCY = (0.0005, 0.004)


class Entry:
    """A stored commit; until it is `readable` it occupies its place but has not reached a majority."""

    def __init__(self, commit: Commit, readable: bool) -> None:
        self.commit = commit
        self.readable = self.settled = readable


class SharedLog:
    """The database: logs by session, and the servers that follow it."""

    def __init__(self, random: Random, trouble: float) -> None:
        self.random = random
        self.trouble = trouble  # the probability of a failure of one call; 0 for a database without failures
        self.unavailable_until = 0.0
        self.entries: dict[str, list[Entry]] = {}
        self.opened = 0  # stores, each with a name of its own
        self.followers: dict[LogStore, asyncio.Queue[tuple[str, Any]]] = {}
        self.present: dict[LogStore, Mapping[str, Sequence[str]]] = {}

    def commits(self, session: str) -> list[Commit]:
        """Return the commits that can be read."""
        return [entry.commit for entry in self.entries.get(session, ()) if entry.readable]


class LogStore:
    """The connection of one server, of some version, to the shared log (see server.store.Store)."""

    shared = True

    def __init__(self, shared: SharedLog, version: Version) -> None:
        self._shared = shared
        self._random = shared.random
        shared.opened += 1
        self._name = f"p{shared.opened}"
        # What a version gets and raises is its own.
        self._store, self._heads, self._commit = version.store, version.heads, version.events.Commit

    async def create(self, session: str, commit: Commit) -> None:
        """See Store."""
        self._shared.entries[session] = [Entry(commit, readable=True)]

    async def append(self, session: str, commit: Commit) -> None:
        """Store a commit, or fail: before it took effect, after, or after it took effect only on one node."""
        await self._delay()
        entries = self._shared.entries[session]
        if commit.seq != len(entries) + 1:
            raise self._store.Conflict
        chance = self._random.random()
        trouble = self._shared.trouble
        if chance < trouble:
            raise self._store.Unavailable("failed before it took effect")
        entry = Entry(commit, readable=False)
        entries.append(entry)
        rolled_back = chance < 2 * trouble
        # The database goes on even if this server dies meanwhile.
        asyncio.get_running_loop().call_later(
            self._random.uniform(*LATENCY), self._settle, entry, rolled_back, context=OUTSIDE
        )
        while not entry.settled:
            await self._delay()
        if rolled_back:
            raise self._store.Unavailable("rolled back: it never reached a majority")
        if chance < 3 * trouble:
            raise self._store.Unavailable("took effect, but the answer was lost")
        await self._delay()

    def _settle(self, entry: Entry, rolled_back: bool) -> None:
        entry.settled, entry.readable = True, not rolled_back
        if rolled_back:
            self._shared.entries[entry.commit.session].remove(entry)
        else:
            # Every other commit comes with the news, the rest must be read.
            commit = entry.commit
            self._tell("SessionGrew", commit.session, commit.seq, self._name, commit if commit.seq % 2 else None)

    async def read(self, session: str, after: int = 0, limit: int | None = None) -> Sequence[Commit]:
        """See Store."""
        await self._delay()
        if self._random.random() < self._shared.trouble:
            raise self._store.Unavailable("could not be read")
        commits = self._shared.commits(session)[after:][:limit]
        await self._delay()
        return [self._commit(*structs.astuple(commit)) for commit in commits]

    async def erase_names(self, session: str, member: str) -> None:
        """See Store."""
        for entry in self._shared.entries[session]:
            kept = tuple(name for name in entry.commit.names if name.member != member)
            entry.commit = structs.replace(entry.commit, names=kept)

    async def sessions(self) -> Sequence[StoredSession]:
        """See Store."""
        return [
            self._store.StoredSession(code, len(entries), entries[0].commit.at, entries[-1].commit.at)
            for code, entries in self._shared.entries.items()
        ]

    async def walk(self) -> AsyncIterator[StoredSession]:
        """See Store."""
        for session in await self.sessions():
            yield session

    async def forget(self, session: str, seq: int | None = None) -> int:
        """See Store: nothing is erased here."""
        raise NotImplementedError

    async def purge(self) -> None:
        """See Store."""

    async def note_due(self, sessions: Collection[str], now: Millis) -> Mapping[str, Millis]:
        """See Store: nothing is erased here."""
        raise NotImplementedError

    async def heads(self) -> Mapping[str, Head]:
        """See Store."""
        logs = {session: self._shared.commits(session) for session in self._shared.entries}
        return {
            session: self._heads.Head(commits[-1].seq, commits[-1].digest)
            for session, commits in logs.items()
            if commits
        }

    async def head(self, session: str) -> Head | None:
        """See Store."""
        await self._delay()
        return (await self.heads()).get(session)

    async def lost(self) -> Mapping[str, CorruptLog]:
        """See Store: this database loses nothing that it acknowledged."""
        return {}

    async def rebuild(self) -> None:
        """See Store: there is no separate list."""

    async def changes(self, interest: Callable[[], Iterable[str]]) -> AsyncIterator[Change]:
        """Yield changes late, or in their place that some were lost."""
        queue: asyncio.Queue[tuple[str, Any]] = asyncio.Queue()
        self._shared.followers[self] = queue
        while True:
            kind, fields = await queue.get()
            await asyncio.sleep(self._random.uniform(*LATENCY))
            lost = self._random.random() < self._shared.trouble
            of_version = (self._commit(*structs.astuple(f)) if isinstance(f, Struct) else f for f in fields)
            yield self._store.ChangesLost() if lost else getattr(self._store, kind)(*of_version)

    async def publish_presence(self, present: Mapping[str, Sequence[str]]) -> None:
        """See Store."""
        self._shared.present[self] = present
        self._tell("PresenceChanged")

    async def remote_presence(self) -> Mapping[str, frozenset[str]]:
        """See Store."""
        others: dict[str, frozenset[str]] = {}
        for store, present in self._shared.present.items():
            for session, members in present.items() if store is not self else ():
                others[session] = others.get(session, frozenset()) | frozenset(members)
        return others

    async def ready(self) -> None:
        """See Store."""

    async def close(self) -> None:
        """See Store."""
        self.leave()

    def leave(self) -> None:
        """Forget this server: it is gone."""
        self._shared.followers.pop(self, None)
        self._shared.present.pop(self, None)

    def _tell(self, kind: str, *fields: Any) -> None:
        for store, queue in self._shared.followers.items():
            if store is not self:
                queue.put_nowait((kind, fields))

    async def _delay(self) -> None:
        await asyncio.sleep(self._random.uniform(*LATENCY))
        if asyncio.get_running_loop().time() < self._shared.unavailable_until:
            raise self._store.Unavailable("no primary")
