"""Which language a page shows: what it declares, and that none of its texts is of another one."""

from __future__ import annotations

from functools import cache

from playwright.async_api import expect

from scripts.message_catalogue import entries, files
from server.messages.catalogue import load
from tests.support.people import Seat

FILES = [path.stem for path in files()]

# Names of phases as displayed in each language.
PHASES = {"en": {"scoring": "Scoring", "closed": "Finished"}, "de": {"scoring": "Bewertung", "closed": "Abgeschlossen"}}


@cache
def words(language: str) -> dict[str, str]:
    """Return the messages without parameters, by their ids."""
    bundle = load(language, FILES)
    plain = [entry.id for entry in entries() if not entry.documented and not entry.id.startswith("-")]
    return {id: str(bundle.format_pattern(bundle.get_message(id).value, {})[0]) for id in plain}


@cache
def message_ids() -> frozenset[str]:
    """Return the ids of all messages."""
    return frozenset(entry.id for entry in entries())


async def check_all_languages(seats: tuple[Seat, ...], language: str) -> None:
    """Check the pages of all of them."""
    for seat in seats:
        await check_language(seat, language)


async def check_language(seat: Seat, language: str) -> None:
    """Check that the page declares this language, "en" or "de", and shows no text of the other one and no id of a
    message."""
    root = seat.page.locator("html")
    await expect(root).to_have_attribute("lang", language)
    await expect(root).to_have_attribute("dir", "ltr")
    lines = {line.strip() for line in (await seat.page.locator("body").inner_text()).splitlines()}
    own, other = words(language), words("de" if language == "en" else "en")
    # Single words can also be facts of the catalogue.
    foreign = {text for text in other.values() if " " in text and text not in own.values()}
    assert lines & foreign == set(), seat.page.url
    assert lines & message_ids() == set(), seat.page.url
