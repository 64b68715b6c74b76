"""Runs the analyses of one room while its meeting goes on.

While scoring is open, the quick part runs on the event loop, at most once a second, and less often while many rooms of
the process score at the same time: a few milliseconds a second for each of a hundred rooms would cost more than their
votes. A revealed round cannot change any more, so the complete analysis runs once, in a thread. For a large session
both run in the worker process.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from time import thread_time

from server.analysis.findings import Solidity
from server.core.log import UnreadableLog
from server.core.visibility.rounds import VisibleRound
from server.core.visibility.session import VisibleSession
from server.live import analyses
from server.live.room_services import RoomServices
from server.runtime.worker_process import Busy, WorkerFailed
from server.store import Unavailable

logger = logging.getLogger("quorum.analysis_runner")

PAUSE_SECONDS = 1.0
# The expected processor time of the first analysis of a room, in seconds; later the last one is taken.
EXPECTED_SECONDS = 0.002
# From this many cells on the quick part takes too long for the event loop, and from this many scores on the complete
# analysis takes too long for a thread, which slows the event loop down.
LARGE_CELLS = 150
LARGE_SCORES = 5000


class AnalysisRunner:
    """Computes the findings of one room, and calls `on_change` when they change."""

    def __init__(
        self,
        session: Callable[[], VisibleSession],
        on_change: Callable[[], None],
        services: RoomServices,
    ) -> None:
        self.findings: Solidity | None = None
        self._session = session
        self._on_change = on_change
        self._copies = services.copies
        self._pace = services.analysis_pace
        self._cost = EXPECTED_SECONDS
        self._timer: asyncio.TimerHandle | None = None
        self._last = 0.0
        self._analysed_reveal: tuple[int, int] | None = None
        self._about: tuple[int, int | None] | None = None
        self._task: asyncio.Future[None] | None = None
        self._loading: asyncio.Future[None] | None = None
        if session().round is not None:
            self.schedule()

    def schedule(self) -> None:
        """Schedule another analysis of the session; findings from before a reveal, or its undoing, are dropped now."""
        if self.findings is not None and self._about != _state(self._session().round):
            self._publish(None)
        loop = asyncio.get_running_loop()
        due = max(self._last + PAUSE_SECONDS, loop.time())
        if self._timer is not None and self._timer.when() <= due:
            return
        round_ = self._session().round
        if round_ is None or round_.revealed:  # the reveal does not wait for its turn
            self._stop_timer()
        elif self._timer is None:
            due = self._pace.reserve(due, self._cost)
        else:
            return
        self._timer = loop.call_at(due, self._run)

    async def current(self) -> Solidity | None:
        """Return the findings about the session as it is now, once they are computed."""
        if self._timer is not None:
            self._stop_timer()
            self._run()
        if self._loading is not None:
            await asyncio.wait([self._loading])
        if self._task is not None:
            await asyncio.shield(self._task)
        return self.findings

    def stop(self) -> None:
        """Cancel the next run, and drop the result of the present one."""
        self._analysed_reveal = None
        self._stop_timer()
        if self._loading is not None:
            self._loading.cancel()

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _run(self) -> None:
        self._timer = None
        if self._task is not None and not self._task.done():
            self._task.add_done_callback(lambda done: self.schedule())
            return
        if self._loading is not None:
            return  # it runs this again
        self._last = asyncio.get_running_loop().time()
        session = self._session()
        round_ = session.round
        self._about = _state(round_)
        if round_ is not None and not analyses.loaded():  # before the first scores: it slows their answers down
            self._loading = asyncio.ensure_future(self._load())  # noqa: TID251 - held here
            return
        if round_ is None or not round_.begun or not round_.totals_shown:
            self._publish(None)
            return
        reveal = None if round_.revealed_at is None else (round_.number, round_.revealed_at)
        if reveal is not None and reveal == self._analysed_reveal:
            return
        self._analysed_reveal = reveal
        cells = len(session.description.options) * len(session.description.criteria)
        if reveal is None and (cells < LARGE_CELLS or self._copies is None):
            self._publish(self._quick(session))
        else:
            large = cells * session.progress.started >= LARGE_SCORES or reveal is None
            self._task = asyncio.ensure_future(self._analyse(session, reveal, large))  # noqa: TID251 - held here

    async def _load(self) -> None:
        try:
            await analyses.load()
        finally:
            self._loading = None
        self._run()

    def _quick(self, session: VisibleSession) -> Solidity | None:
        began = thread_time()
        findings = analyses.quick(session)
        self._cost = thread_time() - began
        return findings

    async def _analyse(self, session: VisibleSession, reveal: tuple[int, int] | None, large: bool) -> None:
        try:
            if large and self._copies is not None:
                findings = await self._copies.findings(session)
            else:
                findings = await asyncio.get_running_loop().run_in_executor(None, analyses.whole, session)
        except (Busy, Unavailable, UnreadableLog, WorkerFailed):
            self._analysed_reveal = None
            self.schedule()
            return
        except Exception:
            logger.exception("session %s: the result could not be analysed", session.code)
            return
        round_ = session.round
        now = None if round_ is None or round_.revealed_at is None else (round_.number, round_.revealed_at)
        if now == reveal == self._analysed_reveal:
            self._publish(findings)

    def _publish(self, findings: Solidity | None) -> None:
        if findings != self.findings:
            self.findings = findings
            self._on_change()


def _state(round_: VisibleRound | None) -> tuple[int, int | None] | None:
    """Return which round this is, and when it was revealed; findings are about one state only."""
    return None if round_ is None else (round_.number, round_.revealed_at)
