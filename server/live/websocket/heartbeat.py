"""Pings: every connection is asked now and then whether it is still there, and no two crowds at the same moment.

One timer turns a wheel of places for all connections of a process, whatever moment they came at: after a join storm
they are pinged one handful after another, and none needs a task or a timer of its own.
"""

from __future__ import annotations

import asyncio
from typing import Protocol

PING_SECONDS = 20.0
PLACES = 100


class HeartbeatTarget(Protocol):
    """A connection that can be asked whether it is still there."""

    def ping(self) -> None:
        """Ask, and end a connection that has not answered since it was asked the last time."""


class Heartbeat:
    """The wheel; it turns as long as anybody is on it."""

    def __init__(self) -> None:
        self._places: list[set[HeartbeatTarget]] = [set() for _ in range(PLACES)]
        self._next = 0
        self._turn = 0
        self._timer: asyncio.TimerHandle | None = None

    def add(self, connection: HeartbeatTarget) -> int:
        """Give a connection its place; the crowd that comes at once is spread over all of them."""
        place = self._next = (self._next + 1) % PLACES
        self._places[place].add(connection)
        if self._timer is None:
            self._wait()
        return place

    def drop(self, connection: HeartbeatTarget, place: int) -> None:
        """Take a connection off its place."""
        self._places[place].discard(connection)
        if not any(self._places):
            self.stop()

    @property
    def turning(self) -> bool:
        """Whether anybody will be asked."""
        return self._timer is not None

    def stop(self) -> None:
        """Ask nobody any more."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _wait(self) -> None:
        self._timer = asyncio.get_running_loop().call_later(PING_SECONDS / PLACES, self._go_round)

    def _go_round(self) -> None:
        self._timer = None
        self._turn = (self._turn + 1) % PLACES
        self._wait()
        for connection in list(self._places[self._turn]):
            connection.ping()
