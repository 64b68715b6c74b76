"""A walk through every screen of a meeting: accessible, nothing cut, broken or out of place, the focus never lost.

The suite holds the meeting twice, in the pseudo-languages: texts 40 % longer, and from right to left. `make soak` looks
at each page at every size, light and dark, in real languages as well.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.async_api import Browser

from tests.support.effort import SOAK
from tests.support.serving import ServerProcess
from tests.support.walk import SIZES, Walk
from tests.support.walked_meeting import meet

Drive = Callable[..., None]

LONGER, MIRRORED = "en-XA", "ar-XB"
# In the suite the mirrored meeting needs no axe: its markup is that of the other.
FEW = {LONGER: (SIZES[0], SIZES[-2]), MIRRORED: (SIZES[3],)}
LANGUAGES = (LONGER, MIRRORED) if SOAK == 1 else (LONGER, MIRRORED, "en", "de", "ar")


@pytest.mark.soak
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_in_every_phase(
    drive: Drive, server_process: ServerProcess, tmp_path: Path, language: str
) -> None:
    if SOAK > 1:
        walk = Walk(language, tmp_path)
    else:
        walk = Walk(language, tmp_path, FEW[language], whole=False, axe=language == LONGER)
    drive(meet_and_check, server_process.url, walk)


async def meet_and_check(browser: Browser, url: str, walk: Walk) -> None:
    try:
        await meet(browser, url, walk)
    finally:
        (walk.folder / "found.txt").write_text("\n".join(walk.found))
    assert walk.found == [], "\n".join(walk.found)
