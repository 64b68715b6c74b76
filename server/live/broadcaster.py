"""What everybody in a room is told, and when: the first change at once, then at most one frame of a kind each tick.

A part (the session, the board, the roster, how solid the result is) is encoded once however many people it goes to, and
is not sent again while its bytes are the same. What is told at the same time goes to each socket in one write.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from math import inf
from time import perf_counter, thread_time
from typing import Literal, cast

import msgspec

from server.analysis.findings import Solidity
from server.core.board import Board
from server.core.public_session import PublicAttachment, PublicSession, Roster
from server.live import protocol, tick
from server.live.board_cache import changes
from server.live.tick import TickBudget, TickRate
from server.live.websocket.fanout import Audience
from server.runtime.clock import clock
from server.runtime.metrics import Metrics

Kind = Literal["session", "roster", "board", "solidity", "attachments"]
KINDS: tuple[Kind, ...] = ("session", "roster", "board", "solidity", "attachments")
Part = PublicSession | Roster | Board | Solidity | tuple[PublicAttachment, ...] | None

# Seconds that something may wait for another announcement to go along with.
COMPANY_SECONDS = 0.4
TIMER_SLACK = 0.001
# In a crowd somebody comes or goes at every moment, and the roster outweighs all else: it is told no more often than
# that, in seconds.
CROWD, CROWD_SECONDS = 200, 1.0
# What has changed is told instead of the whole when it is no more than so much of it.
MOST_OF_THE_WHOLE = 0.7


class EncodedPart:
    """A part as it is sent: its bytes, the commit it is as of, and when it was made (seconds of the loop's clock)."""

    __slots__ = ("at", "part", "raw", "seq")

    def __init__(self, part: Part, seq: int, at: float) -> None:
        self.part, self.seq, self.at = part, seq, at
        self.raw = msgspec.Raw(protocol.encode(part))


class Broadcaster:
    """The announcements of one room.

    `look` gives the present value of a part and `seq` the commit that it is as of; `common` is the pace of all rooms.
    """

    def __init__(
        self, look: Callable[[Kind], Part], seq: Callable[[], int], common: TickBudget, metrics: Metrics
    ) -> None:
        self.audience = Audience(metrics)
        self._look = look
        self._seq = seq
        self._tick = TickRate(common)
        self._metrics = metrics
        self._parts: dict[Kind, EncodedPart] = {}
        self._moved: set[Kind] = set()
        self._told: dict[Kind, EncodedPart] = {}
        self._owed: dict[Kind, float] = {}  # by when somebody begins to wait for it
        self._last = self._rostered = -inf
        self._began = self._cost = 0.0
        self._round: Iterator[None] | None = None
        self._timer: asyncio.Handle | None = None
        self._due = 0.0

    # ---- what a newcomer is told

    def part(self, kind: Kind) -> msgspec.Raw:
        """The encoded part, as it may stand inside a message to one connection; at most a tick old."""
        kept = self._parts.get(kind)
        now = asyncio.get_running_loop().time()
        if kept is None or (kind in self._moved and now > kept.at + tick.SHORTEST_TICK):
            kept = self._part(kind)
        told = self._told.get(kind)
        if told is not None and told.raw != kept.raw:
            # Whoever gets this has seen what was never announced: should the part go back to what was announced
            # last, they must hear of it, so that must not be taken for told; nor would changes since then do.
            del self._told[kind]
        return kept.raw

    @property
    def seq(self) -> int:
        """The commit that all parts which a newcomer is given now are as of, at least."""
        return min([self._seq(), *(self._parts[kind].seq for kind in self._moved if kind in self._parts)])

    def _part(self, kind: Kind) -> EncodedPart:
        """The part as of now."""
        found = self._parts.get(kind)
        if found is None or kind in self._moved:
            found = self._parts[kind] = EncodedPart(self._look(kind), self._seq(), asyncio.get_running_loop().time())
            self._moved.discard(kind)
        return found

    # ---- what has changed

    def changed(self, *kinds: Kind) -> None:
        """Tell everybody soon, and nobody the old part from now on."""
        for kind in kinds:
            self._parts.pop(kind, None)
            self._moved.discard(kind)
        self._owe(kinds)

    def moved(self, *kinds: Kind) -> None:
        """The same for what changes all the time. Until the next tick a newcomer may be told what was a tick ago: in a
        join storm it is encoded once a tick and not once for each of them."""
        self._moved.update(kinds)
        self._owe(kinds)

    def found(self, kind: Kind) -> None:
        """The same for what nobody waits for: it goes along with the next announcement, or soon by itself."""
        self._parts.pop(kind, None)
        self._owe((kind,), COMPANY_SECONDS)

    def _owe(self, kinds: tuple[Kind, ...], wait: float = 0.0) -> None:
        due = asyncio.get_running_loop().time() + wait
        for kind in kinds:
            self._owed[kind] = min(due, self._owed.get(kind, inf))
        self._wake()

    @property
    def _next(self) -> float:
        """When the first of what is owed is to be told."""
        due = [max(by, self._not_before(kind)) for kind, by in self._owed.items()]
        return max(self._last + self._tick.seconds, min(due, default=inf))

    def _not_before(self, kind: Kind) -> float:
        crowd = kind == "roster" and len(self.audience.subscribers) > CROWD
        return self._rostered + CROWD_SECONDS if crowd else -inf

    def _wake(self) -> None:
        if self._round is not None:
            return  # it looks what is owed when it is through
        loop = asyncio.get_running_loop()
        due = self._next
        if self.audience.behind:  # nobody else waits for them: the next change still comes at once
            due = min(due, loop.time() + self._tick.seconds)
        if due == inf or (self._timer is not None and due >= self._due):
            return
        if self._timer is not None:
            self._timer.cancel()
        self._due, self._timer = due, loop.call_at(due, self._announce)

    def stop(self) -> None:
        """Tell nothing any more."""
        if self._timer is not None:
            self._timer.cancel()

    # ---- an announcement

    def _announce(self) -> None:
        self._timer, now, self._began = None, asyncio.get_running_loop().time(), perf_counter()
        began = thread_time()
        news: dict[str, bytes] = {}
        shorter: dict[str, bytes] = {}
        if now + TIMER_SLACK >= self._next:
            for kind in KINDS:
                if kind in self._owed and self._not_before(kind) <= now + TIMER_SLACK:
                    del self._owed[kind]
                    self._gather(kind, news, shorter)
        self._cost = thread_time() - began
        if news:
            self._last = now
        if "roster" in news:
            self._rostered = now
        self._round = self.audience.announce(news, now, shorter)
        self._go_on(bool(news))

    def _go_on(self, news: bool) -> None:
        """Serve some more sockets; others have the loop in between."""
        assert self._round is not None
        began = thread_time()
        try:
            through = next(self._round, self) is self
        except BaseException:
            self._round = None
            raise
        self._cost += thread_time() - began
        if not through:
            self._timer = asyncio.get_running_loop().call_soon(self._go_on, news)
            return
        self._timer = self._round = None
        if news:
            self._account()
        self._wake()

    def _account(self) -> None:
        self._tick.spent(self._cost, asyncio.get_running_loop().time())
        self._metrics.announcement.observe(perf_counter() - self._began)
        self._metrics.announcing.inc(self._cost)

    def _gather(self, kind: Kind, news: dict[str, bytes], shorter: dict[str, bytes]) -> None:
        """Add what is to be told of a part, if it is not as it was told last."""
        part, told = self._part(kind), self._told.get(kind)
        if told is not None and told.raw == part.raw:
            return
        self._told[kind] = part
        news[kind] = protocol.encode(self._message(kind, part.raw))
        if kind == "board" and told is not None:
            changed = changes(cast(Board, told.part), cast(Board, part.part))
            if changed is not None:
                brief = protocol.encode(protocol.BoardChanges(seq=self._seq(), board=changed))
                if len(brief) < MOST_OF_THE_WHOLE * len(news[kind]):
                    shorter[kind] = brief

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
