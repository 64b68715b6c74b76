"""The requests waiting at a command queue, in an order in which the payers take turns.

Each request has a turn, a number: one more than the payer's last request, or than the turn served now. Whoever has many
requests waiting is therefore served no sooner than others who send one (start-time fair queueing: Goyal, Vin & Cheng,
IEEE/ACM Transactions on Networking 5 (1997) 690-704). As long as nobody has two waiting, the order is that of arrival.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Sequence

from server.live.command_request import CommandRequest

# The limits of waiting requests, of all and of one payer: an outage of the store must not exhaust memory, nor may one
# payer use up the places of all.
MAX_WAITING = 20_000
MAX_WAITING_OF_ONE = 2000


class FairQueue:
    """Waiting requests, ordered by turn and then by arrival."""

    def __init__(self) -> None:
        self._waiting: list[CommandRequest] = []
        self._count: dict[str, int] = {}
        self._last_turn: dict[str, int] = {}
        self._now = 0

    def __len__(self) -> int:
        """Return the number of waiting requests."""
        return len(self._waiting)

    def push(self, request: CommandRequest) -> bool:
        """Add a request; return False if there is no room for it."""
        payer = request.payer
        count = self._count.get(payer, 0)
        if len(self._waiting) >= MAX_WAITING or count >= MAX_WAITING_OF_ONE:
            return False
        request.turn = self._last_turn[payer] = max(self._now, self._last_turn.get(payer, 0)) + 1
        self._count[payer] = count + 1
        insort(self._waiting, request, key=_turn)
        return True

    def first(self, most: int) -> Sequence[CommandRequest]:
        """Return the requests whose turn it is, at most that many, after removing those that were cancelled."""
        cancelled = [request for request in self._waiting[:most] if request.cancelled]
        if cancelled:
            self.remove(cancelled)
        return self._waiting[:most]

    def remove(self, requests: Iterable[CommandRequest]) -> None:
        """Remove requests that were served or cancelled."""
        gone = {id(request): request for request in requests}
        self._waiting = [request for request in self._waiting if id(request) not in gone]
        for request in gone.values():
            count = self._count[request.payer] - 1
            if count:
                self._count[request.payer] = count
            else:
                del self._count[request.payer]
        if not self._waiting:
            self.clear()
            return
        self._now = max(self._now, self._waiting[0].turn - 1)
        # Forget payers who would get the current turn anyway.
        self._last_turn = {payer: turn for payer, turn in self._last_turn.items() if turn > self._now}

    def clear(self) -> None:
        """Remove all requests."""
        self._waiting = []
        self._count.clear()
        self._last_turn.clear()
        self._now = 0


def _turn(request: CommandRequest) -> int:
    return request.turn
