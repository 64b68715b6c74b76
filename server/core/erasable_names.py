"""The names of members in a log, so that one can be erased while the digests of the log still match.

A commit's body holds, instead of each name, a commitment to it: the SHA-256 of a random salt and the name. Salt and
name are stored beside the body. Without them, nobody can find the name from the commitment, not even by trying all.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence

from msgspec import structs

from server.core.events import Admitted, AnyEvent, ErasableName, Joined, Renamed

# A name never begins with a space (text/), so nobody can be called this.
FORMER = " former "

NAMED = (Joined, Admitted, Renamed)


def former_name(number: int) -> str:
    """Return what replaces the name of the member whose name was the `number`-th to be erased in a session."""
    return f"{FORMER}{number}"


def former_number(name: str) -> str | None:
    """Return the number in what replaces an erased name, to translate it; None for a name."""
    return name.removeprefix(FORMER) if name.startswith(FORMER) else None


def commitment(salt: str, name: str) -> str:
    """Return the commitment to a name (hex SHA-256)."""
    return hashlib.sha256(f"{salt}:{name}".encode()).hexdigest()


def take_names(
    events: Sequence[AnyEvent], salt: Callable[[], str]
) -> tuple[tuple[AnyEvent, ...], tuple[ErasableName, ...]]:
    """Return the events with commitments instead of names, and the names; `salt` draws 128 random bits."""
    stored: list[AnyEvent] = []
    names: list[ErasableName] = []
    for event in events:
        if isinstance(event, NAMED):
            drawn = salt()
            taken = ErasableName(event.member, commitment(drawn, event.name), drawn, event.name)
            names.append(taken)
            event = structs.replace(event, name=taken.commitment)
        stored.append(event)
    return tuple(stored), tuple(names)


def put_names(events: tuple[AnyEvent, ...], names: Sequence[ErasableName]) -> tuple[AnyEvent, ...]:
    """Return the events with their names, "" for those that were erased; raises ValueError if a name is another."""
    if not any(isinstance(event, NAMED) and not event.permanent for event in events):
        return events
    known = {(name.member, name.commitment): name for name in names}
    return tuple(
        structs.replace(event, name=_revealed(known.get((event.member, event.name))))
        if isinstance(event, NAMED) and not event.permanent
        else event
        for event in events
    )


def _revealed(name: ErasableName | None) -> str:
    if name is None:
        return ""
    if commitment(name.salt, name.name) != name.commitment:
        raise ValueError("a name does not match its commitment")
    return name.name
