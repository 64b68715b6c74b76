"""Selects the requests that can share a commit: those that do not depend on each other.

All requests of a batch are decided against the stored session, which changes only after the batch is stored. This is
correct as long as no request in a batch affects the decision on another.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from typing import Generic, TypeVar

from msgspec import Struct

from server.core.commands import AnyCommand, Clear, Done, GiveWeights, Join, Rename, Score, TellExperience
from server.core.decide import decide
from server.core.events import AnyEvent, Joined, Renamed
from server.core.joining import places
from server.core.model import Millis, Session
from server.core.refused import Refused
from server.core.text import name_keys


class PendingCommand(Struct):
    """A command, the id of its actor (None when joining), and the client and ref it came with ("" and 0 if none).

    `round` is the number of the round in which the request arrived; None if that does not matter.
    """

    command: AnyCommand
    actor: str | None
    client: str = ""
    ref: int = 0
    round: int | None = None


A = TypeVar("A", bound=PendingCommand)


class Decision(Struct, Generic[A]):
    """The result of a request: events (possibly none), or a refusal."""

    request: A
    events: Sequence[AnyEvent] = ()
    refused: Refused | None = None


def next_batch(session: Session, inbox: Sequence[A], now: Millis) -> tuple[list[Decision[A]], list[A]]:
    """Decide, in order, the requests that can share the next commit; return them and the requests left for later."""
    batch: list[Decision[A]] = []
    left: list[A] = []
    refs: dict[str, int] = {}
    claimed: set[Hashable] = set()
    waiting: set[str] = set()
    free = places(session)
    for place, request in enumerate(inbox):
        if needs_own_commit(request.command) and (batch or left):
            return batch, [*left, *inbox[place:]]
        # Refs of a client must be stored in order: after a higher ref, a lower one counts as a duplicate.
        if request.client and request.client in waiting:
            left.append(request)
            continue
        decided = _decide(session, request, refs, now)
        mine = set(conflict_keys(request.command, request.actor, decided.events))
        entering = sum(isinstance(event, Joined) and not event.waiting for event in decided.events)
        if not claimed.isdisjoint(mine) or entering > free:
            left.append(request)
            waiting.add(request.client)
            continue
        claimed |= mine
        free -= entering
        batch.append(decided)
        if request.ref and decided.refused is None:
            refs[request.client] = max(request.ref, refs.get(request.client, 0))
        if needs_own_commit(request.command):
            return batch, [*left, *inbox[place + 1 :]]
    return batch, left


def _decide(session: Session, request: A, refs: dict[str, int], now: Millis) -> Decision[A]:
    """Decide one request; a ref that was accepted before changes nothing."""
    known = max(refs.get(request.client, 0), session.refs.get(request.client, 0))
    if 0 < request.ref <= known:
        return Decision(request)
    # It has waited for the store, or on a server that was cut off: by now its member scores on another screen.
    if request.round not in (None, len(session.rounds)) and isinstance(request.command, Score | Clear | Done):
        return Decision(request, refused=Refused("too_late"))
    try:
        return Decision(request, decide(session, request.command, request.actor, now))
    except Refused as refused:
        return Decision(request, refused=refused)


def new_refs(session: Session, batch: Sequence[Decision[A]]) -> dict[str, int]:
    """Return the highest ref accepted per client in a batch, if higher than the session's."""
    refs: dict[str, int] = {}
    for decided in batch:
        client, ref = decided.request.client, decided.request.ref
        if decided.refused is None and ref > session.refs.get(client, 0):
            refs[client] = max(ref, refs.get(client, 0))
    return refs


def needs_own_commit(command: AnyCommand) -> bool:
    """Return whether a command needs a separate commit, because it may affect the decision on any other."""
    return not isinstance(command, Score | Clear | Done | GiveWeights | Join | Rename | TellExperience)


def conflict_keys(command: AnyCommand, actor: str | None, events: Sequence[AnyEvent]) -> Iterator[Hashable]:
    """Yield the keys that no other request in the batch may have, such as a cell of a ballot or a name."""
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
            # An invitation, and an account, is for one person.
            yield from (key for key in (("invitation", command.invitation), ("account", command.account)) if key[1])
        case _:
            pass
    for event in events:
        if isinstance(event, Joined | Renamed):
            yield from (("name", key) for key in name_keys(event.name))
