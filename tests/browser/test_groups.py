"""Criteria in groups, from the lobby to the analysis: every list and table shows the groups with their weights."""

from __future__ import annotations

from collections.abc import Callable

from playwright.async_api import Browser, expect

from tests.support.looking import SMALL_PROJECTOR, TABLET, look
from tests.support.people import LAPTOP, PHONE, PROJECTOR, Facilitator, Projector, Voter
from tests.support.serving import ServerProcess

Drive = Callable[..., None]

GROUPED = """
question: Where do we keep the events?
options: [{name: Kafka, id: kafka}, NATS]
groups:
  - {name: Money, weight: 60}
  - {name: Work of the team, weight: 30}
criteria:
  - {name: Price, group: Money, weight: 2, anchors: [a lot, "", "", "", nothing]}
  - {name: Licence, group: Money, weight: 1, anchors: [closed, "", "", "", open]}
  - {name: Effort, group: Work of the team, anchors: [months, "", "", "", days]}
  - {name: Ecosystem, weight: 10, anchors: [none, "", "", "", perfect]}
guide:
  question: What is true of us?
  rules:
    - {text: We have little money., names: kafka, weights: {price: 3, licence: 1}}
    - {text: We have little time., names: nats, weights: {effort: 4}}
"""
MONEY, WORK = "Money", "Work of the team"


def test_groups_are_headings_on_every_screen(drive: Drive, server_process: ServerProcess) -> None:
    drive(meeting, server_process.url)


async def meeting(browser: Browser, url: str) -> None:
    facilitator = await Facilitator.take(browser, LAPTOP, bypass_csp=True)
    projector = await Projector.take(browser, PROJECTOR, bypass_csp=True)
    ada = await Voter.take(browser, PHONE, has_touch=True, is_mobile=True, bypass_csp=True)
    code = await facilitator.start(url, "own", yaml=GROUPED)
    await projector.show(url, code)
    await ada.join_by_link(f"{url}/s/{code}", "Ada")
    await _ask_the_guide(facilitator)
    await _weigh(facilitator, projector, ada)
    await _score(facilitator, projector, ada)
    await _try_other_weights(facilitator)
    for seat in (facilitator, projector, ada):
        assert seat.errors == []


async def _ask_the_guide(facilitator: Facilitator) -> None:
    await facilitator.press("guide")
    await facilitator.at("guide-0-2").check(force=True)
    await expect(facilitator.at(f"guide-group-{MONEY}")).to_contain_text("60%")
    await expect(facilitator.at(f"guide-group-{MONEY}")).to_contain_text("90%")
    await expect(facilitator.at(f"guide-group-{WORK}")).to_contain_text("0%")
    await look(facilitator, LAPTOP, PHONE)
    await facilitator.page.set_viewport_size(LAPTOP)


async def _weigh(facilitator: Facilitator, projector: Projector, ada: Voter) -> None:
    await facilitator.press("open-weighting")
    await ada.in_phase("weighting")
    await ada.weigh("points", {"price": 40, "licence": 10, "effort": 30, "ecosystem": 20})
    await expect(ada.at(f"weigh-group-{MONEY}")).to_contain_text("50%")
    await look(ada, PHONE, TABLET)
    await ada.page.set_viewport_size(PHONE)
    await ada.send_weights()
    await facilitator.press("show-weights")
    await expect(projector.at("spread-price")).to_be_visible()
    await facilitator.page.get_by_text("The numbers", exact=True).click()
    await expect(facilitator.at(f"spread-group-{MONEY}")).to_contain_text("50%")
    await expect(facilitator.at(f"spread-group-{MONEY}")).to_contain_text("60%")
    await facilitator.press("adjust")
    group = facilitator.at(f"adjust-group-{MONEY}")
    await expect(group).to_contain_text("50%")
    await facilitator.at("adjust-price").fill("90")
    await expect(group).to_contain_text("66.7%")
    await look(facilitator, LAPTOP, PHONE)
    await look(projector, PROJECTOR, SMALL_PROJECTOR)
    await facilitator.page.set_viewport_size(LAPTOP)
    await facilitator.press("lock-own")
    await expect(ada.at(f"locked-group-{MONEY}")).to_contain_text("66.7%")
    await look(ada, PHONE, TABLET)


async def _score(facilitator: Facilitator, projector: Projector, ada: Voter) -> None:
    await facilitator.press("open-scoring")
    await ada.in_phase("scoring")
    await ada.page.set_viewport_size(PHONE)
    for option, steps in (("kafka", (2, 4, 3, 5)), ("nats", (5, 5, 4, 3))):
        for criterion, step in zip(("price", "licence", "effort", "ecosystem"), steps, strict=True):
            await ada.at(f"cell-{option}-{criterion}").click()
            await expect(ada.at("cell-group")).to_have_count(0 if criterion == "ecosystem" else 1)
            await ada.at(f"step-{step}").click()
            await ada.sees(option, criterion, "stored")
    await ada.at("cell-kafka-effort").click()
    await expect(ada.at("cell-group")).to_have_text(WORK)
    await look(ada, PHONE, TABLET)
    await facilitator.press("reveal")
    await projector.in_phase("revealed")
    heads = projector.page.locator("th[scope=colgroup]")
    await expect(heads).to_have_text(["Money 66.7%", "Work of the team 20%"])
    await look(projector, PROJECTOR, SMALL_PROJECTOR)


async def _try_other_weights(facilitator: Facilitator) -> None:
    await facilitator.page.goto(facilitator.page.url.replace("/facilitate", "/solid"))
    group = facilitator.at(f"whatif-group-{MONEY}")
    await expect(group).to_have_text("Money 66.7%")
    await facilitator.at("whatif-ecosystem").fill("50")
    await expect(group).not_to_have_text("Money 66.7%")
    await look(facilitator, LAPTOP, PHONE)
