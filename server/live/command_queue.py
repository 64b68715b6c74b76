"""The order of a session: requests are decided one after another, stored together, and only then applied and answered.

A turn takes the requests that have arrived, decides them on the session as it is stored, and appends ONE commit. Only
when that is stored does the session change, is anybody answered and anything announced; meanwhile the next requests
gather. So memory is never ahead of the log: a commit that could not be stored has changed nothing, and when another
process was first, its commits are read and the same requests are decided again.
"""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Callable, Sequence
from time import perf_counter

from server.core import log
from server.core.batch import Decision, gather, new_refs
from server.core.commands import AnyCommand
from server.core.events import AnyEvent, Commit
from server.core.model import Session
from server.core.refused import Refused
from server.core.statement import Statement
from server.live.command_request import Answer, CommandRequest, answer_all
from server.live.protocol import Accepted, declined
from server.runtime.clock import clock
from server.runtime.logs import event
from server.runtime.metrics import Metrics
from server.store import Conflict, Store, Unavailable

logger = logging.getLogger("quorum.command_queue")

MOST_IN_A_TURN = 1000
# After a commit that several shared, the next comes no sooner than this, in seconds: each is worth its fsync then, and
# nobody notices. Who is alone is stored at once.
CROWDED = 0.004
# Requests that may wait for the store: an outage must not fill the memory.
MOST_WAITING = 20_000
# Seconds until a store that did not answer is tried again, and that somebody who waits for an answer over HTTP is kept.
STORE_WAIT = 0.5
ASK_SECONDS = 10.0
# While other processes write to the same session, one that was first lets the others have their turn: for so long, in
# seconds, after each commit of its own, and until nobody else has written for a while.
YIELD = (0.005, 0.02)
CONTENDED_SECONDS = 1.0

NOT_SAVED = "the store did not take a commit in time"
BROKEN = "the log could not be read"


class CommandQueue:
    """One session and its order; `stored` is told of every commit's events and of the accepted requests behind them,
    `given_up` once, when the log turns out to hold what this version cannot read."""

    def __init__(
        self,
        session: Session,
        store: Store,
        stored: Callable[[Sequence[AnyEvent], Sequence[CommandRequest]], None],
        metrics: Metrics | None = None,
        given_up: Callable[[log.UnreadableLog], None] = lambda error: None,
    ) -> None:
        self.session = session
        self.unreadable: log.UnreadableLog | None = None
        self._store = store
        self._stored = stored
        self._given_up = given_up
        self._metrics = metrics or Metrics()
        self._inbox: list[CommandRequest] = []
        self._behind = False
        self._readers: list[asyncio.Future[None]] = []
        self._task: asyncio.Task[None] | None = None
        self._asking: set[asyncio.Future[Answer]] = set()
        self._contended_until = 0.0
        self._troubled = False
        self._began = self._crowded_until = 0.0

    @property
    def idle(self) -> bool:
        """Whether nothing is being decided or stored."""
        return self._task is None

    def submit(self, request: CommandRequest) -> bool:
        """Take a request into a turn; its answer is called once it is stored, or declined. False when too many wait."""
        if len(self._inbox) >= MOST_WAITING or self.unreadable is not None:
            return False
        request.at = perf_counter()
        self._inbox.append(request)
        self._start()
        return True

    async def ask(self, command: AnyCommand, actor: str | None) -> int:
        """Hand in a command and return the seq it was stored under; raises Refused, or why it was not stored:
        Unavailable, or UnreadableLog."""
        if self.unreadable is not None:
            raise self.unreadable
        answered: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()

        def settle(answers: Sequence[Answer]) -> None:
            if not answered.done():
                answered.set_result(answers[0])

        request = CommandRequest(command=command, actor=actor, answer=settle)
        if not self.submit(request):
            raise Unavailable(NOT_SAVED)
        self._asking.add(answered)
        try:
            answer = await asyncio.wait_for(answered, ASK_SECONDS)
        except TimeoutError:
            request.withdrawn = True
            raise Unavailable(NOT_SAVED) from None
        finally:
            self._asking.discard(answered)
        if isinstance(answer, Accepted):
            return answer.seq
        raise Refused(answer.code, **answer.params)

    def catch_up(self) -> None:
        """Read, soon, what another process has added to the log."""
        if self.unreadable is not None:
            return
        self._behind = True
        self._start()

    async def caught_up(self) -> None:
        """Return when everything is read that the log held at the call; raises Unavailable, or UnreadableLog."""
        if self.unreadable is not None:
            raise self.unreadable
        read: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._readers.append(read)
        self.catch_up()
        await read

    async def settle(self) -> None:
        """Return when every request handed in so far is answered."""
        while self._task is not None:
            await asyncio.wait([self._task])

    # ---- the turn

    def _start(self) -> None:
        if self._task is None:
            self._task = asyncio.create_task(self._run())  # noqa: TID251 - held until it is done

    async def _run(self) -> None:
        try:
            while self._inbox or self._behind:
                if self._behind:
                    await self._try_to_catch_up()
                if self._inbox:
                    await self._take_turn()
        finally:
            self._task = None

    async def _try_to_catch_up(self) -> None:
        readers, self._readers = self._readers, []
        failed: Unavailable | log.UnreadableLog | None = None
        try:
            await self._read_missed()
        except Unavailable as error:
            failed = error
            self._behind = True
        except log.UnreadableLog as error:
            failed = error
            self._give_up(error)
        except Exception:
            failed = Unavailable(BROKEN)
            logger.exception("session %s, commit %d", self.session.code, self.session.seq + 1)
            await self._start_over(())
        for reader in readers:
            if not reader.done():
                reader.set_exception(failed) if failed else reader.set_result(None)
        if self._behind and isinstance(failed, Unavailable):
            await self._wait_for_store(failed)

    async def _take_turn(self) -> None:
        await self._let_gather()
        self._inbox = [request for request in self._inbox if not request.withdrawn]
        considered = self._inbox[:MOST_IN_A_TURN]
        batch, left = gather(self.session, considered, clock())
        self._crowded_until = self._began + CROWDED if len(batch) > 1 else 0.0
        before = self.session.seq
        try:
            stored = await self._store_batch(batch)
        except Unavailable as error:
            # They go on waiting, in their order. Whether they were stored after all, the log will tell.
            self._behind = True
            await self._wait_for_store(error)
            return
        except log.UnreadableLog as error:
            self._give_up(error)
            return
        except Exception:
            logger.exception("session %s, commit %d", self.session.code, self.session.seq + 1)
            self._inbox = left + self._inbox[len(considered) :]
            await self._start_over([decided.asked for decided in batch])
            return
        if stored:
            self._inbox = left + self._inbox[len(considered) :]
            answer_all(batch, self.session.seq, self._metrics)
            if asyncio.get_running_loop().time() < self._contended_until:
                await asyncio.sleep(random.uniform(*YIELD))
        elif self.session.seq == before:
            # Another commit is there but not on a majority yet, so it cannot be read: give it a moment.
            await asyncio.sleep(random.uniform(*YIELD))

    async def _let_gather(self) -> None:
        loop = asyncio.get_running_loop()
        if loop.time() < self._crowded_until:
            await asyncio.sleep(self._crowded_until - loop.time())
        self._began = loop.time()

    async def _wait_for_store(self, error: Unavailable) -> None:
        self._metrics.store_errors.inc()
        if not self._troubled:
            self._troubled = True
            code, seq = self.session.code, self.session.seq + 1
            extra = event("store_trouble", session=code, seq=seq, trouble=str(error))
            logger.warning("session %s waits at commit %d: %s", code, seq, error, extra=extra)
        await asyncio.sleep(STORE_WAIT)

    async def _store_batch(self, batch: Sequence[Decision[CommandRequest]]) -> bool:
        """Store a batch as one commit and apply it; false when another process was first and its commits were read."""
        events = [event for decided in batch for event in decided.events]
        refs = new_refs(self.session, batch)
        if not events and not refs:
            return True
        session = self.session
        commit = log.seal(session.code, session.seq + 1, clock(), events, refs, session.digest)
        began = perf_counter()
        try:
            await self._store.append(session.code, commit)
        except Conflict:
            self._metrics.conflicts.inc()
            return await self._read_missed(commit)
        except Unavailable:
            # It may have been stored all the same, and only the answer was lost: the log knows.
            if await self._read_missed(commit):
                return True
            raise
        self._metrics.commit.observe(perf_counter() - began)
        self._metrics.commit_requests.observe(len(batch))
        log.apply(session, commit, events, refs)
        self._recovered()
        self._tell(events, [decided.asked for decided in batch if decided.refused is None])
        return True

    def _tell(self, events: Sequence[AnyEvent], requests: Sequence[CommandRequest]) -> None:
        try:
            self._stored(events, requests)
        except Exception:
            # It is stored: whoever asked is to be told so, whatever went wrong in telling others.
            logger.exception("session %s, commit %d: not announced", self.session.code, self.session.seq)

    def _recovered(self) -> None:
        if self._troubled:
            self._troubled = False
            code, seq = self.session.code, self.session.seq
            extra = event("store_recovered", session=code, seq=seq)
            logger.warning("session %s goes on at commit %d", code, seq, extra=extra)

    async def _read_missed(self, own: Commit | None = None) -> bool:
        """Read and apply what the log has beyond this session; true when one's own commit is in it."""
        self._behind = False
        found = False
        for commit in await self._store.read(self.session.code, self.session.seq):
            self._tell(log.advance(self.session, commit).events, ())
            if own is not None and commit.digest == own.digest:
                found = True
            else:
                self._metrics.stream_lag.observe(max(0, clock() - commit.at) / 1000)
                self._contended_until = asyncio.get_running_loop().time() + CONTENDED_SECONDS
        self._recovered()
        return found

    async def _start_over(self, requests: Sequence[CommandRequest]) -> None:
        """After a fault of our own, trust the log and not what is in memory."""
        try:
            self.session = log.replay(await self._store.read(self.session.code))
        except Unavailable as error:
            logger.warning("session %s: cannot be read: %s", self.session.code, error)
        except log.UnreadableLog as error:
            self._give_up(error)
            return
        for request in requests:
            request.answer([declined(request.ref, Statement("broken"))])

    def _give_up(self, error: log.UnreadableLog) -> None:
        """Decide nothing any more: the log holds what this process cannot read, so it must not write after it.

        Requests stay unanswered, for whoever asked to send again where the log can be read; a call over HTTP fails.
        """
        self.unreadable = error
        self._inbox.clear()
        self._behind = False
        for answered in self._asking:
            if not answered.done():
                answered.set_exception(error)
        self._given_up(error)
