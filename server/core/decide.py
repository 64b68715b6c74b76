"""The rules of the meeting: which commands are allowed in which phase, and the events that result.

`decide` returns events or raises Refused and never modifies the session; only evolve.py does.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from msgspec import UNSET

from server.core.attachments import attach, dispute, withdraw
from server.core.checks import (
    active_member,
    require_cell,
    require_facilitator,
    require_option,
    require_participant,
    require_phase,
)
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
    Join,
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
from server.core.days import checked_coming_day
from server.core.description import apply_edit, check_ready, reword
from server.core.entering import add_person, as_own, by_facilitator, represented
from server.core.events import (
    AnyEvent,
    Cleared,
    Closed,
    Discussed,
    Discussing,
    DoneSet,
    Edited,
    ExperienceTold,
    Renamed,
    Revealed,
    Scored,
    ScoringOpened,
    TimerSet,
)
from server.core.joining import control, join, known_options
from server.core.leaving import erase_name
from server.core.member_names import own_name
from server.core.model import Ballot, Member, Millis, Session
from server.core.option_changes import round_opened
from server.core.prompts import prompt
from server.core.refused import Refused
from server.core.reopening import supersede
from server.core.text import checked_paragraphs
from server.core.undoing import undo_reveal
from server.core.weighting import advance_weighting, give_weights, lock_described_weights
from server.core.worth import checked_score

MAX_ROUNDS = 20

Events = Sequence[AnyEvent]


def decide(session: Session, command: AnyCommand, actor: str | None, now: Millis) -> Events:
    """Return the events that result from `command` by `actor` (a member's id; None when joining) at `now`.

    The result is empty if the command changes nothing. Raises Refused if the rules forbid it.
    """
    if session.imported is not None:
        raise Refused("imported")
    if session.read_only:
        raise Refused("read_only")
    if isinstance(command, EraseName):
        return erase_name(session, command.member, actor)
    if isinstance(command, Supersede):
        return supersede(session, command.code, actor)
    if session.phase == "closed":
        raise Refused("closed")
    if isinstance(command, Join):
        return join(session, command)
    member = active_member(session, actor)
    match command:
        case Score() | Clear() | Done():
            return _ballot(session, command, member)
        case AddPerson():
            require_facilitator(member)
            return add_person(session, command)
        case Enter() | EnterClear() | EnterDone():
            require_facilitator(member)
            person = represented(session, command.member)
            return list(by_facilitator(_ballot(session, as_own(command), person)))
        case GiveWeights():
            require_participant(member)
            return give_weights(session, command, member.id)
        case Rename():
            return _rename(session, command, member)
        case TellExperience(options):
            return _tell_experience(session, options, member)
        case Attach() | Withdraw() | Dispute():
            require_participant(member)
            return _attachment(session, command, member)
        case Discuss() | MarkDiscussed():
            require_facilitator(member)
            return _discuss(session, command)
        case OpenWeighting() | ShowWeights() | LockWeights():
            require_facilitator(member)
            return advance_weighting(session, command)
        case SetAdmission() | Admit() | Appoint() | Remove() | RemoveAll() | Invite() | ChangeKey():
            require_facilitator(member)
            return control(session, command, member.id, now)
        case Remind() | TurnScreen():
            require_facilitator(member)
            return prompt(session, command, now)
        case OpenScoring() | Edit() | Reword() | Reveal() | UndoReveal() | NextRound() | Close() | SetTimer():
            require_facilitator(member)
            return _facilitate(session, command, now)
        case _:
            assert_never(command)


def _rename(session: Session, command: Rename, member: Member) -> Events:
    name = own_name(session, command.name, member.id)
    return [] if name == member.name else [Renamed(member=member.id, name=name)]


def _tell_experience(session: Session, options: Sequence[str], member: Member) -> Events:
    require_phase(session, "lobby", "weighting", "scoring")
    experience = known_options(session, options)
    return [] if experience == member.experience else [ExperienceTold(member=member.id, options=experience)]


def _attachment(session: Session, command: Attach | Withdraw | Dispute, member: Member) -> Events:
    match command:
        case Attach():
            return attach(session, command, member)
        case Withdraw():
            return withdraw(session, command, member)
        case Dispute():
            return dispute(session, command, member)
        case _:
            assert_never(command)


def _ballot(session: Session, command: Score | Clear | Done, member: Member) -> Events:
    require_participant(member)
    require_phase(session, "scoring")
    ballot = session.rounds[-1].ballots.get(member.id, Ballot())
    match command:
        case Score():
            return _score(session, command, member.id, ballot)
        case Clear(option, criterion):
            require_cell(session, option, criterion)
            if (option, criterion) not in ballot.cells:
                return []
            return [Cleared(member=member.id, option=option, criterion=criterion)]
        case Done(done):
            return [] if ballot.done == done else [DoneSet(member=member.id, done=done)]
        case _:
            assert_never(command)


def _score(session: Session, command: Score, member: str, ballot: Ballot) -> Events:
    require_cell(session, command.option, command.criterion)
    criterion = session.description.criterion(command.criterion)
    value = command.value
    if value is not None:
        value = checked_score(value, criterion, session.description.steps(criterion))
    current = ballot.cells.get((command.option, command.criterion))
    reason = checked_paragraphs(command.reason)
    if current and (current.value, current.reason, current.confidence) == (value, reason, command.confidence):
        return []
    return [
        Scored(
            member=member,
            option=command.option,
            criterion=command.criterion,
            value=None if value is None or criterion.numeric else int(value),
            reason=reason,
            confidence=command.confidence,
            number=UNSET if value is None or not criterion.numeric else value,
        )
    ]


def _facilitate(
    session: Session,
    command: OpenScoring | Edit | Reword | Reveal | UndoReveal | NextRound | Close | SetTimer,
    now: Millis,
) -> Events:
    match command:
        case Edit():
            require_phase(session, "lobby")
            description = apply_edit(session.description, command)
            return [] if description == session.description else [Edited(description=description)]
        case Reword():
            event = reword(session.description, command)
            return [] if event is None else [event]
        case OpenScoring():
            return _open_scoring(session)
        case Reveal():
            require_phase(session, "scoring")
            return [Revealed()]
        case UndoReveal():
            return undo_reveal(session, now)
        case NextRound():
            require_phase(session, "revealed")
            if len(session.rounds) >= MAX_ROUNDS:
                raise Refused("too_many_rounds", most=MAX_ROUNDS)
            return [round_opened(session, command)]
        case Close():
            return _close(session, command, now)
        case SetTimer(seconds):
            ends_at = None if seconds is None else now + seconds * 1000
            return [] if ends_at == session.timer_ends_at else [TimerSet(ends_at=ends_at)]
        case _:
            assert_never(command)


def _open_scoring(session: Session) -> Events:
    require_phase(session, "lobby", "weighting")
    if session.phase == "lobby":
        check_ready(session.description)
        return [*lock_described_weights(session), ScoringOpened()]
    if session.locked is None:
        raise Refused("weights_not_locked")
    return [ScoringOpened()]


def _discuss(session: Session, command: Discuss | MarkDiscussed) -> Events:
    require_phase(session, "revealed")
    option, criterion = command.option, command.criterion
    if option is None or criterion is None:
        return [] if session.discussing is None else [Discussing(option=None, criterion=None)]
    require_cell(session, option, criterion)
    if isinstance(command, Discuss):
        return [] if session.discussing == (option, criterion) else [Discussing(option=option, criterion=criterion)]
    already = (option, criterion) in session.rounds[-1].discussed
    return [] if already else [Discussed(option=option, criterion=criterion)]


def _close(session: Session, command: Close, now: Millis) -> Events:
    if command.option is not None:
        require_option(session, command.option)
        if not session.rounds:
            raise Refused("nothing_scored")
    look_again = checked_coming_day(command.look_again, now) if command.look_again else None
    return [Closed(option=command.option, statement=checked_paragraphs(command.statement), look_again=look_again)]
