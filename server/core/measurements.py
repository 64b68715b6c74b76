"""The measurements of a session: figures and findings about its options, and how to interpret them.

Measurements inform and never change a score. They are computed from the catalogue when a session is created
(server/catalogue/reading.py) and stored with the session, so its record includes them.
"""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct

from server.core.statement import Statement
from server.core.text.length import MAX_LINE

# As in model.py, which imports this file.
Line = Annotated[str, Meta(max_length=2 * MAX_LINE)]
Verdict = Literal["agrees", "mixed", "disagrees", "open"]


class Occasion(Struct, frozen=True, forbid_unknown_fields=True):
    """When and where figures were measured; only figures of the same machine and day are compared."""

    date: Annotated[str, Meta(pattern=r"^\d{4}-\d{2}-\d{2}$")]
    machine: Line
    how: Line = ""
    versions: tuple[Line, ...] = ()


class Measurement(Struct, frozen=True, forbid_unknown_fields=True):
    """One measured value of one option: a number, or whether a statement holds and what was found.

    A number has the lowest and highest of several runs (`spread`), or a 95 % confidence interval (`interval`), or both.
    `occasion` is an index into the occasions of the measurements.
    """

    occasion: int
    value: float | None = None
    spread: tuple[float, float] | None = None
    holds: bool | None = None
    found: str = ""
    interval: tuple[float, float] | None = None

    @property
    def range(self) -> tuple[float, float] | None:
        """Where the value may be: its confidence interval, else its spread, else its value; None for a statement."""
        if self.value is None:
            return None
        return self.interval or self.spread or (self.value, self.value)


class MeasuredFigure(Struct, frozen=True, forbid_unknown_fields=True):
    """One figure with its measured values by option id."""

    id: str
    figure: str
    criteria: tuple[str, ...]
    options: dict[str, Measurement]
    unit: str | None = None
    better: Literal["higher", "lower"] | None = None
    how: str = ""
    source: str = ""


class ReadingResult(Struct, frozen=True, forbid_unknown_fields=True):
    """The facts about one option (`says`), compared with figures (messages `reading-…`).

    `figures` are the ids of those that the verdict rests on: the ones with at least one comparison that counted.
    """

    verdict: Verdict
    says: tuple[str, ...] = ()
    statements: tuple[Statement, ...] = ()
    figures: tuple[str, ...] = ()


class Reading(Struct, frozen=True, forbid_unknown_fields=True):
    """The interpretation of the figures on one criterion: the figures to `show` first, the result by option id, and
    every disagreement once (`against`, messages `reading-…`)."""

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
        """Return the figure with this id, or None."""
        return next((row for row in self.figures if row.id == id), None)

    def reading(self, criterion: str) -> Reading | None:
        """Return the reading of a criterion, or None."""
        return next((r for r in self.readings if r.criterion == criterion), None)

    def bearing_on(self, criterion: str) -> tuple[MeasuredFigure, ...]:
        """Return the figures relevant to a criterion, in order: those that its reading shows first, then the others."""
        reading = self.reading(criterion)
        first = list(reading.show) if reading else []
        rows = [row for row in self.figures if criterion in row.criteria or row.id in first]
        return tuple(sorted(rows, key=lambda row: first.index(row.id) if row.id in first else len(first)))
