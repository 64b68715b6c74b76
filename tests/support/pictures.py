"""Screenshots of tests' pages, for whoever wants to look: set QUORUM_PICTURES to a folder."""

from __future__ import annotations

import os
from pathlib import Path

from tests.support.people import Seat

FOLDER = os.environ.get("QUORUM_PICTURES")


async def picture(seat: Seat, name: str) -> None:
    """Take a screenshot of the whole page, if somebody wants to look."""
    if FOLDER:
        await seat.page.screenshot(path=Path(FOLDER) / f"{name}.png", full_page=True)
