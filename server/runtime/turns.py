"""Something that only one caller may use at a time: the payers who wait for it take turns."""

from __future__ import annotations

import asyncio
from collections import OrderedDict, deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

# How many callers may wait, in all and of one payer.
MAX_WAITING = 4000
MAX_WAITING_OF_ONE = 1000


class Busy(Exception):
    """Too many callers are waiting already."""


class Turns:
    """A lock. Each payer has a queue, and the queues are served in rotation, so many callers of one payer delay another
    payer by one turn only."""

    def __init__(self, most: int = MAX_WAITING, most_of_one: int = MAX_WAITING_OF_ONE) -> None:
        self._most = most
        self._most_of_one = most_of_one
        self._taken = False
        self._waiting = 0
        self._queues: OrderedDict[str, deque[asyncio.Future[None]]] = OrderedDict()

    @property
    def idle(self) -> bool:
        """True if no caller has it."""
        return not self._taken

    @asynccontextmanager
    async def turn(self, payer: str) -> AsyncIterator[None]:
        """Hold it, once it is the payer's turn; raises Busy if too many are waiting."""
        await self._acquire(payer)
        try:
            yield
        finally:
            self._release()

    async def _acquire(self, payer: str) -> None:
        if not self._taken:
            self._taken = True
            return
        queue = self._queues.setdefault(payer, deque())
        if self._waiting >= self._most or len(queue) >= self._most_of_one:
            if not queue:
                del self._queues[payer]
            raise Busy
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        queue.append(turn)
        self._waiting += 1
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self._release()  # the turn came while this caller was cancelled
            raise

    def _release(self) -> None:
        while self._queues:
            payer, queue = self._queues.popitem(last=False)
            turn = queue.popleft()
            self._waiting -= 1
            if queue:
                self._queues[payer] = queue  # at the end
            if not turn.done():
                turn.set_result(None)
                return
        self._taken = False
