"""What only facilitators may see: who waits, who was removed, and how many invitations are left."""

from __future__ import annotations

from msgspec import Struct

from server.core.admission import Joining
from server.core.model import Member, Millis, Role, Session

# The removed members that are listed: the last ones. Junk is removed by the thousand.
MAX_REMOVED_NAMES = 200


class OutsideMember(Struct, frozen=True):
    """A person who waits to be let in, or who was removed; `joined_at` is when they came."""

    id: str
    name: str
    role: Role
    joined_at: Millis


class AdmissionList(Struct, frozen=True):
    """Who may join, the people who wait, the last 200 who were removed, and the number of invitations made and used."""

    joining: Joining
    cap: int | None
    accounts: bool
    listed: tuple[str, ...]
    waiting: tuple[OutsideMember, ...]
    removed: tuple[OutsideMember, ...]
    invitations: int
    invitations_used: int


def admission_list(session: Session) -> AdmissionList:
    """Return who may join and who is outside; send it to facilitators only."""
    door = session.admission
    removed = [m for m in session.members.values() if m.removed and not m.erased]
    return AdmissionList(
        joining=door.joining,
        cap=door.cap,
        accounts=door.accounts,
        listed=door.listed,
        waiting=tuple(_outside(session.members[id]) for id in door.waiting),
        removed=tuple(_outside(m) for m in reversed(removed[-MAX_REMOVED_NAMES:])),
        invitations=len(door.invitations),
        invitations_used=sum(member is not None for member in door.invitations.values()),
    )


def _outside(member: Member) -> OutsideMember:
    return OutsideMember(member.id, member.name, member.role, member.joined_at)
