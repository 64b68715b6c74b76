"""All rooms of this process: opened from the log on demand, and closed after a while without use."""

from __future__ import annotations

import asyncio
import logging
import random
import secrets

from msgspec import Struct

from server.core import log
from server.core.code import SPACE, code_from_number
from server.core.commands import EraseName
from server.core.description import check
from server.core.events import Created, Joined
from server.core.joining import digest_of_credential
from server.core.last_time import LastTime
from server.core.measurements import Measurements
from server.core.model import Description
from server.core.outcome import PreviousSession
from server.limits import Limits
from server.live.cluster_sync import ClusterSync
from server.live.commit_hook import CommitHook, HookedLog
from server.live.credentials import digest_of, new_id, new_key
from server.live.finding import SessionFinder
from server.live.importing import ImportedScores, first_events
from server.live.losses import Losses
from server.live.past_session import PastCommit, past_commit
from server.live.protocol import CloseCode
from server.live.rehearsals import Rehearsals
from server.live.replaying import Replay, replayed
from server.live.room import Room
from server.live.room_connection import RoomConnection
from server.live.room_services import RoomServices
from server.live.session_copies import SessionCopies
from server.live.shared_work import SharedWork
from server.live.store_state import StoreState
from server.live.unreadable import UnreadableSessions
from server.live.unreadable_codes import close_code_of
from server.live.websocket.heartbeat import Heartbeat
from server.runtime.clock import clock
from server.runtime.lane import Lane
from server.runtime.metrics import Metrics
from server.runtime.salt import new_salt
from server.runtime.turns import Busy
from server.runtime.worker_process import WorkerProcess
from server.store import Conflict, SessionLog, Store, Unavailable
from server.store.heads import ClaimedCommits

logger = logging.getLogger("quorum.log")

IDLE_SECONDS = 600.0
SWEEP_SECONDS = 60.0
# While draining, connections are closed in batches of this size, with a short random wait in between.
DRAIN_BATCH = 200


class SessionCredentials(Struct, frozen=True):
    """A new session: its code, its facilitator's member id, and the key (stored nowhere, shown once)."""

    code: str
    facilitator: str
    key: str


class Hub:
    """The open rooms of this process."""

    def __init__(
        self, store: Store, metrics: Metrics | None = None, limits: Limits | None = None, hook: CommitHook | None = None
    ) -> None:
        self._store = store
        self._store_state = StoreState()
        self._hook = hook
        self._log: SessionLog = HookedLog(store, hook) if hook else store
        worker = WorkerProcess()
        copies = SessionCopies(worker, store)
        self._services = RoomServices(metrics, limits, copies)
        self.work = SharedWork(self._services, worker, copies)
        self.metrics = self._services.metrics
        self.metrics.rooms.set_function(lambda: len(self.rooms()))
        self.metrics.connections.set_function(self.connections)
        self.heartbeat = Heartbeat()
        self.draining = False
        self._rooms: dict[str, asyncio.Future[Room | None]] = {}
        self._unreadable = UnreadableSessions(self.metrics)
        self._losses = Losses(self.metrics)
        self._sweeper: asyncio.TimerHandle | None = None
        self._cluster_sync = ClusterSync(store, self.rooms, self._opened)
        self.finder = SessionFinder(store, self.rooms, self._services.lane)
        self._checking: asyncio.Task[None] | None = None
        self.rehearsals = Rehearsals(self.room)

    def start(self) -> None:
        """Start following other processes."""
        self._cluster_sync.start()
        self._checking = asyncio.create_task(self._losses.check(self._store))  # noqa: TID251 - held

    async def ready(self) -> None:
        """Return once the store can be written to; raises Unavailable if it cannot."""
        with self._store_state.noted():
            await self._store.ready()

    async def create_session(
        self,
        description: Description,
        name: str,
        measurements: Measurements | None = None,
        account: str | None = None,
        previous: PreviousSession | None = None,
        imported: ImportedScores | None = None,
        last_time: LastTime | None = None,
        rehearsal: bool = False,
    ) -> SessionCredentials:
        """Create a session with its facilitator; raises Refused for a description that breaks a rule.

        With an `account`, everybody who is signed in with it is the facilitator. `previous` is the closed session that
        it takes up again, and `last_time` what that one showed; scores are `imported` as a round. A
        `rehearsal` is a trial with simulated members.
        """
        check(description)
        key, member = new_key(), new_id()
        while True:
            code = code_from_number(secrets.randbelow(SPACE))
            salt = secrets.token_urlsafe(16)
            created = Created(code, description, digest_of(key), salt, measurements, previous, last_time, rehearsal)
            digest = None if account is None else digest_of_credential(salt, "account", account)
            joined = Joined(member=member, name=name, role="facilitator", account=digest)
            events = await first_events(created, joined, imported, new_id(), self.lane)
            try:
                with self._store_state.noted():
                    await self._store.create(code, log.seal(code, 1, clock(), events, {}, "", new_salt))
            except Conflict:
                continue  # the code is taken, with a probability of 2**-40 per stored session
            return SessionCredentials(code=code, facilitator=member, key=key)

    async def room(self, code: str, payer: str = "") -> Room | None:
        """Return the room of a session, opening it in a turn of `payer` if necessary; None if there is no such session.

        Raises UnreadableLog, and Busy if too many are being opened.
        """
        opening = self._rooms.get(code)
        if opening is None:
            self._unreadable.look_up(code)
            opening = self._rooms[code] = asyncio.ensure_future(self._open(code, payer))  # noqa: TID251 - held in _rooms
        room = await asyncio.shield(opening)
        if room is None:
            return None
        if room.unreadable is not None:
            if self._rooms.get(code) is opening:
                del self._rooms[code]
            if isinstance(room.unreadable, log.ErasedLog):
                return None
            self._unreadable.note(code, room.unreadable)
            raise room.unreadable.fresh()
        room.last_used = asyncio.get_running_loop().time()
        return room

    async def _open(self, code: str, payer: str) -> Room | None:
        room = None
        try:
            head = await self._store.head(code)  # before the log, which may grow meanwhile
            replay = await replayed(self._store, code, self._services.lane, payer, head.seq if head else 0)
            if head is not None and not replay.seq:
                head = await self._store.head(code)  # the session may have been erased in between
            self._losses.compare(code, replay.seq, replay.digest, head)
            await self._erase_left(code, replay)
            if replay.session is not None:
                room = Room(replay.session, self._log, self._services, replay.edit_bytes, replay.changed_at)
                if head is not None and replay.seq < head.seq:
                    room.report_loss(replay.seq, head.seq, certain=True)
        except log.ErasedLog:
            return None
        except log.UnreadableLog as error:
            self._unreadable.note(code, error)
            raise error.fresh() from None  # the callers must not keep the log alive
        except (Busy, Unavailable):
            raise
        except Exception as error:
            raise self._broken(code, error) from None
        finally:
            if room is None:
                del self._rooms[code]
        if room is not None:
            self._unreadable.forget(code)
            self._sweep_later()
            # Another process may have stored a commit after this read, and notified us before this room existed.
            asyncio.get_running_loop().call_soon(room.catch_up)
        return room

    async def erase_name(self, room: Room, member: str, actor: str) -> None:
        """Erase all names of a member at the request of `actor`, in the log and then in the store.

        Raises Refused and Unavailable; once it has returned, the store has no name of theirs.
        """
        await room.execute(EraseName(member), actor)
        await self._store.erase_names(room.code, member)

    async def _erase_left(self, code: str, replay: Replay) -> None:
        """Erase names that the log says are erased, if a server ended before it had done that."""
        try:
            for member in replay.unerased:
                await self._store.erase_names(code, member)
        except Unavailable as error:
            logger.warning("session %s: a name cannot be erased yet: %s", code, error)

    async def forget(self, code: str, seq: int) -> int:
        """Erase a session whose last commit is `seq`, and close its connections; return its number of commits, 0 if
        it has grown meanwhile."""
        number = await self._store.forget(code, seq)
        if number and self._hook is not None:
            await self._hook.forgotten(code)
        for room in self.rooms() if number else ():
            if room.code == code:
                room.catch_up()
        return number

    async def past_commit(self, code: str, seq: int, payer: str) -> PastCommit | None:
        """Return a commit of a session with what led to it; None if there is no such commit.

        Raises Busy, Unavailable and UnreadableLog.
        """
        return await past_commit(self._store, code, seq, self.lane, payer)

    def enter(self, room: Room, connection: RoomConnection, client: str, seen: int) -> None:
        """Let a connection, whose client has seen commit `seen`, enter a room that has caught up with the log.

        If that fails, the connection is closed and should not come back. Others stay, because what fails may be about
        this member only.
        """
        try:
            if seen > (last := room.visible.seq) and connection.member is not None:
                self._losses.report(room.visible.code, ClaimedCommits(last, seen))
                room.report_loss(last, seen, certain=False)
            room.enter(connection, client, seen)
        except Exception as error:
            connection.close(close_code_of(self._broken(room.visible.code, error, refuse=False)))

    def _broken(self, code: str, error: Exception, *, refuse: bool = True) -> log.BrokenSession:
        """Remember that this server fails in a session, and log the traceback once; with `refuse`, open it no more."""
        broken = log.BrokenSession(type(error).__name__)
        if self._unreadable.note(code, broken, refuse=refuse):
            logger.error("session %s: this error is a bug", code, exc_info=error)
        return broken

    @property
    def lane(self) -> Lane:
        """Where long work on the event loop takes turns."""
        return self._services.lane

    def rooms(self) -> list[Room]:
        """Return the open rooms."""
        return [room for code in self._rooms if (room := self._opened(code)) is not None]

    def _opened(self, code: str) -> Room | None:
        opening = self._rooms.get(code)
        failed = opening is None or not opening.done() or opening.cancelled() or opening.exception() is not None
        return None if failed or opening is None else opening.result()

    def connections(self) -> int:
        """Return the number of live connections."""
        return sum(len(room.connections) for room in self.rooms())

    def _sweep_later(self) -> None:
        if self._sweeper is None:
            self._sweeper = asyncio.get_running_loop().call_later(SWEEP_SECONDS, self._sweep)

    def _sweep(self) -> None:
        self._sweeper = None
        now = asyncio.get_running_loop().time()
        for room in self.rooms():
            if room.idle and now - room.last_used > IDLE_SECONDS:
                room.stop()
                del self._rooms[room.visible.code]
        if self._rooms:
            self._sweep_later()

    async def drain(self) -> None:
        """Finish all submitted commands, then close all connections, a batch at a time, so that clients reconnect."""
        self.draining = True
        if self._sweeper is not None:
            self._sweeper.cancel()
        await self.rehearsals.stop()
        for room in self.rooms():
            await room.wait_until_idle()
        connections = [c for room in self.rooms() for c in room.connections]
        random.shuffle(connections)
        for start in range(0, len(connections), DRAIN_BATCH):
            for connection in connections[start : start + DRAIN_BATCH]:
                connection.close(CloseCode.RESTARTING)
            await asyncio.sleep(random.uniform(0.02, 0.1))
        for room in self.rooms():
            await room.wait_until_idle()
            room.stop()
        self.heartbeat.stop()
        self.work.stop()
        if self._checking is not None:
            self._checking.cancel()
        await self._cluster_sync.stop()
