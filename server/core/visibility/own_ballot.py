"""Data that only the member concerned may see, or who enters it for them: their own ballot and experience."""

from __future__ import annotations

from server.core import shares
from server.core.entering import represented
from server.core.events import Attached, Cleared, Disputed, DoneSet, Scored, WeightsGiven, Withdrawn
from server.core.model import Session
from server.core.public_session import OwnBallot, OwnCell
from server.core.visibility.public import public_attachment

OwnBallotEvent = Scored | Cleared | DoneSet | WeightsGiven | Attached | Withdrawn | Disputed


def own_ballot(session: Session, member: str) -> OwnBallot:
    """Return a member's own ballot; send it to that member only."""
    round_ = session.round
    ballot = round_.ballots.get(member) if round_ else None
    weights = session.weighting.ballots.get(member) if session.weighting else None
    attachments = [e for e in session.attachments.values() if not e.withdrawn]
    cells = tuple(
        OwnCell(option=option, criterion=criterion, value=c.value, reason=c.reason, confidence=c.confidence)
        for (option, criterion), c in (ballot.cells.items() if ballot else ())
    )
    return OwnBallot(
        round=len(session.rounds),
        cells=cells,
        done=bool(ballot and ballot.done),
        weights=weights,
        asked=asked(session, member),
        attachments=tuple(public_attachment(session, e) for e in attachments if e.member == member),
        disputes=tuple(e.id for e in attachments if member in e.disputed_by),
    )


def entered_ballot(session: Session, member: str) -> OwnBallot:
    """Return the ballot of a member without a device, for facilitators only; raises Refused for anybody else's."""
    return own_ballot(session, represented(session, member).id)


def asked(session: Session, member: str) -> tuple[str, ...] | None:
    """Return the ids of the options that a member is asked to score; None for all of them."""
    positions = shares.positions(session, member, session.description)
    return None if positions is None else tuple(session.description.options[i].id for i in positions)


def own_experience(session: Session, member: str) -> tuple[str, ...]:
    """Return the ids of the options a member has run in production; send them to that member only."""
    return session.members[member].experience


def ballot_owner(session: Session, event: OwnBallotEvent) -> str:
    """Return the id of the member whose own ballot an event changes."""
    return session.attachments[event.id].member if isinstance(event, Withdrawn) else event.member
