"""Facilitators read back what they have entered for somebody without a device; nobody else does."""

from __future__ import annotations

import json

import pytest

from server.limits import Limits
from tests.support.wire import Live, Member, Message, Quorum


async def scoring_with_pat(quorum: Quorum) -> tuple[Live, Live, str]:
    """Open the scoring with a member and somebody without a device; return the facilitator's connection, the member's,
    and the id of the other."""
    _, facilitator, (ada,) = await quorum.scoring()
    await facilitator.do("add_person", name="Pat")
    (pat,) = (await facilitator.expect("roster", lambda m: m["roster"]["without_device"]))["roster"]["without_device"]
    return facilitator, ada, pat


async def ballot_of(quorum: Quorum, live: Live, pat: str, who: Member | None) -> tuple[int, Message]:
    """Ask for the ballot of somebody without a device; return the status and the answer."""
    answer = await quorum.get(f"/api/sessions/{live.code}/members/{pat}/ballot", who)
    return answer.code, json.loads(answer.body)


async def test_only_facilitators_read_an_entered_ballot(quorum: Quorum) -> None:
    facilitator, ada, pat = await scoring_with_pat(quorum)
    await facilitator.do("enter", member=pat, option="red", criterion="speed", value=4, reason="Said so.")
    await facilitator.do("enter_done", member=pat)
    status, answer = await ballot_of(quorum, facilitator, pat, facilitator.who)
    assert (status, answer["ballot"]["done"]) == (200, True)
    assert [(c["option"], c["value"], c["reason"]) for c in answer["ballot"]["cells"]] == [("red", 4, "Said so.")]
    assert answer["seq"] > 0
    for who, code in ((ada.who, "not_facilitator"), (None, "not_joined")):
        status, answer = await ballot_of(quorum, facilitator, pat, who)
        assert (status >= 400, answer["code"]) == (True, code)
    for member, code in ((ada.welcome["you"]["member"], "own_device"), ("nobody", "unknown_member")):
        status, answer = await ballot_of(quorum, facilitator, member, facilitator.who)
        assert (status >= 400, answer["code"]) == (True, code)


async def test_the_other_facilitators_get_what_one_enters(quorum: Quorum) -> None:
    facilitator, ada, pat = await scoring_with_pat(quorum)
    await facilitator.do("appoint", member=ada.welcome["you"]["member"])
    await facilitator.do("enter", member=pat, option="red", criterion="speed", value=4)
    update = await ada.expect("entered", lambda m: m["member"] == pat)
    assert [cell["value"] for cell in update["ballot"]["cells"]] == [4]
    await ada.do("enter_done", member=pat)
    assert (await facilitator.expect("entered", lambda m: m["ballot"]["done"]))["member"] == pat
    assert not any('"type":"entered"' in text for text in facilitator.received[:-1])


async def test_a_voter_gets_nothing_of_it(quorum: Quorum) -> None:
    facilitator, ada, pat = await scoring_with_pat(quorum)
    await facilitator.do("enter", member=pat, option="red", criterion="speed", value=4)
    await ada.barrier()
    assert not any('"entered"' in text for text in ada.received)


@pytest.mark.parametrize("quorum", [{"limits": Limits(members=2)}], indirect=True)
async def test_the_limit_of_members_is_for_people_without_a_device_too(quorum: Quorum) -> None:
    facilitator, _, _ = await scoring_with_pat(quorum)
    answer = await facilitator.ask(facilitator.ref + 1, {"type": "add_person", "name": "Quinn"})
    assert (answer["type"], answer["code"]) == ("declined", "full")
