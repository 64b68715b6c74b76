"""The memory held for clients that do not read."""

from __future__ import annotations

import pytest

from server.live.websocket import unread
from server.live.websocket.unread import Unread


def test_bytes_that_several_clients_hold_count_once() -> None:
    held = Unread()
    shared, other = bytes(1000), bytes(7)
    for _ in range(3):
        held.hold(shared)
    held.hold(other)
    assert held.bytes == 1007
    held.release(shared)
    held.release(shared)
    assert held.bytes == 1007
    held.release(shared)
    held.release(other)
    assert held.bytes == 0


def test_strangers_are_refused_before_members(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unread, "MAX_STRANGERS_BYTES", 100)
    monkeypatch.setattr(unread, "MAX_BYTES", 200)
    held = Unread()
    first, second, third = bytes(50), bytes(60), bytes(90)
    assert not held.full(member=False) and not held.tight
    held.hold(first)
    assert held.tight and not held.full(member=False)
    held.hold(second)
    assert held.full(member=False) and not held.full(member=True)
    held.hold(third)
    assert held.full(member=True)
