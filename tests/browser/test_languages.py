"""Languages in a real browser: a complete meeting in each, and a change during a meeting.

In the suite the meeting in English is those of test_live_meeting.py and test_revealing_meeting.py.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.async_api import Browser, expect

from tests.support.effort import SOAK
from tests.support.people import LAPTOP, PHONE, PROJECTOR, Facilitator, Projector, Seat, Voter
from tests.support.serving import ServerProcess
from tests.support.shown_language import PHASES, check_all_languages, check_language, words

Drive = Callable[..., None]
TOTALS = {"en": "4.00", "de": "4,00"}


@pytest.mark.soak
@pytest.mark.parametrize("language", ["de"] if SOAK == 1 else ["de", "en"])
def test_meeting_in_each_language(drive: Drive, server_process: ServerProcess, language: str) -> None:
    drive(meeting, server_process.url, language)


async def meeting(browser: Browser, url: str, language: str) -> None:
    """Join, weight, score, reveal, discuss, score again and close, with only the browser's language set."""
    locale = {"en": "en-GB", "de": "de-AT"}[language]
    facilitator = await Facilitator.take(browser, LAPTOP, locale=locale)
    # The projector's own browser is in another language: it takes on the session's.
    projector = await Projector.take(browser, PROJECTOR, locale="fr-FR" if language == "en" else "en-GB")
    ada = await Voter.take(browser, PHONE, locale=locale)
    ben = await Voter.take(browser, PHONE, locale=locale)
    seats = (facilitator, projector, ada)
    await facilitator.page.goto(url)
    await expect(facilitator.at("create")).to_be_visible()
    await check_language(facilitator, language)
    code = await facilitator.start(url, "python-web-framework")
    await projector.show(url, code)
    await ada.page.goto(f"{url}/s/{code}")
    await expect(ada.at("join")).to_be_visible()
    await check_language(ada, language)
    await ada.join_by_link(f"{url}/s/{code}", "Ada")
    await ben.join_by_link(f"{url}/s/{code}", "Ben")
    await check_all_languages(seats, language)
    await facilitator.press("open-weighting")
    await ada.in_phase("weighting")
    await ada.weigh("points", {"performance": 60, "scalability": 40})
    await check_all_languages(seats, language)
    await ada.send_weights()
    await facilitator.press("show-weights")
    await facilitator.press("lock-team")
    await expect(projector.at("locked-weights")).to_be_visible()
    await check_all_languages(seats, language)
    await facilitator.press("open-scoring")
    await ada.in_phase("scoring")
    for option, value in (("tornado", 4), ("django", 3)):
        for criterion in ("performance", "scalability"):
            await ada.score(option, criterion, value)
    await ben.score("django", "performance", 1)
    await ada.at("reasons").click()
    await ada.at("facts").click()
    await expect(projector.at("total-tornado").first).to_have_text(TOTALS[language])
    for seat in seats:
        await expect(seat.at("phase").first).to_contain_text(PHASES[language]["scoring"])
    await check_all_languages(seats, language)
    await facilitator.press("reveal")
    await facilitator.press("discuss-1")
    await expect(projector.at("discussing")).to_be_visible()
    await check_all_languages(seats, language)
    await facilitator.press("next-round")
    await ada.in_phase("scoring")
    await check_all_languages(seats, language)
    await facilitator.press("reveal")
    await ada.in_phase("revealed")
    await check_analysis(facilitator, language)
    await facilitator.close_with("tornado", "It keeps the connections open.")
    for seat in seats:
        await expect(seat.at("phase").first).to_contain_text(PHASES[language]["closed"])
    await check_all_languages(seats, language)
    for seat in seats:
        assert seat.errors == []


async def check_analysis(facilitator: Facilitator, language: str) -> None:
    """Check the analysis page with everything on it opened."""
    address = facilitator.page.url
    await facilitator.page.goto(address.replace("/facilitate", "/solid"))
    await expect(facilitator.at("opinions")).to_be_visible()
    await facilitator.page.evaluate("document.querySelectorAll('details').forEach((details) => (details.open = true))")
    await check_language(facilitator, language)
    await facilitator.page.goto(address)
    await facilitator.in_phase("revealed")


def test_language_can_be_changed_during_a_meeting(drive: Drive, server_process: ServerProcess) -> None:
    drive(change_language, server_process.url)


async def change_language(browser: Browser, url: str) -> None:
    """Change the language: nothing is reloaded, typed text stays, and the choice is remembered."""
    facilitator = await Facilitator.take(browser, LAPTOP, locale="en-GB")
    ada = await Voter.take(browser, PHONE, locale="en-GB")
    code = await facilitator.start(url, "python-web-framework")
    await ada.page.goto(f"{url}/s/{code}")
    await ada.at("name").fill("Ada")
    await ada.page.evaluate("window.before = true")
    await choose(ada, "de")
    await expect(ada.at("join")).to_have_text(words("de")["join-send"])
    await expect(ada.at("name")).to_have_value("Ada")
    await ada.at("join").click()
    await facilitator.press("open-scoring")
    await ada.in_phase("scoring")
    await ada.at("reasons").click()
    await ada.at("reason").fill("Läuft bei uns")
    await choose(ada, "en")
    await expect(ada.at("next")).to_contain_text(words("en")["scoring-next"])
    await expect(ada.at("reason")).to_have_value("Läuft bei uns")
    await choose(ada, "de")
    assert await ada.page.evaluate("window.before") is True, "the page was reloaded"
    await ada.page.reload()
    await expect(ada.at("next")).to_contain_text(words("de")["scoring-next"])
    assert ada.errors == []


async def choose(seat: Seat, language: str) -> None:
    await seat.at("language").first.select_option(language)
    await expect(seat.page.locator("html")).to_have_attribute("lang", language)
