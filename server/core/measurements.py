"""The measurements in a session: figures and findings about its options, and how to read them.

It informs and never scores. What a figure may mean is written in the catalogue, which lays it out in this form when a
session is created (server/catalogue/reading.py); from then on it is the session's own, so that its record holds it.
"""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct

from server.core.statement import Statement

# As in model.py, which holds a session and so needs this file first.
Line = Annotated[str, Meta(max_length=400)]
Verdict = Literal["agrees", "mixed", "disagrees", "open"]


class Occasion(Struct, frozen=True, forbid_unknown_fields=True):
    """The occasion: figures are only compared with others of the same machine and day."""

    date: Annotated[str, Meta(pattern=r"^\d{4}-\d{2}-\d{2}$")]
    machine: Line
    how: Line = ""
    versions: tuple[Line, ...] = ()


class Measurement(Struct, frozen=True, forbid_unknown_fields=True):
    """One figure of one option: a number with the lowest and highest of several runs, or whether a statement holds and
    what was found; `occasion` is the index of its occasion in the list of the measurements."""

    occasion: int
    value: float | None = None
    spread: tuple[float, float] | None = None
    holds: bool | None = None
    found: str = ""


class MeasuredFigure(Struct, frozen=True, forbid_unknown_fields=True):
    """One figure, and what it is for each option that it is known of, by the option's id."""

    id: str
    figure: str
    criteria: tuple[str, ...]
    options: dict[str, Measurement]
    unit: str | None = None
    better: Literal["higher", "lower"] | None = None
    how: str = ""
    source: str = ""


class ReadingResult(Struct, frozen=True, forbid_unknown_fields=True):
    """What the facts about one option say (`says`), and how that fares against the figures (`reading-…`)."""

    verdict: Verdict
    says: tuple[str, ...] = ()
    statements: tuple[Statement, ...] = ()


class Reading(Struct, frozen=True, forbid_unknown_fields=True):
    """How the figures on one criterion may be read: the figures to `show` first, what became of each option by its id,
    and every disagreement once (`against`, the messages `reading-…`)."""

    criterion: str
    text: str
    show: tuple[str, ...]
    options: dict[str, ReadingResult]
    against: tuple[Statement, ...]


class Measurements(Struct, frozen=True, forbid_unknown_fields=True):
    """All measurements of a session's options for its criteria."""

    occasions: tuple[Occasion, ...]
    figures: tuple[MeasuredFigure, ...]
    readings: tuple[Reading, ...]

    def figure(self, id: str) -> MeasuredFigure | None:
        """The figure with this id."""
        return next((row for row in self.figures if row.id == id), None)

    def reading(self, criterion: str) -> Reading | None:
        """The reading of one criterion."""
        return next((r for r in self.readings if r.criterion == criterion), None)

    def bearing_on(self, criterion: str) -> tuple[MeasuredFigure, ...]:
        """The figures that bear on a criterion, in front those that its reading shows first."""
        reading = self.reading(criterion)
        first = list(reading.show) if reading else []
        rows = [row for row in self.figures if criterion in row.criteria or row.id in first]
        return tuple(sorted(rows, key=lambda row: first.index(row.id) if row.id in first else len(first)))
