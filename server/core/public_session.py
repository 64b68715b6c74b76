"""What may be seen of a session besides the board, as plain values; visibility/ makes them."""

from __future__ import annotations

from msgspec import Struct

from server.core.model import (
    AttachmentContent,
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
    StopRule,
    Totals,
)
from server.core.weighting import WeightSpread

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


class PublicAttachment(AttachmentContent, frozen=True):
    """An attachment as everybody may see it: `name` is whose it is, null while names are hidden;
    `disputed` is how many dispute it."""

    id: str
    round: int
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
