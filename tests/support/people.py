"""The people of a meeting, each in a separate browser context, with one method for each action."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Self

import zxingcpp
from PIL import Image
from playwright.async_api import Browser, BrowserContext, Download, Locator, Page, ViewportSize, expect

PHONE: ViewportSize = {"width": 390, "height": 844}
LAPTOP: ViewportSize = {"width": 1440, "height": 900}
PROJECTOR: ViewportSize = {"width": 1920, "height": 1080}
# What `reduced_motion` is for people who did not ask for less.
MOVING = "no-preference"

NO_VIEW = None

EXPECTED = ("ERR_CONNECTION", "ERR_INTERNET_DISCONNECTED", "closed before the connection is established")


class Seat:
    """One browser context with one page, and its errors."""

    def __init__(self, context: BrowserContext, page: Page) -> None:
        self.context = context
        self.page = page
        self.errors: list[str] = []
        self.foreign: list[str] = []
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", self._check_console)

    @classmethod
    async def take(cls, browser: Browser, size: ViewportSize, **settings: Any) -> Self:
        """Return a new context with a page of that size. Nothing moves on it unless `reduced_motion` says otherwise:
        without a graphics card, each frame takes the processor long.
        """
        settings.setdefault("reduced_motion", "reduce")
        context = await browser.new_context(viewport=size, accept_downloads=True, **settings)
        return cls(context, await context.new_page())

    def _check_console(self, message: object) -> None:
        text = str(getattr(message, "text", message))
        # A killed server, or any server while offline, cannot be reached, and a page may be loaded again while it
        # connects; everything else that a page reports is an error.
        expected = any(part in text for part in EXPECTED)
        if getattr(message, "type", "") in ("error", "warning") and not expected:
            self.errors.append(text)

    def at(self, name: str) -> Locator:
        """Return the element with this test id."""
        return self.page.get_by_test_id(name)

    async def in_phase(self, phase: str) -> None:
        """Wait until this page shows a phase."""
        await expect(self.page.locator(f'[data-phase="{phase}"][data-round]')).to_be_visible()


class Facilitator(Seat):
    """The facilitator, on a laptop."""

    async def start(self, url: str, template: str, totals: str = "live", names: str = "shown", yaml: str = "") -> str:
        """Start a session from the home page; return its code."""
        await self.page.goto(url)
        await self.at(f"template-{template}").click()
        if yaml:
            await self.at("paste-text").fill(yaml)
        await self.at(f"totals-{totals}").check()
        await self.at(f"names-{names}").check()
        await self.at("create-name").fill("Fatima")
        await self.at("create").click()
        await self.page.wait_for_url("**/facilitate*")
        await self.in_phase("lobby")
        return await self.at("code").first.inner_text()

    async def press(self, name: str) -> None:
        """Press the button with this test id, and confirm it if the page asks first."""
        await self.at(name).first.click()
        if await self.at("ask-confirm").is_visible():
            await self.at("ask-confirm").click()

    async def as_voter(self) -> Voter:
        """Open the ballot of the facilitator in a separate tab."""
        async with self.context.expect_page() as opened:
            await self.press("vote")
        return Voter(self.context, await opened.value)

    async def close_with(self, option: str, statement: str) -> None:
        """Close the session with an option's id ("" for no decision)."""
        await self.press("close")
        await self.at("close-option").select_option(option)
        await self.at("close-statement").fill(statement)
        await self.at("close-confirm").click()
        await self.in_phase("closed")

    async def take_away(self, name: str, folder: Path) -> Path:
        """Download results in one format; return the file's path."""
        button = self.at(f"download-{name}")
        if not await button.is_visible():
            await self.at("download-files").click()
        async with self.page.expect_download() as coming:
            await button.click()
        download: Download = await coming.value
        path = folder / download.suggested_filename
        await download.save_as(path)
        return path


class Voter(Seat):
    """A voter with a phone."""

    @classmethod
    async def take(cls, browser: Browser, size: ViewportSize, advance: bool = False, **settings: Any) -> Self:
        """Return a new context with a page of that size; `advance` lets a score move on to the next open cell."""
        voter = await super().take(browser, size, **settings)
        if not advance:
            await voter.context.add_init_script("localStorage.setItem('quorum:advance', 'off')")
        return voter

    async def join_by_link(self, link: str, name: str) -> None:
        """Open the address of the QR code and join."""
        await self.page.goto(link)
        await self._join(name)

    async def join_by_code(self, url: str, typed: str, name: str) -> None:
        """Type the code on the home page and join."""
        await self.page.goto(url)
        await self.at("join-code").fill(typed)
        await self.at("join-go").click()
        await self._join(name)

    async def _join(self, name: str) -> None:
        await self.at("name").fill(name)
        await self.at("join").click()
        await expect(self.page.locator("[data-round]")).to_be_visible()

    async def weigh(self, by: str, weights: Mapping[str, int]) -> None:
        """Move the sliders to these weights, "points" or "swing"."""
        await self.at(f"way-{by}").click()
        for criterion, weight in weights.items():
            await self.at(f"weigh-{criterion}").fill(str(weight))

    async def put_in_order(self, criteria: Sequence[str]) -> None:
        """Move the criteria up, one by one, until they are in this order."""
        await self.at("way-order").click()
        for place, criterion in enumerate(criteria, 1):
            while await self.at(f"order-{criterion}").get_attribute("data-place") != str(place):
                await self.at(f"up-{criterion}").click()

    async def send_weights(self) -> None:
        """Send the weights, and wait until the page shows that they are stored."""
        await self.at("weigh-send").click()
        await expect(self.at("weights-state")).to_have_attribute("data-state", "stored")

    async def score(self, option: str, criterion: str, value: int | None, stored: bool = True) -> None:
        """Go to a cell and tap a step of the scale (None: "no view"); wait until it shows that it is stored."""
        await self.at(f"cell-{option}-{criterion}").click()
        await self.at("no-view" if value is None else f"step-{value}").click()
        if stored:
            await self.sees(option, criterion, "stored")

    async def sees(self, option: str, criterion: str, state: str) -> None:
        """Wait until the overview shows this state of a cell."""
        await expect(self.at(f"cell-{option}-{criterion}")).to_have_attribute("data-state", state)

    async def gives_reason(self, text: str, confidence: int) -> None:
        """Add a reason and a confidence to the open cell."""
        await self.at("reasons").click()
        await self.at(f"confidence-{confidence}").click()
        await self.at("reason").fill(text)
        await self.at("reason").blur()
        await expect(self.at("cell-state")).to_have_attribute("data-state", "stored")


class Projector(Seat):
    """The projector's page."""

    async def show(self, url: str, code: str) -> None:
        """Open the projector's page."""
        await self.page.goto(f"{url}/s/{code}/screen")
        await expect(self.at("question")).to_be_visible()

    async def scanned(self, folder: Path) -> str:
        """Return the text that a camera reads from the QR code on the screen."""
        picture = folder / "qr.png"
        code = self.page.get_by_role("img", name=re.compile("QR code")).first
        await expect(code).to_be_visible()
        await code.screenshot(path=picture)
        with Image.open(picture) as image:
            (found,) = zxingcpp.read_barcodes(image)
        return str(found.text)

    async def says(self, name: str, text: str) -> None:
        """Wait until the element with this test id has exactly this text."""
        await expect(self.at(name).first).to_have_text(text)
