"""A meeting of twelve people about forty options, each of whom scores a share of eight."""

from __future__ import annotations

import json
from collections import Counter

from tests.support.conditions import since
from tests.support.wire import Live, Quorum

OPTIONS, EACH, PEOPLE = 40, 8, 12
MANY = f"""
question: Which of these?
options: {[f"Place {n}" for n in range(OPTIONS)]}
criteria: [Joy, Cost]
options_each: {EACH}
"""


async def asked_of(live: Live) -> list[str]:
    """Return the options that a member is asked to score, as a new connection is told."""
    welcome = live.welcome
    assert welcome["session"]["options_each"] == EACH
    asked: list[str] = welcome["you"]["ballot"]["asked"]
    return asked


async def test_twelve_people_score_shares_of_forty_options(quorum: Quorum) -> None:
    _, facilitator, voters = await quorum.scoring(PEOPLE, catalogue=MANY)
    shares = [await asked_of(voter) for voter in voters]
    counts = Counter(option for share in shares for option in share)
    assert len(counts) == OPTIONS and set(counts.values()) == {2, 3}
    for voter, share in zip(voters, shares, strict=True):
        for option in share:
            for criterion in ("joy", "cost"):
                await voter.score(option, criterion, 1 + int(option.removeprefix("place-")) % 5)
        assert (await voter.do("done"))["type"] == "accepted"
    board = await facilitator.expect("board", lambda m: m["board"]["progress"]["done"] == PEOPLE)
    assert all(row["complete"] and row["n"] == counts[row["option"]] for row in board["board"]["options"])
    assert (await facilitator.do("reveal"))["type"] == "accepted"
    message = await facilitator.expect("solidity", lambda m: m["solidity"] and m["solidity"]["same_raters"])
    compared = message["solidity"]["same_raters"]
    assert len(compared["options"]) == OPTIONS
    assert set(compared["winners"]) == {f"place-{n}" for n in range(4, OPTIONS, 5)}


async def test_shares_arrive_as_scoring_opens_and_others_may_be_scored_too(quorum: Quorum) -> None:
    session = await quorum.create(catalogue=MANY)
    facilitator = await quorum.connect(session.code, session.facilitator)
    ada = await quorum.connect(session.code, await quorum.join(session.code, "Ada"))
    assert ada.welcome["you"]["ballot"]["asked"] is None
    assert (await facilitator.do("open_scoring"))["type"] == "accepted"
    asked = (await ada.expect("ballot", lambda m: m["ballot"]["round"] == 1))["ballot"]["asked"]
    assert len(asked) == EACH
    late = await quorum.connect(session.code, await quorum.join(session.code, "Bob"))
    assert len(set(late.welcome["you"]["ballot"]["asked"]) & set(asked)) == 1
    other = next(f"place-{n}" for n in range(OPTIONS) if f"place-{n}" not in asked)
    await ada.score(other, "joy", 3)


async def test_nobody_else_learns_who_is_asked_what(quorum: Quorum) -> None:
    session, facilitator, (ada, _) = await quorum.scoring(2, catalogue=MANY, names="hidden")
    observer = await quorum.connect(session.code, await quorum.join(session.code, "Olga", role="observer"))
    spectator = await quorum.connect(session.code)
    share = await asked_of(ada)
    for option in share:
        await ada.score(option, "joy", 3)
    await facilitator.expect("board", lambda m: m["board"]["progress"]["started"] == 1)
    assert observer.welcome["you"]["ballot"]["asked"] is None and spectator.welcome["you"] is None
    for live in (facilitator, observer, spectator):
        assert all(json.dumps(share)[1:-1] not in text for text in live.received[1:])
    state = (await quorum.get(f"/api/sessions/{session.code}")).body.decode()
    assert '"asked"' not in state


async def test_share_is_set_in_the_lobby(quorum: Quorum) -> None:
    session = await quorum.create(catalogue=MANY)
    facilitator = await quorum.connect(session.code, session.facilitator)
    for each in (5, None):
        seq = (await facilitator.do("edit", options_each=each))["seq"]
        message = await facilitator.expect("session", since(seq))
        assert message["session"]["options_each"] == each and len(message["session"]["options"]) == OPTIONS
