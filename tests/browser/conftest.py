"""Browser tests: plain functions that drive a real browser, which all tests of a process share.

The loop of Playwright's synchronous API and that of the other tests cannot share a process; its asynchronous API, in a
loop of its own that runs only during a browser test, can.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Concatenate, ParamSpec

import pytest
from playwright.async_api import Browser, expect

from tests.support import chromium
from tests.support.effort import SOAK
from tests.support.meeting_pages import Servers
from tests.support.needs import lacks
from tests.support.serving import ServerProcess

SECRET = "one secret for both processes of a meeting"

P = ParamSpec("P")
Scenario = Callable[Concatenate[Browser, P], Awaitable[None]]
HERE = Path(__file__).parent

if SOAK > 1:
    # In the suite five seconds suffice; a board of 30 x 30 takes longer on a busy machine.
    expect.set_options(timeout=30_000)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark all tests in this folder as `browser`."""
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker("browser")


@pytest.fixture(scope="session")
def browser(shared_service: None) -> Iterator[tuple[asyncio.Runner, Browser]]:
    """A browser that shows pages, with its event loop; without one the test is skipped, and in CI it fails."""
    with asyncio.Runner(loop_factory=asyncio.new_event_loop) as runner, ExitStack() as running:
        try:
            launched = chromium.find().launched()
            shared = runner.run(launched.__aenter__())
            running.callback(lambda: runner.run(launched.__aexit__(None, None, None)))
            runner.run(_shows_pages(shared))
        except Exception as error:
            lacks(f"no browser: {error}")
        yield runner, shared


@pytest.fixture
def servers(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Servers]:
    """One server process on "sqlite"; on "mongodb" two, as behind a load balancer: a test names one of them."""
    if request.param == "sqlite":
        single = request.getfixturevalue("server_process")
        yield Servers(single, single)
        return
    store = request.getfixturevalue("mongo_url")
    both = []
    for name in Servers._fields:
        (tmp_path / name).mkdir()
        both.append(ServerProcess(tmp_path / name, store=store, environment={"QUORUM_SECRET": SECRET}))
    try:
        for server in both:
            server.start()
        yield Servers(*both)
    finally:
        for server in both:
            server.stop()


@pytest.fixture
def drive(browser: tuple[asyncio.Runner, Browser]) -> Callable[Concatenate[Scenario[P], P], None]:
    """Run `async def scenario(browser, ...)` to completion; what it leaves open is closed."""
    runner, shared = browser

    def run(scenario: Scenario[P], /, *args: P.args, **kwargs: P.kwargs) -> None:
        async def alone() -> None:
            try:
                await scenario(shared, *args, **kwargs)
            finally:
                for context in shared.contexts:
                    await context.close()

        runner.run(alone())

    return run


async def _shows_pages(browser: Browser) -> None:
    page = await browser.new_page()
    await page.goto("data:text/html,<title>ready</title>")
    assert await page.title() == "ready", "the browser starts but shows no page"
    await page.close()
