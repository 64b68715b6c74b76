"""Texts 40 % longer: every screen of a meeting in the pseudo-language, with nothing clipped at any size."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from playwright.async_api import Browser, ViewportSize, expect

from tests.support.people import LAPTOP, PHONE, PROJECTOR, Facilitator, Projector, Seat, Voter
from tests.support.serving import ServerProcess
from tests.support.wire import Live, Member, Wire

Drive = Callable[..., None]

PSEUDO = "en-XA"
OPTIONS = ("django", "flask", "fastapi", "pyramid", "tornado")
CRITERIA = (
    "performance", "scalability", "security", "maintainability",
    "time-to-market", "architecture-fit", "ecosystem", "long-term-cost",
)  # fmt: skip
KNOCK_OUT = "security"

DESK = (LAPTOP, PHONE)
HAND = (PHONE, LAPTOP)
WALL = (PROJECTOR, PHONE, LAPTOP)

# What sticks out of the page or of its own box, what is cut off, and which words are broken without a hyphen.
CLIPPED = r"""() => {
  const found = [];
  const root = document.documentElement;
  const wide = root.clientWidth;
  if (root.scrollWidth > wide) found.push(`sideways: ${root.scrollWidth - wide} px`);
  const unseen = (element) => !element.checkVisibility({ visibilityProperty: true })
    || element.closest(".visually-hidden, svg, canvas");
  const BLOCKS = /^(BUTTON|A|SELECT|SUMMARY|LABEL|TH|TD|H1|H2|H3|P|LI)$/;
  for (const element of document.body.querySelectorAll("*")) {
    if (!element.textContent.includes("⟦") || unseen(element)) continue;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const name = `${element.tagName} ${element.innerText.trim().replace(/\s+/g, " ").slice(0, 60)}`;
    const cuts = style.overflowX !== "visible" || style.overflowY !== "visible";
    const scrolls = /auto|scroll/.test(style.overflowX + style.overflowY);
    const over = element.scrollWidth - element.clientWidth;
    const high = element.scrollHeight - element.clientHeight;
    if (cuts && !scrolls && (over > 1 || high > 1)) found.push(`cut off (${over}, ${high}): ${name}`);
    else if (BLOCKS.test(element.tagName) && !cuts && style.display !== "inline" && over > 1)
      found.push(`too wide (${over}): ${name}`);
    const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    if (own && box.right > wide + 1 && !element.closest('[role="region"], .scroll'))
      found.push(`outside (${Math.round(box.right - wide)}): ${name}`);
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const node = texts.currentNode;
    if (unseen(node.parentElement)) continue;
    for (const word of node.data.matchAll(/[\p{L}\p{M}]{4,}/gu)) {
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const [first, ...others] = range.getClientRects();
      if (others.some((box) => box.top >= first.bottom - 1)) found.push(`broken: ${word[0]}`);
    }
  }
  return [...new Set(found)];
}"""

# The same once the page has settled: what has just changed its size may need a few frames, which a busy machine draws
# late. So it looks for five seconds, and at 60 frames at least.
SETTLED = f"""async () => {{
  const look = {CLIPPED};
  const end = performance.now() + 5000;
  for (let frames = 0; ; frames++) {{
    const found = look();
    if (!found.length || (performance.now() > end && frames > 60)) return found;
    await new Promise(requestAnimationFrame);
  }}
}}"""


class Eyes:
    """Looks at pages at several sizes and keeps what is clipped; leaves a picture of each such page in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.found: list[str] = []

    async def look(self, seat: Seat, name: str, *sizes: ViewportSize) -> None:
        """Look at a page in the pseudo-language at every size; it is left at the first."""
        page = seat.page
        await expect(page.locator("html")).to_have_attribute("lang", PSEUDO)
        for size in (*sizes[1:], sizes[0]):
            await page.set_viewport_size(size)
            if clipped := await page.evaluate(SETTLED):
                place = f"{name}-{size['width']}"
                self.found += [f"{place}: {text}" for text in clipped]
                await page.screenshot(path=self.folder / f"{place}.png", full_page=True)


def test_texts_forty_per_cent_longer_fit(drive: Drive, server_process: ServerProcess, tmp_path: Path) -> None:
    drive(longer, server_process.url, tmp_path)


async def longer(browser: Browser, url: str, folder: Path) -> None:
    """All pages in the pseudo-language, in every phase and at every size."""
    eyes = Eyes(folder)
    wire = Wire(url)
    facilitator = await Facilitator.take(browser, LAPTOP, locale="en-GB", reduced_motion="reduce")
    projector = await Projector.take(browser, PROJECTOR, locale="en-GB", reduced_motion="reduce")
    ada = await Voter.take(browser, PHONE, locale="en-GB", reduced_motion="reduce")
    for context in (facilitator.context, ada.context):
        await context.add_init_script(f"localStorage.setItem('quorum:language', '{PSEUDO}')")

    await before_the_session(eyes, ada, url)
    code = await facilitator.start(url, "python-web-framework")
    others = await join(eyes, wire, code, ada)
    # The projector follows the session's language unless its address asks for another.
    await projector.page.goto(f"{url}/s/{code}/screen?language={PSEUDO}")
    await expect(projector.at("question")).to_be_visible()

    async def all_three(phase: str) -> None:
        await eyes.look(facilitator, f"facilitator-{phase}", *DESK)
        await eyes.look(projector, f"projector-{phase}", *WALL)
        await eyes.look(ada, f"ballot-{phase}", *HAND)

    await set_up(facilitator)
    await all_three("lobby")
    await facilitator.press("edit-save")
    await expect(facilitator.at("edit-save")).to_have_count(0)

    await facilitator.press("open-weighting")
    await facilitator.press("timer-5")
    await weigh(eyes, ada, others)
    await all_three("weighting")
    await facilitator.press("show-weights")
    await expect(projector.at("spread-performance")).to_be_visible()
    await facilitator.press("adjust")
    await all_three("spread")
    await facilitator.press("lock-team")
    await expect(projector.at("locked-weights")).to_be_visible()
    await all_three("locked")

    await facilitator.press("open-scoring")
    await ada.in_phase("scoring")
    await score(ada, others)
    await all_three("scoring")
    await facilitator.press("reveal")
    await projector.in_phase("revealed")
    await all_three("revealed")
    await facilitator.press("discuss-1")
    await expect(projector.at("discussing")).to_be_visible()
    await all_three("discussing")

    await facilitator.press("next-round")
    await ada.in_phase("scoring")
    async with others.connected(0) as live:
        await live.score("django", "performance", 5)
    await eyes.look(ada, "ballot-second-round", *HAND)
    await facilitator.press("reveal")
    await ada.in_phase("revealed")
    await ask_back(eyes, facilitator)
    await analysis(eyes, facilitator)
    await facilitator.close_with("tornado", "It keeps the connections open.")
    await ada.in_phase("closed")
    await all_three("closed")
    await hidden(eyes, facilitator, projector, wire)

    assert eyes.found == [], "\n".join(eyes.found)
    for seat in (facilitator, projector, ada):
        assert seat.errors == []


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


async def before_the_session(eyes: Eyes, ada: Voter, url: str) -> None:
    """The home page, with a template of one's own and a code that is too short."""
    await ada.page.goto(url)
    await expect(ada.at("template-own")).to_be_visible()
    await eyes.look(ada, "home", *HAND)
    await ada.at("template-own").click()
    await ada.at("join-code").fill("abc")
    await ada.at("join-go").click()
    await eyes.look(ada, "home-own", *HAND)


async def join(eyes: Eyes, wire: Wire, code: str, ada: Voter) -> Others:
    """Ada joins in her browser, three others without one."""
    await ada.page.goto(f"{wire.url}/s/{code}")
    await ada.at("experience").click()
    await eyes.look(ada, "join", *HAND)
    await ada.join_by_link(f"{wire.url}/s/{code}", "Ada")
    return Others(wire, code, [await wire.join(code, name) for name in ("Benjamin", "Cleopatra", "Dorothea")])


async def set_up(facilitator: Facilitator) -> None:
    """Open everything in the lobby that can be opened, and leave it unsaved."""
    await facilitator.press("guide")
    await facilitator.at("guide-0-1").check()
    await facilitator.at("edit-must-2").check()
    await facilitator.at("edit-stop").check()
    await expect(facilitator.at("edit-save")).to_be_visible()


async def weigh(eyes: Eyes, ada: Voter, others: Others) -> None:
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
    await eyes.look(ada, "ballot-swing", *HAND)
    await ada.at("way-order").click()
    await eyes.look(ada, "ballot-order", *HAND)
    await ada.weigh("points", {"performance": 60, "scalability": 30})
    await eyes.look(ada, "ballot-points", *HAND)
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
                    await live.score(option, criterion, value, confidence=3, reason="" if j else "It ran for years.")
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


async def ask_back(eyes: Eyes, facilitator: Facilitator) -> None:
    """The dialogs in which the facilitator confirms something."""
    await facilitator.press("close")
    await expect(facilitator.at("close-confirm")).to_be_visible()
    await eyes.look(facilitator, "facilitator-close", *DESK)
    await facilitator.page.keyboard.press("Escape")
    await facilitator.page.locator('[data-testid^="member-"]').nth(1).locator("button").last.click()
    await expect(facilitator.at("remove-confirm")).to_be_visible()
    await eyes.look(facilitator, "facilitator-remove", *DESK)
    await facilitator.page.keyboard.press("Escape")


async def analysis(eyes: Eyes, facilitator: Facilitator) -> None:
    """ "How solid is this?" with all figures and explanations, and with other weights on trial."""
    address = facilitator.page.url
    await facilitator.page.goto(address.replace("/facilitate", "/solid"))
    for part in ("opinion-borda", "round-change", "view-confident", "weights"):
        await expect(facilitator.at(part)).to_be_visible()
    await facilitator.press("agreement-figures")
    await facilitator.at("whatif-performance").fill("70")
    await facilitator.page.evaluate("document.querySelectorAll('details').forEach((details) => (details.open = true))")
    await eyes.look(facilitator, "analysis", *DESK)
    await facilitator.page.goto(address)


async def hidden(eyes: Eyes, facilitator: Facilitator, projector: Projector, wire: Wire) -> None:
    """A round whose live totals wait for the reveal, because names are hidden."""
    session, lead, voters = await wire.scoring(2, totals="live", names="hidden")
    await lead.do("set_timer", seconds=300)
    for live in (lead, *voters):
        live.close()
    await facilitator.page.goto(f"{wire.url}/s/{session.code}/facilitate#key={session.key}")
    await expect(facilitator.at("hidden-totals")).to_be_visible()
    await eyes.look(facilitator, "facilitator-hidden", *DESK)
    await projector.page.goto(f"{wire.url}/s/{session.code}/screen?language={PSEUDO}")
    await expect(projector.at("hidden-totals")).to_be_visible()
    await eyes.look(projector, "projector-hidden", *WALL)
