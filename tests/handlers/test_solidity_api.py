"""The solidity API: quick figures while totals are live, all after the reveal, none before."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support.wire import Message, Quorum

LATER = ("acceptability", "left_out", "opinions")


async def get_solidity(quorum: Quorum, code: str) -> Message | None:
    answer = await quorum.get(f"/api/sessions/{code}/solidity")
    assert answer.code == 200
    result: dict[str, Any] | None = json.loads(answer.body)
    return result


async def test_live_totals_give_the_quick_result(quorum: Quorum) -> None:
    session, facilitator, (ada,) = await quorum.scoring()
    assert facilitator.welcome["solidity"] is None and await get_solidity(quorum, session.code) is None
    await ada.score("red", "speed", 5)
    await ada.score("blue", "speed", 2)
    message = await facilitator.expect(
        "solidity", lambda m: m["solidity"] and m["solidity"]["sensitivity"]["winner"] == "red"
    )
    assert message["solidity"]["sensitivity"]["margin"] == pytest.approx(3)
    assert [message["solidity"][part] for part in LATER] == [None] * 3
    assert (await quorum.reconnect(ada)).welcome["solidity"] == await get_solidity(quorum, session.code)


async def test_after_the_reveal_the_full_result_is_served(quorum: Quorum) -> None:
    session, facilitator, voters = await quorum.scoring(3, totals="on_reveal")
    for value, voter in enumerate(voters, 3):
        for option, given in (("red", value), ("blue", 2)):
            for criterion in ("speed", "cost"):
                await voter.score(option, criterion, given)
    assert await get_solidity(quorum, session.code) is None
    await facilitator.do("reveal")
    message = await voters[0].expect("solidity", lambda m: m["solidity"] and m["solidity"]["opinions"])
    assert message["solidity"]["opinions"]["agree"] and message["solidity"]["opinions"]["judges"] == 3
    assert message["solidity"]["left_out"]["members"] == 3
    assert await get_solidity(quorum, session.code) == message["solidity"]
    export = await quorum.get(f"/api/sessions/{session.code}/export.json", session.facilitator)
    assert json.loads(export.body)["solidity"] == message["solidity"]


async def test_before_the_reveal_no_result_is_served(quorum: Quorum) -> None:
    session, facilitator, (ada, bob) = await quorum.scoring(2, totals="on_reveal")
    await ada.score("red", "speed", 5)
    await bob.score("blue", "speed", 1)
    for live in (facilitator, ada, bob):
        await live.barrier()
        assert live.unread("solidity") == []
        assert (await quorum.reconnect(live)).welcome["solidity"] is None
    assert await get_solidity(quorum, session.code) is None
