"""The command queue: requests are stored before they are answered, each once, whatever the store does."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Coroutine, Sequence
from copy import deepcopy

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

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
from server.core.decide import decide
from server.core.events import (
    AnyEvent,
    Cleared,
    Closed,
    Commit,
    DoneSet,
    Joined,
    Removed,
    Renamed,
    Revealed,
    RoundOpened,
    Scored,
)
from server.core.evolve import evolve
from server.core.model import Ballot, Session
from server.core.refused import Refused
from server.live.command_queue import MAX_BATCH, CommandQueue
from server.live.command_request import Answer, CommandRequest
from server.live.protocol import Accepted, Declined
from server.runtime.metrics import Metrics
from server.store import Unavailable
from tests.core.test_properties import REQUESTS, check_running_counts
from tests.support.effort import examples
from tests.support.meeting import CODE, FACILITATOR, Meeting, about
from tests.support.stores import OUTCOMES, FailingStore, MemoryStore, Outcome

VOTERS = ("ada", "bob")
OPTIONS = ["django", "flask", *(f"o{n}" for n in range(2, 10))]
CRITERIA = ["speed", "joy", *(f"c{n}" for n in range(2, 10))]
CELLS = [(o, c) for o in OPTIONS for c in CRITERIA]


def score(place: int, value: int = 3) -> Score:
    """Return a score of the cell with this number; the reason repeats it."""
    return Score(*CELLS[place], value, reason=f"n{place}")


class Table:
    """One session's command queue over a store, with all replies and broadcasts."""

    def __init__(self, store: MemoryStore) -> None:
        meeting = Meeting(about(OPTIONS, {c: 0.1 for c in CRITERIA})).join(*VOTERS).open()
        store.logs[CODE] = list(meeting.log)
        self.store = store
        self.events: list[AnyEvent] = []
        self.metrics = Metrics()
        self.command_queue = CommandQueue(meeting.session, store, self._stored, self.metrics)

    def _stored(self, events: Sequence[AnyEvent], batch: Sequence[CommandRequest]) -> None:
        assert self.store.log(CODE)[self.command_queue.session.seq - 1].digest == self.command_queue.session.digest
        self.events.extend(events)

    def submit(self, command: AnyCommand, who: str | None = "ada", client: str = "", ref: int = 0) -> list[Answer]:
        """Submit a request; its answer will be in the returned list."""
        answers: list[Answer] = []
        self.command_queue.submit(CommandRequest(command, who, client, ref, answer=answers.extend))
        return answers

    def scored(self) -> list[Scored]:
        """Return every score in the log."""
        return [e for commit in self.store.log(CODE) for e in log.read(commit).events if isinstance(e, Scored)]

    async def settle(self) -> Session:
        """Wait until all is answered; then compare the log with the session in memory and the broadcasts."""
        await self.command_queue.wait_until_idle()
        commits = self.store.log(CODE)
        assert log.replay(commits) == self.command_queue.session
        assert [event for commit in commits[4:] for event in log.read(commit).events] == self.events
        return self.command_queue.session


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Retry without a delay."""
    monkeypatch.setattr("server.live.command_queue.BACKOFF_SECONDS", (0, 0))
    monkeypatch.setattr("server.live.command_queue.RETRY_SECONDS", 0)
    monkeypatch.setattr("server.live.command_queue.GATHER_SECONDS", 0)


class SlowStore(MemoryStore):
    """A Store whose appends wait until they are released."""

    def __init__(self) -> None:
        super().__init__()
        self.begun = asyncio.Event()
        self.go = asyncio.Event()

    async def append(self, session: str, commit: Commit) -> None:
        """See Store."""
        self.begun.set()
        await self.go.wait()
        await super().append(session, commit)


# ---- one batch


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


async def settled(table: Table, command: AnyCommand, who: str | None) -> list[Answer]:
    """Submit one request and wait for its answer."""
    answers = table.submit(command, who)
    await table.command_queue.wait_until_idle()
    return answers


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


GROUPS = st.lists(st.lists(REQUESTS, max_size=8), max_size=12)


@settings(max_examples=examples(50), deadline=None)
@given(GROUPS, st.lists(st.sampled_from(OUTCOMES), max_size=12))
def test_commit_equals_its_requests_applied_one_by_one(
    groups: list[list[tuple[str, AnyCommand]]], appends: list[Outcome]
) -> None:
    async def act() -> None:
        table = Table(FailingStore(appends))
        for group in groups:
            for who, command in group:
                table.submit(command, who)
            await table.command_queue.wait_until_idle()
        check_running_counts(await table.settle())
        commits = table.store.log(CODE)
        for place in range(4, len(commits)):
            happened_in_order(log.replay(commits[:place]), commits[place])

    driven(act)


def happened_in_order(session: Session, commit: Commit) -> None:
    """Check that each event of a commit follows from the rules after the events before it."""
    events = log.read(commit).events
    for event in events:
        match event:
            case Scored(member, option, criterion, value, reason, confidence):
                asked: AnyCommand = Score(option, criterion, value, reason, confidence)
            case Cleared(member, option, criterion):
                asked = Clear(option, criterion)
            case DoneSet(member, done):
                asked = Done(done)
            case Joined(member, name, role):
                asked = Join(member=member, name=name, role=role)
            case Renamed(member, name):
                asked = Rename(name)
            case Revealed():
                member, asked = FACILITATOR, Reveal()
            case RoundOpened(keep):
                member, asked = FACILITATOR, NextRound(keep)
            case Closed(option, statement):
                member, asked = FACILITATOR, Close(option, statement)
            case Removed(removed):
                member, asked = FACILITATOR, Remove(removed)
            case _:  # its command has several events, or depends on the time
                evolve(session, event, commit.at)
                continue
        assert list(decide(session, asked, member, commit.at)) == [event]
        evolve(session, event, commit.at)


# ---- a store that fails, and other processes


async def test_failed_appends_are_retried_in_order() -> None:
    table = Table(FailingStore(appends=["failed"] * 5, reads=["failed"] * 7))
    answers = [table.submit(score(0, value), ref=value, client="phone") for value in (1, 2, 3)]
    session = await table.settle()
    assert [e.value for e in table.scored()] == [1, 2, 3]
    assert [type(a) for given in answers for a in given] == [Accepted] * 3
    assert session.refs == {"phone": 3}


async def test_no_answer_and_no_change_while_the_store_fails() -> None:
    table = Table(SlowStore())
    before = deepcopy(table.command_queue.session)
    answers = table.submit(score(0), ref=1, client="phone")
    assert isinstance(table.store, SlowStore)
    await table.store.begun.wait()
    assert table.command_queue.session == before and answers == [] and table.events == []
    table.store.go.set()
    await table.settle()
    assert isinstance(answers[0], Accepted)


async def test_commit_stored_despite_an_error_is_accepted() -> None:
    table = Table(FailingStore(appends=["done, then failed"]))
    answers = table.submit(score(0), ref=1, client="phone")
    session = await table.settle()
    assert answers == [Accepted(ref=1, seq=session.seq)]


async def test_join_stored_despite_an_error_is_accepted() -> None:
    table = Table(FailingStore(appends=["done, then failed"]))
    seq = await table.command_queue.execute(Join(member="cyd", name="Cyd", role="voter"), None)
    assert seq == (await table.settle()).seq


async def test_failed_catch_up_is_reported_and_retried() -> None:
    table = Table(FailingStore(reads=["failed"]))
    assert isinstance(table.store, FailingStore)
    table.store.append_conflicting(CODE)
    with pytest.raises(Unavailable):
        await table.command_queue.caught_up()
    assert (await table.settle()).seq == len(table.store.log(CODE))
    await table.command_queue.caught_up()


async def test_stored_commit_is_found_after_failed_writes_and_reads() -> None:
    table = Table(FailingStore(appends=["done, then failed"], reads=["failed"] * 4))
    answers = table.submit(score(0), ref=1, client="phone")
    session = await table.settle()
    assert answers == [Accepted(ref=1, seq=session.seq)]
    assert session.rounds[-1].ballots["ada"].cells[CELLS[0]].value == 3
    assert await settled(table, score(0), "ada") == [Accepted(ref=0, seq=session.seq)]
    assert len(table.scored()) == 1


async def test_conflict_with_another_process_is_read_and_decided_again() -> None:
    store = FailingStore()
    table = Table(store)
    elsewhere = Meeting(about(OPTIONS, {c: 0.1 for c in CRITERIA})).join(*VOTERS).open().close()
    await store.append(CODE, elsewhere.log[-1])
    late = table.submit(score(0))
    session = await table.settle()
    assert isinstance(late[0], Declined) and late[0].code == "closed"
    assert session.phase == "closed"


async def test_repeated_conflicts_are_retried_until_stored() -> None:
    table = Table(FailingStore(appends=["conflict"] * 9))
    answers = table.submit(score(0))
    await table.settle()
    assert isinstance(answers[0], Accepted)


async def test_catch_up_broadcasts_commits_of_another_process() -> None:
    store = FailingStore(reads=["failed", "done"])
    table = Table(store)
    store.append_conflicting(CODE)
    table.command_queue.catch_up()
    session = await table.settle()
    assert session.seq == len(store.log(CODE))
    assert table.events


async def test_unreadable_log_is_not_extended_and_nothing_is_answered() -> None:
    table = Table(MemoryStore())
    await table.store.append(CODE, log.seal(CODE, table.command_queue.session.seq + 1, 0, [Revealed()], {}, "forged"))
    commits = table.store.log(CODE)
    answers = table.submit(score(0))
    asked = asyncio.gather(
        table.command_queue.execute(Join(member="cyd", name="Cyd", role="voter"), None),
        table.command_queue.caught_up(),
        return_exceptions=True,
    )
    for result in await asked:
        assert isinstance(result, log.CorruptLog)
    await table.command_queue.wait_until_idle()
    assert isinstance(table.command_queue.unreadable, log.CorruptLog)
    assert answers == [] and table.events == [] and table.store.log(CODE) == commits
    assert not table.command_queue.submit(CommandRequest(score(0), "ada", answer=answers.extend))
    with pytest.raises(log.CorruptLog):
        await table.command_queue.execute(Join(member="dan", name="Dan", role="voter"), None)
    with pytest.raises(log.CorruptLog):
        await table.command_queue.caught_up()
    assert table.command_queue.idle and table.store.log(CODE) == commits


# ---- resending


class Phone:
    """A client that follows docs/protocol.md: it numbers its requests and resends each until it is answered."""

    def __init__(self, table: Table, who: str) -> None:
        self.table = table
        self.who = who
        self.client = f"{who}:phone"
        self.ref = 0
        self.waiting: dict[int, Score] = {}
        self.settled: list[Score] = []
        self.connection = 0

    def ask(self, command: Score) -> None:
        """Number a new request and send it."""
        self.ref += 1
        self.waiting[self.ref] = command
        self.send(self.ref)

    def send(self, ref: int) -> None:
        """Send a pending request; an answer to a connection that has closed since is lost."""
        connection = self.connection

        def on_answer(answers: Sequence[Answer]) -> None:
            (answer,) = answers
            if connection == self.connection and answer.ref in self.waiting:
                assert isinstance(answer, Accepted), answer
                self.settled.append(self.waiting.pop(answer.ref))

        self.table.command_queue.submit(CommandRequest(self.waiting[ref], self.who, self.client, ref, answer=on_answer))

    def reconnect(self) -> None:
        """Lose the connection and all answers in flight, reconnect, and resend the pending requests."""
        self.connection += 1
        last = self.table.command_queue.session.refs.get(self.client, 0)
        for ref in sorted(self.waiting):
            if ref <= last:
                self.settled.append(self.waiting.pop(ref))
            else:
                self.send(ref)


def driven(act: Callable[[], Coroutine[None, None, None]]) -> None:
    """Run to completion on a separate event loop."""
    asyncio.run(act())


# Each step: a client and its action: ask, resend a pending request, let a batch finish, lose the connection.
STEPS = st.lists(
    st.tuples(st.integers(0, 1), st.sampled_from(["ask", "ask", "again", "turn", "lost"]), st.integers(0, 99)),
    max_size=40,
)


@settings(max_examples=examples(60), deadline=None)
@given(STEPS)
def test_resent_requests_count_once_in_any_order(
    steps: list[tuple[int, str, int]],
) -> None:
    async def act() -> None:
        table = Table(MemoryStore())
        sent: list[CommandRequest] = []
        answers: list[Answer] = []
        for voter, what, number in steps:
            if what == "ask":
                # Few cells, so that requests often wait for each other; a resend that counted would put an older
                # value back.
                place = len(sent)
                command = Score(*CELLS[place % 3], place % 5 + 1, reason=f"n{place}")
                client = f"{VOTERS[voter]}:phone"
                sent.append(CommandRequest(command, VOTERS[voter], client, place + 1, answer=answers.extend))
                table.command_queue.submit(sent[-1])
            elif sent and what != "turn":
                old = sent[number % len(sent)]
                table.command_queue.submit(
                    CommandRequest(old.command, old.actor, old.client, old.ref, answer=answers.extend)
                )
            else:
                await table.command_queue.wait_until_idle()
        session = await table.settle()
        assert all(isinstance(answer, Accepted) for answer in answers)
        for name in VOTERS:
            reasons = [r.command.reason for r in sent if r.actor == name and isinstance(r.command, Score)]
            assert [event.reason for event in table.scored() if event.member == name] == reasons
            cells = session.rounds[-1].ballots.get(name, Ballot()).cells
            newest = {CELLS[int(reason[1:]) % 3]: reason for reason in reasons}
            assert {key: cell.reason for key, cell in cells.items()} == newest

    driven(act)


APPEND_OUTCOMES = st.lists(st.sampled_from(OUTCOMES), max_size=25)
READ_OUTCOMES: st.SearchStrategy[list[Outcome]] = st.lists(st.sampled_from(OUTCOMES[:2]), max_size=15)


@settings(max_examples=examples(50), deadline=None)
@given(STEPS, APPEND_OUTCOMES, READ_OUTCOMES)
def test_acknowledged_requests_are_in_the_log_once_despite_failures(
    steps: list[tuple[int, str, int]], appends: list[Outcome], reads: list[Outcome]
) -> None:
    async def act() -> None:
        table = Table(FailingStore(appends, reads))
        phones = [Phone(table, who) for who in VOTERS]
        asked = 0
        for voter, what, number in steps:
            phone = phones[voter]
            if what == "ask":
                phone.ask(score(asked))
                asked += 1
            elif what == "again" and phone.waiting:
                phone.send(sorted(phone.waiting)[number % len(phone.waiting)])
            elif what == "lost":
                phone.reconnect()
            else:
                await table.command_queue.wait_until_idle()
            commits = {event.reason for event in table.scored()}
            assert {c.reason for p in phones for c in p.settled} <= commits, "acknowledged, but not in the log"
        await finish_all(table, phones)
        assert sorted(event.reason for event in table.scored()) == sorted(f"n{n}" for n in range(asked))

    driven(act)


async def finish_all(table: Table, phones: list[Phone]) -> None:
    """Reconnect until nothing is pending; the store always recovers."""
    store = table.store
    assert isinstance(store, FailingStore)
    store.append_outcomes, store.read_outcomes = iter(()), iter(())
    for phone in phones:
        phone.reconnect()
    await table.settle()
    assert all(not phone.waiting for phone in phones)
