"""Runs the analyses of one room while its meeting goes on.

While scoring is open, the quick part runs on the event loop, at most once a second. A revealed round cannot
change any more, so the complete analysis runs once, in a thread.
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
    """Computes the findings of one room, and calls `on_change` when they change."""

    def __init__(self, session: Callable[[], VisibleSession], on_change: Callable[[], None]) -> None:
        self.findings: Solidity | None = None
        self._session = session
        self._on_change = on_change
        self._timer: asyncio.TimerHandle | None = None
        self._last = 0.0
        self._analysed_reveal: tuple[int, int] | None = None
        self._thread: asyncio.Future[None] | None = None
        if session().round is not None:
            self.schedule()

    def schedule(self) -> None:
        """Schedule another analysis of the session."""
        if self._timer is None:
            loop = asyncio.get_running_loop()
            self._timer = loop.call_at(max(self._last + PAUSE_SECONDS, loop.time()), self._run)

    async def current(self) -> Solidity | None:
        """Return the findings about the session as it is now, once they are computed."""
        if self._timer is not None:
            self._timer.cancel()
            self._run()
        if self._thread is not None:
            await asyncio.shield(self._thread)
        return self.findings

    def stop(self) -> None:
        """Cancel the next run, and drop the result of the present one."""
        self._analysed_reveal = None
        if self._timer is not None:
            self._timer.cancel()

    def _run(self) -> None:
        self._timer = None
        self._last = asyncio.get_running_loop().time()
        session = self._session()
        round_ = session.round
        if round_ is None or not round_.begun or not round_.totals_shown:
            self._publish(None)
            return
        reveal = None if round_.revealed_at is None else (round_.number, round_.revealed_at)
        if reveal is not None and reveal == self._analysed_reveal:
            return
        self._analysed_reveal = reveal
        if reveal is None:
            self._publish(quick(session))
        else:
            self._thread = asyncio.ensure_future(self._run_in_thread(session, reveal))  # noqa: TID251 - held here

    async def _run_in_thread(self, session: VisibleSession, reveal: tuple[int, int]) -> None:
        try:
            findings = await asyncio.get_running_loop().run_in_executor(None, whole, session)
        except Exception:
            logger.exception("session %s: the result could not be analysed", session.code)
            return
        if self._analysed_reveal == reveal:
            self._publish(findings)

    def _publish(self, findings: Solidity | None) -> None:
        if findings != self.findings:
            self.findings = findings
            self._on_change()
