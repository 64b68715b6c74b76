"""Looks at the pages of a meeting at many sizes, light and dark, and keeps what is wrong with them."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Literal

from playwright.async_api import TimeoutError, ViewportSize, expect

from tests.support.page_faults import axe_faults, focus, invisible_in_forced_colours, layout_faults
from tests.support.people import Projector, Seat

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
# The pseudo-language from right to left, and the size at which a short walk looks at it.
MIRRORED, MIRRORED_SIZE = "ar-XB", SIZES[3]
MAX_SHIFT = 0.05  # in a whole ballot of each person; as Web Vitals measures it, where 0.1 is still good
PICTURES = os.environ.get("QUORUM_PICTURES", "")  # a folder for a picture of each page

# Chooses a language as a reader does, also one that is not offered.
CHOOSE = """(tag) => {
  const select = document.querySelector('[data-testid="language"]');
  const option = select.appendChild(new Option(tag, tag));
  select.value = tag;
  select.dispatchEvent(new Event("change", { bubbles: true }));
  option.remove();
}"""
PARTS = "[...document.querySelectorAll('[data-testid]')].map((one) => one.dataset.testid).join()"


@dataclass
class Walk:
    """One walk through a meeting: its language, the sizes of windows, and whether each is looked at in each scheme.

    A short walk looks at each page in one scheme, in turn, and lets axe look at its last size only. Then it looks at it
    from right to left, without axe, because the markup is the same: the reader changes the language, and a second
    projector, the `mirror`, shows the same.
    """

    language: str
    folder: Path
    sizes: tuple[ViewportSize, ...] = SIZES
    whole: bool = True
    mirror: Projector | None = None
    found: list[str] = field(default_factory=list)
    _turn: count[int] = field(default_factory=count)

    async def look(self, seat: Seat, name: str) -> None:
        """Look at a page at every size; it is left at the size that it had."""
        page = seat.page
        before = page.viewport_size
        assert before is not None
        await expect(page.locator("html")).to_have_attribute("lang", self.language)
        if not self.whole:
            await self._look_mirrored(seat, name)
        for scheme in SCHEMES if self.whole else (SCHEMES[next(self._turn) % 2],):
            await page.emulate_media(color_scheme=scheme)
            await expect(page.locator("html")).to_have_attribute("data-theme", scheme)
            for size in self.sizes:
                await page.set_viewport_size(size)
                faults = await layout_faults(page)
                if self.whole or size is self.sizes[-1]:
                    # At the end of a page nothing sticks over what one could scroll to.
                    await page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
                    faults += await axe_faults(page)
                await self._found(seat, f"{name}-{self.language}-{scheme}-{size['width']}x{size['height']}", faults)
        await page.set_viewport_size(before)

    async def _look_mirrored(self, seat: Seat, name: str) -> None:
        """Look at the page from right to left."""
        place = f"{name}-{MIRRORED}-{MIRRORED_SIZE['width']}x{MIRRORED_SIZE['height']}"
        shown = await self._mirrored(seat) if isinstance(seat, Projector) else seat
        before = shown.page.viewport_size
        assert before is not None
        if shown is seat:
            await self._choose(seat, MIRRORED)
        await shown.page.set_viewport_size(MIRRORED_SIZE)
        await self._found(shown, place, await layout_faults(shown.page))
        await shown.page.set_viewport_size(before)
        if shown is seat:
            await self._choose(seat, self.language)

    async def _mirrored(self, projector: Projector) -> Projector:
        """Return the mirror once it shows what the projector shows, which may still be changing."""
        assert self.mirror is not None
        for patience in reversed(range(20)):
            parts = await projector.page.evaluate(PARTS)
            try:
                await self.mirror.page.wait_for_function(f"(parts) => {PARTS} === parts", arg=parts, timeout=2000)
                break
            except TimeoutError as error:
                if not patience:
                    raise AssertionError(f"not the same: {parts}, {await self.mirror.page.evaluate(PARTS)}") from error
        return self.mirror

    async def _choose(self, seat: Seat, language: str) -> None:
        await seat.page.evaluate(CHOOSE, language)
        await expect(seat.page.locator("html")).to_have_attribute("lang", language)

    async def _found(self, seat: Seat, place: str, faults: list[str]) -> None:
        self.found += [f"{place}: {fault}" for fault in faults]
        if faults or PICTURES:
            await seat.page.screenshot(path=Path(PICTURES or self.folder) / f"{place}.png", full_page=not PICTURES)

    async def focused(self, seat: Seat, after: str) -> None:
        """Check that something has the focus after a step."""
        await seat.page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")
        if await focus(seat.page) == "BODY":
            self.found.append(f"focus on the body after {after}")

    async def drawn(self, seat: Seat, *selectors: str) -> None:
        """Wait until things are drawn, and check that each is visible in forced colours."""
        for selector in selectors:
            await seat.page.locator(selector).first.wait_for(state="attached")
        for selector in await invisible_in_forced_colours(seat.page, *selectors):
            self.found.append(f"{seat.page.url} in forced colours: {selector}")

    async def steady(self, *seats: Seat) -> None:
        """Check that pages watched since WATCH_SHIFTS have not moved by themselves."""
        for seat in seats:
            shifts = await seat.page.evaluate("window.shifted")
            if sum(shift[0] for shift in shifts) > MAX_SHIFT:
                self.found.append(f"{seat.page.url} moved by itself: {sorted(shifts)[-3:]}")
