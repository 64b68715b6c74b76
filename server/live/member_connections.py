"""The connections of each member of a room, and the ballots that are sent to them.

A ballot is encoded once for all connections of its member. When many are due, as at the start of a round, they are sent
in steps of a few milliseconds.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Collection, Sequence
from functools import partial
from time import thread_time

from server.core.commands import Enter, EnterClear, EnterDone
from server.core.events import (
    AnyEvent,
    Attached,
    Cleared,
    Disputed,
    DoneSet,
    Reminded,
    RoundOpened,
    Scored,
    ScoringOpened,
    ScreenTurned,
    WeightsGiven,
    Withdrawn,
)
from server.core.model import Session
from server.core.prompts import unfinished
from server.core.visibility.own_ballot import ballot_owner, entered_ballot, own_ballot
from server.live import protocol
from server.live.command_request import CommandRequest
from server.live.room_connection import RoomConnection
from server.runtime.lane import STEP_SECONDS

ENTERING = Enter | EnterClear | EnterDone


class MemberConnections:
    """Connections by member; `session` returns the current session."""

    def __init__(self, session: Callable[[], Session]) -> None:
        self._session = session
        self._by_member: dict[str, set[RoomConnection]] = {}
        self._spectators: set[RoomConnection] = set()
        self._due: dict[str, set[RoomConnection]] = {}  # members to be sent their ballot, and whom to leave out
        self._jobs: deque[Callable[[], None]] = deque()
        self._sending: asyncio.Handle | None = None

    @property
    def members(self) -> Collection[str]:
        """The ids of the members with a connection."""
        return self._by_member.keys()

    def of(self, member: str | None) -> Collection[RoomConnection]:
        """Return the connections of a member."""
        return self._by_member.get(member or "", ())

    def add(self, connection: RoomConnection) -> None:
        """Add a connection."""
        if connection.member is None:
            self._spectators.add(connection)
        else:
            self._by_member.setdefault(connection.member, set()).add(connection)

    def discard(self, connection: RoomConnection) -> None:
        """Remove a connection."""
        self._spectators.discard(connection)
        others = self._by_member.get(connection.member or "")
        if others is None:
            return
        others.discard(connection)
        if not others:
            del self._by_member[connection.member or ""]

    def send_ballot(self, member: str, but: Collection[RoomConnection] = ()) -> None:
        """Send a member's ballot to their connections, except those that have it already."""
        if not self.of(member):
            return
        self._due[member] = self._due.get(member, set(but)).intersection(but)
        if self._sending is None:
            self._send_some()

    def send_personal(self, events: Sequence[AnyEvent], accepted: Sequence[CommandRequest]) -> None:
        """Send what is not for everybody, after a commit with these requests: ballots, reminders, and the views of
        projectors."""
        self.send_changed_ballots(events, accepted)
        for event in events:
            match event:
                case Reminded():
                    reminder = protocol.encode(protocol.Reminder(seq=self._session().seq))
                    for member in unfinished(self._session()):
                        self._later(self.of(member), reminder)
                case ScreenTurned(to, screen):
                    update = protocol.ScreenUpdate(self._session().seq, to, screen)
                    self._later(self._spectators, protocol.encode(update))
                case _:
                    pass

    def _later(self, connections: Collection[RoomConnection], message: bytes) -> None:
        """Send an encoded message to some connections, in steps."""
        self._jobs.extend(partial(connection.send_encoded, message) for connection in connections)
        if self._jobs and self._sending is None:
            self._send_some()

    def send_changed_ballots(self, events: Sequence[AnyEvent], accepted: Sequence[CommandRequest]) -> None:
        """Send the ballots that these events changed, after a commit with these requests."""
        if any(isinstance(event, ScoringOpened | RoundOpened) for event in events):
            self.send_all_ballots()
            return
        self._send_to_other_devices(events, accepted)
        owners = {ballot_owner(self._session(), e) for e in events if isinstance(e, Attached | Withdrawn | Disputed)}
        for member in owners:
            self.send_ballot(member)

    def _send_to_other_devices(self, events: Sequence[AnyEvent], accepted: Sequence[CommandRequest]) -> None:
        """Send the new ballot to a member's other devices; the one that sent the request has it already."""
        sources: dict[str, set[RoomConnection]] = {}
        for request in accepted:
            if request.actor and request.origin:
                sources.setdefault(request.actor, set()).add(request.origin)
        changed = {event.member for event in events if isinstance(event, Scored | Cleared | DoneSet | WeightsGiven)}
        for member in changed.difference(self._session().admission.without_device):
            asking = sources.get(member, set())
            self.send_ballot(member, asking if len(asking) == 1 else ())
        self._send_entered(changed.intersection(self._session().admission.without_device), accepted)

    def _send_entered(self, changed: Collection[str], accepted: Sequence[CommandRequest]) -> None:
        """Send facilitators the ballots that another of them has entered; who sent the request has it already."""
        session = self._session()
        for member in changed:
            asking = {r.origin for r in accepted if isinstance(r.command, ENTERING) and r.command.member == member}
            update = protocol.EnteredUpdate(session.seq, member, entered_ballot(session, member))
            ballot = protocol.encode(update)
            for facilitator in session.admission.facilitators:
                others = self.of(facilitator) if len(asking) > 1 else set(self.of(facilitator)) - asking
                self._later(others, ballot)

    def each(self, member: str, act: Callable[[RoomConnection], None]) -> None:
        """Do something with each connection of a member."""
        self._jobs.extend(partial(act, connection) for connection in self.of(member))
        if self._sending is None:
            self._send_some()

    def send_all_ballots(self) -> None:
        """Send everybody their ballot."""
        self._due = {member: set() for member in self._by_member}
        if self._sending is None:
            self._send_some()

    def stop(self) -> None:
        """Drop what is still to be sent."""
        self._jobs.clear()
        self._due.clear()
        if self._sending is not None:
            self._sending.cancel()

    def _send_some(self) -> None:
        """Do and send what is due for a few milliseconds, then yield to the event loop."""
        self._sending = None
        began = thread_time()
        while self._jobs or self._due:
            if thread_time() - began > STEP_SECONDS:
                self._sending = asyncio.get_running_loop().call_soon(self._send_some)
                return
            if self._jobs:
                self._jobs.popleft()()
            else:
                member = next(iter(self._due))
                self._send(member, self._due.pop(member))

    def _send(self, member: str, but: Collection[RoomConnection]) -> None:
        receivers = [connection for connection in self.of(member) if connection not in but]
        if not receivers:
            return
        session = self._session()
        ballot = protocol.encode(protocol.BallotUpdate(seq=session.seq, ballot=own_ballot(session, member)))
        for connection in receivers:
            connection.send_encoded(ballot)
