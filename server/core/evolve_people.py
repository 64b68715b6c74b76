"""Applies events about members, and about who may join, to a session; for evolve.py."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from server.core import shares
from server.core.erasable_names import former_name
from server.core.events import (
    AdmissionSet,
    Admitted,
    Appointed,
    ExperienceTold,
    Invited,
    Joined,
    KeyChanged,
    NameErased,
    Removed,
    RemovedAll,
    Renamed,
)
from server.core.evolve_ballots import withdraw
from server.core.member_names import free_name, use_name
from server.core.model import Member, Millis, Session

PeopleEvent = Joined | Appointed | Renamed | ExperienceTold | Removed | RemovedAll | Admitted | NameErased
AdmissionEvent = AdmissionSet | Invited | KeyChanged


def evolve_people(session: Session, event: PeopleEvent, at: Millis) -> None:
    """Apply an event about members."""
    match event:
        case Joined():
            _join(session, event, at)
        case Admitted(member, name, permanent):
            session.members[member].permanent |= permanent
            _admit(session, session.members[member], name)
        case Renamed(member, name, permanent):
            session.members[member].permanent |= permanent
            use_name(session, member, name)
        case ExperienceTold(member, options):
            session.members[member].experience = options
        case Appointed(member, facilitator):
            _appoint(session, session.members[member], facilitator)
        case Removed(member):
            _remove(session, [member])
        case RemovedAll(members):
            _remove(session, members)
        case NameErased(member):
            _erase_name(session, session.members[member])
        case _:
            assert_never(event)


def evolve_admission(session: Session, event: AdmissionEvent, at: Millis) -> None:
    """Apply an event about who may join or act as the facilitator."""
    door = session.admission
    match event:
        case AdmissionSet(joining, cap, accounts, listed):
            door.joining, door.cap, door.accounts, door.listed = joining, cap, accounts, listed
        case Invited(digests):
            door.invitations.update(dict.fromkeys(digests))
        case KeyChanged(digest, signed_out):
            session.key_digest = digest
            door.key_made_at = at
            if signed_out is not None:
                door.sign_outs[signed_out] = door.sign_outs.get(signed_out, 0) + 1
        case _:
            assert_never(event)


def _join(session: Session, event: Joined, at: Millis) -> None:
    door = session.admission
    member = Member(
        id=event.member,
        name=event.name,
        role=event.role,
        joined_at=at,
        experience=event.experience,
        permanent=event.permanent,
        without_device=event.without_device,
    )
    session.members[member.id] = member
    if member.role == "facilitator":
        door.facilitators[member.id] = None
    use_name(session, member.id, member.name)
    if event.invitation is not None:
        door.invitations[event.invitation] = member.id
    if event.account is not None:
        door.by_account[event.account] = member.id
    if event.waiting:
        door.waiting[member.id] = None
    else:
        _enter(session, member)


def _admit(session: Session, member: Member, name: str) -> None:
    session.admission.waiting.pop(member.id, None)
    session.admission.declined.discard(member.id)
    member.removed = False
    use_name(session, member.id, name)
    _enter(session, member)


def _enter(session: Session, member: Member) -> None:
    _count_role(session, member.role, 1)
    if member.without_device:
        session.admission.without_device[member.id] = None
    if member.id not in session.blocks:
        shares.hand_to(session, member.id)


def _remove(session: Session, members: Sequence[str]) -> None:
    door = session.admission
    for id in members:
        person = session.members[id]
        person.removed = True
        free_name(session, id)
        if id in door.waiting:
            del door.waiting[id]
            door.declined.add(id)
        else:
            _count_role(session, person.role, -1)
        door.without_device.pop(id, None)
        if session.phase == "scoring":
            withdraw(session, id)
        elif session.weighting and not session.weighting.shown:
            session.weighting.ballots.pop(id, None)
    if session.phase == "scoring":
        removed = set(members)
        for attachment in session.attachments.values():
            if attachment.member in removed and attachment.round == len(session.rounds):
                attachment.withdrawn = True


def _appoint(session: Session, person: Member, facilitator: bool) -> None:
    _count_role(session, person.role, -1)
    person.role = "facilitator" if facilitator else "voter"
    if facilitator:
        session.admission.facilitators[person.id] = None
    else:
        session.admission.facilitators.pop(person.id, None)
    _count_role(session, person.role, 1)
    if session.rounds and (ballot := session.rounds[-1].ballots.get(person.id)) and ballot.cells:
        session.rounds[-1].facilitators += 1 if facilitator else -1


def _erase_name(session: Session, person: Member) -> None:
    if session.phase != "closed" and not person.removed:
        _remove(session, [person.id])
    free_name(session, person.id)
    session.former += 1
    person.erased = session.former
    person.name = former_name(session.former)


def _count_role(session: Session, role: str, by: int) -> None:
    if role == "voter":
        session.voters += by
    elif role == "observer":
        session.observers += by
