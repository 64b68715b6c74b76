"""Copies of sessions in the worker process, which it analyses and exports.

The worker gets the commits of the log, as they are stored: that costs the event loop no more than passing on bytes.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Coroutine, Hashable, Sequence
from typing import Any

import msgspec

from server.analysis.findings import Solidity
from server.analysis.solidity import whole
from server.core import log
from server.core.events import Commit
from server.core.model import Session
from server.core.visibility.own_data import OwnData, OwnEvent, own_data, own_events
from server.core.visibility.session import VisibleSession, visible
from server.runtime.byte_cache import ByteCache
from server.runtime.worker_process import WorkerProcess
from server.store import Store, Unavailable

# Commits passed on at a time, and sessions that the worker keeps.
PAGE = 200
MAX_COPIES = 4
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
        self._cache = ByteCache()
        self._asking: dict[Hashable, asyncio.Task[bytes]] = {}

    async def findings(self, session: VisibleSession) -> Solidity | None:
        """Return the findings about a session, as `whole` does, or about a later state of it.

        Raises Busy, WorkerFailed, Unavailable and UnreadableLog.
        """
        findings: Solidity | None = _findings.decode(await self.ask(session.code, session, _analysed, session.code))
        return findings

    async def ask(self, payer: str, session: VisibleSession, function: Callable[..., bytes], *arguments: Any) -> bytes:
        """Return the bytes that a function returns in the worker, once its copy of this session is up to date (see
        `copy_of`); they are computed once for each commit.

        Raises Busy, WorkerFailed, Unavailable and UnreadableLog.
        """
        key = session.code, session.seq, function, arguments
        return await self._once(key, lambda: self._ask(payer, session.code, session.seq, function, arguments))

    async def own_data(
        self, payer: str, session: VisibleSession, member: str, render: Callable[[OwnData], bytes]
    ) -> bytes:
        """Return what the session stores about a member, rendered in the worker; once for each commit.

        Raises as `ask` does.
        """
        key = session.code, session.seq, render, member
        return await self._once(key, lambda: self._own_data(payer, session.code, session.seq, member, render))

    async def short_log(self, code: str) -> Sequence[Commit] | None:
        """Return the log of a session if it is short enough for the event loop, else None; raises as `ask` does."""
        page = await self._store.read(code, 0, PAGE)
        return page if len(page) < PAGE and sum(len(commit.body) for commit in page) <= SHORT_LOG else None

    async def _once(self, key: Hashable, ask: Callable[[], Coroutine[Any, Any, bytes]]) -> bytes:
        known = self._cache.get(key)
        if known is not None:
            return known
        asking = self._asking.get(key)
        if asking is None:
            asking = self._asking[key] = asyncio.create_task(ask())  # noqa: TID251 - held in _asking
            asking.add_done_callback(lambda done: self._asking.pop(key))
        result = await asyncio.shield(asking)
        self._cache.put(key, result)
        return result

    async def _ask(
        self, payer: str, code: str, wanted: int, function: Callable[..., bytes], arguments: tuple[Any, ...]
    ) -> bytes:
        async with self._worker.turn(payer):
            await self._bring_up_to_date(code, wanted)
            return await self._worker.run(function, *arguments)

    async def _own_data(
        self, payer: str, code: str, wanted: int, member: str, render: Callable[[OwnData], bytes]
    ) -> bytes:
        events: list[bytes] = []
        async with self._worker.turn(payer):
            await self._bring_up_to_date(code, wanted)
            for after in range(0, wanted, PAGE):
                page = await self._store.read(code, after, min(PAGE, wanted - after))
                events.append(await self._worker.run(_events_about, code, member, _encoder.encode(page)))
            return await self._worker.run(_own_rendered, code, member, events, render)

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
