"""The command queue: requests are stored before they are answered, each once, whatever the store does."""

from __future__ import annotations

import asyncio
import re
from copy import deepcopy

import msgspec
import pytest

from server.core import log, tally
from server.core.commands import (
    AnyCommand,
    Clear,
    Close,
    Done,
    Join,
    NextRound,
    OpenScoring,
    Remove,
    Rename,
    Reveal,
    Score,
    SetTimer,
)
from server.core.events import (
    Scored,
)
from server.core.model import Session
from server.core.refused import Refused
from server.live.command_request import Answer, CommandRequest
from server.live.commit_turns import MAX_BATCH
from server.live.protocol import Accepted, Declined
from server.store import Unavailable
from tests.support.command_table import CELLS, SlowStore, Table, score, settled
from tests.support.meeting import CODE, FACILITATOR
from tests.support.stores import FailingStore, MemoryStore


async def test_accepted_request_is_in_the_log_under_its_seq() -> None:
    table = Table(MemoryStore())
    answers = table.submit(score(0), ref=4, client="phone")
    session = await table.settle()
    assert answers == [Accepted(ref=4, seq=session.seq)]
    assert table.store.log(CODE)[-1].seq == session.seq
    assert session.refs == {"phone": 4}
    assert [type(e) for e in table.events] == [Scored]


async def test_many_requests_are_batched_and_a_single_one_does_not_wait(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("server.live.command_queue.GATHER_SECONDS", 0.5)
    table = Table(MemoryStore())
    before = table.command_queue.session.seq

    async def one_after_another(*cells: int) -> None:
        for cell in cells:
            table.submit(score(cell))
            for _ in range(5):  # long enough to be stored if it were alone
                await asyncio.sleep(0)

    await one_after_another(0, 1)
    assert (await table.settle()).seq == before + 2, "each stored immediately"
    table.submit(score(2))
    table.submit(score(3))
    await one_after_another(4, 5, 6)
    assert (await table.settle()).seq == before + 4, "two in one commit, the later ones in another"


async def test_store_operations_are_counted() -> None:
    table = Table(FailingStore(appends=["failed", "conflict", "done, then failed"]))
    for cell in range(3):
        table.submit(score(cell))
        await table.settle()
    table.submit(score(9), who="nobody")
    await table.command_queue.wait_until_idle()
    values = {s.name: s.value for m in table.metrics.collect() for s in m.samples if "le" not in s.labels}
    assert values["quorum_store_errors_total"] == 1, "an append that was stored despite an error is no failure"
    assert values["quorum_store_conflicts_total"] == 1
    assert values["quorum_stream_lag_seconds_count"] == 1
    assert values["quorum_answer_seconds_count"] == 4 and values["quorum_declined_total"] == 1
    assert values["quorum_commit_requests_sum"] == values["quorum_commit_seconds_count"] == 2


async def test_simultaneous_requests_are_one_commit_in_order() -> None:
    table = Table(MemoryStore())
    before = table.command_queue.session.seq
    answers = [table.submit(score(n), who) for n, who in enumerate(["ada", "bob", "ada"])]
    session = await table.settle()
    assert session.seq == before + 1
    assert [e.reason for e in log.read(table.store.log(CODE)[-1]).events if isinstance(e, Scored)] == [
        "n0",
        "n1",
        "n2",
    ]
    assert answers == [[Accepted(ref=0, seq=session.seq)]] * 3


async def test_request_during_a_write_waits_for_the_next_commit() -> None:
    store = SlowStore()
    table = Table(store)
    before = table.command_queue.session.seq
    first = table.submit(score(0))
    await store.begun.wait()
    later = [table.submit(score(n)) for n in range(1, 9)]
    assert [first, *later] == [[]] * 9, "nothing is answered before it is stored"
    assert table.events == []
    store.go.set()
    await table.settle()
    assert first == [Accepted(ref=0, seq=before + 1)]
    assert later == [[Accepted(ref=0, seq=before + 2)]] * 8


async def test_session_in_memory_is_never_ahead_of_the_log() -> None:
    store = SlowStore()
    table = Table(store)
    before = deepcopy(table.command_queue.session)
    table.submit(score(0))
    await store.begun.wait()
    assert table.command_queue.session == before
    store.go.set()
    assert await table.settle() != before


async def test_batch_size_is_limited() -> None:
    table = Table(MemoryStore())
    before = table.command_queue.session.seq
    joins = [Join(member=f"m{n}", name=f"M{n}", role="voter") for n in range(MAX_BATCH + 1)]
    answers = [table.submit(join, None) for join in joins]
    await table.settle()
    assert answers[-2] == [Accepted(ref=0, seq=before + 1)]
    assert answers[-1] == [Accepted(ref=0, seq=before + 2)]


async def test_refused_request_is_declined_without_affecting_others() -> None:
    table = Table(MemoryStore())
    answers = [table.submit(score(0)), table.submit(Score("rails", "c0", 3), ref=2), table.submit(score(1))]
    session = await table.settle()
    assert answers[1] == [Declined(2, "unknown_option", {"id": "rails"}, "There is no option with the id “rails”.")]
    assert [answers[0], answers[2]] == [[Accepted(ref=0, seq=session.seq)]] * 2


async def test_batch_without_events_makes_no_commit() -> None:
    table = Table(MemoryStore())
    before = len(table.store.log(CODE))
    table.submit(SetTimer(60))
    table.submit(OpenScoring(), FACILITATOR)
    await table.settle()
    assert len(table.store.log(CODE)) == before


async def test_request_without_effect_is_accepted() -> None:
    table = Table(MemoryStore())
    table.submit(score(0), client="phone", ref=1)
    again = table.submit(score(0), client="phone", ref=2)
    session = await table.settle()
    assert again == [Accepted(ref=2, seq=session.seq)]
    assert session.refs == {"phone": 2}
    assert len(table.scored()) == 1


async def test_requests_after_a_close_in_the_same_batch_are_declined() -> None:
    table = Table(MemoryStore())
    table.submit(Close(None), FACILITATOR)
    late = table.submit(score(0))
    await table.settle()
    assert isinstance(late[0], Declined) and late[0].code == "closed"
    assert table.scored() == []


async def test_score_that_had_to_wait_does_not_count_in_the_next_round() -> None:
    table = Table(MemoryStore())
    in_time, late, too_late = (table.submit(score(place)) for place in (0, 1, 0))
    table.submit(Reveal(), FACILITATOR)
    table.submit(NextRound(False), FACILITATOR)
    await table.settle()
    assert isinstance(in_time[0], Accepted)
    assert [answer.code for (answer,) in (late, too_late) if isinstance(answer, Declined)] == ["phase", "too_late"]
    assert len(table.scored()) == 1


async def test_score_meant_for_the_round_before_does_not_count_in_the_next_one() -> None:
    table = Table(MemoryStore())
    table.submit(Reveal(), FACILITATOR)
    table.submit(NextRound(False), FACILITATOR)
    await table.settle()
    # It was on its way when the round ended, so it arrives in the next one.
    late, in_time, unnamed = (table.submit(score(place), round=number) for place, number in enumerate((1, 2, None)))
    await table.settle()
    # Only scores are tied to the round in which they arrive; another command may follow the one that opens its round.
    pipelined = [table.submit(command, FACILITATOR) for command in (Reveal(), NextRound(False), Reveal())]
    await table.settle()
    assert isinstance(late[0], Declined) and late[0].code == "too_late"
    assert all(isinstance(answer, Accepted) for (answer,) in (in_time, unnamed, *pipelined))


async def test_refs_of_one_client_are_stored_in_order() -> None:
    table = Table(MemoryStore())
    places = [0, 0, 1]
    for ref, place in enumerate(places, 1):
        table.submit(score(place, ref), client="phone", ref=ref)
    await table.settle()
    assert [event.value for event in table.scored()] == [1, 2, 3]


@pytest.mark.parametrize(
    "requests",
    [
        [("ada", score(0, 1)), ("ada", score(0, 2)), ("ada", Clear(*CELLS[0])), ("ada", score(0, 5))],
        [("ada", Done()), ("ada", Done(False)), ("ada", Done())],
        [(None, Join(member=f"m{n}", name="Eve", role="voter")) for n in range(5)],
        [("ada", Rename("Eve")), ("bob", Rename("Eve")), (None, Join(member="eve", name="Eve", role="voter"))],
        [("ada", score(0)), (FACILITATOR, Remove("ada")), ("ada", score(1))],
        [("ada", score(0)), (FACILITATOR, Reveal()), ("ada", score(1)), (FACILITATOR, NextRound(False))],
        [(FACILITATOR, score(0)), (FACILITATOR, Clear(*CELLS[0])), (FACILITATOR, Done())],
    ],
)
async def test_batched_and_sequential_requests_have_the_same_result(
    requests: list[tuple[str | None, AnyCommand]],
) -> None:
    together, singly = Table(MemoryStore()), Table(MemoryStore())
    answers = [together.submit(command, who) for who, command in requests]
    batched = await together.settle()
    expected: list[Answer] = []
    for who, command in requests:
        expected += [*await settled(singly, command, who)]
    assert [type(answer) for (answer,) in answers] == [type(answer) for answer in expected]
    assert timeless(batched) == timeless(await singly.settle())


def timeless(session: Session) -> bytes:
    """Return a session without the fields that depend on the time and the number of its commits."""
    text = msgspec.json.encode(
        [session.phase, session.members, session.called, [session.voters, session.observers], session.timer_ends_at]
        + [
            [r.number, r.started, r.done, r.facilitators, tally.recount(r, session.description).__repr__()]
            for r in session.rounds
        ]
        + [[[m, b.done, sorted(map(str, b.cells))] for m, b in sorted(r.ballots.items())] for r in session.rounds]
    )
    return re.sub(rb"17\d{11}|at=\d+", b"", text)


async def test_ask_returns_the_seq_or_raises() -> None:
    table = Table(FailingStore(appends=["failed", "done"]))
    before = table.command_queue.session.seq
    assert await table.command_queue.execute(Join(member="cyd", name="Cyd", role="voter"), None) == before + 1
    # A resent request, as after a lost answer, is answered and counts once.
    assert await table.command_queue.execute(Join(member="cyd", name="Cyd", role="voter"), None) == before + 1
    with pytest.raises(Refused, match="no_name"):
        await table.command_queue.execute(Join(member="dan", name=" ", role="voter"), None)


async def test_request_that_waits_too_long_is_dropped_with_an_error(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("server.live.command_queue.EXECUTE_SECONDS", 0)
    table = Table(FailingStore(appends=["failed"] * 3))
    with pytest.raises(Unavailable, match="in time"):
        await table.command_queue.execute(Join(member="dan", name="Dan", role="voter"), None)
    assert "dan" not in (await table.settle()).members


async def test_requests_over_the_queue_limit_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server.live.fair_queue.MAX_WAITING", 3)
    table = Table(MemoryStore())
    answers: list[Answer] = []
    requests = [CommandRequest(score(n), "ada", "phone", n + 1, answer=answers.extend) for n in range(5)]
    assert [table.command_queue.submit(request) for request in requests] == [True, True, True, False, False]
    await table.settle()
    assert [answer.ref for answer in answers if isinstance(answer, Accepted)] == [1, 2, 3]
    assert table.command_queue.submit(requests[3])
    await table.settle()
    assert len(answers) == 4
