"""Takes contact sheets of every page of a meeting, in every phase: `make contact-sheets`.

One sheet for each language and size in docs/images/pages/. Half of the sizes are in the dark theme, so that each page
is seen in both. `python -m scripts.contact_sheets FOLDER` keeps the pictures that the sheets are made of.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PIL import Image, ImageDraw, ImageFont
from playwright.async_api import Browser, ViewportSize, expect

from tests.support import chromium
from tests.support.page_faults import STILL, layout_faults
from tests.support.people import Seat
from tests.support.serving import ServerProcess
from tests.support.walk import SIZES, Walk
from tests.support.walked_meeting import meet

SHEETS = Path(__file__).parent.parent / "docs" / "images" / "pages"
LANGUAGES = ("en", "de", "ar")
# The width of a window, its theme, and on the sheet the width of a picture and how many stand side by side.
LOOKS: dict[int, tuple[Literal["light", "dark"], int, int]] = {
    320: ("light", 160, 12),
    390: ("dark", 160, 12),
    1280: ("light", 320, 6),
    1920: ("dark", 320, 6),
}
MAX_HEIGHT = 3.5  # of a picture, in widths of it: what is further down on a long page is left out
CAPTION = 16  # px
GAP = 8  # px
PAPER, INK = "#8b93a1", "#000000"

# Waits until what is drawn on a canvas has not changed for a second: a chart is drawn again at most every 0.7 s.
DRAWN = """async () => {
  const look = () => [...document.querySelectorAll("canvas")].map((canvas) => canvas.toDataURL()).join();
  for (let before = look(), same = 0; before && same < 5; ) {
    await new Promise((done) => setTimeout(done, 200));
    const now = look();
    same = now === before ? same + 1 : 0;
    before = now;
  }
}"""


@dataclass
class Pictures(Walk):
    """A walk that judges nothing: it takes a picture of each page, from its top."""

    async def look(self, seat: Seat, name: str) -> None:
        """Take a picture of a page at each size; it is left at the size that it had."""
        page = seat.page
        before = page.viewport_size
        assert before is not None
        await expect(page.locator("html")).to_have_attribute("lang", self.language)
        number = next(self._turn)
        for size in self.sizes:
            scheme = LOOKS[size["width"]][0]
            await page.emulate_media(color_scheme=scheme)
            await expect(page.locator("html")).to_have_attribute("data-theme", scheme)
            await page.set_viewport_size(size)
            await layout_faults(page)  # returns at once when there are none
            await page.evaluate(STILL)
            await page.evaluate(DRAWN)
            path = self.folder / f"{self.language}-{size['width']}-{number:02}-{name}.png"
            await page.screenshot(path=path, full_page=True, animations="disabled")
        await page.set_viewport_size(before)

    async def focused(self, seat: Seat, after: str) -> None:
        """Leave out what is no picture."""

    async def drawn(self, seat: Seat, *selectors: str) -> None:
        """Leave out what is no picture."""

    async def steady(self, *seats: Seat) -> None:
        """Leave out what is no picture."""


async def take(browser: Browser, url: str, folder: Path, language: str) -> None:
    """Hold the meeting in one language, and take its pictures."""
    lowest = {size["width"]: size for size in reversed(SIZES) if size["width"] in LOOKS}
    sizes: tuple[ViewportSize, ...] = tuple(lowest.values())
    await meet(browser, url, Pictures(language, folder, sizes))


def sheet(pictures: list[Path], width: int, columns: int) -> Image.Image:
    """Return the pictures side by side, each with its name above it; a row is as high as its highest picture."""
    font = ImageFont.load_default(11)
    tiles = [(_name(path), _scaled(path, width)) for path in pictures]
    rows = [tiles[start : start + columns] for start in range(0, len(tiles), columns)]
    heights = [CAPTION + GAP + max(tile.height for _, tile in row) for row in rows]
    result = Image.new("RGB", (GAP + columns * (width + GAP), GAP + sum(heights)), PAPER)
    draw = ImageDraw.Draw(result)
    top = GAP
    for row, height in zip(rows, heights, strict=True):
        for column, (name, tile) in enumerate(row):
            left = GAP + column * (width + GAP)
            draw.text((left, top), name, INK, font)
            result.paste(tile, (left, top + CAPTION))
        top += height
    return result


def _name(path: Path) -> str:
    """Return the name of a picture without language, size and number."""
    return path.stem.split("-", 3)[3]


def _scaled(path: Path, width: int) -> Image.Image:
    with Image.open(path) as image:
        top = image.convert("RGB").crop((0, 0, image.width, min(image.height, int(image.width * MAX_HEIGHT))))
    return top.resize((width, round(top.height * width / top.width)), Image.Resampling.LANCZOS)


def _save(folder: Path, language: str) -> None:
    """Write the sheets of one language."""
    for size, (_, width, columns) in LOOKS.items():
        pictures = sorted(folder.glob(f"{language}-{size}-*.png"))
        sheet(pictures, width, columns).save(SHEETS / f"{language}-{size}.webp", quality=55, method=6)


async def main(folder: Path) -> None:
    """Hold the meeting in each language, and make the sheets."""
    SHEETS.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        with tempfile.TemporaryDirectory() as data:
            server = ServerProcess(Path(data))
            server.start()
            try:
                async with chromium.find().launched() as browser:
                    await take(browser, server.url, folder, language)
            finally:
                server.stop()
        _save(folder, language)


if __name__ == "__main__":
    try:
        if len(sys.argv) > 1:
            Path(sys.argv[1]).mkdir(parents=True, exist_ok=True)
            asyncio.run(main(Path(sys.argv[1])))
        else:
            with tempfile.TemporaryDirectory() as pictures_folder:
                asyncio.run(main(Path(pictures_folder)))
    except chromium.NoBrowser as error:
        sys.exit(str(error))
