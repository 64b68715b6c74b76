"""The rules of who gets in: joining, letting in, removing, invitations, and the facilitator's key."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from typing import Literal, assert_never

from msgspec import UNSET

from server.core.admission import MAX_EVER, MAX_INVITATIONS, MAX_WAITING, MAX_WITHOUT_DEVICE
from server.core.checks import active_member, key_holder, require_option
from server.core.commands import Admit, Appoint, ChangeKey, Invite, Join, Remove, RemoveAll, SetAdmission
from server.core.events import (
    AdmissionSet,
    Admitted,
    AnyEvent,
    Appointed,
    Invited,
    Joined,
    KeyChanged,
    Removed,
    RemovedAll,
)
from server.core.member_names import own_name
from server.core.model import MAX_MEMBERS, Member, Millis, Session
from server.core.refused import Refused
from server.core.visibility import rules

AdmissionCommand = SetAdmission | Admit | Appoint | Remove | RemoveAll | Invite | ChangeKey


def join(session: Session, command: Join) -> Sequence[AnyEvent]:
    """Return the events of a person who joins, or asks to be let in."""
    if command.member in session.members or command.account in session.admission.by_account:
        return []  # a retry after a lost answer, or another device of the same account
    waiting = _must_wait(session, command)
    if len(session.members) >= MAX_EVER:
        raise Refused("too_many_joined", most=MAX_EVER)
    if waiting and len(session.admission.waiting) >= MAX_WAITING:
        raise Refused("too_many_waiting", most=MAX_WAITING)
    if not waiting:
        require_place(session)
    return [
        Joined(
            member=command.member,
            name=own_name(session, command.name, command.member),
            role=command.role,
            experience=known_options(session, command.experience),
            waiting=waiting,
            invitation=command.invitation,
            account=command.account,
        )
    ]


def _must_wait(session: Session, command: Join) -> bool:
    """Return whether this person has to be let in by a facilitator; raises Refused if they may not even ask."""
    door = session.admission
    if door.joining == "locked":
        raise Refused("joining_locked")
    if command.invitation is not None:
        if command.invitation not in door.invitations:
            raise Refused("invitation_unknown")
        if door.invitations[command.invitation] is not None:
            raise Refused("invitation_used")
    elif door.joining == "invited":
        raise Refused("invitation_needed")
    if door.accounts and command.account is None:
        raise Refused("account_needed")
    listed = command.invitation is not None or bool(door.listed and is_listed(door.listed, command.email))
    if door.listed and not listed and door.joining != "approval":
        raise Refused("not_listed")
    return door.joining == "approval" and not listed


def is_listed(listed: Sequence[str], email: str | None) -> bool:
    """Return whether an e-mail address, or its domain, is on a list; letter case does not matter."""
    if email is None:
        return False
    address = email.casefold()
    return any(entry.casefold() in (address, f"@{address.rpartition('@')[2]}") for entry in listed)


def digest_of_credential(salt: str, kind: Literal["account", "invitation"], secret: str) -> str:
    """Return the stored form of an account or an invitation: a hex SHA-256 that depends on the session's salt."""
    return hashlib.sha256(f"{salt}:{kind}:{secret}".encode()).hexdigest()


def digest_in_session(session: Session, kind: Literal["account", "invitation"], secret: str) -> str:
    """Return the stored form of an account or an invitation in a session."""
    return digest_of_credential(session.salt, kind, secret)


def places(session: Session) -> int:
    """Return how many more people can be let in."""
    return _capacity(session) - session.voters - session.observers


def require_place(session: Session, *, without_device: bool = False) -> None:
    """Raise Refused if nobody more can be let in, or nobody more who is without a device."""
    if without_device and len(session.admission.without_device) >= MAX_WITHOUT_DEVICE:
        raise Refused("too_many_without_device", most=MAX_WITHOUT_DEVICE)
    if places(session) < 1:
        raise Refused("full", most=_capacity(session))


def _capacity(session: Session) -> int:
    return MAX_MEMBERS if session.admission.cap is None else session.admission.cap


def known_options(session: Session, options: Sequence[str]) -> tuple[str, ...]:
    """Return these options in the order of the description; raises Refused if one does not exist."""
    for option in options:
        require_option(session, option)
    return tuple(o.id for o in session.description.options if o.id in options)


def control(session: Session, command: AdmissionCommand, actor: str, now: Millis) -> Sequence[AnyEvent]:
    """Return the events of a facilitator's command about who is in."""
    match command:
        case SetAdmission():
            return _set_admission(session, command)
        case Admit(member):
            return _admit(session, member)
        case Appoint():
            return _appoint(session, command)
        case Remove(member):
            return [Removed(member=_removable(session, member).id)]
        case RemoveAll():
            removed = tuple(_selected(session, command, now))
            return [RemovedAll(members=removed)] if removed else []
        case Invite(digests):
            if len(session.admission.invitations) + len(digests) > MAX_INVITATIONS:
                raise Refused("too_many_invitations", most=MAX_INVITATIONS)
            return [Invited(digests=digests)]
        case ChangeKey(digest, sign_out):
            return [KeyChanged(digest=digest, signed_out=actor if sign_out else None)]
        case _:
            assert_never(command)


def _set_admission(session: Session, command: SetAdmission) -> Sequence[AnyEvent]:
    door = session.admission
    if command.accounts is False and rules.accounts_fixed(session):
        raise Refused("accounts_fixed")
    event = AdmissionSet(
        joining=door.joining if command.joining is UNSET else command.joining,
        cap=door.cap if command.cap is UNSET else command.cap,
        accounts=door.accounts if command.accounts is UNSET else command.accounts,
        listed=door.listed if command.listed is UNSET else tuple(dict.fromkeys(command.listed)),
    )
    unchanged = (event.joining, event.cap, event.accounts, event.listed) == (
        *(door.joining, door.cap, door.accounts, door.listed),
    )
    return [] if unchanged else [event]


def _admit(session: Session, member: str | None) -> Sequence[AnyEvent]:
    """Let in one person who waits or was removed; or, with None, as many of those who wait as there are places."""
    waiting = session.admission.waiting
    if member is None:
        admitted = list(waiting)[: max(0, places(session))]
        if waiting and not admitted:
            raise Refused("full", most=_capacity(session))
        return [Admitted(member=id, name=session.members[id].name) for id in admitted]
    target = session.members.get(member)
    if target is None or target.erased:
        raise Refused("unknown_member")
    if not target.removed and member not in waiting:
        return []
    if rules.accounts_fixed(session) and member not in session.admission.by_account.values():
        raise Refused("accounts_only")
    require_place(session, without_device=target.without_device)
    return [Admitted(member=member, name=own_name(session, target.name, member))]


def _appoint(session: Session, command: Appoint) -> Sequence[AnyEvent]:
    if command.member not in session.members:
        raise Refused("unknown_member")
    member = active_member(session, command.member)
    if (member.role == "facilitator") == command.facilitator:
        return []
    if member.id == key_holder(session):
        raise Refused("first_facilitator")
    if member.without_device:
        raise Refused("no_device")
    return [Appointed(member=member.id, facilitator=command.facilitator)]


def _removable(session: Session, member: str) -> Member:
    target = session.members.get(member)
    if target is None or target.removed:
        raise Refused("unknown_member")
    if target.role == "facilitator":
        raise Refused("facilitator")
    return target


def _selected(session: Session, command: RemoveAll, now: Millis) -> Iterator[str]:
    """Yield the ids of the members that a command removes."""
    since = 0 if command.minutes is None else now - command.minutes * 60_000
    waiting = session.admission.waiting
    active = {member for round_ in session.rounds for member, ballot in round_.ballots.items() if ballot.cells}
    active |= set(session.weighting.ballots if session.weighting else ())
    for member in session.members.values():
        if member.removed or member.role == "facilitator" or member.joined_at < since:
            continue
        if command.who == "everyone" or (member.id in waiting if command.who == "waiting" else member.id not in active):
            yield member.id
