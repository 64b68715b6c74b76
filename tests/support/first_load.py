"""What a ballot loads before one can score."""

from __future__ import annotations

import gzip
from pathlib import Path
from urllib.parse import urlparse

from playwright.async_api import expect

from tests.support.people import Voter

ROOT = Path(__file__).parents[2]
FIRST_LOAD = 60_000  # compressed bytes of everything a phone loads before it can score

READY = """
new MutationObserver((_, observer) => {
  if (!document.querySelector('[data-testid="no-view"]')) return;
  window.ready = performance.now();
  observer.disconnect();
}).observe(document, { childList: true, subtree: true });
"""
LOADED = """performance.getEntriesByType("resource")
  .filter((entry) => entry.startTime <= window.ready).map((entry) => entry.name)"""


async def check_first_load(voter: Voter) -> None:
    """Check that the ballot loads little before one can vote, and evidence only on demand."""
    page = await voter.context.new_page()
    await page.add_init_script(READY)
    await page.goto(voter.page.url)
    await expect(page.get_by_test_id("no-view")).to_be_visible()
    names = await page.evaluate(LOADED)
    await page.close()
    assert not [name for name in names if name.endswith("/measurements")]
    files = {ROOT / "web" / "dist" / urlparse(name).path.lstrip("/") for name in names if "/assets/" in name}
    assert files, "no script was loaded"
    packed = sum(len(gzip.compress(file.read_bytes())) for file in files if file.suffix in (".js", ".css"))
    assert packed < FIRST_LOAD, f"the ballot loads {packed} bytes before anybody can score"
