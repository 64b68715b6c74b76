"""The page that checks records and packs, with those of a real server; the browser is offline while it checks."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from playwright.async_api import Browser, FilePayload, Locator, expect

from server.client import Quorum
from tests.support.looking import look
from tests.support.people import LAPTOP, PHONE, Seat
from tests.support.serving import ServerProcess

Drive = Callable[..., None]
# Screenshots of each step, for whoever wants to look.
PICTURES = os.environ.get("QUORUM_PICTURES")
CATALOGUE = "options: [Django, Flask]\ncriteria: [Speed, Joy]"


def test_files_are_checked_on_the_device(drive: Drive, server_process: ServerProcess) -> None:
    drive(checking, server_process.url)


async def downloads(url: str, names: str) -> dict[str, bytes]:
    """Return the record and the pack of a closed session."""
    async with Quorum(url) as quorum:
        facilitator = await quorum.create(catalogue=CATALOGUE, names=names, totals="on_reveal", question="Which?")
        await facilitator.open_scoring()
        for number, name in enumerate(("Ada", "Bob", "Cyd")):
            voter = await quorum.join(facilitator.code, name)
            await voter.score("django", "speed", 2 + number, "I measured it.")
            await voter.score("flask", "speed", 4)
        await facilitator.reveal()
        await facilitator.close("flask", "It is faster.")
        return {form: await facilitator.export(form) for form in ("json", "zip")}


class Checker(Seat):
    """Somebody who checks files, offline."""

    async def check(self, name: str, content: bytes) -> Locator:
        """Choose a file; return the result."""
        await self.context.set_offline(True)
        await self.at("file").set_input_files(FilePayload(name=name, mimeType="", buffer=content))
        await self.context.set_offline(False)
        return self.at("checked")

    async def picture(self, name: str) -> None:
        """Take a screenshot, if somebody wants to look."""
        if PICTURES:
            await self.page.screenshot(path=Path(PICTURES) / f"{name}.png", full_page=True)


async def checking(browser: Browser, url: str) -> None:
    shown, hidden = await downloads(url, "shown"), await downloads(url, "hidden")
    seat = await Checker.take(browser, LAPTOP)
    await seat.page.goto(url)
    await seat.at("verify").click()
    await expect(seat.at("our-key")).to_contain_text("Fingerprint: ")
    key = str(await seat.at("our-key").locator("code").text_content())
    await seat.picture("start")

    for files, first in ((shown, "Round 1, ballot of Ada"), (hidden, "Round 1, ballot of Voter 1.1")):
        checked = await seat.check("record.json", files["json"])
        await expect(checked).to_have_attribute("data-verdict", "good")
        await expect(seat.at("right")).to_contain_text("All totals and ranks of its round follow from the 3 ballots")
        changed = files["json"].replace(b"I measured it.", b"I guessed it.", 1)
        checked = await seat.check("changed.json", changed)
        await expect(checked).to_have_attribute("data-verdict", "bad")
        await expect(checked.get_by_role("alert")).to_have_text("Not confirmed: there are 2 doubts.")
        await expect(seat.at("doubts").locator("li").first).to_contain_text(first)
        checked = await seat.check("pack.zip", files["zip"])
        await expect(checked).to_have_attribute("data-verdict", "good")
        await expect(seat.at("right")).to_contain_text("files of the pack are as they were signed.")
    await seat.picture("confirmed")

    await seat.at("trusted").click()
    await seat.at("key").fill("ab" * 32)
    await expect(seat.at("doubts")).to_contain_text(f"The record is signed by another key: {key}.")
    await seat.picture("other-key")
    await seat.at("key").fill(f" {key.upper()} ")
    await expect(checked).to_have_attribute("data-verdict", "good")
    await seat.check("holiday.jpg", b"\xff\xd8\xff")
    await expect(seat.at("doubts")).to_have_text("This is no record of a session.")
    await seat.check("changed.json", hidden["json"].replace(b'"value":4', b'"value":5'))
    await expect(seat.at("doubts")).to_contain_text("Round 1, total of Flask")
    await seat.picture("changed")

    # The policy of the page would not let axe in.
    other = await Checker.take(browser, LAPTOP, bypass_csp=True, locale="de")
    await other.page.goto(f"{url}/verify")
    for name, content in (("pack.zip", hidden["zip"]), ("changed.zip", hidden["zip"][:-100])):
        await expect(await other.check(name, content)).to_be_visible()
        await look(other, LAPTOP, PHONE)
    assert [*seat.errors, *other.errors] == []
