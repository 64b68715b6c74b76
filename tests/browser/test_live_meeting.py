"""The complete meeting in a real browser: a facilitator, a projector and two phones, each in a separate context.

In `make soak` it also runs on two servers with one database; in the suite test_revealing_meeting.py has such a meeting.
"""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from tests.support.effort import SOAK
from tests.support.meeting_pages import MONGODB, Ballots, Servers, seats, shows
from tests.support.people import Facilitator, Voter
from tests.support.reckoning import Reckoning
from tests.support.shown_language import PHASES, check_all_languages

FRAMEWORKS = ("django", "flask", "fastapi", "pyramid", "tornado")
WEIGHTS = {
    "performance": "0.15", "scalability": "0.1", "security": "0.15", "maintainability": "0.15",
    "time-to-market": "0.15", "architecture-fit": "0.1", "ecosystem": "0.1", "long-term-cost": "0.1",
}  # fmt: skip

Drive = Callable[..., None]


@pytest.mark.soak
@pytest.mark.parametrize("servers", ["sqlite"] if SOAK == 1 else ["sqlite", MONGODB], indirect=True)
def test_live_meeting_about_the_five_frameworks(drive: Drive, servers: Servers, tmp_path: Path) -> None:
    drive(live_meeting, servers, tmp_path)


async def live_meeting(browser: Browser, servers: Servers, folder: Path) -> None:
    desk, floor = servers
    facilitator, projector, ada, ben = await seats(browser)
    everybody = (facilitator, projector, ada, ben)
    code = await facilitator.start(desk.url, "python-web-framework")
    await projector.show(floor.url, code)
    await projector.says("code", code)

    link = await projector.scanned(folder)
    assert link == f"{floor.url}/s/{code}"
    await ada.join_by_link(link, "Ada")
    await ben.join_by_code(floor.url, code.replace("-", "").lower().replace("0", "o").replace("1", "l"), "Ben")
    await expect(projector.page.get_by_text("Ben", exact=True).first).to_be_visible()
    await check_all_languages(everybody, "en")

    await facilitator.press("open-scoring")
    for seat in everybody:
        await seat.in_phase("scoring")
        await expect(seat.at("phase").first).to_contain_text(PHASES["en"]["scoring"])

    votes: Ballots = {"Ada": {}, "Ben": {}}

    async def score(
        voter: Voter, name: str, option: str, criterion: str, value: int | None, stored: bool = True
    ) -> None:
        votes[name][option, criterion] = value
        await voter.score(option, criterion, value, stored)

    sums = Reckoning(votes, FRAMEWORKS, WEIGHTS)
    await score(ada, "Ada", "tornado", "performance", 5)
    await ada.gives_reason("=Long-lived connections are what it is for", 3)
    await expect(ada.page.get_by_text("What is known about Tornado")).to_be_visible()
    await ada.at("facts").click()
    await expect(ada.page.get_by_text("WebSocket support").first).to_be_visible()
    await check_all_languages(everybody, "en")
    await score(ben, "Ben", "tornado", "performance", 4)
    await score(ben, "Ben", "django", "security", 5)
    await score(ben, "Ben", "flask", "security", None)
    await shows(projector, sums)

    # After a reload in mid-vote the ballot is unchanged and usable.
    await ben.page.reload()
    await ben.sees("django", "security", "stored")
    await score(ben, "Ben", "fastapi", "ecosystem", 3)

    # The phones' server dies in mid-vote. Scores given now are stored, shown as unsent, and sent later.
    floor.kill()
    await score(ada, "Ada", "django", "performance", 2, stored=False)
    await score(ada, "Ada", "pyramid", "scalability", 4, stored=False)
    await ada.sees("django", "performance", "unsent")
    await expect(ada.at("unsent-count")).to_contain_text("2 of 40")
    floor.start()
    for option, criterion in (("django", "performance"), ("pyramid", "scalability")):
        await ada.sees(option, criterion, "stored")
    await score(ben, "Ben", "django", "performance", 3)
    await shows(projector, sums)
    await shows(facilitator, sums)

    await ada.at("done").click()
    await expect(projector.page.locator('[data-testid^="member-"][data-done="true"]')).to_have_count(1)
    await facilitator.press("reveal")
    await facilitator.close_with("tornado", "It keeps the connections open.")
    await expect(projector.at("outcome")).to_have_attribute("data-option", "tornado")
    await ada.in_phase("closed")
    await shows(projector, sums)
    for seat in everybody:
        await expect(seat.at("phase").first).to_contain_text(PHASES["en"]["closed"])
    await check_all_languages(everybody, "en")
    await _check_downloads(facilitator, folder, code, votes)
    for seat in everybody:
        assert seat.errors == []


async def _check_downloads(facilitator: Facilitator, folder: Path, code: str, votes: Ballots) -> None:
    table = (await facilitator.take_away("csv", folder)).read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(table)))
    assert {row["session"] for row in rows} == {code}
    names = {"Tornado": "tornado", "Django": "django", "Flask": "flask", "FastAPI": "fastapi", "Pyramid": "pyramid"}
    criteria = {"Performance": "performance", "Scalability": "scalability", "Security": "security"}
    downloaded: Ballots = {"Ada": {}, "Ben": {}}
    for row in rows:
        key = names[row["option"]], criteria.get(row["criterion"], "ecosystem")
        downloaded[row["member"]][key] = None if row["score"] == "no view" else int(row["score"])
    assert downloaded == votes
    (reason,) = [row["reason"] for row in rows if row["reason"]]
    assert reason == "'=Long-lived connections are what it is for"

    exported = json.loads((await facilitator.take_away("json", folder)).read_bytes())
    assert exported["session"]["outcome"]["option"] == "tornado"
    with zipfile.ZipFile(await facilitator.take_away("pack", folder)) as pack:
        assert json.loads(pack.read(f"quorum-{code}/record.json")) == exported
    report = (await facilitator.take_away("md", folder)).read_text()
    assert "**Tornado**" in report and "It keeps the connections open" in report
    assert (await facilitator.take_away("png", folder)).read_bytes().startswith(b"\x89PNG\r\n")
    picture = (await facilitator.take_away("svg", folder)).read_text()
    assert "<svg" in picture and "Tornado" in picture
