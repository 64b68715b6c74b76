"""What is stored, who sees it, and a member's own data, on a phone."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

from playwright.async_api import Browser, expect

from tests.support.people import LAPTOP, PHONE, Facilitator, Seat, Voter
from tests.support.serving import ServerProcess

Drive = Callable[..., None]
# Screenshots of each step, for whoever wants to look.
PICTURES = os.environ.get("QUORUM_PICTURES")


async def picture(seat: Seat, name: str) -> None:
    """Take a screenshot, if somebody wants to look."""
    if PICTURES:
        await seat.page.screenshot(path=Path(PICTURES) / f"{name}.png", full_page=True)


def test_member_reads_what_is_stored_takes_their_data_and_leaves(
    drive: Drive, server_process: ServerProcess, tmp_path: Path
) -> None:
    file = tmp_path / "data.json"
    drive(reading, server_process.url, file)
    assert json.loads(file.read_bytes())["name"] == "Ada"


async def reading(browser: Browser, url: str, file: Path) -> None:
    fatima = await Facilitator.take(browser, LAPTOP, locale="de")
    code = await fatima.start(url, "python-web-framework", names="hidden")
    ada = await Voter.take(browser, PHONE)
    await ada.page.goto(f"{url}/s/{code}")
    await picture(ada, "join")
    async with ada.context.expect_page() as opened:
        await ada.at("privacy").click()
    page = Voter(ada.context, await opened.value)
    await expect(page.at("of-session")).to_contain_text(code)
    await expect(page.at("visibility")).to_contain_text("under a pseudonym that is different in each round")
    overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert await page.page.evaluate(overflow) == 0
    await picture(page, "privacy-phone")
    await page.page.close()

    await ada.at("name").fill("Ada")
    await ada.at("join").click()
    await expect(ada.at("my-data")).to_be_visible()
    await picture(ada, "ballot-phone")
    async with ada.page.expect_download() as coming:
        await ada.at("my-data").click()
    download = await coming.value
    assert download.suggested_filename == f"quorum-{code}-my-data.json"
    await download.save_as(file)

    await ada.at("erase-name").click()
    await picture(ada, "erase-phone")
    await ada.at("erase-confirm").click()
    await ada.page.wait_for_url("**/privacy")
    assert not ada.errors, ada.errors
    await ada.page.goto(f"{url}/s/{code}")
    await ada.at("name").fill("Ada again")
    await ada.at("join").click()
    await expect(ada.page.get_by_role("alert")).to_contain_text("your name was erased")

    bob = await Voter.take(browser, PHONE, locale="de")
    await bob.join_by_link(f"{url}/s/{code}", "Bob")
    await bob.at("erase-name").click()
    await picture(bob, "erase-phone-german")
    await fatima.page.get_by_role("button", name="Bob").last.click()
    await fatima.at("remove-confirm").click()
    await fatima.at("joining-more").click()
    await fatima.at("removed").click()
    await fatima.at("erase").click()
    await picture(fatima, "erase-facilitator-german")
    await fatima.at("erase-it").click()
    await expect(fatima.at("removed")).to_have_count(0)

    await fatima.page.goto(url)
    await picture(fatima, "home-german")
    await fatima.at("privacy").click()
    await expect(fatima.page.get_by_role("heading", level=1)).to_have_text("Ihre Daten")
    await picture(fatima, "privacy-german")
    for seat in (fatima, bob, page):
        assert not seat.errors, seat.errors
