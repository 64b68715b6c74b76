"""Languages in a real browser: a complete meeting in each, a change during a meeting, and texts 40 % longer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from scripts.message_catalogue import entries, files
from server.messages.catalogue import load
from tests.support.people import LAPTOP, PHONE, PROJECTOR, Facilitator, Projector, Seat, Voter
from tests.support.serving import ServerProcess

Drive = Callable[..., None]
FILES = [path.stem for path in files()]
PLAIN = [entry.id for entry in entries() if not entry.documented and not entry.id.startswith("-")]
IDS = {entry.id for entry in entries()}

# Names of phases as displayed in each language.
PHASES = {"en": {"scoring": "Scoring", "closed": "Closed"}, "de": {"scoring": "Bewertung", "closed": "Geschlossen"}}
TOTALS = {"en": "4.00", "de": "4,00"}


def words(language: str) -> dict[str, str]:
    """Return the messages without parameters, by their ids."""
    bundle = load(language, FILES)
    return {id: str(bundle.format_pattern(bundle.get_message(id).value, {})[0]) for id in PLAIN}


@pytest.mark.parametrize("language", ["en", "de"])
def test_meeting_in_each_language(drive: Drive, server_process: ServerProcess, language: str) -> None:
    drive(meeting, server_process.url, language)


async def meeting(browser: Browser, url: str, language: str) -> None:
    """Join, score, reveal, discuss and close, with only the browser's language set."""
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
    await facilitator.close_with("tornado", "It keeps the connections open.")
    for seat in seats:
        await expect(seat.at("phase").first).to_contain_text(PHASES[language]["closed"])
    await check_all_languages(seats, language)
    for seat in seats:
        assert seat.errors == []


async def check_all_languages(seats: tuple[Seat, ...], language: str) -> None:
    for seat in seats:
        await check_language(seat, language)


async def check_language(seat: Seat, language: str) -> None:
    """Check that the page declares this language, and shows no text of the other one and no id of a message."""
    root = seat.page.locator("html")
    await expect(root).to_have_attribute("lang", language)
    await expect(root).to_have_attribute("dir", "ltr")
    lines = {line.strip() for line in (await seat.page.locator("body").inner_text()).splitlines()}
    own, other = words(language), words("de" if language == "en" else "en")
    # Single words can also be facts of the catalogue.
    foreign = {text for text in other.values() if " " in text and text not in own.values()}
    assert lines & foreign == set(), seat.page.url
    assert lines & IDS == set(), seat.page.url


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


# ---- texts 40 % longer

SIZES = (PHONE, LAPTOP, PROJECTOR)

# Returns the text of each element that overflows the page or its own box, or is cut off.
CLIPPED = """() => {
  const found = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) found.push(`sideways: ${root.scrollWidth - root.clientWidth} px`);
  for (const element of document.body.querySelectorAll("*")) {
    const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (!box.width || style.visibility === "hidden" || element.closest(".visually-hidden, svg, canvas")) continue;
    if (!element.innerText.includes("⟦")) continue;
    const text = element.innerText.trim().slice(0, 60);
    const name = `${element.tagName} ${text}`;
    const cuts = style.overflowX !== "visible" || style.overflowY !== "visible";
    const scrolls = /auto|scroll/.test(style.overflowX + style.overflowY);
    const wide = element.scrollWidth - element.clientWidth;
    const high = element.scrollHeight - element.clientHeight;
    if (cuts && !scrolls && (wide > 1 || high > 1)) found.push(`cut off (${wide}, ${high}): ${name}`);
    else if (/^(BUTTON|A|SELECT|SUMMARY|LABEL|TH|TD|H1|H2|H3|P|LI)$/.test(element.tagName) && !cuts
      && style.display !== "inline" && wide > 1) found.push(`too wide (${wide}): ${name}`);
    if (own && box.right > root.clientWidth + 1 && !element.closest('[role="region"], .scroll'))
      found.push(`outside (${Math.round(box.right - root.clientWidth)}): ${name}`);
  }
  return [...new Set(found)];
}"""


def test_texts_forty_per_cent_longer_fit(drive: Drive, server_process: ServerProcess, tmp_path: Path) -> None:
    drive(show_longer_texts, server_process.url, tmp_path)


async def show_longer_texts(browser: Browser, url: str, folder: Path) -> None:
    """Check home, ballot and projector in the pseudo-language, in every phase and size; save pictures in the folder."""
    facilitator = await Facilitator.take(browser, LAPTOP, locale="en-GB")
    projector = await Projector.take(browser, PROJECTOR, locale="en-GB", reduced_motion="reduce")
    ada = await Voter.take(browser, PHONE, locale="en-GB", reduced_motion="reduce")
    ben = await Voter.take(browser, PHONE, locale="en-GB")
    clipped_by_place: dict[str, list[str]] = {}

    async def look(seat: Seat, name: str) -> None:
        await expect(seat.page.locator("html")).to_have_attribute("lang", "en-XA")
        for size in SIZES:
            await seat.page.set_viewport_size(size)
            place = f"{name}-{size['width']}"
            await seat.page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
            await seat.page.screenshot(path=folder / f"{place}.png", full_page=True)
            if clipped := await seat.page.evaluate(CLIPPED):
                clipped_by_place[place] = clipped
        await seat.page.set_viewport_size(PROJECTOR if seat is projector else PHONE)

    await ada.page.goto(f"{url}/?language=en-XA")
    await expect(ada.at("template-own")).to_be_visible()
    await look(ada, "home")
    await ada.at("template-own").click()
    await ada.at("join-code").fill("abc")
    await ada.at("join-go").click()
    await look(ada, "home-own")
    code = await facilitator.start(url, "python-web-framework")
    await facilitator.at("edit-must-2").check()
    await facilitator.press("edit-save")
    await projector.page.goto(f"{url}/s/{code}/screen?language=en-XA")
    await expect(projector.at("question")).to_be_visible()
    await ada.page.goto(f"{url}/s/{code}?language=en-XA")
    await ada.at("experience").click()
    await look(ada, "join")
    await ada.join_by_link(f"{url}/s/{code}?language=en-XA", "Ada")
    await ben.join_by_link(f"{url}/s/{code}", "Ben")

    async def both(name: str) -> None:
        await look(ada, f"ballot-{name}")
        await look(projector, f"projector-{name}")

    await both("lobby")
    await facilitator.press("open-weighting")
    await ada.in_phase("weighting")
    await ada.at("way-swing").click()
    await look(ada, "ballot-swing")
    await ada.at("way-order").click()
    await both("order")
    await ada.weigh("points", {"performance": 60, "scalability": 30})
    await look(ada, "ballot-points")
    await ada.at("weigh-fit").click()
    await ada.send_weights()
    await look(ada, "ballot-weights-sent")
    await facilitator.press("show-weights")
    await expect(projector.at("spread-performance")).to_be_visible()
    await both("spread")
    await facilitator.press("lock-team")
    await expect(projector.at("locked-weights")).to_be_visible()
    await both("locked")
    await facilitator.press("open-scoring")
    await ada.in_phase("scoring")
    for option, value in (("tornado", 5), ("django", 3), ("flask", None)):
        await ada.score(option, "performance", value)
    await ada.score("flask", "security", 1)
    await ada.score("tornado", "security", 2)
    await ben.score("tornado", "performance", 1)
    await ben.score("tornado", "security", 1)
    await ada.at("reasons").click()
    await ada.at("facts").click()
    await ada.at("evidence").click()
    await expect(ada.at("evidence-panel")).to_be_visible()
    await ada.at("attach").click()
    await ada.at("attach-send").click()
    await both("scoring")
    await facilitator.press("reveal")
    await projector.in_phase("revealed")
    await both("revealed")
    await facilitator.press("discuss-1")
    await expect(projector.at("discussing")).to_be_visible()
    await both("discussing")
    await facilitator.close_with("tornado", "It keeps the connections open.")
    await ada.in_phase("closed")
    await both("closed")
    assert clipped_by_place == {}, "\n".join(
        f"{place}: {text}" for place, texts in clipped_by_place.items() for text in texts
    )
    for seat in (facilitator, projector, ada):
        assert seat.errors == []
