"""Shares each pass of the event loop between the rooms that broadcast and everybody else.

The ticks of many rooms tend to fall together. Their broadcasts, a few milliseconds each, would then be one long step.
"""

from __future__ import annotations

import asyncio

from server.runtime.lane import STEP_SECONDS


class BroadcastTurns:
    """What broadcasts have taken of the current pass of the event loop, over all rooms of a process."""

    def __init__(self) -> None:
        self._spent = 0.0

    @property
    def over(self) -> bool:
        """True if further broadcasts have to wait for the next pass."""
        return self._spent >= STEP_SECONDS

    def spend(self, seconds: float) -> None:
        """Count the processor time of a broadcast."""
        if not self._spent and seconds:
            asyncio.get_running_loop().call_soon(self._begin_pass)
        self._spent += seconds

    def _begin_pass(self) -> None:
        self._spent = 0.0
