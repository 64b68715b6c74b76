"""A phone without a connection: a reload still shows the ballot, and late scores are not lost silently."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from playwright.async_api import Browser, expect

from tests.support.looking import look
from tests.support.people import LAPTOP, PHONE, Voter
from tests.support.serving import ServerProcess
from tests.support.wire import Wire

Drive = Callable[..., None]

CELLS = (("tornado", "performance", 5), ("django", "security", 4), ("flask", "ecosystem", None))
# Waits until the browser keeps all that the page has loaded; returns the paths of everything that it keeps.
KEPT = """async () => {
  await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType("resource").map((entry) => entry.name);
  for (const file of loaded.filter((name) => name.includes("/assets/"))) {
    while (!await caches.match(file, { ignoreVary: true })) await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const kept = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
  return kept.flat().map((request) => new URL(request.url).pathname);
}"""


def test_scores_given_offline_are_not_lost_silently(drive: Drive, server_process: ServerProcess) -> None:
    drive(offline, server_process)


async def offline(browser: Browser, server: ServerProcess) -> None:
    url, wire = server.url, Wire(server.url)
    session, lead, (ben,) = await wire.scoring(1, template="python-web-framework")
    await ben.score("django", "performance", 3)
    ada = await Voter.take(browser, PHONE, bypass_csp=True)
    await ada.join_by_link(f"{url}/s/{session.code}", "Ada")
    await ada.score("flask", "security", 2)
    cy = await lost_at_once(browser, f"{url}/s/{session.code}")
    async with asyncio.timeout(20):
        kept = await ada.page.evaluate(KEPT)
    assert [path for path in kept if path != "/" and not path.startswith("/assets/")] == []
    for live in (lead, ben):
        live.close()
    server.kill()
    for option, criterion, value in CELLS:
        await ada.score(option, criterion, value, stored=False)
    await ada.at("done").click()
    await expect(ada.at("unsent-count")).to_contain_text("3 of 40")
    await ada.page.reload()
    await expect(ada.at("unsent-count")).to_contain_text("3 of 40")
    await ada.sees("tornado", "performance", "unsent")
    await ada.sees("flask", "security", "stored")
    await ada.context.set_offline(True)
    server.start()
    lead = await wire.reconnect(lead)
    assert (await lead.do("reveal"))["type"] == "accepted"

    # It is said at once which scores came too late, and until it is dismissed.
    await ada.context.set_offline(False)
    await ada.in_phase("revealed")
    await expect(ada.at("late")).to_contain_text("3 of your scores came too late for round 1")
    for option, criterion, text in (
        ("tornado", "performance", "Tornado – Performance: 5"),
        ("django", "security", "Django – Security: 4"),
        ("flask", "ecosystem", "Flask – Ecosystem & community: no view"),
    ):
        await expect(ada.at(f"late-{option}-{criterion}")).to_have_text(text)
    await cy.context.set_offline(False)
    await expect(cy.at("late")).to_contain_text("One of your scores came too late for round 1")
    # A phone shows the verdict and its sentence, too.
    await expect(ada.at("solid-headline")).to_be_visible()
    await expect(ada.at("solid-sentence")).not_to_be_empty()
    await look(ada, LAPTOP, PHONE)
    await ada.page.reload()
    await ada.at("late-dismiss").click()
    await expect(ada.at("late")).to_have_count(0)
    assert await ada.page.evaluate("document.activeElement !== document.body")

    # The next round offers them; nothing is put in by itself.
    assert (await lead.do("next_round"))["type"] == "accepted"
    await ada.in_phase("scoring")
    await expect(ada.at("late-put")).to_have_text("Put all 3 into round 2")
    await ada.sees("tornado", "performance", "empty")
    await ada.sees("flask", "security", "stored")
    await look(ada, LAPTOP, PHONE)
    await ada.at("late-put").click()
    for option, criterion, _ in CELLS:
        await ada.sees(option, criterion, "stored")
    await expect(ada.at("late")).to_have_count(0)
    assert ada.errors == [] and cy.errors == []
    lead.close()


async def lost_at_once(browser: Browser, link: str) -> Voter:
    """Return a voter who has lost the connection before the page had fetched what it may need, and scored a cell."""
    voter = await Voter.take(browser, PHONE, bypass_csp=True)
    await voter.page.goto(link)
    await voter.at("name").fill("Cy")
    await voter.page.reload()
    await expect(voter.at("name")).to_have_value("Cy")
    await voter.at("join").click()
    await expect(voter.at("step-1")).to_be_visible()
    await voter.context.set_offline(True)
    await voter.at("step-1").click()
    return voter
