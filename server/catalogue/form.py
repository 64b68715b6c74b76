"""The schema of a catalogue's files as people write them, and the wording of errors for each field."""

from __future__ import annotations

from typing import Annotated

from msgspec import UNSET, Meta, Struct, UnsetType, field

from server.catalogue.yaml_text import Words
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
)
from server.core.numeric_scale import ScalePoint
from server.core.text import MAX_LINE, MAX_NAME

# Unless somebody chooses, nobody sees totals before they have judged for themselves.
DEFAULT_TOTALS: Totals = "on_reveal"


class WrittenFact(Struct, frozen=True, forbid_unknown_fields=True):
    """A fact as people write it; its ids are checked against those that there are."""

    label: Name
    items: tuple[Line, ...]
    criteria: tuple[str, ...] = ()


class WrittenRule(Struct, frozen=True, forbid_unknown_fields=True):
    """A rule of a guide as people write it: `names` is the id of an option, `weights` are points by ids of criteria."""

    text: Line
    names: str
    weights: dict[str, str]


class WrittenGuide(Struct, frozen=True, forbid_unknown_fields=True):
    """A guide as people write it."""

    question: Line
    rules: tuple[WrittenRule, ...]
    source: Line = ""


class WrittenOption(Struct, frozen=True, forbid_unknown_fields=True):
    """An option as people write it; by default, its id is derived from its name."""

    name: Name
    id: Id | UnsetType = UNSET
    summary: Line = ""
    facts: tuple[WrittenFact, ...] = ()


class WrittenNumeric(Struct, frozen=True, forbid_unknown_fields=True):
    """A scale of numbers as people write it: with its worst and best number, or with more points."""

    unit: str = ""
    low: float | None = None
    high: float | None = None
    whole: bool = False
    worst: float | None = None
    best: float | None = None
    points: tuple[ScalePoint, ...] = ()


class WrittenCriterion(Struct, frozen=True, forbid_unknown_fields=True):
    """A criterion as people write it; either all criteria have a weight, or none."""

    name: Name
    id: Id | UnsetType = UNSET
    weight: str | UnsetType = UNSET
    description: Line = ""
    direction: Direction = "higher"
    anchors: tuple[Line, ...] = ()
    knock_out: bool = False
    numeric: WrittenNumeric | None = None
    group: GroupName = ""


class WrittenGroup(Struct, frozen=True, forbid_unknown_fields=True):
    """A group of criteria as people write it; the criteria refer to it by its name."""

    name: Name
    weight: str | UnsetType = UNSET


class From(Struct, frozen=True, forbid_unknown_fields=True):
    """A reference to the options or criteria of a shared file."""

    file: str = field(name="from")


class SharedFile(Struct, frozen=True, forbid_unknown_fields=True):
    """A shared file as people write it."""

    options: tuple[WrittenOption | Name, ...] = ()
    criteria: tuple[WrittenCriterion | Name, ...] = ()
    groups: tuple[WrittenGroup, ...] = ()
    notes: tuple[WrittenFact, ...] = ()
    source: Line = ""


class TemplateFile(Struct, frozen=True, forbid_unknown_fields=True):
    """A template as people write it."""

    name: Name | UnsetType = UNSET
    question: Line = ""
    options: tuple[WrittenOption | Name, ...] | From = ()
    criteria: tuple[WrittenCriterion | Name, ...] | From = ()
    groups: tuple[WrittenGroup, ...] = ()
    id: Id | UnsetType = UNSET
    summary: Line = ""
    scale: Annotated[int, Meta(ge=2, le=10)] = 5
    totals: Totals = DEFAULT_TOTALS
    names: Names = "shown"
    language: Language = "en"
    knock_out_rule: KnockOut = "any"
    stop: StopRule | None = None
    guide: WrittenGuide | None = None
    notes: tuple[WrittenFact, ...] = ()
    source: Line = ""
    options_each: OptionsEach | None = None
    place: Annotated[int, Meta(ge=1, le=999)] = 50


_NAME = "text of 1 to 80 characters"
_LINE = "text of at most 400 characters"
WORDS = Words(
    expected={
        "id": "an id of up to 40 lower-case letters, digits and dashes",
        "name": _NAME,
        "label": _NAME,
        "summary": _LINE,
        "description": _LINE,
        "question": _LINE,
        "source": _LINE,
        "items": "a list of texts",
        "items[]": _LINE,
        "anchors": "a list of texts, one per step or two for the ends of the scale (two for a knock-out criterion)",
        "anchors[]": _LINE,
        "options": "a list of options, or “from: ” and the name of a file",
        "options[]": "a name, or a mapping with name, id, summary and facts",
        "criteria": "a list of criteria, or “from: ” and the name of a file",
        "criteria[]": (
            "a name, or a mapping with name, id, weight, description, direction, anchors, knock_out, numeric and group"
        ),
        "group": "the name of a group, of at most 80 characters",
        "groups": "a list of groups",
        "groups[]": "a mapping with name and weight",
        "facts": "a list of facts",
        "facts[]": "a mapping with label, items and criteria",
        "notes": "a list of notes",
        "notes[]": "a mapping with label, items and criteria",
        "weight": "a number of at least 0 and at most 1000000",
        "scale": "a whole number from 2 to 10",
        "direction": "“higher” or “lower”",
        "totals": "“live” or “on_reveal”",
        "names": "“shown” or “hidden”",
        "language": "the tag of a language that there are texts in, such as en",
        "knock_out": "true or false",
        "knock_out_rule": "“any” or “majority”",
        "numeric": "a mapping with unit, low, high, whole, and worst and best or points",
        "unit": "a unit of at most 20 characters",
        "low": "a number",
        "high": "a number",
        "whole": "true or false",
        "worst": "a number",
        "best": "a number",
        "points": "a list of points",
        "points[]": "a mapping with number and value",
        "number": "a number",
        "value": "a number from 0 (worst) to 1 (best)",
        "stop": "a mapping with measure and share",
        "measure": "“agreed” or “stable”",
        "guide": "a mapping with question, rules and source",
        "rules": "a list of rules",
        "rules[]": "a mapping with text, names and weights",
        "text": _LINE,
        "weights": "a mapping of ids of criteria to numbers of at least 0 and at most 1000000",
        "share": "a number from 0.01 to 1",
        "options_each": "a whole number from 2 to 60",
        "place": "a whole number from 1 to 999",
        "from": "the name of a file",
        **dict.fromkeys(("facts.criteria", "notes.criteria"), "a list of ids of criteria"),
        **dict.fromkeys(("facts.criteria[]", "notes.criteria[]"), "the id of a criterion"),
        "rules.names": "the id of an option",
        "rules.weights[]": "a number of at least 0 and at most 1000000",
    },
    examples={
        "id": "id: message-broker",
        "name": "name: Kafka",
        "label": "label: Delivery",
        "summary": "summary: Three brokers, by four criteria.",
        "description": "description: How surely a message arrives.",
        "question": "question: Which broker should carry our events?",
        "source": "source: Our own trial",
        "items": "items: [At least once, Exactly once]",
        "items[]": "items: [At least once, Exactly once]",
        "anchors": "anchors: [It fails often, It never failed]",
        "anchors[]": "anchors: [It fails often, It never failed]",
        "options": "options: [Kafka, RabbitMQ]",
        "options[]": "- name: Kafka",
        "criteria": "criteria: [Throughput, Price]",
        "criteria[]": "- name: Throughput",
        "facts.criteria": "criteria: [delivery]",
        "facts.criteria[]": "criteria: [delivery]",
        "notes.criteria": "criteria: [delivery]",
        "notes.criteria[]": "criteria: [delivery]",
        "group": "group: Cost",
        "groups": "groups: [{name: Cost, weight: 40}, {name: Service, weight: 60}]",
        "groups[]": "- {name: Cost, weight: 40}",
        "facts": "facts: [{label: Delivery, items: [At least once]}]",
        "facts[]": "- {label: Delivery, items: [At least once]}",
        "notes": "notes: [{label: Today, items: [A table that is polled]}]",
        "notes[]": "- {label: Today, items: [A table that is polled]}",
        "weight": "weight: 25",
        "scale": "scale: 5",
        "direction": "direction: lower",
        "totals": "totals: live",
        "names": "names: shown",
        "language": "language: en",
        "knock_out": "knock_out: true",
        "knock_out_rule": "knock_out_rule: any",
        "numeric": "numeric: {unit: €, worst: 20000, best: 0}",
        "unit": "unit: €",
        "low": "low: 0",
        "high": "high: 100",
        "whole": "whole: true",
        "worst": "worst: 20000",
        "best": "best: 0",
        "points": "points: [{number: 50, value: 1}, {number: 200, value: 0}]",
        "points[]": "- {number: 50, value: 1}",
        "number": "number: 50",
        "value": "value: 0.5",
        "stop": "stop: {measure: agreed, share: 0.8}",
        "measure": "measure: agreed",
        "share": "share: 0.8",
        "guide": "guide: {question: Which is most like yours?, rules: []}",
        "rules": "rules: [{text: Many small messages, names: nats, weights: {throughput: 3}}]",
        "rules[]": "- {text: Many small messages, names: nats, weights: {throughput: 3}}",
        "text": "text: Many small messages",
        "rules.names": "names: nats",
        "weights": "weights: {throughput: 3, delivery: 1}",
        "rules.weights[]": "weights: {throughput: 3, delivery: 1}",
        "options_each": "options_each: 4",
        "place": "place: 1",
        "from": "options: {from: frameworks.yaml}",
    },
    kinds={
        "options": From,
        "criteria": From,
        "options[]": WrittenOption,
        "criteria[]": WrittenCriterion,
        "groups[]": WrittenGroup,
        "facts[]": WrittenFact,
        "notes[]": WrittenFact,
        "numeric": WrittenNumeric,
        "points[]": ScalePoint,
        "stop": StopRule,
        "guide": WrittenGuide,
        "rules[]": WrittenRule,
    },
    lengths={
        **dict.fromkeys(("name", "label", "group", "options[]", "criteria[]"), MAX_NAME),
        **dict.fromkeys(("summary", "description", "question", "source", "items[]", "anchors[]", "text"), MAX_LINE),
    },
)
