"""Who may join, in a real browser: waiting, removing, locking, invitations, and the facilitator's link."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import zxingcpp
from PIL import Image
from playwright.async_api import Browser, expect

from tests.support.people import LAPTOP, PHONE, Facilitator, Voter
from tests.support.pictures import picture
from tests.support.serving import ServerProcess

Drive = Callable[..., None]


async def opens(browser: Browser, link: str, name: str) -> Voter:
    """Let somebody open a link on a phone and ask to join."""
    voter = await Voter.take(browser, PHONE)
    await voter.page.goto(link)
    await voter.at("name").fill(name)
    await voter.at("join").click()
    return voter


def test_facilitator_decides_who_joins(drive: Drive, server_process: ServerProcess) -> None:
    drive(deciding, server_process.url)


async def deciding(browser: Browser, url: str) -> None:
    fatima = await Facilitator.take(browser, LAPTOP)
    code = await fatima.start(url, "python-web-framework")
    link = f"{url}/s/{code}"
    await picture(fatima, "open")

    await fatima.at("joining-mode").select_option("approval")
    phones = [await opens(browser, link, name) for name in ("Ada", "Bob", "Eve")]
    for phone in phones:
        await expect(phone.at("outside")).to_be_visible()
    await picture(phones[0], "waiting-phone")
    await expect(fatima.page.locator('[data-testid^="outside-"]')).to_have_count(3)
    await picture(fatima, "waiting")
    heading = fatima.page.get_by_role("heading", name="Joining")
    for button in ("admit", "admit-all"):  # they disappear, so the keyboard continues at the heading
        await expect(fatima.at(button).first).to_be_enabled()  # a key does not wait for that
        await fatima.at(button).first.press("Enter")
        await expect(heading).to_be_focused()
    await expect(phones[0].at("experience")).to_be_visible()
    for phone in phones[1:]:
        await expect(phone.at("experience")).to_be_visible()

    await fatima.page.get_by_role("button", name=re.compile("Remove Eve")).click()
    await fatima.at("remove-confirm").click()
    await expect(phones[2].page.get_by_role("heading", name="You are no longer in this session")).to_be_visible()
    await phones[2].page.goto(link)
    await phones[2].at("name").fill("Eve")
    await phones[2].at("join").click()
    await expect(phones[2].page.get_by_role("alert")).to_contain_text("removed you")
    await fatima.at("joining-more").click()
    await fatima.at("removed").click()
    await picture(fatima, "removed")
    await fatima.page.get_by_role("button", name="Let in again").click()
    await expect(fatima.page.get_by_role("button", name=re.compile("Remove Eve"))).to_be_visible()

    await expect(fatima.at("joining-lock")).to_be_enabled()
    await fatima.at("joining-lock").press("Enter")
    await expect(fatima.at("joining-mode")).to_have_count(0)
    await expect(fatima.at("joining-lock")).to_be_focused()
    late = await Voter.take(browser, PHONE)
    await late.page.goto(link)
    await expect(late.page.get_by_role("status")).to_contain_text("locked")
    await picture(late, "locked-phone")
    await picture(fatima, "locked")
    await fatima.press("joining-lock")
    await expect(fatima.at("joining-mode")).to_have_value("approval")

    await fatima.press("remove-many")
    await picture(fatima, "remove-many")
    await fatima.at("remove-everyone").check()
    await fatima.at("remove-many-confirm").click()
    await expect(fatima.page.locator('[data-testid^="member-"]')).to_have_count(1)
    await fatima.at("cap").fill("2")
    await fatima.press("cap-save")
    await expect(fatima.at("cap-save")).to_be_disabled()
    for seat in (fatima, late):
        assert not seat.errors, seat.errors


def test_invitation_is_scanned_from_the_sheet_and_used_once(
    drive: Drive, server_process: ServerProcess, tmp_path: Path
) -> None:
    drive(inviting, server_process.url, tmp_path)


async def inviting(browser: Browser, url: str, folder: Path) -> None:
    fatima = await Facilitator.take(browser, LAPTOP)
    code = await fatima.start(url, "python-web-framework")
    await fatima.at("joining-mode").select_option("invited")
    await fatima.at("joining-more").click()
    await fatima.press("invitations")
    await fatima.at("invitations-count").fill("3")
    await picture(fatima, "invitations")
    await fatima.press("invitations-make")
    # The first codes wait until the server's worker process has started.
    await expect(fatima.at("invitation")).to_have_count(3, timeout=30_000)
    await expect(fatima.page.get_by_role("heading", name="3 invitations")).to_be_focused()
    await picture(fatima, "sheet")
    file = folder / "qr.png"
    await fatima.page.get_by_role("img").first.screenshot(path=file)
    with Image.open(file) as image:
        (found,) = zxingcpp.read_barcodes(image)
    assert str(found.text).startswith(f"{url}/s/{code}#invitation=")
    ada = await opens(browser, str(found.text), "Ada")
    await expect(ada.page.locator("[data-round]")).to_be_visible()
    bob = await opens(browser, str(found.text), "Bob")
    await expect(bob.page.get_by_role("alert")).to_contain_text("already been used")
    plain = await Voter.take(browser, PHONE)
    await plain.page.goto(f"{url}/s/{code}")
    await expect(plain.page.get_by_role("status")).to_contain_text("by invitation")
    await fatima.press("sheet-back")
    await expect(fatima.page.get_by_role("heading", name="Joining")).to_be_focused()
    assert not fatima.errors, fatima.errors


def test_new_facilitators_link_signs_out_other_devices(drive: Drive, server_process: ServerProcess) -> None:
    drive(changing_the_key, server_process.url)


async def changing_the_key(browser: Browser, url: str) -> None:
    fatima = await Facilitator.take(browser, LAPTOP, locale="de")
    code = await fatima.start(url, "python-web-framework")
    old = await fatima.page.evaluate("JSON.parse(localStorage.getItem('quorum:past'))[0].key")
    other = await Facilitator.take(browser, LAPTOP)
    await other.page.goto(f"{url}/s/{code}/facilitate#key={old}")
    await other.in_phase("lobby")
    await fatima.at("joining-more").click()
    await picture(fatima, "german")
    await fatima.press("key")
    await picture(fatima, "key-german")
    async with fatima.page.expect_event("load"):  # the page loads itself again
        await fatima.press("key-confirm")
    await expect(other.page.get_by_role("alert")).to_contain_text("signed out")
    await expect(fatima.page.get_by_text("Es gibt einen neuen Link der Moderation")).to_be_visible()
    new = await fatima.page.evaluate("JSON.parse(localStorage.getItem('quorum:past'))[0].key")
    assert new and new != old
    stranger = await Facilitator.take(browser, LAPTOP)
    await stranger.page.goto(f"{url}/s/{code}/facilitate#key={old}")
    await expect(stranger.page.get_by_text("not the facilitator’s key")).to_be_visible()
    await stranger.page.goto("about:blank")
    await stranger.page.goto(f"{url}/s/{code}/facilitate#key={new}")
    await stranger.in_phase("lobby")
