"""A room in which scoring is open."""

from __future__ import annotations

from server.core import log
from server.core.commands import AnyCommand
from server.core.model import Description
from server.live.room import Room
from tests.support.meeting import CODE, Meeting
from tests.support.stores import MemoryStore


def room_of(meeting: Meeting, store: MemoryStore | None = None) -> Room:
    """Return the room of a stored session."""
    store = store or MemoryStore()
    store.logs[CODE] = list(meeting.log)
    return Room(log.replay(meeting.log), store)


def scoring(description: Description | None = None) -> Room:
    """Return a room in which Ada and Bob may score."""
    return room_of(Meeting(description).join("ada", "bob").open())


async def ask(room: Room, who: str | None, command: AnyCommand) -> int:
    """Submit a command and wait until it is stored."""
    return await room.execute(command, who)
