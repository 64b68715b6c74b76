"""The projector's views, keys, timer and reveal."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from playwright.async_api import Browser, expect

from tests.support.looking import look
from tests.support.people import MOVING, PROJECTOR, Projector
from tests.support.projected import Meeting
from tests.support.serving import ServerProcess
from tests.support.wire import Wire

Drive = Callable[..., None]

# The rows in the order in which they are uncovered.
RECORDED = """
window.uncovered = [];
new MutationObserver((changes) => {
  for (const { target, oldValue } of changes)
    if (oldValue === "true" && target.dataset.covered === "false") window.uncovered.push(target.dataset.testid);
}).observe(document, { subtree: true, attributeFilter: ["data-covered"], attributeOldValue: true });
"""


def test_views_keys_and_reveal(drive: Drive, server_process: ServerProcess, tmp_path: Path) -> None:
    drive(meeting, server_process.url, tmp_path)


async def meeting(browser: Browser, url: str, folder: Path) -> None:
    held = await Meeting.begin(Wire(url), 4, 3, totals="on_reveal")
    projector = await Projector.take(browser, PROJECTOR, bypass_csp=True, reduced_motion=MOVING)
    calm = await Projector.take(browser, PROJECTOR, reduced_motion="reduce")
    skipped = await Projector.take(browser, PROJECTOR, reduced_motion=MOVING)
    await projector.page.add_init_script(RECORDED)
    for seat in (projector, skipped, calm):
        await seat.show(url, held.code)
    await _views(projector, folder, f"{url}/s/{held.code}")
    await held.do("open_scoring")
    option, criterion = await held.score()
    await held.do("set_timer", seconds=300)
    size = await projector.at("timer").evaluate("(one) => parseFloat(getComputedStyle(one).fontSize)")
    assert size >= 48, "a timer for the last row"
    await held.do("reveal")
    await _reveal(projector, skipped, calm)
    await held.do("discuss", option=option, criterion=criterion)
    await expect(projector.at("discussing")).to_be_visible()
    await projector.page.keyboard.press("1")
    await expect(projector.at("ranking")).to_be_visible()
    await expect(calm.at("discussing")).to_be_visible()
    await projector.page.keyboard.press("0")
    await held.do("discuss", option=None, criterion=None)
    await expect(calm.at("ranking")).to_be_visible()
    ranked = [str(await row.get_attribute("data-testid"))[4:] for row in await calm.at("ranking").locator("li").all()]
    await held.do("close", option=ranked[-1], statement="We know it.")
    await expect(projector.at("outcome-aside")).to_contain_text("First in the ranking")
    # Nobody can join any more: the large QR code leads to the results.
    await projector.page.keyboard.press("q")
    assert await projector.scanned(folder) == f"{url}/s/{held.code}/solid"
    await projector.page.keyboard.press("0")
    await look(projector, PROJECTOR)
    for seat in (projector, skipped, calm):
        assert seat.errors == []


async def _views(projector: Projector, folder: Path, address: str) -> None:
    """Go through the views before scoring; a reload keeps the view."""
    page = projector.page
    await page.keyboard.press("q")
    await expect(projector.at("join-card")).to_be_visible()
    await expect(projector.at("lobby-options")).to_have_count(0)
    assert await projector.scanned(folder) == address
    await page.keyboard.press("4")
    await expect(projector.at("weights-list")).to_be_visible()
    assert page.url.endswith("?view=weights")
    await page.reload()
    await expect(projector.at("weights-list")).to_be_visible()
    await page.keyboard.press("?")
    await expect(projector.at("keys-dialog")).to_be_visible()
    await look(projector, PROJECTOR)
    await page.keyboard.press("?")
    await expect(projector.at("keys-dialog")).to_be_hidden()
    await page.keyboard.press("0")
    await expect(projector.at("lobby-options")).to_be_visible()
    await page.keyboard.press("f")
    await page.wait_for_function("document.fullscreenElement !== null")
    await page.keyboard.press("f")
    await page.wait_for_function("document.fullscreenElement === null")


async def _reveal(projector: Projector, skipped: Projector, calm: Projector) -> None:
    """The last is uncovered first, and the verdict last; a key skips it, and calm screens have all at once."""
    await expect(skipped.page.locator("[data-covered=true]")).not_to_have_count(0)
    await skipped.page.keyboard.press(" ")
    for seat in (skipped, calm, projector):
        await expect(seat.at("solid-headline")).to_be_visible(timeout=30_000)
        await expect(seat.at("matrix")).to_be_visible()
        await expect(seat.page.locator("[data-covered=true]")).to_have_count(0)
    rows = [await row.get_attribute("data-testid") for row in await projector.at("ranking").locator("li").all()]
    assert await projector.page.evaluate("window.uncovered") == list(reversed(rows))
