"""Everything that a session stores about one member; send it to that member only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Literal

import msgspec
from msgspec import Struct

from server.core.code import format_code
from server.core.events import AnyEvent, KeyChanged, RemovedAll, Withdrawn
from server.core.log import Content
from server.core.model import Attachment, AttachmentKind, Ballot, Millis, Role, Session, WeightedBy
from server.core.option_changes import all_options
from server.core.visibility.own_ballot import asked

# Fields of events that are about other people, or repeat who the member is.
LEFT_OUT = {"type", "member", "members", "digest", "signed_out"}
# Of these, only whether there is one: the digests are as good as the credentials to whoever guesses.
DIGESTS = ("account", "invitation")


class OwnScore(Struct, frozen=True):
    """A score of one option on one criterion; a score of null means "no view"."""

    option: str
    criterion: str
    score: float | None
    reason: str
    confidence: int | None
    at: Millis


class OwnRound(Struct, frozen=True):
    """The member's scores in one round, and whether they were done."""

    round: int
    done: bool
    scores: tuple[OwnScore, ...]


class OwnWeight(Struct, frozen=True):
    """The weight of one criterion, a share of 1."""

    criterion: str
    weight: float


class OwnWeighting(Struct, frozen=True):
    """The weights that the member gave, and how."""

    by: WeightedBy
    weights: tuple[OwnWeight, ...]


class OwnEvidence(Struct, frozen=True):
    """What the member attached to a cell."""

    round: int
    option: str
    criterion: str
    kind: AttachmentKind
    text: str
    url: str
    value: float | None
    unit: str
    at: Millis
    withdrawn: bool


class OwnEvent(Struct, frozen=True):
    """An entry of the log about the member: its commit, when it was stored, what happened, and the other fields."""

    commit: int
    at: Millis
    event: str
    fields: dict[str, Any]


class OwnData(Struct, frozen=True):
    """Everything that a session stores about a member, with the names of options and criteria.

    `name` is null once it was erased. `windows` has the random number of each browser window that took part, and how
    many requests came from it; `log` has every entry about the member, with earlier versions of what they changed.
    """

    session: str
    question: str
    member: str
    name: str | None
    role: Role
    joined_at: Millis
    status: Literal["in", "waiting", "removed"]
    company_account: bool
    invitation: bool
    run_in_production: tuple[str, ...]
    asked_to_score: tuple[str, ...] | None
    weights: OwnWeighting | None
    rounds: tuple[OwnRound, ...]
    evidence: tuple[OwnEvidence, ...]
    disputed_evidence: tuple[str, ...]
    windows: dict[str, int]
    log: tuple[OwnEvent, ...]


def own_events(session: Session, member: str, commit: int, at: Millis, content: Content) -> Iterator[OwnEvent]:
    """Yield the entries about a member in one commit of the log of a session."""
    for event in content.events:
        if _concerns(session, event, member):
            fields = {k: v for k, v in msgspec.to_builtins(event).items() if k not in LEFT_OUT}
            fields |= {name: fields[name] is not None for name in DIGESTS if name in fields}
            yield OwnEvent(commit, at, str(event.__struct_config__.tag), fields)


def _concerns(session: Session, event: AnyEvent, member: str) -> bool:
    match event:
        case Withdrawn(id):
            return session.attachments[id].member == member
        case RemovedAll(members):
            return member in members
        case KeyChanged(signed_out=signed_out):
            return signed_out == member
        case _:
            return getattr(event, "member", None) == member


def own_data(session: Session, member: str, log: Sequence[OwnEvent]) -> OwnData:
    """Return the data of a member, with the entries of the log about them."""
    person, door = session.members[member], session.admission
    options, _ = _names(session)
    given = [(round_.number, round_.ballots[member]) for round_ in session.rounds if member in round_.ballots]
    to_score = asked(session, member)
    return OwnData(
        session=format_code(session.code),
        question=session.description.question,
        member=member,
        name=None if person.erased else person.name,
        role=person.role,
        joined_at=person.joined_at,
        status="waiting" if member in door.waiting else "removed" if person.removed else "in",
        company_account=member in door.by_account.values(),
        invitation=member in door.invitations.values(),
        run_in_production=tuple(options.get(option, option) for option in person.experience),
        asked_to_score=None if to_score is None else tuple(options[option] for option in to_score),
        weights=_weights(session, member),
        rounds=tuple(OwnRound(number, ballot.done, _scores(session, ballot)) for number, ballot in given),
        evidence=tuple(_evidence(session, e) for e in session.attachments.values() if e.member == member),
        disputed_evidence=tuple(e.id for e in session.attachments.values() if member in e.disputed_by),
        windows={
            client.removeprefix(f"{member}:"): ref
            for client, ref in session.refs.items()
            if client.startswith(f"{member}:")
        },
        log=tuple(log),
    )


def _names(session: Session) -> tuple[dict[str, str], dict[str, str]]:
    about = session.description
    return {o.id: o.name for o in all_options(session)}, {c.id: c.name for c in about.criteria}


def _weights(session: Session, member: str) -> OwnWeighting | None:
    own = session.weighting.ballots.get(member) if session.weighting else None
    if own is None:
        return None
    _, criteria = _names(session)
    return OwnWeighting(own.by, tuple(OwnWeight(criteria[w.criterion], w.weight) for w in own.weights))


def _scores(session: Session, ballot: Ballot) -> tuple[OwnScore, ...]:
    options, criteria = _names(session)
    return tuple(
        OwnScore(options[option], criteria[criterion], cell.value, cell.reason, cell.confidence, cell.at)
        for (option, criterion), cell in ballot.cells.items()
    )


def _evidence(session: Session, attachment: Attachment) -> OwnEvidence:
    options, criteria = _names(session)
    content = attachment.content
    return OwnEvidence(
        attachment.round,
        options[content.option],
        criteria[content.criterion],
        content.kind,
        content.text,
        content.url,
        content.value,
        content.unit,
        attachment.at,
        attachment.withdrawn,
    )
