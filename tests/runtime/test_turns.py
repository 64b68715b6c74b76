"""Turns and the lane: payers wait for each other, and the event loop for nobody."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Iterator
from time import thread_time

import pytest

from server.runtime.lane import Lane
from server.runtime.turns import Busy, Turns


async def test_payers_take_turns() -> None:
    turns, served = Turns(), list[str]()

    async def use(payer: str) -> None:
        async with turns.turn(payer):
            served.append(payer)
            await asyncio.sleep(0)

    async with asyncio.TaskGroup() as group:
        for payer in ("eve", "eve", "eve", "eve", "ada", "bob"):
            group.create_task(use(payer))
    assert served == ["eve", "eve", "ada", "bob", "eve", "eve"]
    assert turns.idle


async def test_number_of_those_who_wait_is_limited() -> None:
    turns = Turns(most=3, most_of_one=2)
    async with turns.turn("ada"), asyncio.TaskGroup() as group:
        waiting = [group.create_task(use(turns, payer)) for payer in ("eve", "eve", "ada")]
        await asyncio.sleep(0)
        for payer in ("eve", "bob"):
            with pytest.raises(Busy):
                await use(turns, payer)
        for task in waiting:
            task.cancel()
    await use(turns, "bob")


async def use(turns: Turns, payer: str) -> None:
    """Take a turn and do nothing."""
    async with turns.turn(payer):
        pass


async def test_turn_of_a_caller_who_gave_up_passes_on() -> None:
    turns = Turns()
    async with turns.turn("ada"):
        gone = asyncio.get_running_loop().create_task(use(turns, "eve"))
        stays = asyncio.get_running_loop().create_task(use(turns, "bob"))
        await asyncio.sleep(0)
        gone.cancel()
    await stays
    async with turns.turn("ada"):
        at_the_same_time = asyncio.get_running_loop().create_task(use(turns, "eve"))
        stays = asyncio.get_running_loop().create_task(use(turns, "bob"))
        await asyncio.sleep(0)
    at_the_same_time.cancel()  # its turn came already
    await stays
    assert turns.idle


async def test_lane_runs_long_work_in_steps_between_those_of_others() -> None:
    lane, steps = Lane(), list[str]()

    def work(name: str, pieces: int) -> Iterator[None]:
        for _ in range(pieces):
            steps.append(name)
            began = thread_time()
            while thread_time() - began < 0.003:
                pass
            yield

    async with asyncio.TaskGroup() as group:
        group.create_task(lane.run("eve", work("eve", 20)))
        group.create_task(lane.run("eve", work("eve too", 20)))
        group.create_task(lane.run("ada", work("ada", 4)))
    assert len(steps) == 44
    assert steps.index("ada") < 6
    assert max(n for n, name in enumerate(steps) if name == "ada") < 14


async def test_lane_leaves_the_loop_to_others_between_steps() -> None:
    lane, passes = Lane(), 0

    async def other() -> None:
        nonlocal passes
        while not done:
            passes += 1
            await asyncio.sleep(0)

    def step() -> None:
        began = thread_time()
        while thread_time() - began < 0.006:
            pass

    done = False
    counting = asyncio.get_running_loop().create_task(other())
    before = []
    for _ in range(5):
        before.append(passes)
        await lane.call("eve", step)
    done = True
    await counting
    assert all(later - earlier > 1 for earlier, later in itertools.pairwise(before))


async def test_errors_of_the_work_reach_the_caller_and_free_the_lane() -> None:
    lane = Lane()

    def broken() -> None:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        await lane.call("ada", broken)
    assert await lane.call("ada", lambda: 5) == 5
