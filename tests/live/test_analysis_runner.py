"""How often a room analyses its result while its meeting goes on."""

from __future__ import annotations

import asyncio

import pytest

from server.core.visibility.session import visible
from server.live import analyses
from server.live.analysis_pace import MAX_DELAY, SHARE
from server.live.analysis_runner import PAUSE_SECONDS, AnalysisRunner
from server.live.room_services import RoomServices
from tests.support.meeting import Meeting


def scored() -> Meeting:
    """Return a meeting with live totals and a score."""
    return Meeting().join("ada").open().score("ada", "flask", "joy", 4)


async def analysed(meeting: Meeting, services: RoomServices) -> AnalysisRunner:
    """Return the runner of a meeting, after its first analysis."""
    runner = AnalysisRunner(lambda: visible(meeting.session), lambda: None, services)
    assert await runner.current() is not None
    runner.schedule()
    return runner


def pause(runner: AnalysisRunner) -> float:
    """Return the seconds from the last analysis to the next."""
    assert runner._timer is not None
    return runner._timer.when() - runner._last


async def test_a_room_alone_analyses_once_a_second() -> None:
    runner = await analysed(scored(), RoomServices())
    assert pause(runner) == pytest.approx(PAUSE_SECONDS)
    runner.stop()


async def test_analyses_of_many_rooms_follow_each_other() -> None:
    services, now = RoomServices(), asyncio.get_running_loop().time()
    first = [services.analysis_pace.reserve(now, 0.002) for _ in range(100)]
    assert first == pytest.approx([now + 0.002 / SHARE * n for n in range(100)])
    runner = await analysed(scored(), services)
    assert pause(runner) == pytest.approx(100 * 0.002 / SHARE, rel=0.2)
    runner.stop()


async def test_the_pause_is_limited() -> None:
    services = RoomServices()
    services.analysis_pace.reserve(asyncio.get_running_loop().time(), 1000.0)
    runner = await analysed(scored(), services)
    assert pause(runner) == pytest.approx(PAUSE_SECONDS + MAX_DELAY)
    runner.stop()


async def test_a_reveal_does_not_wait_for_its_turn() -> None:
    services, meeting = RoomServices(), scored()
    services.analysis_pace.reserve(asyncio.get_running_loop().time(), 1000.0)
    runner = await analysed(meeting, services)
    meeting.reveal()
    runner.schedule()
    assert pause(runner) == pytest.approx(PAUSE_SECONDS)
    runner.stop()


class Loading:
    """The analyses while they are being loaded, in place of the module's functions."""

    def __init__(self, patched: pytest.MonkeyPatch) -> None:
        self.done = asyncio.Event()
        patched.setattr(analyses, "loaded", self.done.is_set)
        patched.setattr(analyses, "load", self.done.wait)


async def test_the_first_analysis_waits_until_the_analyses_are_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    loading, changes = Loading(monkeypatch), asyncio.Event()
    meeting = scored()
    runner = AnalysisRunner(lambda: visible(meeting.session), changes.set, RoomServices())
    current = asyncio.ensure_future(runner.current())  # noqa: TID251 - held here
    await asyncio.sleep(0)
    runner.schedule()
    assert runner._loading is not None and not changes.is_set()
    loading.done.set()
    findings = await current
    assert findings is not None and findings is runner.findings
    assert changes.is_set() and runner._loading is None
    runner.stop()


async def test_analyses_are_loaded_before_the_first_score(monkeypatch: pytest.MonkeyPatch) -> None:
    loading = Loading(monkeypatch)
    meeting = Meeting().join("ada").open()
    runner = AnalysisRunner(lambda: visible(meeting.session), lambda: None, RoomServices())
    current = asyncio.ensure_future(runner.current())  # noqa: TID251 - held here
    await asyncio.sleep(0)
    assert runner._loading is not None
    loading.done.set()
    assert await current is None and runner._loading is None
    runner.stop()


async def test_runner_that_is_stopped_while_the_analyses_load_publishes_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    loading, changes = Loading(monkeypatch), asyncio.Event()
    meeting = scored()
    runner = AnalysisRunner(lambda: visible(meeting.session), changes.set, RoomServices())
    current = asyncio.ensure_future(runner.current())  # noqa: TID251 - held here
    await asyncio.sleep(0)
    runner.stop()
    loading.done.set()
    assert await current is None
    assert not changes.is_set()
