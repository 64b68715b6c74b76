"""Every rule of the meeting: what a member may ask in which phase, and what then has happened.

`decide` turns a command into events or refuses it and changes nothing; evolve.py is the only thing that changes a
session.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from server.core.commands import (
    AnyCommand,
    Clear,
    Close,
    Discuss,
    Done,
    Edit,
    Join,
    MarkDiscussed,
    NextRound,
    OpenScoring,
    Remove,
    Rename,
    Reveal,
    Score,
    SetTimer,
)
from server.core.description import check_ready, edited, tidy
from server.core.events import (
    AnyEvent,
    Cleared,
    Closed,
    Discussed,
    Discussing,
    DoneSet,
    Edited,
    Joined,
    Removed,
    Renamed,
    Revealed,
    RoundOpened,
    Scored,
    ScoringOpened,
    TimerSet,
)
from server.core.model import MOST_MEMBERS, Ballot, Member, Millis, Phase, Session
from server.core.refused import Refused

MOST_ROUNDS = 20

Events = Sequence[AnyEvent]


def decide(session: Session, command: AnyCommand, actor: str | None, now: Millis) -> Events:
    """What has happened once `actor` (a member's id; None for somebody who joins) asked `command` at `now`.

    Nothing is returned when the command changes nothing. Raises Refused with a sentence when the rules forbid it.
    """
    if session.phase == "closed":
        raise Refused("closed", "This session is closed; nothing in it can change any more.")
    if isinstance(command, Join):
        return _join(session, command)
    member = active(session, actor)
    match command:
        case Score() | Clear() | Done():
            return _ballot(session, command, member)
        case Rename():
            return _rename(session, command, member)
        case Discuss() | MarkDiscussed():
            _facilitates(member)
            return _discuss(session, command)
        case OpenScoring() | Edit() | Reveal() | NextRound() | Close() | Remove() | SetTimer():
            _facilitates(member)
            return _facilitate(session, command, now)
        case _:
            assert_never(command)


def active(session: Session, actor: str | None) -> Member:
    """The member with that id; raises Refused for a stranger and for one who was removed."""
    member = session.members.get(actor) if actor else None
    if member is None:
        raise Refused("not_joined", "Join the session first.")
    if member.removed:
        raise Refused("removed", "The facilitator has taken you out of this session.")
    return member


def _facilitates(member: Member) -> None:
    if member.role != "facilitator":
        raise Refused("not_facilitator", "Only a facilitator can do that.")


def _join(session: Session, command: Join) -> Events:
    if command.member in session.members:
        return []  # asked again because the answer was lost
    if len(session.members) >= MOST_MEMBERS:
        raise Refused("full", f"This session is full: {MOST_MEMBERS} people have joined.")
    name = _own_name(session, command.name, command.member)
    return [Joined(member=command.member, name=name, role=command.role)]


def _rename(session: Session, command: Rename, member: Member) -> Events:
    name = _own_name(session, command.name, member.id)
    return [] if name == member.name else [Renamed(member=member.id, name=name)]


def _own_name(session: Session, wanted: str, member: str) -> str:
    """The name as it will be shown: tidied, and told apart from others by a number."""
    name = tidy(wanted)
    if not name:
        raise Refused("no_name", "Write a name that others can read.")
    if name.casefold() not in session.called or session.called[name.casefold()] == member:
        return name
    return next(
        numbered
        for n in range(2, MOST_MEMBERS + 2)
        if (numbered := f"{name[:74]} {n}").casefold() not in session.called
        or session.called[numbered.casefold()] == member
    )


def _ballot(session: Session, command: Score | Clear | Done, member: Member) -> Events:
    if member.role == "observer":
        raise Refused("observer", "Observers watch; they do not score.")
    _in_phase(session, "scoring")
    ballot = session.rounds[-1].ballots.get(member.id, Ballot())
    match command:
        case Score():
            return _score(session, command, member.id, ballot)
        case Clear(option, criterion):
            _known_cell(session, option, criterion)
            if (option, criterion) not in ballot.cells:
                return []
            return [Cleared(member=member.id, option=option, criterion=criterion)]
        case Done(done):
            return [] if ballot.done == done else [DoneSet(member=member.id, done=done)]
        case _:
            assert_never(command)


def _score(session: Session, command: Score, member: str, ballot: Ballot) -> Events:
    _known_cell(session, command.option, command.criterion)
    scale = session.description.scale
    if command.value is not None and command.value > scale:
        raise Refused("off_scale", f"Scores run from 1 to {scale}.")
    held = ballot.cells.get((command.option, command.criterion))
    reason = command.reason.strip()
    if held and (held.value, held.reason, held.confidence) == (command.value, reason, command.confidence):
        return []
    return [
        Scored(
            member=member,
            option=command.option,
            criterion=command.criterion,
            value=command.value,
            reason=reason,
            confidence=command.confidence,
        )
    ]


def _facilitate(
    session: Session, command: OpenScoring | Edit | Reveal | NextRound | Close | Remove | SetTimer, now: Millis
) -> Events:
    match command:
        case Edit():
            _in_phase(session, "lobby")
            description = edited(session.description, command)
            return [] if description == session.description else [Edited(description=description)]
        case OpenScoring():
            _in_phase(session, "lobby")
            check_ready(session.description)
            return [ScoringOpened()]
        case Reveal():
            _in_phase(session, "scoring")
            return [Revealed()]
        case NextRound(keep):
            _in_phase(session, "revealed")
            if len(session.rounds) >= MOST_ROUNDS:
                raise Refused("too_many", f"A session has at most {MOST_ROUNDS} rounds.")
            return [RoundOpened(keep=keep)]
        case Close(option, statement):
            return _close(session, option, statement)
        case Remove(member):
            return _remove(session, member)
        case SetTimer(seconds):
            ends_at = None if seconds is None else now + seconds * 1000
            return [] if ends_at == session.timer_ends_at else [TimerSet(ends_at=ends_at)]
        case _:
            assert_never(command)


def _discuss(session: Session, command: Discuss | MarkDiscussed) -> Events:
    _in_phase(session, "revealed")
    option, criterion = command.option, command.criterion
    if option is None or criterion is None:
        return [] if session.discussing is None else [Discussing(option=None, criterion=None)]
    _known_cell(session, option, criterion)
    if isinstance(command, Discuss):
        return [] if session.discussing == (option, criterion) else [Discussing(option=option, criterion=criterion)]
    known = (option, criterion) in session.rounds[-1].discussed
    return [] if known else [Discussed(option=option, criterion=criterion)]


def _close(session: Session, option: str | None, statement: str) -> Events:
    if option is not None:
        _known_option(session, option)
        if session.phase == "lobby":
            raise Refused("phase", "Nothing has been scored yet: close without a decision, or open the scoring first.")
    return [Closed(option=option, statement=statement.strip())]


def _remove(session: Session, member: str) -> Events:
    found = session.members.get(member)
    if found is None or found.removed:
        raise Refused("unknown", "That person is not in the session.")
    if found.role == "facilitator":
        raise Refused("facilitator", "A facilitator cannot be removed.")
    return [Removed(member=member)]


PHASES: dict[Phase, str] = {
    "lobby": "while the session is in the lobby",
    "scoring": "while scoring is open",
    "revealed": "after the totals were revealed",
    "closed": "after the session was closed",
}


def _in_phase(session: Session, phase: Phase) -> None:
    if session.phase != phase:
        raise Refused("phase", f"That can be done only {PHASES[phase]}.")


def _known_cell(session: Session, option: str, criterion: str) -> None:
    _known_option(session, option)
    if all(c.id != criterion for c in session.description.criteria):
        raise Refused("unknown", f"There is no criterion with the id “{criterion}”.")


def _known_option(session: Session, option: str) -> None:
    if all(o.id != option for o in session.description.options):
        raise Refused("unknown", f"There is no option with the id “{option}”.")
