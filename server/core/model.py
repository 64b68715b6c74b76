"""The state of a session: its description, and the members, scores and results so far.

Plain values only. commands.py defines the requests and events.py the changes; only evolve.py modifies a session.
"""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct, field

from server.core.admission import Admission
from server.core.imported import ImportedRecord
from server.core.last_time import LastTime
from server.core.measurements import Measurements
from server.core.numeric_scale import NumericScale, Sums
from server.core.outcome import NextSession, Outcome, PreviousSession
from server.core.refs import Span
from server.core.rewording import Rewording
from server.core.text.length import MAX_LINE, MAX_NAME, MAX_TEXT
from server.core.undone_reveal import UndoneReveal

Id = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9-]{0,39}$")]
Name = Annotated[str, Meta(min_length=1, max_length=2 * MAX_NAME)]
GroupName = Annotated[str, Meta(max_length=2 * MAX_NAME)]
Line = Annotated[str, Meta(max_length=2 * MAX_LINE)]
Text = Annotated[str, Meta(max_length=2 * MAX_TEXT)]
Weight = Annotated[float, Meta(ge=0, le=1_000_000)]
Confidence = Annotated[int, Meta(ge=1, le=3)]
OptionsEach = Annotated[int, Meta(ge=2, le=60)]
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

NOT_MET, MET = 1, 2  # the two answers to a knock-out criterion, which has no weight

# Languages with message files. A log may contain others, since languages can be added and removed.
LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "ja", "zh", "ar")

# Limits that keep a board small enough to send to thousands of clients several times a second.
MAX_OPTIONS, MAX_CRITERIA, MAX_MEMBERS = 60, 30, 20_000


class Fact(Struct, frozen=True, forbid_unknown_fields=True):
    """A fact known in advance: a label, one or more items, and the criteria that it is relevant to."""

    label: Name
    items: tuple[Line, ...]
    criteria: tuple[Id, ...] = ()


class Option(Struct, frozen=True, forbid_unknown_fields=True):
    """One of the alternatives to choose from."""

    id: Id
    name: Name
    summary: Line = ""
    facts: tuple[Fact, ...] = ()


class Criterion(Struct, frozen=True, forbid_unknown_fields=True):
    """A criterion that options are scored on; `anchors` has one text for each step of the scale, or is empty.

    A text is empty where a step is not described: often only the two ends are. `group` names its group, or is empty;
    the criteria of a group follow each other, and its weight is the sum of theirs. A `knock_out` criterion has no
    weight and two answers, 1 (not met) and 2 (met). One with a `numeric` scale is scored in numbers, without anchors;
    its direction is "higher", since the value function defines what is better."""

    id: Id
    name: Name
    weight: Weight
    description: Line = ""
    direction: Direction = "higher"
    anchors: tuple[Line, ...] = ()
    knock_out: bool = False
    numeric: NumericScale | None = None
    group: GroupName = ""


class StopRule(Struct, frozen=True, forbid_unknown_fields=True):
    """When the team intends to stop, as a hint: once this share (0..1) of the cells is agreed on, or stable."""

    measure: Literal["agreed", "stable"]
    share: Annotated[float, Meta(ge=0.01, le=1)]


class GuideRule(Struct, frozen=True, forbid_unknown_fields=True):
    """A kind of project, the option usually chosen for it, and the weights it suggests, in points."""

    text: Line
    names: Id
    weights: dict[Id, Weight]


class Guide(Struct, frozen=True, forbid_unknown_fields=True):
    """A short questionnaire that suggests initial weights: `question` asks how far each of the rules applies."""

    question: Line
    rules: tuple[GuideRule, ...]
    source: Line = ""


class Description(Struct, frozen=True, forbid_unknown_fields=True):
    """What a session decides and by which settings: weights sum to 1, scores in steps range from 1 to `scale`.

    `knock_out_rule` sets whose "not met" on a knock-out criterion knocks an option out. `language` is that of the
    projector and the exports; `options_each` is how many options each member is asked to score (shares.py). With
    `accounts`, every member has an account (set as the lobby ends), so nobody is several members.
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
    options_each: OptionsEach | None = None
    accounts: bool = False

    def criterion(self, id: str) -> Criterion:
        """Return the criterion with this id, which must exist."""
        return next(c for c in self.criteria if c.id == id)

    def steps(self, criterion: Criterion) -> int:
        """Return the number of steps that scores are counted by: `scale`, or two for a knock-out criterion."""
        return MET if criterion.knock_out else self.scale


class Member(Struct):
    """One person in a session."""

    id: str
    name: str
    role: Role
    joined_at: Millis
    removed: bool = False
    experience: tuple[str, ...] = ()  # ids of the options that they have run in production
    erased: int = 0  # how many names had been erased in the session when this member's was; 0 while they have a name
    permanent: bool = False  # whether a name of theirs is part of the log, and so cannot be erased
    without_device: bool = False  # whether facilitators enter their scores


class Cell(Struct, frozen=True):
    """One member's score of one option on one criterion, a step or a number; a value of None means "no view"."""

    value: float | None
    reason: str
    confidence: int | None
    at: Millis


class Ballot(Struct):
    """One member's cells in one round, by (option id, criterion id)."""

    cells: dict[tuple[str, str], Cell] = field(default_factory=dict)
    done: bool = False


class Tally(Struct):
    """Running counts for one cell: the number of members who chose each step of the scale.
    On a numeric scale, numbers count towards the step nearest to their worth, and `sums` has what the counts lose (None
    on any other). With names hidden and totals live, a cell is republished only after several members have changed it;
    `pending` has those whose change is not in `published` yet, each with the value that it still counts for them."""

    counts: list[int]
    published: list[int]
    pending: dict[str, float | None] = field(default_factory=dict)
    sums: Sums | None = None
    published_sums: Sums | None = None


class Round(Struct):
    """One pass of scoring."""

    number: int
    opened_at: Millis
    kept: bool
    ballots: dict[str, Ballot] = field(default_factory=dict)
    tallies: dict[tuple[str, str], Tally] = field(default_factory=dict)
    started: int = 0
    done: int = 0
    facilitators: int = 0  # facilitators who have scored; only these count as members
    discussed: list[tuple[str, str]] = field(default_factory=list)  # cells discussed after the reveal
    revealed_at: Millis | None = None
    undone: list[UndoneReveal] = field(default_factory=list)
    options: tuple[str, ...] = ()  # their ids, in order; those of the description if empty


class CriterionWeight(Struct, frozen=True, forbid_unknown_fields=True):
    """The weight of one criterion: points as given by a member, or a share of 1."""

    criterion: Id
    weight: Weight


class OwnWeights(Struct, frozen=True, forbid_unknown_fields=True):
    """The weights proposed by one member: shares that sum to 1, and the method used to give them."""

    by: WeightedBy
    weights: tuple[CriterionWeight, ...]


class Weighting(Struct):
    """The weights that members give before scoring; no member sees those of others until `shown`."""

    ballots: dict[str, OwnWeights] = field(default_factory=dict)
    shown: bool = False


class LockedWeights(Struct, frozen=True, forbid_unknown_fields=True):
    """The weights that totals are computed with, fixed before the first score. `by` is their origin: the description,
    the team's mean, or the facilitator's own. `digest` is the hex SHA-256 of their canonical form (weighting.py)."""

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


class Session(Struct):
    """One decision by one team: the state that results from replaying its log."""

    code: str
    description: Description
    key_digest: str
    salt: str
    created_at: Millis
    phase: Phase = "lobby"
    members: dict[str, Member] = field(default_factory=dict)
    voters: int = 0
    observers: int = 0
    former: int = 0  # members whose name was erased
    called: dict[str, str] = field(default_factory=dict)  # key of a name -> id of a member who was not removed
    measurements: Measurements | None = None
    admission: Admission = field(default_factory=Admission)
    weighting: Weighting | None = None
    locked: LockedWeights | None = None
    rounds: list[Round] = field(default_factory=list)
    attachments: dict[str, Attachment] = field(default_factory=dict)
    outcome: Outcome | None = None
    previous: PreviousSession | None = None
    last_time: LastTime | None = None
    superseded: NextSession | None = None
    imported: ImportedRecord | None = None
    timer_ends_at: Millis | None = None
    discussing: tuple[str, str] | None = None  # the cell (option id, criterion id) on the projector
    refs: dict[str, int] = field(default_factory=dict)  # the last accepted ref of each client
    skipped: dict[str, tuple[Span, ...]] = field(default_factory=dict)  # refs below it that were not accepted
    blocks: dict[str, int] = field(default_factory=dict)  # what each member is asked to score (shares.py)
    handed_out: int = 0
    rewordings: list[Rewording] = field(default_factory=list)
    dropped: list[Option] = field(default_factory=list)  # options of earlier rounds
    seq: int = 0
    digest: str = ""
    reminded_at: Millis | None = None  # when those who were not done were, last
    rehearsal: bool = False  # a trial with simulated members
    read_only: bool = False  # the log has fields unknown to this version, so do not write to it

    @property
    def round(self) -> Round | None:
        """The current or last round; None in the lobby."""
        return self.rounds[-1] if self.rounds else None
