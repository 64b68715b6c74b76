"""One simulated server: the real hub, rooms and connections in a process that can crash."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from random import Random
from typing import Any

from tests.simulation.log_store import LogStore, SharedLog
from tests.simulation.network import Link
from tests.simulation.versions import Version
from tests.simulation.virtual_time import Process


class Server:
    """A server on the shared log."""

    def __init__(self, shared: SharedLog, version: Version) -> None:
        self._shared = shared
        self._links: list[Link] = []
        self.start(version)

    def start(self, version: Version, clock_offset: float = 0.0) -> None:
        """Start a version, or start again after a crash; nothing is remembered but the log."""
        self.version = version
        self.process = Process(clock_offset)
        self._store = LogStore(self._shared, version)
        self.hub: Any = self.process.context.run(version.hub.Hub, self._store)
        asyncio.get_running_loop().call_soon(self.hub.start, context=self.process.context)

    @property
    def up(self) -> bool:
        """Return whether it accepts connections."""
        return self.process.alive and not self.hub.draining

    def crash(self) -> None:
        """End as by SIGKILL: connections are cut and nothing is finished."""
        self.process.kill()
        self._store.leave()
        self._cut_all()

    async def restart(self, version: Version) -> None:
        """Drain, end, and start a version, as in a deploy."""
        process = self.process
        draining = asyncio.get_running_loop().create_task(self.hub.drain(), context=process.context)
        while not draining.done() and process.alive:  # noqa: ASYNC110 - the task of a dead process never ends
            await asyncio.sleep(0.05)
        if process.alive:
            self.crash()
            self.start(version)

    def connect(
        self,
        code: str,
        member: str | None,
        random: Random,
        on_bytes: Callable[[bytes], None],
        on_closed: Callable[[], None],
    ) -> Link:
        """Return a new connection, over which the server has shaken hands with this member."""
        link = Link(self.process, random, on_bytes, on_closed)
        self._links = [*(other for other in self._links if other.open), link]
        loop = asyncio.get_running_loop()
        loop.call_soon(
            lambda: loop.create_task(self._accept(link, code, member)), context=self.process.context
        )  # in the process, so that the task ends with it
        return link

    async def _accept(self, link: Link, code: str, member: str | None) -> None:
        """Do what the handler of the handshake does (server/handlers/live.py)."""
        version = self.version
        connection = version.connection.WebSocketConnection(link.stream, self.hub, "127.0.0.1")
        try:
            room = await self.hub.room(code)
            assert room is not None
            connection.join(room, member)
        except version.log.UnreadableLog as error:
            connection.close_with(version.unreadable_codes.close_code_of(error))
        except version.store.Unavailable:
            connection.close_with(version.protocol.CloseCode.BROKEN)
        connection.read()

    def _cut_all(self) -> None:
        for link in self._links:
            link.cut()
        self._links = []
