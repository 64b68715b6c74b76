"""Looks at one page at some sizes: nothing overflows sideways, and axe finds no fault."""

from __future__ import annotations

from playwright.async_api import ViewportSize

from tests.support.page_faults import axe_faults
from tests.support.people import Seat

SMALL_PROJECTOR: ViewportSize = {"width": 1280, "height": 720}
TABLET: ViewportSize = {"width": 820, "height": 1180}


async def fits(seat: Seat, *sizes: ViewportSize) -> None:
    """Check that nothing overflows horizontally at any size."""
    page = seat.page
    for size in sizes:
        await page.set_viewport_size(size)
        wide = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{page.url} is {wide} px too wide at {size}"


async def look(seat: Seat, *sizes: ViewportSize) -> None:
    """Check that nothing overflows horizontally at any size, and that axe finds no fault at the last."""
    await fits(seat, *sizes)
    page = seat.page
    # At the end of a page nothing sticks over what one could scroll to.
    await page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
    faults = await axe_faults(page)
    assert faults == [], f"{page.url} at {sizes[-1]}: {faults}"
