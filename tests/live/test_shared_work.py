"""What the rooms of a process share: budgets, and bytes that are made once."""

from __future__ import annotations

import asyncio

from server.live import budgets
from server.live.budgets import Budgets
from server.live.hub import Hub
from tests.support.stores import MemoryStore


async def test_bytes_that_many_ask_for_at_once_are_made_once() -> None:
    work, made = Hub(MemoryStore()).work, list[str]()

    def make() -> bytes:
        made.append("made")
        return b"bytes"

    assert await asyncio.gather(*(work.remember("key", make) for _ in range(5))) == [b"bytes"] * 5
    assert await work.remember("key", make) == b"bytes"
    assert made == ["made"]


async def test_bytes_that_could_not_be_made_are_made_again() -> None:
    work, made = Hub(MemoryStore()).work, list[str]()

    def make() -> bytes:
        made.append("made")
        if len(made) == 1:
            raise ZeroDivisionError
        return b"bytes"

    failed = await asyncio.gather(*(work.remember("key", make) for _ in range(2)), return_exceptions=True)
    assert [type(error) for error in failed] == [ZeroDivisionError] * 2
    assert await work.remember("key", make) == b"bytes"


def test_strangers_may_send_more_often_than_a_member_but_no_larger_burst() -> None:
    known = Budgets()
    strangers, member = known.of_strangers("192.0.2.1"), known.of_member("7G4KQ2XM", "ada")
    burst = int(budgets.INPUT_BURST)
    waits = [budget.charge(burst + int(budgets.INPUT_RATE), 0) for budget in (strangers, member)]
    assert 0 < waits[0] < waits[1] / 5
