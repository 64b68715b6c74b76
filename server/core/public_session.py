"""What a person may see of a session besides the board: the sheet, one's own ballot, and who is in."""

from __future__ import annotations

from collections.abc import Container

from msgspec import Struct

from server.core.attachments import may_see
from server.core.code import shown
from server.core.model import (
    Attachment,
    AttachmentKind,
    Criterion,
    Fact,
    Guide,
    KnockOut,
    LockedWeights,
    Names,
    Option,
    Outcome,
    OwnWeights,
    Phase,
    Role,
    Session,
    StopRule,
    Totals,
)
from server.core.weighting import WeightSpread, spread

# A roster that named thousands would outweigh everything else on the wire; the counts cover everybody.
MOST_NAMED = 200
MOST_REASONS = 12
MOST_OF_A_REASON = 400


class GivenReason(Struct, frozen=True):
    """What one member said of the cell under discussion; `name` is null while names are hidden."""

    value: int | None
    text: str
    name: str | None


class CellName(Struct, frozen=True):
    """A cell, by the ids of its option and criterion."""

    option: str
    criterion: str


class UnderDiscussion(Struct, frozen=True):
    """The cell that everybody is to talk about now, and the reasons given for it: the lowest, the highest, and so on
    inwards, twelve at most."""

    option: str
    criterion: str
    reasons: tuple[GivenReason, ...]


class WeightsSummary(Struct, frozen=True):
    """What members would have the criteria weigh. Nothing is told of it before it is `shown`, and with names hidden
    there is no spread of fewer than three people; `people` is how many have given weights."""

    shown: bool
    people: int
    spread: tuple[WeightSpread, ...]


class PublicAttachment(Struct, frozen=True):
    """An attachment as everybody may see it: `name` is whose it is, null while names are hidden;
    `disputed` is how many dispute it."""

    id: str
    round: int
    option: str
    criterion: str
    kind: AttachmentKind
    text: str
    url: str
    value: float | None
    unit: str
    name: str | None
    disputed: int


class PublicSession(Struct, frozen=True):
    """What the session is about, as everybody may see it.

    `code` is shown as XXXX-XXXX; `scale` is the highest step of 1..L; `round` is 0 before the first; `guide` is there
    in the lobby only; `timer_ends_at` is in milliseconds since 1970 UTC by the server's clock; `weights_summary` is
    null when members were not asked for weights; `locked` is null until the weights are fixed, before the first score;
    `outcome` is null until the session is closed; `has_measurements` says whether the options were measured
    beforehand; `language` is that of the projector and the exports; `discussing` and `discussed` belong to the
    revealed round.
    """

    code: str
    question: str
    phase: Phase
    round: int
    totals: Totals
    names: Names
    knock_out_rule: KnockOut
    stop: StopRule | None
    guide: Guide | None
    scale: int
    options: tuple[Option, ...]
    criteria: tuple[Criterion, ...]
    notes: tuple[Fact, ...]
    source: str
    language: str
    has_measurements: bool
    timer_ends_at: int | None
    weights_summary: WeightsSummary | None
    locked: LockedWeights | None
    outcome: Outcome | None
    discussing: UnderDiscussion | None
    discussed: tuple[CellName, ...]


class OwnCell(Struct, frozen=True):
    """One cell of one's own ballot; a value of null is "no view"."""

    option: str
    criterion: str
    value: int | None
    reason: str
    confidence: int | None


class OwnBallot(Struct, frozen=True):
    """One's own ballot in the present round (0 before the first), the weights one has given (null for none), the
    attachments one has made, seen by others or not yet, and the ids of those that one disputes."""

    round: int
    cells: tuple[OwnCell, ...]
    done: bool
    weights: OwnWeights | None
    attachments: tuple[PublicAttachment, ...]
    disputes: tuple[str, ...]


class RosterMember(Struct, frozen=True):
    """One member as everybody sees them: never a value."""

    id: str
    name: str
    role: Role
    connected: bool
    started: bool
    done: bool


class Roster(Struct, frozen=True):
    """Who is in: counts of everybody, and up to 200 of them by name, in the order they joined."""

    voters: int
    observers: int
    connected: int
    members: tuple[RosterMember, ...]


def public_session(session: Session) -> PublicSession:
    """The sheet of a session."""
    about = session.description
    return PublicSession(
        code=shown(session.code),
        question=about.question,
        phase=session.phase,
        round=len(session.rounds),
        totals=about.totals,
        names=about.names,
        knock_out_rule=about.knock_out_rule,
        stop=about.stop,
        guide=about.guide if session.phase == "lobby" else None,
        scale=about.scale,
        options=about.options,
        criteria=about.criteria,
        notes=about.notes,
        source=about.source,
        language=about.language,
        has_measurements=session.measurements is not None,
        timer_ends_at=session.timer_ends_at,
        weights_summary=_weighed(session),
        locked=session.locked,
        outcome=session.outcome,
        discussing=_under_discussion(session),
        discussed=tuple(CellName(*key) for key in session.rounds[-1].discussed) if session.rounds else (),
    )


def _weighed(session: Session) -> WeightsSummary | None:
    weighting = session.weighting
    if weighting is None:
        return None
    return WeightsSummary(weighting.shown, len(weighting.ballots) if weighting.shown else 0, spread(session))


def _under_discussion(session: Session) -> UnderDiscussion | None:
    if session.discussing is None or session.rounds[-1].revealed_at is None:
        return None
    shown = session.description.names == "shown"
    said = [
        GivenReason(cell.value, cell.reason[:MOST_OF_A_REASON], session.members[member].name if shown else None)
        for member, ballot in session.rounds[-1].ballots.items()
        if (cell := ballot.cells.get(session.discussing)) is not None and cell.reason
    ]
    # By what was said and not by who joined first: with names hidden the order must tell nothing.
    said.sort(key=lambda s: (s.value or 0, s.text))
    scored = [s for s in said if s.value is not None]
    inwards = [scored.pop(0 if place % 2 == 0 else -1) for place in range(len(scored))]
    inwards += [s for s in said if s.value is None]
    return UnderDiscussion(*session.discussing, tuple(inwards[:MOST_REASONS]))


def own_ballot(session: Session, member: str) -> OwnBallot:
    """One member's own ballot: to be shown to that member only."""
    round_ = session.round
    ballot = round_.ballots.get(member) if round_ else None
    weights = session.weighting.ballots.get(member) if session.weighting else None
    held = [e for e in session.attachments.values() if not e.withdrawn]
    cells = tuple(
        OwnCell(option=option, criterion=criterion, value=c.value, reason=c.reason, confidence=c.confidence)
        for (option, criterion), c in (ballot.cells.items() if ballot else ())
    )
    return OwnBallot(
        round=len(session.rounds),
        cells=cells,
        done=bool(ballot and ballot.done),
        weights=weights,
        attachments=tuple(_shown(session, e) for e in held if e.member == member),
        disputes=tuple(e.id for e in held if member in e.disputed_by),
    )


def public_attachments(session: Session) -> tuple[PublicAttachment, ...]:
    """The attachments that everybody may see by now, in the order in which they were made."""
    return tuple(_shown(session, e) for e in session.attachments.values() if not e.withdrawn and may_see(session, e))


def _shown(session: Session, e: Attachment) -> PublicAttachment:
    name = session.members[e.member].name if session.description.names == "shown" else None
    disputed = len(e.disputed_by)
    return PublicAttachment(
        e.id, e.round, e.option, e.criterion, e.kind, e.text, e.url, e.value, e.unit, name, disputed
    )


def roster(session: Session, connected: Container[str], connections: int) -> Roster:
    """Who is in: `connected` holds the ids of members with an open connection, `connections` their number."""
    round_ = session.round
    ballots = round_.ballots if round_ else {}
    weighed = session.weighting.ballots if session.weighting and not round_ else {}
    named: list[RosterMember] = []
    for m in session.members.values():
        if m.removed:
            continue
        if len(named) == MOST_NAMED:
            break
        ballot, given = ballots.get(m.id), m.id in weighed
        named.append(
            RosterMember(
                id=m.id,
                name=m.name,
                role=m.role,
                connected=m.id in connected,
                started=given or bool(ballot and ballot.cells),
                done=given or bool(ballot and ballot.done),
            )
        )
    return Roster(voters=session.voters, observers=session.observers, connected=connections, members=tuple(named))
