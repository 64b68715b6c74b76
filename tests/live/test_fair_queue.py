"""The order of waiting requests: payers take turns."""

from __future__ import annotations

import asyncio

import pytest

from server.core.commands import Attach, Dispute, Score
from server.live.command_request import Answer, CommandRequest
from server.live.fair_queue import MAX_WAITING_OF_ONE, FairQueue
from server.live.protocol import Accepted
from tests.support.command_table import Table, score
from tests.support.effort import examples
from tests.support.stores import MemoryStore


def request(who: str | None, number: int = 0, payer: str = "") -> CommandRequest:
    """Return a request; its ref is the number."""
    return CommandRequest(Score("flask", "joy", 3), who, "phone", number, answer=lambda answers: None, payer=payer)


def order(queue: FairQueue) -> list[tuple[str, int]]:
    """Return payer and number of the waiting requests, in order."""
    return [(r.payer, r.ref) for r in queue.first(1000)]


def test_requests_of_different_members_are_in_order_of_arrival() -> None:
    queue = FairQueue()
    for who in ("ada", "bob", "cyd"):
        queue.push(request(who))
    assert order(queue) == [("ada", 0), ("bob", 0), ("cyd", 0)]


def test_backlog_of_one_member_does_not_delay_another() -> None:
    queue = FairQueue()
    for number in range(100):
        queue.push(request("eve", number))
    queue.push(request("ada"))
    assert order(queue).index(("ada", 0)) == 1
    assert [number for who, number in order(queue) if who == "eve"] == list(range(100)), "their own order stays"


def test_turns_go_on_where_they_were_when_some_are_served() -> None:
    queue = FairQueue()
    for number in range(10):
        queue.push(request("eve", number))
    queue.remove(queue.first(5))
    queue.push(request("ada", 1))
    queue.push(request("ada", 2))
    assert order(queue)[:5] == [("eve", 5), ("ada", 1), ("eve", 6), ("ada", 2), ("eve", 7)]


def test_whoever_is_joining_pays_with_their_address() -> None:
    queue = FairQueue()
    for number in range(50):
        queue.push(request(None, number, "192.0.2.1"))
    queue.push(request(None, 0, "198.51.100.7"))
    assert order(queue)[1] == ("198.51.100.7", 0)


def test_one_payer_cannot_fill_the_queue() -> None:
    queue = FairQueue()
    assert all(queue.push(request("eve", n)) for n in range(MAX_WAITING_OF_ONE))
    assert not queue.push(request("eve"))
    assert queue.push(request("ada"))
    queue.remove(queue.first(1))
    assert queue.push(request("eve")), "a served request makes room"


def test_cancelled_requests_are_dropped() -> None:
    queue = FairQueue()
    gone, stays = request("ada"), request("bob")
    queue.push(gone)
    queue.push(stays)
    gone.cancelled = True
    assert list(queue.first(10)) == [stays]
    assert len(queue) == 1


def test_payers_are_forgotten_once_the_turn_has_passed() -> None:
    queue = FairQueue()
    for number in range(500):
        queue.push(request(f"m{number}"))
    for number in range(3):
        queue.push(request("eve", number))
    queue.remove(queue.first(502))
    assert queue._last_turn == {"eve": 3}
    queue.remove(queue.first(1))
    assert queue._last_turn == {}


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Gather requests without a delay."""
    monkeypatch.setattr("server.live.command_queue.GATHER_SECONDS", 0)


async def test_votes_wait_for_one_commit_whatever_a_member_does() -> None:
    """One voter toggles a dispute very often; each toggle depends on the one before."""
    table = Table(MemoryStore())
    table.submit(Attach("django", "speed", "note", "This"))
    await table.command_queue.wait_until_idle()
    toggles: list[list[Answer]] = []
    for number in range(min(1000, examples(250))):
        answers: list[Answer] = []
        asked = CommandRequest(
            Dispute("e1", number % 2 == 0), "bob", f"phone {number % 18}", number + 1, answer=answers.extend
        )
        assert table.command_queue.submit(asked)
        toggles.append(answers)
    await asyncio.sleep(0)
    before = table.command_queue.session.seq
    votes = [table.submit(score(place), "ada") for place in range(40)]
    await table.settle()
    assert {answer.seq for (answer,) in votes if isinstance(answer, Accepted)} <= {before + 1, before + 2}
    assert all(toggles) and len(votes) == 40
