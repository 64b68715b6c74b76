"""What several rules of the meeting ask: who somebody is, which phase it is, whether a cell is there."""

from __future__ import annotations

import hmac

from server.core.model import Member, Phase, Session
from server.core.refused import Refused

PHASES: dict[Phase, str] = {
    "lobby": "while the session is in the lobby",
    "weighting": "while the weights are being found",
    "scoring": "while scoring is open",
    "revealed": "after the totals were revealed",
    "closed": "after the session was closed",
}


def active(session: Session, actor: str | None) -> Member:
    """The member with that id; raises Refused for a stranger and for one who was removed."""
    member = session.members.get(actor) if actor else None
    if member is None:
        raise Refused("not_joined", "Join the session first.")
    if member.removed:
        raise Refused("removed", "The facilitator has taken you out of this session.")
    return member


def facilitator_by_key(session: Session, digest: str) -> str | None:
    """The id of the facilitator when that is the digest of their key, compared in constant time; else None."""
    if not hmac.compare_digest(digest, session.key_digest):
        return None
    return next(m.id for m in session.members.values() if m.role == "facilitator")


def facilitates(member: Member) -> None:
    """Raise Refused unless the member is a facilitator."""
    if member.role != "facilitator":
        raise Refused("not_facilitator", "Only a facilitator can do that.")


def takes_part(member: Member) -> None:
    """Raise Refused for an observer."""
    if member.role == "observer":
        raise Refused("observer", "Observers watch; they do not score.")


def in_phase(session: Session, *phases: Phase) -> None:
    """Raise Refused unless the session is in one of these phases."""
    if session.phase not in phases:
        raise Refused("phase", f"That can be done only {' or '.join(PHASES[phase] for phase in phases)}.")


def known_cell(session: Session, option: str, criterion: str) -> None:
    """Raise Refused unless the session has that option and that criterion."""
    known_option(session, option)
    if all(c.id != criterion for c in session.description.criteria):
        raise Refused("unknown", f"There is no criterion with the id “{criterion}”.")


def known_option(session: Session, option: str) -> None:
    """Raise Refused unless the session has that option."""
    if all(o.id != option for o in session.description.options):
        raise Refused("unknown", f"There is no option with the id “{option}”.")
