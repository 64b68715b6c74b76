"""Every source of time and chance of a run follows from its seed."""

from __future__ import annotations

import logging
import random as global_random
import secrets
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from random import Random
from typing import Any
from unittest import mock

from tests.simulation.versions import Version
from tests.simulation.virtual_time import VirtualLoop, current_process

BEGAN = 1_790_000_000.0


@contextmanager
def seeded(seed: int, loop: VirtualLoop, versions: Iterable[Version]) -> Iterator[None]:
    """Replace time and chance in these versions; and log nothing meanwhile."""
    chance = Random(seed + 2)

    def hex_of(size: int) -> str:
        return chance.randbytes(size).hex()

    replacements = [
        (secrets, "token_hex", hex_of),
        (secrets, "token_urlsafe", hex_of),
        (secrets, "randbelow", chance.randrange),
        *(replacement for version in versions for replacement in _in_version(version, loop)),
    ]
    before = global_random.getstate()
    disabled = logging.root.manager.disable
    with ExitStack() as stack:
        for where, name, value in replacements:
            stack.enter_context(mock.patch.object(where, name, value))
        stack.callback(global_random.setstate, before)
        stack.callback(logging.disable, disabled)
        global_random.seed(seed + 3)
        logging.disable(logging.ERROR)
        yield


def _in_version(version: Version, loop: VirtualLoop) -> Iterator[tuple[Any, str, Any]]:
    """Yield what is replaced in the modules of a version: where, its name, and by what."""

    def wall_clock() -> float:
        process = current_process()
        return BEGAN + loop.time() + (process.clock_offset if process else 0)

    yield version.module("runtime.clock"), "time", wall_clock
    yield version.module("live.token_bucket"), "monotonic", loop.time
    yield version.module("live.broadcaster"), "thread_time", loop.time
    yield version.module("live.broadcaster"), "perf_counter", loop.time
    yield version.module("live.member_connections"), "thread_time", loop.time
    yield version.module("runtime.lane"), "thread_time", loop.time

    # Fewer, longer steps of the wheel of pings: each is the same, and there would be more of them than of all else.
    yield version.module("live.websocket.heartbeat"), "SLOTS", 10
    # The analyses are functions of the session with tests of their own, and would take half of the time.
    analyses = version.module("live.analyses")
    yield analyses, "loaded", lambda: True
    yield analyses, "quick", lambda session: None
    yield analyses, "whole", lambda session: None

    numbers: dict[int, tuple[int, object]] = {}

    def number(one: object) -> int:
        """Hash by order of creation: a set of objects would else be in the order of their addresses."""
        return numbers.setdefault(id(one), (len(numbers), one))[0]

    yield version.module("live.room_connection").RoomConnection, "__hash__", number
    yield version.connection.WebSocketConnection, "__hash__", number
    yield version.module("live.websocket.subscriber").Subscriber, "__hash__", number
