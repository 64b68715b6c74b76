"""Broadcasts a room's changes to all its connections: the first immediately, then at most one frame of a kind per tick.

A part (the session, the board, the roster, the findings, the attachments) is encoded once for all connections, and is
not sent again while its bytes stay the same. Parts that are broadcast together go to each socket in one write.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping
from math import inf
from time import perf_counter, thread_time
from typing import Literal, cast

import msgspec

from server.analysis.findings import Solidity
from server.core.board import Board
from server.core.public_session import PublicAttachment, PublicSession, Roster
from server.live import protocol, tick
from server.live.board_cache import changes
from server.live.room_services import RoomServices
from server.live.tick import TickRate
from server.live.websocket.fanout import Audience
from server.live.welcome import welcome_tail
from server.runtime.clock import clock

Kind = Literal["session", "roster", "board", "solidity", "attachments"]
KINDS: tuple[Kind, ...] = ("session", "roster", "board", "solidity", "attachments")
Part = PublicSession | Roster | Board | Solidity | tuple[PublicAttachment, ...] | None

# Seconds to hold back a part that is not urgent, so that it can share a broadcast with other parts.
LATER_SECONDS = 0.4
TIMER_SLACK = 0.001
# In a room of more than LARGE_ROOM connections the roster changes constantly and is larger than everything else, so it
# is broadcast at most once every ROSTER_SECONDS.
LARGE_ROOM, ROSTER_SECONDS = 200, 1.0
# Only the changes of a board are sent if their size is below this share of the complete board.
MAX_DELTA_SHARE = 0.7


class EncodedPart:
    """An encoded part: its bytes, the seq of the commit they reflect, and when it was encoded (loop time, seconds)."""

    __slots__ = ("at", "part", "raw", "seq")

    def __init__(self, part: Part, seq: int, at: float) -> None:
        self.part, self.seq, self.at = part, seq, at
        self.raw = msgspec.Raw(protocol.encode(part))


class Broadcaster:
    """Broadcasts the changes of one room.

    `current` returns the current value of a part, `seq` the number of the last commit.
    """

    def __init__(self, current: Callable[[Kind], Part], seq: Callable[[], int], services: RoomServices) -> None:
        self.audience = Audience(services.metrics, services.unread)
        self._current = current
        self._seq = seq
        self._tick = TickRate(services.tick_budget)
        self._turns = services.broadcast_turns
        self._metrics = services.metrics
        self._tail: tuple[Mapping[str, msgspec.Raw], bytes] = {}, b""
        self._parts: dict[Kind, EncodedPart] = {}
        self._stale: set[Kind] = set()
        self._sent: dict[Kind, EncodedPart] = {}
        self._due_by_kind: dict[Kind, float] = {}  # when each changed part must be broadcast
        self._last = self._last_roster = -inf
        self._started = self._cost = 0.0
        self._fanout: Iterator[None] | None = None
        self._timer: asyncio.Handle | None = None
        self._due = 0.0

    # ---- parts of a welcome

    def part(self, kind: Kind) -> msgspec.Raw:
        """Return the encoded part, at most a tick old, to be embedded in a message to one connection."""
        cached = self._parts.get(kind)
        if cached is None or not self._recent(kind, cached):
            cached = self._part(kind)
        last = self._sent.get(kind)
        if last is not None and last.raw != cached.raw:
            # The receiver gets a state that was never broadcast. If the part returns to the state broadcast last,
            # it must be sent again, and in full: this receiver cannot apply changes to a state it does not have.
            del self._sent[kind]
        return cached.raw

    def _recent(self, kind: Kind, cached: EncodedPart) -> bool:
        """Return whether a part may be in a welcome as it was encoded: unchanged, or at most a broadcast old."""
        age = ROSTER_SECONDS if kind == "roster" and self._large else tick.MIN_TICK
        return kind not in self._stale or asyncio.get_running_loop().time() <= cached.at + age

    def has_welcome(self, seq: int) -> bool:
        """Return whether nothing is encoded for a welcome that reflects commit `seq`."""
        known = self._parts
        return all(
            kind in known and self._recent(kind, known[kind]) and (kind not in self._stale or known[kind].seq >= seq)
            for kind in KINDS
        )

    def drop_older(self, seq: int) -> None:
        """Encode again, for the next welcome, the parts that have changed and were encoded before commit `seq`."""
        for kind in [kind for kind in self._stale if kind in self._parts and self._parts[kind].seq < seq]:
            del self._parts[kind]

    def welcome_tail(self) -> bytes:
        """Return all parts, encoded as the end of a welcome: the same object as long as none changes."""
        parts: dict[str, msgspec.Raw] = {kind: self.part(kind) for kind in KINDS}
        before, tail = self._tail
        if any(before.get(kind) is not raw for kind, raw in parts.items()):
            tail = welcome_tail(parts)
            self._tail = parts, tail
        return tail

    @property
    def seq(self) -> int:
        """The lowest seq that the parts of a welcome reflect now."""
        return min([self._seq(), *(self._parts[kind].seq for kind in self._stale if kind in self._parts)])

    def _part(self, kind: Kind) -> EncodedPart:
        """Return the up-to-date part, encoding it if necessary."""
        encoded = self._parts.get(kind)
        if encoded is None or kind in self._stale:
            now = asyncio.get_running_loop().time()
            encoded = self._parts[kind] = EncodedPart(self._current(kind), self._seq(), now)
            self._stale.discard(kind)
        return encoded

    # ---- scheduling

    def announce(self, *kinds: Kind) -> None:
        """Broadcast parts soon; from now on the old ones are not sent to any connection."""
        for kind in kinds:
            self._parts.pop(kind, None)
            self._stale.discard(kind)
        self._schedule(kinds)

    def announce_coalesced(self, *kinds: Kind) -> None:
        """Broadcast parts that change constantly. A welcome may contain them as they were a tick ago, so that a join
        storm encodes them once per tick and not once per new member."""
        self._stale.update(kinds)
        self._schedule(kinds)

    def announce_later(self, kind: Kind) -> None:
        """Broadcast a part that is not urgent: with the next broadcast, or alone after LATER_SECONDS."""
        self._parts.pop(kind, None)
        self._schedule((kind,), LATER_SECONDS)

    def _schedule(self, kinds: tuple[Kind, ...], wait: float = 0.0) -> None:
        due = asyncio.get_running_loop().time() + wait
        for kind in kinds:
            self._due_by_kind[kind] = min(due, self._due_by_kind.get(kind, inf))
        self._set_timer()

    @property
    def _next(self) -> float:
        """When the next broadcast is due (loop time, seconds)."""
        due = [max(by, self._earliest(kind)) for kind, by in self._due_by_kind.items()]
        return max(self._last + self._tick.seconds, min(due, default=inf))

    def _earliest(self, kind: Kind) -> float:
        return self._last_roster + ROSTER_SECONDS if kind == "roster" and self._large else -inf

    @property
    def _large(self) -> bool:
        return len(self.audience.subscribers) > LARGE_ROOM

    def _set_timer(self) -> None:
        if self._fanout is not None:
            return  # a broadcast is running, and sets the timer when it ends
        loop = asyncio.get_running_loop()
        due = self._next
        if self.audience.behind:  # serve slow sockets; the next change is still sent immediately
            due = min(due, loop.time() + self._tick.seconds)
        if due == inf or (self._timer is not None and due >= self._due):
            return
        if self._timer is not None:
            self._timer.cancel()
        self._due, self._timer = due, loop.call_at(due, self._start_broadcast)

    def stop(self) -> None:
        """Cancel the next broadcast."""
        if self._timer is not None:
            self._timer.cancel()

    # ---- one broadcast

    def _start_broadcast(self) -> None:
        if self._turns.over:
            self._timer = asyncio.get_running_loop().call_soon(self._start_broadcast)
            return
        self._timer, now, self._started = None, asyncio.get_running_loop().time(), perf_counter()
        began = thread_time()
        frames: dict[str, bytes] = {}
        deltas: dict[str, bytes] = {}
        if now + TIMER_SLACK >= self._next:
            for kind in KINDS:
                if kind in self._due_by_kind and self._earliest(kind) <= now + TIMER_SLACK:
                    del self._due_by_kind[kind]
                    self._add_message(kind, frames, deltas)
        self._cost = thread_time() - began
        if frames:
            self._last = now
        if "roster" in frames:
            self._last_roster = now
        self._fanout = self.audience.announce(frames, now, deltas)
        self._continue(bool(frames))
        self._turns.spend(self._cost)

    def _continue(self, counted: bool) -> None:
        """Serve the next batch of sockets, then yield to the event loop."""
        assert self._fanout is not None
        began = thread_time()
        try:
            finished = next(self._fanout, self) is self
        except BaseException:
            self._fanout = None
            raise
        self._cost += thread_time() - began
        if not finished:
            self._timer = asyncio.get_running_loop().call_soon(self._continue, counted)
            return
        self._timer = self._fanout = None
        if counted:
            self._record_cost()
        self._set_timer()

    def _record_cost(self) -> None:
        self._tick.record(self._cost, asyncio.get_running_loop().time())
        self._metrics.broadcast.observe(perf_counter() - self._started)
        self._metrics.broadcast_cpu.inc(self._cost)

    def _add_message(self, kind: Kind, frames: dict[str, bytes], deltas: dict[str, bytes]) -> None:
        """Add the message about a part, unless it is unchanged since it was last broadcast."""
        part, last = self._part(kind), self._sent.get(kind)
        if last is not None and last.raw == part.raw:
            return
        self._sent[kind] = part
        frames[kind] = protocol.encode(self._message(kind, part.raw))
        if kind == "board" and last is not None:
            changed = changes(cast(Board, last.part), cast(Board, part.part))
            if changed is not None:
                delta = protocol.encode(protocol.BoardChanges(seq=self._seq(), board=changed))
                if len(delta) < MAX_DELTA_SHARE * len(frames[kind]):
                    deltas[kind] = delta

    def _message(self, kind: Kind, part: msgspec.Raw) -> protocol.Message:
        seq = self._seq()
        match kind:
            case "session":
                return protocol.SessionUpdate(seq=seq, now=clock(), session=cast(PublicSession, part))
            case "roster":
                return protocol.RosterUpdate(seq=seq, roster=cast(Roster, part))
            case "board":
                return protocol.BoardUpdate(seq=seq, board=cast(Board, part))
            case "solidity":
                return protocol.SolidityUpdate(seq=seq, solidity=cast(Solidity, part))
            case "attachments":
                return protocol.AttachmentsUpdate(seq=seq, attachments=cast(tuple[PublicAttachment, ...], part))
