"""Copies of sessions in the worker process, which it analyses and exports.

The worker gets the commits of the log, as they are stored: that costs the event loop no more than passing on bytes.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Hashable, Iterator, Sequence
from typing import Any

import msgspec

from server.analysis.findings import Solidity
from server.core import log
from server.core.events import Commit
from server.core.model import Session
from server.core.visibility.own_data import OwnData, OwnEvent, own_data, own_events
from server.core.visibility.session import VisibleSession, visible
from server.live.analyses import whole
from server.runtime.byte_cache import ByteCache
from server.runtime.pieces import Pieces
from server.runtime.worker_process import WorkerFailed, WorkerProcess
from server.store import Store, Unavailable

# Commits passed on at a time, and sessions that the worker keeps.
PAGE = 200
MAX_COPIES = 4
# Imports what the files of a session need. It is named here and imported there: this process needs none of it.
LIBRARIES = "server.exports.libraries"
# A log of this many bytes is decoded in a few milliseconds.
SHORT_LOG = 64 * 1024

_encoder = msgspec.msgpack.Encoder()
_commits = msgspec.msgpack.Decoder(list[Commit])
_findings = msgspec.msgpack.Decoder(Solidity | None)
_own_events = msgspec.msgpack.Decoder(list[OwnEvent])


class SessionCopies:
    """What the server asks the worker process about sessions."""

    def __init__(self, worker: WorkerProcess, store: Store) -> None:
        self._worker = worker
        self._store = store
        self._cache: ByteCache[Pieces] = ByteCache()
        self._making: dict[Hashable, tuple[Pieces, asyncio.Task[None]]] = {}

    async def findings(self, session: VisibleSession) -> Solidity | None:
        """Return the findings about a session, as `whole` does, or about a later state of it.

        Raises Busy, WorkerFailed, Unavailable and UnreadableLog.
        """
        found = self.ask(session.code, session, _analysed, session.code)
        findings: Solidity | None = _findings.decode(await found.whole())
        return findings

    def ask(
        self, payer: str, session: VisibleSession, function: Callable[..., bytes | Iterator[bytes]], *arguments: Any
    ) -> Pieces:
        """Return the bytes that a function returns or yields in the worker, once its copy of this session is up to date
        (see `copy_of`); they are computed once for each commit.

        Who reads them raises what it does, and Busy, WorkerFailed, Unavailable and UnreadableLog.
        """
        code, seq = session.code, session.seq

        async def ask(made: Pieces) -> None:
            await self._ask(made, payer, code, seq, function, arguments)
            if session.rounds and session.rounds[0].revealed:  # the pack may be next
                self._worker.load_when_idle(LIBRARIES)

        return self._once((code, seq, function, arguments), ask)

    async def own_data(
        self, payer: str, session: VisibleSession, member: str, render: Callable[[OwnData], bytes]
    ) -> bytes:
        """Return what the session stores about a member, rendered in the worker; once for each commit.

        Raises as `ask` does.
        """
        code, seq = session.code, session.seq
        made = self._once(
            (code, seq, render, member), lambda made: self._own_data(made, payer, code, seq, member, render)
        )
        return await made.whole()

    async def short_log(self, code: str) -> Sequence[Commit] | None:
        """Return the log of a session if it is short enough for the event loop, else None; raises as `ask` does."""
        page = await self._store.read(code, 0, PAGE)
        return page if len(page) < PAGE and sum(len(commit.body) for commit in page) <= SHORT_LOG else None

    def _once(self, key: Hashable, make: Callable[[Pieces], Awaitable[None]]) -> Pieces:
        """Return what is known by a key, or being made, or what a function adds to the pieces it is given."""
        known = self._cache.get(key)
        if known is not None:
            return known
        if key not in self._making:
            made = Pieces()
            making = asyncio.create_task(self._make(key, made, make))  # noqa: TID251 - held in _making
            self._making[key] = made, making
        return self._making[key][0]

    async def _make(self, key: Hashable, made: Pieces, make: Callable[[Pieces], Awaitable[None]]) -> None:
        failure: Exception | None = WorkerFailed()  # if this is cancelled
        try:
            await make(made)
            failure = None
        except Exception as error:
            failure = error
        finally:
            del self._making[key]
            made.end(failure)
        if failure is None:
            self._cache.put(key, made)

    async def _ask(
        self,
        made: Pieces,
        payer: str,
        code: str,
        wanted: int,
        function: Callable[..., bytes | Iterator[bytes]],
        arguments: tuple[Any, ...],
    ) -> None:
        async with self._worker.turn(payer):
            await self._bring_up_to_date(code, wanted)
            await self._worker.run_in_pieces(made.add, function, *arguments)

    async def _own_data(
        self, made: Pieces, payer: str, code: str, wanted: int, member: str, render: Callable[[OwnData], bytes]
    ) -> None:
        events: list[bytes] = []
        async with self._worker.turn(payer):
            await self._bring_up_to_date(code, wanted)
            for after in range(0, wanted, PAGE):
                page = await self._store.read(code, after, min(PAGE, wanted - after))
                events.append(await self._worker.run(_events_about, code, member, _encoder.encode(page)))
            made.add(await self._worker.run(_own_rendered, code, member, events, render))

    async def _bring_up_to_date(self, code: str, wanted: int) -> None:
        has = await self._worker.run(_seq, code)
        while has < wanted:
            page = await self._store.read(code, has, PAGE)
            if not page:
                raise Unavailable("the log ends before the session in memory")
            has = await self._worker.run(_extend, code, _encoder.encode(page))


def own_data_in(commits: Sequence[Commit], member: str) -> OwnData:
    """Return what a session with this log stores about a member."""
    session = log.replay(commits)
    return own_data(session, member, _own_events_in(session, member, commits))


def _own_events_in(session: Session, member: str, commits: Sequence[Commit]) -> list[OwnEvent]:
    found = (own_events(session, member, commit.seq, commit.at, log.read(commit)) for commit in commits)
    return [event for events in found for event in events]


# ---- in the worker process

_copies: OrderedDict[str, Session] = OrderedDict()
# The view of the last one that was asked for: people download several files of a session, one after the other.
_views: dict[str, VisibleSession] = {}


def copy_of(code: str) -> VisibleSession:
    """Return the copy of a session, which `SessionCopies.ask` has brought up to date, as a still view."""
    if code not in _views:
        _views.clear()
        _views[code] = visible(_copies[code]).still()
    return _views[code]


def _own_rendered(code: str, member: str, events: list[bytes], render: Callable[[OwnData], bytes]) -> bytes:
    return render(own_data(_copies[code], member, [event for page in events for event in _own_events.decode(page)]))


def _events_about(code: str, member: str, page: bytes) -> bytes:
    return _encoder.encode(_own_events_in(_copies[code], member, _commits.decode(page)))


def _seq(code: str) -> int:
    return _copies[code].seq if code in _copies else 0


def _extend(code: str, page: bytes) -> int:
    commits: Sequence[Commit] = _commits.decode(page)
    _views.pop(code, None)
    session = _copies[code] = log.replay(commits, _copies.pop(code, None))
    while len(_copies) > MAX_COPIES:
        _copies.popitem(last=False)
    return session.seq


def _analysed(code: str) -> bytes:
    return _encoder.encode(whole(copy_of(code)))
