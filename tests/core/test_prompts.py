"""Prompts: a reminder reaches those who are not done, not more often than every 20 seconds, and changes no result."""

from __future__ import annotations

import pytest

from server.core.commands import GiveWeights, OpenWeighting, Remind, SetAdmission, ShowWeights, TurnScreen
from server.core.entering_commands import AddPerson, EnterDone
from server.core.events import Joined, Reminded, ScreenTurned
from server.core.model import CriterionWeight
from server.core.prompts import REMIND_MILLIS, unfinished
from server.core.refused import Refused
from tests.support.meeting import FACILITATOR, Meeting

EVENLY = tuple(CriterionWeight(c, 100) for c in ("speed", "safety", "joy"))


def refusal(meeting: Meeting) -> str:
    """Return the code with which a reminder is refused now."""
    with pytest.raises(Refused) as refused:
        meeting.ask(FACILITATOR, Remind())
    return refused.value.code


def test_reminder_is_for_voters_who_are_not_done() -> None:
    meeting = Meeting().join("ada", "bob", "cyd", "eve").join("oz", role="observer").remove("eve")
    meeting.ask(FACILITATOR, SetAdmission(joining="approval"))
    meeting.join("waiting").open().score("ada", "flask", "joy", 4).score("bob", "flask", "joy", 4).done("bob")
    before = meeting.board
    assert meeting.ask(FACILITATOR, Remind()) == [Reminded()]
    assert list(unfinished(meeting.session)) == ["ada", "cyd"]
    assert meeting.board == before
    assert meeting.done("ada").done("cyd") and list(unfinished(meeting.session)) == []
    meeting.now += REMIND_MILLIS
    assert refusal(meeting) == "all_done"


def test_reminder_says_when_only_scores_to_enter_are_left() -> None:
    meeting = Meeting().join("ada").open().done("ada")
    (added,) = meeting.ask(FACILITATOR, AddPerson("Pat"))
    assert isinstance(added, Joined)
    assert refusal(meeting) == "left_to_enter"
    meeting.ask(FACILITATOR, EnterDone(added.member))
    assert refusal(meeting) == "all_done"


def test_reminder_to_give_weights_ends_when_they_are_shown() -> None:
    meeting = Meeting().join("ada", "bob")
    assert refusal(meeting) == "phase"
    meeting.ask(FACILITATOR, OpenWeighting())
    meeting.ask("ada", GiveWeights("swing", EVENLY))
    meeting.ask(FACILITATOR, Remind())
    assert list(unfinished(meeting.session)) == ["bob"]
    meeting.ask(FACILITATOR, ShowWeights())
    assert refusal(meeting) == "phase"


def test_two_reminders_are_some_seconds_apart() -> None:
    meeting = Meeting().join("ada").open()
    meeting.ask(FACILITATOR, Remind())
    assert refusal(meeting) == "reminded_already"
    meeting.now += REMIND_MILLIS
    assert meeting.ask(FACILITATOR, Remind()) == [Reminded()]


def test_screen_can_be_turned_again_and_again() -> None:
    meeting = Meeting().join("ada")
    for _ in range(2):
        assert meeting.ask(FACILITATOR, TurnScreen("next", 2)) == [ScreenTurned("next", 2)]
