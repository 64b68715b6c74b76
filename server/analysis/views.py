"""Views: the options compared over part of the scores, to check whether those who should know say the same.

Confidence and experience are never used as hidden weights: in a view a score counts fully or not at all. Options are
compared by the same raters (same_raters.py), on the criteria that they share in the view; the same options and criteria
are then compared over everybody's scores. A view in which nothing can be compared is left out.
"""

from __future__ import annotations

from typing import Literal

import numpy as np
from numpy.typing import NDArray

from server.analysis.comparison import limits
from server.analysis.comparison_findings import View, ViewName, ViewOption
from server.analysis.same_raters import Comparison, Fit, anchored, compare, compared_on, fit
from server.analysis.table import Floats, Given, Table, leaders, weighted
from server.core.board import SHOWN_DIGITS
from server.core.model import Description
from server.core.statement import Param, Statement
from server.core.visibility.rules import part_shown

CONFIDENT = 2  # "fairly sure", of 1 (guessing) to 3 (certain)

Mask = NDArray[np.bool_]
Agreement = Literal["same", "other", "partly"]


def views(single: Given, table: Table, everybody: Fit) -> tuple[View, ...]:
    """Compute each view of a revealed round in which at least two options can be compared; `everybody` is the model of
    all scores."""
    scored = ~np.isnan(single.worths)
    candidates = (
        _view("confident", scored & (single.confidence >= CONFIDENT), single.worths, table, everybody),
        _view("experienced", scored & single.experienced[:, :, None], single.worths, table, everybody),
    )
    return tuple(view for view in candidates if view is not None)


def _view(name: ViewName, inside: Mask, worths: Floats, table: Table, everybody: Fit) -> View | None:
    """Compare the options over the scores in the mask `inside`, members by options by criteria."""
    inside = _counted(inside, ~np.isnan(worths), table.about)
    part = np.where(inside, worths, np.nan)
    found = compare(fit(part, table.weights), np.arange(len(table.about.options)))
    if found is None:
        return None
    totals = anchored(found, weighted(_means(part), table.weights))
    by_all = compared_on(everybody, found.compared, found.covered)
    winners, all_winners = leaders(totals), leaders(anchored(by_all, np.zeros(len(totals))))
    common = set(winners) & set(all_winners)
    agreement: Agreement = "same" if winners == all_winners else "partly" if common else "other"
    people = int(inside[:, found.compared][:, :, found.covered].any(axis=(1, 2)).sum())
    ids, all_ids = tuple(map(table.option, winners)), tuple(map(table.option, all_winners))
    params: dict[str, Param] = {"view": name, "people": people, "options": ids}
    if agreement != "same":
        params["all_options"] = all_ids
    out = tuple(table.option(i) for i in range(len(totals)) if i not in found.compared)
    return View(
        name=name,
        people=people,
        options=_options(table, inside, found, totals),
        winners=ids,
        all_winners=all_ids,
        agreement=agreement,
        share=found.share,
        statement=Statement("same" if agreement == "same" else "other", params),
        limits=limits(found.share, out),
    )


def _counted(inside: Mask, scored: Mask, about: Description) -> Mask:
    """Return which of the scores count: those of members who scored another option on the same criterion, in cells
    that may be shown. A cell that may not be shown can leave members with a single score, so this is repeated."""
    people = scored.sum(axis=0)
    while True:
        counted = inside & (inside.sum(axis=1, keepdims=True) > 1)
        counts = counted.sum(axis=0)
        numbers = zip(counts.ravel().tolist(), (people - counts).ravel().tolist(), strict=True)
        shown = np.array([part_shown(about, n, out) for n, out in numbers], dtype=np.bool_)
        counted &= shown.reshape(inside.shape[1:])
        if np.array_equal(counted, inside):
            return inside
        inside = counted


def _means(part: Floats) -> Floats:
    scored = ~np.isnan(part)
    with np.errstate(invalid="ignore"):  # 0 / 0 gives NaN for a cell without a score
        means: Floats = np.where(scored, part, 0.0).sum(axis=0) / scored.sum(axis=0)
    return means


def _options(table: Table, inside: Mask, found: Comparison, totals: Floats) -> tuple[ViewOption, ...]:
    people = inside.sum(axis=0)[:, found.covered].max(axis=1)
    complete = bool((found.covered | (table.weights <= 0)).all())
    rows: list[ViewOption] = []
    for i, total in enumerate(totals.tolist()):
        if i in found.compared:
            rank, tied = 1 + int((totals > total).sum()), int((totals == total).sum()) > 1
            rows.append(ViewOption(table.option(i), round(total, SHOWN_DIGITS), rank, tied, complete, int(people[i])))
        else:
            rows.append(ViewOption(table.option(i), None, None, tied=False, complete=False, n=int(people[i])))
    return tuple(rows)
