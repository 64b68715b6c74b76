"""The reader's sessions on the start page, and the page of decisions over time."""

from __future__ import annotations

from collections.abc import Callable

from playwright.async_api import Browser, expect

from tests.support.looking import look
from tests.support.people import LAPTOP, PHONE, PROJECTOR, Seat
from tests.support.serving import ServerProcess

Drive = Callable[..., None]

# Sessions as a page makes them, each closed with the given outcome.
MAKE = """
async (sessions) => {
  for (const { question, option, statement, again } of sessions) {
    const catalogue = `question: ${JSON.stringify(question)}\\noptions: [Kafka, Pulsar]\\ncriteria: [Speed]`;
    const headers = { "Content-Type": "application/json" };
    const made = await fetch("/api/sessions", { method: "POST", headers, body: JSON.stringify({ catalogue }) });
    const { code } = await made.json();
    const live = new WebSocket(`${location.origin.replace("http", "ws")}/api/sessions/${code}/live`);
    const close = { type: "close", option, statement, look_again: again };
    const steps = [{ type: "open_scoring" }, { type: "reveal" }, close];
    await new Promise((resolve, reject) => {
      let ref = 0;
      live.onopen = () => live.send(JSON.stringify({ type: "hello", version: 1, client: `window-${code}` }));
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
}
"""


def test_decisions_are_found_and_shown(drive: Drive, server_process: ServerProcess) -> None:
    drive(decisions, server_process.url)


async def decisions(browser: Browser, url: str) -> None:
    seat = await Seat.take(browser, LAPTOP, bypass_csp=True)
    await seat.page.goto(url)
    sessions = [
        {"question": "Which broker?", "option": "kafka", "statement": "We know it.", "again": None},
        {"question": "Which queue?", "option": "pulsar", "statement": "It is small.", "again": "2038-01-01"},
        *({"question": f"Question {n}?", "option": None, "statement": "", "again": None} for n in range(4)),
    ]
    await seat.page.evaluate(MAKE, sessions)
    await seat.page.reload()
    await expect(seat.at("your-sessions").get_by_role("listitem")).to_have_count(5)
    await seat.at("sessions-search").fill("broker kafka")
    await expect(seat.at("your-sessions").get_by_role("listitem")).to_have_count(1)
    await look(seat, PHONE, LAPTOP)
    await seat.page.clock.set_fixed_time("2038-02-01T12:00:00")
    await seat.at("decisions").click()
    await expect(seat.at("decision")).to_have_count(6)
    await expect(seat.at("decision-solid").first).to_be_attached()
    await look(seat, PROJECTOR, LAPTOP, PHONE)
    await seat.page.emulate_media(color_scheme="dark")
    await look(seat, PHONE)
    await seat.at("decisions-due").click()
    await expect(seat.at("decision")).to_have_count(1)
    await expect(seat.at("decision")).to_have_attribute("data-standing", "due")
    await expect(seat.at("decision")).to_contain_text("Which queue?")
    assert seat.errors == []
