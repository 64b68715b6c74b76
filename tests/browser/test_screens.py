"""Every screen at its sizes, light and dark: accessible, without overflow, and loaded from its own origin only."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.async_api import Browser, Request, ViewportSize, expect

from tests.support.paper import printed
from tests.support.people import LAPTOP, PHONE, PROJECTOR, Facilitator, Projector, Seat, Voter
from tests.support.serving import ServerProcess

Drive = Callable[..., None]
AXE = Path(__file__).parent / "node_modules" / "axe-core" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SMALL_PROJECTOR: ViewportSize = {"width": 1280, "height": 720}
TABLET: ViewportSize = {"width": 820, "height": 1180}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_screen_at_every_size(drive: Drive, server_process: ServerProcess, scheme: str) -> None:
    drive(look_at_all, server_process.url, scheme)


async def look_at_all(browser: Browser, url: str, scheme: str) -> None:
    facilitator = await Facilitator.take(browser, LAPTOP, color_scheme=scheme, bypass_csp=True)
    projector = await Projector.take(browser, PROJECTOR, color_scheme=scheme, bypass_csp=True)
    voter = await Voter.take(browser, PHONE, color_scheme=scheme, bypass_csp=True)
    seats = (facilitator, projector, voter)
    foreign: list[str] = []

    def record(request: Request) -> None:
        if not request.url.startswith((url, "data:", "blob:")):
            foreign.append(request.url)

    for seat in seats:
        seat.context.on("request", record)

    await voter.page.goto(url)
    await expect(voter.at("join-code")).to_be_visible()
    await look(voter, PHONE, LAPTOP)
    code = await facilitator.start(url, "python-web-framework")
    await facilitator.at("edit-must-2").check()
    await facilitator.at("edit-stop").check()
    await facilitator.press("edit-save")
    await projector.show(url, code)
    await voter.page.goto(f"{url}/s/{code}")
    await voter.at("experience").click()
    await look(voter, PHONE, LAPTOP)
    await voter.join_by_link(f"{url}/s/{code}", "Ada")
    for phase in ("lobby", "weighting", "scoring", "revealed", "closed"):
        if phase == "weighting":
            await facilitator.press("open-weighting")
            await voter.in_phase(phase)
            await voter.at("way-order").click()
            await look(voter, PHONE, LAPTOP)
            await voter.weigh("points", {"performance": 60, "scalability": 30})
        elif phase == "scoring":
            await give_weights(facilitator, projector, voter)
            await facilitator.press("open-scoring")
            await voter.in_phase(phase)
            for option, value in (("tornado", 5), ("django", 3), ("flask", None)):
                await voter.score(option, "performance", value)
            await voter.score("tornado", "security", 2)
            await voter.score("flask", "security", 1)
            await voter.at("reasons").click()
            await voter.at("facts").click()
        elif phase == "revealed":
            await facilitator.press("reveal")
        elif phase == "closed":
            await facilitator.close_with("tornado", "It keeps the connections open.")
        for seat in seats:
            await seat.in_phase(phase)
        await look(facilitator, LAPTOP, PHONE)
        await look(projector, PROJECTOR, SMALL_PROJECTOR)
        await look(voter, PHONE, TABLET)
        if phase == "revealed":
            address = facilitator.page.url
            await facilitator.page.goto(address.replace("/facilitate", "/solid"))
            await expect(facilitator.at("solid-sentence")).to_be_visible()
            await look(facilitator, LAPTOP, PHONE)
            solid = await printed(facilitator.page)
            assert "Would the winner change?" in solid and "Show the figures" not in solid
            await facilitator.page.goto(address)
            await facilitator.in_phase(phase)
            results = await printed(facilitator.page)
            assert results.count("Long-term cost efficiency") >= 2 and "All files, one by one" not in results
    assert foreign == []
    for seat in seats:
        assert seat.errors == []


async def give_weights(facilitator: Facilitator, projector: Projector, voter: Voter) -> None:
    """Give, show and lock the weights, and check the screens at each step."""
    await voter.at("weigh-fit").click()
    await voter.send_weights()
    await facilitator.press("show-weights")
    await expect(projector.at("spread-performance")).to_be_visible()
    await facilitator.press("adjust")
    await look(facilitator, LAPTOP, PHONE)
    await look(projector, PROJECTOR, SMALL_PROJECTOR)
    await look(voter, LAPTOP, PHONE)
    await facilitator.page.set_viewport_size(LAPTOP)
    await facilitator.at("adjust-performance").fill("50")
    await facilitator.press("lock-own")
    for seat in (projector, voter):
        await expect(seat.at("locked-weights")).to_have_attribute("data-by", "own")
        await look(seat, LAPTOP, PHONE)


async def look(seat: Seat, *sizes: ViewportSize) -> None:
    """Check that nothing overflows horizontally at any size, and that axe finds no fault at the last."""
    page = seat.page
    for size in sizes:
        await page.set_viewport_size(size)
        wide = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{page.url} is {wide} px too wide at {size}"
    # Colours and positions are checked after transitions have ended.
    await page.evaluate("Promise.all(document.getAnimations().map((a) => a.finished.catch(() => {})))")
    if not await page.evaluate("'axe' in window"):
        await page.add_script_tag(path=AXE)
    # Describing everything that passes takes axe most of its time.
    options = {"runOnly": RULES, "resultTypes": ["violations"], "selectors": False}
    report = await page.evaluate("(options) => axe.run(options)", options)
    violations = [
        (violation["id"], [node["html"][:120] for node in violation["nodes"]]) for violation in report["violations"]
    ]
    assert violations == [], page.url
