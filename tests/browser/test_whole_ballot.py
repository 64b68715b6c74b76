"""A whole ballot of 40 cells: by 41 taps on the smallest phone, and by 41 keys at a desk."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from playwright.async_api import Browser, ViewportSize, expect

from tests.support.looking import look
from tests.support.people import LAPTOP, PHONE, Voter
from tests.support.serving import ServerProcess
from tests.support.wire import Live, Wire

Drive = Callable[..., None]

SMALLEST: ViewportSize = {"width": 320, "height": 568}
SMALL: ViewportSize = {"width": 375, "height": 667}
OPTIONS, CRITERIA = 5, 8
CELLS = OPTIONS * CRITERIA
STEPS = [f"step-{step}" for step in range(1, 6)] + ["no-view"]

# The steps of the scale that are not fully visible above the bar.
HIDDEN = """steps => {
  const bar = document.querySelector(".foot-bar").getBoundingClientRect();
  return steps.filter((id) => {
    const box = document.querySelector(`[data-testid="${id}"]`).getBoundingClientRect();
    return box.top < 0 || box.bottom > bar.top || box.left < 0 || box.right > innerWidth;
  });
}"""
# Counts taps and keys; clicks by keys have no pointer type.
COUNTED = """() => {
  window.taps = window.keys = 0;
  addEventListener("click", (event) => { if (event.pointerType) window.taps++; }, true);
  addEventListener("keydown", () => window.keys++, true);
}"""
# What has the focus, and whether it is outside the screen or completely under the bar (WCAG 2.4.11).
FOCUSED = """() => {
  const element = document.activeElement;
  const box = element.getBoundingClientRect();
  const bar = document.querySelector(".foot-bar");
  const { top, bottom } = bar.getBoundingClientRect();
  const under = !bar.contains(element) && box.top >= top - 1 && box.bottom <= bottom + 1;
  const name = element.dataset.testid || element.getAttribute("aria-label") || element.tagName;
  return { name, hidden: box.height > 0 && (under || box.top >= innerHeight || box.bottom <= 0) };
}"""


def test_whole_ballot_by_taps_and_by_keys(drive: Drive, server_process: ServerProcess) -> None:
    drive(fill, server_process.url)


async def fill(browser: Browser, url: str) -> None:
    session, lead, _ = await Wire(url).scoring(0, template="python-web-framework")
    await by_taps(browser, f"{url}/s/{session.code}", lead)
    await by_keys(browser, f"{url}/s/{session.code}")
    lead.close()


async def focused(voter: Voter) -> str:
    """Return what has the focus: never the body, and nothing that the bar hides."""
    now: dict[str, Any] = await voter.page.evaluate(FOCUSED)
    assert now["name"] != "BODY"
    assert not now["hidden"], f"{now['name']} has the focus under the bar"
    return str(now["name"])


async def steps_are_visible(voter: Voter) -> None:
    """Wait until every step of the scale is visible above the bar."""
    await voter.page.wait_for_function(f"steps => ({HIDDEN})(steps).length === 0", arg=STEPS)


async def by_taps(browser: Browser, link: str, lead: Live) -> None:
    """Ada scores everything on the smallest phone, and corrects one score."""
    ada = await Voter.take(browser, SMALLEST, advance=True, has_touch=True, bypass_csp=True, locale="de")
    await ada.page.goto(link)
    join = await ada.at("join").bounding_box()
    assert join is not None and join["y"] + join["height"] <= SMALLEST["height"], "the button to join is off the screen"
    await ada.join_by_link(link, "Ada")
    await expect(ada.at("progress")).to_have_text("0 von 40 bewertet")
    await expect(ada.at("advance")).to_be_checked()
    for size in (PHONE, SMALL, SMALLEST):
        await ada.page.set_viewport_size(size)
        await steps_are_visible(ada)
    # A reminder takes the place of something else.
    assert (await lead.do("remind"))["type"] == "accepted"
    await expect(ada.at("reminded")).to_be_visible()
    await steps_are_visible(ada)
    await ada.at("reminded-dismiss").tap()
    await ada.page.evaluate(COUNTED)
    for cell in range(CELLS):
        if cell < CRITERIA:
            assert await ada.page.evaluate(HIDDEN, STEPS) == [], await focused(ada)
        await ada.at("no-view" if cell == 3 else f"step-{1 + cell % 5}").tap()
        await expect(ada.at("progress")).to_have_text(f"{cell + 1} von 40 bewertet")
        await focused(ada)
    await expect(ada.at("next")).to_have_count(0)
    await ada.at("finish").tap()
    await expect(ada.at("finish")).to_have_attribute("aria-pressed", "true")
    assert await ada.page.evaluate("window.taps") == CELLS + 1

    # At the end nothing leads back to the first cell.
    await expect(ada.at("forward")).to_be_disabled()
    await ada.at("step-2").tap()
    await expect(ada.at("cell-tornado-long-term-cost")).to_have_attribute("aria-current", "true")
    await ada.at("undo").tap()
    await expect(ada.at("step-5")).to_have_attribute("aria-pressed", "true")
    await ada.at("previous").tap()
    await expect(ada.at("cell-tornado-ecosystem")).to_have_attribute("aria-current", "true")
    await ada.at("clear").tap()
    assert await focused(ada) == "step-5"
    await ada.at("forward").tap()
    await ada.at("step-1").tap()  # it was scored, and is left for the cell that is open again
    await expect(ada.at("cell-tornado-ecosystem")).to_have_attribute("aria-current", "true")
    await ada.at("previous").tap()  # back to what was scored last, not to the cell before
    await expect(ada.at("cell-tornado-long-term-cost")).to_have_attribute("aria-current", "true")

    # Everything can be reached, and the bar hides nothing that has the focus. A grid is one stop.
    await ada.page.locator("section.cell").focus()
    stops = [await focused(ada)]
    await ada.page.keyboard.press("Tab")
    while await ada.page.evaluate("document.activeElement !== document.body"):
        stops.append(await focused(ada))
        await ada.page.keyboard.press("Tab")
    assert {"advance", "next", "rename", "privacy"} <= set(stops)
    assert len([stop for stop in stops if stop.startswith("cell-")]) == 1
    await look(ada, SMALL, SMALLEST)
    assert ada.errors == []


async def by_keys(browser: Browser, link: str) -> None:
    """Ben scores everything from the keyboard, first cell by cell, then in the grid."""
    ben = await Voter.take(browser, LAPTOP, advance=True, bypass_csp=True)
    await ben.join_by_link(link, "Ben")
    await expect(ben.at("advance")).to_be_checked()
    await ben.page.evaluate(COUNTED)
    press = ben.page.keyboard.press
    for cell in range(CRITERIA):
        await press("?" if cell == 0 else str(1 + cell % 5))
    await expect(ben.at("progress")).to_have_text("8 of 40 scored")
    await press("1")
    await press("Backspace")  # takes it back
    await expect(ben.at("progress")).to_have_text("8 of 40 scored")
    await press("ArrowRight")
    await press("ArrowUp")
    await expect(ben.at("step-5")).to_have_attribute("aria-pressed", "true")
    await press("Enter")
    await expect(ben.at("cell-flask-security")).to_have_attribute("aria-current", "true")

    # The grid: arrows and ends, digits and Backspace, and Enter leads back to the cell.
    await ben.at("cell-flask-security").focus()
    for key, place in (
        ("ArrowRight", "fastapi-security"),
        ("ArrowUp", "fastapi-scalability"),
        ("End", "tornado-scalability"),
        ("Control+Home", "django-performance"),
        ("ArrowDown", "django-scalability"),
        ("Home", "django-scalability"),
        ("ArrowRight", "flask-scalability"),
        ("Backspace", "flask-scalability"),
        ("4", "flask-security"),
    ):
        await press(key)
        assert await focused(ben) == f"cell-{place}"
    await expect(ben.at("cell-flask-scalability")).to_have_attribute("data-value", "4")
    await press("Enter")
    await expect(ben.page.get_by_role("region", name="Flask – Security")).to_be_focused()

    for _ in range(CELLS - CRITERIA - 1):
        await press("3")
    await expect(ben.at("finish")).to_be_visible()
    await press("Enter")
    await expect(ben.at("finish")).to_have_attribute("aria-pressed", "true")
    assert await ben.page.evaluate("window.keys") <= 2 * CELLS
    assert await ben.page.evaluate("window.taps") == 0
    await expect(ben.page.locator('[data-testid^="cell-"][data-state="stored"]')).to_have_count(CELLS + 1)

    # Without the option, a score stays where it is.
    await ben.at("advance").uncheck()
    await ben.page.reload()
    await expect(ben.at("advance")).not_to_be_checked()
    await ben.at("cell-django-security").click()
    await press("2")
    await expect(ben.at("cell-django-security")).to_have_attribute("aria-current", "true")
    await press("Backspace")
    await expect(ben.at("cell-django-security")).to_have_attribute("data-value", "3")

    # What is being typed survives a reload, with a score and without one, and so does the place in the ballot.
    await ben.at("reasons").click()
    await ben.at("reason").fill("They publish their audits")
    await ben.page.reload()
    await expect(ben.at("cell-django-security")).to_have_attribute("aria-current", "true")
    await expect(ben.at("reason")).to_have_value("They publish their audits")
    await expect(ben.at("cell-state")).to_have_attribute("data-state", "stored")
    await look(ben, LAPTOP)
    assert ben.errors == []
