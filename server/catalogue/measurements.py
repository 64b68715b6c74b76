"""Measurements: figures and findings about an option, and how to read them (background: docs/measurements.md).

A catalogue's folder measurements/ contains one file per option and occasion, and readings.yaml.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Annotated

from msgspec import Meta, Struct

from server.catalogue.yaml_text import Words, YamlText
from server.core.measurements import Occasion
from server.core.model import Direction, Id, Line, Name, Text
from server.core.text import MAX_LINE, MAX_NAME, MAX_TEXT

READINGS = "readings.yaml"


class Figure(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A number, or a statement that is true or false (`holds`); `spread` is the lowest and highest of several runs."""

    id: Id
    figure: Line
    criteria: tuple[Id, ...]
    value: float | None = None
    unit: Name | None = None
    better: Direction | None = None
    spread: tuple[float, float] | None = None
    holds: bool | None = None
    found: Line = ""
    how: Line = ""
    source: Line = ""


class MeasurementsFile(Struct, frozen=True, forbid_unknown_fields=True):
    """The figures about one option from one occasion."""

    option: Id
    measured: Occasion
    figures: tuple[Figure, ...]


class Order(Struct, frozen=True, forbid_unknown_fields=True):
    """The rule by which the words of a fact are compared with figures.

    Options whose fact `label` has a later word of `rising` are said to be better. For each figure in `by`, an option
    is measured better than another if their spreads do not overlap and one value is at least `apart` times the other.
    If at least the share `disagree_from` of these comparisons contradicts the words, the verdict is "disagrees".
    """

    label: Name
    rising: tuple[Line, ...]
    by: tuple[Id, ...]
    apart: Annotated[float, Meta(ge=1)] = 1.0
    disagree_from: Annotated[float, Meta(gt=0, le=1)] = 0.5


class Claim(Struct, frozen=True, forbid_unknown_fields=True):
    """An item of a fact, and the statements (ids of figures) that must be true if the item is."""

    item: Line
    figures: tuple[Id, ...]


class WrittenReading(Struct, frozen=True, forbid_unknown_fields=True):
    """How to read the measurements for one criterion: a text, the figures to show first, and comparisons with facts."""

    criterion: Id
    text: Text
    show: tuple[Id, ...] = ()
    order: Order | None = None
    claims: tuple[Claim, ...] = ()


class ReadingsFile(Struct, frozen=True, forbid_unknown_fields=True):
    """The readings of a catalogue, at most one per criterion."""

    readings: tuple[WrittenReading, ...]


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
        "value": "a number",
        "unit": "text of 1 to 80 characters",
        "better": "“higher” or “lower”",
        "spread": "the lowest and the highest value, such as [90, 110]",
        "holds": "true or false",
        "found": "text of at most 400 characters",
        "how": "text of at most 400 characters",
        "source": "text of at most 400 characters",
        "readings": "a list of readings",
        "readings[]": "a mapping with criterion, text, show, order and claims",
        "criterion": "the id of a criterion",
        "text": "text of at most 2000 characters",
        "show": "a list of ids of figures",
        "order": "a mapping with label, rising, by, apart and disagree_from",
        "label": "text of 1 to 80 characters",
        "rising": "a list of words, the weakest first",
        "by": "a list of ids of figures",
        "apart": "a number of at least 1",
        "disagree_from": "a number above 0 and at most 1",
        "claims": "a list of claims",
        "claims[]": "a mapping with item and figures",
        "item": "text of at most 400 characters",
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


def read_measurements(text: YamlText, options: Iterable[str], criteria: Iterable[str]) -> MeasurementsFile:
    """Return the content of a file about one of these options and some of these criteria; raises CatalogueError."""
    written = text.read(MeasurementsFile)
    _check_id(text, ("option",), written.option, "an option", options)
    ids: dict[str, int] = {}
    known = set(criteria)
    for n, figure in enumerate(written.figures):
        at = ("figures", n)
        if (first := ids.setdefault(figure.id, n)) != n:
            raise text.mistake((*at, "id"), f"expected a unique id, but figures[{first}] also has “{figure.id}”")
        if (figure.value is None) == (figure.holds is None):
            raise text.mistake(at, "expected either “value”, for a number, or “holds”, for a statement")
        if figure.spread and not figure.spread[0] <= (figure.value or 0) <= figure.spread[1]:
            raise text.wrong((*at, "spread"), "the lowest and the highest value, with the value between them")
        for m, criterion in enumerate(figure.criteria):
            _check_id(text, (*at, "criteria", m), criterion, "a criterion", known)
    return written


def read_readings(text: YamlText, figures: Iterable[str], criteria: Iterable[str]) -> tuple[WrittenReading, ...]:
    """Return the readings of a file, which may refer to these figures and criteria; raises CatalogueError."""
    written = text.read(ReadingsFile).readings
    known_figures, known_criteria = set(figures), set(criteria)
    used: set[str] = set()
    for n, reading in enumerate(written):
        at = ("readings", n)
        _check_id(text, (*at, "criterion"), reading.criterion, "a criterion", known_criteria)
        if reading.criterion in used:
            raise text.mistake(
                (*at, "criterion"), f"expected one reading per criterion, got “{reading.criterion}” again"
            )
        used.add(reading.criterion)
        _check_figures(text, (*at, "show"), reading.show, known_figures)
        if reading.order:
            _check_figures(text, (*at, "order", "by"), reading.order.by, known_figures)
        for m, claim in enumerate(reading.claims):
            _check_figures(text, (*at, "claims", m, "figures"), claim.figures, known_figures)
    return written


def _check_figures(text: YamlText, path: tuple[str | int, ...], ids: Sequence[str], known: Iterable[str]) -> None:
    for n, id in enumerate(ids):
        _check_id(text, (*path, n), id, "a figure", known)


def _check_id(text: YamlText, path: tuple[str | int, ...], id: str, what: str, known: Iterable[str]) -> None:
    """Raise CatalogueError unless the id at a path is known."""
    ids = sorted(set(known))
    if id not in ids:
        listed = f"one of: {', '.join(ids[:40])}" if ids else "but there are none"
        raise text.wrong(path, f"the id of {what}, {listed}")
