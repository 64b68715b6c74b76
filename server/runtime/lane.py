"""Long work on the event loop, in short steps: one at a time, and together in at most half of the time.

A session with a large board takes tens of milliseconds to open or to encode. One such step delays everybody a little;
forty at once would delay them by a second. Here they wait for each other, and the loop serves everybody else between
them.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from time import thread_time
from typing import TypeVar

from server.runtime.turns import Turns

T = TypeVar("T")

# Seconds of processor time after which a step yields to the event loop, which then has at least as long for others.
STEP_SECONDS = 0.005
MAX_PAUSE = 0.1


class Lane:
    """The lane of a process; each payer has its turn (turns.py). Raises Busy if too many are waiting."""

    def __init__(self) -> None:
        self._turns = Turns()
        self._owed = 0.0

    async def call(self, payer: str, work: Callable[[], T]) -> T:
        """Call a function that takes one step, and return its result."""
        async with self._turns.turn(payer):
            began = thread_time()
            try:
                return work()
            finally:
                await self._pause(thread_time() - began)

    async def run(self, payer: str, work: Iterator[None]) -> None:
        """Exhaust an iterator, in steps of a few milliseconds, each in its own turn."""
        finished = False
        while not finished:
            async with self._turns.turn(payer):
                began = thread_time()
                try:
                    while not finished and thread_time() - began < STEP_SECONDS:
                        finished = next(work, self) is self
                finally:
                    await self._pause(thread_time() - began)

    async def _pause(self, spent: float) -> None:
        """Leave the loop to others for as long as the steps took; steps that are very short share a pause."""
        self._owed += spent
        if self._owed >= STEP_SECONDS:
            pause, self._owed = min(self._owed, MAX_PAUSE), 0.0
            await asyncio.sleep(pause)
