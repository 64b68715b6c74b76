"""The roster, the progress of the round, and the names of members in results."""

from __future__ import annotations

import hashlib
from collections.abc import Container

from msgspec import Struct

from server.core.board import Progress
from server.core.model import Description, Member, Millis, Role, Session
from server.core.public_session import MAX_ROSTER_NAMES, Roster, RosterMember
from server.core.visibility import rules

# With a number, every member's name in results while names are hidden; exports translate it.
PSEUDONYM = "Voter"


class VisibleMember(Struct, frozen=True):
    """A member as visible in results."""

    name: str
    role: Role
    joined_at: Millis
    removed: bool


def visible_member(member: Member) -> VisibleMember:
    """Return a member as visible in results, without their experience."""
    return VisibleMember(member.name, member.role, member.joined_at, member.removed)


def roster(session: Session, connected: Container[str], connections: int) -> Roster:
    """Build the roster; `connected` has the ids of members with an open connection, `connections` their number."""
    round_ = session.round
    ballots = round_.ballots if round_ else {}
    weighed = session.weighting.ballots if session.weighting and not round_ else {}
    named: list[RosterMember] = []
    waiting = session.admission.waiting
    for m in session.members.values():
        if m.removed or m.id in waiting:
            continue
        if len(named) == MAX_ROSTER_NAMES:
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
    return Roster(
        voters=session.voters,
        observers=session.observers,
        connected=connections,
        waiting=len(waiting),
        members=tuple(named),
    )


def progress(session: Session) -> Progress:
    """Count the members who may score (facilitators only once they have scored), have started, and are done."""
    round_ = session.round
    if round_ is None:
        weighed = session.weighting.ballots if session.weighting else {}
        leading = sum(session.members[member].role == "facilitator" for member in weighed)
        return Progress(members=session.voters + leading, started=len(weighed), done=len(weighed))
    # A member removed after the reveal still counts in that round.
    members = max(session.voters + round_.facilitators, round_.started)
    return Progress(members=members, started=round_.started, done=round_.done)


def shown_names(session: Session) -> dict[str, str]:
    """Return names in results by member id: real names, or pseudonyms numbered in an order that depends on the salt."""
    if rules.names_shown(session.description):
        return {m.id: m.name for m in session.members.values()}
    return {member: f"{PSEUDONYM} {n}" for n, member in enumerate(hidden_order(session), 1)}


def pseudonym_number(about: Description, name: str) -> str | None:
    """Return the number of a pseudonym, to translate it; None for a real name."""
    hidden = not rules.names_shown(about) and name.startswith(f"{PSEUDONYM} ")
    return name.removeprefix(f"{PSEUDONYM} ") if hidden else None


def hidden_order(session: Session) -> list[str]:
    """Return the ids of all members in an order that reveals nothing about them."""
    return sorted(session.members, key=lambda id: hashlib.sha256(f"{session.salt}:{id}".encode()).digest())
