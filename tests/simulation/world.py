"""One run: servers, pages and a facilitator, for half a minute of trouble and until everything has settled."""

from __future__ import annotations

import asyncio
import logging
import random as global_random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from random import Random
from unittest import mock

from server.core.commands import Join
from server.core.refused import Refused
from server.live.room_connection import RoomConnection
from server.live.websocket.connection import WebSocketConnection
from server.live.websocket.fanout import Subscriber
from server.store import Unavailable
from tests.simulation.log_store import SharedLog
from tests.simulation.network import Link
from tests.simulation.page import Page
from tests.simulation.server import Server
from tests.simulation.virtual_time import VirtualLoop, current_process
from tests.support.meeting import about

BEGAN = 1_790_000_000.0
TROUBLE_SECONDS = 12.0
PATIENCE_SECONDS = 90.0
OPTIONS, CRITERIA = ("red", "blue"), {"speed": 0.5, "safety": 0.5}


class World:
    """The state of a run. Everything random comes from the seed."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        # A database without failures in one run of four: there the servers are what fails.
        self.shared = SharedLog(Random(seed + 1), self.random.choice((0, 0.01, 0.03, 0.1)))
        self.violations: list[str] = []
        self.servers: list[Server] = []
        self.pages: list[Page] = []
        self.code: str = ""
        self.acted = 0

    # ---- the meeting

    async def run(self) -> None:
        """Hold a meeting while things fail, then let everything recover; returns once all pages have settled."""
        await self._prepare()
        loop = asyncio.get_running_loop()
        end = loop.time() + TROUBLE_SECONDS
        while loop.time() < end:
            await asyncio.sleep(self.random.expovariate(5))
            self._act()
        await self._recover()

    async def _prepare(self) -> None:
        random = self.random
        self.servers = [Server(self.shared) for _ in range(random.choice((1, 1, 2, 3)))]
        description = about(OPTIONS, CRITERIA, totals=random.choice(("live", "on_reveal")), names="shown")
        creating = self.servers[0].hub.create_session(description, "Fay")
        created = await asyncio.get_running_loop().create_task(creating, context=self.servers[0].process.context)
        self.code = created.code
        members = [f"member{n}" for n in range(random.randint(2, 4))]
        for member in members:
            await self._join(member)
        devices = [created.facilitator, *members, *random.sample(members, 1), None]
        for number, owner in enumerate(devices):
            page = Page(f"client-{number:02}", owner, Random(random.random()), self._connect, self.violations)
            self.pages.append(page)
            page.connect()
        await self._wait(lambda: all(page.welcomed for page in self.pages))
        self.pages[0].ask("open_scoring")

    async def _join(self, member: str) -> None:
        server = self.servers[0]

        async def join() -> None:
            while True:
                try:
                    room = await server.hub.room(self.code)
                    assert room is not None
                    await room.execute(Join(member=member, name=member.title(), role="voter"), None)
                    return
                except Unavailable:
                    continue
                except Refused:
                    return  # an attempt that seemed to fail took effect

        await asyncio.get_running_loop().create_task(join(), context=server.process.context)

    def _connect(self, page: Page) -> Link | None:
        up = [server for server in self.servers if server.up]
        if not up or not self.code:
            return None
        server = page.random.choice(up)
        return server.connect(self.code, page.member, page.random, page.on_bytes, page.on_closed)

    # ---- what happens

    def _act(self) -> None:
        """Let one thing happen: mostly people score; now and then something fails."""
        random = self.random
        self.acted += 1
        kind = random.choices(list(ACTIONS), list(ACTIONS.values()))[0]
        getattr(self, f"_{kind}")()

    def _score(self) -> None:
        page = self.random.choice(self.pages[1:-1])
        value = self.random.choice((1, 2, 3, 4, 5, None))
        cell = {"option": self.random.choice(OPTIONS), "criterion": self.random.choice(list(CRITERIA))}
        # The reason tells one score from every other, so that the log shows how often each was counted.
        page.ask("score", **cell, value=value, reason=f"{page.client} {page.next_ref}")

    def _clear(self) -> None:
        page = self.random.choice(self.pages[1:-1])
        page.ask("clear", option=self.random.choice(OPTIONS), criterion=self.random.choice(list(CRITERIA)))

    def _done(self) -> None:
        self.random.choice(self.pages[1:-1]).ask("done", done=self.random.random() < 0.7)

    def _repeat(self) -> None:
        self.random.choice(self.pages).repeat()

    def _advance(self) -> None:
        facilitator = self.pages[0]
        match facilitator.session.get("phase"):
            case "scoring":
                facilitator.ask("reveal")
            case "revealed" if self.random.random() < 0.8:
                facilitator.ask("next_round", keep=self.random.random() < 0.5)
            case "revealed":
                facilitator.ask("close", option=None)

    def _cut(self) -> None:
        self.random.choice(self.pages).cut()

    def _stop_reading(self) -> None:
        page = self.random.choice(self.pages)
        page.set_reading(False)
        asyncio.get_running_loop().call_later(self.random.uniform(0.5, 15), page.set_reading, True)

    def _crash(self) -> None:
        server = self.random.choice(self.servers)
        if server.process.alive:
            server.crash()
            offset = self.random.choice((0, 0, 0, 3600, -3600, 3 * 365 * 86400))
            asyncio.get_running_loop().call_later(self.random.uniform(0.1, 5), self._start, server, offset)

    def _start(self, server: Server, offset: float) -> None:
        if not server.process.alive:
            server.start(offset)

    def _restart(self) -> None:
        server = self.random.choice(self.servers)
        if server.up:
            self._restarting = asyncio.get_running_loop().create_task(server.restart())

    def _pause(self) -> None:
        process = self.random.choice(self.servers).process
        process.pause()
        asyncio.get_running_loop().call_later(self.random.uniform(0.1, 4), process.resume)

    def _outage(self) -> None:
        self.shared.unavailable_until = asyncio.get_running_loop().time() + self.random.uniform(0.2, 4)

    # ---- the end

    async def _recover(self) -> None:
        """End all trouble and wait until every page is connected and every request answered."""
        self.shared.trouble = 0.0
        await asyncio.sleep(6)  # servers that are down or paused come back
        for server in self.servers:
            if not server.process.alive:
                server.start()
        for page in self.pages:
            page.set_reading(True)
        await self._wait(lambda: all(page.settled for page in self.pages))
        self.pages[0].ask("set_timer", seconds=None)  # one more commit, which every page must see
        await self._wait(lambda: all(page.settled for page in self.pages))
        await asyncio.sleep(25)  # a connection that is dead without knowing it is found by its ping
        await self._wait(lambda: all(page.settled for page in self.pages))
        await asyncio.sleep(5)

    async def _wait(self, condition: Callable[[], bool]) -> None:
        loop = asyncio.get_running_loop()
        end = loop.time() + PATIENCE_SECONDS
        while not condition():
            if loop.time() > end:
                waiting = [
                    f"{p.client} ({len(p.outbox)} requests, welcomed: {p.welcomed})"
                    for p in self.pages
                    if not p.settled
                ]
                raise AssertionError(f"not settled after {PATIENCE_SECONDS:.0f} s: {', '.join(waiting)}")
            await asyncio.sleep(0.1)


# What happens, and how often in relation to each other.
ACTIONS = {
    "score": 60,
    "clear": 4,
    "done": 6,
    "repeat": 6,
    "advance": 4,
    "cut": 4,
    "stop_reading": 2,
    "crash": 2,
    "restart": 1,
    "pause": 2,
    "outage": 1,
}


def simulate(seed: int) -> World:
    """Run the world of a seed to its end and return it; raises AssertionError if it does not settle."""
    world = World(seed)
    loop = VirtualLoop()
    loop.set_exception_handler(lambda _, context: world.violations.append(f"an exception: {context}"))
    with _seeded(seed, loop):
        try:
            asyncio.set_event_loop(loop)
            loop.run_until_complete(world.run())
        finally:
            asyncio.set_event_loop(None)
            loop.end()
    return world


@contextmanager
def _seeded(seed: int, loop: VirtualLoop) -> Iterator[None]:
    """Replace every source of time and chance by the seed's."""
    chance = Random(seed + 2)
    before = global_random.getstate()
    global_random.seed(seed + 3)

    def wall_clock() -> float:
        process = current_process()
        return BEGAN + loop.time() + (process.clock_offset if process else 0)

    def hex_of(size: int) -> str:
        return chance.randbytes(size).hex()

    numbers: dict[int, tuple[int, object]] = {}

    def number(one: object) -> int:
        """Hash by order of creation: a set of objects would else be in the order of their addresses."""
        return numbers.setdefault(id(one), (len(numbers), one))[0]

    disabled = logging.root.manager.disable
    logging.disable(logging.ERROR)
    try:
        with (
            mock.patch.object(RoomConnection, "__hash__", number),
            mock.patch.object(WebSocketConnection, "__hash__", number),
            mock.patch.object(Subscriber, "__hash__", number),
            mock.patch("server.runtime.clock.time", wall_clock),
            mock.patch("server.live.broadcaster.thread_time", loop.time),
            mock.patch("server.live.broadcaster.perf_counter", loop.time),
            mock.patch("server.live.member_connections.thread_time", loop.time),
            mock.patch("server.runtime.lane.thread_time", loop.time),
            # The analyses are functions of the session with tests of their own, and would take half of the time.
            mock.patch("server.live.analysis_runner.quick", lambda session: None),
            mock.patch("server.live.analysis_runner.whole", lambda session: None),
            mock.patch("secrets.token_hex", hex_of),
            mock.patch("secrets.token_urlsafe", hex_of),
            mock.patch("secrets.randbelow", chance.randrange),
        ):
            yield
    finally:
        logging.disable(disabled)
        global_random.setstate(before)
