"""Synchronises the rooms of this process with those of other processes: new commits and connected members."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence

from server.live.room import Room
from server.store import ChangesLost, PresenceChanged, SessionGrew, Store, Unavailable

logger = logging.getLogger("quorum.cluster_sync")

# Seconds between checks for changes in the connected members, and until they are published again even if unchanged.
CHECK_SECONDS = 0.5
REPEAT_SECONDS = 5.0


class ClusterSync:
    """Follows the changes of other processes, and publishes the members connected to this one.

    `rooms` returns all open rooms, `find` the one of a session.
    """

    def __init__(self, store: Store, rooms: Callable[[], Sequence[Room]], find: Callable[[str], Room | None]) -> None:
        self._store = store
        self._rooms = rooms
        self._find = find
        self._presence_changed = True
        self._tasks: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Start following and publishing."""
        loop = asyncio.get_running_loop()
        self._tasks = [loop.create_task(self._follow()), loop.create_task(self._publish_presence())]

    async def stop(self) -> None:
        """Stop following and publishing."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _follow(self) -> None:
        async for change in self._store.changes(lambda: [room.visible.code for room in self._rooms()]):
            match change:
                case SessionGrew(session):
                    room = self._find(session)
                    if room is not None:
                        room.catch_up(change)
                case PresenceChanged():
                    self._presence_changed = True
                case ChangesLost():
                    self._presence_changed = True
                    for room in self._rooms():
                        room.catch_up()

    async def _publish_presence(self) -> None:
        loop = asyncio.get_running_loop()
        published: dict[str, list[str]] = {}
        last = 0.0
        while True:
            here = {room.visible.code: sorted(room.local_members) for room in self._rooms() if room.local_members}
            try:
                if here != published or loop.time() - last > REPEAT_SECONDS:
                    await self._store.publish_presence(here)
                    published, last = here, loop.time()
                if self._presence_changed:
                    self._presence_changed = False
                    await self._read_presence()
            except Unavailable as error:
                self._presence_changed = True
                logger.warning("the connected members cannot be published: %s", error)
            await asyncio.sleep(CHECK_SECONDS)

    async def _read_presence(self) -> None:
        remote = await self._store.remote_presence()
        for room in self._rooms():
            room.set_remote_members(remote.get(room.visible.code, frozenset()))
