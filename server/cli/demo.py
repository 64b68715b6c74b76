"""`quorum demo`: a session with simulated members, so that a newcomer sees the chart move within seconds.

The members are ordinary clients: they join over HTTP and vote over WebSocket connections.
"""

from __future__ import annotations

import asyncio
import json
import logging
import random
import webbrowser
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any, NamedTuple

import click
from tornado.httpclient import AsyncHTTPClient, HTTPRequest
from tornado.websocket import WebSocketClientConnection, websocket_connect

from server.cli.options import OPEN, SERVING, chosen_config, options
from server.cli.serve import serve
from server.cli.terminal import finish
from server.runtime.logs import event

NAMES = (
    "Ada", "Alan", "Barbara", "Dennis", "Donald", "Edsger", "Frances", "Fred", "Grace", "Guido", "Hedy", "Jean",
    "John", "Karen", "Katherine", "Ken", "Leslie", "Linus", "Margaret", "Niklaus", "Radia", "Sophie", "Tim", "Tony",
)  # fmt: skip

# The shortest and longest time that a simulated member thinks before the next score, in seconds.
THINKING = (0.6, 3.0)
logger = logging.getLogger("quorum")

RATINGS = {"Medium": 3.0, "High": 4.0, "Very High": 4.7}
REASONS = ("We ran it for two years.", "The documentation says so.", "It hurt us before.", "Our team knows it well.")


class Pacing(NamedTuple):
    """How fast members act: `speed` divides all waiting times, `idle` multiplies them once everything is scored."""

    speed: float = 1.0
    idle: float = 6.0


@click.command()
@options(*SERVING, OPEN)
@click.option("--members", type=click.IntRange(1, 500), default=24, show_default=True, help="Simulated members.")
def demo(open_: bool, members: int, store: str | None, **given: Any) -> None:
    """Serve a session in which simulated members vote; without --store it is deleted on exit."""

    def show_links(screen: str, facilitate: str) -> None:
        if chosen.log_format == "json":  # whoever reads the logs may watch, but not facilitate
            logger.info("projector page: %s", screen, extra=event("demo", screen=screen))
        else:
            click.echo(f"Projector page, with a live chart: {screen}")
            click.echo(f"Facilitator page, to reveal and close: {facilitate}")
        if open_:
            webbrowser.open(screen)

    def simulate(url: str) -> Coroutine[None, None, None]:
        return play(url, members, show_links, random.Random(), Pacing())

    chosen = chosen_config({**given, "store": store or ""})
    finish(lambda: serve(chosen, alongside=simulate))


async def play(
    url: str, members: int, show_links: Callable[[str, str], None], chance: random.Random, pacing: Pacing
) -> None:
    """Create a session at `url`, open it, and simulate `members` members who score until it is closed or cancelled.

    `show_links` is called with the projector's and the facilitator's link of the new session. `chance` is the source of
    all random choices.
    """
    created = await _post(f"{url}/api/sessions", {"name": "You", "totals": "live"})
    address = f"{url}/api/sessions/{created['code']}"
    async with _connected(address, created["token"], "demo-facilitator") as (live, _):
        await live.write_message(json.dumps({"type": "do", "ref": 1, "command": {"type": "open_scoring"}}))
        await live.read_message()
    show_links(created["links"]["screen"], created["links"]["facilitate"])
    async with asyncio.TaskGroup() as group:
        for number in range(members):
            name = NAMES[number % len(NAMES)] + ("" if number < len(NAMES) else f" {number // len(NAMES) + 1}")
            group.create_task(_take_part(address, name, random.Random(chance.random()), pacing))


async def _take_part(address: str, name: str, chance: random.Random, pacing: Pacing) -> None:
    await asyncio.sleep(chance.uniform(0, 2) / pacing.speed)
    joined = await _post(f"{address}/members", {"name": name})
    async with _connected(address, joined["token"], f"demo-{joined['member']}") as (live, welcome):
        session = welcome["session"]
        cells = [(o["id"], c["id"], _leaning(o, c["id"])) for o in session["options"] for c in session["criteria"]]
        chance.shuffle(cells)
        listener = asyncio.get_running_loop().create_task(_until_closed(live))
        try:
            await _score_all(live, cells, session["scale"], chance, pacing, listener)
        finally:
            listener.cancel()


async def _score_all(
    live: WebSocketClientConnection,
    cells: list[tuple[str, str, float]],
    scale: int,
    chance: random.Random,
    pacing: Pacing,
    closed: asyncio.Task[None],
) -> None:
    """Score every cell once, send `done`, and then change a score now and then."""
    ref = 0
    taste = {option: chance.gauss(0, 0.5) for option, _, _ in cells}
    while not closed.done():
        for number, (option, criterion, leaning) in enumerate(cells):
            await asyncio.sleep(chance.uniform(*THINKING) / pacing.speed * (1 if ref < len(cells) else pacing.idle))
            if closed.done():
                return
            value = (
                None
                if chance.random() < 0.04
                else max(1, min(scale, round(chance.gauss(leaning + taste[option], 0.6))))
            )
            reason = chance.choice(REASONS) if chance.random() < 0.06 else ""
            ref += 1
            command = {"type": "score", "option": option, "criterion": criterion, "value": value, "reason": reason}
            await live.write_message(json.dumps({"type": "do", "ref": ref, "command": command}))
            if number + 1 == len(cells):
                ref += 1
                await live.write_message(json.dumps({"type": "do", "ref": ref, "command": {"type": "done"}}))


def _leaning(option: dict[str, Any], criterion: str) -> float:
    """Return an option's mean score on a criterion: from the catalogue's rating, else a fixed pseudo-random one."""
    for fact in option["facts"]:
        if criterion in fact["criteria"] and fact["items"][0] in RATINGS:
            return RATINGS[fact["items"][0]]
    return random.Random(f"{option['id']}/{criterion}").uniform(2.4, 4.4)


async def _until_closed(live: WebSocketClientConnection) -> None:
    """Read messages, as every client must, until the session or the connection is closed."""
    while (message := await live.read_message()) is not None:
        update = json.loads(message)
        if update["type"] == "session" and update["session"]["phase"] == "closed":
            return


@asynccontextmanager
async def _connected(
    address: str, token: str, client: str
) -> AsyncIterator[tuple[WebSocketClientConnection, dict[str, Any]]]:
    request = HTTPRequest(f"{address.replace('http', 'ws', 1)}/live", headers={"Authorization": f"Bearer {token}"})
    live = await websocket_connect(request)
    try:
        await live.write_message(json.dumps({"type": "hello", "version": 1, "client": client}))
        welcome = await live.read_message()
        if welcome is None:
            raise ConnectionError("the server closed the connection at hello")
        yield live, json.loads(welcome)
    finally:
        live.close()


async def _post(url: str, body: dict[str, Any]) -> Any:
    request = HTTPRequest(url, method="POST", body=json.dumps(body), headers={"Content-Type": "application/json"})
    return json.loads((await AsyncHTTPClient().fetch(request)).body)
