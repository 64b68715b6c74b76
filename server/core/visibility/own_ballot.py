"""What one member alone sees: their own ballot, and what they have said of themselves."""

from __future__ import annotations

from server.core.events import Attached, Cleared, Disputed, DoneSet, Scored, WeightsGiven, Withdrawn
from server.core.model import Session
from server.core.public_session import OwnBallot, OwnCell
from server.core.visibility.public import public_attachment

OwnBallotEvent = Scored | Cleared | DoneSet | WeightsGiven | Attached | Withdrawn | Disputed


def own_ballot(session: Session, member: str) -> OwnBallot:
    """One member's own ballot: to be shown to that member only."""
    round_ = session.round
    ballot = round_.ballots.get(member) if round_ else None
    weights = session.weighting.ballots.get(member) if session.weighting else None
    held = [e for e in session.attachments.values() if not e.withdrawn]
    cells = tuple(
        OwnCell(option=option, criterion=criterion, value=c.value, reason=c.reason, confidence=c.confidence)
        for (option, criterion), c in (ballot.cells.items() if ballot else ())
    )
    return OwnBallot(
        round=len(session.rounds),
        cells=cells,
        done=bool(ballot and ballot.done),
        weights=weights,
        attachments=tuple(public_attachment(session, e) for e in held if e.member == member),
        disputes=tuple(e.id for e in held if member in e.disputed_by),
    )


def own_experience(session: Session, member: str) -> tuple[str, ...]:
    """The options that a member says they have run in production: to be shown to that member only."""
    return session.members[member].experience


def whose(session: Session, event: OwnBallotEvent) -> str:
    """The member whose own ballot an event changes."""
    return session.attachments[event.id].member if isinstance(event, Withdrawn) else event.member
