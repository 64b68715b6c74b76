"""The work that takes long, and who may cause how much of it: what the rooms of a process and its handlers share."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from server.core.visibility.own_data import OwnData
from server.live.budgets import Budget, Budgets
from server.live.room import Room
from server.live.room_services import RoomServices
from server.live.session_copies import SessionCopies, own_data_in
from server.live.websocket.unread import MAX_BYTES
from server.runtime.byte_cache import ByteCache
from server.runtime.pieces import Pieces
from server.runtime.worker_process import Busy, WorkerProcess

T = TypeVar("T")


class SharedWork:
    """The lane, the worker process, the caches and the budgets of a process."""

    def __init__(self, services: RoomServices, worker: WorkerProcess, copies: SessionCopies) -> None:
        self._services = services
        self._worker = worker
        self._copies = copies
        self._budgets = Budgets()
        self._constants: ByteCache[bytes] = ByteCache()
        self._making: dict[Hashable, asyncio.Task[bytes]] = {}
        self._responses: Counter[Pieces] = Counter()
        self._by_address: Counter[str] = Counter()

    def stop(self) -> None:
        """End the worker process."""
        self._worker.stop()

    async def in_turn(self, payer: str, work: Callable[[], T]) -> T:
        """Call a function that takes some milliseconds, when the event loop has time for it; raises Busy."""
        return await self._services.lane.call(payer, work)

    async def compute(self, payer: str, function: Callable[..., T], *arguments: Any) -> T:
        """Call a function of a module in the worker process; raises Busy and WorkerFailed."""
        return await self._worker.call(payer, function, *arguments)

    def ask_copy(
        self, payer: str, room: Room, function: Callable[..., bytes | Iterator[bytes]], *arguments: Any
    ) -> Pieces:
        """Return what a function returns or yields in the worker process, which has a copy of the session
        (session_copies.copy_of).

        Who reads it raises Busy, WorkerFailed, Unavailable and UnreadableLog.
        """
        return self._copies.ask(payer, room.visible, function, *arguments)

    async def own_data(self, room: Room, member: str, render: Callable[[OwnData], bytes]) -> bytes:
        """Return what a session stores about a member, rendered; raises as a reader of `ask_copy` does."""
        commits = await self._copies.short_log(room.visible.code)
        if commits is not None:
            return await self.in_turn(member, lambda: render(own_data_in(commits, member)))
        return await self._copies.own_data(member, room.visible, member, render)

    async def remember(self, key: Hashable, make: Callable[[], bytes]) -> bytes:
        """Return bytes that never change while this server runs; they are made once, in a thread."""
        known = self._constants.get(key)
        if known is not None:
            return known
        making = self._making.get(key)
        if making is None:
            making = self._making[key] = asyncio.create_task(asyncio.to_thread(make))  # noqa: TID251 - held in _making
            making.add_done_callback(lambda done: self._making.pop(key))
        made = await asyncio.shield(making)
        self._constants.put(key, made)
        return made

    @contextmanager
    def sending(self, body: Pieces) -> Iterator[None]:
        """Hold a response while it is sent; raises Busy if clients have not read too much already."""
        # Some are still growing, so each is counted as it is now; the same one for several clients counts once.
        if sum(map(len, self._responses)) >= MAX_BYTES:
            raise Busy
        self._responses[body] += 1
        try:
            yield
        finally:
            self._responses[body] -= 1
            if not self._responses[body]:
                del self._responses[body]

    # ---- limits

    @property
    def hello_seconds(self) -> int:
        """How long a connection may stay silent before its first message."""
        return self._services.limits.hello_seconds

    @property
    def write_seconds(self) -> int:
        """How long a client may take to read the next piece of a long response."""
        return self._services.limits.write_seconds

    def budget(self, room: Room, member: str | None, address: str) -> Budget:
        """Return what a member may send over all their connections, or the strangers at an address together."""
        return self._budgets.of_strangers(address) if member is None else self._budgets.of_member(room.code, member)

    def count_connection(self, address: str) -> bool:
        """Count another live connection from an address; return False if there are too many."""
        if self._by_address[address] >= self._services.limits.connections:
            return False
        self._by_address[address] += 1
        return True

    def uncount_connection(self, address: str) -> None:
        """Count one connection less."""
        self._by_address[address] -= 1
        if not self._by_address[address]:
            del self._by_address[address]
