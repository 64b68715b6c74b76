"""A session that takes up a closed one again shows last time's figures, but not before they may be seen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from playwright.async_api import Browser, expect

from tests.support.looking import look
from tests.support.people import LAPTOP, PHONE, PROJECTOR, Seat
from tests.support.serving import ServerProcess

Drive = Callable[..., None]
Step = dict[str, Any]

CATALOGUE = """
question: Which broker?
options: [Kafka, Pulsar]
criteria: [{name: Speed, weight: 3}, {name: Ease, weight: 1}]
"""
# Sends commands to a session as its facilitator does, and returns the session at the end.
PLAY = """
async ({ code, steps }) => {
  const live = new WebSocket(`${location.origin.replace("http", "ws")}/api/sessions/${code}/live`);
  await new Promise((resolve, reject) => {
    let ref = 0;
    const client = `window-${Math.random().toString(36).slice(2)}00`;
    live.onopen = () => live.send(JSON.stringify({ type: "hello", version: 1, client }));
    live.onerror = reject;
    live.onmessage = ({ data }) => {
      const { type } = JSON.parse(data);
      if (type === "declined") reject(data);
      if (type !== "welcome" && type !== "accepted") return;
      if (!steps.length) return resolve();
      live.send(JSON.stringify({ type: "do", ref: ++ref, command: steps.shift() }));
    };
  });
  live.close();
}
"""
POST = """
async ({ path, body }) => {
  const headers = { "Content-Type": "application/json" };
  return (await fetch(path, { method: "POST", headers, body: JSON.stringify(body) })).json();
}
"""


def score(option: str, criterion: str, value: int) -> Step:
    """Return the command for a score."""
    return {"type": "score", "option": option, "criterion": criterion, "value": value}


async def taken_up_again(seat: Seat) -> tuple[str, str]:
    """Hold a first meeting, in which Kafka wins, and take it up again; return the new code and the key."""
    made = await seat.page.evaluate(POST, {"path": "/api/sessions", "body": {"catalogue": CATALOGUE, "name": "Fay"}})
    first = [
        score("kafka", "speed", 5),
        score("kafka", "ease", 2),
        score("pulsar", "speed", 2),
        score("pulsar", "ease", 4),
    ]
    steps = [{"type": "open_scoring"}, *first, {"type": "reveal"}, {"type": "close", "option": "kafka"}]
    await seat.page.evaluate(PLAY, {"code": made["code"], "steps": steps})
    again = await seat.page.evaluate(POST, {"path": f"/api/sessions/{made['code']}/reopen", "body": {}})
    weights = [{"id": "speed", "name": "Speed", "weight": 1}, {"id": "ease", "name": "Ease", "weight": 3}]
    steps = [{"type": "edit", "criteria": weights}, {"type": "open_scoring"}]
    await seat.page.evaluate(PLAY, {"code": again["code"], "steps": steps})
    return again["code"], again["key"]


def test_last_time_is_shown_after_ones_own_score_and_after_the_reveal(
    drive: Drive, server_process: ServerProcess
) -> None:
    drive(last_time, server_process.url)


async def last_time(browser: Browser, url: str) -> None:
    seat = await Seat.take(browser, PHONE, bypass_csp=True)
    # A score that moves on to the next cell would take the last one with it.
    await seat.context.add_init_script("localStorage.setItem('quorum:advance', 'off')")
    await seat.page.goto(url)
    code, key = await taken_up_again(seat)
    page = seat.page
    await page.goto(f"{url}/s/{code}")
    cell = seat.at("last-time-kafka-speed")
    await expect(seat.at("step-4")).to_be_visible()
    await expect(cell).to_have_count(0)
    await seat.at("step-4").click()
    await expect(cell).to_have_text("Last time: you 5")
    await look(seat, PHONE)
    await seat.at("next").click()
    await expect(seat.at("last-time-moved")).to_have_text("Kafka, Speed: last time you answered 5, now 4.")
    await look(seat, PHONE)
    rest = [score("kafka", "ease", 2), score("pulsar", "speed", 2), score("pulsar", "ease", 5), {"type": "reveal"}]
    await page.evaluate(PLAY, {"code": code, "steps": rest})
    await expect(cell).to_have_text("Last time: you 5, team 5.0")
    await expect(seat.at("before-kafka")).to_have_text("Last time: rank 1, total 4.25")
    await look(seat, PHONE)
    await page.goto(f"{url}/s/{code}/solid")
    await expect(seat.at("since-other")).to_have_text("Last time Kafka was first; now Pulsar is first.")
    await expect(seat.at("since-old_weights_other")).to_have_text(
        "By last time’s weights, Kafka would be first instead."
    )
    await look(seat, PHONE, LAPTOP)
    await page.goto(f"{url}/s/{code}/facilitate#key={key}")
    await expect(seat.at("last-kafka-speed")).to_contain_text("5.0")
    await page.set_viewport_size(PROJECTOR)
    await page.goto(f"{url}/s/{code}/screen")
    await expect(seat.at("last-pulsar-ease")).to_contain_text("4.0")
    await look(seat, PROJECTOR)
    assert seat.errors == []
