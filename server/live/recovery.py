"""Counts, for the facilitators, the requests that clients send again after a session's log has lost commits.

Pages keep the accepted requests of a round and offer them again when a welcome shows that they are gone
(docs/protocol.md).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Sequence

from server.core.visibility.people import VisibleMember
from server.live.protocol import Accepted, Declined, LossUpdate
from server.live.room_connection import RoomConnection

# Seconds between two messages to the facilitators.
TELL_SECONDS = 0.5


class Recovery:
    """The recovery of one session; it does nothing until a loss is reported. `connections` are those in the room,
    `member` returns a member by their id."""

    def __init__(
        self, connections: Collection[RoomConnection], member: Callable[[str | None], VisibleMember | None]
    ) -> None:
        self._connections = connections
        self._member = member
        self._loss: LossUpdate | None = None
        self._returned = self._refused = 0
        self._back: set[str] = set()
        self._offers: dict[RoomConnection, set[int]] = {}
        self._timer: asyncio.TimerHandle | None = None

    def report(self, after: int, known: int, *, certain: bool) -> None:
        """Note that the log ends at commit `after` although commit `known` was stored, or a page says so."""
        loss = self._loss
        if loss is None:
            self._loss = LossUpdate(after, known, certain, 0, 0, 0)
            self._back.update(connection.member for connection in self._connections if connection.member)
        else:
            self._loss = LossUpdate(loss.after, max(loss.known, known), loss.certain or certain, 0, 0, 0)
        self._tell_soon()

    def entered(self, connection: RoomConnection) -> None:
        """Note that a connection has got its welcome, and tell it about the loss if it is a facilitator's."""
        if self._loss is None or connection.member is None:
            return
        self._back.add(connection.member)
        if self._is_facilitator(connection):
            connection.send(self._message(self._loss))
        self._tell_soon()

    def left(self, connection: RoomConnection) -> None:
        """Forget what a connection has offered: it will offer it again."""
        self._offers.pop(connection, None)

    def offered(self, connection: RoomConnection, ref: int) -> None:
        """Note that a request was accepted once before."""
        if self._loss is not None:
            self._offers.setdefault(connection, set()).add(ref)
            connection.observer = self._answered

    def stop(self) -> None:
        """Send no more notices."""
        if self._timer is not None:
            self._timer.cancel()

    def _answered(self, connection: RoomConnection, answers: Sequence[Accepted | Declined]) -> None:
        offers = self._offers.get(connection, set())
        for answer in answers:
            if answer.ref in offers:
                offers.discard(answer.ref)
                self._returned += isinstance(answer, Accepted)
                self._refused += isinstance(answer, Declined)
                self._tell_soon()

    def _is_facilitator(self, connection: RoomConnection) -> bool:
        member = self._member(connection.member)
        return member is not None and member.role == "facilitator"

    def _message(self, loss: LossUpdate) -> LossUpdate:
        return LossUpdate(loss.after, loss.known, loss.certain, self._returned, self._refused, len(self._back))

    def _tell_soon(self) -> None:
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(TELL_SECONDS, self._tell)

    def _tell(self) -> None:
        self._timer = None
        if self._loss is None:
            return
        for connection in list(self._connections):
            if self._is_facilitator(connection):
                connection.send(self._message(self._loss))
