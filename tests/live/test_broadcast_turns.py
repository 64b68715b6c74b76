"""Broadcasts of many rooms that are due together share the passes of the event loop with everybody else."""

from __future__ import annotations

import asyncio
import itertools

import pytest

from server.core import log
from server.live.broadcast_turns import BroadcastTurns
from server.live.room import Room
from server.live.room_services import RoomServices
from server.runtime.lane import STEP_SECONDS
from tests.support.listening import Guest
from tests.support.meeting import Meeting
from tests.support.stores import MemoryStore

ROOMS = 3


async def test_what_is_spent_counts_for_one_pass() -> None:
    turns = BroadcastTurns()
    turns.spend(STEP_SECONDS / 2)
    assert not turns.over
    turns.spend(STEP_SECONDS / 2)
    assert turns.over
    await asyncio.sleep(0)
    assert not turns.over


async def test_rooms_with_costly_broadcasts_take_a_pass_each(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = itertools.count(step=STEP_SECONDS)  # every broadcast takes as long as a step may
    monkeypatch.setattr("server.live.broadcaster.thread_time", lambda: next(clock))
    services, meeting = RoomServices(), Meeting().join("ada")
    guests = [Guest(Room(log.replay(meeting.log), MemoryStore(), services), "ada") for _ in range(ROOMS)]
    told = 0
    while told < ROOMS:
        before = told
        await asyncio.sleep(0)
        told = sum(len(guest.of("roster")) for guest in guests)
        assert told - before <= 1
