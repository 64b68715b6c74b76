"""One run: servers, pages and a facilitator, for a time of trouble and until everything has settled."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from random import Random
from typing import Any

from server.core.commands import Join
from server.core.refused import Refused
from server.store import Unavailable
from tests.simulation.log_store import SharedLog
from tests.simulation.network import Link
from tests.simulation.page import Page
from tests.simulation.seeded import seeded
from tests.simulation.server import Server
from tests.simulation.versions import TODAY, next_version
from tests.simulation.virtual_time import VirtualLoop
from tests.support.meeting import about
from tests.support.next_version import EXTENSIONS

# How long there is trouble, in seconds, and how many of 20 meetings take so long.
LENGTHS = {3.0: 8, 6.0: 8, 12.0: 3, 40.0: 1}
# One meeting of so many has servers of two versions.
TWO_VERSIONS = 8
# By how much a clock can be wrong, in seconds.
HOUR, YEAR = 3600.0, 365 * 86400.0
CLOCKS = (0.0, 0.0, 0.0, HOUR, -HOUR, 3 * YEAR)
PATIENCE_SECONDS = 90.0
OPTIONS, CRITERIA = ("red", "blue"), {"speed": 0.5, "safety": 0.5}


class World:
    """The state of a run. Everything random comes from the seed."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        # A database without failures in one run of four: there the servers are what fails.
        self.shared = SharedLog(Random(seed + 1), self.random.choice((0, 0.01, 0.03, 0.1)))
        self.seconds = self.random.choices(list(LENGTHS), list(LENGTHS.values()))[0]
        # The versions that servers start with during the trouble; in the end all have the newest, as after a deploy.
        self.versions = [TODAY] if self.random.randrange(TWO_VERSIONS) else [TODAY, next_version()]
        self.newest = self.versions[-1]
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
        end = loop.time() + self.seconds
        while loop.time() < end:
            await asyncio.sleep(self.random.expovariate(5))
            self._act()
        await self._recover()

    async def _prepare(self) -> None:
        random = self.random
        # The first one has today's version: it creates the session.
        versions = [TODAY, *(random.choice(self.versions) for _ in range(random.choice((0, 0, 1, 2))))]
        self.servers = [Server(self.shared, version) for version in versions]
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
            if self.newest is not TODAY and random.random() < 0.5:
                page.extensions = EXTENSIONS
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
        if page.extensions and self.random.random() < 0.1:
            page.ask("nudge", member="anybody")  # a command that only the next version knows
            return
        value = self.random.choice((1, 2, 3, 4, 5, None))
        cell = {"option": self.random.choice(OPTIONS), "criterion": self.random.choice(list(CRITERIA))}
        mood = {"mood": "sunny"} if page.extensions else {}
        # The reason tells one score from every other, so that the log shows how often each was counted.
        page.ask("score", **cell, **mood, value=value, reason=f"{page.client} {page.next_ref}")

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
                facilitator.ask("next_round", keep=self.random.random() < 0.5, **self._other_options())
            case "revealed":
                facilitator.ask("close", option=None, look_again=self.random.choice((None, "2030-01-01")))

    def _other_options(self) -> dict[str, list[Any]]:
        """Return now and then what the next round adds, drops and brings back; it may be refused."""
        random = self.random
        if random.random() < 0.6:
            return {}
        there, gone = ([o["id"] for o in self.pages[0].session.get(name, ())] for name in ("options", "dropped"))
        return {
            "add": [{"name": f"Option {random.randrange(10**6)}"}] if random.random() < 0.5 else [],
            "drop": [random.choice(there)] if there and random.random() < 0.5 else [],
            "restore": [random.choice(gone)] if gone and random.random() < 0.5 else [],
        }

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
            asyncio.get_running_loop().call_later(self.random.uniform(0.1, 5), self._start, server)

    def _start(self, server: Server) -> None:
        if not server.process.alive:
            server.start(self.random.choice(self.versions), self.random.choice(CLOCKS))

    def _set_clock(self) -> None:
        """Let the clock of a running server jump, as when somebody sets it."""
        self.random.choice(self.servers).process.clock_offset = self.random.choice(CLOCKS)

    def _restart(self) -> None:
        server = self.random.choice(self.servers)
        if server.up:
            self._restarting = asyncio.get_running_loop().create_task(server.restart(self.random.choice(self.versions)))

    def _pause(self) -> None:
        process = self.random.choice(self.servers).process
        process.pause()
        asyncio.get_running_loop().call_later(self.random.uniform(0.1, 4), process.resume)

    def _outage(self) -> None:
        self.shared.unavailable_until = asyncio.get_running_loop().time() + self.random.uniform(0.2, 4)

    # ---- the end

    async def _recover(self) -> None:
        """End all trouble, and any deploy, and wait until every page is connected and every request answered."""
        self.shared.trouble = 0.0
        await asyncio.sleep(6)  # servers that are down or paused come back
        for server in self.servers:
            if server.version is not self.newest:
                server.crash()
            if not server.process.alive:
                server.start(self.newest)
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
            await asyncio.sleep(0.25)


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
    "set_clock": 1,
    "outage": 1,
}


def simulate(seed: int) -> World:
    """Run the world of a seed to its end and return it; raises AssertionError if it does not settle."""
    world = World(seed)
    loop = VirtualLoop()  # type: ignore[abstract]  # nothing here uses the rest
    loop.set_exception_handler(lambda _, context: world.violations.append(f"an exception: {context}"))
    with seeded(seed, loop, world.versions):
        try:
            loop.run_until_complete(world.run())
        finally:
            loop.end()
    return world
