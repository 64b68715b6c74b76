"""The names of members: clean, and different from those of all other members."""

from __future__ import annotations

from server.core.description import clean_text
from server.core.model import MAX_MEMBERS, Session
from server.core.refused import Refused


def own_name(session: Session, wanted: str, member: str) -> str:
    """Return the cleaned name, with a number appended if another member already has it."""
    name = clean_text(wanted)
    if not name:
        raise Refused("no_name")
    if name.casefold() not in session.called or session.called[name.casefold()] == member:
        return name
    return next(
        numbered
        for n in range(2, MAX_MEMBERS + 2)
        if (numbered := f"{name[:74]} {n}").casefold() not in session.called
        or session.called[numbered.casefold()] == member
    )
