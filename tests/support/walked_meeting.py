"""A meeting that shows every screen in every phase, with names and texts of both directions."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from playwright.async_api import Browser, Request, expect

from tests.support.page_faults import WATCH_SHIFTS
from tests.support.paper import printed
from tests.support.people import LAPTOP, PHONE, PROJECTOR, Facilitator, Projector, Voter
from tests.support.walk import MIRRORED, Walk
from tests.support.wire import Live, Member, Wire

OPTIONS = ("django", "flask", "fastapi", "pyramid", "tornado")
CRITERIA = (
    "performance", "scalability", "security", "maintainability",
    "time-to-market", "architecture-fit", "ecosystem", "long-term-cost",
)  # fmt: skip
KNOCK_OUT = "security"
ARABIC = "تورنادو 6!"
PEOPLE = ("Benjamin", "سلمى؟", "Dorothea")


class Others:
    """Members without a browser, each connected only for what they do."""

    def __init__(self, wire: Wire, code: str, members: list[Member]) -> None:
        self.wire = wire
        self.code = code
        self.members = members

    @asynccontextmanager
    async def connected(self, n: int) -> AsyncIterator[Live]:
        """The connection of member `n`: one that nobody reads from would not outlast the meeting."""
        live = await self.wire.connect(self.code, self.members[n])
        try:
            yield live
        finally:
            live.close()


@asynccontextmanager
async def seated(browser: Browser, url: str, walk: Walk) -> AsyncIterator[tuple[Facilitator, Projector, Voter]]:
    """Seat a facilitator, a projector and a voter; in the end no page may have failed or asked another server."""
    settings: dict[str, Any] = {"locale": "en-GB", "reduced_motion": "reduce", "bypass_csp": True}
    facilitator = await Facilitator.take(browser, LAPTOP, **settings)
    projector = await Projector.take(browser, PROJECTOR, **settings)
    ada = await Voter.take(browser, PHONE, **settings)
    if not walk.whole:
        walk.mirror = await Projector.take(browser, PROJECTOR, **settings)
    seats = (facilitator, projector, ada, *((walk.mirror,) if walk.mirror else ()))
    foreign: list[str] = []

    def record(request: Request) -> None:
        if not request.url.startswith((url, "data:", "blob:")):
            foreign.append(request.url)

    for seat in seats:
        seat.context.on("request", record)
        await seat.context.add_init_script(f"localStorage.setItem('quorum:language', '{walk.language}')")
    yield facilitator, projector, ada
    assert foreign == []
    for seat in seats:
        assert seat.errors == []


async def meet(browser: Browser, url: str, walk: Walk) -> None:
    """Hold the meeting, and look at every page in every phase."""
    wire = Wire(url)
    async with seated(browser, url, walk) as (facilitator, projector, ada):
        await before_the_session(walk, ada, url)
        code = await facilitator.start(url, "python-web-framework")
        others = await join(walk, wire, code, ada)
        await show(walk, projector, url, code)

        async def all_three(phase: str) -> None:
            await walk.look(facilitator, f"facilitator-{phase}")
            await walk.look(projector, f"projector-{phase}")
            await walk.look(ada, f"ballot-{phase}")

        await set_up(facilitator)
        await all_three("lobby")
        await facilitator.press("edit-save")
        await expect(facilitator.at("edit-save")).to_have_count(0)

        await facilitator.press("open-weighting")
        await walk.focused(facilitator, "opening the weighting")
        await facilitator.press("timer-5")
        await weigh(walk, ada, others)
        await all_three("weighting")
        await facilitator.press("show-weights")
        await expect(projector.at("spread-performance")).to_be_visible()
        await facilitator.press("adjust")
        await all_three("spread")
        await walk.drawn(projector, ".picture .middle", ".legend .half")
        await facilitator.press("lock-team")
        await expect(projector.at("locked-weights")).to_be_visible()
        await walk.focused(facilitator, "locking the weights")
        await all_three("locked")

        await facilitator.press("open-scoring")
        await ada.in_phase("scoring")
        await walk.focused(facilitator, "opening the scoring")
        for seat in (facilitator, projector, ada):
            await seat.page.evaluate(WATCH_SHIFTS)
        await score(ada, others)
        await walk.steady(facilitator, ada)
        await all_three("scoring")
        await facilitator.press("reveal")
        await projector.in_phase("revealed")
        await walk.focused(facilitator, "the reveal")
        await all_three("revealed")
        await walk.drawn(projector, ".leads .bar", "li:nth-child(2) .bar")
        await walk.drawn(facilitator, ".histogram span[style*='100%']")
        await walk.drawn(ada, ".track .middle", ".track .own")
        await facilitator.press("discuss-1")
        await expect(projector.at("discussing")).to_be_visible()
        await walk.focused(facilitator, "showing a cell")
        await all_three("discussing")
        await walk.drawn(projector, ".column .bar[style*='100%']")
        await facilitator.press("discuss-next")
        await walk.focused(facilitator, "showing the next cell")
        await facilitator.press("discussed-3")
        await walk.focused(facilitator, "a cell was discussed")

        await facilitator.press("next-round")
        await ada.in_phase("scoring")
        async with others.connected(0) as live:
            await live.score("django", "performance", 5)
        await walk.look(ada, "ballot-second-round")
        await facilitator.press("reveal")
        await ada.in_phase("revealed")
        await ask_back(walk, facilitator)
        await analysis(walk, facilitator)
        await facilitator.close_with("tornado", "It keeps the connections open.")
        await ada.in_phase("closed")
        await all_three("closed")
        await afterwards(walk, facilitator, url, code)
        await hidden(walk, facilitator, projector, wire)


async def show(walk: Walk, projector: Projector, url: str, code: str) -> None:
    """Open the projector's page; it follows the session's language unless its address asks for another."""
    for seat, language in ((projector, walk.language), (walk.mirror, MIRRORED)):
        if seat is not None:
            await seat.page.goto(f"{url}/s/{code}/screen?language={language}")
            await expect(seat.at("question")).to_be_visible()


async def before_the_session(walk: Walk, ada: Voter, url: str) -> None:
    """The pages that need no session, with a template of one's own and a code that is too short."""
    for path in ("privacy", "verify", "decisions"):
        await ada.page.goto(f"{url}/{path}")
        await expect(ada.page.locator("h1")).to_be_visible()
        await walk.look(ada, path)
    await ada.page.goto(url)
    await expect(ada.at("template-own")).to_be_visible()
    await walk.look(ada, "home")
    await ada.at("template-own").click()
    await ada.at("join-code").fill("abc")
    await ada.at("join-go").click()
    await walk.look(ada, "home-own")


async def join(walk: Walk, wire: Wire, code: str, ada: Voter) -> Others:
    """Ada joins in her browser, the others without one."""
    await ada.page.goto(f"{wire.url}/s/{code}")
    await ada.at("experience").click()
    await walk.look(ada, "join")
    await ada.join_by_link(f"{wire.url}/s/{code}", "Ada")
    await walk.focused(ada, "joining")
    return Others(wire, code, [await wire.join(code, name) for name in PEOPLE])


async def set_up(facilitator: Facilitator) -> None:
    """Open everything in the lobby that can be opened, give an option an Arabic name, and leave it unsaved."""
    await facilitator.press("guide")
    await facilitator.at("guide-0-1").check()
    await facilitator.at("edit-must-2").check()
    await facilitator.at("edit-stop").check()
    await facilitator.at(f"edit-option-{OPTIONS.index('tornado')}").fill(ARABIC)
    await expect(facilitator.at("edit-save")).to_be_visible()


async def weigh(walk: Walk, ada: Voter, others: Others) -> None:
    """Ada's weights by each method, and those of the others."""
    weighable = [criterion for criterion in CRITERIA if criterion != KNOCK_OUT]
    for n in range(len(others.members)):
        points = [40, 10, 10, 10, 10, 10, 10]
        points = points[n:] + points[:n]
        weights = [{"criterion": c, "weight": w} for c, w in zip(weighable, points, strict=True)]
        async with others.connected(n) as live:
            assert (await live.do("give_weights", by="points", weights=weights))["type"] == "accepted"
    await ada.in_phase("weighting")
    await ada.at("way-swing").click()
    await walk.look(ada, "ballot-swing")
    await ada.at("way-order").click()
    await walk.look(ada, "ballot-order")
    await ada.weigh("points", {"performance": 60, "scalability": 30})
    await walk.look(ada, "ballot-points")
    await ada.at("weigh-fit").click()
    await ada.send_weights()


async def score(ada: Voter, others: Others) -> None:
    """A full ballot from each of the others, a few cells from Ada, and one attachment under way."""
    for n in range(len(others.members)):
        async with others.connected(n) as live:
            await live.do("tell_experience", options=["tornado", "django"])
            for i, option in enumerate(OPTIONS):
                for j, criterion in enumerate(CRITERIA):
                    # One option is out; the others are in, so that there is something to analyse.
                    value = 1 + (option != "pyramid" if criterion == KNOCK_OUT else (i + j + 2 * n) % 5)
                    reason = "" if j else ("يعمل منذ 10 سنوات!" if n else "It ran for 10 years!")
                    await live.score(option, criterion, value, confidence=3, reason=reason)
            await live.do("done")
    await ada.score("tornado", "performance", 5)
    await ada.score("django", "performance", 3)
    await ada.score("flask", "performance", None)
    await ada.score("flask", KNOCK_OUT, 1)
    await ada.score("tornado", KNOCK_OUT, 2)
    for opened in ("reasons", "facts", "evidence"):
        await ada.at(opened).click()
    await expect(ada.at("evidence-panel")).to_be_visible()
    await ada.at("attach").click()
    await ada.at("attach-send").click()


async def ask_back(walk: Walk, facilitator: Facilitator) -> None:
    """The dialogs in which the facilitator confirms something; where the focus is after each."""
    await facilitator.press("close")
    await expect(facilitator.at("close-confirm")).to_be_visible()
    await walk.look(facilitator, "facilitator-close")
    await facilitator.page.keyboard.press("Escape")
    await walk.focused(facilitator, "leaving a dialog")
    await facilitator.page.locator('[data-testid^="member-"]').nth(1).locator("button").last.click()
    await expect(facilitator.at("remove-confirm")).to_be_visible()
    await walk.look(facilitator, "facilitator-remove")
    await facilitator.page.keyboard.press("Escape")


async def analysis(walk: Walk, facilitator: Facilitator) -> None:
    """ "How solid is this?" with all figures and explanations, and with other weights on trial; and on paper."""
    address = facilitator.page.url
    await facilitator.page.goto(address.replace("/facilitate", "/solid"))
    for part in ("opinion-borda", "round-change", "view-confident", "weights"):
        await expect(facilitator.at(part)).to_be_visible()
    if not walk.whole:
        await printed(facilitator.page)
    await facilitator.press("agreement-figures")
    await facilitator.at("whatif-performance").fill("70")
    await facilitator.page.evaluate("document.querySelectorAll('details').forEach((details) => (details.open = true))")
    await walk.look(facilitator, "analysis")
    await facilitator.page.goto(address)


async def afterwards(walk: Walk, facilitator: Facilitator, url: str, code: str) -> None:
    """The pages about a session that is over."""
    address = facilitator.page.url
    await facilitator.page.goto(f"{url}/s/{code}/privacy")
    await expect(facilitator.page.locator("h1")).to_be_visible()
    await walk.look(facilitator, "session-privacy")
    await facilitator.page.goto(address)


async def hidden(walk: Walk, facilitator: Facilitator, projector: Projector, wire: Wire) -> None:
    """A round whose live totals wait for the reveal, because names are hidden."""
    session, lead, voters = await wire.scoring(2, totals="live", names="hidden")
    await lead.do("set_timer", seconds=300)
    for live in (lead, *voters):
        live.close()
    await facilitator.page.goto(f"{wire.url}/s/{session.code}/facilitate#key={session.key}")
    await expect(facilitator.at("hidden-totals")).to_be_visible()
    await walk.look(facilitator, "facilitator-hidden")
    await show(walk, projector, wire.url, session.code)
    await expect(projector.at("hidden-totals")).to_be_visible()
    await walk.look(projector, "projector-hidden")
