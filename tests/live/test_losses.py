"""Lost commits are reported once for each session, and counted."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from server.core.log import CorruptLog
from server.live import losses
from server.live.losses import Losses
from server.runtime.metrics import Metrics
from server.store import Unavailable
from server.store.heads import Head, LostCommits
from tests.support.made_logs import make_log
from tests.support.meeting import CODE
from tests.support.stores import MemoryStore


class LossyStore(MemoryStore):
    """A store that has lost the end of this number of sessions, or does not answer (-1)."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number

    async def lost(self) -> Mapping[str, CorruptLog]:
        """See Store."""
        if self.number < 0:
            raise Unavailable("The disk is gone.")
        return {f"{n:08}": LostCommits(3, 5) for n in range(self.number)}


def counted(metrics: Metrics) -> float:
    """Return the number of losses in the metrics."""
    return metrics.value(metrics.lost_logs)


def test_each_loss_is_reported_once(caplog: pytest.LogCaptureFixture) -> None:
    metrics = Metrics()
    found = Losses(metrics)
    log = make_log(3)
    for head in (None, Head(3, log[2].digest), Head(2, log[1].digest)):
        found.compare(CODE, 3, log[head.seq - 1].digest if head else "", head)
    assert caplog.records == [] and counted(metrics) == 0
    for _ in range(3):
        found.compare(CODE, 3, "", Head(9, "nine"))
    found.compare("00000000", 0, "", Head(1, "one"))
    assert [record.getMessage() for record in caplog.records] == [
        f"session {CODE} has lost commits: the log ends at commit 3, but commit 9 was stored",
        "session 00000000 has lost commits: the log is gone, but commit 1 was stored",
    ]
    assert counted(metrics) == 2


async def test_loss_of_many_sessions_is_summed_up(caplog: pytest.LogCaptureFixture) -> None:
    metrics = Metrics()
    await Losses(metrics).check(LossyStore(500))
    assert len(caplog.records) == losses.MAX_LOGGED + 1 and counted(metrics) == 500
    assert caplog.records[-1].getMessage().startswith("500 sessions in all lack commits")


async def test_store_that_does_not_answer_is_no_loss(caplog: pytest.LogCaptureFixture) -> None:
    metrics = Metrics()
    await Losses(metrics).check(LossyStore(-1))
    assert counted(metrics) == 0
    assert [record.getMessage() for record in caplog.records] == [
        "the logs could not be compared with their last commits: The disk is gone."
    ]
