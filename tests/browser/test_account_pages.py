"""Company accounts in a real browser: who is signed in, one ballot for each account, and signing out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, ViewportSize, expect

from tests.support.people import LAPTOP, PHONE, Facilitator, Seat, Voter
from tests.support.pictures import picture
from tests.support.serving import ServerProcess

Drive = Callable[..., None]
# As a proxy would that signs people in: the header comes from the browser.
HEADER = "X-Email"
ENVIRONMENT = {
    "QUORUM_ACCOUNT_HEADER": HEADER,
    "QUORUM_TRUSTED_PROXIES": "127.0.0.1",
    "QUORUM_ACCOUNT_SIGN_IN": "/?in={next}",
    "QUORUM_ACCOUNT_SIGN_OUT": "/?out",
    "QUORUM_CREATORS": "fatima@example.org",
}


async def signed_in(browser: Browser, email: str, size: ViewportSize = PHONE, **settings: Any) -> Voter:
    """Let somebody sit down whom the proxy knows; nobody it knows, without an address."""
    return await Voter.take(browser, size, extra_http_headers={HEADER: email} if email else {}, **settings)


async def signs_out(seat: Seat, url: str) -> None:
    """Sign out, on the page and at the proxy."""
    await seat.context.set_extra_http_headers({})
    await seat.at("sign-out").click()
    await seat.page.wait_for_url(f"{url}/?out")


def test_accounts_decide_who_creates_joins_and_votes(drive: Drive, tmp_path: Path) -> None:
    server = ServerProcess(tmp_path, environment=ENVIRONMENT)
    server.start()
    try:
        drive(meeting, server.url)
    finally:
        server.stop()


async def meeting(browser: Browser, url: str) -> None:
    stranger, ada = await signed_in(browser, ""), await signed_in(browser, "ada@example.org", locale="de")
    for seat, sentence in ((stranger, "Sign in with your company account"), (ada, "Ihr Konto darf hier keine")):
        await seat.page.goto(url)
        await seat.at("create").click()
        await expect(seat.page.get_by_role("alert")).to_contain_text(sentence)
    await expect(stranger.at("sign-in")).to_have_attribute("href", "/api/sign-in?next=%2F")
    await expect(ada.at("account")).to_contain_text("Angemeldet als ada@example.org")
    await picture(ada, "account-no-creator")
    stranger.errors.clear()
    ada.errors.clear()

    fatima = await Facilitator.take(browser, LAPTOP, extra_http_headers={HEADER: "fatima@example.org"})
    code = await fatima.start(url, "python-web-framework")
    link = f"{url}/s/{code}"
    await fatima.at("joining-more").click()
    await fatima.at("accounts").check()
    await fatima.at("listed").fill("@example.org")
    await picture(fatima, "accounts-listed")
    await fatima.press("accounts-save")
    await expect(fatima.at("accounts-save")).to_be_disabled()

    await stranger.page.goto(link)
    await expect(stranger.page.get_by_role("status")).to_contain_text("Sign in with your company account")
    await expect(stranger.at("sign-in")).to_be_visible()
    await picture(stranger, "account-needed")
    eve = await signed_in(browser, "eve@elsewhere.example")
    await eve.page.goto(link)
    await eve.at("name").fill("Eve")
    await eve.at("join").click()
    await expect(eve.page.get_by_role("alert")).to_contain_text("Your account is not on the list")
    await picture(eve, "account-not-listed")

    laptop = await signed_in(browser, "ada@example.org", LAPTOP)
    for seat, name in ((ada, "join-account-german"), (laptop, "join-account-laptop")):
        await seat.page.goto(link)
        await expect(seat.at("account")).to_contain_text("ada@example.org")
        await picture(seat, name)
        await seat.at("name").fill("Ada")
        await seat.at("join").click()
        await expect(seat.page.locator("[data-round]")).to_be_visible()
        await expect(seat.at("account")).to_be_visible()
    await picture(ada, "lobby-account-german")
    await expect(fatima.page.locator('[data-testid^="member-"]')).to_have_count(2)
    await fatima.press("open-scoring")
    await ada.score("tornado", "performance", 4)
    await laptop.sees("tornado", "performance", "stored")
    for seat in (ada, laptop):
        await expect(seat.at("account")).to_be_visible()
    await picture(ada, "ballot-account-german")
    await picture(laptop, "ballot-account-laptop")

    await signs_out(ada, url)
    traces = f"Object.entries(localStorage).filter((entry) => entry.join().match(/{code}|Ada/))"
    assert await ada.page.evaluate(traces) == []
    await ada.page.goto(link)
    await expect(ada.at("sign-in")).to_be_visible()
    await expect(ada.at("account")).to_have_count(0)
    await laptop.score("tornado", "scalability", 3)
    assert not ada.errors and not laptop.errors, (ada.errors, laptop.errors)
