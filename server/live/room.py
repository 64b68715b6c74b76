"""A session in memory: the order it keeps, the people connected to it, and what they are told."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Sequence
from typing import cast

from server.analysis.findings import Solidity
from server.core import public_session
from server.core.board import Board
from server.core.events import (
    AnyEvent,
    Attached,
    Cleared,
    Discussed,
    Discussing,
    Disputed,
    DoneSet,
    ExperienceTold,
    Joined,
    Removed,
    Renamed,
    RoundOpened,
    Scored,
    ScoringOpened,
    TimerSet,
    WeightsGiven,
    Withdrawn,
)
from server.core.log import UnreadableLog
from server.core.model import Session
from server.live import protocol
from server.live.analysis_runner import AnalysisRunner
from server.live.board_cache import BoardCache
from server.live.broadcaster import Broadcaster, Kind, Part
from server.live.command_queue import CommandQueue
from server.live.command_request import CommandRequest
from server.live.protocol import CloseCode, close_code_of
from server.live.tick import TickBudget
from server.live.websocket.fanout import Subscriber
from server.runtime.clock import clock
from server.runtime.metrics import Metrics
from server.store import Store

# What happens all the time, in a crowd of people at once: it touches the board, and who has begun.
OFTEN = Scored | Cleared | DoneSet | WeightsGiven | Joined | Renamed


class RoomConnection:
    """One live connection: how to reach it, and whom it speaks for (nobody: a spectator)."""

    __slots__ = ("close", "member", "subscriber")

    def __init__(self, subscriber: Subscriber, member: str | None, close: Callable[[CloseCode], None]) -> None:
        self.subscriber = subscriber
        self.member = member
        self.close = close


class Room:
    """One session on this process; `pace` and `metrics` are those of all its rooms."""

    def __init__(
        self, session: Session, store: Store, pace: TickBudget | None = None, metrics: Metrics | None = None
    ) -> None:
        metrics = metrics or Metrics()
        self.command_queue = CommandQueue(session, store, self._tell, metrics, self._end)
        self.broadcaster = Broadcaster(self._look, lambda: self.session.seq, pace or TickBudget(), metrics)
        self.analysis_runner = AnalysisRunner(lambda: self.session, lambda: self.broadcaster.found("solidity"))
        self.connections: set[RoomConnection] = set()
        self._board_cache = BoardCache()
        self.touched = asyncio.get_running_loop().time()
        self._present: dict[str, set[RoomConnection]] = {}
        self._elsewhere: frozenset[str] = frozenset()

    @property
    def session(self) -> Session:
        """The session as it is stored."""
        return self.command_queue.session

    def enter(self, connection: RoomConnection, client: str) -> None:
        """Let a connection in, and welcome it with everything as of now."""
        if self.command_queue.unreadable is not None:
            connection.close(close_code_of(self.command_queue.unreadable))
            return
        member = self.session.members.get(connection.member or "")
        if member is not None and member.removed:
            connection.close(CloseCode.REMOVED)
            return
        self.reply(connection, self._welcome(connection.member, client))
        self._let_in(connection)

    def _let_in(self, connection: RoomConnection) -> None:
        self.connections.add(connection)
        self.broadcaster.audience.add(connection.subscriber)
        if connection.member:
            self._present.setdefault(connection.member, set()).add(connection)
        self.broadcaster.moved("roster")

    def leave(self, connection: RoomConnection) -> None:
        """Let a connection go."""
        if connection not in self.connections:
            return
        self.touched = asyncio.get_running_loop().time()
        self.connections.discard(connection)
        self.broadcaster.audience.drop(connection.subscriber)
        if connection.member:
            others = self._present[connection.member]
            others.discard(connection)
            if not others:
                del self._present[connection.member]
        self.broadcaster.moved("roster")

    def stop(self) -> None:
        """Tell nothing and look at nothing any more."""
        self.broadcaster.stop()
        self.analysis_runner.stop()

    def _end(self, error: UnreadableLog) -> None:
        """Send everybody away: what the log holds now cannot be read by this version."""
        code = close_code_of(error)
        for connection in list(self.connections):
            connection.close(code)
        self.stop()

    def reply(self, connection: RoomConnection, *messages: protocol.Message) -> None:
        """Send messages to one connection alone."""
        self.broadcaster.audience.reply(connection.subscriber, *[protocol.encode(message) for message in messages])

    @property
    def present(self) -> Collection[str]:
        """The ids of members connected to this process."""
        return self._present.keys()

    def see_elsewhere(self, members: frozenset[str]) -> None:
        """Learn who is connected to other processes."""
        if members != self._elsewhere:
            self._elsewhere = members
            self.broadcaster.moved("roster")

    def roster(self) -> public_session.Roster:
        """Who is in, and who of them is connected, here or elsewhere."""
        connected = self._elsewhere | self._present.keys() if self._elsewhere else self._present.keys()
        return public_session.roster(self.session, connected, len(connected))

    def _look(self, kind: Kind) -> Part:
        match kind:
            case "session":
                return public_session.public_session(self.session)
            case "roster":
                return self.roster()
            case "board":
                return self._board_cache.board(self.session)
            case "solidity":
                return self.analysis_runner.findings
            case "attachments":
                return public_session.public_attachments(self.session)

    def _welcome(self, member: str | None, client: str) -> protocol.Welcome:
        part = self.broadcaster.part
        session, board, roster, solidity = part("session"), part("board"), part("roster"), part("solidity")
        attachments = part("attachments")
        return protocol.Welcome(
            version=protocol.VERSION,
            seq=self.broadcaster.seq,
            now=clock(),
            you=self._you(member, client) if member in self.session.members else None,
            session=cast(public_session.PublicSession, session),
            board=cast(Board, board),
            roster=cast(public_session.Roster, roster),
            solidity=cast(Solidity, solidity),
            attachments=cast(tuple[public_session.PublicAttachment, ...], attachments),
        )

    def _you(self, member: str | None, client: str) -> protocol.You:
        known = self.session.members[member or ""]
        return protocol.You(
            member=known.id,
            name=known.name,
            role=known.role,
            ballot=public_session.own_ballot(self.session, known.id),
            experience=known.experience,
            ref=self.session.refs.get(client, 0),
        )

    def _tell(self, events: Sequence[AnyEvent], batch: Sequence[CommandRequest]) -> None:
        """After a commit: what everybody should know soon, and what single members should know now."""
        self.touched = asyncio.get_running_loop().time()
        if events:
            self.analysis_runner.stale()
            self._announce(events)
        for event in events:
            if isinstance(event, Removed):
                for connection in list(self._present.get(event.member, ())):
                    connection.close(CloseCode.REMOVED)
        if any(isinstance(event, ScoringOpened | RoundOpened) for event in events):
            for member, connections in self._present.items():
                self._tell_ballot(member, connections)
        else:
            self._tell_other_devices(events, batch)
            for member in {self._whose(e) for e in events if isinstance(e, Attached | Withdrawn | Disputed)}:
                self._tell_ballot(member, self._present.get(member, set()))

    def _whose(self, event: Attached | Withdrawn | Disputed) -> str:
        """The member whose own ballot lists this attachment or dispute."""
        return self.session.attachments[event.id].member if isinstance(event, Withdrawn) else event.member

    def _announce(self, events: Sequence[AnyEvent]) -> None:
        rare = [event for event in events if not isinstance(event, OFTEN)]
        if len(rare) < len(events):
            self.broadcaster.moved("board", "roster")
        if rare:
            self.broadcaster.changed(*{kind for event in rare for kind in _concerns(event)})

    def _tell_other_devices(self, events: Sequence[AnyEvent], batch: Sequence[CommandRequest]) -> None:
        """A member with several devices sees on each of them what was scored on another."""
        sources: dict[str, set[RoomConnection]] = {}
        for request in batch:
            if request.actor and request.origin:
                sources.setdefault(request.actor, set()).add(request.origin)
        for member in {
            event.member for event in events if isinstance(event, Scored | Cleared | DoneSet | WeightsGiven)
        }:
            asking = sources.get(member, set())
            told = self._present.get(member, set())
            self._tell_ballot(member, told - asking if len(asking) == 1 else told)

    def _tell_ballot(self, member: str, connections: set[RoomConnection]) -> None:
        if not connections:
            return
        ballot = public_session.own_ballot(self.session, member)
        for connection in connections:
            self.reply(connection, protocol.BallotUpdate(seq=self.session.seq, ballot=ballot))


def _concerns(event: AnyEvent) -> Sequence[Kind]:
    """Which announcements a rare event changes; what happens all the time touches the board and who has begun."""
    match event:
        case Removed():
            return ("board", "roster", "attachments")
        case Attached() | Withdrawn() | Disputed():
            return ("attachments",)
        case ExperienceTold():
            return ()
        case TimerSet() | Discussing() | Discussed():
            return ("session",)
        case _:
            return ("session", "board", "roster", "attachments")
