"""Sixty options, of which each person scores a share: on a phone, on the projector and on the facilitator's page.

Axe takes longest on pages this large, so it looks only where shares differ from the meetings of other tests.
"""

from __future__ import annotations

from collections.abc import Callable

from playwright.async_api import Browser, expect

from tests.support.looking import SMALL_PROJECTOR, TABLET, fits, look
from tests.support.people import LAPTOP, PHONE, PROJECTOR, Facilitator, Projector, Voter
from tests.support.serving import ServerProcess
from tests.support.wire import Wire

Drive = Callable[..., None]

OPTIONS, EACH, OTHERS = 60, 8, 15
CRITERIA = ("joy", "cost", "distance")
MANY = f"""
question: Where do we meet next year?
options: {[f"Place number {n}" for n in range(OPTIONS)]}
criteria:
  - {{name: Joy, weight: 2, group: For us}}
  - {{name: Cost, weight: 1, group: For us}}
  - {{name: Distance, weight: 1}}
options_each: {EACH}
"""


def test_sixty_options_in_shares(drive: Drive, server_process: ServerProcess) -> None:
    drive(meeting, server_process.url)


async def meeting(browser: Browser, url: str) -> None:
    facilitator = await Facilitator.take(browser, LAPTOP, bypass_csp=True)
    projector = await Projector.take(browser, PROJECTOR, bypass_csp=True)
    ada = await Voter.take(browser, PHONE, has_touch=True, is_mobile=True, bypass_csp=True)
    code = await facilitator.start(url, "own", yaml=MANY)
    await projector.show(url, code)
    await ada.join_by_link(f"{url}/s/{code}", "Ada")
    await fits(facilitator, LAPTOP, PHONE)
    await fits(projector, PROJECTOR, SMALL_PROJECTOR)
    await facilitator.page.set_viewport_size(LAPTOP)
    await facilitator.press("open-scoring")
    await ada.in_phase("scoring")
    await _score_a_share(ada)
    await _let_others_score(url, code)
    totals = facilitator.page.locator('[data-testid^="total-place-number-"][data-value]')
    await expect(totals).to_have_count(OPTIONS, timeout=60_000)
    await expect(projector.at("ranking-more")).to_contain_text("more options")
    drawn = await projector.at("ranking").get_attribute("data-drawn")
    assert drawn is not None and 5 <= int(drawn) <= 20, "bars that can be read from the back row"
    await look(projector, PROJECTOR, SMALL_PROJECTOR)
    await facilitator.press("reveal")
    for seat in (facilitator, projector, ada):
        await seat.in_phase("revealed")
    await fits(projector, PROJECTOR, SMALL_PROJECTOR)
    await look(facilitator, LAPTOP, PHONE)
    await fits(ada, PHONE, TABLET)
    await facilitator.page.goto(facilitator.page.url.replace("/facilitate", "/solid"))
    await expect(facilitator.at("solid-sentence")).to_be_visible()
    await fits(facilitator, LAPTOP, PHONE)
    for seat in (facilitator, projector, ada):
        assert seat.errors == []


async def _score_a_share(ada: Voter) -> None:
    """Score the own share, and one option outside it."""
    cells = ada.page.locator('[data-testid^="cell-place-number-"]')
    await expect(cells).to_have_count(EACH * len(CRITERIA))
    await expect(ada.at("share")).to_contain_text(f"{EACH} of {OPTIONS}")
    asked = {str(await cell.get_attribute("data-testid")).removeprefix("cell-") for cell in await cells.all()}
    await look(ada, PHONE, TABLET)
    await ada.page.set_viewport_size(PHONE)
    for cell in sorted(asked):
        option, _, criterion = cell.rpartition("-")
        await ada.score(option, criterion, 4)
    await ada.at("all-options").click()
    await expect(cells).to_have_count(OPTIONS * len(CRITERIA))
    other = next(n for n in range(OPTIONS) if f"place-number-{n}-joy" not in asked)
    await ada.score(f"place-number-{other}", "joy", 2)
    await fits(ada, PHONE, TABLET)
    await ada.page.set_viewport_size(PHONE)
    await ada.at("all-options").click()
    await expect(cells).to_have_count(EACH * len(CRITERIA))


async def _let_others_score(url: str, code: str) -> None:
    """Let more people join and score their shares, over the wire."""
    wire = Wire(url)
    for person in range(OTHERS):
        member = await wire.join(code, f"Member {person}")
        live = await wire.connect(code, member)
        for option in live.welcome["you"]["ballot"]["asked"]:
            for place, criterion in enumerate(CRITERIA):
                await live.score(option, criterion, 1 + (person + place + int(option.rpartition("-")[2])) % 5)
    for live in wire.connections:
        live.close()
