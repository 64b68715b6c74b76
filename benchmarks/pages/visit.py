"""One visit to a page with an empty cache: when it could be used, and every byte that came over the wire until then."""

from __future__ import annotations

import asyncio
import base64
import gzip
from dataclasses import dataclass
from typing import Any

from playwright.async_api import Browser, BrowserContext, CDPSession, Page

from tests.support.people import PHONE, PROJECTOR

# Marks moments with the page's own clock; looks once a frame, so it is right to a frame.
MARKS = """
  const marks = window.marks = {};
  const frames = window.frames_seen = {all: 0, chart: 0, longest: 0, since: 0};
  let painted = false, before = 0;
  for (const name of ["fill", "fillText", "stroke"]) {
    const paint = CanvasRenderingContext2D.prototype[name];
    CanvasRenderingContext2D.prototype[name] = function (...all) { painted = true; return paint.apply(this, all); };
  }
  addEventListener("submit", () => { marks.pressed = performance.now(); }, true);
  const seen = (name, selector) => {
    if (!(name in marks) && document.querySelector(selector)) marks[name] = performance.now();
  };
  const look = (now) => {
    if (document.body) {
      seen("form", '[data-testid="name"]');
      seen("vote", '[data-testid="step-1"]');
      seen("matrix", '[data-testid^="matrix-"]');
    }
    if (painted && !("chart" in marks)) marks.chart = performance.now();
    frames.all++;
    if (painted) frames.chart++;
    if (before) frames.longest = Math.max(frames.longest, now - before);
    painted = false;
    before = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
"""
PATIENCE, LOOK_EVERY = 60.0, 0.02
COMPRESSIBLE = ("text/", "javascript", "json", "svg")


@dataclass(frozen=True)
class Phone:
    """A network and a processor to pretend: milliseconds there and back, bytes a second, how many times slower."""

    name: str
    latency: int
    down: int
    up: int
    slower: int


SLOW_PHONE = Phone("slow 4G, processor 4 times slower", latency=150, down=1_600_000 // 8, up=750_000 // 8, slower=4)


class Wire:
    """What comes over the wire, as the browser counts it."""

    def __init__(self, session: CDPSession) -> None:
        self._session = session
        self._headers: dict[str, dict[str, Any]] = {}
        self._done: dict[str, int] = {}
        self._came: dict[str, int] = {}
        self.socket_bytes = 0
        session.on("Network.responseReceived", self._answered)
        session.on("Network.dataReceived", self._received)
        session.on("Network.loadingFinished", self._finished)
        session.on("Network.webSocketFrameReceived", self._heard)

    def _answered(self, event: dict[str, Any]) -> None:
        self._headers[event["requestId"]] = event["response"]

    def _received(self, event: dict[str, Any]) -> None:
        self._came[event["requestId"]] = self._came.get(event["requestId"], 0) + int(event["encodedDataLength"])

    def _finished(self, event: dict[str, Any]) -> None:
        self._done[event["requestId"]] = int(event["encodedDataLength"])

    def _heard(self, event: dict[str, Any]) -> None:
        self.socket_bytes += len(event["response"]["payloadData"].encode())

    async def told(self) -> dict[str, Any]:
        """Kilobytes of all that came, of the bodies as they came, and of the bodies had all been compressed."""
        wire = sent = zipped = compressed = 0
        for request, size in list(self._done.items()):
            response = self._headers.get(request, {})
            headers = {name.lower(): value for name, value in response.get("headers", {}).items()}
            body = await self._body(request)
            came = self._came.get(request) or int(headers.get("content-length", len(body)))
            squeezes = any(kind in response.get("mimeType", "") for kind in COMPRESSIBLE)
            wire += size
            sent += came
            zipped += min(came, len(gzip.compress(body, 6))) if squeezes else came
            compressed += "content-encoding" in headers
        return {
            "requests": len(self._done),
            "compressed_answers": compressed,
            "wire_kb": wire / 1000,
            "bodies_kb": sent / 1000,
            "gzip_kb": zipped / 1000,
            "socket_kb": self.socket_bytes / 1000,
        }

    async def _body(self, request: str) -> bytes:
        told = await self._session.send("Network.getResponseBody", {"requestId": request})
        return base64.b64decode(told["body"]) if told["base64Encoded"] else str(told["body"]).encode()


async def ballot(browser: Browser, url: str, code: str, phone: Phone | None = None) -> dict[str, Any]:
    """Open the link, join, and be able to tap a step: the milliseconds that the page took, without those of typing."""
    context, page, wire = await _open(browser, PHONE, phone)
    try:
        await page.goto(f"{url}/s/{code}", wait_until="commit")
        await _until(page, "marks.form")
        await page.get_by_test_id("name").fill("Ada")
        await page.get_by_test_id("join").click()
        await _until(page, "marks.vote")
        marks = await page.evaluate("marks")
        told = await wire.told()
        await page.reload(wait_until="commit")
        await _until(page, "marks.vote")
        again = await page.evaluate("marks.vote")
    finally:
        await context.close()
    form, join = marks["form"], marks["vote"] - marks["pressed"]
    return {"ms": form + join, "form_ms": form, "join_ms": join, "again_ms": again, **told}


async def projector(
    browser: Browser, url: str, code: str, phone: Phone | None = None, watch_seconds: float = 0
) -> dict[str, Any]:
    """Open the projector's page until chart and matrix are drawn; then, if asked to, count the frames."""
    context, page, wire = await _open(browser, PROJECTOR, phone)
    try:
        await page.goto(f"{url}/s/{code}/screen", wait_until="commit")
        await _until(page, "marks.chart && marks.matrix")
        marks = await page.evaluate("marks")
        told = {"ms": max(marks["chart"], marks["matrix"]), **await wire.told()}
        if watch_seconds:
            told["frames"] = await _watched(page, watch_seconds)
    finally:
        await context.close()
    return told


async def _until(page: Page, met: str) -> None:
    """Playwright's own waiting evaluates text in the page, which the page's security policy forbids."""
    async with asyncio.timeout(PATIENCE):
        while not await page.evaluate(met):  # noqa: ASYNC110 - nothing tells
            await asyncio.sleep(LOOK_EVERY)


async def _watched(page: Page, seconds: float) -> dict[str, float]:
    clear = "Object.assign(frames_seen, {all: 0, chart: 0, longest: 0, since: performance.now()})"
    await page.evaluate(clear)
    await asyncio.sleep(seconds)
    seen = await page.evaluate("({...frames_seen, until: performance.now()})")
    took = (seen["until"] - seen["since"]) / 1000
    return {"fps": seen["all"] / took, "chart_fps": seen["chart"] / took, "longest_ms": seen["longest"]}


async def _open(browser: Browser, size: dict[str, int], phone: Phone | None) -> tuple[BrowserContext, Page, Wire]:
    context = await browser.new_context(viewport=size)  # type: ignore[arg-type]
    page = await context.new_page()
    await page.add_init_script(MARKS)
    session = await context.new_cdp_session(page)
    wire = Wire(session)
    await session.send("Network.enable")
    if phone:
        conditions = {"offline": False, "latency": phone.latency, "downloadThroughput": phone.down}
        await session.send("Network.emulateNetworkConditions", {**conditions, "uploadThroughput": phone.up})
        await session.send("Emulation.setCPUThrottlingRate", {"rate": phone.slower})
    return context, page, wire
