"""Every command with an effect, who may give it and when, and a session of every phase to give it in."""

from __future__ import annotations

from typing import get_args

from server.core.commands import (
    AddPerson,
    Admit,
    AnyCommand,
    Appoint,
    Attach,
    ChangeKey,
    Clear,
    Close,
    Discuss,
    Dispute,
    Done,
    Edit,
    Enter,
    EnterClear,
    EnterDone,
    EraseName,
    GiveWeights,
    Invite,
    LockWeights,
    MarkDiscussed,
    NextRound,
    OpenScoring,
    OpenWeighting,
    Remind,
    Remove,
    RemoveAll,
    Rename,
    Reveal,
    Reword,
    Score,
    SetAdmission,
    SetTimer,
    ShowWeights,
    Supersede,
    TellExperience,
    TurnScreen,
    UndoReveal,
    Withdraw,
)
from server.core.model import CriterionWeight, Phase
from tests.support.meeting import FACILITATOR, Meeting, about

PHASES = get_args(Phase)

# While given weights are not shown yet, each refusal names the missing step.
STEPS = {
    OpenWeighting: "weighting_open", LockWeights: "weights_not_shown", OpenScoring: "weights_not_locked"
}  # fmt: skip
ACTORS = {FACILITATOR, "voter", "observer", "waiting", "removed", "stranger"}
VOTE = {FACILITATOR, "voter"}
IN = VOTE | {"observer"}
ALWAYS: set[Phase] = {"lobby", "weighting", "scoring", "revealed"}
EVENLY = tuple(CriterionWeight(c, 100) for c in ("speed", "safety", "joy"))


def in_phase(phase: Phase) -> Meeting:
    """Return a session in this phase with a member of every role; those that may score have scored one cell."""
    meeting = Meeting(about()).join("voter", "other", "removed").join("observer", role="observer")
    meeting.remove("removed")
    meeting.ask(FACILITATOR, SetAdmission(joining="approval"))
    meeting.ask(FACILITATOR, AddPerson("Paper"))
    meeting.join("waiting").ask(FACILITATOR, SetAdmission(joining="open"))
    if phase == "closed":
        return meeting.close()
    if phase == "weighting":
        meeting.ask(FACILITATOR, OpenWeighting())
    elif phase != "lobby":
        meeting.open()
        for voter in sorted(VOTE):
            meeting.score(voter, "django", "joy", 3)
        person = represented(meeting)
        meeting.ask(FACILITATOR, Enter(person, "django", "joy", 2))
        meeting.ask("other", Attach("django", "joy", "note", "Measured."))
    return meeting.reveal() if phase == "revealed" else meeting


def represented(meeting: Meeting) -> str:
    """Return the id of the member without a device."""
    (person,) = meeting.session.admission.without_device
    return person


PERSON = represented(in_phase("lobby"))
ATTACHED = in_phase("scoring").attachment(1)

# Each command: an example that has an effect, the roles that may send it, and the phases.
RULES: list[tuple[AnyCommand, set[str], set[Phase]]] = [
    (Score("flask", "joy", 4), VOTE, {"scoring"}),
    (Clear("django", "joy"), VOTE, {"scoring"}),
    (Done(), VOTE, {"scoring"}),
    (Rename("Somebody else"), IN, ALWAYS),
    (Edit(question="Which one?"), {FACILITATOR}, {"lobby"}),
    (Reword(question="Which one?"), {FACILITATOR}, ALWAYS),
    (OpenWeighting(), {FACILITATOR}, {"lobby"}),
    (GiveWeights("swing", EVENLY), VOTE, {"weighting"}),
    (ShowWeights(), {FACILITATOR}, {"weighting"}),
    (LockWeights(), {FACILITATOR}, set()),
    (OpenScoring(), {FACILITATOR}, {"lobby"}),
    (TellExperience(("flask",)), IN, {"lobby", "weighting", "scoring"}),
    (Reveal(), {FACILITATOR}, {"scoring"}),
    (UndoReveal(), {FACILITATOR}, {"revealed"}),
    (Discuss("django", "joy"), {FACILITATOR}, {"revealed"}),
    (MarkDiscussed("django", "joy"), {FACILITATOR}, {"revealed"}),
    (Attach("django", "joy", "note", "It was fun."), VOTE, {"scoring", "revealed"}),
    (Dispute(ATTACHED), VOTE, {"scoring", "revealed"}),
    (Withdraw(ATTACHED), {FACILITATOR}, {"scoring", "revealed"}),
    (NextRound(), {FACILITATOR}, {"revealed"}),
    (Close(None, "Later."), {FACILITATOR}, ALWAYS),
    (Remove("other"), {FACILITATOR}, ALWAYS),
    (RemoveAll("everyone"), {FACILITATOR}, ALWAYS),
    (SetAdmission(joining="locked"), {FACILITATOR}, ALWAYS),
    (Appoint("other"), {FACILITATOR}, ALWAYS),
    (Admit("removed"), {FACILITATOR}, ALWAYS),
    (Admit(None), {FACILITATOR}, ALWAYS),
    (Invite(("a digest",)), {FACILITATOR}, ALWAYS),
    (ChangeKey("a digest", sign_out=True), {FACILITATOR}, ALWAYS),
    (EraseName("removed"), {FACILITATOR}, ALWAYS),
    (SetTimer(60), {FACILITATOR}, ALWAYS),
    (Remind(), {FACILITATOR}, {"weighting", "scoring"}),
    (TurnScreen("next", 2), {FACILITATOR}, ALWAYS),
    (AddPerson("Another"), {FACILITATOR}, ALWAYS),
    (Enter(PERSON, "flask", "joy", 4), {FACILITATOR}, {"scoring"}),
    (EnterClear(PERSON, "django", "joy"), {FACILITATOR}, {"scoring"}),
    (EnterDone(PERSON), {FACILITATOR}, {"scoring"}),
    (Supersede("7G4KQ2XN"), {FACILITATOR}, {"closed"}),
]
