"""Which requests share a commit: a second one that depends on the first waits for the next commit."""

from __future__ import annotations

import pytest

from server.core.batch import PendingCommand, next_batch
from server.core.commands import (
    AnyCommand,
    Attach,
    Clear,
    Close,
    Dispute,
    Done,
    GiveWeights,
    Invite,
    Join,
    MarkDiscussed,
    NextRound,
    OpenWeighting,
    Remove,
    RemoveAll,
    Rename,
    Reveal,
    Score,
    SetAdmission,
    SetTimer,
    TellExperience,
    Withdraw,
)
from server.core.model import CriterionWeight
from tests.support.meeting import FACILITATOR, WEIGHTS, Meeting


def ids_of_evidence() -> tuple[str, str]:
    """Return the ids of the attachments in `with_evidence`: they depend on the author and on how many there were."""
    meeting = Meeting().join("ada", "bob", "cyd").open()
    for text in ("First", "Second"):
        meeting.ask("ada", Attach("django", "joy", "note", text))
    first, second = meeting.session.attachments
    return first, second


E1, E2 = ids_of_evidence()

GIVEN = GiveWeights("points", tuple(CriterionWeight(criterion, 100 * weight) for criterion, weight in WEIGHTS.items()))


@pytest.mark.parametrize(
    ("who", "first", "second"),
    [
        (None, Join("cyd", "Cyd", "voter"), Join("cyd", "Cyd", "voter")),
        (None, Join("cyd", "Cyd", "voter"), Join("dan", "Cyd", "voter")),
        (None, Join("cyd", "Cyd", "voter", account="a"), Join("dan", "Dan", "voter", account="a")),
        ("ada", Rename("Cyd"), Rename("Dan")),
        ("ada", Score("flask", "joy", 3), Score("flask", "joy", 4)),
        ("ada", Score("flask", "joy", 3), Clear("flask", "joy")),
        ("ada", Done(True), Done(False)),
        ("ada", TellExperience(("flask",)), TellExperience(())),
    ],
)
def test_dependent_request_waits_for_the_first(who: str | None, first: AnyCommand, second: AnyCommand) -> None:
    meeting = Meeting().join("ada", "bob").open()
    assert shared(meeting, who, first, second) == 1


def test_weights_given_twice_by_one_member_wait_and_those_of_two_members_do_not() -> None:
    meeting = Meeting().join("ada", "bob")
    meeting.ask(FACILITATOR, OpenWeighting())
    assert shared(meeting, "ada", GIVEN, GIVEN) == 1
    inbox = [PendingCommand(GIVEN, who) for who in ("ada", "bob")]
    assert len(next_batch(meeting.session, inbox, meeting.now)[0]) == 2


def test_removing_many_members_shares_a_commit_with_nothing() -> None:
    meeting = Meeting().join("ada", "bob").open()
    assert shared(meeting, FACILITATOR, RemoveAll("everyone"), SetTimer(60)) == 1
    assert shared(meeting, FACILITATOR, SetTimer(60), RemoveAll("everyone")) == 1


def test_invitations_made_twice_wait() -> None:
    assert shared(Meeting().join("ada"), FACILITATOR, Invite(("one",)), Invite(("two",))) == 1


def test_only_the_same_cell_marked_as_discussed_waits() -> None:
    meeting = Meeting().join("ada").open().score("ada", "flask", "joy", 3).reveal()
    assert shared(meeting, FACILITATOR, MarkDiscussed("flask", "joy"), MarkDiscussed("flask", "joy")) == 1
    assert shared(meeting, FACILITATOR, MarkDiscussed("flask", "joy"), MarkDiscussed("django", "joy")) == 2


@pytest.mark.parametrize("command", [Score("flask", "joy", 3), Clear("flask", "joy"), Done()])
def test_request_meant_for_another_round_is_declined(command: AnyCommand) -> None:
    meeting = Meeting().join("ada").open().reveal().next_round()
    assert [in_round(meeting, "ada", command, number) for number in (1, 2, 3, None)] == [
        *("too_late", None, "too_early", None)
    ]


def test_next_round_asked_for_twice_is_opened_once() -> None:
    meeting = Meeting().join("ada").open().reveal()
    assert in_round(meeting, FACILITATOR, NextRound(), 1) is None
    # The request of another device may arrive after that round, too, is revealed: it was meant to open no third one.
    meeting.next_round().reveal()
    assert in_round(meeting, FACILITATOR, NextRound(), 1) == "too_late"


def test_request_accepted_in_its_round_is_acknowledged_in_a_later_one() -> None:
    meeting = Meeting().join("ada").open()
    meeting.session.refs["phone"] = 7
    meeting.reveal().next_round()
    again = PendingCommand(Score("flask", "joy", 3), "ada", "phone", 7, round=1)
    (decided,), _ = next_batch(meeting.session, [again], meeting.now)
    assert (decided.events, decided.refused) == ((), None)


def in_round(meeting: Meeting, who: str, command: AnyCommand, number: int | None) -> str | None:
    """Return why a request that names this round is declined; None if it is not."""
    (decided,), _ = next_batch(meeting.session, [PendingCommand(command, who, round=number)], meeting.now)
    return None if decided.refused is None else decided.refused.code


def test_one_invitation_is_decided_on_once_per_commit() -> None:
    meeting = Meeting()
    meeting.ask(FACILITATOR, Invite(("a digest",)))
    cyd, dan = (Join(m, m.title(), "voter", invitation="a digest") for m in ("cyd", "dan"))
    assert shared(meeting, None, cyd, dan) == 1


def test_no_more_people_join_in_one_commit_than_there_are_places() -> None:
    meeting = Meeting()
    meeting.ask(FACILITATOR, SetAdmission(cap=2))
    assert shared(meeting, None, *(Join(m, m.title(), "voter") for m in ("ada", "bob", "cyd"))) == 2


def test_independent_requests_of_one_member_share_a_commit() -> None:
    meeting = Meeting().join("ada", "bob").open()
    assert shared(meeting, "ada", Score("flask", "joy", 3), Score("flask", "speed", 4)) == 2


def shared(meeting: Meeting, who: str | None, *commands: AnyCommand) -> int:
    """Return the number of these requests that share the next commit; the others must wait for a later one."""
    inbox = [PendingCommand(command, who) for command in commands]
    batch, left = next_batch(meeting.session, inbox, meeting.now)
    assert [decision.request for decision in batch] + left == inbox
    assert all(decision.refused is None for decision in batch)
    return len(batch)


# ---- every command shares a commit with those of others


def evidence(text: str = "See this") -> Attach:
    """Return a note on a cell."""
    return Attach("flask", "joy", "note", text)


@pytest.mark.parametrize(
    ("who", "command"),
    [
        ("ada", evidence()),
        ("bob", Dispute(E1)),
        ("bob", Dispute(E2, False)),
        ("ada", Withdraw(E1)),
        (FACILITATOR, SetTimer(60)),
        (FACILITATOR, Remove("cyd")),
    ],
)
def test_any_command_shares_a_commit_with_scores_before_and_after_it(who: str, command: AnyCommand) -> None:
    meeting = with_evidence()
    inbox = [
        PendingCommand(Score("flask", "joy", 3), "ada"),
        PendingCommand(command, who),
        PendingCommand(Score("flask", "joy", 4), "bob"),
    ]
    batch, left = next_batch(meeting.session, inbox, meeting.now)
    assert [decision.request for decision in batch] == inbox and left == []
    assert all(decision.events for decision in batch)


@pytest.mark.parametrize("command", [Reveal(), Close(None)])
def test_command_that_affects_others_is_the_last_of_its_commit(command: AnyCommand) -> None:
    meeting = with_evidence()
    inbox = [
        PendingCommand(Score("flask", "joy", 3), "ada"),
        PendingCommand(command, FACILITATOR),
        PendingCommand(Score("flask", "joy", 4), "bob"),
    ]
    batch, left = next_batch(meeting.session, inbox, meeting.now)
    assert [decision.request for decision in batch] + left == inbox
    assert [len(batch), len(left)] == [2, 1]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("ada", evidence("One")), ("bob", evidence("Two"))),
        (("ada", Withdraw(E1)), ("bob", Dispute(E1))),
        (("bob", Dispute(E1)), ("ada", Withdraw(E1))),
        (("bob", Dispute(E1)), ("bob", Dispute(E1, False))),
        (("ada", evidence()), ("bob", Dispute("e3"))),
        ((FACILITATOR, SetTimer(60)), (FACILITATOR, SetTimer(None))),
        ((FACILITATOR, Remove("cyd")), ("cyd", Score("flask", "joy", 3))),
        (("cyd", Score("flask", "joy", 3)), (FACILITATOR, Remove("cyd"))),
        ((FACILITATOR, Remove("cyd")), (None, Join("dan", "Cyd", "voter"))),
        ((FACILITATOR, Remove("ada")), ("bob", Dispute(E1))),
    ],
)
def test_commands_that_depend_on_each_other_keep_their_order(
    first: tuple[str | None, AnyCommand], second: tuple[str | None, AnyCommand]
) -> None:
    meeting = with_evidence()
    inbox = [PendingCommand(command, who) for who, command in (first, second)]
    batch, left = next_batch(meeting.session, inbox, meeting.now)
    assert ([decision.request for decision in batch], left) == (inbox[:1], inbox[1:])


def test_nothing_overtakes_a_waiting_request_that_it_depends_on() -> None:
    meeting = with_evidence()
    inbox = [
        PendingCommand(Score("flask", "joy", 3), "cyd"),
        PendingCommand(Remove("cyd"), FACILITATOR),
        PendingCommand(Score("flask", "speed", 3), "cyd", "another phone", 1),
        PendingCommand(Done(), "cyd", "another phone", 2),
        PendingCommand(Done(), "bob"),
    ]
    batch, left = next_batch(meeting.session, inbox, meeting.now)
    assert [decision.request for decision in batch] == [inbox[0], inbox[4]]
    assert left == inbox[1:4]


def with_evidence() -> Meeting:
    """Return a meeting whose scoring is open; Ada has attached E1, and E2, which Bob disputes."""
    meeting = Meeting().join("ada", "bob", "cyd").open()
    meeting.ask("ada", evidence("First"))
    meeting.ask("ada", evidence("Second"))
    meeting.ask("bob", Dispute(E2))
    return meeting
