"""Checks shared by several rules: membership, role, phase, and known options and criteria."""

from __future__ import annotations

import hmac

from server.core.model import Member, Phase, Session
from server.core.refused import Refused


def active_member(session: Session, actor: str | None) -> Member:
    """Return the member with that id; raise Refused if there is none, or they were removed or wait to be let in."""
    member = session.members.get(actor) if actor else None
    if member is None:
        raise Refused("not_joined")
    if member.removed:
        raise Refused("left" if member.erased else "removed")
    if member.id in session.admission.waiting:
        raise Refused("waiting")
    return member


def key_mark(session: Session) -> str:
    """Return a text that changes with the facilitator's key, and from which nobody can tell the key."""
    return session.key_digest


def facilitator_by_key(session: Session, digest: str) -> str | None:
    """Return the facilitator's id if `digest` is that of their key (compared in constant time), else None."""
    if not hmac.compare_digest(digest, session.key_digest):
        return None
    return key_holder(session)


def key_holder(session: Session) -> str:
    """Return the id of the facilitator whom the key belongs to: the one who created the session, and so the first."""
    return next(m.id for m in session.members.values() if m.role == "facilitator")


def require_facilitator(member: Member) -> None:
    """Raise Refused unless the member is a facilitator."""
    if member.role != "facilitator":
        raise Refused("not_facilitator")


def require_participant(member: Member) -> None:
    """Raise Refused if the member is an observer."""
    if member.role == "observer":
        raise Refused("observer")


def require_phase(session: Session, *phases: Phase) -> None:
    """Raise Refused unless the session is in one of these phases."""
    if session.phase not in phases:
        raise Refused("phase", phases="-".join(phases))


def require_cell(session: Session, option: str, criterion: str) -> None:
    """Raise Refused unless the session has that option and that criterion."""
    require_option(session, option)
    if all(c.id != criterion for c in session.description.criteria):
        raise Refused("unknown_criterion", id=criterion)


def require_option(session: Session, option: str) -> None:
    """Raise Refused unless the session has that option."""
    if all(o.id != option for o in session.description.options):
        raise Refused("unknown_option", id=option)
