"""A batch has the result of its requests one by one."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from server.core import log
from server.core.commands import (
    AnyCommand,
    Clear,
    Close,
    Done,
    Join,
    NextRound,
    Remove,
    Rename,
    Reveal,
    Score,
)
from server.core.decide import decide
from server.core.events import (
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
from server.core.model import Session
from tests.core.test_properties import REQUESTS, check_running_counts
from tests.support.command_table import Table, driven
from tests.support.effort import examples
from tests.support.meeting import CODE, FACILITATOR
from tests.support.stores import OUTCOMES, FailingStore, Outcome

GROUPS = st.lists(st.lists(REQUESTS, max_size=8), max_size=12)


@settings(max_examples=examples(30), deadline=None)
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
            case RoundOpened(keep, (), ()):
                member, asked = FACILITATOR, NextRound(keep)
            case Closed(option, statement, look_again):
                member, asked = FACILITATOR, Close(option, statement, look_again)
            case Removed(removed):
                member, asked = FACILITATOR, Remove(removed)
            case _:  # its command has several events, or depends on the time
                evolve(session, event, commit.at)
                continue
        assert list(decide(session, asked, member, commit.at)) == [event]
        evolve(session, event, commit.at)
