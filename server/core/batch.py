"""Which requests may share a commit: those that do not depend on each other.

All of a batch are decided on the session as it is stored, and the session changes only once they are stored together.
That is right as long as no request would have been decided differently after another one of the batch.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from typing import Generic, TypeVar

from msgspec import Struct

from server.core.commands import AnyCommand, Clear, Done, GiveWeights, Join, Rename, Score, TellExperience
from server.core.decide import decide
from server.core.events import AnyEvent, Joined, Renamed
from server.core.model import Millis, Session
from server.core.refused import Refused


class PendingCommand(Struct):
    """A command, who asks it (nobody yet, to join), and under which ref of which client (0 of "" when it has none)."""

    command: AnyCommand
    actor: str | None
    client: str = ""
    ref: int = 0


A = TypeVar("A", bound=PendingCommand)


class Decision(Struct, Generic[A]):
    """What was asked comes to: events (perhaps none), or a refusal."""

    asked: A
    events: Sequence[AnyEvent] = ()
    refused: Refused | None = None


def gather(session: Session, inbox: Sequence[A], now: Millis) -> tuple[list[Decision[A]], list[A]]:
    """Decide, in their order, the requests that may share the next commit; the others are left for a later one."""
    batch: list[Decision[A]] = []
    left: list[A] = []
    refs: dict[str, int] = {}
    claimed: set[Hashable] = set()
    waiting: set[str] = set()
    for place, asked in enumerate(inbox):
        if alone(asked.command) and (batch or left):
            return batch, [*left, *inbox[place:]]
        # Refs of one client must be stored in their order, or a later one would make an earlier one a copy.
        if asked.client and asked.client in waiting:
            left.append(asked)
            continue
        decided = _decide(session, asked, refs, now)
        mine = set(claims(asked.command, asked.actor, decided.events))
        if not claimed.isdisjoint(mine):
            left.append(asked)
            waiting.add(asked.client)
            continue
        claimed |= mine
        batch.append(decided)
        if asked.ref and decided.refused is None:
            refs[asked.client] = max(asked.ref, refs.get(asked.client, 0))
        if alone(asked.command):
            return batch, [*left, *inbox[place + 1 :]]
    return batch, left


def _decide(session: Session, asked: A, refs: dict[str, int], now: Millis) -> Decision[A]:
    """A ref accepted before counts once: it is answered and changes nothing."""
    known = max(refs.get(asked.client, 0), session.refs.get(asked.client, 0))
    if 0 < asked.ref <= known:
        return Decision(asked)
    try:
        return Decision(asked, decide(session, asked.command, asked.actor, now))
    except Refused as refused:
        return Decision(asked, refused=refused)


def new_refs(session: Session, batch: Sequence[Decision[A]]) -> dict[str, int]:
    """The highest ref accepted of each client in a batch, where it is above what the session knows."""
    refs: dict[str, int] = {}
    for decided in batch:
        client, ref = decided.asked.client, decided.asked.ref
        if decided.refused is None and ref > session.refs.get(client, 0):
            refs[client] = max(ref, refs.get(client, 0))
    return refs


def alone(command: AnyCommand) -> bool:
    """Whether a command needs a commit of its own: what it changes may decide how others are answered."""
    return not isinstance(command, Score | Clear | Done | GiveWeights | Join | Rename | TellExperience)


def claims(command: AnyCommand, actor: str | None, events: Sequence[AnyEvent]) -> Iterator[Hashable]:
    """What a request has for itself in its batch: a cell of a ballot, a member's "done", an id, a name."""
    match command:
        case Score(option, criterion) | Clear(option, criterion):
            yield "cell", actor, option, criterion
        case Done():
            yield "done", actor
        case GiveWeights():
            yield "weights", actor
        case Rename():
            yield "rename", actor
        case TellExperience():
            yield "experience", actor
        case Join(member):
            yield "member", member
        case _:
            pass
    for event in events:
        if isinstance(event, Joined | Renamed):
            yield "name", event.name.casefold()
