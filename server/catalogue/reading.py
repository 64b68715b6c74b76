"""Selects the measurements for a question's options and criteria, and compares them with the facts; pure.

This informs and never scores: the catalogue's readings, not this module, say what a figure may mean.
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


def measurements_or_none(
    known: CatalogueMeasurements, options: Sequence[Option], criteria: Sequence[Criterion]
) -> Measurements | None:
    """Return the same as `measurements_for`, or None without any figures."""
    selected = measurements_for(known, options, criteria)
    return selected if selected.figures else None


def measurements_for(
    known: CatalogueMeasurements, options: Sequence[Option], criteria: Sequence[Criterion]
) -> Measurements:
    """Return the figures about these options relevant to these criteria, and the readings of these criteria."""
    option_ids, criterion_ids = {o.id for o in options}, {c.id for c in criteria}
    files = [file for file in known.files if file.option in option_ids]
    occasions = tuple(dict.fromkeys(file.measured for file in files))
    rows = [row for row in _rows(files, occasions) if criterion_ids & set(row.criteria)]
    by_id = {row.id: row for row in rows}
    readings = tuple(_read(r, options, by_id, occasions) for r in known.readings if r.criterion in criterion_ids)
    return Measurements(occasions, tuple(rows), readings)


def _rows(files: Sequence[MeasurementsFile], occasions: Sequence[Occasion]) -> list[MeasuredFigure]:
    """Merge the files' figures by id; of two with the same id about the same option, the first counts."""
    figures: dict[str, Figure] = {}
    values: dict[str, dict[str, Measurement]] = {}
    for file in files:
        occasion = occasions.index(file.measured)
        for f in file.figures:
            figures.setdefault(f.id, f)
            values.setdefault(f.id, {}).setdefault(
                file.option, Measurement(occasion, f.value, f.spread, f.holds, f.found, f.interval)
            )
    return [
        MeasuredFigure(f.id, f.figure, f.criteria, values[f.id], f.unit, f.better, f.how, f.source)
        for f in figures.values()
    ]


def _read(
    reading: WrittenReading,
    options: Sequence[Option],
    rows: Mapping[str, MeasuredFigure],
    occasions: Sequence[Occasion],
) -> Reading:
    results = {}
    against: list[Statement] = []
    for option in options:
        tally = _Tally()
        says: list[str] = []
        if reading.order:
            says += _words(option, reading.order)
            _compare_order(reading.order, option, options, rows, occasions, tally)
        for claim in reading.claims:
            if any(claim.item in fact.items for fact in option.facts):
                says.append(claim.item)
                _check_claim(claim, option, rows, tally)
        limit = reading.order.disagree_from if reading.order else 0.5
        results[option.id] = ReadingResult(
            tally.verdict(limit), tuple(says), (*tally.too_high, *tally.too_low), tuple(tally.figures)
        )
        against += tally.too_high
    return Reading(
        reading.criterion, reading.text, tuple(id for id in reading.show if id in rows), results, tuple(against)
    )


class _Tally:
    """Counts the comparisons that agree and disagree with the facts about an option, and keeps their figures' ids.

    `too_high` are statements on facts that put the option too high, `too_low` on those that put it too low.
    """

    def __init__(self) -> None:
        self.agree = self.disagree = 0
        self.figures: dict[str, None] = {}  # in order, each once
        self.too_high: list[Statement] = []
        self.too_low: list[Statement] = []

    def count(self, figure: str, agrees: bool) -> None:
        self.figures[figure] = None
        if agrees:
            self.agree += 1
        else:
            self.disagree += 1

    def verdict(self, limit: float) -> Verdict:
        comparisons = self.agree + self.disagree
        if not comparisons:
            return "open"
        if not self.disagree:
            return "agrees"
        return "disagrees" if self.disagree / comparisons >= limit else "mixed"


def _words(option: Option, order: Order) -> list[str]:
    """Return the words of the option's facts with the order's label, without those that the order does not rank."""
    return [item for fact in option.facts if fact.label == order.label for item in fact.items if item in order.rising]


def _compare_order(
    order: Order,
    option: Option,
    options: Iterable[Option],
    rows: Mapping[str, MeasuredFigure],
    occasions: Sequence[Occasion],
    tally: _Tally,
) -> None:
    """Compare the order of the options' words with the order of their figures, for one option against all others."""
    word = next(iter(_words(option, order)), None)
    if word is None:
        return
    for row in (rows[id] for id in order.by if id in rows):
        against: dict[bool, list[tuple[Option, str]]] = {True: [], False: []}
        for other in options:
            other_word = next(iter(_words(other, order)), None)
            if other_word is None or other_word == word:
                continue
            ahead = _ahead(row, option.id, other.id, order.apart, occasions)
            if ahead is None:
                continue
            said_ahead = order.rising.index(word) > order.rising.index(other_word)
            tally.count(row.id, ahead == said_ahead)
            if ahead != said_ahead:
                against[said_ahead].append((other, other_word))
        if against[True]:
            tally.too_high.append(Statement("above", _contradiction(row, option, word, against[True])))
        if against[False]:
            tally.too_low.append(Statement("below", _contradiction(row, option, word, against[False])))


def _ahead(row: MeasuredFigure, one: str, other: str, apart: float, occasions: Sequence[Occasion]) -> bool | None:
    """Return whether one option is measured better than another; None if they cannot be compared or are too close."""
    a, b = row.options.get(one), row.options.get(other)
    if a is None or b is None or a.value is None or b.value is None or row.better is None:
        return None
    occasion_a, occasion_b = occasions[a.occasion], occasions[b.occasion]
    if (occasion_a.machine, occasion_a.date) != (occasion_b.machine, occasion_b.date):
        return None
    low_a, high_a = a.range or (a.value, a.value)
    low_b, high_b = b.range or (b.value, b.value)
    larger, smaller = max(a.value, b.value), min(a.value, b.value)
    if not (low_a > high_b or low_b > high_a) or larger < smaller * apart:
        return None
    return (a.value > b.value) == (row.better == "higher")


def _contradiction(
    row: MeasuredFigure, option: Option, word: str, others: Sequence[tuple[Option, str]]
) -> dict[str, Param]:
    """Return the parameters of a statement with the word and the figure of an option, and of those it contradicts."""
    phrases = tuple(_said(row, other, other_word) for other, other_word in others)
    return {"figure": row.figure, "said": _said(row, option, word), "others": phrases}


def _said(row: MeasuredFigure, option: Option, word: str) -> Phrase:
    value = row.options[option.id].value
    assert value is not None  # only options that were measured are compared
    # The title of a rate contains its unit.
    unit = row.unit if row.unit and row.unit != "1/s" else "none"
    return Phrase("said", {"option": option.id, "word": word, "value": value, "unit": unit})


def _check_claim(claim: Claim, option: Option, rows: Mapping[str, MeasuredFigure], tally: _Tally) -> None:
    """Compare a claim with the findings on the statements that it depends on."""
    for row in (rows[id] for id in claim.figures if id in rows):
        finding = row.options.get(option.id)
        if finding is None or finding.holds is None:
            continue
        tally.count(row.id, finding.holds)
        if not finding.holds:
            params: dict[str, Param] = {"item": claim.item, "option": option.id, "figure": row.figure}
            tally.too_high.append(Statement("untrue", params | {"found": finding.found}))
