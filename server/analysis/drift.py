"""Compares a session with the one that it takes up again: options, criteria, weights, totals, ranks and cells.

Two questions separate what new weights did from what new scores did: who would be first by the scores of now and the
weights of then, and by the scores of then and the weights of now.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from server.analysis.drift_findings import CellDrift, CriterionDrift, Drift, OptionDrift, RankedTotal
from server.analysis.drift_statements import statements
from server.analysis.table import contest, leaders, read, weighted
from server.core import tally
from server.core.board import SHOWN_DIGITS, TIE_DIGITS, CellStats, Standing
from server.core.last_results import last_description, last_standings, scored_alike
from server.core.last_time import LastTime
from server.core.model import Description

# Weights that differ by less than this are the same: no page shows so many digits.
SAME_WEIGHT = 1e-6

Rows = Sequence[Standing]


def drift(last: LastTime, about: Description, rows: Rows, people: int) -> Drift:
    """Compare the board `rows` of a round that `people` scored with that of last time."""
    then, before = last_description(last), last_standings(last)
    criteria = tuple(_criteria(then, about))
    weights = any(_weight_changed(c) for c in criteria)
    by_old = _first_by(about, rows, {c.id: c.weight for c in then.criteria}) if weights else None
    old_by = _first_by(then, before, {c.id: c.weight for c in about.criteria}) if weights else None
    found = Drift(
        closed_at=last.closed_at,
        people_before=last.people,
        people=people,
        options=tuple(_options(then, before, rows)),
        criteria=criteria,
        cells=_cells(then, before, rows, [c.criterion for c in criteria if _comparable(c)]),
        winners_before=_first(before),
        winners=_first(rows),
        by_old_weights=by_old,
        old_scores=old_by,
        statements=(),
    )
    return statements(found, last.chosen, {o.id: o.name for o in about.options}, {c.id: c.name for c in about.criteria})


def _first(rows: Rows) -> tuple[str, ...]:
    return tuple(row.option for row in rows if row.rank == 1)


def _first_by(about: Description, rows: Rows, weights: Mapping[str, float]) -> tuple[str, ...] | None:
    """Return the options in first place by other weights, by criterion; None if none of the criteria has one there."""
    table = read(0, rows, contest(about, rows))
    given = np.array([weights.get(c.id, 0.0) for c in table.about.criteria], dtype=np.float64)
    if not given.sum() > 0:
        return None
    return tuple(table.option(i) for i in leaders(weighted(table.worths, given)))


# ---- options and criteria


def _options(then: Description, before: Rows, rows: Rows) -> Iterator[OptionDrift]:
    names = {option.id: option.name for option in then.options}
    earlier = {row.option: row for row in before}
    for row in rows:
        old = earlier.pop(row.option, None)
        yield OptionDrift(row.option, names.get(row.option, ""), None if old is None else _place(old), _place(row))
    for id, gone in earlier.items():
        yield OptionDrift(id, names[id], _place(gone), None)


def _place(row: Standing) -> RankedTotal:
    return RankedTotal(row.total, row.rank, row.tied, bool(row.knocked_out))


def _criteria(then: Description, about: Description) -> Iterator[CriterionDrift]:
    earlier, alike = {c.id: c for c in then.criteria}, scored_alike(then, about)
    for c in about.criteria:
        old = earlier.pop(c.id, None)
        if old is None:
            yield CriterionDrift(c.id, "", None, c.weight, rescaled=False)
        else:
            yield CriterionDrift(c.id, old.name, old.weight, c.weight, rescaled=c.id not in alike)
    for gone in earlier.values():
        yield CriterionDrift(gone.id, gone.name, gone.weight, None, rescaled=False)


def _weight_changed(c: CriterionDrift) -> bool:
    return abs((c.before or 0.0) - (c.after or 0.0)) > SAME_WEIGHT


def _comparable(c: CriterionDrift) -> bool:
    return c.before is not None and c.after is not None and not c.rescaled


# ---- cells


def _cells(then: Description, before: Rows, rows: Rows, comparable: Sequence[str]) -> tuple[CellDrift, ...]:
    """Return the cells that had scores last time and are still there, the largest change first."""
    numeric = {c.id for c in then.criteria if c.numeric is not None}
    weighed = [c.id for c in then.criteria if not c.knock_out and c.id in comparable]
    earlier = {row.option: row for row in before}
    found: list[CellDrift] = []
    for row in rows:
        old = earlier.get(row.option)
        if old is None:
            continue
        cells = {cell.criterion: cell for cell in row.cells}
        for was in old.cells:
            if was.criterion in weighed and any(was.histogram):
                pair = _mean(was, numeric), _mean(cells[was.criterion], numeric)
                found.append(_cell(row.option, was.criterion, pair, old.numbers.get(was.criterion)))
    return tuple(sorted(found, key=lambda c: 1.0 if c.change is None else -abs(c.change)))


def _mean(cell: CellStats, numeric: set[str]) -> float | None:
    return cell.mean if cell.criterion in numeric else tally.mean(cell.histogram)


def _cell(
    option: str, criterion: str, means: tuple[float | None, float | None], number_before: float | None
) -> CellDrift:
    before, after = means
    assert before is not None
    change = None if after is None else round(round(after - before, TIE_DIGITS), SHOWN_DIGITS) + 0.0
    shown = None if after is None else round(after, SHOWN_DIGITS)
    return CellDrift(option, criterion, round(before, SHOWN_DIGITS), shown, change, number_before)
