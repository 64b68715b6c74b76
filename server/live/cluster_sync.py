"""What other server processes do with the same sessions: what they store, and who is connected to them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence

from server.live.room import Room
from server.store import ChangesLost, PresenceChanged, SessionGrew, Store, Unavailable

logger = logging.getLogger("quorum.cluster_sync")

# Seconds between looking who is connected here, and between telling it again though nothing has changed.
LOOK_SECONDS = 0.5
BEAT_SECONDS = 5.0


class ClusterSync:
    """Keeps the rooms of this process up with those of others, and others with these."""

    def __init__(self, store: Store, rooms: Callable[[], Sequence[Room]]) -> None:
        self._store = store
        self._rooms = rooms
        self._moved = True
        self._tasks: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Begin to follow and to tell."""
        loop = asyncio.get_running_loop()
        self._tasks = [loop.create_task(self._follow()), loop.create_task(self._tell())]

    async def stop(self) -> None:
        """End both."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _follow(self) -> None:
        async for change in self._store.changes(lambda: [room.visible.code for room in self._rooms()]):
            match change:
                case SessionGrew(session, seq):
                    for room in self._rooms():
                        if room.visible.code == session and seq > room.visible.seq:
                            room.command_queue.catch_up()
                case PresenceChanged():
                    self._moved = True
                case ChangesLost():
                    self._moved = True
                    for room in self._rooms():
                        room.command_queue.catch_up()

    async def _tell(self) -> None:
        loop = asyncio.get_running_loop()
        told: dict[str, list[str]] = {}
        last = 0.0
        while True:
            here = {room.visible.code: sorted(room.present) for room in self._rooms() if room.present}
            try:
                if here != told or loop.time() - last > BEAT_SECONDS:
                    await self._store.tell_present(here)
                    told, last = here, loop.time()
                if self._moved:
                    self._moved = False
                    await self._look()
            except Unavailable as error:
                self._moved = True
                logger.warning("who is connected cannot be told: %s", error)
            await asyncio.sleep(LOOK_SECONDS)

    async def _look(self) -> None:
        elsewhere = await self._store.present_elsewhere()
        for room in self._rooms():
            room.see_elsewhere(elsewhere.get(room.visible.code, frozenset()))
