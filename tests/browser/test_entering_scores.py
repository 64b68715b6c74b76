"""Facilitators add somebody without a device and enter their scores, also two of them at once; the record says so."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from playwright.async_api import Browser, expect

from tests.support.people import LAPTOP, PHONE, PROJECTOR, Facilitator, Projector, Voter
from tests.support.serving import ServerProcess

Drive = Callable[..., None]


def test_scores_of_somebody_without_a_device_are_entered_and_recorded(
    drive: Drive, server_process: ServerProcess, tmp_path: Path
) -> None:
    drive(enter_for_pat, server_process.url, tmp_path)


async def enter_for_pat(browser: Browser, url: str, folder: Path) -> None:
    facilitator = await Facilitator.take(browser, PHONE)
    projector = await Projector.take(browser, PROJECTOR)
    ada = await Voter.take(browser, PHONE)
    code = await facilitator.start(url, "python-web-framework", totals="on_reveal")
    await facilitator.at("entering-add").click()
    await facilitator.at("entering-name").fill("Pat")
    await facilitator.at("entering-name").press("Enter")
    pat = facilitator.page.locator('[data-testid^="member-"]', has_text="Pat")
    await expect(pat).to_contain_text("scores entered by a facilitator")
    await projector.show(url, code)
    await expect(projector.at("names-entered")).to_have_text("scores entered by a facilitator")
    await facilitator.press("open-scoring")
    await ada.join_by_link(f"{url}/s/{code}", "Ada")
    await ada.score("tornado", "performance", 5)

    await pat.get_by_role("button", name="Enter scores: Pat").click()
    dialog = facilitator.at("entering")
    await expect(dialog.get_by_role("heading", name="Scores of Pat")).to_be_visible()
    await expect(dialog.locator("section:focus")).to_have_count(1)
    for digit in ("4", "2", "?"):
        await facilitator.page.keyboard.press(digit)
    await expect(facilitator.at("entering-scored")).to_contain_text("3 of 40")
    await expect(dialog.locator('[role="grid"] [data-state="stored"]')).to_have_count(3)
    assert await dialog.evaluate("d => d.scrollWidth <= d.clientWidth"), "nothing is beside the dialog"
    await facilitator.at("entering-done").click()
    await expect(facilitator.at("entering-done")).to_have_attribute("aria-pressed", "true")
    await facilitator.page.reload()
    await facilitator.in_phase("scoring")
    await pat.get_by_role("button", name="Enter scores: Pat").click()
    await expect(facilitator.at("entering-scored")).to_contain_text("3 of 40")
    await facilitator.at("entering-close").click()

    await facilitator.press("reveal")
    await ada.in_phase("revealed")
    record = json.loads((await facilitator.take_away("json", folder)).read_bytes())
    assert [(m["name"], m["without_device"]) for m in record["members"]] == [
        ("Fatima", False),
        ("Pat", True),
        ("Ada", False),
    ]
    (ballot,) = [b for b in record["rounds"][0]["ballots"] if b["member"] == "Pat"]
    assert [cell["value"] for cell in ballot["cells"]] == [4, 2, None] and ballot["done"]
    for seat in (facilitator, projector, ada):
        assert seat.errors == []


def test_two_facilitators_enter_scores_together(drive: Drive, server_process: ServerProcess) -> None:
    drive(enter_together, server_process.url)


async def enter_together(browser: Browser, url: str) -> None:
    fatima = await Facilitator.take(browser, LAPTOP)
    ben = await Voter.take(browser, PHONE)
    code = await fatima.start(url, "python-web-framework", totals="on_reveal")
    await fatima.at("entering-add").click()
    await fatima.at("entering-name").fill("Pat")
    await fatima.at("entering-name").press("Enter")
    await ben.join_by_link(f"{url}/s/{code}", "Ben")
    await fatima.press("open-scoring")
    appoint = fatima.page.locator('[data-testid^="appoint-"]')
    await appoint.click()
    await fatima.press("ask-confirm")
    second = Facilitator(ben.context, await ben.context.new_page())
    await second.page.goto(f"{url}/s/{code}/facilitate")
    await second.in_phase("scoring")

    for facilitator, digit, count in ((fatima, "4", 1), (second, "2", 2)):
        await facilitator.page.get_by_role("button", name="Enter scores: Pat").click()
        await expect(facilitator.page.locator("dialog section:focus")).to_have_count(1)
        await facilitator.page.keyboard.press(digit)
        await expect(fatima.at("entering-scored")).to_contain_text(f"{count} of 40")
    await second.at("entering-close").click()
    await second.at("reveal").click()
    question = second.page.locator("dialog[open]")
    await expect(question).to_contain_text("Scores left to enter: Pat")
    await second.press("ask-confirm")
    await expect(fatima.at("entering")).not_to_be_visible()
    await expect(fatima.page.locator("[data-refocus]:focus")).to_have_count(1)
    await second.press("undo-reveal")
    await fatima.page.get_by_role("button", name="Enter scores: Pat").click()
    await expect(fatima.at("entering-scored")).to_contain_text("2 of 40")
    await fatima.at("entering-close").click()

    await appoint.click()
    await expect(second.page.get_by_text("You are no longer a facilitator of this session.")).to_be_visible()
    await second.at("own-ballot").click()
    await Voter(second.context, second.page).in_phase("scoring")
    for seat in (fatima, ben, second):
        assert seat.errors == []
