"""The order of a session: requests are decided one after another, stored together, and only then answered.

A turn takes every request that has arrived, decides them in order and appends ONE commit. While that commit is written
the next requests gather. Between deciding and having stored, memory is ahead of the log: nobody may look then.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from msgspec import Struct

from server.clock import clock
from server.core import log
from server.core.commands import AnyCommand
from server.core.events import AnyEvent
from server.core.evolve import evolve
from server.core.model import Millis, Session
from server.core.refused import Refused
from server.core.session import decide
from server.protocol import Accepted, Declined
from server.store import Conflict, Store, Unavailable

logger = logging.getLogger("quorum.turns")

T = TypeVar("T")
Answer = Accepted | Declined

MOST_IN_A_TURN = 1000
NOT_SAVED = "That could not be saved just now; please try again."


class Request(Struct):
    """A command on its way: who asks it, under which ref of which client, and who is told what became of it."""

    command: AnyCommand
    actor: str | None
    answer: Callable[[Answer], None]
    client: str = ""
    ref: int = 0
    origin: Any = None
    refused: Refused | None = None


class Turns:
    """One session and its order; `stored` is told of every commit's events and requests, at rest.

    `reread` is called when the session was read again from the log, because a commit could not be stored.
    """

    def __init__(
        self,
        session: Session,
        store: Store,
        stored: Callable[[Sequence[AnyEvent], Sequence[Request]], None],
        reread: Callable[[], None],
    ) -> None:
        self.session = session
        self._store = store
        self._stored = stored
        self._reread = reread
        self._inbox: list[Request] = []
        self._waiting: list[Callable[[bool], None]] = []
        self._task: asyncio.Task[None] | None = None
        self._sound = True  # false while memory may be ahead of the log

    @property
    def idle(self) -> bool:
        """Whether nothing is being decided or stored."""
        return self._task is None

    def hand_in(self, request: Request) -> None:
        """Take a request into the next turn; its answer is called once it is stored, or declined."""
        self._inbox.append(request)
        self._start()

    async def ask(self, command: AnyCommand, actor: str | None) -> int:
        """Hand in a command and return the seq it was stored under; raises Refused, or Unavailable if not stored."""
        answered: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()

        def settle(answer: Answer) -> None:
            if not answered.done():
                answered.set_result(answer)

        self.hand_in(Request(command=command, actor=actor, answer=settle))
        answer = await answered
        if isinstance(answer, Accepted):
            return answer.seq
        if answer.retry:
            raise Unavailable(answer.reason)
        raise Refused(answer.code, answer.reason)

    async def read(self, look: Callable[[Session], T]) -> T:
        """What `look` sees of the session when all of it is stored; raises Unavailable when that cannot be."""
        settled: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        seen: list[T] = []

        def act(sound: bool) -> None:
            if not settled.done():
                if sound:
                    seen.append(look(self.session))
                settled.set_result(sound)

        self.at_rest(act)
        if not await settled:
            raise Unavailable(NOT_SAVED)
        return seen[0]

    async def settle(self) -> None:
        """Return when every request handed in so far is answered."""
        while self._task is not None:
            await asyncio.wait([self._task])

    def at_rest(self, act: Callable[[bool], None]) -> None:
        """Call `act` as soon as nothing is ahead of the log: with true; with false when the log cannot be read."""
        if self._task is None and self._sound:
            act(True)
        else:
            self._waiting.append(act)
            self._start()

    def _start(self) -> None:
        if self._task is None:
            self._task = asyncio.create_task(self._run())  # noqa: TID251 - held until it is done

    async def _run(self) -> None:
        try:
            while self._inbox or self._waiting:
                batch, self._inbox = self._inbox[:MOST_IN_A_TURN], self._inbox[MOST_IN_A_TURN:]
                await self._take(batch)
                waiting, self._waiting = self._waiting, []
                for act in waiting:
                    act(self._sound)
        finally:
            self._task = None

    async def _take(self, batch: Sequence[Request]) -> None:
        try:
            if not self._sound:
                await self._reload()
            events = await self._store_batch(batch)
        except Exception as error:
            expected = isinstance(error, Conflict | Unavailable)
            logger.log(
                logging.WARNING if expected else logging.ERROR,
                "session %s, after commit %d: not stored: %s",
                self.session.code,
                self.session.seq,
                error,
                exc_info=None if expected else error,
            )
            await self._decline_unstored(batch)
        else:
            self._answer(batch)
            self._stored(events, batch)

    async def _store_batch(self, batch: Sequence[Request]) -> list[AnyEvent]:
        now = clock()
        events: list[AnyEvent] = []
        refs: dict[str, int] = {}
        for request in batch:
            events.extend(self._decide(request, now, refs))
        if events or refs:
            commit = log.seal(self.session.code, self.session.seq + 1, now, events, refs, self.session.digest)
            self._sound = False
            await self._store.append(self.session.code, commit)
            log.stamp(self.session, commit)
        self._sound = True
        return events

    def _decide(self, request: Request, now: Millis, refs: dict[str, int]) -> Sequence[AnyEvent]:
        """Decide and evolve one request. A ref accepted before counts once: it is answered and changes nothing."""
        client, ref = request.client, request.ref
        if ref and ref <= max(refs.get(client, 0), self.session.refs.get(client, 0)):
            return ()
        try:
            happened = decide(self.session, request.command, request.actor, now)
        except Refused as refused:
            request.refused = refused
            return ()
        if happened:
            self._sound = False
        for event in happened:
            evolve(self.session, event, now)
        if ref:
            refs[client] = ref
        return happened

    def _answer(self, batch: Sequence[Request]) -> None:
        for request in batch:
            if request.refused is None:
                request.answer(Accepted(ref=request.ref, seq=self.session.seq))
            else:
                code, reason = request.refused.code, request.refused.sentence
                request.answer(Declined(ref=request.ref, code=code, reason=reason))

    async def _decline_unstored(self, batch: Sequence[Request]) -> None:
        """Nobody is told "accepted" for what the log does not hold: read it again, and answer by what it says."""
        self._sound = False
        try:
            await self._reload()
        except (Unavailable, log.Broken) as error:
            logger.warning("session %s: cannot be read: %s", self.session.code, error)
        for request in batch:
            if self._sound and 0 < request.ref <= self.session.refs.get(request.client, 0):
                request.answer(Accepted(ref=request.ref, seq=self.session.seq))
            else:
                request.answer(Declined(ref=request.ref, code="not_saved", reason=NOT_SAVED, retry=True))

    async def _reload(self) -> None:
        self.session = log.replay(await self._store.read(self.session.code))
        self._sound = True
        self._reread()
