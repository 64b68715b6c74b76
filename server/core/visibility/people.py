"""Who is in: the roster, how far people have come, and what they are called in results."""

from __future__ import annotations

import hashlib
from collections.abc import Container

from msgspec import Struct

from server.core.board import Progress
from server.core.model import Description, Member, Millis, Role, Session
from server.core.public_session import MOST_NAMED, Roster, RosterMember
from server.core.visibility import rules

# What everybody is called, with a number, while names are hidden; exports write it in the session's language.
PSEUDONYM = "Voter"


class VisibleMember(Struct, frozen=True):
    """One person who took part."""

    name: str
    role: Role
    joined_at: Millis
    removed: bool


def visible_member(member: Member) -> VisibleMember:
    """A member as everybody may know them in results: what they have run in production is not told."""
    return VisibleMember(member.name, member.role, member.joined_at, member.removed)


def roster(session: Session, connected: Container[str], connections: int) -> Roster:
    """Who is in: `connected` holds the ids of members with an open connection, `connections` their number."""
    round_ = session.round
    ballots = round_.ballots if round_ else {}
    weighed = session.weighting.ballots if session.weighting and not round_ else {}
    named: list[RosterMember] = []
    for m in session.members.values():
        if m.removed:
            continue
        if len(named) == MOST_NAMED:
            break
        ballot, given = ballots.get(m.id), m.id in weighed
        named.append(
            RosterMember(
                id=m.id,
                name=m.name,
                role=m.role,
                connected=m.id in connected,
                started=given or bool(ballot and ballot.cells),
                done=given or bool(ballot and ballot.done),
            )
        )
    return Roster(voters=session.voters, observers=session.observers, connected=connections, members=tuple(named))


def progress(session: Session) -> Progress:
    """How many may score (a facilitator counts once they scored), have begun, and are done."""
    round_ = session.round
    if round_ is None:
        weighed = session.weighting.ballots if session.weighting else {}
        leading = sum(session.members[member].role == "facilitator" for member in weighed)
        return Progress(members=session.voters + leading, started=len(weighed), done=len(weighed))
    # Somebody removed after the reveal stays in that round's figures.
    members = max(session.voters + round_.facilitators, round_.started)
    return Progress(members=members, started=round_.started, done=round_.done)


def shown_names(session: Session) -> dict[str, str]:
    """What each member (by id) is called: their name, or a pseudonym in an order that only the salt knows."""
    if rules.names_shown(session.description):
        return {m.id: m.name for m in session.members.values()}
    return {member: f"{PSEUDONYM} {n}" for n, member in enumerate(hidden_order(session), 1)}


def pseudonym_number(about: Description, name: str) -> str | None:
    """The number of a pseudonym, for whoever writes it in another language; None for a name."""
    hidden = not rules.names_shown(about) and name.startswith(f"{PSEUDONYM} ")
    return name.removeprefix(f"{PSEUDONYM} ") if hidden else None


def hidden_order(session: Session) -> list[str]:
    """The ids of all members in an order that tells nothing about them."""
    return sorted(session.members, key=lambda id: hashlib.sha256(f"{session.salt}:{id}".encode()).digest())
