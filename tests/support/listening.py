"""A connection to a room without a socket; it reads messages as a client would."""

from __future__ import annotations

import asyncio
import json
from typing import Any, cast

from server.core.commands import WireCommand
from server.live.protocol import CloseCode, Do
from server.live.room import Room
from server.live.websocket.subscriber import Announcement, Subscriber

Received = dict[str, Any]


class FakeSocket:
    """Replaces a socket and stores every frame that it receives."""

    behind = False
    held = True  # so that it is offered each broadcast

    def __init__(self, *, wants_changes: bool = False) -> None:
        self.wants_changes = wants_changes
        self.frames: list[bytes] = []
        self.writes: list[list[bytes]] = []  # the frames of each write
        self._came = asyncio.Event()

    def reply(self, framed: bytes, shared: bytes = b"") -> None:
        """See Subscriber; the messages of one write are split."""
        framed += shared
        self.writes.append([])
        while framed:
            end = len(framed) - len(payload(framed)) + size_of(framed)
            self.writes[-1].append(framed[:end])
            framed = framed[end:]
        self.frames += self.writes[-1]
        self._came.set()

    def offer(self, announcement: Announcement) -> bool:
        """See Subscriber."""
        self.reply(announcement.delta if self.wants_changes else announcement.complete)
        return True

    def mute(self) -> None:
        """See Subscriber."""

    def catch_up(self, now: float) -> bool:
        """See Subscriber."""
        return True

    async def more(self) -> None:
        """Wait for another frame."""
        self._came.clear()
        await self._came.wait()


class Guest:
    """A connection of a member or a spectator to a room."""

    def __init__(
        self, room: Room, member: str | None, client: str = "client-1", *, seen: int = 0, wants_changes: bool = False
    ) -> None:
        self.socket = FakeSocket(wants_changes=wants_changes)
        self.closed: list[CloseCode] = []
        self.connection = room.connection(cast(Subscriber, self.socket), member, self.closed.append)
        self.room, self.member, self.client = room, member, f"{member}:{client}"
        self.read = self.ref = 0
        room.enter(self.connection, self.client, seen)

    async def ask(self, command: WireCommand) -> list[Received]:
        """Send a request of this connection's member and wait for the answer."""
        self.ref += 1
        assert self.room.submit(self.connection, self.client, Do(self.ref, command))
        await self.room.wait_until_idle()
        return [m for m in self.received if m["type"] in ("accepted", "declined") and m["ref"] == self.ref]

    @property
    def received(self) -> list[Received]:
        """All messages received, in order."""
        return [json.loads(payload(framed)) for framed in self.socket.frames]

    def of(self, kind: str) -> list[Received]:
        """Return all messages of one type, in order."""
        return [message for message in self.received if message["type"] == kind]

    async def receive(self, kind: str) -> Received:
        """Return the next message of this type; waits for it if necessary."""
        while True:
            while self.read < len(self.socket.frames):
                message: Received = json.loads(payload(self.socket.frames[self.read]))
                self.read += 1
                if message["type"] == kind:
                    return message
            await self.socket.more()


def size_of(framed: bytes) -> int:
    """Return the size of the payload of an unmasked frame."""
    longer = {126: 2, 127: 8}.get(framed[1], 0)
    return int.from_bytes(framed[2 : 2 + longer]) if longer else framed[1]


def payload(framed: bytes) -> bytes:
    """Return the payload of an unmasked frame."""
    return framed[{126: 4, 127: 10}.get(framed[1], 2) :]


def merged(board: Received, changed: Received) -> Received:
    """Return the board after applying the changes to `board`."""
    options = {row["option"]: row for row in changed["options"]}

    def row(old: Received) -> Received:
        new = options.get(old["option"])
        if new is None:
            return old
        cells = {cell["criterion"]: cell for cell in new["cells"]}
        return {**new, "cells": [cells.get(cell["criterion"], cell) for cell in old["cells"]]}

    return {**changed, "options": [row(old) for old in board["options"]]}
