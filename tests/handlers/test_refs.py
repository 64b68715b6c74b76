"""A resent request counts once: on one connection, on the next, and after a restart."""

from __future__ import annotations

import json

import pytest

from tests.support.wire import Live, Message, Quorum

FIRST = {"type": "score", "option": "red", "criterion": "speed", "value": 1}
SECOND = {**FIRST, "value": 5}


async def value_of(quorum: Quorum, live: Live) -> int:
    """Return the value of the first cell on the member's ballot."""
    ballot = (await quorum.reconnect(live)).welcome["you"]["ballot"]
    (value,) = [c["value"] for c in ballot["cells"] if c["criterion"] == "speed"]
    return int(value)


async def resend(live: Live) -> Message:
    """Resend the first request with its old ref."""
    answer = await live.ask(1, FIRST)
    assert answer["type"] == "accepted"
    return answer


@pytest.mark.parametrize("where", ["on this connection", "on the next", "after a restart"])
async def test_resent_request_is_accepted_without_effect(quorum: Quorum, where: str) -> None:
    _, _, (ada,) = await quorum.scoring()
    assert (await ada.ask(1, FIRST))["type"] == "accepted"
    stored = (await ada.ask(2, SECOND))["seq"]
    if where == "after a restart":
        await quorum.stop()
        await quorum.start()
    live = ada if where == "on this connection" else await quorum.reconnect(ada)
    assert live is ada or live.welcome["you"]["ref"] == 2
    assert (await resend(live))["seq"] == stored
    assert await value_of(quorum, ada) == 5


async def test_duplicate_concurrent_request_counts_once(quorum: Quorum) -> None:
    _, facilitator, (ada,) = await quorum.scoring()
    for ref, command in ((1, FIRST), (2, SECOND), (1, FIRST), (2, SECOND), (1, FIRST)):
        await ada.send({"type": "do", "ref": ref, "command": command})
    answers = [await ada.expect(("accepted", "declined")) for _ in range(5)]
    assert [(m["type"], m["ref"]) for m in answers] == [("accepted", ref) for ref in (1, 2, 1, 2, 1)]
    await facilitator.expect("board", lambda m: m["board"]["options"][0]["cells"][0]["histogram"] == [0, 0, 0, 0, 1])
    assert await value_of(quorum, ada) == 5


async def test_declined_request_can_be_resent_with_its_ref(quorum: Quorum) -> None:
    _, _, (ada,) = await quorum.scoring()
    assert (await ada.ask(1, {**FIRST, "value": 9}))["type"] == "declined"
    assert (await ada.ask(1, SECOND))["type"] == "accepted"
    assert await value_of(quorum, ada) == 5


async def test_welcome_names_requests_that_were_declined_before_later_ones(quorum: Quorum) -> None:
    _, _, (ada,) = await quorum.scoring()
    for ref, command in ((1, FIRST), (2, {**FIRST, "value": 9}), (3, FIRST), (6, SECOND)):
        await ada.ask(ref, command)
    live = await quorum.reconnect(ada)
    assert [live.welcome["you"][name] for name in ("ref", "skipped")] == [6, [[2, 2], [4, 5]]]
    answers = [await live.ask(ref, command) for ref, command in ((2, FIRST), (3, FIRST))]
    assert [answer.get("code", answer["type"]) for answer in answers] == ["answer_lost", "accepted"]
    assert await value_of(quorum, ada) == 5


async def test_refs_are_counted_per_client(quorum: Quorum) -> None:
    _, _, (ada,) = await quorum.scoring()
    laptop = await quorum.connect(ada.code, ada.who, client="laptop-of-ada")
    await ada.ask(7, FIRST)
    assert laptop.welcome["you"]["ref"] == 0
    await laptop.ask(1, SECOND)
    assert await value_of(quorum, ada) == 5
    assert (await quorum.reconnect(laptop)).welcome["you"]["ref"] == 1


async def test_equal_client_ids_of_two_members_are_separate(quorum: Quorum) -> None:
    session, _, (ada, bob) = await quorum.scoring(2)
    same = [await quorum.connect(session.code, live.who, client="one-and-the-same") for live in (ada, bob)]
    await same[0].ask(5, FIRST)
    await same[1].ask(1, SECOND)
    assert (await value_of(quorum, ada), await value_of(quorum, bob)) == (1, 5)


async def test_resent_reveal_differs_from_a_second_one(quorum: Quorum) -> None:
    _, facilitator, _ = await quorum.scoring()
    ref = facilitator.ref + 1
    assert (await facilitator.ask(ref, {"type": "reveal"}))["type"] == "accepted"
    assert (await facilitator.ask(ref, {"type": "reveal"}))["type"] == "accepted"
    assert (await facilitator.ask(ref + 1, {"type": "reveal"}))["code"] == "phase"
    phases = [json.loads(text)["session"]["phase"] for text in facilitator.received if '"type":"session"' in text]
    assert phases.count("revealed") <= 1
