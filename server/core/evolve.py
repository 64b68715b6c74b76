"""Applies events to a session. Only this and the other evolve files modify one; they neither decide nor refuse."""

from __future__ import annotations

from typing import assert_never

from msgspec import UNSET, convert, structs

from server.core.description import reworded
from server.core.events import (
    AdmissionSet,
    Admitted,
    AnyEvent,
    Appointed,
    Attached,
    Cleared,
    Closed,
    Created,
    Discussed,
    Discussing,
    Disputed,
    DoneSet,
    Edited,
    ExperienceTold,
    Imported,
    Invited,
    Joined,
    KeyChanged,
    NameErased,
    Reminded,
    Removed,
    RemovedAll,
    Renamed,
    Revealed,
    RevealUndone,
    Reworded,
    RoundOpened,
    Scored,
    ScoringOpened,
    ScreenTurned,
    Superseded,
    TimerSet,
    WeightingOpened,
    WeightsGiven,
    WeightsLocked,
    WeightsShown,
    Withdrawn,
)
from server.core.evolve_ballots import current_ballot, set_cell, withdraw
from server.core.evolve_people import evolve_admission, evolve_people
from server.core.evolve_rounds import open_first_round, open_next_round
from server.core.model import (
    Attachment,
    AttachmentContent,
    Cell,
    LockedWeights,
    Millis,
    Session,
    Weighting,
)
from server.core.outcome import NextSession, Outcome
from server.core.rewording import Rewording
from server.core.undone_reveal import UndoneReveal
from server.core.visibility import rules
from server.core.visibility.recorded_state import imported


def begin(event: Created | Imported, at: Millis) -> Session:
    """Create a session from its first event; raise ValueError if that has no record of a session."""
    if isinstance(event, Imported):
        return imported(event.file.encode())
    return Session(
        code=event.code,
        description=event.description,
        key_digest=event.key_digest,
        salt=event.salt,
        created_at=at,
        measurements=event.measurements,
        previous=event.previous,
        last_time=event.last_time,
        rehearsal=event.rehearsal,
    )


def evolve(session: Session, event: AnyEvent, at: Millis) -> None:
    """Apply an event that happened at `at` to the session."""
    match event:
        case Created() | Imported():
            raise ValueError("a session is created once")
        case (
            Joined() | Appointed() | Renamed() | ExperienceTold() | Removed() | RemovedAll() | Admitted() | NameErased()
        ):
            evolve_people(session, event, at)
        case AdmissionSet() | Invited() | KeyChanged():
            evolve_admission(session, event, at)
        case WeightingOpened() | WeightsGiven() | WeightsShown():
            _weighting(session, event)
        case WeightsLocked(locked):
            _lock(session, locked)
        case Scored(member, option, criterion, value, reason, confidence, number):
            given = value if number is UNSET else number
            set_cell(session, member, (option, criterion), Cell(given, reason, confidence, at))
        case Cleared(member, option, criterion):
            set_cell(session, member, (option, criterion), None)
        case DoneSet(member, done):
            current_ballot(session, member).done = done
            session.rounds[-1].done += 1 if done else -1
        case Attached() | Withdrawn() | Disputed():
            _attachments(session, event, at)
        case Edited(description):
            session.description = description
        case Reworded():
            _reword(session, event, at)
        case ScoringOpened():
            if session.phase == "lobby":
                _fix_accounts(session)
            open_first_round(session, at)
        case Revealed():
            _reveal(session, at)
            session.phase = "revealed"
        case RevealUndone():
            _undo_reveal(session, at)
        case RoundOpened():
            open_next_round(session, event, at)
        case Discussing(option, criterion):
            session.discussing = (option, criterion) if option is not None and criterion is not None else None
        case Discussed(option, criterion):
            session.rounds[-1].discussed.append((option, criterion))
            if session.discussing == (option, criterion):
                session.discussing = None
        case Closed(option, statement, look_again):
            _reveal(session, at)
            session.discussing = None
            session.phase = "closed"
            session.outcome = Outcome(option=option, statement=statement, at=at, look_again=look_again)
        case Superseded(code):
            session.superseded = NextSession(code=code, at=at)
        case TimerSet(ends_at):
            session.timer_ends_at = ends_at
        case Reminded():
            session.reminded_at = at
        case ScreenTurned():
            pass  # the projectors know it
        case _:
            assert_never(event)


def _fix_accounts(session: Session) -> None:
    """Note, as the lobby ends, whether every member has an account: results rely on it from now on."""
    session.description = structs.replace(session.description, accounts=rules.all_have_accounts(session))


def _reword(session: Session, event: Reworded, at: Millis) -> None:
    about = session.description
    if event.question is not None:
        session.rewordings.append(Rewording(at, "question", "", about.question, event.question))
    for option in about.options:
        if option.id in event.options:
            session.rewordings.append(Rewording(at, "option", option.id, option.name, event.options[option.id]))
    for criterion in about.criteria:
        if (name := event.criteria.get(criterion.id)) is not None:
            session.rewordings.append(Rewording(at, "criterion", criterion.id, criterion.name, name))
    session.description = reworded(about, event)


def _weighting(session: Session, event: WeightingOpened | WeightsGiven | WeightsShown) -> None:
    weighting = session.weighting = session.weighting or Weighting()
    match event:
        case WeightingOpened():
            if session.phase == "lobby":
                _fix_accounts(session)
            session.phase = "weighting"
            weighting.shown = False
            for removed in [member for member in weighting.ballots if session.members[member].removed]:
                del weighting.ballots[removed]
        case WeightsGiven(member, own):
            weighting.ballots[member] = own
        case WeightsShown():
            session.timer_ends_at = None
            weighting.shown = True
        case _:
            assert_never(event)


def _lock(session: Session, locked: LockedWeights) -> None:
    session.locked = locked
    about = session.description
    weights = {w.criterion: w.weight for w in locked.weights}
    criteria = tuple(structs.replace(c, weight=weights.get(c.id, 0.0)) for c in about.criteria)
    session.description = structs.replace(about, criteria=criteria)


def _attachments(session: Session, event: Attached | Withdrawn | Disputed, at: Millis) -> None:
    match event:
        case Attached(id=id, member=member):
            content = convert(event, AttachmentContent, from_attributes=True)
            session.attachments[id] = Attachment(id, member, session.rounds[-1].number, content, at)
        case Withdrawn(id):
            session.attachments[id].withdrawn = True
        case Disputed(id, member, True):
            session.attachments[id].disputed_by.append(member)
        case Disputed(id, member):
            session.attachments[id].disputed_by.remove(member)
        case _:
            assert_never(event)


def _reveal(session: Session, at: Millis) -> None:
    session.timer_ends_at = None
    if session.rounds and session.rounds[-1].revealed_at is None:
        session.rounds[-1].revealed_at = at


def _undo_reveal(session: Session, at: Millis) -> None:
    round_ = session.rounds[-1]
    assert round_.revealed_at is not None
    round_.undone.append(UndoneReveal(round_.revealed_at, at))
    round_.revealed_at = None
    round_.discussed.clear()
    session.discussing = None
    session.phase = "scoring"
    # A member removed since the reveal stayed in the round because it was over.
    for member in [m for m in round_.ballots if session.members[m].removed]:
        withdraw(session, member)
    for attachment in session.attachments.values():
        if attachment.round == round_.number and session.members[attachment.member].removed:
            attachment.withdrawn = True
