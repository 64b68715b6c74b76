"""The values of a meeting: what a session is about, and what has come of it so far.

All plain values. What may be asked of a session is in commands.py, what has happened in it in events.py; only
evolve.py changes one.
"""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct, field

from server.core.measurements import Measurements

Id = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9-]{0,39}$")]
Name = Annotated[str, Meta(min_length=1, max_length=80)]
Line = Annotated[str, Meta(max_length=400)]
Text = Annotated[str, Meta(max_length=2000)]
Weight = Annotated[float, Meta(ge=0, le=1_000_000)]
Value = Annotated[int, Meta(ge=1, le=10)]
Confidence = Annotated[int, Meta(ge=1, le=3)]
Language = Annotated[str, Meta(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]+)*$", max_length=35)]  # a BCP 47 tag
Millis = int  # since 1970-01-01 UTC

Role = Literal["facilitator", "voter", "observer"]
Phase = Literal["lobby", "weighting", "scoring", "revealed", "closed"]
Totals = Literal["live", "on_reveal"]
Names = Literal["shown", "hidden"]
Direction = Literal["higher", "lower"]
KnockOut = Literal["any", "majority"]
WeightedBy = Literal["points", "swing", "order"]
LockedBy = Literal["description", "team", "own"]
AttachmentKind = Literal["link", "note", "figure"]

# How a must is answered: in two steps, and never weighed.
NOT_MET, MET = 1, 2

# Those with a folder of messages. A log may hold others: a language may be added or withdrawn.
LANGUAGES = ("en", "de")

# A board must stay small enough to be sent to thousands many times a second.
MOST_OPTIONS = 30
MOST_CRITERIA = 30
MOST_MEMBERS = 20_000


# ---- what is being decided


class Fact(Struct, frozen=True, forbid_unknown_fields=True):
    """Something known beforehand: a label and one or more items, and the criteria it bears on."""

    label: Name
    items: tuple[Line, ...]
    criteria: tuple[Id, ...] = ()


class Option(Struct, frozen=True, forbid_unknown_fields=True):
    """One of the alternatives."""

    id: Id
    name: Name
    summary: Line = ""
    facts: tuple[Fact, ...] = ()


class Criterion(Struct, frozen=True, forbid_unknown_fields=True):
    """What options are judged by; `anchors` holds one text for each step of the scale, or none at all.

    A `knock_out` weighs nothing and is answered in two steps, 1 not met and 2 met: who fails it is knocked out.
    """

    id: Id
    name: Name
    weight: Weight
    description: Line = ""
    direction: Direction = "higher"
    anchors: tuple[Line, ...] = ()
    knock_out: bool = False


class StopRule(Struct, frozen=True, forbid_unknown_fields=True):
    """When a team means to stop scoring rounds: once this share (0..1) of the cells is agreed on, or stable since the
    round before (docs/solidity.md). It only tells; it ends nothing by itself."""

    measure: Literal["agreed", "stable"]
    share: Annotated[float, Meta(ge=0.01, le=1)]


class GuideRule(Struct, frozen=True, forbid_unknown_fields=True):
    """What a project may be like, the option that is then named, and what the criteria would weigh, in points."""

    text: Line
    names: Id
    weights: dict[Id, Weight]


class Guide(Struct, frozen=True, forbid_unknown_fields=True):
    """A few questions that propose weights to start from: `question`, and how far each of the rules holds."""

    question: Line
    rules: tuple[GuideRule, ...]
    source: Line = ""


class Description(Struct, frozen=True, forbid_unknown_fields=True):
    """What a session is about: weights sum to 1, scores run from 1 to `scale`.

    `knock_out_rule` says whose "not met" knocks an option out on a must: any one person's, or that of a majority.
    `language` is that of the projector and the exports.
    """

    question: Line
    options: tuple[Option, ...]
    criteria: tuple[Criterion, ...]
    scale: Annotated[int, Meta(ge=2, le=10)] = 5
    totals: Totals = "live"
    names: Names = "shown"
    knock_out_rule: KnockOut = "any"
    stop: StopRule | None = None
    guide: Guide | None = None
    notes: tuple[Fact, ...] = ()
    source: Line = ""
    language: Language = "en"

    def steps(self, criterion: str) -> int:
        """How many steps a criterion is scored in: those of the scale, or the two of a must."""
        return MET if any(c.knock_out and c.id == criterion for c in self.criteria) else self.scale


# ---- what has come of it so far


class Member(Struct):
    """One person in a session."""

    id: str
    name: str
    role: Role
    joined_at: Millis
    removed: bool = False
    experience: tuple[str, ...] = ()  # the options they say they have run in production


class Cell(Struct, frozen=True):
    """What one member says of one option on one criterion; a value of None is "no view"."""

    value: int | None
    reason: str
    confidence: int | None
    at: Millis


class Ballot(Struct):
    """One member's cells in one round, by (option id, criterion id)."""

    cells: dict[tuple[str, str], Cell] = field(default_factory=dict)
    done: bool = False


class Tally(Struct):
    """Running integer counts for one cell: how many members gave each step of the scale.

    `pending` holds what each member whose change is not in `published` yet is counted there with: with names hidden
    and totals live, a cell is shown again only once several members changed it, so that no change can be laid at one
    person's door.
    """

    counts: list[int]
    published: list[int]
    pending: dict[str, int | None] = field(default_factory=dict)


class Round(Struct):
    """One pass of scoring."""

    number: int
    opened_at: Millis
    kept: bool
    ballots: dict[str, Ballot] = field(default_factory=dict)
    tallies: dict[tuple[str, str], Tally] = field(default_factory=dict)
    started: int = 0
    done: int = 0
    facilitators: int = 0  # facilitators who have scored: they count as members only then
    discussed: list[tuple[str, str]] = field(default_factory=list)  # cells that were talked about, after the reveal
    revealed_at: Millis | None = None


class CriterionWeight(Struct, frozen=True, forbid_unknown_fields=True):
    """What one criterion weighs: points as a member gives them, or a share of 1."""

    criterion: Id
    weight: Weight


class OwnWeights(Struct, frozen=True, forbid_unknown_fields=True):
    """What one member would have the criteria weigh: shares that sum to 1, and how they came to them."""

    by: WeightedBy
    weights: tuple[CriterionWeight, ...]


class Weighting(Struct):
    """The weights as members give them before anything is scored, blind: nobody sees another's until they are shown."""

    ballots: dict[str, OwnWeights] = field(default_factory=dict)
    shown: bool = False


class LockedWeights(Struct, frozen=True, forbid_unknown_fields=True):
    """The weights everything is counted by, fixed before the first score.

    `by` says whose they are: those of the description, the team's mean, or the facilitator's own. `digest` is the hex
    SHA-256 of their canonical form (weighting.py).
    """

    by: LockedBy
    weights: tuple[CriterionWeight, ...]
    digest: str


class AttachmentContent(Struct, frozen=True):
    """A link, a note or a figure (`value` in `unit`) on one cell."""

    option: str
    criterion: str
    kind: AttachmentKind
    text: str
    url: str
    value: float | None
    unit: str


class Attachment(Struct):
    """What a member attached to a cell in `round`."""

    id: str
    member: str
    round: int
    content: AttachmentContent
    at: Millis
    disputed_by: list[str] = field(default_factory=list)
    withdrawn: bool = False


class Outcome(Struct, frozen=True):
    """How the session ended: the chosen option, or None for "no decision"."""

    option: str | None
    statement: str
    at: Millis


class Session(Struct):
    """One decision being made by one team: the sum of its log."""

    code: str
    description: Description
    key_digest: str
    salt: str
    created_at: Millis
    phase: Phase = "lobby"
    members: dict[str, Member] = field(default_factory=dict)
    voters: int = 0
    observers: int = 0
    called: dict[str, str] = field(default_factory=dict)  # case-folded name -> member id, of those not removed
    measurements: Measurements | None = None
    weighting: Weighting | None = None
    locked: LockedWeights | None = None
    rounds: list[Round] = field(default_factory=list)
    attachments: dict[str, Attachment] = field(default_factory=dict)
    outcome: Outcome | None = None
    timer_ends_at: Millis | None = None
    discussing: tuple[str, str] | None = None  # the cell (option id, criterion id) that is on the projector now
    refs: dict[str, int] = field(default_factory=dict)
    seq: int = 0
    digest: str = ""
    read_only: bool = False  # its log holds fields that this version does not know, so it must not be written to

    @property
    def round(self) -> Round | None:
        """The round under way, or the last one; None in the lobby."""
        return self.rounds[-1] if self.rounds else None
