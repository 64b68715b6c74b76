"""Permissions: every command by every role in every phase."""

from __future__ import annotations

from copy import deepcopy
from functools import cache
from itertools import product
from typing import get_args

import pytest

from scripts.message_catalogue import entries, words
from server.core.commands import (
    AnyCommand,
    Clear,
    Close,
    Done,
    Edit,
    EraseName,
    Join,
    NextRound,
    OpenScoring,
    Remove,
    Rename,
    Score,
    SetTimer,
    Supersede,
    Withdraw,
)
from server.core.decide import decide
from server.core.model import Description, Phase, Session
from server.core.refused import Refused
from tests.support.command_rules import ACTORS, PHASES, RULES, STEPS, VOTE, in_phase
from tests.support.in_english import reason
from tests.support.meeting import FACILITATOR, Meeting, about
from tests.support.rows import one_test_for


@cache
def worded() -> list[str]:
    """Return every combination of phases that a message has words for."""
    return words(next(e for e in entries() if e.id == "refused-phase").documented["phases"])


def expected(command: AnyCommand, actor: str, phase: Phase) -> str | None:
    """Return the expected refusal code; None if the rules allow it."""
    _, who, when = next(rule for rule in RULES if rule[0] == command)
    if phase == "closed" and isinstance(command, EraseName):
        return None if actor in (FACILITATOR, "removed") else expected(command, actor, "lobby")
    if phase == "closed" and not isinstance(command, Supersede):
        return "closed"
    if actor in ("waiting", "removed", "stranger"):
        return {"waiting": "waiting", "removed": "removed", "stranger": "not_joined"}[actor]
    if actor not in who and isinstance(command, Withdraw):
        # An author exists only while there is an attachment.
        return "observer" if actor == "observer" else "not_yours" if phase in when else "phase"
    if actor not in who:
        return "observer" if who == VOTE else "not_facilitator"
    if phase in when:
        return None
    return STEPS.get(type(command), "phase") if phase == "weighting" else "phase"


@cache
def decided_on(phase: Phase) -> tuple[Meeting, Session]:
    """Return a session in this phase that all decisions below are about, and a copy of it."""
    meeting = in_phase(phase)
    return meeting, deepcopy(meeting.session)


@one_test_for(product((rule[0] for rule in RULES), sorted(ACTORS), PHASES))
def test_command_is_allowed_for_its_roles_in_its_phases(command: AnyCommand, actor: str, phase: Phase) -> None:
    meeting, before = decided_on(phase)
    code = expected(command, actor, phase)
    if code is None:
        assert decide(meeting.session, command, actor, meeting.now)
    else:
        with pytest.raises(Refused) as caught:
            decide(meeting.session, command, actor, meeting.now)
        assert caught.value.code == code
        assert reason(caught.value).endswith(".")
        assert code != "phase" or caught.value.statement.params["phases"] in worded()
    assert meeting.session == before, "a decision must not change the session"


def test_rules_cover_every_command() -> None:
    assert {type(rule[0]) for rule in RULES} | {Join} == set(get_args(AnyCommand))


@pytest.mark.parametrize("phase", PHASES)
def test_members_can_join_in_every_phase_but_the_last(phase: Phase) -> None:
    meeting = in_phase(phase)
    if phase == "closed":
        with pytest.raises(Refused, match="closed"):
            meeting.join("late")
    else:
        assert "late" in meeting.join("late").session.members


def refusal(meeting: Meeting, who: str | None, command: AnyCommand) -> str:
    """Return the refusal code."""
    with pytest.raises(Refused) as caught:
        meeting.ask(who, command)
    return caught.value.code


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (Score("rails", "joy", 3), "unknown_option"),
        (Score("flask", "cost", 3), "unknown_criterion"),
        (Score("flask", "joy", 6), "off_scale"),
        (Clear("rails", "joy"), "unknown_option"),
        (Clear("flask", "cost"), "unknown_criterion"),
    ],
)
def test_only_existing_cells_and_steps_can_be_scored(command: AnyCommand, code: str) -> None:
    assert refusal(in_phase("scoring"), "voter", command) == code


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (Close("rails"), "unknown_option"),
        (Remove("stranger"), "unknown_member"),
        (Remove("removed"), "unknown_member"),
        (Remove(FACILITATOR), "facilitator"),
    ],
)
def test_only_existing_options_and_members_can_be_chosen(command: AnyCommand, code: str) -> None:
    assert refusal(in_phase("scoring"), FACILITATOR, command) == code


def test_no_option_can_be_chosen_before_a_score() -> None:
    assert refusal(in_phase("lobby"), FACILITATOR, Close("flask")) == "nothing_scored"


@pytest.mark.parametrize(
    ("description", "code"),
    [(about(options=("django",)), "too_few_options"), (about(weights={}), "no_criteria")],
)
def test_scoring_requires_a_complete_description(description: Description, code: str) -> None:
    assert refusal(Meeting(description), FACILITATOR, OpenScoring()) == code


@pytest.mark.parametrize("member", ["voter", "removed"])
def test_joining_again_changes_nothing(member: str) -> None:
    meeting = in_phase("lobby")
    before = deepcopy(meeting.session)
    assert meeting.ask(None, Join(member=member, name="Again", role="voter")) == []
    assert meeting.session == before


def test_full_session_refuses_new_members(monkeypatch: pytest.MonkeyPatch) -> None:
    meeting = Meeting()
    monkeypatch.setattr("server.core.joining.MAX_MEMBERS", 1)
    meeting.join("ada")
    assert refusal(meeting, None, Join(member="bob", name="Bob", role="voter")) == "full"


def test_number_of_rounds_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server.core.decide.MAX_ROUNDS", 2)
    meeting = Meeting().open().reveal().next_round().reveal()
    assert refusal(meeting, FACILITATOR, NextRound()) == "too_many_rounds"


@pytest.mark.parametrize(
    ("phase", "who", "command"),
    [
        ("scoring", "voter", Score("django", "joy", 3)),
        ("scoring", "voter", Score("django", "joy", 3, "  ")),
        ("scoring", "voter", Clear("flask", "joy")),
        ("scoring", "voter", Done(False)),
        ("lobby", "voter", Rename("Voter")),
        ("lobby", FACILITATOR, Edit()),
        ("lobby", FACILITATOR, Edit(question="Which framework?")),
        ("lobby", FACILITATOR, SetTimer(None)),
    ],
)
def test_command_without_effect_has_no_event(phase: Phase, who: str, command: AnyCommand) -> None:
    assert list(in_phase(phase).ask(who, command)) == []


def test_score_replaces_the_whole_cell() -> None:
    meeting = in_phase("scoring").score("voter", "flask", "joy", 2, " it hurt ", 3).score("voter", "flask", "joy", None)
    cell = meeting.session.rounds[-1].ballots["voter"].cells["flask", "joy"]
    assert (cell.value, cell.reason, cell.confidence) == (None, "", None)


def test_new_reason_for_the_same_score_is_stored_trimmed() -> None:
    meeting = in_phase("scoring").score("voter", "django", "joy", 3, " it is fun \n")
    assert meeting.session.rounds[-1].ballots["voter"].cells["django", "joy"].reason == "it is fun"


def test_timer_runs_for_the_given_time_and_stops_with_the_round() -> None:
    meeting = in_phase("scoring").set_timer(90)
    assert meeting.session.timer_ends_at == meeting.now + 90_000
    assert meeting.reveal().session.timer_ends_at is None
    assert meeting.set_timer(90).next_round().session.timer_ends_at is None
    assert meeting.set_timer(90).set_timer(None).session.timer_ends_at is None


def test_close_stores_the_outcome_and_ends_the_round() -> None:
    meeting = in_phase("scoring").close("flask", " We know it. ")
    outcome = meeting.session.outcome
    assert outcome is not None
    assert (outcome.option, outcome.statement, outcome.at) == ("flask", "We know it.", meeting.now)
    assert meeting.session.rounds[-1].revealed_at == meeting.now
