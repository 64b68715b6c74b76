"""Measurements for the options and criteria of one question, compared with the facts about them; pure.

It informs and never scores: what a figure may mean is written in the catalogue's readings, not here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from server.catalogue.measurements import CatalogueMeasurements, Claim, Figure, MeasurementsFile, Order, WrittenReading
from server.core.measurements import (
    MeasuredFigure,
    Measurement,
    Measurements,
    Occasion,
    Reading,
    ReadingResult,
    Verdict,
)
from server.core.model import Criterion, Option
from server.core.statement import Param, Phrase, Statement


def laid_out(
    known: CatalogueMeasurements, options: Sequence[Option], criteria: Sequence[Criterion]
) -> Measurements | None:
    """The same as `table`, but None where nothing is known."""
    found = table(known, options, criteria)
    return found if found.figures else None


def table(known: CatalogueMeasurements, options: Sequence[Option], criteria: Sequence[Criterion]) -> Measurements:
    """What is known about these options by these criteria."""
    wanted, judged = {o.id for o in options}, {c.id for c in criteria}
    files = [file for file in known.files if file.option in wanted]
    measured = tuple(dict.fromkeys(file.measured for file in files))
    rows = [row for row in _rows(files, measured) if judged & set(row.criteria)]
    by_id = {row.id: row for row in rows}
    readings = tuple(_read(r, options, by_id, measured) for r in known.readings if r.criterion in judged)
    return Measurements(measured, tuple(rows), readings)


def _rows(files: Sequence[MeasurementsFile], measured: Sequence[Occasion]) -> list[MeasuredFigure]:
    told: dict[str, Figure] = {}
    seen: dict[str, dict[str, Measurement]] = {}
    for file in files:
        occasion = measured.index(file.measured)
        for f in file.figures:
            told.setdefault(f.id, f)
            seen.setdefault(f.id, {}).setdefault(
                file.option, Measurement(occasion, f.value, f.spread, f.holds, f.found)
            )
    return [
        MeasuredFigure(f.id, f.figure, f.criteria, seen[f.id], f.unit, f.better, f.how, f.source) for f in told.values()
    ]


def _read(
    reading: WrittenReading, options: Sequence[Option], rows: Mapping[str, MeasuredFigure], measured: Sequence[Occasion]
) -> Reading:
    held = {}
    against: list[Statement] = []
    for option in options:
        tally = _Tally()
        says: list[str] = []
        if reading.order:
            says += _words(option, reading.order)
            _hold_order(reading.order, option, options, rows, measured, tally)
        for claim in reading.claims:
            if any(claim.item in fact.items for fact in option.facts):
                says.append(claim.item)
                _hold_claim(claim, option, rows, tally)
        limit = reading.order.disagree_from if reading.order else 0.5
        held[option.id] = ReadingResult(tally.verdict(limit), tuple(says), (*tally.too_high, *tally.too_low))
        against += tally.too_high
    return Reading(
        reading.criterion, reading.text, tuple(id for id in reading.show if id in rows), held, tuple(against)
    )


class _Tally:
    """Comparisons that went with the facts, and against them: where too much is said of an option, and too little."""

    def __init__(self) -> None:
        self.agree = self.disagree = 0
        self.too_high: list[Statement] = []
        self.too_low: list[Statement] = []

    def verdict(self, limit: float) -> Verdict:
        made = self.agree + self.disagree
        if not made:
            return "open"
        if not self.disagree:
            return "agrees"
        return "disagrees" if self.disagree / made >= limit else "mixed"


def _words(option: Option, order: Order) -> list[str]:
    """What the fact of this label says of the option, as far as the order knows the word."""
    return [item for fact in option.facts if fact.label == order.label for item in fact.items if item in order.rising]


def _hold_order(
    order: Order,
    option: Option,
    options: Iterable[Option],
    rows: Mapping[str, MeasuredFigure],
    measured: Sequence[Occasion],
    tally: _Tally,
) -> None:
    mine = next(iter(_words(option, order)), None)
    for row in (rows[id] for id in order.by if id in rows):
        against: dict[bool, list[tuple[Option, str]]] = {True: [], False: []}
        for other in options:
            theirs = next(iter(_words(other, order)), None)
            if mine is None or theirs is None or mine == theirs:
                continue
            ahead = _ahead(row, option.id, other.id, order.apart, measured)
            if ahead is None:
                continue
            said_ahead = order.rising.index(mine) > order.rising.index(theirs)
            if ahead == said_ahead:
                tally.agree += 1
            else:
                tally.disagree += 1
                against[said_ahead].append((other, theirs))
        if mine is not None and against[True]:
            tally.too_high.append(Statement("above", _apart(row, option, mine, against[True])))
        if mine is not None and against[False]:
            tally.too_low.append(Statement("below", _apart(row, option, mine, against[False])))


def _ahead(row: MeasuredFigure, one: str, other: str, apart: float, measured: Sequence[Occasion]) -> bool | None:
    """Whether one option is measured better than another; None where they cannot be told apart or compared."""
    a, b = row.options.get(one), row.options.get(other)
    if a is None or b is None or a.value is None or b.value is None or row.better is None:
        return None
    here, there = measured[a.occasion], measured[b.occasion]
    if (here.machine, here.date) != (there.machine, there.date):
        return None
    low_a, high_a = a.spread or (a.value, a.value)
    low_b, high_b = b.spread or (b.value, b.value)
    larger, smaller = max(a.value, b.value), min(a.value, b.value)
    if not (low_a > high_b or low_b > high_a) or larger < smaller * apart:
        return None
    return (a.value > b.value) == (row.better == "higher")


def _apart(row: MeasuredFigure, option: Option, word: str, others: Sequence[tuple[Option, str]]) -> dict[str, Param]:
    """The parameters of a statement that puts words and figures side by side: one option against others."""
    theirs = tuple(_said(row, other, said) for other, said in others)
    return {"figure": row.figure, "said": _said(row, option, word), "others": theirs}


def _said(row: MeasuredFigure, option: Option, word: str) -> Phrase:
    value = row.options[option.id].value
    assert value is not None  # only options that were measured are compared
    # What is counted each second has its unit in its title.
    unit = row.unit if row.unit and row.unit != "1/s" else "none"
    return Phrase("said", {"option": option.id, "word": word, "value": value, "unit": unit})


def _hold_claim(claim: Claim, option: Option, rows: Mapping[str, MeasuredFigure], tally: _Tally) -> None:
    for row in (rows[id] for id in claim.figures if id in rows):
        seen = row.options.get(option.id)
        if seen is None or seen.holds is None:
            continue
        if seen.holds:
            tally.agree += 1
        else:
            tally.disagree += 1
            params: dict[str, Param] = {"item": claim.item, "option": option.id, "figure": row.figure}
            tally.too_high.append(Statement("untrue", params | {"found": seen.found}))
