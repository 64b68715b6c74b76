"""One visit to a page with an empty cache: the time until it is usable, and the bytes received until then.

For the ballot also a reload, and a later visit, when the service worker keeps the page.
"""

from __future__ import annotations

import asyncio
import base64
import gzip
from dataclasses import dataclass
from typing import Any

from playwright.async_api import Browser, BrowserContext, CDPSession, Page, ViewportSize

from benchmarks.pages.chain import chain
from tests.support.people import PHONE, PROJECTOR

# Records moments by the clock of the page. It looks once per frame, so the moments are exact to a frame.
MARKS = """
  const marks = window.marks = {};
  addEventListener("submit", () => { marks.submitted = performance.now(); }, true);
  const mark = (name, selector) => {
    if (!(name in marks) && document.querySelector(selector)) marks[name] = performance.now();
  };
  const check = () => {
    if (document.body) {
      mark("form", '[data-testid="name"]');
      mark("vote", '[data-testid="step-1"]');
      mark("ranking", '[data-testid="ranking"] li');
      mark("matrix", '[data-testid^="matrix-"]');
    }
    requestAnimationFrame(check);
  };
  requestAnimationFrame(check);
"""
# The addresses of what was received until a moment.
RECEIVED = """moment => performance.getEntries()
  .filter(entry => ["navigation", "resource"].includes(entry.entryType) && entry.responseEnd <= moment)
  .map(entry => entry.name)"""
TIMEOUT, POLL_SECONDS = 60.0, 0.02
KEPT = "navigator.serviceWorker.ready.then(() => true)"
COMPRESSIBLE = ("text/", "javascript", "json", "svg")


@dataclass(frozen=True)
class Device:
    """A device to emulate: round trip in milliseconds, bytes per second down and up, and the slowdown of its CPU."""

    name: str
    round_trip: int
    down: int
    up: int
    slowdown: int


SLOW_PHONE = Device("slow 4G, CPU 4 times slower", round_trip=150, down=1_600_000 // 8, up=750_000 // 8, slowdown=4)
HTTP_2 = ", HTTP/2 through nginx"


class Traffic:
    """Counts the bytes received, as reported by the browser."""

    def __init__(self, session: CDPSession) -> None:
        self._session = session
        self._responses: dict[str, dict[str, Any]] = {}
        self._sizes: dict[str, int] = {}
        self._body_sizes: dict[str, int] = {}
        self.socket_bytes = 0
        session.on("Network.responseReceived", self._on_response)
        session.on("Network.dataReceived", self._on_data)
        session.on("Network.loadingFinished", self._on_finished)
        session.on("Network.webSocketFrameReceived", self._on_socket_frame)

    def _on_response(self, event: dict[str, Any]) -> None:
        self._responses[event["requestId"]] = event["response"]

    def _on_data(self, event: dict[str, Any]) -> None:
        self._body_sizes[event["requestId"]] = self._body_sizes.get(event["requestId"], 0) + int(
            event["encodedDataLength"]
        )

    def _on_finished(self, event: dict[str, Any]) -> None:
        self._sizes[event["requestId"]] = int(event["encodedDataLength"])

    def _on_socket_frame(self, event: dict[str, Any]) -> None:
        self.socket_bytes += len(event["response"]["payloadData"].encode())

    async def summary(self, addresses: list[str]) -> dict[str, Any]:
        """Return the kilobytes received in all, those of the bodies, and those of the bodies if all were compressed.

        Only the responses of these addresses count.
        """
        total = bodies = zipped = compressed = requests = 0
        for request, size in list(self._sizes.items()):
            response = self._responses.get(request, {})
            if response.get("url") not in addresses:
                continue
            requests += 1
            headers = {name.lower(): value for name, value in response.get("headers", {}).items()}
            body = await self._body(request)
            received = self._body_sizes.get(request) or int(headers.get("content-length", len(body)))
            compressible = any(kind in response.get("mimeType", "") for kind in COMPRESSIBLE)
            total += size
            bodies += received
            zipped += min(received, len(gzip.compress(body, 6))) if compressible else received
            compressed += "content-encoding" in headers
        return {
            "requests": requests,
            "compressed_answers": compressed,
            "wire_kb": total / 1000,
            "bodies_kb": bodies / 1000,
            "gzip_kb": zipped / 1000,
            "socket_kb": self.socket_bytes / 1000,
        }

    async def main_thread(self) -> float:
        """Return the milliseconds that the page's main thread has worked, by its own clock: other work does not count.

        A browser that is slowed down works for as long as it waits.
        """
        metrics = (await self._session.send("Performance.getMetrics"))["metrics"]
        return next(1000 * float(metric["value"]) for metric in metrics if metric["name"] == "TaskDuration")

    async def _body(self, request: str) -> bytes:
        answer = await self._session.send("Network.getResponseBody", {"requestId": request})
        return base64.b64decode(answer["body"]) if answer["base64Encoded"] else str(answer["body"]).encode()


async def ballot(browser: Browser, url: str, code: str, device: Device | None = None) -> dict[str, Any]:
    """Open the link, join, and wait until a step can be tapped; return milliseconds (without typing) and kilobytes.

    Then reload the page, and open it once more in a new tab when the service worker keeps it.
    """
    context, page, traffic = await _open(browser, PHONE, device)
    try:
        await page.goto(f"{url}/s/{code}", wait_until="commit")
        await _until(page, "marks.form")
        await page.get_by_test_id("name").fill("Ada")
        await page.get_by_test_id("join").click()
        await _until(page, "marks.vote")
        work = await traffic.main_thread()
        marks = await page.evaluate("marks")
        received = await traffic.summary(await page.evaluate(RECEIVED, marks["vote"]))
        first = await chain(page, marks["vote"])
        await page.reload(wait_until="commit")
        await _until(page, "marks.vote")
        again = await page.evaluate("marks.vote")
        await page.evaluate(KEPT)
        await page.close()
        page, _ = await _tab(context, device)
        await page.goto(f"{url}/s/{code}", wait_until="commit")
        await _until(page, "marks.vote")
        back = await page.evaluate("marks.vote")
        chains = {"first": first, "back": await chain(page, back)}
    finally:
        await context.close()
    form, join = marks["form"], marks["vote"] - marks["submitted"]
    times = {"ms": form + join, "form_ms": form, "join_ms": join, "again_ms": again, "back_ms": back}
    times["work_ms"] = work
    return {**times, **received, "chains": chains}


async def projector(browser: Browser, url: str, code: str, device: Device | None = None) -> dict[str, Any]:
    """Open the projector and wait until ranking and matrix are drawn; return milliseconds and kilobytes."""
    context, page, traffic = await _open(browser, PROJECTOR, device)
    try:
        await page.goto(f"{url}/s/{code}/screen", wait_until="commit")
        await _until(page, "marks.ranking && marks.matrix")
        marks = await page.evaluate("marks")
        drawn = max(marks["ranking"], marks["matrix"])
        result = {
            "ms": drawn,
            "work_ms": await traffic.main_thread(),
            **await traffic.summary(await page.evaluate(RECEIVED, drawn)),
        }
        result["chains"] = {"first": await chain(page, drawn)}
    finally:
        await context.close()
    return result


async def _until(page: Page, condition: str) -> None:
    """Poll: wait_for_function() of Playwright needs eval, which the content security policy of the page forbids."""
    async with asyncio.timeout(TIMEOUT):
        while not await page.evaluate(condition):  # noqa: ASYNC110 - there is no event to wait for
            await asyncio.sleep(POLL_SECONDS)


async def _open(browser: Browser, size: ViewportSize, device: Device | None) -> tuple[BrowserContext, Page, Traffic]:
    context = await browser.new_context(viewport=size)
    return context, *await _tab(context, device)


async def _tab(context: BrowserContext, device: Device | None) -> tuple[Page, Traffic]:
    page = await context.new_page()
    await page.add_init_script(MARKS)
    session = await context.new_cdp_session(page)
    traffic = Traffic(session)
    await session.send("Network.enable")
    await session.send("Performance.enable", {"timeDomain": "threadTicks"})
    if device:
        conditions = {"offline": False, "latency": device.round_trip, "downloadThroughput": device.down}
        await session.send("Network.emulateNetworkConditions", {**conditions, "uploadThroughput": device.up})
        await session.send("Emulation.setCPUThrottlingRate", {"rate": device.slowdown})
    return page, traffic
