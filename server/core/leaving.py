"""The rules of erasing a member's name: by themselves, or by a facilitator for somebody who cannot."""

from __future__ import annotations

from collections.abc import Sequence

from server.core.checks import active_member, require_facilitator
from server.core.events import AnyEvent, NameErased
from server.core.model import Session
from server.core.refused import Refused


def erase_name(session: Session, member: str, actor: str | None) -> Sequence[AnyEvent]:
    """Return the events of erasing all names of a member; none if that was done before.

    A facilitator does it for a member who was removed, and in a closed session for one without a device. Removed
    members may do it themselves only once the session is closed: until then, the facilitator may want to see whom they
    have removed.
    """
    person = session.members.get(member)
    if person is None or member != actor:
        require_facilitator(active_member(session, actor))
        without_device = person is not None and person.without_device and session.phase == "closed"
        if person is None or not (person.removed or without_device):
            raise Refused("unknown_member")
    if person.erased:
        return []
    if member == actor and person.removed and session.phase != "closed":
        raise Refused("removed")
    if person.role == "facilitator" and session.phase != "closed":
        raise Refused("facilitator_name")
    if person.permanent:
        raise Refused("name_permanent")
    return [NameErased(member)]
