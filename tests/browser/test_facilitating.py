"""The facilitator's steps: what asks first, undoing a reveal, where the focus is after each, and axe finds no fault."""

from __future__ import annotations

from collections.abc import Callable

from playwright.async_api import Browser, expect

from tests.support.page_faults import axe_faults
from tests.support.people import LAPTOP, PHONE, PROJECTOR, Facilitator, Projector, Voter
from tests.support.serving import ServerProcess

Drive = Callable[..., None]


def test_reveal_asks_first_and_can_be_undone(drive: Drive, server_process: ServerProcess) -> None:
    drive(undo_a_reveal, server_process.url)


async def undo_a_reveal(browser: Browser, url: str) -> None:
    facilitator = await Facilitator.take(browser, LAPTOP, bypass_csp=True)  # axe is a script
    projector = await Projector.take(browser, PROJECTOR)
    ada = await Voter.take(browser, PHONE)
    code = await facilitator.start(url, "python-web-framework", totals="on_reveal")
    await projector.show(url, code)

    await facilitator.press("edit-add-option")
    await expect(facilitator.at("edit-option-5")).to_be_focused()
    await facilitator.at("edit-option-5").fill("x" * 95)
    await expect(facilitator.page.get_by_text("This has 95 characters")).to_be_visible()
    await facilitator.at("remove-option-5").press("Enter")
    await expect(facilitator.at("edit-option-4")).to_be_focused()
    await facilitator.at("move-criterion-1").press("ArrowUp")
    await expect(facilitator.at("move-criterion-0")).to_be_focused()
    await facilitator.press("edit-save")
    await expect(facilitator.at("edit-criterion-0")).to_have_value("Scalability")

    await rehearse(facilitator)
    await facilitator.at("open-scoring").click()
    await expect(facilitator.page.get_by_text("Nobody has joined yet. Go on anyway?")).to_be_visible()
    await facilitator.at("ask-back").click()
    await expect(facilitator.at("open-scoring")).to_be_focused()
    await ada.join_by_link(f"{url}/s/{code}", "Ada")
    await look_at_second_facilitator(facilitator)
    await facilitator.at("open-scoring").press("Enter")
    await facilitator.in_phase("scoring")
    await expect(facilitator.page.locator("[data-refocus]:focus")).to_contain_text("0 of 1 done")
    await ada.score("tornado", "performance", 5)
    await facilitator.press("remind")
    await expect(ada.at("reminded")).to_be_visible()
    assert await axe_faults(facilitator.page) == []

    await facilitator.at("reveal").press("Enter")
    await expect(facilitator.page.get_by_text("0 of 1 done: reveal now?")).to_be_visible()
    await facilitator.at("ask-confirm").press("Enter")
    for seat in (facilitator, projector, ada):
        await seat.in_phase("revealed")
    await expect(facilitator.page.locator("[data-refocus]:focus")).to_contain_text("Round 1 is revealed")
    await facilitator.at("undo-reveal").press("Enter")
    for seat in (facilitator, projector, ada):
        await seat.in_phase("scoring")
    await expect(facilitator.page.locator("[data-refocus]:focus")).to_contain_text("0 of 1 done")
    await expect(projector.at("total-tornado")).to_have_count(0)
    await ada.score("tornado", "performance", 4)
    await facilitator.press("reveal")
    await expect(projector.at("total-tornado").first).to_have_text("4.00")

    await turn(facilitator, projector)
    await facilitator.press("next-options")
    for option in ("django", "flask", "fastapi"):
        await facilitator.at(f"next-stay-{option}").uncheck()
    await facilitator.press("next-add-option")
    await expect(facilitator.at("next-option-0")).to_be_focused()
    await facilitator.at("next-option-0").fill("Quart")
    assert await axe_faults(facilitator.page) == []
    await facilitator.press("next-round")
    for seat in (facilitator, projector, ada):
        await seat.in_phase("scoring")
        await expect(seat.page.get_by_text("New from round 2 on: Quart.").first).to_be_visible()
        await expect(seat.at("options-dropped").first).to_contain_text("Flask")
    await expect(facilitator.page.locator("[data-refocus]:focus")).to_contain_text("0 of 1 done")
    await ada.score("quart", "performance", 5)
    for seat in (facilitator, projector, ada):
        assert seat.errors == []


async def rehearse(facilitator: Facilitator) -> None:
    """Start a rehearsal in another tab, and use the set-up again."""
    await facilitator.press("reuse")
    async with facilitator.page.expect_download() as saving:
        await facilitator.press("template-file")
    assert (await saving.value).suggested_filename.endswith(".yaml")
    await facilitator.press("rehearse")
    await facilitator.at("rehearse-members").fill("2")
    assert await axe_faults(facilitator.page) == []
    async with facilitator.context.expect_page() as opened:
        await facilitator.press("rehearse-start")
    trial = Facilitator(facilitator.context, await opened.value)
    await trial.in_phase("lobby")
    await expect(trial.page.get_by_text("Rehearsal – simulated members").first).to_be_visible()
    await expect(trial.page.locator("[data-testid^=member-]")).to_have_count(3)
    await trial.press("reuse")
    before = trial.page.url
    await trial.press("duplicate")
    await trial.page.wait_for_url(lambda url: url != before)
    await expect(trial.page.locator("[data-testid^=member-]")).to_have_count(1)
    await trial.page.close()
    assert trial.errors == []


async def look_at_second_facilitator(facilitator: Facilitator) -> None:
    """Ask how somebody becomes a facilitator, too, and go back."""
    await facilitator.page.locator("[data-testid^=appoint-]").click()
    await expect(facilitator.at("ask-confirm")).to_be_visible()
    assert await axe_faults(facilitator.page) == []
    await facilitator.at("ask-back").click()


async def turn(facilitator: Facilitator, projector: Projector) -> None:
    """Turn the projector from a phone."""
    await facilitator.page.set_viewport_size(PHONE)
    await facilitator.press("remote-matrix")
    await expect(projector.at("ranking")).to_have_count(0)
    await expect(projector.at("matrix")).to_be_visible()
    assert await axe_faults(facilitator.page) == []
    await facilitator.press("remote-auto")
    await expect(projector.at("ranking")).to_be_visible()
    await facilitator.page.set_viewport_size(LAPTOP)
