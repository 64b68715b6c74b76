"""What everybody in a room is told, and when: the first change at once, then at most one frame of a kind each tick.

A part (the session, the board or the roster) is encoded once however many people it goes to, and is not sent again
while its bytes are the same.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Literal, cast

import msgspec

from server import protocol
from server.clock import clock
from server.core.analysis.findings import Solidity
from server.core.board import Board
from server.core.views import Roster, Sheet, Shown
from server.fanout import Audience

Kind = Literal["session", "roster", "board", "solidity", "exhibits"]
KINDS: tuple[Kind, ...] = ("session", "roster", "board", "solidity", "exhibits")
Part = Sheet | Roster | Board | Solidity | tuple[Shown, ...] | None

SHORTEST_TICK = 0.05
# Seconds it costs to hand one frame to one socket, and the share of a core that announcing may take.
SEND_COST = 15e-6
SHARE = 1 / 3


class Announcer:
    """The announcements of one room.

    `look` gives the present value of a part and `seq` the commit that it is as of.
    """

    def __init__(self, look: Callable[[Kind], Part], seq: Callable[[], int]) -> None:
        self.audience = Audience()
        self._look = look
        self._seq = seq
        self._parts: dict[Kind, msgspec.Raw] = {}
        self._told: dict[Kind, msgspec.Raw] = {}
        self._owed: set[Kind] = set()
        self._last = 0.0
        self._timer: asyncio.TimerHandle | None = None

    def part(self, kind: Kind) -> msgspec.Raw:
        """The encoded part, as it may stand inside a message to one connection."""
        part = self._part(kind)
        if part != self._told.get(kind):
            # Whoever gets this has seen what was never announced: should the part go back to what was announced
            # last, they must hear of it, so that must not be taken for told.
            self._told.pop(kind, None)
        return part

    def _part(self, kind: Kind) -> msgspec.Raw:
        found = self._parts.get(kind)
        if found is None:
            found = self._parts[kind] = msgspec.Raw(protocol.encode(self._look(kind)))
        return found

    def changed(self, *kinds: Kind) -> None:
        """Tell everybody soon, and nobody the old part from now on."""
        for kind in kinds:
            self._parts.pop(kind, None)
        self._owe(kinds)

    def moved(self) -> None:
        """Somebody came or went. Until the next tick a newcomer may be told the roster as it was a tick ago: in a
        join storm it is encoded once a tick and not once for each of them."""
        self._owe(("roster",))

    def _owe(self, kinds: tuple[Kind, ...]) -> None:
        self._owed.update(kinds)
        self._wake()

    def _wake(self) -> None:
        if self._timer is None:
            loop = asyncio.get_running_loop()
            self._timer = loop.call_at(max(self._last + self.tick, loop.time()), self._announce)

    def stop(self) -> None:
        """Tell nothing any more."""
        if self._timer is not None:
            self._timer.cancel()

    @property
    def tick(self) -> float:
        """Seconds between announcements: longer in a large room, so that they take no more than their share."""
        return max(SHORTEST_TICK, len(self.audience.subscribers) * SEND_COST / SHARE)

    def _announce(self) -> None:
        self._timer = None
        self._last = asyncio.get_running_loop().time()
        owed, self._owed = self._owed, set()
        if "roster" in owed:
            self._parts.pop("roster", None)
        for kind in KINDS:
            if kind in owed:
                self._tell(kind, self._part(kind))
        if self.audience.catch_up(self._last) or self._owed:
            self._wake()

    def _tell(self, kind: Kind, part: msgspec.Raw) -> None:
        if part != self._told.get(kind):
            self._told[kind] = part
            self.audience.announce(kind, protocol.encode(self._news(kind, part)))

    def _news(self, kind: Kind, part: msgspec.Raw) -> protocol.Message:
        seq = self._seq()
        match kind:
            case "session":
                return protocol.SessionNews(seq=seq, now=clock(), session=cast(Sheet, part))
            case "roster":
                return protocol.RosterNews(seq=seq, roster=cast(Roster, part))
            case "board":
                return protocol.BoardNews(seq=seq, board=cast(Board, part))
            case "solidity":
                return protocol.SolidityNews(seq=seq, solidity=cast(Solidity, part))
            case "exhibits":
                return protocol.ExhibitsNews(seq=seq, exhibits=cast(tuple[Shown, ...], part))
