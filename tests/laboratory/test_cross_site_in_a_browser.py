"""What the cross-site probes find is what happens in Chromium: `localhost` and 127.0.0.1 are different sites."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import quote

import pytest
from playwright.async_api import Browser, BrowserContext, Page

from laboratory.client import HttpClient, HttpRequest
from laboratory.conformance import NAME, PASSWORD, content
from laboratory.frameworks import Setup
from laboratory.probes.finding import Finding
from tests.laboratory.conftest import RunningService
from tests.support import chromium
from tests.support.effort import SOAK
from tests.support.needs import lacks

STATEMENTS = ("cross-site-post", "cross-site-sign-out", "cross-site-socket")
# In `make soak` every setup; otherwise one with a token, one with SameSite cookies, and one with neither.
ATTACKED: tuple[tuple[str, Setup], ...] = (
    () if SOAK > 1 else (("django", "tutorial"), ("tornado", "tutorial"), ("tornado", "bare"))
)
TEXT = "Written by a page of another site in a real browser."

PAGE = f"""<!doctype html>
<form id="post" method="post"><input name="text" value="{escape(TEXT)}"></form>
<script>
  const submit = (action) => {{ document.forms.post.action = action; document.forms.post.submit(); }};
  const opens = (url) => new Promise((done) => {{
    const socket = new WebSocket(url);
    socket.onopen = () => done(true);
    socket.onerror = () => done(false);
  }});
</script>"""


class Elsewhere(BaseHTTPRequestHandler):
    """A site whose page attacks another."""

    def do_GET(self) -> None:
        """Answer every path with the page."""
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(PAGE.encode())

    def log_message(self, format: str, *args: object) -> None:
        """Write no log."""


@contextmanager
def elsewhere() -> Iterator[str]:
    """Serve the other site; yield its address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Elsewhere) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://localhost:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()


@pytest.mark.integration
@pytest.mark.soak
def test_probes_find_what_happens_in_a_browser(
    services: dict[str, RunningService],
    other_setups: dict[tuple[str, Setup], RunningService],
    both_setups: dict[tuple[str, Setup], dict[str, Finding]],
) -> None:
    running = {key: other_setups.get(key, services[key[0]]) for key in ATTACKED or both_setups}
    try:
        seen = asyncio.run(in_browser(running))
    except chromium.NoBrowser as error:
        lacks(f"no browser: {error}")
    assert seen == {key: {id: both_setups[key][id].holds for id in STATEMENTS} for key in running}


async def in_browser(
    running: dict[tuple[str, Setup], RunningService],
) -> dict[tuple[str, Setup], dict[str, bool]]:
    """Attack every service in a browser; return which statements hold."""
    async with chromium.find().launched() as browser:
        with elsewhere() as address:
            return {key: await attacked(browser, address, service) for key, service in running.items()}


async def attacked(browser: Browser, address: str, service: RunningService) -> dict[str, bool]:
    """Sign in on the service's page and visit the other site, which posts two forms and opens a WebSocket."""
    own = f"http://127.0.0.1:{service.web.port}"
    context = await browser.new_context()
    try:
        page = await context.new_page()
        token = await signed_in(page, own)
        await posts(context, address, f"{own}/notes")
        await posts(context, address, f"{own}/sign-out")
        of_user = HttpRequest("GET", f"/notes?author={quote(NAME)}")
        notes = content(HttpClient(service.web.port).send(of_user))[1]["notes"]
        await page.goto(address)
        opened = await page.evaluate("(url) => opens(url)", f"ws://127.0.0.1:{service.live.port}/live")
        if token:
            await page.set_extra_http_headers({"Authorization": f"Bearer {token}"})
        me = await page.goto(f"{own}/me")
        assert me is not None
        written = TEXT in [note["text"] for note in notes]
        return dict(zip(STATEMENTS, (not written, me.status == 200, not opened), strict=True))
    finally:
        await context.close()


async def signed_in(page: Page, own: str) -> str:
    """Sign in with the form; return the token, where the service gives one."""
    await page.goto(f"{own}/sign-in")
    await page.fill("[name=name]", NAME)
    await page.fill("[name=password]", PASSWORD)
    async with page.expect_navigation() as waiting:
        await page.click("button")
    assert (await waiting.value).status == 200
    token: str = json.loads(await page.inner_text("pre")).get("access_token", "")
    return token


async def posts(context: BrowserContext, address: str, action: str) -> None:
    """Let a page of the other site submit its form, and wait for the response.

    The page is closed with its context: to close it while it is being replaced may never end.
    """
    page = await context.new_page()
    await page.goto(address)
    async with page.expect_response(action):
        # Not at once: leaving the page would end the script that is waited for here.
        await page.evaluate("(action) => { setTimeout(submit, 0, action); }", action)
