"""The roster, the progress of the round, and the names of members in results."""

from __future__ import annotations

import hashlib
from collections.abc import Container, Iterable

from msgspec import Struct

from server.core.board import Progress
from server.core.model import Description, Member, Millis, Role, Session
from server.core.public_session import MAX_ROSTER_NAMES, Roster, RosterMember
from server.core.visibility import rules

# With a number, every member's name in results while names are hidden; exports translate it.
PSEUDONYM = "Voter"
# The numbers of pseudonyms are drawn separately for the ballots of each round, the weights, and the attachments of each
# round. Everybody knows who took part in which of them, so a pseudonym in all of them would soon have only one owner.
Draw = str
WEIGHTS: Draw = "W"


def ballots_of(round_: int) -> Draw:
    """Return the draw for the ballots of a round."""
    return f"{round_}."


def attachments_of(round_: int) -> Draw:
    """Return the draw for the authors of the attachments of a round."""
    return f"A{round_}."


class VisibleMember(Struct, frozen=True):
    """A member as visible in results; a name that was erased is replaced by " former " and a number. The votes of one
    `without_device` were entered by a facilitator."""

    name: str
    role: Role
    joined_at: Millis
    removed: bool
    erased: bool
    without_device: bool = False


def visible_member(member: Member) -> VisibleMember:
    """Return a member as visible in results, without their experience."""
    erased = bool(member.erased)
    return VisibleMember(member.name, member.role, member.joined_at, member.removed, erased, member.without_device)


def listed(session: Session) -> list[Member]:
    """Return all members who were let in, in the order they joined."""
    door = session.admission
    return [m for m in session.members.values() if m.id not in door.waiting and m.id not in door.declined]


def shown_places(session: Session) -> dict[str, int]:
    """Return the places of members in the list of members, by id; none while names are hidden."""
    named = rules.names_shown(session.description)
    return {member.id: place for place, member in enumerate(listed(session))} if named else {}


def roster(session: Session, connected: Container[str], connections: int) -> Roster:
    """Build the roster; `connected` has the ids of members with an open connection, `connections` their number.

    Simulated members have no connection: in a rehearsal, all voters count as connected.
    """
    named: list[RosterMember] = []
    waiting = session.admission.waiting
    for m in session.members.values():
        if m.removed or m.id in waiting:
            continue
        if len(named) == MAX_ROSTER_NAMES:
            break
        named.append(_named(session, m, connected))
    inside = {m.id for m in named}
    named += [_named(session, session.members[id], ()) for id in session.admission.without_device if id not in inside]
    return Roster(
        voters=session.voters,
        observers=session.observers,
        connected=max(connections, session.voters) if session.rehearsal else connections,
        waiting=len(waiting),
        members=tuple(named),
        without_device=tuple(session.admission.without_device),
    )


def _named(session: Session, m: Member, connected: Container[str]) -> RosterMember:
    round_ = session.round
    ballot = round_.ballots.get(m.id) if round_ else None
    given = bool(session.weighting and not round_ and m.id in session.weighting.ballots)
    return RosterMember(
        id=m.id,
        name=m.name,
        role=m.role,
        connected=m.id in connected or (session.rehearsal and m.role == "voter" and not m.without_device),
        started=given or bool(ballot and ballot.cells),
        done=given or bool(ballot and ballot.done),
    )


def progress(session: Session) -> Progress:
    """Count the members who may score (facilitators only once they have scored), have started, and are done.

    In the weighting phase they are those who may give weights: nobody enters these for people without a device.
    """
    round_ = session.round
    if round_ is None:
        weighed = session.weighting.ballots if session.weighting else {}
        leading = sum(session.members[member].role == "facilitator" for member in weighed)
        asked = session.voters - (len(session.admission.without_device) if session.weighting else 0)
        return Progress(members=asked + leading, started=len(weighed), done=len(weighed))
    # A member removed after the reveal still counts in that round.
    members = max(session.voters + round_.facilitators, round_.started)
    return Progress(members=members, started=round_.started, done=round_.done)


def shown_names(session: Session, draw: Draw, members: Iterable[str]) -> dict[str, str]:
    """Return the names of these members in results, by id: real names, or pseudonyms such as "Voter 2.1" of a draw."""
    if rules.names_shown(session.description):
        return {member: session.members[member].name for member in members}
    return {member: f"{PSEUDONYM} {draw}{n}" for n, member in enumerate(hidden_order(session, draw, members), 1)}


def pseudonym_number(about: Description, name: str) -> str | None:
    """Return the number of a pseudonym, to translate it; None for a real name."""
    hidden = not rules.names_shown(about) and name.startswith(f"{PSEUDONYM} ")
    return name.removeprefix(f"{PSEUDONYM} ") if hidden else None


def hidden_order(session: Session, draw: Draw, members: Iterable[str]) -> list[str]:
    """Return the ids of these members in an order that reveals nothing about them, another one for each draw."""
    return sorted(members, key=lambda id: hashlib.sha256(f"{session.salt}:{draw}:{id}".encode()).digest())
