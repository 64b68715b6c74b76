"""Requests that clients send again count once, in any order and whatever the store does."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from server.core.commands import (
    Score,
)
from server.core.model import Ballot
from server.live.command_request import Answer, CommandRequest
from server.live.protocol import Accepted
from tests.support.command_table import CELLS, VOTERS, Table, driven, score
from tests.support.effort import examples
from tests.support.stores import OUTCOMES, FailingStore, MemoryStore, Outcome


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
