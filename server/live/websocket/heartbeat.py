"""Heartbeats: every connection is pinged regularly, spread evenly over time.

One timer serves all connections of a process, in slots (a timer wheel): after a join storm they are still pinged a few
at a time, and no connection needs its own task or timer.
"""

from __future__ import annotations

import asyncio
from typing import Protocol

PING_SECONDS = 20.0
SLOTS = 100


class HeartbeatTarget(Protocol):
    """A connection that can be pinged."""

    def ping(self) -> None:
        """Send a ping, or close the connection if nothing was received since the last one."""


class Heartbeat:
    """A timer wheel that runs while it has connections."""

    def __init__(self) -> None:
        self._slots: list[set[HeartbeatTarget]] = [set() for _ in range(SLOTS)]
        self._next = 0
        self._position = 0
        self._timer: asyncio.TimerHandle | None = None

    def add(self, connection: HeartbeatTarget) -> int:
        """Add a connection and return its slot; consecutive connections get consecutive slots."""
        slot = self._next = (self._next + 1) % SLOTS
        self._slots[slot].add(connection)
        if self._timer is None:
            self._set_timer()
        return slot

    def remove(self, connection: HeartbeatTarget, slot: int) -> None:
        """Remove a connection from its slot."""
        self._slots[slot].discard(connection)
        if not any(self._slots):
            self.stop()

    @property
    def running(self) -> bool:
        """True while the timer runs."""
        return self._timer is not None

    def stop(self) -> None:
        """Stop pinging."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _set_timer(self) -> None:
        self._timer = asyncio.get_running_loop().call_later(PING_SECONDS / SLOTS, self._ping_next_slot)

    def _ping_next_slot(self) -> None:
        self._timer = None
        self._position = (self._position + 1) % SLOTS
        self._set_timer()
        for connection in list(self._slots[self._position]):
            connection.ping()
