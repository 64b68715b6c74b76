"""Measurements: figures and findings about an option, and how to read them; docs/measurements.md has the background.

A catalogue's folder measurements/ has a file for each option and occasion of measuring, and readings.yaml.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Annotated

from msgspec import Meta, Struct

from server.catalogue.yaml_text import Words, YamlText
from server.core.measurements import Occasion
from server.core.model import Direction, Id, Line, Name, Text

READINGS = "readings.yaml"


class Figure(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A number, or a statement that holds or does not; `spread` is the lowest and the highest of several runs."""

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
    """What is known of one option from one occasion."""

    option: Id
    measured: Occasion
    figures: tuple[Figure, ...]


class Order(Struct, frozen=True, forbid_unknown_fields=True):
    """The rule by which a fact's word is held against figures.

    Options whose fact `label` has a later word of `rising` are said to be better. For each figure in `by`, an option
    is measured better than another when their spreads do not touch and the values are `apart` times from each other.
    Of the comparisons that can be made, a share of `disagree_from` against the words makes it a disagreement.
    """

    label: Name
    rising: tuple[Line, ...]
    by: tuple[Id, ...]
    apart: Annotated[float, Meta(ge=1)] = 1.0
    disagree_from: Annotated[float, Meta(gt=0, le=1)] = 0.5


class Claim(Struct, frozen=True, forbid_unknown_fields=True):
    """An item of a fact, and the statements that hold if it is true."""

    item: Line
    figures: tuple[Id, ...]


class WrittenReading(Struct, frozen=True, forbid_unknown_fields=True):
    """How to read the measurements for one criterion: a text, the figures to show first, and how facts are compared."""

    criterion: Id
    text: Text
    show: tuple[Id, ...] = ()
    order: Order | None = None
    claims: tuple[Claim, ...] = ()


class ReadingsFile(Struct, frozen=True, forbid_unknown_fields=True):
    """All readings of a catalogue, one for a criterion."""

    readings: tuple[WrittenReading, ...]


class CatalogueMeasurements(Struct, frozen=True):
    """All measurements known; of two figures with the same id about the same option, the first counts."""

    files: tuple[MeasurementsFile, ...] = ()
    readings: tuple[WrittenReading, ...] = ()

    def before(self, other: CatalogueMeasurements) -> CatalogueMeasurements:
        """Both together, this one's first."""
        own = {r.criterion for r in self.readings}
        readings = self.readings + tuple(r for r in other.readings if r.criterion not in own)
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
        "id": "an id of small letters, digits and dashes, at most 40 of them",
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
        "disagree_from": "a share above 0, at most 1",
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
)


def read_measurements(text: YamlText, options: Iterable[str], criteria: Iterable[str]) -> MeasurementsFile:
    """What one file holds about one of these options, by these criteria; raises CatalogueError."""
    written = text.read(MeasurementsFile)
    _one_of(text, ("option",), written.option, "an option", options)
    ids: dict[str, int] = {}
    known = set(criteria)
    for n, figure in enumerate(written.figures):
        at = ("figures", n)
        if (first := ids.setdefault(figure.id, n)) != n:
            raise text.mistake((*at, "id"), f"expected an id of its own, but figures[{first}] has “{figure.id}” too")
        if (figure.value is None) == (figure.holds is None):
            raise text.mistake(at, "expected either a value, for a number, or holds, for a statement")
        if figure.spread and not figure.spread[0] <= (figure.value or 0) <= figure.spread[1]:
            raise text.wrong((*at, "spread"), "the lowest and the highest value, with the value between them")
        for m, criterion in enumerate(figure.criteria):
            _one_of(text, (*at, "criteria", m), criterion, "a criterion", known)
    return written


def read_readings(text: YamlText, figures: Iterable[str], criteria: Iterable[str]) -> tuple[WrittenReading, ...]:
    """The readings of a file, which may name these figures and criteria; raises CatalogueError."""
    written = text.read(ReadingsFile).readings
    known, judged = set(figures), set(criteria)
    seen: set[str] = set()
    for n, reading in enumerate(written):
        at = ("readings", n)
        _one_of(text, (*at, "criterion"), reading.criterion, "a criterion", judged)
        if reading.criterion in seen:
            raise text.mistake(
                (*at, "criterion"), f"expected one reading for a criterion, got “{reading.criterion}” again"
            )
        seen.add(reading.criterion)
        _all_of(text, (*at, "show"), reading.show, known)
        if reading.order:
            _all_of(text, (*at, "order", "by"), reading.order.by, known)
        for m, claim in enumerate(reading.claims):
            _all_of(text, (*at, "claims", m, "figures"), claim.figures, known)
    return written


def _all_of(text: YamlText, path: tuple[str | int, ...], ids: Sequence[str], known: Iterable[str]) -> None:
    for n, id in enumerate(ids):
        _one_of(text, (*path, n), id, "a figure", known)


def _one_of(text: YamlText, path: tuple[str | int, ...], id: str, what: str, known: Iterable[str]) -> None:
    ids = sorted(set(known))
    if id not in ids:
        listed = f"one of: {', '.join(ids[:40])}" if ids else "but there is none"
        raise text.wrong(path, f"the id of {what}, {listed}")
