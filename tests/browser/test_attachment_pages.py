"""Attachments in a real browser: members add, dispute and withdraw them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from playwright.async_api import Browser, Locator, expect

from tests.support.first_load import check_first_load
from tests.support.looking import look
from tests.support.people import LAPTOP, PHONE, PROJECTOR, Facilitator, Projector, Seat, Voter
from tests.support.serving import ServerProcess

Drive = Callable[..., None]
OWN = """
question: Where do we keep the events?
options: [Kafka, NATS]
criteria: [{name: Throughput, weight: 3}, {name: Effort, weight: 1}]
"""


def test_members_add_attachments(drive: Drive, server_process: ServerProcess, tmp_path: Path) -> None:
    drive(add_attachments, server_process.url, tmp_path)


async def add_attachments(browser: Browser, url: str, folder: Path) -> None:
    facilitator = await Facilitator.take(browser, LAPTOP, bypass_csp=True)
    projector = await Projector.take(browser, PROJECTOR, bypass_csp=True, color_scheme="dark")
    ada = await Voter.take(browser, PHONE, bypass_csp=True, color_scheme="dark")
    ben = await Voter.take(browser, PHONE, bypass_csp=True)
    code = await facilitator.start(url, "own", totals="on_reveal", yaml=OWN)
    await projector.show(url, code)
    await ada.join_by_link(f"{url}/s/{code}", "Ada")
    await ben.join_by_link(f"{url}/s/{code}", "Ben")
    await facilitator.press("open-scoring")
    await ada.score("nats", "throughput", 5)
    await ben.score("nats", "throughput", 1)
    await check_first_load(ada)

    # Before the reveal only Ada sees her attachments; an error is one sentence.
    await ada.at("evidence").click()
    await ada.at("attach").click()
    await ada.at("attach-send").click()
    await expect(ada.page.get_by_role("alert")).to_contain_text("Paste the address of a page")
    await ada.at("attach-url").fill("https://bench.example@evil.example/x")
    await ada.at("attach-send").click()
    await expect(ada.page.get_by_role("alert")).to_contain_text("A link starts with https:// or http://")
    await look(ada, PHONE)
    await ada.at("attach-url").fill("bench.example/nats")
    await ada.at("attach-text").fill("Their own benchmark")
    # What is typed survives a reload.
    await ada.page.reload()
    await ada.at("cell-nats-throughput").click()
    await ada.at("evidence").click()
    await expect(ada.at("attach-url")).to_have_value("bench.example/nats")
    await ada.at("attach-send").click()
    await attach(ada, "figure", "Our staging cluster", value="118000.5", unit="msg/s")
    await attach(ada, "note", "<b>Two nodes</b> were enough.")
    await expect(pieces(ada)).to_have_count(3)
    ids = [await mine.get_attribute("data-testid") or "" for mine in await pieces(ada).all()]
    e1, e2, e3 = (id.removeprefix("piece-") for id in ids)
    link = ada.at(f"piece-{e1}").get_by_role("link")
    await expect(link).to_have_attribute("href", "https://bench.example/nats")
    await expect(link).to_have_attribute("rel", "noopener noreferrer nofollow")
    await expect(link).to_have_attribute("target", "_blank")
    await expect(ada.at(f"piece-{e1}")).to_contain_text("bench.example")
    await expect(ada.at(f"piece-{e2}")).to_contain_text("Our staging cluster: 118,000.5 msg/s")
    await expect(ada.at(f"piece-{e3}")).to_contain_text("<b>Two nodes</b> were enough.")
    await expect(ada.at(f"piece-{e3}")).to_contain_text("only you see it until the reveal")
    await ben.at("evidence").click()
    await expect(ben.at("attach")).to_be_visible()
    await expect(ben.at("pieces")).to_have_count(0)

    # Offline the form says so and accepts nothing that it could not store.
    await ben.at("attach").click()
    await ben.context.set_offline(True)
    await expect(ben.at("attach-form")).to_contain_text("needs a connection")
    await expect(ben.at("attach-send")).to_be_disabled()
    await ben.context.set_offline(False)
    await expect(ben.at("attach-send")).to_be_enabled()

    await facilitator.press("reveal")
    await ben.in_phase("revealed")
    await facilitator.press("discuss-1")
    card = projector.at("evidence-card")
    await expect(card).to_contain_text("Their own benchmark bench.example")
    await expect(card).to_contain_text("118,000.5 msg/s")
    await expect(card.get_by_role("link")).to_have_count(0)
    await expect(card.get_by_role("button")).to_have_count(0)

    # After the reveal everybody does: Ben disputes one, and the facilitator removes another.
    await ben.at("evidence").first.click()
    await ben.at(f"dispute-{e2}").click()
    await expect(projector.at("evidence-card")).to_contain_text("disputed by 1")
    await ada.at("evidence").first.click()
    await expect(ada.at(f"piece-{e2}")).to_have_attribute("data-disputed", "1")
    await ben.at(f"dispute-{e2}").click()
    await expect(ada.at(f"piece-{e2}")).to_have_attribute("data-disputed", "0")
    await ben.at(f"dispute-{e2}").click()
    await expect(ada.at(f"dispute-{e2}")).to_have_count(0)
    await expect(facilitator.at(f"piece-{e1}")).to_contain_text("NATS on Throughput")
    await facilitator.press(f"withdraw-{e1}")
    await ada.at(f"withdraw-{e3}").click()
    await expect(pieces(ben)).to_have_count(1)
    await attach(ben, "note", "It dropped messages.")
    await expect(pieces(ada).last).to_contain_text("from Ben")
    await look(facilitator, LAPTOP, PHONE)
    await look(projector, PROJECTOR)
    await look(ben, PHONE, LAPTOP)

    exported = json.loads((await facilitator.take_away("json", folder)).read_bytes())
    assert [(e["member"], e["text"], e["value"], e["disputed"]) for e in exported["attachments"]] == [
        ("Ada", "Our staging cluster", 118000.5, 1),
        ("Ben", "It dropped messages.", None, 0),
    ]
    for seat in (facilitator, projector, ada, ben):
        assert seat.errors == []


async def attach(voter: Voter, kind: str, text: str, **fields: str) -> None:
    """Add an attachment to the cell whose evidence is open."""
    await voter.at("attach").click()
    await voter.at(f"attach-{kind}").click()
    await voter.at("attach-text").fill(text)
    for name, value in fields.items():
        await voter.at(f"attach-{name}").fill(value)
    await voter.at("attach-send").click()
    await expect(voter.at("attach-form")).to_have_count(0)


# Records when the first button of the scale becomes visible.
def pieces(seat: Seat) -> Locator:
    """Return the attachments on a page, oldest first."""
    return seat.page.locator('[data-testid^="piece-"]')
