"""Takes deliveries out of the outbox and sends them until each has arrived, or is a dead letter.

A delivery is stored before its commit is (`before`), and made due once that is stored (`stored`). If the process ends
in between, it becomes due by itself, and whoever claims it finds out from the log whether the commit exists. What
arrived but could not be settled is sent again, with the same id. Each target has a task of its own, so that one that
stalls delays no other.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from contextlib import suppress

from msgspec import structs

from server.core.events import Commit
from server.core.log import ErasedLog, UnreadableLog
from server.core.model import Millis
from server.live.past_session import PastCommit
from server.runtime.clock import clock
from server.runtime.logs import event
from server.runtime.metrics import Metrics
from server.runtime.turns import Busy
from server.store import Unavailable
from server.store.outbox import DEAD_DAYS, Delivery, Outbox
from server.webhooks.backoff import Backoff
from server.webhooks.message import delivery_id, happened, kinds_in, message, subscribed
from server.webhooks.request import Failure, Sender
from server.webhooks.targets import Target

logger = logging.getLogger("quorum.webhooks")

DAY: Millis = 24 * 3600 * 1000
# How long a delivery is another process's, and how long its commit may take to be stored, before it is looked for.
CLAIM: Millis = 60_000
PREPARED: Millis = 30_000
# A commit that does not exist after this long never will.
GIVE_UP: Millis = 3_600_000
# Seconds that a meeting waits for the outbox; after that, the delivery is stored as soon as that is possible.
MEETING_SECONDS = 1.0
# Seconds until a failed access to the outbox is repeated, and between looks for deliveries of other processes.
RETRY_SECONDS, POLL_SECONDS = 1.0, 10.0
SWEEP_SECONDS = 3600.0
# Deliveries that wait in memory because the outbox cannot be written.
MAX_UNNOTED = 1000
PAYER = "webhooks"

# Returns a commit of a session, given its code, its seq and whose turn it takes; None if there is none.
FindCommit = Callable[[str, int, str], Awaitable[PastCommit | None]]


class Courier:
    """The webhooks of a process, a CommitHook; `url` is the server's public address, "" if it is not configured."""

    def __init__(
        self,
        outbox: Outbox,
        targets: Sequence[Target],
        url: str,
        metrics: Metrics,
        sender: Sender | None = None,
        backoff: Backoff | None = None,
    ) -> None:
        self._outbox = outbox
        self._targets = targets
        self._url = url
        self._metrics = metrics
        self._sender = sender or Sender()
        self._backoff = backoff or Backoff()
        self._wake = {target.name: asyncio.Event() for target in targets}
        self._notes: dict[str, asyncio.Task[None]] = {}
        self._advancing: set[asyncio.Task[None]] = set()
        self._held: set[str] = set()
        self._tasks: list[asyncio.Task[None]] = []

    def start(self, find: FindCommit) -> None:
        """Begin to send."""
        loop = asyncio.get_running_loop()
        self._tasks = [loop.create_task(self._serve(target, find)) for target in self._targets]
        self._tasks.append(loop.create_task(self._sweep()))

    async def stop(self) -> None:
        """Stop sending; what has not arrived is sent after the next start."""
        if unfinished := [*self._notes.values(), *self._advancing]:
            await asyncio.wait(unfinished, timeout=MEETING_SECONDS)
        running = [*self._tasks, *self._notes.values(), *self._advancing]
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        with suppress(Unavailable):
            await self._outbox.give_back(self._held)
        self._sender.close()
        await self._outbox.close()

    # ---- the hook

    async def before(self, commit: Commit) -> None:
        """Store the deliveries of a commit that is about to be stored; see CommitHook."""
        deliveries = self._deliveries(commit)
        if not deliveries:
            return
        if len(self._notes) >= MAX_UNNOTED:
            logger.error("session %s: no webhook of commit %d: too many wait", commit.session, commit.seq)
            return
        noting = asyncio.create_task(self._note(deliveries))  # noqa: TID251 - held in _notes
        self._notes[commit.digest] = noting
        noting.add_done_callback(lambda _: self._notes.pop(commit.digest, None))
        await asyncio.wait([noting], timeout=MEETING_SECONDS)

    def stored(self, commit: Commit) -> None:
        """Make the deliveries of a stored commit due; see CommitHook."""
        if ids := [delivery.id for delivery in self._deliveries(commit)]:
            advancing = asyncio.create_task(self._advance(ids, self._notes.get(commit.digest)))  # noqa: TID251 - held
            self._advancing.add(advancing)
            advancing.add_done_callback(self._advancing.discard)

    async def forgotten(self, session: str) -> None:
        """Remove the deliveries about an erased session; see CommitHook."""
        try:
            await self._outbox.forget(session)
        except Unavailable as error:  # the one that sends it next finds that the session is gone, and removes it
            logger.warning("deliveries about an erased session are removed later: %s", error)

    def _deliveries(self, commit: Commit) -> list[Delivery]:
        kinds, now = kinds_in(commit.body), clock()
        return [
            Delivery(
                id=delivery_id(commit.session, commit.seq, kind, target.name),
                session=commit.session,
                seq=commit.seq,
                kind=kind,
                target=target.name,
                put_at=now,
                due=now + PREPARED,
            )
            for kind in kinds
            for target in self._targets
            if subscribed(target, kind)
        ]

    async def _note(self, deliveries: Sequence[Delivery]) -> None:
        await self._persist(lambda: self._outbox.put(deliveries))

    async def _advance(self, ids: Sequence[str], noting: asyncio.Task[None] | None) -> None:
        if noting is not None:
            await asyncio.wait([noting])
        await self._persist(lambda: self._outbox.advance(ids, clock()))
        for wake in self._wake.values():
            wake.set()

    async def _persist(self, change: Callable[[], Coroutine[None, None, None]]) -> None:
        """Change the outbox, again and again until that is possible."""
        failed = False
        while True:
            try:
                return await change()
            except Unavailable as error:
                if not failed:
                    logger.warning("webhooks wait: %s", error, extra=event("webhooks_wait", error=str(error)))
                failed = True
            await asyncio.sleep(RETRY_SECONDS)

    # ---- sending

    async def _serve(self, target: Target, find: FindCommit) -> None:
        wake = self._wake[target.name]
        while True:
            wake.clear()
            pause = POLL_SECONDS
            try:
                now = clock()
                delivery = await self._outbox.claim(target.name, now, now + CLAIM)
                if delivery is not None:
                    self._held.add(delivery.id)
                    await self._deliver(target, delivery, find)
                    self._held.discard(delivery.id)
                    continue
                due = await self._outbox.next_due(target.name)
                pause = POLL_SECONDS if due is None else min(POLL_SECONDS, max(0, due - clock()) / 1000 + 0.001)
            except Unavailable as error:
                logger.warning("webhooks wait: %s", error, extra=event("webhooks_wait", error=str(error)))
            except Exception:
                logger.exception("a webhook to %s is sent later", target.name)
            with suppress(TimeoutError):
                await asyncio.wait_for(wake.wait(), pause)

    async def _deliver(self, target: Target, delivery: Delivery, find: FindCommit) -> None:
        """Send a claimed delivery, and settle, postpone or bury it."""
        try:
            commit = await find(delivery.session, delivery.seq, PAYER)
        except ErasedLog:
            return await self._outbox.settle(delivery.id)
        except (Busy, Unavailable):
            return await self._outbox.postpone(structs.replace(delivery, due=clock() + PREPARED))
        except UnreadableLog:
            return await self._failed(delivery, Failure("the session cannot be read"))
        if commit is not None and commit.session.rehearsal:
            return await self._outbox.settle(delivery.id)  # nobody outside waits for a trial
        if commit is None and clock() - delivery.put_at < GIVE_UP:  # it may still be waiting for the store
            return await self._outbox.postpone(structs.replace(delivery, due=clock() + PREPARED))
        if commit is None or not happened(commit.events, delivery.kind):
            return await self._outbox.settle(delivery.id)
        failure = await self._sender.send(target, delivery.id, message(commit, delivery.kind, self._url))
        if failure is not None:
            return await self._failed(delivery, failure)
        self._metrics.webhooks_delivered.inc()
        await self._outbox.settle(delivery.id)

    async def _failed(self, delivery: Delivery, failure: Failure) -> None:
        attempts = delivery.attempts + 1
        pause = None if failure.final else self._backoff.pause(attempts, failure.retry_after)
        now = clock()
        self._metrics.webhooks_failed.inc()
        fields = {"target": delivery.target, "id": delivery.id, "session": delivery.session, "attempts": attempts}
        if pause is None:
            self._metrics.webhooks_dead.inc()
            logger.error(
                "webhook %s to %s is a dead letter after attempt %d: %s",
                *(delivery.id, delivery.target, attempts, failure.error),
                extra=event("webhook_dead", error=failure.error, **fields),
            )
        else:
            logger.warning(
                "webhook %s to %s failed, attempt %d: %s; again in %d s",
                *(delivery.id, delivery.target, attempts, failure.error, pause),
                extra=event("webhook_failed", error=failure.error, again_in=round(pause), **fields),
            )
        due, dead_at = (now, now) if pause is None else (now + int(pause * 1000), 0)
        changed = structs.replace(delivery, attempts=attempts, error=failure.error, due=due, dead_at=dead_at)
        await self._outbox.postpone(changed)

    async def _sweep(self) -> None:
        while True:
            with suppress(Unavailable):
                await self._outbox.sweep(clock() - DEAD_DAYS * DAY)
                for name, number in (await self._outbox.waiting()).items():
                    if name not in self._wake:
                        logger.warning("%d webhooks wait for the target %s, which is not configured", number, name)
            await asyncio.sleep(SWEEP_SECONDS)
