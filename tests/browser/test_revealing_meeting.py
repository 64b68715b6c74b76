"""A meeting in a real browser whose totals wait for the reveal, with weighting, discussion and a second round.

It runs on two servers with one database; on a single server test_languages.py has such a meeting.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from tests.support.meeting_pages import MONGODB, Ballots, Servers, seats, shows
from tests.support.people import Facilitator, Projector, Voter
from tests.support.reckoning import Reckoning, fingerprint, mean_weights, rank_order, shares
from tests.support.shown_language import check_all_languages, check_language

OWN = """
question: Where do we keep the events?
options: [Kafka, NATS, RabbitMQ]
stop: {measure: stable, share: 0.75}
criteria:
  - {name: Open source, knock_out: true}
  - {name: Throughput, weight: 3}
  - {name: Effort, weight: 1, direction: lower, anchors: [hours, days, weeks, months, years]}
"""
OWN_OPTIONS = ("kafka", "nats", "rabbitmq")
SET_UP = {"throughput": Fraction(3, 4), "effort": Fraction(1, 4)}

Drive = Callable[..., None]


@pytest.mark.parametrize("servers", [MONGODB], indirect=True)
def test_meeting_with_reveal_and_second_round(drive: Drive, servers: Servers, tmp_path: Path) -> None:
    drive(revealing_meeting, servers, tmp_path)


async def _weigh(facilitator: Facilitator, projector: Projector, ada: Voter, ben: Voter) -> dict[str, Fraction]:
    """Let three members give weights, each by another method; show the spread, and lock and return the team's mean."""
    await facilitator.press("open-weighting")
    fatima = await facilitator.as_voter()
    for seat in (facilitator, projector, ada, ben, fatima):
        await seat.in_phase("weighting")
    await ada.weigh("points", {"throughput": 100, "effort": 49})
    await expect(ada.at("weigh-left")).to_have_text("49 points too many")
    await ada.at("weigh-fit").click()
    await ben.put_in_order(["effort", "throughput"])
    await fatima.weigh("swing", {"throughput": 100, "effort": 60})
    for voter in (ada, fatima):
        await voter.send_weights()
    await fatima.page.close()
    # Offline: weights given now are stored, shown as unsent, and sent after the reconnect.
    await ben.context.set_offline(True)
    await ben.at("weigh-send").click()
    await expect(ben.at("weights-state")).to_have_attribute("data-state", "unsent")
    await ben.context.set_offline(False)
    await expect(ben.at("weights-state")).to_have_attribute("data-state", "stored")
    await expect(projector.at("hidden-weights")).to_have_attribute("data-done", "3")
    for seat in (facilitator, projector, ada, ben):
        await expect(seat.page.locator('[data-testid^="spread-"], [data-testid^="locked-"]')).to_have_count(0)
    await check_all_languages((facilitator, projector, ada, ben), "en")

    await facilitator.press("show-weights")
    people = [
        shares({"throughput": 67, "effort": 33}),  # 100 and 49, scaled to 100 points
        rank_order(["effort", "throughput"]),
        shares({"throughput": 100, "effort": 60}),
    ]
    team = mean_weights(people)
    for seat in (facilitator, projector, ada):
        for criterion, mean in team.items():
            given = [person[criterion] for person in people]
            for figure, expected in (("mean", mean), ("low", min(given)), ("high", max(given))):
                shown = await seat.at(f"spread-{criterion}").get_attribute(f"data-{figure}")
                assert shown is not None and abs(float(shown) - float(expected)) < 1e-9, (criterion, figure)
    await expect(facilitator.at("spread-sentence")).to_have_text(
        "The 3 people are furthest apart on Throughput and Effort."
    )
    await expect(ben.at("spread-effort")).to_contain_text("you 75%")

    await facilitator.press("lock-team")
    for seat in (facilitator, projector, ada, ben):
        await expect(seat.at("locked-weights")).to_have_attribute("data-by", "team")
        await expect(seat.at("locked-weights")).to_have_attribute("data-digest", fingerprint(team))
    await expect(projector.at("locked-effort")).to_contain_text(f"{float(100 * team['effort']):.1f}%")
    await check_all_languages((facilitator, projector, ada, ben), "en")
    return team


async def _talk(facilitator: Facilitator, projector: Projector, sums: Reckoning) -> None:
    """Check the headline after a reveal, then discuss a cell and mark it as discussed."""
    await expect(projector.at("solid-headline").first).to_be_visible()
    await expect(projector.at("solid-sentence").first).to_contain_text(_lead(sums))
    await facilitator.press("discuss-next")
    await expect(projector.at("discussing")).to_be_visible()
    await check_all_languages((facilitator, projector), "en")
    await facilitator.press("discussed-1")
    await expect(projector.at("discussing")).to_have_count(0)


async def _solid(facilitator: Facilitator, sums: Reckoning, before: Reckoning | None = None) -> None:
    """Check the page "How solid is this?" against the scores, and against the previous round if there was one."""
    address = facilitator.page.url
    await facilitator.page.goto(address.replace("/facilitate", "/solid"))
    await expect(facilitator.at("solid-sentence")).to_contain_text(_lead(sums))
    flip = facilitator.at("flip-throughput")
    tie = sums.tie("nats", "kafka", "throughput")
    await expect(flip).to_have_attribute("data-rival", "kafka")
    value = await flip.get_attribute("data-at")
    assert value is not None and abs(float(value) - float(tie)) < 1e-4
    await expect(flip).to_contain_text(f"{math.ceil(float(tie) * 1000) / 10:g}%")  # rounded to the side past the tie
    # Two people scored every option: too few to call what other methods say agreement.
    await expect(facilitator.at("opinions")).to_have_attribute("data-judges", "2")
    await expect(facilitator.at("opinion-borda")).to_have_count(0)
    await expect(facilitator.at("locked-weights")).to_have_attribute("data-digest", fingerprint(sums.weights))
    # A knocked-out option is named and excluded.
    await expect(facilitator.at("out-rabbitmq")).to_contain_text("fails Open source")
    await expect(facilitator.page.locator('[data-testid*="rabbitmq"]')).to_have_count(1)
    await expect(facilitator.page.locator('[data-testid="flip-open-source"]')).to_have_count(0)
    if before is not None:
        stable = f"{sums.still(before)} of these cells hardly moved."
        await expect(facilitator.at("round-change")).to_contain_text(stable)
        for option in ("kafka", "nats"):
            for criterion in sums.weights:
                now, then = sums.cell(option, criterion), before.cell(option, criterion)
                shown = await facilitator.at(f"change-{option}-{criterion}").get_attribute("data-value")
                assert now is not None and then is not None and shown is not None
                assert abs(float(shown) - float(now - then)) < 1e-4, (option, criterion, shown)
    await facilitator.page.evaluate("document.querySelectorAll('details').forEach((details) => (details.open = true))")
    await check_language(facilitator, "en")
    await facilitator.page.goto(address)
    await facilitator.in_phase("revealed")


def _lead(sums: Reckoning) -> str:
    winner, next_ = sums.total("nats"), sums.total("kafka")
    assert winner is not None and next_ is not None
    return f"NATS leads by {float(winner - next_):.2f}"


async def revealing_meeting(browser: Browser, servers: Servers, folder: Path) -> None:
    desk, floor = servers
    facilitator, projector, ada, ben = await seats(browser)
    code = await facilitator.start(desk.url, "own", totals="on_reveal", yaml=OWN)
    await projector.show(floor.url, code)
    await ada.join_by_link(f"{floor.url}/s/{code}", "Ada")
    await ben.join_by_code(floor.url, code, "Ben")
    weights = await _weigh(facilitator, projector, ada, ben)
    assert weights != SET_UP, "otherwise nothing shows that totals use the locked weights"
    await facilitator.press("open-scoring")
    await ada.in_phase("scoring")
    await ben.in_phase("scoring")

    first: Ballots = {
        "Ada": {("kafka", "throughput"): 5, ("kafka", "effort"): 4, ("nats", "throughput"): 4, ("nats", "effort"): 1},
        "Ben": {("kafka", "throughput"): 4, ("kafka", "effort"): 5, ("nats", "throughput"): 4, ("nats", "effort"): 2},
    }
    first["Ada"]["nats", "open-source"] = 2
    first["Ben"]["rabbitmq", "open-source"] = 1

    def reckoning(votes: Ballots) -> Reckoning:
        return Reckoning(votes, OWN_OPTIONS, weights, lower=["effort"], knock_outs=["open-source"])

    for name, voter in (("Ada", ada), ("Ben", ben)):
        for (option, criterion), value in first[name].items():
            await voter.score(option, criterion, value)
        await voter.at("done").click()
    await expect(projector.page.locator('[data-testid^="member-"][data-done="true"]')).to_have_count(2)
    for viewer in (projector, facilitator):
        await expect(viewer.at("hidden-totals").first).to_be_visible()
        await expect(viewer.page.locator('[data-testid^="total-"], [data-testid^="matrix-"]')).to_have_count(0)
    early = (await facilitator.take_away("csv", folder)).read_text(encoding="utf-8-sig")
    assert early.count("\n") == 1, "before the reveal the table has a head and no rows"

    await facilitator.press("reveal")
    await projector.in_phase("revealed")
    await shows(projector, reckoning(first))
    await expect(facilitator.at("stop")).to_contain_text("this is known from the second round on")
    await _talk(facilitator, projector, reckoning(first))
    await _solid(facilitator, reckoning(first))

    # The second round starts with the scores of the first; only Ben changes his.
    await facilitator.press("next-round")
    await ben.in_phase("scoring")
    await expect(projector.at("hidden-totals")).to_be_visible()
    second = {name: dict(ballot) for name, ballot in first.items()}
    second["Ben"]["kafka", "effort"] = 2
    second["Ben"]["rabbitmq", "throughput"] = 2
    await ben.score("kafka", "effort", 2)
    await ben.score("rabbitmq", "throughput", 2)
    await ada.sees("nats", "effort", "stored")
    await check_all_languages((facilitator, projector, ada, ben), "en")
    await facilitator.press("reveal")
    await projector.in_phase("revealed")
    await shows(projector, reckoning(second))
    share = reckoning(second).stable(reckoning(first))
    await expect(facilitator.at("stop")).to_have_attribute("data-met", "true" if share >= Fraction(3, 4) else "false")
    await expect(facilitator.at("stop")).to_contain_text(f"it is {float(100 * share):.0f}%")
    await expect(facilitator.at("stop")).to_contain_text(": you can stop.")
    await _solid(facilitator, reckoning(second), before=reckoning(first))

    await facilitator.close_with("", "We ask the operators first.")
    await ada.in_phase("closed")
    await expect(projector.at("outcome")).to_have_attribute("data-option", "")
    exported = json.loads((await facilitator.take_away("json", folder)).read_bytes())
    assert [round_["number"] for round_ in exported["rounds"]] == [1, 2]
    ballots = [{b["member"]: len(b["cells"]) for b in r["ballots"]} for r in exported["rounds"]]
    assert ballots == [{"Ada": 5, "Ben": 5}, {"Ada": 5, "Ben": 6}]
    for seat in (facilitator, projector, ada, ben):
        assert seat.errors == []
