"""How solid a room's result is, computed beside its meeting and never in its way.

While scoring is open the quick part is computed on the loop, at most once in a while. After a reveal nothing of the
round can change any more, so the whole is computed once, in a thread.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from server.analysis.findings import Solidity
from server.analysis.solidity import quick, whole
from server.core.visibility.session import VisibleSession

logger = logging.getLogger("quorum.analysis_runner")

PAUSE_SECONDS = 1.0


class AnalysisRunner:
    """The findings of one room; `changed` is called when there are new ones."""

    def __init__(self, session: Callable[[], VisibleSession], changed: Callable[[], None]) -> None:
        self.findings: Solidity | None = None
        self._session = session
        self._changed = changed
        self._timer: asyncio.TimerHandle | None = None
        self._last = 0.0
        self._revealed: tuple[int, int] | None = None
        self._thread: asyncio.Future[None] | None = None
        if session().round is not None:
            self.stale()

    def stale(self) -> None:
        """Look at the session again, soon."""
        if self._timer is None:
            loop = asyncio.get_running_loop()
            self._timer = loop.call_at(max(self._last + PAUSE_SECONDS, loop.time()), self._look)

    async def settled(self) -> Solidity | None:
        """The findings about the session as it is now, once they are there."""
        if self._timer is not None:
            self._timer.cancel()
            self._look()
        if self._thread is not None:
            await asyncio.shield(self._thread)
        return self.findings

    def stop(self) -> None:
        """Look no more."""
        if self._timer is not None:
            self._timer.cancel()

    def _look(self) -> None:
        self._timer = None
        self._last = asyncio.get_running_loop().time()
        session = self._session()
        round_ = session.round
        if round_ is None or not round_.begun or not round_.totals_shown:
            self._find(None)
            return
        revealed = None if round_.revealed_at is None else (round_.number, round_.revealed_at)
        if revealed is not None and revealed == self._revealed:
            return
        self._revealed = revealed
        if revealed is None:
            self._find(quick(session))
        else:
            self._thread = asyncio.ensure_future(self._look_closely(session, revealed))  # noqa: TID251 - held here

    async def _look_closely(self, session: VisibleSession, revealed: tuple[int, int]) -> None:
        try:
            found = await asyncio.get_running_loop().run_in_executor(None, whole, session)
        except Exception:
            logger.exception("session %s: the result could not be analysed", session.code)
            return
        if self._revealed == revealed:
            self._find(found)

    def _find(self, findings: Solidity | None) -> None:
        if findings != self.findings:
            self.findings = findings
            self._changed()
