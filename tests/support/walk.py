"""Looks at the pages of a meeting at many sizes, light and dark, and keeps what is wrong with them."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Literal

from playwright.async_api import ViewportSize, expect

from tests.support.page_faults import axe_faults, focus, invisible_in_forced_colours, layout_faults
from tests.support.people import Seat

SIZES: tuple[ViewportSize, ...] = (
    {"width": 320, "height": 640},
    {"width": 390, "height": 844},
    {"width": 768, "height": 1024},
    {"width": 1280, "height": 720},
    {"width": 1280, "height": 900},
    {"width": 1440, "height": 900},
    {"width": 1920, "height": 1080},
)
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
MAX_SHIFT = 0.05  # in a whole ballot of each person; as Web Vitals measures it, where 0.1 is still good
PICTURES = os.environ.get("QUORUM_PICTURES", "")  # a folder for a picture of each page


@dataclass
class Walk:
    """One walk through a meeting: its language, the sizes of windows, and whether each is looked at in each scheme.

    A short walk looks at each page in one scheme, in turn, and lets axe look at its last size only, if at all.
    """

    language: str
    folder: Path
    sizes: tuple[ViewportSize, ...] = SIZES
    whole: bool = True
    axe: bool = True
    found: list[str] = field(default_factory=list)
    _turn: count[int] = field(default_factory=count)

    async def look(self, seat: Seat, name: str) -> None:
        """Look at a page at every size; it is left at the size that it had."""
        page = seat.page
        before = page.viewport_size
        assert before is not None
        await expect(page.locator("html")).to_have_attribute("lang", self.language)
        for scheme in SCHEMES if self.whole else (SCHEMES[next(self._turn) % 2],):
            await page.emulate_media(color_scheme=scheme)
            await expect(page.locator("html")).to_have_attribute("data-theme", scheme)
            for size in self.sizes:
                await page.set_viewport_size(size)
                faults = await layout_faults(page)
                if self.axe and (self.whole or size is self.sizes[-1]):
                    # At the end of a page nothing sticks over what one could scroll to.
                    await page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
                    faults += await axe_faults(page)
                place = f"{name}-{self.language}-{scheme}-{size['width']}x{size['height']}"
                self.found += [f"{place}: {fault}" for fault in faults]
                if faults or PICTURES:
                    await page.screenshot(path=Path(PICTURES or self.folder) / f"{place}.png", full_page=not PICTURES)
        await page.set_viewport_size(before)

    async def focused(self, seat: Seat, after: str) -> None:
        """Check that something has the focus after a step."""
        await seat.page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")
        if await focus(seat.page) == "BODY":
            self.found.append(f"focus on the body after {after}")

    async def drawn(self, seat: Seat, *selectors: str) -> None:
        """Check that something drawn is visible in forced colours."""
        for selector in await invisible_in_forced_colours(seat.page, *selectors):
            self.found.append(f"{seat.page.url} in forced colours: {selector}")

    async def steady(self, *seats: Seat) -> None:
        """Check that pages watched since WATCH_SHIFTS have not moved by themselves."""
        for seat in seats:
            shifts = await seat.page.evaluate("window.shifted")
            if sum(shift[0] for shift in shifts) > MAX_SHIFT:
                self.found.append(f"{seat.page.url} moved by itself: {sorted(shifts)[-3:]}")
