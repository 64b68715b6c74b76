"""The names of members: clean, and different from those of all other members."""

from __future__ import annotations

from server.core.model import MAX_MEMBERS, Session
from server.core.refused import Refused
from server.core.text import MAX_NAME, checked_line, name_keys, shorten


def own_name(session: Session, wanted: str, member: str) -> str:
    """Return the cleaned name, with a number appended if another member already has it or one that looks like it."""
    name = checked_line(wanted, MAX_NAME)
    if not name:
        raise Refused("no_name")

    def free(name: str) -> bool:
        return all(session.called.get(key, member) == member for key in name_keys(name))

    if free(name):
        return name
    stem = shorten(name, MAX_NAME - len(f" {MAX_MEMBERS}"))
    # Doubled until it is free, then halved: thousands of members may have the same name.
    taken, number = 1, 2
    while not free(f"{stem} {number}"):
        taken, number = number, 2 * number
    while number - taken > 1:
        middle = (taken + number) // 2
        taken, number = (taken, middle) if free(f"{stem} {middle}") else (middle, number)
    return f"{stem} {number}"


def use_name(session: Session, member: str, name: str) -> None:
    """Give a member a name, instead of the one they had; nobody else may have one that looks like it.

    While a log is replayed, a name that will be erased may be missing.
    """
    if not name:
        return
    free_name(session, member)
    session.members[member].name = name
    for key in name_keys(name):
        session.called.setdefault(key, member)


def free_name(session: Session, member: str) -> None:
    """Let others have the name of a member."""
    for key in name_keys(session.members[member].name):
        if session.called.get(key) == member:
            del session.called[key]
