"""Evidence in a real browser: measurements, attachments, and the guide that proposes weights."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Callable, Iterable
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any
from urllib.parse import urlparse

import msgspec
import yaml
from playwright.async_api import Browser, Locator, expect

from server import messages
from server.core.statement import Statement
from server.messages.sentences import Names
from tests.browser.test_screens import look
from tests.support.people import LAPTOP, PHONE, PROJECTOR, Facilitator, Projector, Seat, Voter
from tests.support.serving import ServerProcess

Drive = Callable[..., None]
ROOT = Path(__file__).parents[2]
FIRST_LOAD = 60_000  # compressed bytes of everything a phone loads before it can score
FRAMEWORKS = ("django", "flask", "fastapi", "pyramid", "tornado")
OWN = """
question: Where do we keep the events?
options: [Kafka, NATS]
criteria: [{name: Throughput, weight: 3}, {name: Effort, weight: 1}]
"""


# ---- attachments


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
    await _light(ada)

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
READY = """
new MutationObserver((_, observer) => {
  if (!document.querySelector('[data-testid="no-view"]')) return;
  window.ready = performance.now();
  observer.disconnect();
}).observe(document, { childList: true, subtree: true });
"""
LOADED = """performance.getEntriesByType("resource")
  .filter((entry) => entry.startTime <= window.ready).map((entry) => entry.name)"""


def pieces(seat: Seat) -> Locator:
    """Return the attachments on a page, oldest first."""
    return seat.page.locator('[data-testid^="piece-"]')


async def _light(voter: Voter) -> None:
    """Check that the ballot loads little before one can vote, and evidence only on demand."""
    page = await voter.context.new_page()
    await page.add_init_script(READY)
    await page.goto(voter.page.url)
    await expect(page.get_by_test_id("no-view")).to_be_visible()
    names = await page.evaluate(LOADED)
    await page.close()
    assert not [name for name in names if name.endswith("/measurements")]
    files = {ROOT / "web" / "dist" / urlparse(name).path.lstrip("/") for name in names if "/assets/" in name}
    assert files, "no script was loaded"
    packed = sum(len(gzip.compress(file.read_bytes())) for file in files if file.suffix in (".js", ".css"))
    assert packed < FIRST_LOAD, f"the ballot loads {packed} bytes before anybody can score"


# ---- the guide


def test_guide_proposes_weights(drive: Drive, server_process: ServerProcess) -> None:
    drive(use_guide, server_process.url)


async def use_guide(browser: Browser, url: str) -> None:
    facilitator = await Facilitator.take(browser, LAPTOP, bypass_csp=True)
    projector = await Projector.take(browser, PROJECTOR)
    code = await facilitator.start(url, "python-web-framework")
    await projector.show(url, code)
    await facilitator.at("edit-must-2").check()  # security, which then has no weight
    await facilitator.press("edit-save")
    rules = yaml.safe_load((ROOT / "data" / "templates" / "python-web-framework.yaml").read_text())["guide"]["rules"]
    assert [rule["names"] for rule in rules] == ["django", "flask", "fastapi", "tornado", "pyramid"]

    await expect(facilitator.at("guide-named")).to_be_hidden()
    await facilitator.press("guide")
    await expect(facilitator.at("guide-named")).to_contain_text("None of the rules applies")
    await expect(facilitator.at("guide-take")).to_have_count(0)
    await facilitator.at("guide-2-2").check(force=True)
    await facilitator.at("guide-3-1").check(force=True)
    await expect(facilitator.at("guide-named")).to_have_text("For that, the article would name FastAPI.")
    expected = _shares((rules[2], 2), (rules[3], 1), without="security")
    for criterion, share in expected.items():
        proposed = await facilitator.at(f"guide-weight-{criterion}").get_attribute("data-proposed")
        assert proposed is not None and abs(float(proposed) - float(share)) < 1e-9, criterion
    await expect(facilitator.at("guide-weight-security")).to_have_count(0)
    await look(facilitator, LAPTOP, PHONE)

    # Once applied, they are the session's weights: visible to everybody and editable.
    await facilitator.page.set_viewport_size(LAPTOP)
    await facilitator.press("guide-take")
    await expect(projector.page.get_by_text(f"Performance {_per_cent(expected['performance'])}").first).to_be_visible()
    await expect(facilitator.at("edit-weight-0")).to_have_value(_per_cent(expected["performance"]).removesuffix("%"))
    await expect(facilitator.at("edit-must-2")).to_be_checked()
    await facilitator.press("guide-undo")
    await expect(projector.page.get_by_text("Performance 17.6%").first).to_be_visible()

    # A tie names several options.
    await facilitator.at("guide-3-2").check(force=True)
    await expect(facilitator.at("guide-named")).to_have_attribute("data-options", "fastapi tornado")
    await expect(facilitator.at("guide-named")).to_contain_text("FastAPI and Tornado")
    assert facilitator.errors == []


def _shares(*rules: tuple[dict[str, dict[str, int]], int], without: str) -> dict[str, Fraction]:
    """Return the mean of the rules' weights, each by its share, without one criterion."""
    points: dict[str, Fraction] = {}
    for rule, holds in rules:
        for criterion, weight in rule["weights"].items():
            points[criterion] = points.get(criterion, Fraction()) + Fraction(holds * weight, 2)
    del points[without]
    total = sum(points.values())
    return {criterion: weight / total for criterion, weight in points.items()}


def _per_cent(share: Fraction) -> str:
    return f"{round(float(share) * 100, 1):g}%"


# ---- measurements


def test_measurements_are_shown_as_in_their_files(drive: Drive, server_process: ServerProcess, tmp_path: Path) -> None:
    drive(compare_measurements, server_process.url, tmp_path)


async def compare_measurements(browser: Browser, url: str, folder: Path) -> None:
    written = {option: _figures(option) for option in FRAMEWORKS}
    readings = _yaml("readings")["readings"]
    (speed,) = (reading for reading in readings if reading["criterion"] == "performance")
    first = speed["show"][0]

    facilitator = await Facilitator.take(browser, LAPTOP, bypass_csp=True)
    projector = await Projector.take(browser, PROJECTOR, bypass_csp=True)
    ada = await Voter.take(browser, PHONE, bypass_csp=True)
    ben = await Voter.take(browser, PHONE)
    code = await facilitator.start(url, "python-web-framework")
    await projector.show(url, code)
    await ada.join_by_link(f"{url}/s/{code}", "Ada")
    await ben.join_by_link(f"{url}/s/{code}", "Ben")
    await facilitator.press("open-scoring")
    await ada.score("fastapi", "performance", 5)
    await ben.score("fastapi", "performance", 2)
    await _light(ada)

    await expect(ada.at("evidence")).to_have_text("The article says / measured here")
    await ada.at("evidence").click()
    await expect(ada.at("evidence-panel")).to_contain_text("Very High")
    await check_figure(ada, first, written)
    occasion = _yaml("fastapi")["measured"]
    day = f"{date.fromisoformat(str(occasion['date'])):%-d %B %Y}"
    await expect(ada.at("evidence-panel")).to_contain_text(f"Measured on {day}: {occasion['machine']}")
    await ada.page.get_by_text(re.compile(r"\d+ more figures?")).click()
    for figure in speed["show"][1:]:
        await check_figure(ada, figure, written)
    await ada.page.get_by_text("How it was measured").click()
    for version in occasion["versions"]:
        await expect(ada.at("how-measured")).to_contain_text(version)
    await expect(ada.at("verdict-sentence")).to_contain_text("with the article: “Very High”.")
    await look(ada, PHONE, LAPTOP)

    # It stays open on the next cell, and was fetched once. Findings are shown as in the file, too.
    await ada.page.set_viewport_size(PHONE)
    await ada.at("cell-django-security").click()
    statement = next(r for r in readings if r["criterion"] == "security")["show"][0]
    for option in FRAMEWORKS:
        holds = str(written[option][statement]["holds"]).lower()
        await expect(ada.at(f"figure-{statement}-{option}")).to_have_attribute("data-value", holds)
    script = "performance.getEntriesByType('resource').filter((entry) => entry.name.endsWith('/measurements')).length"
    assert await ada.page.evaluate(script) == 1

    # For each disagreement the page shows every sentence.
    table = await (await ada.context.request.get(f"{url}/api/sessions/{code}/measurements")).json()
    against = [
        (option, reading["criterion"], result)
        for reading in table["measurements"]["readings"]
        for option, result in reading["options"].items()
        if result["verdict"] in ("mixed", "disagrees")
    ]
    assert against, "the article and the measurements agree completely: this test has no example"
    about = (await (await ada.context.request.get(f"{url}/api/sessions/{code}")).json())["session"]
    names = Names(*({one["id"]: one["name"] for one in about[kind]} for kind in ("options", "criteria")))
    for option, criterion, result in against:
        await ada.at(f"cell-{option}-{criterion}").click()
        await expect(ada.at("verdict-sentence")).to_have_attribute("data-verdict", result["verdict"])
        assert result["statements"]
        for statement in result["statements"]:
            sentence = messages.sentence("en", "reading", msgspec.convert(statement, Statement), names)
            await expect(ada.at("against")).to_contain_text(sentence)

    await facilitator.press("reveal")
    await expect(facilitator.at("evidence-mark").get_by_test_id("verdict").first).to_be_visible()
    await facilitator.press("discuss-1")
    await expect(projector.at("evidence-card")).to_contain_text("The article says “Very High”")
    await check_figure(projector, first, written)
    await look(projector, PROJECTOR)
    await look(facilitator, LAPTOP)

    exported = json.loads((await facilitator.take_away("json", folder)).read_bytes())
    (row,) = (row for row in exported["measurements"]["figures"] if row["id"] == first)
    assert {o: measurement["value"] for o, measurement in row["options"].items()} == {
        o: figures[first]["value"] for o, figures in written.items()
    }
    report = (await facilitator.take_away("md", folder)).read_text()
    assert written["fastapi"][first]["figure"] in report
    for figures in written.values():
        assert _number(figures[first]["value"]) in report
    for seat in (facilitator, projector, ada, ben):
        assert seat.errors == []


async def check_figure(seat: Seat, figure: str, written: dict[str, dict[str, dict[str, Any]]]) -> None:
    """Check that a figure on the page equals the one in the file for every framework, as text and as a bar."""
    for option in FRAMEWORKS:
        value = written[option][figure]["value"]
        assert isinstance(value, int | float)
        cell = seat.at(f"figure-{figure}-{option}").first
        await expect(cell).to_contain_text(_number(value))
        shown = await cell.get_attribute("data-value")
        assert shown is not None and float(shown) == value, (option, figure, shown)


def _figures(option: str) -> dict[str, dict[str, Any]]:
    figures: Iterable[dict[str, Any]] = _yaml(option)["figures"]
    return {str(figure["id"]): figure for figure in figures}


def _yaml(name: str) -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load(
        (ROOT / "data" / "measurements" / f"{name}.yaml").read_text(encoding="utf-8")
    )
    return content


def _number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 100 or value == int(value) else f"{value:g}"
