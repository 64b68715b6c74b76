"""A clock that jumps by years signs nobody out, and tokens still expire."""

from __future__ import annotations

import pytest

from server.handlers import caller
from server.live import command_queue
from server.runtime.clock import clock
from tests.support.wire import Member, Quorum

DAY = 24 * 3600 * 1000
THREE_YEARS = 3 * 365 * DAY


def jump(monkeypatch: pytest.MonkeyPatch, by: int) -> None:
    """Let the clock of the server be ahead by this, in milliseconds."""
    for module in (caller, command_queue):
        monkeypatch.setattr(module, "clock", lambda: clock() + by)


async def is_member(quorum: Quorum, code: str, who: Member) -> bool:
    """Return whether the server knows somebody by their token."""
    return (await quorum.get(f"/api/sessions/{code}/export.csv", who)).code == 200


async def restart(quorum: Quorum) -> None:
    """Restart the server, which then knows only what is stored."""
    await quorum.stop()
    await quorum.start()


async def test_jump_of_three_years_and_back_signs_nobody_out(quorum: Quorum, monkeypatch: pytest.MonkeyPatch) -> None:
    session = await quorum.create()
    ada, bob = await quorum.join(session.code, "Ada"), await quorum.join(session.code, "Bob")
    jump(monkeypatch, THREE_YEARS)
    assert await is_member(quorum, session.code, ada)
    await restart(quorum)
    live = await quorum.connect(session.code, session.facilitator)
    assert live.welcome["you"] is not None
    assert (await live.do("open_scoring"))["type"] == "accepted"
    assert await is_member(quorum, session.code, ada), "also after something was stored by the wrong clock"
    cid = await quorum.join(session.code, "Cid")
    live.close()
    jump(monkeypatch, 0)
    for _ in range(2):
        for who in (session.facilitator, ada, bob, cid):
            assert await is_member(quorum, session.code, who)
        await restart(quorum)


async def test_token_expires_with_the_time_of_the_log(quorum: Quorum, monkeypatch: pytest.MonkeyPatch) -> None:
    session = await quorum.create()
    ada = await quorum.join(session.code, "Ada")
    for days, known in ((390, True), (410, False)):
        jump(monkeypatch, days * DAY)
        await quorum.join(session.code, f"After {days} days")
        await restart(quorum)
        assert await is_member(quorum, session.code, ada) is known


@pytest.mark.parametrize("quorum", [{"token_days": 1}], indirect=True)
async def test_days_of_tokens_can_be_set(quorum: Quorum, monkeypatch: pytest.MonkeyPatch) -> None:
    session = await quorum.create()
    jump(monkeypatch, 2 * DAY)
    await quorum.join(session.code, "Ada")
    await restart(quorum)
    assert not await is_member(quorum, session.code, session.facilitator)
