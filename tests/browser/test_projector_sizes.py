"""The projector in every phase, from 2 x 1 to 30 x 30: nothing small, cut, off the screen, broken or alike."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from playwright.async_api import Browser, Page, ViewportSize, expect

from tests.support.effort import SOAK
from tests.support.legible import faults
from tests.support.people import PROJECTOR, Projector
from tests.support.projected import Meeting
from tests.support.serving import ServerProcess
from tests.support.wire import Wire

Drive = Callable[..., None]

SMALL: ViewportSize = {"width": 1280, "height": 720}
LEAST = {1920: 24, 1280: 22}  # px of the smallest text, by the width of the window
PICTURES = os.environ.get("QUORUM_PICTURES", "")  # a folder for a picture of each page


class Case(NamedTuple):
    options: int
    criteria: int
    long: bool = False
    people: int = 4
    statement: str = "It keeps the connections open, and the team knows how to run it at night."
    language: str = "en"
    scheme: str = "light"


CASES = [
    Case(2, 1),
    Case(6, 8, statement="It keeps the connections open. " * 6, language="de", scheme="dark"),
    Case(12, 12, long=True, people=70, statement="The team knows how to run it at night. " * 45),
]
LONG_CASES = [
    Case(2, 1, long=True),
    Case(7, 9),
    Case(12, 12),
    Case(20, 5, long=True, language="de"),
    Case(5, 20, long=True),
    Case(30, 30, people=70),
    Case(30, 30, long=True, people=70, language="de"),
]


@pytest.mark.soak
def test_projector_at_every_size(drive: Drive, server_process: ServerProcess) -> None:
    drive(walk, server_process.url, CASES if SOAK == 1 else CASES + LONG_CASES)


async def walk(browser: Browser, url: str, cases: list[Case]) -> None:
    seats = {scheme: await Projector.take(browser, PROJECTOR, color_scheme=scheme) for scheme in ("light", "dark")}
    wrong: list[object] = []
    for case in cases:
        await _meeting(seats[case.scheme], url, case, wrong)
    assert not wrong, "\n".join(map(str, wrong))
    for seat in seats.values():
        assert seat.errors == []


async def _meeting(projector: Projector, url: str, case: Case, wrong: list[object]) -> None:
    """Hold a meeting, and look at every page of the projector in every phase."""
    meeting = await Meeting.begin(
        Wire(url), case.options, case.criteria, long=case.long, people=case.people, language=case.language
    )
    page = projector.page

    async def look(phase: str, round_: str = "") -> None:
        await expect(page.locator("main")).to_have_attribute("data-phase", phase)
        wrong.extend([case[:3], round_ or phase, *fault] for fault in await _faults(page, case, round_ or phase))

    await projector.show(url, meeting.code)
    await look("lobby")
    await meeting.do("open_weighting")
    await look("weighting")
    await meeting.weigh()
    await meeting.do("show_weights")
    await expect(page.locator("main [data-pages]")).to_be_visible()
    await look("weighting", "spread")
    await meeting.do("lock_weights")
    await expect(projector.at("locked-weights")).to_be_visible()
    await look("weighting", "locked")
    await meeting.do("open_scoring")
    option, criterion = await meeting.score()
    await look("scoring")
    await meeting.do("reveal")
    await expect(projector.at("solid-headline")).to_be_visible()
    await look("revealed")
    await meeting.do("discuss", option=option, criterion=criterion)
    await expect(projector.at("discussing")).to_be_visible()
    await look("revealed", "discussion")
    await meeting.do("close", option=option, statement=case.statement.strip())
    await look("closed")


async def _faults(page: Page, case: Case, phase: str) -> list[list[object]]:
    """Return what cannot be read on any page of the current view, at both sizes; up to 12 x 12 a page has all rows."""
    found: list[list[object]] = []
    for size in (PROJECTOR, SMALL):
        await page.set_viewport_size(size)
        await _settled(page)
        views = page.locator("main [data-pages]")
        pages = int(await views.get_attribute("data-pages") or 1) if await views.count() else 1
        for number in range(pages):
            await _settled(page)
            if PICTURES:
                name = f"{case.options}x{case.criteria}{'-long' * case.long}-{phase}-{size['height']}-{number}.png"
                await page.screenshot(path=Path(PICTURES) / name)
            found += [[size["height"], number, *fault] for fault in await faults(page, LEAST[size["width"]])]
            found += await _missing(page, case, size, number)
            if pages > 1:
                await page.keyboard.press("ArrowRight")
    return found


async def _missing(page: Page, case: Case, size: ViewportSize, number: int) -> list[list[object]]:
    """Return what of up to 12 x 12 is not on the page of the chart or the matrix."""
    if case.options > 12 or case.criteria > 12:
        return []
    found: list[list[object]] = []
    for name, expected in (("matrix", "rows"), ("ranking", "drawn")):
        shown = page.get_by_test_id(name)
        if await shown.count() and await shown.get_attribute(f"data-{expected}") != str(case.options):
            found.append([size["height"], number, "not all rows", name])
    matrix = page.get_by_test_id("matrix")
    if await matrix.count() and await matrix.get_attribute("data-columns") != str(case.criteria):
        found.append([size["height"], number, "not all columns"])
    return found


async def _settled(page: Page) -> None:
    """Wait until two frames are drawn and no animation runs."""
    await page.evaluate(
        """async () => {
          for (let i = 0; i < 2; i++) await new Promise((done) => requestAnimationFrame(done));
          await Promise.all(document.getAnimations().map((one) => one.finished.catch(() => {})));
          for (let i = 0; i < 2; i++) await new Promise((done) => requestAnimationFrame(done));
        }"""
    )
