"""Logs once that the store cannot be written to, and once that it can be again, where no session waits for it.

A session that waits logs it itself (command_queue.py). While nobody votes, only /readyz and new sessions meet the
fault.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from server.runtime.logs import event
from server.store import Unavailable

logger = logging.getLogger("quorum.store")


class StoreState:
    """Whether the last write outside of the command queues succeeded."""

    def __init__(self) -> None:
        self._failing = False

    @contextmanager
    def noted(self) -> Iterator[None]:
        """Log it if the block is the first to raise Unavailable, or the first to succeed after that."""
        try:
            yield
        except Unavailable as error:
            if not self._failing:
                self._failing = True
                logger.warning("nothing can be stored: %s", error, extra=event("store_not_ready", error=str(error)))
            raise
        if self._failing:
            self._failing = False
            logger.warning("the store can be written to again", extra=event("store_ready"))
