"""Prompts on the wire: reminders reach only those who are not done, and views only spectators."""

from __future__ import annotations

from tests.support.wire import Quorum


async def test_reminder_reaches_each_device_of_those_who_are_not_done(quorum: Quorum) -> None:
    session, facilitator, (ada, bob) = await quorum.scoring(2)
    second = await quorum.connect(session.code, ada.who, client="another-device")
    spectator = await quorum.connect(session.code)
    await bob.do("done")
    assert (await facilitator.do("remind"))["type"] == "accepted"
    seq = (await ada.expect("reminder"))["seq"]
    assert await second.expect("reminder") == {"type": "reminder", "seq": seq}
    for other in (facilitator, bob, spectator):
        await other.barrier()
        assert other.unread("reminder") == []
    assert (await facilitator.do("remind"))["code"] == "reminded_already"


async def test_views_reach_all_spectators_once(quorum: Quorum) -> None:
    session, facilitator, (ada,) = await quorum.scoring()
    screens = [await quorum.connect(session.code) for _ in range(2)]
    await facilitator.do("turn_screen", to="next")
    again = await facilitator.ask(facilitator.ref, {"type": "turn_screen", "to": "next"})
    assert again["type"] == "accepted"
    await facilitator.do("turn_screen", to="matrix", screen=2)
    for screen in screens:
        first, second = await screen.expect("screen"), await screen.expect("screen")
        assert (first["to"], first["screen"], second["to"], second["screen"]) == ("next", None, "matrix", 2)
    await ada.barrier()
    assert ada.unread("screen") == []
