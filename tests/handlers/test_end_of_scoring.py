"""Reveal and close while votes pour in: each vote is in the log once and before the end, or it is declined."""

from __future__ import annotations

import asyncio
from collections import Counter

import pytest

from server.core import log
from server.core.code import parse_code
from server.core.events import Scored
from tests.support.effort import examples
from tests.support.wire import CELLS, Live, Message, Quorum

pytestmark = pytest.mark.soak

VOTERS = 10
IN_FLIGHT = 20
ENOUGH = 5  # answers to each voter before the end
LATE = {"phase", "closed", "too_late"}


async def vote(live: Live, name: int, enough: asyncio.Event) -> list[Message]:
    """Score on and on, with several requests in flight, until one is declined; return all answers."""
    answers: list[Message] = []
    sent = 0
    while not any(answer["type"] == "declined" for answer in answers):
        while sent < len(answers) + IN_FLIGHT:
            option, criterion = CELLS[sent % len(CELLS)]
            cell = {"option": option, "criterion": criterion, "value": sent % 5 + 1, "reason": f"{name}.{sent + 1}"}
            sent += 1
            await live.send({"type": "do", "ref": sent, "command": {"type": "score", **cell}})
        answers.append(await live.expect(("accepted", "declined")))
        if len(answers) == ENOUGH:
            enough.set()
    while len(answers) < sent:
        answers.append(await live.expect(("accepted", "declined")))
    return answers


@pytest.mark.parametrize("end", [{"type": "reveal"}, {"type": "close", "option": None}], ids=["reveal", "close"])
async def test_each_vote_is_stored_before_the_end_or_declined(quorum: Quorum, end: Message) -> None:
    for _ in range(examples(1)):
        session, facilitator, voters = await quorum.scoring(VOTERS)
        begun = [asyncio.Event() for _ in voters]
        voting = asyncio.gather(*(vote(live, n, begun[n]) for n, live in enumerate(voters)))
        await asyncio.gather(*(event.wait() for event in begun))
        facilitator.ref += 1
        ended = await facilitator.ask(facilitator.ref, end)
        answers = await voting
        assert ended["type"] == "accepted"
        accepted = Counter[str]()
        for name, each in enumerate(answers):
            for answer in each:
                if answer["type"] == "accepted":
                    assert answer["seq"] <= ended["seq"], "accepted after the end"
                    accepted[f"{name}.{answer['ref']}"] += 1
                else:
                    assert answer["code"] in LATE
        assert quorum.server is not None
        commits = await quorum.server.store.read(parse_code(session.code) or "")
        stored = Counter(e.reason for c in commits for e in log.read(c).events if isinstance(e, Scored))
        assert stored == accepted and set(stored.values()) == {1}
