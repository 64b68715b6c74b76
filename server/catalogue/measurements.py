"""Measurements: figures and findings about an option, and how to read them (background: docs/measurements.md).

A catalogue's folder measurements/ contains one file per option and occasion, and readings.yaml.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from msgspec import Meta, Struct

from server.catalogue.nearest import listed, nearest_first
from server.catalogue.references import check_id, meant
from server.catalogue.yaml_text import Path, Words, YamlText
from server.core.measurements import Occasion
from server.core.model import Direction, Fact, Id, Line, Name, Text
from server.core.text import MAX_LINE, MAX_NAME, MAX_TEXT

READINGS = "readings.yaml"


class Figure(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A number, or a statement that is true or false (`holds`).

    `spread` is the lowest and highest of several runs, `interval` a 95 % confidence interval of the value.
    """

    id: Id
    figure: Line
    criteria: tuple[str, ...]
    value: float | None = None
    unit: Name | None = None
    better: Direction | None = None
    interval: tuple[float, float] | None = None
    spread: tuple[float, float] | None = None
    holds: bool | None = None
    found: Line = ""
    how: Line = ""
    source: Line = ""


class MeasurementsFile(Struct, frozen=True, forbid_unknown_fields=True):
    """The figures about one option from one occasion."""

    option: str
    measured: Occasion
    figures: tuple[Figure, ...]


class Order(Struct, frozen=True, forbid_unknown_fields=True):
    """The rule by which the words of a fact are compared with figures.

    Options whose fact `label` has a later word of `rising` are said to be better. For each figure in `by`, an option
    is measured better than another if their intervals (or spreads, without an interval) do not overlap and one value is
    at least `apart` times the other.
    If at least the share `disagree_from` of these comparisons contradicts the words, the verdict is "disagrees".
    """

    label: Name
    rising: tuple[Line, ...]
    by: tuple[str, ...]
    apart: Annotated[float, Meta(ge=1)] = 1.0
    disagree_from: Annotated[float, Meta(gt=0, le=1)] = 0.5


class Claim(Struct, frozen=True, forbid_unknown_fields=True):
    """An item of a fact, and the statements (ids of figures) that must be true if the item is."""

    item: Line
    figures: tuple[str, ...]


class WrittenReading(Struct, frozen=True, forbid_unknown_fields=True):
    """How to read the measurements for one criterion: a text, the figures to show first, and comparisons with facts."""

    criterion: str
    text: Text
    show: tuple[str, ...] = ()
    order: Order | None = None
    claims: tuple[Claim, ...] = ()


class ReadingsFile(Struct, frozen=True, forbid_unknown_fields=True):
    """The readings of a catalogue, at most one per criterion.

    They may name figures that exist, and those in `optional`, which a run may have left out.
    """

    readings: tuple[WrittenReading, ...]
    optional: tuple[str, ...] = ()


class CatalogueMeasurements(Struct, frozen=True):
    """All measurements of a catalogue; of two figures with the same id about the same option, the first counts."""

    files: tuple[MeasurementsFile, ...] = ()
    readings: tuple[WrittenReading, ...] = ()

    def before(self, other: CatalogueMeasurements) -> CatalogueMeasurements:
        """Return both combined; this one takes precedence."""
        covered = {r.criterion for r in self.readings}
        readings = self.readings + tuple(r for r in other.readings if r.criterion not in covered)
        return CatalogueMeasurements(self.files + other.files, readings)


MEASUREMENT_WORDS = Words(
    expected={
        "option": "the id of an option",
        "measured": "a mapping with date, machine, how and versions",
        "date": "a day such as 2026-11-25",
        "machine": "text of at most 400 characters",
        "versions": "a list of texts",
        "figures": "a list",
        "figures[]": "a figure: a mapping with id, figure, criteria and a value or holds",
        "id": "an id of up to 40 lower-case letters, digits and dashes",
        "figure": "text of at most 400 characters",
        "criteria": "a list of ids of criteria",
        "criteria[]": "the id of a criterion",
        "versions[]": "text of at most 400 characters",
        **dict.fromkeys(("spread[]", "interval[]"), "a number"),
        "value": "a number",
        "unit": "text of 1 to 80 characters",
        "better": "“higher” or “lower”",
        "spread": "the lowest and the highest value, such as [90, 110]",
        "interval": "the ends of a 95 % confidence interval, such as [94, 106]",
        "holds": "true or false",
        "found": "text of at most 400 characters",
        "how": "text of at most 400 characters",
        "source": "text of at most 400 characters",
        "readings": "a list of readings",
        "readings[]": "a mapping with criterion, text, show, order and claims",
        "criterion": "the id of a criterion",
        "text": "text of at most 2000 characters",
        **dict.fromkeys(("show", "by", "claims.figures", "optional"), "a list of ids of figures"),
        **dict.fromkeys(("show[]", "by[]", "claims.figures[]", "optional[]"), "the id of a figure"),
        "order": "a mapping with label, rising, by, apart and disagree_from",
        "label": "text of 1 to 80 characters",
        "rising": "a list of words, the weakest first",
        "rising[]": "text of at most 400 characters",
        "apart": "a number of at least 1",
        "disagree_from": "a number above 0 and at most 1",
        "claims": "a list of claims",
        "claims[]": "a mapping with item and figures",
        "item": "text of at most 400 characters",
    },
    examples={
        "option": "option: kafka",
        "measured": "measured: {date: 2026-11-25, machine: a laptop}",
        "date": "date: 2026-11-25",
        "machine": "machine: a laptop with 4 cores",
        "versions": "versions: [Kafka 3.9]",
        "versions[]": "versions: [Kafka 3.9]",
        "figures": "figures: [{id: starts, figure: It starts, criteria: [effort], holds: true}]",
        "figures[]": "- {id: starts, figure: It starts, criteria: [effort], holds: true}",
        "id": "id: throughput",
        "figure": "figure: Messages in a second",
        "criteria": "criteria: [throughput]",
        "criteria[]": "criteria: [throughput]",
        "value": "value: 52000",
        "unit": "unit: 1/s",
        "better": "better: higher",
        "spread": "spread: [48000, 55500]",
        "spread[]": "spread: [48000, 55500]",
        "interval": "interval: [49500, 54400]",
        "interval[]": "interval: [49500, 54400]",
        "holds": "holds: true",
        "found": "found: 0 of 100 lost",
        "how": "how: ten runs each",
        "source": "source: our wiki",
        "readings": "readings: [{criterion: throughput, text: Our peak is 4 a second.}]",
        "readings[]": "- {criterion: throughput, text: Our peak is 4 a second.}",
        "criterion": "criterion: throughput",
        "text": "text: Our peak is 4 a second.",
        "show": "show: [throughput]",
        "optional": "optional: [over-redis]",
        "optional[]": "optional: [over-redis]",
        "show[]": "show: [throughput]",
        "order": "order: {label: Performance, rising: [Medium, High], by: [throughput]}",
        "label": "label: Performance",
        "rising": "rising: [Medium, High]",
        "rising[]": "rising: [Medium, High]",
        "by": "by: [throughput]",
        "by[]": "by: [throughput]",
        "apart": "apart: 1.1",
        "disagree_from": "disagree_from: 0.5",
        "claims": "claims: [{item: Exactly once, figures: [exactly-once]}]",
        "claims[]": "- {item: Exactly once, figures: [exactly-once]}",
        "item": "item: Exactly once",
        "claims.figures": "figures: [exactly-once]",
        "claims.figures[]": "figures: [exactly-once]",
    },
    kinds={
        "measured": Occasion,
        "figures[]": Figure,
        "readings[]": WrittenReading,
        "order": Order,
        "claims[]": Claim,
    },
    lengths={
        **dict.fromkeys(("unit", "label"), MAX_NAME),
        **dict.fromkeys(("machine", "versions[]", "figure", "found", "how", "source", "rising[]", "item"), MAX_LINE),
        "text": MAX_TEXT,
    },
)


def read_measurements(text: YamlText, options: Sequence[str], criteria: Sequence[str]) -> MeasurementsFile:
    """Return the content of a file about one of these options and some of these criteria; raises CatalogueError."""
    written = text.read(MeasurementsFile)
    check_id(text, ("option",), written.option, "an option", options)
    ids: dict[str, int] = {}
    for n, figure in enumerate(written.figures):
        at = ("figures", n)
        if (first := ids.setdefault(figure.id, n)) != n:
            other = f"but figures[{first}] also has “{figure.id}”; change one of them"
            raise text.mistake((*at, "id"), f"expected a unique id, {other}")
        if (figure.value is None) == (figure.holds is None):
            either = "either “value: ” and a number, or “holds: ” and true or false, for a statement"
            raise text.mistake(at, f"expected {either}; {'add one' if figure.value is None else 'remove one'} of them")
        for name, ends, both in (
            ("spread", figure.spread, "the lowest and the highest value"),
            ("interval", figure.interval, "the lower and the upper end"),
        ):
            if ends and not ends[0] <= (figure.value or 0) <= ends[1]:
                got = f"{figure.value} and {list(ends)}"
                raise text.wrong((*at, name), f"{both}, with the value between them", got, mend="correct one of them")
        for m, criterion in enumerate(figure.criteria):
            check_id(text, (*at, "criteria", m), criterion, "a criterion", criteria)
    return written


def read_readings(
    text: YamlText, figures: Sequence[str], criteria: Sequence[str], facts: Sequence[Fact]
) -> tuple[WrittenReading, ...]:
    """Return the readings of a file; raises CatalogueError.

    They may refer to these figures and criteria, and to labels and items of these facts.
    """
    file = text.read(ReadingsFile)
    written, figures = file.readings, [*figures, *file.optional]
    used: set[str] = set()
    for n, reading in enumerate(written):
        at = ("readings", n)
        check_id(text, (*at, "criterion"), reading.criterion, "a criterion", criteria)
        if reading.criterion in used:
            again = f"got “{reading.criterion}” again; put all that it says into one"
            raise text.mistake((*at, "criterion"), f"expected one reading per criterion, {again}")
        used.add(reading.criterion)
        _check_figures(text, (*at, "show"), reading.show, figures)
        if reading.order:
            _check_figures(text, (*at, "order", "by"), reading.order.by, figures)
            _check_words(text, (*at, "order"), reading.order, facts)
        for m, claim in enumerate(reading.claims):
            _check_figures(text, (*at, "claims", m, "figures"), claim.figures, figures)
            items = [item for fact in facts for item in fact.items]
            _check_word(text, (*at, "claims", m, "item"), claim.item, "an item of a fact", items)
    return written


def _check_words(text: YamlText, path: Path, order: Order, facts: Sequence[Fact]) -> None:
    """Raise CatalogueError if no fact has the label of an order, or one of its words: either would never count."""
    _check_word(text, (*path, "label"), order.label, "the label of a fact", [fact.label for fact in facts])
    words = [item for fact in facts if fact.label == order.label for item in fact.items]
    for n, word in enumerate(order.rising):
        _check_word(text, (*path, "rising", n), word, f"an item of a fact “{order.label}”", words)


def _check_word(text: YamlText, path: Path, word: str, what: str, known: Sequence[str]) -> None:
    if word in known:
        return
    if not known:
        raise text.wrong(path, f"{what}, but there are no facts", mend="give the options facts, or leave it out")
    raise text.wrong(
        path, f"{what}, one of: {listed(nearest_first(word, known), quotes=True)}", mend=meant(word, known)
    )


def _check_figures(text: YamlText, path: Path, ids: Sequence[str], known: Sequence[str]) -> None:
    for n, id in enumerate(ids):
        check_id(text, (*path, n), id, "a figure", known)
