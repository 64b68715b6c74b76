"""Lists the sessions of a store from its archive; a session whose entry is missing or outdated is replayed."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping, Sequence

from msgspec import Struct

from server.core import log
from server.core.archive import ArchiveEntry, ArchiveFilter
from server.core.model import Millis, Session
from server.store import Store
from server.store.admin import VerificationResult
from server.store.archived import Archived, LogEnd
from server.store.deriving import archived_of, entry_in
from server.store.heads import Head, contradiction

# The sessions that are looked at together, and the commits of one of them that are read together.
TOGETHER, COMMITS = 200, 500


class ListedSession(Struct, frozen=True):
    """A session in the list: its entry, the number of its commits, and when the last of them was stored."""

    entry: ArchiveEntry
    seq: int
    changed_at: Millis


class Listing:
    """The sessions of a store that a filter wants, most recently changed first.

    `report` is called once with the result for each session that exists, or should. Only codes and times of all
    sessions are in memory, never their entries.
    """

    def __init__(self, store: Store, wanted: ArchiveFilter, report: Callable[[VerificationResult], None]) -> None:
        self._store = store
        self._wanted = wanted
        self._report = report
        self._heads: Mapping[str, Head] = {}

    async def sessions(self, after: str | None = None, limit: int | None = None) -> AsyncIterator[ListedSession]:
        """Yield the sessions, from the one that follows `after` on, at most `limit`; raises KeyError if that one is
        not in the list."""
        order = sorted([end async for end in self._matching()], key=lambda end: (-end.at, end.code))
        first = 0 if after is None else {end.code: n for n, end in enumerate(order, 1)}[after]
        last = len(order) if limit is None else first + limit
        for start in range(first, min(last, len(order)), TOGETHER):
            some = order[start : min(start + TOGETHER, last)]
            entries = await self._entries(some, lambda code, error: None)
            for end in some:
                if (entry := entries.get(end.code)) is not None:
                    yield ListedSession(entry, end.seq, end.at)

    async def _matching(self) -> AsyncIterator[LogEnd]:
        """Yield the ends of the logs of the wanted sessions, and report on all."""
        # The heads first: a server may store commits meanwhile, and a log may be longer than its head, but not shorter.
        self._heads = heads = dict(await self._store.heads())
        missing = set(heads)
        page: list[LogEnd] = []
        async for end in self._store.log_ends():
            missing.discard(end.code)
            page.append(end)
            if len(page) == TOGETHER:
                for match in await self._wanted_of(page):
                    yield match
                page = []
        for match in await self._wanted_of([*page, *(LogEnd(code, 0, 0, "") for code in sorted(missing))]):
            yield match

    async def _wanted_of(self, ends: Sequence[LogEnd]) -> list[LogEnd]:
        wrong: dict[str, str] = {}
        entries = await self._entries(ends, wrong.__setitem__)
        for end in ends:
            if end.code in entries and (head := self._heads.get(end.code)) is not None:
                digest = end.digest if end.seq == head.seq else head.digest  # a longer log is of a server that writes
                if (error := contradiction(end.seq, digest, head)) is not None:
                    wrong[end.code] = error.with_remedy
            self._report(VerificationResult(end.code, end.seq, wrong=wrong.get(end.code, "")))
        return [end for end in ends if (entry := entries.get(end.code)) is not None and self._wanted.matches(entry)]

    async def _entries(self, ends: Sequence[LogEnd], fail: Callable[[str, str], None]) -> dict[str, ArchiveEntry]:
        """Return the entries of these sessions; call `fail` with the code of one that cannot be read, and why."""
        known = await self._store.archived([end.code for end in ends if end.seq])
        entries: dict[str, ArchiveEntry] = {}
        derived: list[Archived] = []
        for end in ends:
            archived = known.get(end.code)
            entry = entry_in(archived) if archived is not None and archived.fits(end) else None
            if entry is None:
                try:
                    session = await replayed(self._store, end.code)
                except log.UnreadableLog as error:
                    fail(end.code, error.with_remedy)
                    continue
                derived.append(archived_of(session))
                entry = entry_in(derived[-1])
            if entry is not None:
                entries[end.code] = entry
        if derived:
            await self._store.archive(derived)
        return entries


async def replayed(store: Store, code: str) -> Session:
    """Return a session from its log, which is read in parts; raises UnreadableLog and Unavailable."""
    session: Session | None = None
    while page := await store.read(code, session.seq if session else 0, COMMITS):
        session = log.replay(page, session)
        if len(page) < COMMITS:
            break
    return session or log.replay(())
