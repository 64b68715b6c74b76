"""A session in memory: its command queue, its connections, and the messages that they get.

Room is a façade: other modules call its methods, ask `access` who may act and read `visible`, and use none of the
objects behind it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Sequence

from server.analysis.findings import Solidity
from server.core.board import Board
from server.core.commands import AnyCommand
from server.core.events import Admitted, AnyEvent, Appointed, KeyChanged, NameErased, Removed, RemovedAll
from server.core.log import UnreadableLog
from server.core.model import Millis, Session
from server.core.public_session import Roster
from server.core.refused import Refused
from server.core.visibility.session import VisibleSession, visible
from server.live.analysis_runner import AnalysisRunner
from server.live.board_cache import BoardCache
from server.live.broadcaster import Broadcaster, Kind, Part
from server.live.changed_parts import FREQUENT, FrequentParts, changed_parts
from server.live.command_queue import CommandQueue
from server.live.command_request import CommandRequest
from server.live.edit_limits import EditLimits
from server.live.member_connections import MemberConnections
from server.live.protocol import CloseCode, Do, You, declined
from server.live.recovery import Recovery
from server.live.room_access import RoomAccess
from server.live.room_connection import RoomConnection
from server.live.room_limits import beyond_limits, full
from server.live.room_services import RoomServices
from server.live.unreadable_codes import close_code_of
from server.live.weak import weakly
from server.live.websocket.subscriber import Subscriber
from server.live.welcome import welcome_head, you
from server.runtime.clock import clock
from server.store import SessionGrew, SessionLog
from server.store.archived import Archived
from server.store.deriving import archived_of


class Room:
    """One session on this process; `edit_bytes` is what edits of the description take in its log, `changed_at` the
    latest time in it."""

    def __init__(
        self,
        session: Session,
        store: SessionLog,
        services: RoomServices | None = None,
        edit_bytes: int = 0,
        changed_at: Millis | None = None,
    ) -> None:
        self._services = services = services or RoomServices()
        # The parts of a room do not refer back to it: a cycle would be freed by the collector only, which runs rarely.
        queue = self._command_queue = CommandQueue(
            session, store, weakly(self._publish), services.metrics, weakly(self._end)
        )
        broadcaster = Broadcaster(weakly(self._current_part), lambda: queue.session.seq, services)
        self._broadcaster = broadcaster
        self._analysis_runner = AnalysisRunner(
            lambda: visible(queue.session), lambda: broadcaster.announce_later("solidity"), services
        )
        self._edit_limits = EditLimits(services.limits, edit_bytes)
        self._board_cache = BoardCache()
        self._frequent = FrequentParts()
        self.access = RoomAccess(lambda: queue.session, changed_at)
        self.shared = store.shared
        self.connections: set[RoomConnection] = set()
        self._recovery = Recovery(self.connections, lambda member: visible(queue.session).member(member))
        self.last_used = asyncio.get_running_loop().time()
        self._members = MemberConnections(lambda: queue.session)
        self._remote_members: frozenset[str] = frozenset()

    @property
    def _session(self) -> Session:
        return self._command_queue.session

    @property
    def visible(self) -> VisibleSession:
        """The session as everybody may see it; only members' own ballots come from the complete session."""
        return visible(self._session)

    @property
    def code(self) -> str:
        """The session's code."""
        return self._session.code

    @property
    def unreadable(self) -> UnreadableLog | None:
        """Why this session cannot continue: this version cannot read its log; None if it can."""
        return self._command_queue.unreadable

    def archived(self) -> Archived:
        """Return what the archive keeps of this session."""
        return archived_of(self._session)

    # ---- commands

    def submit(self, connection: RoomConnection, client: str, do: Do) -> bool:
        """Queue a request from a connection, which the queue will answer; return False if the queue is full."""
        if do.stored:
            self._recovery.offered(connection, do.ref)
        refusal = beyond_limits(do.command, self.visible, self._services.limits, self._edit_limits)
        if refusal is not None:
            connection.answer([declined(do.ref, refusal)])
            return True
        answer = connection.answer
        request = CommandRequest(
            do.command, connection.member, client, do.ref, do.round, answer=answer, origin=connection
        )
        return self._command_queue.submit(request)

    async def execute(self, command: AnyCommand, actor: str | None, payer: str = "") -> int:
        """Run a command and return the seq of its commit; raises Refused, or Unavailable if it was not stored.

        `payer` is whose turn it takes, by default the actor.
        """
        if (refusal := full(command, self.visible, self._services.limits)) is not None:
            raise Refused(refusal.code, **refusal.params)
        return await self._command_queue.execute(command, actor, payer)

    @property
    def idle(self) -> bool:
        """True if there is no connection and no command is being decided or stored."""
        return not self.connections and self._command_queue.idle

    async def wait_until_idle(self) -> None:
        """Return when every command submitted so far is answered."""
        await self._command_queue.wait_until_idle()

    def catch_up(self, grew: SessionGrew | None = None) -> None:
        """Schedule reading the commits that another process has added to the log."""
        self._command_queue.catch_up(grew)

    async def caught_up(self) -> None:
        """Return when everything in the log at the time of the call is applied; raises Unavailable."""
        await self._command_queue.caught_up()

    # ---- analysis

    @property
    def findings(self) -> Solidity | None:
        """Return the latest public findings; they may be a second older than the session."""
        return self._analysis_runner.findings

    async def current_findings(self) -> Solidity | None:
        """Return the findings about the session as it is now, once they are computed."""
        return await self._analysis_runner.current()

    # ---- connections

    def connection(
        self, subscriber: Subscriber, member: str | None, close: Callable[[CloseCode], None]
    ) -> RoomConnection:
        """Create a connection that has not entered yet; `member` is None for a spectator."""
        return RoomConnection(self._broadcaster.audience, subscriber, member, close)

    def has_welcome(self, seen: int) -> bool:
        """Return whether nothing must be encoded for a client that has seen commit `seen` to enter."""
        return self._broadcaster.has_welcome(seen)

    def enter(self, connection: RoomConnection, client: str, seen: int = 0) -> None:
        """Send the welcome, no older than commit `seen`, which its client has seen; from then on also broadcasts."""
        if self.unreadable is not None:
            connection.close(close_code_of(self.unreadable))
            return
        member = self.visible.member(connection.member)
        if member is not None and member.removed:
            connection.close(CloseCode.LEFT if member.erased else CloseCode.REMOVED)
            return
        if len(self._members.of(connection.member)) >= self._services.limits.devices:
            connection.close(CloseCode.TOO_MANY)
            return
        if self._services.unread.full(member is not None):
            connection.close(CloseCode.OVERLOADED)
            return
        connection.client = client
        self._broadcaster.drop_older(seen)
        self._welcome(connection)
        self.connections.add(connection)
        connection.subscribe()
        self._members.add(connection)
        self._broadcaster.announce_coalesced("roster")
        self._recovery.entered(connection)

    def leave(self, connection: RoomConnection) -> None:
        """Remove a connection and send it nothing more."""
        if connection not in self.connections:
            return
        self.last_used = asyncio.get_running_loop().time()
        self.connections.discard(connection)
        self._recovery.left(connection)
        connection.unsubscribe()
        self._members.discard(connection)
        self._broadcaster.announce_coalesced("roster")

    def stop(self) -> None:
        """Stop broadcasting and analysing."""
        for part in (self._broadcaster, self._analysis_runner, self._recovery, self._members):
            part.stop()

    def report_loss(self, after: int, known: int, *, certain: bool) -> None:
        """Tell the facilitators that the log ends at commit `after` although `known` was stored, or a page says so."""
        self._recovery.report(after, known, certain=certain)

    def _end(self, error: UnreadableLog) -> None:
        """Close all connections: this version cannot continue the session."""
        code = close_code_of(error)
        for connection in list(self.connections):
            connection.close(code)
        self.stop()

    @property
    def local_members(self) -> Collection[str]:
        """The ids of members connected to this process."""
        return self._members.members

    def set_remote_members(self, members: frozenset[str]) -> None:
        """Set the ids of members connected to other processes."""
        if members != self._remote_members:
            self._remote_members = members
            self._broadcaster.announce_coalesced("roster")

    def roster(self) -> Roster:
        """Return the members, and which of them are connected to any process."""
        local = self._members.members
        connected: Collection[str] = self._remote_members.union(local) if self._remote_members else local
        if waiting := self.visible.waiting:
            connected = {member for member in connected if member not in waiting}
        return self.visible.roster(connected, len(connected))

    def board(self) -> Board:
        """Return the board, with its cells encoded."""
        return self._board_cache.board(self.visible)

    def you(self, member: str) -> You | None:
        """Return what a member may know of themselves; None for somebody who is no member."""
        return you(self._session, member, "")

    # ---- messages to connections

    def _current_part(self, kind: Kind) -> Part:
        match kind:
            case "session":
                return self.visible.public()
            case "roster":
                return self.roster()
            case "board":
                return self.board()
            case "solidity":
                return self._analysis_runner.findings
            case "attachments":
                return self.visible.attachments()

    def _welcome(self, connection: RoomConnection) -> None:
        tail = self._broadcaster.welcome_tail()
        receiver = you(self._session, connection.member, connection.client)
        connection.send_welcome(welcome_head(self._broadcaster.seq, clock(), receiver, connection.credentials), tail)

    def _publish(self, events: Sequence[AnyEvent], accepted: Sequence[CommandRequest]) -> None:
        """After a commit, broadcast the changes and send each member their private messages."""
        self.last_used = asyncio.get_running_loop().time()
        if events:
            self._edit_limits.count(events)
            self._analysis_runner.schedule()
            self._announce(events)
        for event in events:
            self._update_access(event)
        self._members.send_personal(events, accepted)

    def _update_access(self, event: AnyEvent) -> None:
        """Close the connections of members who are out, and welcome those who were let in."""
        match event:
            case Removed(member):
                self._close(member, CloseCode.REMOVED)
            case RemovedAll(members):
                for member in members:
                    self._close(member, CloseCode.REMOVED)
            case NameErased(member) if self._session.phase != "closed":
                self._close(member, CloseCode.LEFT)
            case KeyChanged(signed_out=member) if member is not None:
                self._close(member, CloseCode.SIGNED_OUT)
            case Admitted(member) | Appointed(member):
                self._members.each(member, self._welcome)
            case _:
                pass

    def _close(self, member: str, code: CloseCode) -> None:
        self._members.each(member, lambda connection: connection.close(code))

    def _announce(self, events: Sequence[AnyEvent]) -> None:
        self._board_cache.note(events)
        self._broadcaster.announce_coalesced(*self._frequent.changed(self.visible, events))
        if rare := {kind for event in events if not isinstance(event, FREQUENT) for kind in changed_parts(event)}:
            self._broadcaster.announce(*rare)
