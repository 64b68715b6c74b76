"""The core of a meeting in Firefox ESR and in WebKitGTK: join, score, score without a connection, reveal."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Any

import pytest

from tests.support.cutting import Cable
from tests.support.needs import lacks
from tests.support.serving import ServerProcess
from tests.support.webdriver import Missing, OtherBrowser, firefox, until, webkit
from tests.support.wire import Wire

PATIENCE = 30  # seconds
SHOWN = """
const found = document.querySelector(arguments[0]);
return found?.checkVisibility() && found.innerText.startsWith(arguments[1]) ? found.innerText : null;
"""
ADA = [("tornado", "performance", 5), ("flask", "security", 2), ("django", "security", 4)]


class Page:
    """What a person does on a page, and sees."""

    def __init__(self, browser: OtherBrowser) -> None:
        self._browser = browser
        self.open = browser.open

    async def click(self, name: str) -> None:
        """Click on the element with this test id as soon as there is one."""
        await self.sees(f"[data-testid={name}]:not(:disabled, [aria-disabled=true])")
        await self._browser.run("document.querySelector(`[data-testid=${arguments[0]}]`).click()", name)

    async def fill(self, name: str, text: str) -> None:
        """Type a text into the field with this test id."""
        await self.sees(f"[data-testid={name}]")
        await self._browser.run(
            """
            const field = document.querySelector(`[data-testid=${arguments[0]}]`);
            field.value = arguments[1];
            field.dispatchEvent(new Event("input", { bubbles: true }));
            """,
            *(name, text),
        )

    async def sees(self, selector: str, begins: str = "") -> str:
        """Wait until an element is shown and its text begins like this; return its text."""
        try:
            return await until(lambda: self._browser.run(SHOWN, selector, begins), PATIENCE)
        except TimeoutError:
            shown = await self._browser.run("return document.body.innerText")
            raise AssertionError(f"there is no {selector} {begins}, but: {shown}") from None

    async def score(self, option: str, criterion: str, value: int, state: str) -> None:
        """Score a cell, and wait until the overview shows this state of it."""
        await self.click(f"cell-{option}-{criterion}")
        await self.click(f"step-{value}")
        await self.sees(f"[data-testid=cell-{option}-{criterion}][data-state={state}]")


@pytest.mark.parametrize("launch", [firefox, webkit], ids=["Firefox", "WebKit"])
async def test_a_vote_without_a_connection_counts_once_there_is_one(
    server_process: ServerProcess, launch: Callable[[], AbstractAsyncContextManager[OtherBrowser]]
) -> None:
    session, lead, _ = await Wire(server_process.url).scoring(2, template="python-web-framework")
    try:
        async with launch() as browser, Cable(int(server_process.url.rpartition(":")[2])) as cable:
            page = Page(browser)
            # Otherwise a score moves on to the next open cell.
            await page.open(f"http://{cable.address}/")
            await browser.run("localStorage.setItem('quorum:advance', 'off')")
            await page.open(f"http://{cable.address}/s/{session.code}")
            await page.fill("name", "Ada")
            await page.click("join")
            await page.score(*ADA[0], "stored")
            await lead.expect("board", lambda message: votes(message) == 1)

            cable.pull()
            await page.score(*ADA[1], "unsent")
            await page.score(*ADA[2], "unsent")
            await cable.plug()
            await page.sees("[data-testid=cell-django-security][data-state=stored]")
            await lead.expect("board", lambda message: votes(message) == 3)

            await lead.do("reveal")
            await page.sees("[data-testid=solid-sentence]", "Tornado leads")
            await page.open(f"http://{cable.address}/s/{session.code}/screen")
            await page.sees("[data-phase=revealed]")
            shown = await page.sees("main")
            assert shown.index("5.00") < shown.index("Django") < shown.index("4.00") < shown.index("2.00")
    except Missing as missing:
        lacks(str(missing))
    finally:
        lead.close()


def votes(message: Any) -> int:
    """Return the number of scores that a board counts."""
    return sum(cell["n"] for option in message["board"]["options"] for cell in option["cells"])
