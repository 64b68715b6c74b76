"""Selects the requests that can share a commit: those that do not depend on each other.

All requests of a batch are decided against the stored session, which changes only after the batch is stored. This is
correct as long as no request in a batch affects the decision on a later one. A command that affects most others, such
as a reveal, ends its batch instead of taking a commit of its own: nothing in the batch comes after it.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from typing import Generic, TypeVar

from msgspec import Struct

from server.core.commands import (
    AddPerson,
    Admit,
    AnyCommand,
    Appoint,
    Attach,
    ChangeKey,
    Clear,
    Close,
    Discuss,
    Dispute,
    Done,
    Edit,
    Enter,
    EnterClear,
    EnterDone,
    EraseName,
    GiveWeights,
    Invite,
    Join,
    LockWeights,
    MarkDiscussed,
    NextRound,
    OpenScoring,
    OpenWeighting,
    Remind,
    Remove,
    RemoveAll,
    Rename,
    Reveal,
    Reword,
    Score,
    SetAdmission,
    SetTimer,
    ShowWeights,
    Supersede,
    TellExperience,
    UndoReveal,
    Withdraw,
)
from server.core.decide import decide
from server.core.events import AnyEvent, Joined, Renamed
from server.core.joining import places
from server.core.model import Millis, Session
from server.core.refs import Span, spans_between, within
from server.core.refused import Refused
from server.core.text import name_keys


class PendingCommand(Struct):
    """A command, the id of its actor (None when joining), and the client and ref it came with ("" and 0 if none).

    `round` is the number of the round that it is meant for (0 before the first); None if that does not matter.
    """

    command: AnyCommand
    actor: str | None
    client: str = ""
    ref: int = 0
    round: int | None = None


A = TypeVar("A", bound=PendingCommand)

# Without the number of a round, these are meant for the one in which they arrive.
OF_A_ROUND = Score | Clear | Done | Enter | EnterClear | EnterDone


class Decision(Struct, Generic[A]):
    """The result of a request: events (possibly none), or a refusal."""

    request: A
    events: Sequence[AnyEvent] = ()
    refused: Refused | None = None


def next_batch(session: Session, inbox: Sequence[A], now: Millis) -> tuple[list[Decision[A]], list[A]]:
    """Decide, in order, the requests that can share the next commit; return them and the requests left for later."""
    batch: list[Decision[A]] = []
    left: list[A] = []
    refs: dict[str, list[int]] = {}  # accepted in this batch
    written: set[Hashable] = set()
    touched: set[Hashable] = set()  # read or written
    waiting: set[str] = set()
    free = places(session)
    for place, request in enumerate(inbox):
        # Refs of a client must be stored in order: after a higher ref, a lower one counts as a duplicate.
        decided = None if request.client and request.client in waiting else _decide(session, request, refs, now)
        writes, reads = set(_writes(request, decided.events if decided else ())), set(_reads(request))
        entering = sum(isinstance(event, Joined) and not event.waiting for event in (decided.events if decided else ()))
        conflict = not touched.isdisjoint(writes) or not written.isdisjoint(reads) or entering > free
        # What a waiting request touches waits too: requests that depend on each other keep their order.
        written |= writes
        touched |= writes | reads
        if decided is None or conflict:
            left.append(request)
            waiting.add(request.client)
            continue
        free -= entering
        batch.append(decided)
        if request.ref and decided.refused is None:
            refs.setdefault(request.client, []).append(request.ref)
        if ends_batch(request.command):
            return batch, [*left, *inbox[place + 1 :]]
    return batch, left


def _decide(session: Session, request: A, refs: Mapping[str, Sequence[int]], now: Millis) -> Decision[A]:
    """Decide one request; a ref that was accepted before changes nothing. `refs` are those accepted in this batch."""
    client, ref, now_accepted = request.client, request.ref, refs.get(request.client, ())
    last = session.refs.get(client, 0)
    overtaken = 0 < ref <= max((last, *now_accepted))
    if overtaken and (ref in now_accepted if ref > last else not within(session.skipped.get(client, ()), ref)):
        return Decision(request)
    # It has waited for the store, or on a server that was cut off: by now its member scores on another screen.
    if request.round is not None and request.round != len(session.rounds):
        code = "too_late" if request.round < len(session.rounds) else "too_early"
        return Decision(request, refused=Refused(code))
    try:
        events = decide(session, request.command, request.actor, now)
    except Refused as refused:
        return Decision(request, refused=refused)
    # It was declined, and a later request accepted, whose effect it must not replace.
    return Decision(request, refused=Refused("answer_lost")) if overtaken else Decision(request, events)


def new_refs(session: Session, batch: Sequence[Decision[A]]) -> dict[str, int]:
    """Return the highest ref accepted per client in a batch, if higher than the session's."""
    refs: dict[str, int] = {}
    for decided in batch:
        client, ref = decided.request.client, decided.request.ref
        if decided.refused is None and ref > session.refs.get(client, 0):
            refs[client] = max(ref, refs.get(client, 0))
    return refs


def skipped_refs(session: Session, batch: Sequence[Decision[A]]) -> dict[str, tuple[Span, ...]]:
    """Return the refs per client, below the last one accepted in a batch, that were not accepted, if there are any."""
    accepted: dict[str, set[int]] = {}
    for decided in batch:
        client, ref = decided.request.client, decided.request.ref
        if decided.refused is None and ref > session.refs.get(client, 0):
            accepted.setdefault(client, set()).add(ref)
    spans = ((client, spans_between(session.refs.get(client, 0), refs)) for client, refs in accepted.items())
    return {client: found for client, found in spans if found}


def ends_batch(command: AnyCommand) -> bool:
    """Return whether a command may affect the decision on any other, so that none may follow it in its commit.

    The decision on such a command depends only on the phase, the description, the rounds, and weights that cannot
    change any more, so the requests before it in the batch do not affect it.
    """
    return isinstance(
        command,
        Edit
        | Reword
        | OpenWeighting
        | ShowWeights
        | LockWeights
        | OpenScoring
        | Reveal
        | UndoReveal
        | NextRound
        | Close,
    )


# Keys that several kinds of commands touch: who is in, their names and places; and anything at all.
PEOPLE, EVERYTHING = "people", "everything"


def _writes(request: PendingCommand, events: Sequence[AnyEvent]) -> Iterator[Hashable]:
    """Yield the keys of what a request may change, which no other request in the batch may read or change."""
    actor = request.actor
    match request.command:
        case Score(option, criterion) | Clear(option, criterion):
            yield "cell", actor, option, criterion
        case Done() | GiveWeights() | Rename() | TellExperience():
            yield type(request.command), actor
        case Enter(member, option, criterion) | EnterClear(member, option, criterion):
            yield "cell", member, option, criterion
        case EnterDone(member):
            yield Done, member
        case AddPerson():
            yield "added"  # the next id depends on how many members there are
        case Join(member, invitation=invitation, account=account):
            yield "member", member
            # An invitation, and an account, is for one person.
            yield from (key for key in (("invitation", invitation), ("account", account)) if key[1])
        case Remove(member) | Admit(member) | Appoint(member) | EraseName(member):
            # Removing also withdraws the member's attachments.
            yield from (("member", member), "attachments", PEOPLE)
        case RemoveAll():
            yield EVERYTHING  # it removes those who have done nothing
        case SetAdmission() | Invite() | ChangeKey():
            yield PEOPLE
        case Attach():
            yield "attachments"  # the next number, and how many there are
        case Withdraw(attachment):
            yield from ("attachments", ("attachment", attachment))
        case Dispute(attachment):
            yield "dispute", actor, attachment
        case Discuss() | SetTimer() | Supersede() | Remind():
            yield type(request.command)
        case MarkDiscussed(option, criterion):
            yield "discussed", option, criterion
        case _:
            pass
    for event in events:
        if isinstance(event, Joined | Renamed):
            yield from (("name", key) for key in name_keys(event.name))


def _reads(request: PendingCommand) -> Iterator[Hashable]:
    """Yield the keys of what the decision on a request depends on, which several requests in a batch may read."""
    yield EVERYTHING
    if request.actor is not None:
        yield "member", request.actor
    if isinstance(request.command, Enter | EnterClear | EnterDone):
        yield "member", request.command.member
    if isinstance(request.command, Join | Rename | AddPerson):
        yield PEOPLE
    elif isinstance(request.command, Dispute):
        yield from ("attachments", ("attachment", request.command.attachment))
