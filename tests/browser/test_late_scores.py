"""A phone without a connection: scores that come too late are not lost silently."""

from __future__ import annotations

from collections.abc import Callable

from playwright.async_api import Browser, expect

from tests.support.looking import look
from tests.support.people import LAPTOP, PHONE, Voter
from tests.support.serving import ServerProcess
from tests.support.wire import Wire

Drive = Callable[..., None]

CELLS = (("tornado", "performance", 5), ("django", "security", 4), ("flask", "ecosystem", None))


def test_scores_given_offline_are_not_lost_silently(drive: Drive, server_process: ServerProcess) -> None:
    drive(offline, server_process.url)


async def offline(browser: Browser, url: str) -> None:
    session, lead, (ben,) = await Wire(url).scoring(1, template="python-web-framework")
    await ben.score("django", "performance", 3)
    ada = await Voter.take(browser, PHONE, bypass_csp=True)
    await ada.join_by_link(f"{url}/s/{session.code}", "Ada")
    await ada.score("flask", "security", 2)
    await ada.context.set_offline(True)
    for option, criterion, value in CELLS:
        await ada.score(option, criterion, value, stored=False)
    await ada.at("done").click()
    await expect(ada.at("unsent-count")).to_contain_text("3 of 40")
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
    assert ada.errors == []
    for live in (lead, ben):
        live.close()
