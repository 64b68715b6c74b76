"""A session in a frame of a wiki's page, in a real browser: from the facilitator's snippet to the decision."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.async_api import Browser, FrameLocator, Page, expect

from tests.support.page_faults import AXE, RULES
from tests.support.people import LAPTOP, Facilitator, Seat, Voter
from tests.support.serving import ServerProcess

Drive = Callable[..., None]
# The smallest frame, a usual one, and one as wide as a page.
SIZES = ((480, 320), (800, 480), (1200, 700))
PICTURES = os.environ.get("PICTURES", "")


class Wiki(BaseHTTPRequestHandler):
    """A wiki with one page; requests fail until it is written."""

    page = b""

    def do_GET(self) -> None:
        """Send the page."""
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(self.page)

    def log_message(self, *_: object) -> None:
        """Log nothing."""


@pytest.fixture
def wiki(integration: None) -> Iterator[int]:
    """The port of a wiki."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Wiki)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server.server_port
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def embeddable(wiki: int, tmp_path: Path) -> Iterator[ServerProcess]:
    """A server that lets the wiki show its sessions."""
    server = ServerProcess(tmp_path, "--embed-ancestors", f"http://127.0.0.1:{wiki}")
    server.start()
    yield server
    server.stop()


def test_wiki_shows_a_session_until_its_decision(drive: Drive, embeddable: ServerProcess, wiki: int) -> None:
    drive(embedded, embeddable.url, wiki)


async def embedded(browser: Browser, url: str, wiki: int) -> None:
    facilitator = await Facilitator.take(browser, LAPTOP)
    code = await facilitator.start(url, "python-web-framework", totals="on_reveal")
    await facilitator.at("embed").click()
    html = await facilitator.at("embed-html").inner_text()
    assert html.startswith("<iframe ") and 'title="Which' in html

    reader = await Seat.take(browser, {"width": 1400, "height": 900}, bypass_csp=True)
    frame = await shown(reader.page, f"http://127.0.0.1:{wiki}", html)
    for phase, button in (("lobby", "open-scoring"), ("scoring", "reveal"), ("revealed", "")):
        await expect(frame.locator(f'main[data-phase="{phase}"]')).to_be_visible()
        await check(reader.page, phase)
        if phase == "scoring":
            ada = await Voter.take(browser, LAPTOP)
            await ada.join_by_link(f"{url}/s/{code}", "Ada")
            for option, value in (("tornado", 5), ("django", 3), ("flask", 1)):
                await ada.score(option, "performance", value)
            await expect(frame.get_by_test_id("hidden-totals")).to_contain_text("1")
        if button:
            await facilitator.press(button)
    await facilitator.close_with("tornado", "It keeps the connections open.")
    await expect(frame.get_by_test_id("outcome")).to_contain_text("Tornado")
    await expect(frame.get_by_test_id("outcome")).to_contain_text("It keeps the connections open.")
    await expect(frame.get_by_test_id("standings").locator("li").first).to_contain_text("Tornado")
    await check(reader.page, "closed")
    assert await frame.locator("button, input, a").count() == 0, "there is nothing to press"
    assert reader.errors == facilitator.errors == []

    await shown(reader.page, f"http://localhost:{wiki}", html)
    await expect(reader.page.frame_locator("iframe").locator("main")).to_have_count(0)
    assert [error for error in reader.errors if "frame-ancestors" in error]


async def shown(page: Page, site: str, html: str) -> FrameLocator:
    """Open a page of a site that contains this HTML; return its frame."""
    Wiki.page = f"<!doctype html><title>Wiki</title><link rel=icon href=data:,>{html}".encode()
    await page.goto(f"{site}/page")
    return page.frame_locator("iframe")


async def check(page: Page, phase: str) -> None:
    """Check that the frame fits at every size, and that axe finds no fault in it."""
    for width, height in SIZES:
        size = "([w, h]) => Object.assign(document.querySelector('iframe'), {width: w, height: h})"
        await page.evaluate(f"(size) => {{ ({size})(size) }}", [width, height])
        frame = page.frames[1]
        await frame.wait_for_function("(width) => innerWidth === width", arg=width)
        beyond = (
            "[document.documentElement.scrollWidth - innerWidth, document.documentElement.scrollHeight - innerHeight]"
        )
        assert max(await frame.evaluate(beyond)) <= 0, (phase, width, height)
        if PICTURES:
            await page.locator("iframe").screenshot(path=f"{PICTURES}/{phase}-{width}.png")
    if not await frame.evaluate("'axe' in window"):
        await frame.add_script_tag(path=AXE)
    await frame.evaluate("Promise.all(document.getAnimations().map((a) => a.finished.catch(() => {})))")
    report = await frame.evaluate(
        "(options) => axe.run(options)", {"runOnly": RULES, "resultTypes": ["violations"], "selectors": False}
    )
    assert [(v["id"], [n["html"][:120] for n in v["nodes"]]) for v in report["violations"]] == [], phase
