"""A meeting with criteria that are scored in numbers: set in the lobby, scored on a phone, shown on every screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.async_api import Browser, expect

from tests.support.looking import SMALL_PROJECTOR, TABLET, look
from tests.support.people import LAPTOP, PHONE, PROJECTOR, Facilitator, Projector, Voter
from tests.support.serving import ServerProcess

Drive = Callable[..., None]

OWN = """
question: Where do we keep the events?
options: [Kafka, NATS]
criteria:
  - {name: Price, weight: 3, anchors: [a lot, much, some, little, nothing]}
  - {name: Fit, weight: 1, numeric: {low: 0, high: 10, whole: true, worst: 0, best: 10}}
"""
SCALE = "€\u00a00 is best, €\u00a05,000 or more is worst."


def test_price_is_scored_on_a_phone(drive: Drive, server_process: ServerProcess) -> None:
    drive(meeting, server_process.url)


async def meeting(browser: Browser, url: str) -> None:
    facilitator = await Facilitator.take(browser, LAPTOP, bypass_csp=True)
    projector = await Projector.take(browser, PROJECTOR, bypass_csp=True)
    ada = await Voter.take(browser, PHONE, has_touch=True, is_mobile=True, bypass_csp=True)
    code = await facilitator.start(url, "own", yaml=OWN)
    await projector.show(url, code)
    await ada.join_by_link(f"{url}/s/{code}", "Ada")
    await _set_up(facilitator)
    await expect(ada.page.get_by_text(SCALE)).to_be_visible()
    await facilitator.press("open-scoring")
    await ada.in_phase("scoring")
    await _score(ada)
    await facilitator.press("reveal")
    await projector.in_phase("revealed")

    cell = projector.at("matrix-kafka-price").first
    await expect(cell).to_contain_text("€\u00a01,201")
    await expect(cell).to_have_attribute("data-number", "1200.5")
    await look(projector, PROJECTOR, SMALL_PROJECTOR)
    totals = {"kafka": 0.75 * (1 + 4 * (1 - 1200.5 / 5000)) + 0.25 * (1 + 4 * 0.7), "nats": 5.0}
    for option, total in totals.items():
        shown = await projector.at(f"total-{option}").first.get_attribute("data-value")
        assert shown is not None and float(shown) == pytest.approx(total, abs=1e-4)
    await expect(ada.page.get_by_text("€\u00a01,200.5")).to_have_count(1)
    await look(ada, PHONE, TABLET)

    await facilitator.page.goto(facilitator.page.url.replace("/facilitate", "/solid"))
    await expect(facilitator.at("numeric-scales")).to_contain_text(SCALE)
    await facilitator.at("whatif-price").fill("100")
    price_alone = facilitator.at("whatif-total-kafka")
    await expect(price_alone).to_have_text("4.04")
    await look(facilitator, LAPTOP, PHONE)
    for seat in (facilitator, projector, ada):
        assert seat.errors == []


async def _set_up(facilitator: Facilitator) -> None:
    """Give the price a scale of its own, and check what the lobby says about it."""
    await expect(facilitator.at("edit-scoring-1")).to_have_value("ten")
    await expect(facilitator.at("scale-note")).to_contain_text("0 is worst, 10 is best.")
    await facilitator.at("edit-scoring-0").select_option("number")
    await facilitator.at("edit-unit-0").fill("€")
    await facilitator.at("edit-worst-number-0").fill("0")
    await facilitator.at("edit-best-number-0").fill("0")
    await facilitator.press("edit-save")
    await expect(facilitator.page.get_by_text("each number must be higher than the one before")).to_be_visible()
    await facilitator.at("edit-worst-number-0").fill("5000")
    await facilitator.at("edit-numeric-more-0").click()
    await look(facilitator, LAPTOP, PHONE)
    await facilitator.page.set_viewport_size(LAPTOP)
    await facilitator.press("edit-save")
    await expect(facilitator.at("edit-save")).to_have_count(0)
    await expect(facilitator.at("scale-note").first).to_contain_text(SCALE)


async def _score(ada: Voter) -> None:
    """Type prices, one of them wrong at first, and tap numbers from 0 to 10."""
    await ada.at("cell-kafka-price").click()
    field = ada.at("number")
    box = await field.bounding_box()
    assert box is not None and box["height"] >= 44
    await expect(field).to_have_attribute("inputmode", "decimal")
    await expect(ada.at("scale-note")).to_contain_text(SCALE)
    await field.fill("much")
    await field.press("Enter")
    await expect(ada.page.get_by_role("alert")).to_have_text("Enter a number from 0 to 1,000,000,000.")
    await ada.sees("kafka", "price", "empty")
    await field.fill("1200.5")
    await look(ada, PHONE, TABLET)
    await ada.page.set_viewport_size(PHONE)
    await field.press("Enter")
    await ada.sees("kafka", "price", "stored")
    await expect(field).to_have_value("1,200.5")
    await ada.at("cell-nats-price").click()
    await field.fill("0")
    await ada.at("next").click()  # leaving the cell sends what was typed
    await ada.sees("nats", "price", "stored")
    for option, number in (("kafka", 7), ("nats", 10)):
        await ada.at(f"cell-{option}-fit").click()
        await ada.at(f"number-{number}").click()
        await ada.sees(option, "fit", "stored")
    await look(ada, PHONE, TABLET)
