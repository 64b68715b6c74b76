"""The command queue of a session: commands are decided in turn, stored together, and only then applied and answered.

A batch takes the requests that have arrived, with turns between members (fair_queue.py), decides them against the
stored session, and appends ONE commit (group commit). The session changes, requests are answered and changes broadcast
only once that commit is stored; meanwhile the next requests gather. Memory is therefore never ahead of the log: a
commit that could not be stored has changed nothing. If another process stored a commit first, that is read and the same
requests are decided again; processes that write at the same time take turns (commit_turns.py).
"""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Callable, Sequence
from time import perf_counter

from server.core import log
from server.core.batch import OF_A_ROUND, Decision, new_refs, next_batch, skipped_refs
from server.core.commands import AnyCommand
from server.core.events import AnyEvent, Commit
from server.core.model import Session
from server.core.refused import Refused
from server.core.statement import Statement
from server.live.command_request import Answer, CommandRequest, answer_all
from server.live.commit_turns import CommitTurns
from server.live.fair_queue import FairQueue
from server.live.log_news import LogNews
from server.live.protocol import Accepted, declined
from server.live.store_outage import StoreOutage
from server.runtime.clock import clock
from server.runtime.metrics import Metrics
from server.runtime.salt import new_salt
from server.store import Conflict, SessionGrew, SessionLog, Unavailable

logger = logging.getLogger("quorum.command_queue")

# After a commit of several requests, the next one waits this long, in seconds, so that more requests share its fsync.
# People do not notice. A single request is stored immediately.
GATHER_SECONDS = 0.004
# Seconds between two attempts to reach a store that does not answer, and until an HTTP request times out.
RETRY_SECONDS = 0.5
EXECUTE_SECONDS = 10.0
# How long, in seconds and at random, until a commit that has not reached a majority is looked for again.
UNREADABLE_SECONDS = (0.005, 0.02)


class CommandQueue:
    """The queue of one session; `on_commit` gets the events of every commit and the requests accepted in it.

    `on_unreadable` is called once, if the log contains something that this version cannot read.
    """

    def __init__(
        self,
        session: Session,
        store: SessionLog,
        on_commit: Callable[[Sequence[AnyEvent], Sequence[CommandRequest]], None],
        metrics: Metrics | None = None,
        on_unreadable: Callable[[log.UnreadableLog], None] = lambda error: None,
    ) -> None:
        self.session = session
        self.unreadable: log.UnreadableLog | None = None
        self._store = store
        self._on_commit = on_commit
        self._on_unreadable = on_unreadable
        self._metrics = metrics or Metrics()
        self._requests = FairQueue()
        self._turns = CommitTurns()
        self._news = LogNews()
        self._task: asyncio.Task[None] | None = None
        self._executing: set[asyncio.Future[Answer]] = set()
        self._outage = StoreOutage(session.code, self._metrics)
        self._batch_started = self._gather_until = 0.0

    @property
    def idle(self) -> bool:
        """True if no request is being decided or stored."""
        return self._task is None

    def submit(self, request: CommandRequest) -> bool:
        """Queue a request, to be answered once it is stored or declined; return False if the queue is full."""
        request.at = perf_counter()
        # A score that names no round is meant for the one in which it arrives.
        if request.round is None and isinstance(request.command, OF_A_ROUND):
            request.round = len(self.session.rounds)
        if self.unreadable is not None or not self._requests.push(request):
            return False
        self._start()
        return True

    async def execute(self, command: AnyCommand, actor: str | None, payer: str = "") -> int:
        """Run a command and return the seq of its commit; raises Refused, Unavailable or UnreadableLog."""
        if self.unreadable is not None:
            raise self.unreadable.fresh()
        answer: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()

        def resolve(answers: Sequence[Answer]) -> None:
            if not answer.done():
                answer.set_result(answers[0])

        request = CommandRequest(command, actor, answer=resolve, payer=payer)
        if not self.submit(request):
            raise Unavailable("the store did not take a commit in time")
        self._executing.add(answer)
        try:
            result = await asyncio.wait_for(answer, EXECUTE_SECONDS)
        except TimeoutError:
            request.cancelled = True
            raise Unavailable("the store did not take a commit in time") from None
        finally:
            self._executing.discard(answer)
        if isinstance(result, Accepted):
            return result.seq
        raise Refused(result.code, **result.params)

    def catch_up(self, grew: SessionGrew | None = None) -> None:
        """Schedule reading the commits of other processes from the log, unless it only `grew` by known ones."""
        if self.unreadable is not None:
            return
        if grew is not None:
            self._turns.saw(grew.process, asyncio.get_running_loop().time())
        self._news.tell(grew)
        if self._news.behind(self.session.seq):
            self._start()

    async def caught_up(self) -> None:
        """Return when everything in the log at the time of the call is applied; raises Unavailable or UnreadableLog."""
        if self.unreadable is not None:
            raise self.unreadable.fresh()
        read = self._news.ask()
        self._start()
        await read

    async def wait_until_idle(self) -> None:
        """Return when every request submitted so far is answered."""
        while self._task is not None:
            await asyncio.wait([self._task])

    # ---- one batch after another

    def _start(self) -> None:
        if self._task is None:
            self._task = asyncio.create_task(self._run())  # noqa: TID251 - held until it is done

    async def _run(self) -> None:
        try:
            while self._requests or self._news.behind(self.session.seq):
                if self._news.behind(self.session.seq):
                    await self._catch_up_or_wait()
                if self._requests and await self._have_turn():
                    await self._commit_batch()
        finally:
            self._task = None

    async def _catch_up_or_wait(self) -> None:
        readers = self._news.readers()
        failed: Unavailable | log.UnreadableLog | None = None
        try:
            await self._read_new_commits()
        except Unavailable as error:
            failed = error
            self._news.tell()
        except log.UnreadableLog as error:
            failed = error
            self._give_up(error)
        except Exception:
            failed = Unavailable("the log could not be read")
            logger.exception("session %s, commit %d", self.session.code, self.session.seq + 1)
            await self._reload(())
        for reader in readers:
            if not reader.done():
                reader.set_exception(failed) if failed else reader.set_result(None)
        if isinstance(failed, Unavailable) and self._news.behind(self.session.seq):
            await self._wait_for_store(failed)

    async def _have_turn(self) -> bool:
        """Return whether this process may store the next commit now; if not, wait for its turn, or for news."""
        if (wait := self._turns.wait(asyncio.get_running_loop().time())) > 0:
            await self._news.come(wait)
        return wait <= 0

    async def _commit_batch(self) -> None:
        await self._gather_requests()
        batch, _ = next_batch(self.session, self._requests.first(self._turns.most), clock())
        self._gather_until = self._batch_started + GATHER_SECONDS if len(batch) > 1 else 0.0
        before = self.session.seq
        try:
            seq = await self._store_batch(batch)
        except Unavailable as error:
            # The requests stay queued, in order. If the commit was stored after all, the log will show it.
            self._news.tell()
            await self._wait_for_store(error)
            return
        except log.UnreadableLog as error:
            self._give_up(error)
            return
        except Exception:
            logger.exception("session %s, commit %d", self.session.code, self.session.seq + 1)
            self._requests.remove([decided.request for decided in batch])
            await self._reload([decided.request for decided in batch])
            return
        if seq is not None:
            self._requests.remove([decided.request for decided in batch])
            answer_all(batch, seq, self._metrics)
        elif self.session.seq == before:
            # Another commit exists but has not reached a majority, so it cannot be read yet: wait a moment.
            await asyncio.sleep(random.uniform(*UNREADABLE_SECONDS))

    async def _gather_requests(self) -> None:
        loop = asyncio.get_running_loop()
        if loop.time() < self._gather_until:
            await asyncio.sleep(self._gather_until - loop.time())
        self._batch_started = loop.time()

    async def _wait_for_store(self, error: Unavailable) -> None:
        self._outage.begin(self.session.seq + 1, error)
        await asyncio.sleep(RETRY_SECONDS)

    async def _store_batch(self, batch: Sequence[Decision[CommandRequest]]) -> int | None:
        """Store a batch as one commit and apply it; return its seq, or None if another process was first."""
        events = [event for decided in batch for event in decided.events]
        refs, skipped = new_refs(self.session, batch), skipped_refs(self.session, batch)
        if not events and not refs:
            return self.session.seq
        session = self.session
        commit = log.seal(session.code, session.seq + 1, clock(), events, refs, session.digest, new_salt, skipped)
        time = asyncio.get_running_loop().time
        began = time()
        try:
            await self._store.append(session.code, commit)
        except Conflict:
            self._metrics.conflicts.inc()
            self._turns.lost(len(batch), time() - began)
            return commit.seq if await self._read_new_commits(commit) else None
        except Unavailable:
            # The commit may be stored even though the store's reply was lost: look in the log.
            if await self._read_new_commits(commit):
                return commit.seq
            raise
        took = time() - began
        self._metrics.commit.observe(took)
        self._metrics.commit_requests.observe(len(batch))
        log.apply(session, commit, events, refs, skipped)
        self._turns.stored(commit.seq, time(), took)
        self._outage.end(self.session.seq)
        self._notify(events, [decided.request for decided in batch if decided.refused is None])
        return commit.seq

    def _notify(self, events: Sequence[AnyEvent], requests: Sequence[CommandRequest]) -> None:
        try:
            self._on_commit(events, requests)
        except Exception:
            # The commit is stored, so its requests must be answered even if broadcasting it failed.
            logger.exception("session %s, commit %d: not broadcast", self.session.code, self.session.seq)

    async def _read_new_commits(self, own: Commit | None = None) -> bool:
        """Read and apply the commits after this session's last one; return True if `own` is among them."""
        commits = self._news.take(self.session.seq)
        if not commits:
            self._news.forget()
            commits = await self._store.read(self.session.code, self.session.seq)
        own_stored, now = False, asyncio.get_running_loop().time()
        for commit in commits:
            self._notify(log.advance(self.session, commit).events, ())
            if own is not None and commit.digest == own.digest:
                own_stored = True
                self._turns.stored(commit.seq, now)
            else:
                self._metrics.stream_lag.observe(max(0, clock() - commit.at) / 1000)
                self._turns.read(commit.seq, now)
        if own_stored or not self._requests:  # a log that can be read does not mean that a commit can be stored
            self._outage.end(self.session.seq)
        return own_stored

    async def _reload(self, requests: Sequence[CommandRequest]) -> None:
        """After a bug in this server, replace the session in memory by the one in the log."""
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
        """Stop deciding: this process cannot read the whole log, so it must not append to it.

        Requests stay unanswered, so that clients send them to another process; calls over HTTP fail.
        """
        self.unreadable = error.fresh()
        self._requests.clear()
        for waiting in (*self._executing, *self._news.readers()):
            if not waiting.done():
                waiting.set_exception(error.fresh())
        self._news.forget()
        self._on_unreadable(self.unreadable)
