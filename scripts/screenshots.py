"""Takes the screenshots in the README from a session with simulated people: `make screenshots`."""

from __future__ import annotations

import asyncio
import random
import re
import sys
import tempfile
from pathlib import Path

from playwright.async_api import Browser, expect

from server.cli.demo import Pacing, play
from tests.support import chromium
from tests.support.people import PHONE, PROJECTOR, Projector, Voter
from tests.support.serving import ServerProcess

IMAGES = Path(__file__).parent.parent / "docs" / "images"
PEOPLE = 14
SEED = 7
PACING = Pacing(speed=12.0, idle=1e6)  # they score everything once, quickly, then stop


async def main() -> None:
    """Start a server, let people score, take both screenshots."""
    with tempfile.TemporaryDirectory() as folder:
        server = ServerProcess(Path(folder), environment={"QUORUM_URL": "https://quorum.example.org"})
        server.start()
        try:
            async with chromium.find().launched() as browser:
                await take(browser, server.url)
        finally:
            server.stop()


async def take(browser: Browser, url: str) -> None:
    """Take the projector once all but one are done, and a phone with a cell open."""
    links: asyncio.Queue[str] = asyncio.Queue()
    meeting = asyncio.get_running_loop().create_task(
        play(url, PEOPLE, lambda screen, facilitate: links.put_nowait(screen), random.Random(SEED), PACING)
    )
    code = (await links.get()).split("/")[-2]  # …/s/CODE/screen
    projector = await Projector.take(browser, PROJECTOR, color_scheme="light")
    await projector.show(url, code)
    phone = await Voter.take(browser, PHONE, device_scale_factor=2, color_scheme="light")
    await phone.join_by_link(f"{url}/s/{code}", "Wanda")
    await phone.score("tornado", "performance", 5)
    await phone.score("tornado", "scalability", 4)
    # The projector has room for some of the names only.
    done = projector.page.get_by_text(re.compile(rf"^{PEOPLE} of \d+ done"))
    await expect(done).to_be_visible(timeout=60_000)
    # The chart is drawn on a canvas, so the page has no sign of when its animation ends.
    await projector.page.wait_for_timeout(2000)
    IMAGES.mkdir(parents=True, exist_ok=True)
    await projector.page.screenshot(path=IMAGES / "screen.png")
    await phone.page.evaluate("scrollTo(0, 0)")
    await phone.page.screenshot(path=IMAGES / "ballot.png")
    meeting.cancel()
    await asyncio.wait([meeting])


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except chromium.NoBrowser as error:
        sys.exit(str(error))
