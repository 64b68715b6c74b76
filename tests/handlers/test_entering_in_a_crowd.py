"""A crowd that comes back enters at once: only those wait for their turns for whom something must be encoded."""

from __future__ import annotations

from typing import Any, NoReturn

import pytest

from server.live.protocol import CloseCode
from server.live.shared_work import SharedWork
from server.runtime.turns import Busy
from tests.support.wire import Quorum


async def busy(*_: Any) -> NoReturn:
    """Refuse a turn, as when thousands are waiting."""
    raise Busy


@pytest.mark.parametrize("shared", [False, True])
async def test_welcome_that_is_encoded_waits_for_no_turn(
    quorum: Quorum, monkeypatch: pytest.MonkeyPatch, shared: bool
) -> None:
    session, _, (ada,) = await quorum.scoring()
    await quorum.connect(session.code)
    assert quorum.server is not None
    (room,) = quorum.server.hub.rooms()
    room.shared = shared  # as on a store that other processes write to
    monkeypatch.setattr(SharedWork, "in_turn", busy)
    watching = await quorum.connect(session.code)
    assert watching.welcome["session"]["phase"] == "scoring"
    assert (await quorum.reconnect(ada)).welcome["you"]["member"] == ada.welcome["you"]["member"]


async def test_welcome_that_is_not_encoded_waits_for_its_turn(quorum: Quorum, monkeypatch: pytest.MonkeyPatch) -> None:
    session, *_ = await quorum.scoring()
    await quorum.stop()
    await quorum.start()  # nothing is encoded yet
    monkeypatch.setattr(SharedWork, "in_turn", busy)
    live = await quorum.open(session.code)
    await live.send({"type": "hello", "version": 1, "client": "client-1"})
    assert (await live.closed())[0] == CloseCode.OVERLOADED
