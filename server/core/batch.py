"""Which requests may share a commit: those that do not depend on each other.

All of a batch are decided on the session as it is stored, and the session changes only once they are stored together.
That is right as long as no request would have been decided differently after another one of the batch.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence

from server.core.commands import AnyCommand, Clear, Done, Join, Rename, Score
from server.core.events import AnyEvent, Joined, Renamed


def alone(command: AnyCommand) -> bool:
    """Whether a command needs a commit of its own: what it changes may decide how others are answered."""
    return not isinstance(command, Score | Clear | Done | Join | Rename)


def claims(command: AnyCommand, actor: str | None, events: Sequence[AnyEvent]) -> Iterator[Hashable]:
    """What a request has for itself in its batch: a cell of a ballot, a member's "done", an id, a name."""
    match command:
        case Score(option, criterion) | Clear(option, criterion):
            yield "cell", actor, option, criterion
        case Done():
            yield "done", actor
        case Rename():
            yield "rename", actor
        case Join(member):
            yield "member", member
        case _:
            pass
    for event in events:
        if isinstance(event, Joined | Renamed):
            yield "name", event.name.casefold()
