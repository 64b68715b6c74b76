"""The rules of people without a device: facilitators add them, and enter their scores."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

from msgspec import structs

from server.core.admission import MAX_EVER
from server.core.checks import active_member
from server.core.commands import Clear, Done, Score
from server.core.entering_commands import AddPerson, Enter, EnterClear, EnterCommand
from server.core.events import AnyEvent, Cleared, DoneSet, Joined, Scored
from server.core.joining import require_place
from server.core.member_names import own_name
from server.core.model import Member, Session
from server.core.refused import Refused
from server.core.visibility import rules

ID_DIGITS = 16


def add_person(session: Session, command: AddPerson) -> Sequence[AnyEvent]:
    """Return the event of a person without a device being added."""
    if rules.accounts_fixed(session):
        raise Refused("accounts_only")
    if len(session.members) >= MAX_EVER:
        raise Refused("too_many_joined", most=MAX_EVER)
    require_place(session, without_device=True)
    member = _new_id(session)
    name = own_name(session, command.name, member)
    return [Joined(member=member, name=name, role="voter", without_device=True)]


def _new_id(session: Session) -> str:
    """Return the id of the next member that is added; members are never deleted, so their number grows."""
    return hashlib.sha256(f"{session.salt}:member:{len(session.members)}".encode()).hexdigest()[:ID_DIGITS]


def represented(session: Session, member: str) -> Member:
    """Return the member with this id; raise Refused unless facilitators enter their scores."""
    if member not in session.members:
        raise Refused("unknown_member")
    person = active_member(session, member)
    if not person.without_device:
        raise Refused("own_device")
    return person


def as_own(command: EnterCommand) -> Score | Clear | Done:
    """Return the command that the member would send who has no device."""
    if isinstance(command, Enter):
        return Score(command.option, command.criterion, command.value, command.reason, command.confidence)
    if isinstance(command, EnterClear):
        return Clear(command.option, command.criterion)
    return Done(command.done)


def by_facilitator(events: Sequence[AnyEvent]) -> Iterator[AnyEvent]:
    """Yield the events of a ballot, marked as entered by a facilitator."""
    for event in events:
        assert isinstance(event, Scored | Cleared | DoneSet)
        yield structs.replace(event, by_facilitator=True)
