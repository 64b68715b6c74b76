"""Evidence in a real browser: measurements, and the guide that proposes weights."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import msgspec
import yaml
from playwright.async_api import Browser, expect

from server import messages
from server.core.statement import Statement
from server.messages.sentences import Names
from tests.support.first_load import check_first_load
from tests.support.looking import look
from tests.support.people import LAPTOP, PHONE, PROJECTOR, Facilitator, Projector, Seat, Voter
from tests.support.serving import ServerProcess

Drive = Callable[..., None]
ROOT = Path(__file__).parents[2]
FRAMEWORKS = ("django", "flask", "fastapi", "pyramid", "tornado")


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
    await expect(facilitator.at("edit-weight-0")).to_have_value(f"{round(float(expected['performance']) * 100, 2):g}")
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
    await check_first_load(ada)

    await expect(ada.at("evidence")).to_have_text("The article says / measured here")
    await ada.at("evidence").click()
    await expect(ada.at("evidence-panel")).to_contain_text("Very High")
    await check_figure(ada, first, written)
    occasion = _yaml("fastapi")["measured"]
    day = f"{date.fromisoformat(str(occasion['date'])):%-d %B %Y}"
    await expect(ada.at("evidence-panel")).to_contain_text(f"Measured on {day}: {occasion['machine']}")
    await ada.page.get_by_text(re.compile(r"\d+ more figures?")).click()
    optional = _yaml("readings").get("optional", ())
    for figure in speed["show"][1:]:
        if figure not in optional or all(figure in figures for figures in written.values()):
            await check_figure(ada, figure, written)
    await ada.page.get_by_text("How it was measured").click()
    for version in occasion["versions"]:
        await expect(ada.at("how-measured")).to_contain_text(version)
    await expect(ada.at("verdict-sentence")).to_contain_text("with the article: “Very High”.")
    await expect(ada.at("rests-on")).to_contain_text("The verdict rests on: ")
    await expect(ada.at("rests-on")).to_contain_text(written["fastapi"][first]["figure"])
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
