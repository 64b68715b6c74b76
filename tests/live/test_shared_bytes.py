"""What many connections get is encoded once: the state in their welcomes, and a ballot for its member's devices."""

from __future__ import annotations

from typing import Any

import pytest

from server.core.commands import Score
from server.live import protocol
from server.live.protocol import BallotUpdate
from tests.support.listening import FakeSocket, Guest
from tests.support.room_meetings import scoring


@pytest.fixture
def encoded(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Everything that is encoded."""
    seen: list[Any] = []

    def encode(value: Any, real: Any = protocol.encode) -> bytes:
        seen.append(value)
        return bytes(real(value))

    monkeypatch.setattr(protocol, "encode", encode)
    return seen


async def test_welcomes_of_many_share_one_encoding_of_the_state(
    encoded: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("server.live.tick.MIN_TICK", 3600.0)
    shared: list[bytes] = []
    monkeypatch.setattr(FakeSocket, "reply", lambda self, framed, tail=b"": shared.append(tail))
    room = scoring()
    Guest(room, "ada")
    once = len(encoded)
    for n in range(50):
        Guest(room, "ada" if n % 2 else None, f"client-{n}")
    assert len(encoded) - once == 50, "each beginning of a welcome, which says who receives it"
    assert len({id(tail) for tail in shared}) == 1, "the same object, however many hold it unread"


async def test_ballot_is_encoded_once_for_all_devices_of_its_member(encoded: list[Any]) -> None:
    room = scoring()
    phone, *others = [Guest(room, "ada", f"device-{n}") for n in range(20)]
    await phone.ask(Score("flask", "joy", 3))
    assert [[m["ballot"]["cells"][0]["value"] for m in other.of("ballot")] for other in others] == [[3]] * 19
    assert sum(isinstance(value, BallotUpdate) for value in encoded) == 1
