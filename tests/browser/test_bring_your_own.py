"""Options and criteria that people bring: previewed on the home page and in the lobby, at the width of both devices."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from playwright.async_api import Browser, expect

from tests.support.looking import look
from tests.support.people import LAPTOP, PHONE, Facilitator
from tests.support.serving import ServerProcess

Drive = Callable[..., None]

CASES = Path(__file__).parents[1] / "fixtures" / "paste"
WRONG = "Vendor\tCost\tRisk\nWeight\theavy\t75 %\nAlpha\t3\t4\nAlpha\t5\t2"
STARTS = 30_000  # milliseconds in which the process that reads files starts, on a busy machine
RIGHT = WRONG.replace("heavy", "25 %").replace("\nAlpha\t5", "\nBeta\t5")


def test_what_people_bring_is_previewed_and_taken(drive: Drive, server_process: ServerProcess) -> None:
    drive(meeting, server_process.url)


async def shot(facilitator: Facilitator, name: str) -> None:
    if folder := os.environ.get("SHOTS"):
        for scheme in ("light", "dark"):
            await facilitator.page.emulate_media(color_scheme=scheme)
            for size in (PHONE, LAPTOP):
                await facilitator.page.set_viewport_size(size)
                await facilitator.page.screenshot(path=f"{folder}/{name}-{scheme}-{size['width']}.png", full_page=True)
        await facilitator.page.emulate_media(color_scheme="light")


async def meeting(browser: Browser, url: str) -> None:
    facilitator = await Facilitator.take(browser, LAPTOP, bypass_csp=True)
    await facilitator.page.goto(url)
    await facilitator.at("template-own").click()
    await _mend_a_table(facilitator)
    await _open_a_file(facilitator)
    await facilitator.at("create").click()
    await facilitator.in_phase("lobby")
    await expect(facilitator.at("edit-option-1")).to_have_value("Süd")
    await _paste_in_the_lobby(facilitator)
    assert facilitator.errors == []


async def _mend_a_table(facilitator: Facilitator) -> None:
    await facilitator.at("paste-text").fill(WRONG)
    await expect(facilitator.at("remark-weight")).to_contain_text("Line 2, cell 2: “heavy” is no weight")
    await expect(facilitator.at("remark-same_name")).to_contain_text("Line 4, cell 1")
    await expect(facilitator.at("create")).to_be_disabled()
    await shot(facilitator, "home-wrong")
    await look(facilitator, LAPTOP, PHONE)
    await facilitator.at("paste-text").fill(RIGHT)
    await expect(facilitator.at("preview")).to_contain_text("25 %")
    await expect(facilitator.at("remark-scores")).to_contain_text("4 scores")
    await expect(facilitator.at("create")).to_be_enabled()
    await shot(facilitator, "home-right")
    await look(facilitator, LAPTOP, PHONE)


async def _open_a_file(facilitator: Facilitator) -> None:
    await facilitator.at("paste-file").set_input_files(CASES / "cp1252.yaml")
    await expect(facilitator.at("preview")).to_contain_text("Welche Qualität?", timeout=STARTS)
    await expect(facilitator.at("remark-windows")).to_be_visible()
    await shot(facilitator, "home-file")


async def _paste_in_the_lobby(facilitator: Facilitator) -> None:
    await facilitator.at("paste-open").click()
    await facilitator.at("paste-text").fill("- Größe\n- Gamma")
    await facilitator.at("paste-add").click()
    await expect(facilitator.at("edit-option-2")).to_have_value("Gamma")
    await facilitator.at("paste-open").click()
    await facilitator.at("paste-of-criteria").check(force=True)
    await facilitator.at("paste-text").fill("Kosten: 3\nSpeed: 2\nRisk: 1")
    await expect(facilitator.at("preview")).to_contain_text("16.7%")
    await shot(facilitator, "lobby")
    await look(facilitator, LAPTOP, PHONE)
    await facilitator.at("paste-replace").click()
    await expect(facilitator.at("edit-criterion-2")).to_have_value("Risk")
    await shot(facilitator, "lobby-taken")
    await facilitator.at("edit-save").click()
    await expect(facilitator.at("edit-save")).to_be_hidden()
    await expect(facilitator.at("edit-weight-0")).to_have_value("50")
