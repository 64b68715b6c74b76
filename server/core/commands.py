"""What may be asked of a session: imperative, and never with the name of who asks."""

from __future__ import annotations

from typing import Annotated

from msgspec import UNSET, Meta, Struct, UnsetType

from server.core.model import (
    AttachmentKind,
    Confidence,
    CriterionWeight,
    Direction,
    Id,
    KnockOut,
    Language,
    Line,
    Name,
    Names,
    Role,
    StopRule,
    Text,
    Totals,
    Value,
    Weight,
    WeightedBy,
)

Experienced = Annotated[tuple[Id, ...], Meta(max_length=30)]


class Command(Struct, frozen=True, forbid_unknown_fields=True, tag_field="type"):
    """What a member asks; the member is never part of it."""


class Join(Command, frozen=True, tag="join"):
    """Enter the session. Comes from the join call only, never over the wire."""

    member: str
    name: Name
    role: Role
    experience: Experienced = ()


class OptionEdit(Struct, frozen=True, forbid_unknown_fields=True):
    """An option as wanted: with the id of one that exists, what is left out stays; without, it is a new one."""

    name: Name
    id: Id | None = None
    summary: Line | UnsetType = UNSET


class CriterionEdit(Struct, frozen=True, forbid_unknown_fields=True):
    """A criterion as wanted: with the id of one that exists, what is left out stays; without, it is a new one."""

    name: Name
    weight: Weight
    id: Id | None = None
    description: Line | UnsetType = UNSET
    direction: Direction | UnsetType = UNSET
    anchors: tuple[Line, ...] | UnsetType = UNSET
    knock_out: bool | UnsetType = UNSET


class Edit(Command, frozen=True, tag="edit"):
    """Change what the session is about, in the lobby; what is left out stays. Weights are divided by their sum; a must
    weighs nothing, whatever its weight says. A `stop` of null means no rule for when to stop. `language` is that of
    the projector and the exports."""

    question: Annotated[str, Meta(min_length=1, max_length=400)] | UnsetType = UNSET
    options: tuple[OptionEdit, ...] | UnsetType = UNSET
    criteria: tuple[CriterionEdit, ...] | UnsetType = UNSET
    totals: Totals | UnsetType = UNSET
    names: Names | UnsetType = UNSET
    knock_out_rule: KnockOut | UnsetType = UNSET
    stop: StopRule | UnsetType | None = UNSET
    language: Language | UnsetType = UNSET


class OpenWeighting(Command, frozen=True, tag="open_weighting"):
    """Leave the lobby and let members weigh the criteria, blind; or, while the weights are shown and not locked yet,
    let them weigh once more, from what they gave."""


class GiveWeights(Command, frozen=True, tag="give_weights"):
    """Give one's own weights for every criterion that is no must: by 100 points, by swing (the weightiest has 100) or
    by an order (rank-order weights). They are divided by their sum; given again they replace those before."""

    by: WeightedBy
    weights: tuple[CriterionWeight, ...]


class ShowWeights(Command, frozen=True, tag="show_weights"):
    """End the weighing and show how far apart people are."""


class LockWeights(Command, frozen=True, tag="lock_weights"):
    """Fix the weights for good: null for the team's mean, or the facilitator's own."""

    weights: tuple[CriterionWeight, ...] | None = None


class OpenScoring(Command, frozen=True, tag="open_scoring"):
    """Open the first round; from the lobby, this locks the weights as they stand in the description."""


class Score(Command, frozen=True, tag="score"):
    """Say all there is to say of one cell: it replaces what this member said of it before. Null is "no view". A must is
    answered by 1 (not met) or 2 (met)."""

    option: Id
    criterion: Id
    value: Value | None
    reason: Text = ""
    confidence: Confidence | None = None


class Clear(Command, frozen=True, tag="clear"):
    """Take back what this member said of one cell."""

    option: Id
    criterion: Id


class Done(Command, frozen=True, tag="done"):
    """Say "I'm done" with this round, or take it back."""

    done: bool = True


class Reveal(Command, frozen=True, tag="reveal"):
    """End the round and show its totals."""


class NextRound(Command, frozen=True, tag="next_round"):
    """Open another round; with `keep`, every ballot starts from the scores of the last one."""

    keep: bool = True


class Close(Command, frozen=True, tag="close"):
    """End the session with the chosen option, or null for "no decision", and a statement."""

    option: Id | None
    statement: Text = ""


class Discuss(Command, frozen=True, tag="discuss"):
    """Put a cell of a revealed round before everybody, with the reasons given for it; null and null to stop."""

    option: Id | None
    criterion: Id | None


class MarkDiscussed(Command, frozen=True, tag="mark_discussed"):
    """Say that a cell of a revealed round was talked about."""

    option: Id
    criterion: Id


class Attach(Command, frozen=True, tag="attach"):
    """Attach to a cell: a link (`url`, and `text` says what it is), a note, or a figure (`value` in `unit`, and `text`
    says what was measured). Others see it after the reveal, or at once while totals are live."""

    option: Id
    criterion: Id
    kind: AttachmentKind
    text: Line = ""
    url: Annotated[str, Meta(max_length=1000)] = ""
    value: float | None = None
    unit: Annotated[str, Meta(max_length=40)] = ""


class Withdraw(Command, frozen=True, tag="withdraw"):
    """Withdraw an attachment: one's own, or as a facilitator anybody's."""

    attachment: str


class Dispute(Command, frozen=True, tag="dispute"):
    """Mark an attachment as disputed, or no longer."""

    attachment: str
    disputed: bool = True


class Rename(Command, frozen=True, tag="rename"):
    """Change one's own name."""

    name: Name


class TellExperience(Command, frozen=True, tag="tell_experience"):
    """Say which of the options one has run in production, before the reveal. Nobody is told who said so."""

    options: Experienced


class Remove(Command, frozen=True, tag="remove"):
    """Take a member out; the scores given in a round not yet revealed go too."""

    member: str


class SetTimer(Command, frozen=True, tag="set_timer"):
    """Start a countdown that everybody sees, or stop it with null. It only tells; it ends nothing by itself."""

    seconds: Annotated[int, Meta(ge=5, le=14_400)] | None


WireCommand = (
    Edit | OpenWeighting | GiveWeights | ShowWeights | LockWeights | OpenScoring | Score | Clear | Done | Reveal
    | Discuss | MarkDiscussed | Attach | Withdraw | Dispute | NextRound | Close | Rename | TellExperience | Remove
    | SetTimer
)  # fmt: skip
AnyCommand = Join | WireCommand
