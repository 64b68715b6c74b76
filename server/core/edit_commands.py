"""Commands that change the description of a session, and the base of all commands."""

from __future__ import annotations

from typing import Annotated

from msgspec import UNSET, Meta, Struct, UnsetType

from server.core.model import (
    Direction,
    GroupName,
    Id,
    KnockOut,
    Language,
    Line,
    Name,
    Names,
    OptionsEach,
    StopRule,
    Totals,
    Weight,
)
from server.core.numeric_scale import NumericScale
from server.core.text.length import MAX_LINE


class Command(Struct, frozen=True, forbid_unknown_fields=True, tag_field="type"):
    """A request by a member; it does not name the member."""


class OptionEdit(Struct, frozen=True, forbid_unknown_fields=True):
    """An option to change (with an existing id; omitted fields stay unchanged) or to add (without an id)."""

    name: Name
    id: Id | None = None
    summary: Line | UnsetType = UNSET


class CriterionEdit(Struct, frozen=True, forbid_unknown_fields=True):
    """A criterion to change (with an existing id; omitted fields stay unchanged) or to add (without an id)."""

    name: Name
    weight: Weight
    id: Id | None = None
    description: Line | UnsetType = UNSET
    direction: Direction | UnsetType = UNSET
    anchors: tuple[Line, ...] | UnsetType = UNSET
    knock_out: bool | UnsetType = UNSET
    numeric: NumericScale | UnsetType | None = UNSET
    group: GroupName | UnsetType = UNSET


class Edit(Command, frozen=True, tag="edit"):
    """Change the description, in the lobby; omitted fields stay unchanged. Weights are divided by their sum; the weight
    of a knock-out criterion is ignored. A `numeric` of null returns a criterion to steps. The criteria of a group are
    placed after its first one. A `stop` of null removes the stop rule. `language` is that of the projector and the
    exports. An `options_each` of null asks everybody to score all options."""

    question: Annotated[str, Meta(min_length=1, max_length=2 * MAX_LINE)] | UnsetType = UNSET
    options: tuple[OptionEdit, ...] | UnsetType = UNSET
    criteria: tuple[CriterionEdit, ...] | UnsetType = UNSET
    totals: Totals | UnsetType = UNSET
    names: Names | UnsetType = UNSET
    knock_out_rule: KnockOut | UnsetType = UNSET
    stop: StopRule | UnsetType | None = UNSET
    language: Language | UnsetType = UNSET
    options_each: OptionsEach | UnsetType | None = UNSET


class NewOption(Struct, frozen=True, forbid_unknown_fields=True):
    """An option to add after the lobby."""

    name: Name
    summary: Line = ""


class NewName(Struct, frozen=True, forbid_unknown_fields=True):
    """Another name for the option or the criterion with this id."""

    id: Id
    name: Name


class Reword(Command, frozen=True, tag="reword"):
    """Correct the question, or names of options or criteria, also after the lobby: votes refer to their ids. What is
    omitted stays unchanged. The record has the former wording."""

    question: Annotated[str, Meta(min_length=1, max_length=2 * MAX_LINE)] | UnsetType = UNSET
    options: Annotated[tuple[NewName, ...], Meta(max_length=60)] = ()
    criteria: Annotated[tuple[NewName, ...], Meta(max_length=30)] = ()
