"""Reports commits that had been acknowledged and are gone, once for each session."""

from __future__ import annotations

import logging

from server.core.log import CorruptLog
from server.runtime.logs import event
from server.runtime.metrics import Metrics
from server.store import Store, Unavailable
from server.store.heads import ClaimedCommits, Head, contradiction

logger = logging.getLogger("quorum.log")

# After this many sessions, only their number is logged: a store restored from an old backup may lack thousands.
MAX_LOGGED = 20
MAX_REMEMBERED = 10_000


class Losses:
    """The losses found by one process."""

    def __init__(self, metrics: Metrics) -> None:
        self._metrics = metrics
        self._reported: dict[tuple[str, str], None] = {}

    async def check(self, store: Store) -> None:
        """Compare every log with its head, kept in a second place; call it once, when the server has started."""
        try:
            lost = await store.lost()
        except Unavailable as silent:
            logger.warning("the logs could not be compared with their last commits: %s", silent)
            return
        for code, error in list(lost.items())[:MAX_LOGGED]:
            self.report(code, error)
        if len(lost) > MAX_LOGGED:
            self._metrics.lost_logs.inc(len(lost) - MAX_LOGGED)
            extra = event("commits_lost", sessions=len(lost))
            logger.error("%d sessions in all lack commits; `quorum verify` lists them", len(lost), extra=extra)

    def compare(self, code: str, last: int, digest: str, head: Head | None) -> None:
        """Report a log that contradicts the head that was read before it (store/heads.contradiction)."""
        if error := contradiction(last, digest, head):
            self.report(code, error)

    def report(self, code: str, error: CorruptLog) -> bool:
        """Log what is missing in a session; return False if that was reported before.

        Only the first claim of a page about a session is logged: a page can claim any number.
        """
        key = code, ClaimedCommits.__name__ if isinstance(error, ClaimedCommits) else str(error)
        if key in self._reported:
            return False
        if len(self._reported) >= MAX_REMEMBERED:
            del self._reported[next(iter(self._reported))]
        self._reported[key] = None
        self._metrics.lost_logs.inc()
        extra = event("commits_lost", session=code, error=str(error))
        logger.error("session %s has lost commits: %s", code, error, extra=extra)
        return True
