"""People without a device: facilitators add them and enter their scores, and everything says so."""

from __future__ import annotations

import msgspec
import pytest

from server.core import log
from server.core.admission import MAX_WITHOUT_DEVICE
from server.core.batch import PendingCommand, next_batch
from server.core.commands import (
    AddPerson,
    Admit,
    AnyCommand,
    Appoint,
    Done,
    Enter,
    EnterClear,
    EnterDone,
    EraseName,
    GiveWeights,
    OpenWeighting,
    Remind,
    Remove,
    Score,
    SetAdmission,
)
from server.core.events import AnyEvent, Cleared, DoneSet, Joined, Scored
from server.core.model import CriterionWeight, Names
from server.core.prompts import unfinished
from server.core.public_session import MAX_ROSTER_NAMES, Roster
from server.core.refused import Refused
from server.core.visibility.own_ballot import entered_ballot
from server.exports import FORMATS
from server.exports import json as json_format
from server.exports.record import Record
from tests.support.meeting import FACILITATOR, Meeting, about


def add(meeting: Meeting, name: str = "Pat") -> str:
    """Let the facilitator add somebody without a device; return their id."""
    (joined,) = meeting.ask(FACILITATOR, AddPerson(name))
    assert isinstance(joined, Joined)
    return joined.member


def refusal(meeting: Meeting, command: AnyCommand, who: str = FACILITATOR) -> str:
    """Return the refusal code."""
    with pytest.raises(Refused) as caught:
        meeting.ask(who, command)
    return caught.value.code


def roster(meeting: Meeting) -> Roster:
    return meeting.visible.roster(set(meeting.session.members), 1)


def test_added_person_is_a_voter_and_everybody_sees_that_they_have_no_device() -> None:
    meeting = Meeting().join("ada")
    pat = add(meeting)
    person = roster(meeting).members[-1]
    assert (person.id, person.name, person.role) == (pat, "Pat", "voter")
    assert roster(meeting).without_device == (pat,)
    assert [m.without_device for m in meeting.visible.members] == [False, False, True]
    assert meeting.board.progress.members == roster(meeting).voters == 2
    assert log.replay(meeting.log) == meeting.session


def test_added_names_are_different_from_all_others() -> None:
    meeting = Meeting().join("ada")
    names = [meeting.session.members[add(meeting, name)].name for name in (" ADA ", "\u0410da", "Pat", "Pat")]
    assert names == ["ADA 2", "\u0410da 3", "Pat", "Pat 2"]
    assert refusal(meeting, AddPerson("  ")) == "no_name"


def test_facilitator_may_add_people_while_joining_is_locked_but_not_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    meeting = Meeting()
    meeting.ask(FACILITATOR, SetAdmission(joining="locked", cap=1))
    add(meeting)
    assert refusal(meeting, AddPerson("Quinn")) == "full"
    monkeypatch.setattr("server.core.entering.MAX_EVER", len(meeting.session.members))
    assert refusal(meeting, AddPerson("Quinn")) == "too_many_joined"


def test_number_of_people_without_a_device_is_limited() -> None:
    meeting = Meeting()
    people = [add(meeting) for _ in range(MAX_WITHOUT_DEVICE)]
    assert refusal(meeting, AddPerson("One more")) == "too_many_without_device"
    meeting.remove(people[0])
    add(meeting)
    assert refusal(meeting, Admit(people[0])) == "too_many_without_device"


def test_nobody_without_an_account_gets_in_where_results_rely_on_accounts() -> None:
    meeting = Meeting()
    pat = add(meeting)
    meeting.remove(pat).ask(FACILITATOR, SetAdmission(accounts=True))
    meeting.join("ada").open()
    assert meeting.session.description.accounts
    assert refusal(meeting, AddPerson("Quinn")) == refusal(meeting, Admit(pat)) == "accounts_only"
    meeting.remove("ada").ask(FACILITATOR, Admit("ada"))


def test_with_somebody_without_an_account_results_do_not_rely_on_accounts() -> None:
    meeting = Meeting()
    meeting.ask(FACILITATOR, SetAdmission(accounts=True))
    meeting.join("ada")
    add(meeting)
    assert not meeting.open().session.description.accounts


# ---- their scores


def entering(meeting: Meeting, pat: str) -> list[AnyEvent]:
    """Enter, clear and finish; return the events."""
    commands = (Enter(pat, "flask", "joy", 4, " Said so. ", 2), EnterClear(pat, "flask", "joy"), EnterDone(pat))
    return [event for command in commands for event in meeting.ask(FACILITATOR, command)]


def test_log_says_that_a_facilitator_entered_it_and_not_which() -> None:
    meeting = Meeting().join("ada").open()
    pat = add(meeting)
    assert entering(meeting, pat) == [
        Scored(pat, "flask", "joy", 4, "Said so.", 2, by_facilitator=True),
        Cleared(pat, "flask", "joy", by_facilitator=True),
        DoneSet(pat, True, by_facilitator=True),
    ]
    assert list(meeting.ask("ada", Score("flask", "joy", 4))) == [Scored("ada", "flask", "joy", 4)]
    assert b"by_facilitator" not in meeting.log[-1].body
    assert log.replay(meeting.log) == meeting.session


def test_entered_scores_count_like_all_others() -> None:
    meeting = Meeting().join("ada").open().score("ada", "flask", "joy", 2)
    pat = add(meeting)
    meeting.ask(FACILITATOR, Enter(pat, "flask", "joy", 4))
    meeting.ask(FACILITATOR, EnterDone(pat))
    assert (meeting.figures("flask", "joy").n, meeting.figures("flask", "joy").mean) == (2, 3.0)
    progress = meeting.board.progress
    assert (progress.members, progress.started, progress.done) == (2, 2, 1)
    assert list(meeting.ask(FACILITATOR, Enter(pat, "flask", "joy", 4))) == []
    meeting.remove(pat)
    assert meeting.figures("flask", "joy").n == 1 and meeting.board.progress.members == 1


def test_every_facilitator_can_enter_them_and_read_them_back() -> None:
    meeting = Meeting().join("ada").open()
    pat = add(meeting)
    meeting.ask(FACILITATOR, Enter(pat, "flask", "joy", 4, "Said so."))
    meeting.ask(FACILITATOR, Appoint("ada"))
    meeting.ask("ada", Enter(pat, "django", "joy", None))
    ballot = entered_ballot(meeting.session, pat)
    assert [(c.option, c.value, c.reason) for c in ballot.cells] == [("flask", 4, "Said so."), ("django", None, "")]
    for member, code in (("ada", "own_device"), (FACILITATOR, "own_device"), ("zoe", "unknown_member")):
        with pytest.raises(Refused) as refused:
            entered_ballot(meeting.session, member)
        assert refused.value.code == code


@pytest.mark.parametrize(
    ("member", "code"),
    [("ada", "own_device"), (FACILITATOR, "own_device"), ("gone", "removed"), ("zoe", "unknown_member")],
)
def test_nothing_is_entered_for_anybody_else(member: str, code: str) -> None:
    meeting = Meeting().join("ada", "gone").remove("gone").open()
    for command in (Enter(member, "flask", "joy", 4), EnterClear(member, "flask", "joy"), EnterDone(member)):
        assert refusal(meeting, command) == code


def test_entered_scores_are_checked_as_ones_own() -> None:
    meeting = Meeting().open()
    pat = add(meeting)
    assert refusal(meeting, Enter(pat, "rails", "joy", 3)) == "unknown_option"
    assert refusal(meeting, Enter(pat, "flask", "cost", 3)) == "unknown_criterion"
    assert refusal(meeting, Enter(pat, "flask", "joy", 6)) == "off_scale"
    assert refusal(meeting.reveal(), Enter(pat, "flask", "joy", 3)) == "phase"


def test_somebody_without_a_device_does_nothing_themselves_and_cannot_be_a_facilitator() -> None:
    meeting = Meeting().open()
    pat = add(meeting)
    assert refusal(meeting, Appoint(pat)) == "no_device"
    assert list(unfinished(meeting.session)) == []
    assert refusal(meeting, Remind()) == "left_to_enter"


def test_weights_are_not_asked_of_them() -> None:
    meeting = Meeting().join("ada")
    add(meeting)
    assert meeting.board.progress.members == 2
    meeting.ask(FACILITATOR, OpenWeighting())
    assert meeting.board.progress.members == 1
    weights = tuple(CriterionWeight(criterion, 100) for criterion in ("speed", "safety", "joy"))
    meeting.ask("ada", GiveWeights("swing", weights))
    assert list(unfinished(meeting.session)) == []


def test_all_of_them_are_in_a_long_roster() -> None:
    meeting = Meeting().join(*(f"m{n}" for n in range(MAX_ROSTER_NAMES + 5)))
    pat = add(meeting)
    members = roster(meeting).members
    assert len(members) == MAX_ROSTER_NAMES + 1 and members[-1].id == pat


def together(meeting: Meeting, *asked: tuple[str, AnyCommand]) -> int:
    """Return how many of these requests share the first commit."""
    batch, _ = next_batch(meeting.session, [PendingCommand(command, who) for who, command in asked], meeting.now)
    return len(batch)


def test_what_depends_on_each_other_does_not_share_a_commit() -> None:
    meeting = Meeting().join("ada").open()
    pat, quinn = add(meeting), add(meeting, "Quinn")
    meeting.ask(FACILITATOR, Appoint("ada"))
    score = Enter(pat, "flask", "joy", 4)
    for first, second, shared in (
        (score, EnterClear(pat, "flask", "joy"), 1),
        (score, Enter(pat, "flask", "joy", 3), 1),
        (EnterDone(pat), EnterDone(pat, done=False), 1),
        (AddPerson("Rue"), AddPerson("Sam"), 1),
        (Remove(pat), score, 1),
        (score, Remove(pat), 1),
        (score, EnterDone(pat), 2),
        (score, Enter(quinn, "flask", "joy", 4), 2),
        (AddPerson("Rue"), score, 2),
    ):
        assert together(meeting, (FACILITATOR, first), ("ada", second)) == shared, (first, second)


def test_what_was_entered_for_another_round_is_declined() -> None:
    meeting = Meeting().open()
    pat = add(meeting)
    meeting.reveal().next_round()
    commands: list[AnyCommand] = [Enter(pat, "flask", "joy", 3), EnterClear(pat, "flask", "joy"), EnterDone(pat)]
    for command in commands:
        request = PendingCommand(command, FACILITATOR, round=1)
        (decided,), _ = next_batch(meeting.session, [request], meeting.now)
        assert decided.refused is not None and decided.refused.code == "too_late"


# ---- afterwards


def test_their_name_is_erased_by_a_facilitator_once_the_session_is_closed() -> None:
    meeting = Meeting().join("ada").open()
    pat = add(meeting)
    assert refusal(meeting, EraseName(pat)) == "unknown_member"
    meeting.close()
    assert refusal(meeting, EraseName(pat), "ada") == "not_facilitator"
    assert refusal(meeting, EraseName("ada")) == "unknown_member"
    meeting.ask(FACILITATOR, EraseName(pat))
    assert meeting.session.members[pat].erased == 1


def test_let_in_again_they_still_have_no_device() -> None:
    meeting = Meeting().open()
    pat = add(meeting)
    meeting.ask(FACILITATOR, Enter(pat, "flask", "joy", 4))
    meeting.ask(FACILITATOR, Remove(pat))
    assert roster(meeting).without_device == () and refusal(meeting, Enter(pat, "flask", "joy", 4)) == "removed"
    meeting.ask(FACILITATOR, Admit(pat))
    assert roster(meeting).without_device == (pat,) and entered_ballot(meeting.session, pat).cells == ()


def held(names: Names = "shown") -> Meeting:
    """Return a closed meeting with somebody whose scores were entered."""
    meeting = Meeting(about(names=names)).join("ada").open().score("ada", "flask", "joy", 2)
    meeting.ask(FACILITATOR, Enter(add(meeting), "flask", "joy", 4))
    return meeting.reveal().close("flask")


@pytest.mark.parametrize("names", ["shown", "hidden"])
def test_record_says_whose_votes_a_facilitator_entered(names: Names) -> None:
    given = msgspec.json.decode(json_format.render(held(names).visible), type=Record)
    assert [(m.name, m.without_device) for m in given.members] == [("Fay", False), ("Ada", False), ("Pat", True)]
    (round_,) = given.rounds
    assert round_.ballots is not None and len(round_.ballots) == 2


@pytest.mark.parametrize("name", ["md", "html", "adr.md"])
def test_files_say_whose_votes_a_facilitator_entered(name: str) -> None:
    text = FORMATS[name].render(held().visible).decode()
    assert text.count("Pat (votes entered by a facilitator)") >= 1, text
    assert "Ada (votes" not in text


def test_ballots_under_pseudonyms_do_not_say_which_a_facilitator_entered() -> None:
    given = msgspec.json.decode(json_format.render(held("hidden").visible), type=Record)
    assert b"without_device" not in msgspec.json.encode(given.rounds)


def test_done_is_for_oneself_and_enter_done_for_others() -> None:
    meeting = Meeting().join("ada").open()
    pat = add(meeting)
    meeting.ask(FACILITATOR, EnterDone(pat))
    meeting.ask("ada", Done())
    assert [m.done for m in roster(meeting).members] == [False, True, True]
    meeting.ask(FACILITATOR, EnterDone(pat, done=False))
    assert not roster(meeting).members[-1].done
