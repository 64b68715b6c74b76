"""The values of a meeting: what a session is about, and what has come of it so far.

All plain values. What may be asked of a session is in commands.py, what has happened in it in events.py; only
evolve.py changes one.
"""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct, field

Id = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9-]{0,39}$")]
Name = Annotated[str, Meta(min_length=1, max_length=80)]
Line = Annotated[str, Meta(max_length=400)]
Text = Annotated[str, Meta(max_length=2000)]
Weight = Annotated[float, Meta(ge=0, le=1_000_000)]
Value = Annotated[int, Meta(ge=1, le=10)]
Confidence = Annotated[int, Meta(ge=1, le=3)]
Millis = int  # since 1970-01-01 UTC

Role = Literal["facilitator", "voter", "observer"]
Phase = Literal["lobby", "scoring", "revealed", "closed"]
Totals = Literal["live", "on_reveal"]
Names = Literal["shown", "hidden"]
Direction = Literal["higher", "lower"]

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
    """What options are judged by; `anchors` holds one text for each step of the scale, or none at all."""

    id: Id
    name: Name
    weight: Weight
    description: Line = ""
    direction: Direction = "higher"
    anchors: tuple[Line, ...] = ()


class Description(Struct, frozen=True, forbid_unknown_fields=True):
    """What a session is about: weights sum to 1, scores run from 1 to `scale`."""

    question: Line
    options: tuple[Option, ...]
    criteria: tuple[Criterion, ...]
    scale: Annotated[int, Meta(ge=2, le=10)] = 5
    totals: Totals = "live"
    names: Names = "shown"
    notes: tuple[Fact, ...] = ()
    source: Line = ""


# ---- what has come of it so far


class Member(Struct):
    """One person in a session."""

    id: str
    name: str
    role: Role
    joined_at: Millis
    removed: bool = False


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
    rounds: list[Round] = field(default_factory=list)
    outcome: Outcome | None = None
    timer_ends_at: Millis | None = None
    discussing: tuple[str, str] | None = None  # the cell (option id, criterion id) that is on the projector now
    refs: dict[str, int] = field(default_factory=dict)
    seq: int = 0
    digest: str = ""

    @property
    def round(self) -> Round | None:
        """The round under way, or the last one; None in the lobby."""
        return self.rounds[-1] if self.rounds else None
