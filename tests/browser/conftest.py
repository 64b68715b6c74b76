"""Browser tests: plain functions that drive a real browser, each in a separate event loop.

The loop of Playwright's synchronous API and that of the other tests cannot share a process; its asynchronous API, run
to its end inside each test, can.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Concatenate, ParamSpec

import pytest
from playwright.async_api import Browser

from tests.support import chromium
from tests.support.needs import lacks

P = ParamSpec("P")
Scenario = Callable[Concatenate[Browser, P], Awaitable[None]]
HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark all tests in this folder as `browser`."""
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker("browser")


@pytest.fixture(scope="session")
def browser_program(shared_service: None) -> chromium.Chromium:
    """A browser that starts; without one the test is skipped, and in CI it fails."""
    try:
        program = chromium.find()
        asyncio.run(_opens(program))
        return program
    except Exception as error:
        reason = f"no browser: {error}"
    lacks(reason)


@pytest.fixture
def drive(browser_program: chromium.Chromium) -> Callable[Concatenate[Scenario[P], P], None]:
    """Run `async def scenario(browser, ...)` to completion with a new browser."""

    def run(scenario: Scenario[P], /, *args: P.args, **kwargs: P.kwargs) -> None:
        async def with_browser() -> None:
            async with browser_program.launched() as browser:
                await scenario(browser, *args, **kwargs)

        asyncio.run(with_browser())

    return run


async def _opens(program: chromium.Chromium) -> None:
    async with program.launched() as browser:
        page = await browser.new_page()
        await page.goto("data:text/html,<title>ready</title>")
        assert await page.title() == "ready", "the browser starts but shows no page"
