"""A walk through every screen of a meeting: accessible, nothing cut, broken or out of place, the focus never lost.

The suite holds the meeting once, in the pseudo-language whose texts are 40 % longer, and looks at each page in the one
from right to left, too. `make soak` looks at each page at every size, light and dark, in real languages as well.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.async_api import Browser

from tests.support.effort import SOAK
from tests.support.serving import ServerProcess
from tests.support.walk import MIRRORED, SIZES, Walk
from tests.support.walked_meeting import meet

Drive = Callable[..., None]

LONGER = "en-XA"
LANGUAGES = (LONGER,) if SOAK == 1 else (LONGER, MIRRORED, "en", "de", "ar")


@pytest.mark.soak
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_in_every_phase(
    drive: Drive, server_process: ServerProcess, tmp_path: Path, language: str
) -> None:
    walk = Walk(language, tmp_path) if SOAK > 1 else Walk(language, tmp_path, (SIZES[0], SIZES[-2]), whole=False)
    drive(meet_and_check, server_process.url, walk)


async def meet_and_check(browser: Browser, url: str, walk: Walk) -> None:
    try:
        await meet(browser, url, walk)
    finally:
        (walk.folder / "found.txt").write_text("\n".join(walk.found))
    assert walk.found == [], "\n".join(walk.found)
