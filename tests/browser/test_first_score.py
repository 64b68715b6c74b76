"""From the link to the first score, in a real browser: what loads together, and what need not be there yet."""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.async_api import Browser, expect

from tests.support.people import LAPTOP, PHONE, Facilitator, Voter
from tests.support.serving import ServerProcess

Drive = Callable[..., None]

HASH = re.compile(r"-[\w-]{8}(?=\.\w+$)")
# What is loaded while people type their name: the form does not wait for it.
AFTER_JOINING = {"/assets/Meeting.js", "/assets/live.js"}


def test_first_score_needs_no_live_connection(drive: Drive, server_process: ServerProcess) -> None:
    drive(scoring_early, server_process.url)


async def scoring_early(browser: Browser, url: str) -> None:
    fatima = await Facilitator.take(browser, LAPTOP)
    code = await fatima.start(url, "python-web-framework")
    await fatima.press("open-scoring")
    await fatima.in_phase("scoring")
    ada = await Voter.take(browser, PHONE, locale="de-AT")
    requested: list[str] = []
    ada.page.on("request", lambda request: requested.append(request.url.removeprefix(url)))
    # The connections of this page stay silent.
    await ada.page.route_web_socket("**/live", lambda silent: None)
    await ada.page.goto(f"{url}/s/{code}")
    await ada.at("name").fill("Ada")

    html = await (await ada.context.request.get(f"{url}/s/{code}", headers={"Accept-Language": "de-AT"})).text()
    unlinked = [file for file in requested if file.startswith("/assets/") and f'"{file}"' not in html]
    assert {HASH.sub("", file) for file in unlinked} == AFTER_JOINING, "the page links what the join form needs"
    assert requested.count(f"/api/sessions/{code}?brief") == 1, "the page gets the answer to the preload"

    await ada.at("join").click()
    await ada.at("step-4").click()
    await expect(ada.at("step-4")).to_have_attribute("aria-pressed", "true")
    await expect(ada.at("cell-state")).not_to_have_attribute("data-state", "stored")

    page = await ada.context.new_page()
    await ada.page.close()
    await page.goto(f"{url}/s/{code}")
    ada = Voter(ada.context, page)
    await ada.at("previous").click()  # it opens at the first cell without a score
    await expect(ada.at("step-4")).to_have_attribute("aria-pressed", "true")
    await expect(ada.at("cell-state")).to_have_attribute("data-state", "stored")
    assert fatima.errors == ada.errors == []
