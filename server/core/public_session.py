"""The visible parts of a session other than the board, as plain values; built by visibility/."""

from __future__ import annotations

from msgspec import Struct, structs

from server.core.admission import Joining
from server.core.model import (
    AttachmentContent,
    Criterion,
    Fact,
    Guide,
    KnockOut,
    LockedWeights,
    Names,
    Option,
    OwnWeights,
    Phase,
    Role,
    StopRule,
    Totals,
)
from server.core.outcome import NextSession, Outcome, PreviousSession
from server.core.weighting import WeightSpread

# A roster with thousands of names would be larger than all other messages; the counts include every member.
MAX_ROSTER_NAMES = 200
MAX_REASONS = 12
MAX_REASON_LENGTH = 400


class GivenReason(Struct, frozen=True):
    """A reason given for the cell under discussion, with the score; `name` is null while names are hidden."""

    value: float | None
    text: str
    name: str | None


class CellName(Struct, frozen=True):
    """A reference to a cell: the ids of its option and criterion."""

    option: str
    criterion: str


class UnderDiscussion(Struct, frozen=True):
    """The cell under discussion and up to twelve reasons given for it, alternating between the lowest and the highest
    scores."""

    option: str
    criterion: str
    reasons: tuple[GivenReason, ...]


class WeightsSummary(Struct, frozen=True):
    """The weights given by members. It is empty until `shown`, and with names hidden there is no spread of fewer than
    `fewest` people; `people` is the number of members who gave weights."""

    shown: bool
    people: int
    fewest: int
    spread: tuple[WeightSpread, ...]


class PublicAttachment(AttachmentContent, frozen=True):
    """An attachment as visible to everyone: `name` is its author's, null while names are hidden; `disputed` is the
    number of members who dispute it."""

    id: str
    round: int
    name: str | None
    disputed: int


class OptionsChange(Struct, frozen=True):
    """The ids of the options that were added and dropped as a round opened."""

    round: int
    added: tuple[str, ...]
    dropped: tuple[str, ...]


class PublicSession(Struct, frozen=True):
    """The description and state of a session, as visible to everyone.

    `code` is formatted as XXXX-XXXX; `scale` is the highest step of 1..L; `round` is 0 before the first; `guide` is set
    only in the lobby; `timer_ends_at` is in milliseconds since 1970 UTC by the server's clock; `weights_summary` is
    null if members were not asked for weights; `locked` is null until the weights are fixed, before the first score;
    `outcome` is null until the session is closed; `previous` is the closed session that this one takes up again, and
    `superseded` the one that took this one up again, with codes formatted as `code` is; `has_measurements` is true if
    there are measurements of the options; `language` is that of the projector and the exports; `options_each` is the
    number of options that each member is asked to score, null for all of them; `discussing` and `discussed` refer to
    the revealed round. `joining`, `cap` and `accounts` say who may join (the command set_admission); who waits is for
    facilitators only. `totals_wait` is true if live totals wait for the reveal, because names are hidden and somebody
    could join several times. `undo_until` is the time, by the server's clock, until which the reveal may be undone;
    null if it may not. `options` are those of the current round and `dropped` the others of earlier rounds;
    `options_changes` says from which rounds on. A `rehearsal` is a trial with simulated members.
    """

    code: str
    question: str
    phase: Phase
    round: int
    totals: Totals
    totals_wait: bool
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
    options_each: int | None
    has_measurements: bool
    timer_ends_at: int | None
    weights_summary: WeightsSummary | None
    locked: LockedWeights | None
    outcome: Outcome | None
    previous: PreviousSession | None
    superseded: NextSession | None
    discussing: UnderDiscussion | None
    discussed: tuple[CellName, ...]
    joining: Joining
    cap: int | None
    accounts: bool
    undo_until: int | None = None
    dropped: tuple[Option, ...] = ()
    options_changes: tuple[OptionsChange, ...] = ()
    rehearsal: bool = False


def brief(session: PublicSession) -> PublicSession:
    """Return the session with what one needs to join and give a first score: without facts, notes and the guide."""
    return structs.replace(
        session,
        guide=None,
        options=tuple(structs.replace(o, facts=()) for o in session.options),
        dropped=tuple(structs.replace(o, facts=()) for o in session.dropped),
        notes=(),
    )


class OwnCell(Struct, frozen=True):
    """One cell of your own ballot, a step or a number on a numeric scale; a value of null means "no view"."""

    option: str
    criterion: str
    value: float | None
    reason: str
    confidence: int | None


class OwnBallot(Struct, frozen=True):
    """Your own ballot in the current round (0 before the first), the weights you gave (null for none), the ids
    of the options that you are asked to score (null for all of them), your attachments, whether visible to others or
    not, and the ids of attachments that you dispute."""

    round: int
    cells: tuple[OwnCell, ...]
    done: bool
    weights: OwnWeights | None
    asked: tuple[str, ...] | None
    attachments: tuple[PublicAttachment, ...]
    disputes: tuple[str, ...]


class RosterMember(Struct, frozen=True):
    """A member as visible to everyone; contains no scores."""

    id: str
    name: str
    role: Role
    connected: bool
    started: bool
    done: bool


class Roster(Struct, frozen=True):
    """The members: counts of all, and up to 200 of them by name, in the order they joined. `waiting` people are not
    members before a facilitator lets them in. `without_device` has the ids of those whose scores facilitators enter, at
    most 100; all of them are among the names, so there may be 300."""

    voters: int
    observers: int
    connected: int
    waiting: int
    members: tuple[RosterMember, ...]
    without_device: tuple[str, ...] = ()
