"""Views: the options compared over part of the scores, to check whether those who should know say the same.

Confidence and experience are never used as hidden weights: in a view a score counts fully or not at all. Options are
compared by the same raters (same_raters.py), on the criteria that they share in the view; the same options and criteria
are then compared over everybody's scores. A view in which nothing can be compared is left out.

Confidence is as public as the scores, so the view of the confident ones is given in full. Experience is secret, so of
that view only whether the same option is first.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from server.analysis.comparison import limits
from server.analysis.comparison_findings import ExperiencedView, View, ViewOption
from server.analysis.same_raters import Comparison, Fit, anchored, compare, compared_on, fit
from server.analysis.table import Floats, Given, Ints, Table, leaders, weighted
from server.core.board import SHOWN_DIGITS
from server.core.statement import Param, Statement
from server.core.visibility.rules import part_shown, secret_part_compared

CONFIDENT = 2  # "fairly sure", of 1 (guessing) to 3 (certain)

Mask = NDArray[np.bool_]
Agreement = Literal["same", "other", "partly"]


@dataclass(frozen=True)
class _Part:
    """The options compared over part of the scores: a mask of these (members by options by criteria), the totals, and
    the indexes of the options in first place by them and by everybody's scores."""

    inside: Mask
    found: Comparison
    totals: Floats
    winners: list[int]
    all_winners: list[int]

    @property
    def people(self) -> int:
        """The number of members whose scores are compared."""
        return int(self.inside[:, self.found.compared][:, :, self.found.covered].any(axis=(1, 2)).sum())


def views(single: Given, table: Table, everybody: Fit) -> tuple[View | None, ExperiencedView | None]:
    """Compare the options of a revealed round over the confident scores, and over those by members who have run the
    options in production; `everybody` is the model of all scores."""
    return _confident(single, table, everybody), _experienced(single, table, everybody)


def _confident(single: Given, table: Table, everybody: Fit) -> View | None:
    scored = ~np.isnan(single.worths)

    def shown(inside: int, outside: int) -> bool:
        return part_shown(table.about, inside, outside)

    part = _compared(scored & (single.confidence >= CONFIDENT), single.worths, table, everybody, shown)
    return None if part is None else _view(part, table)


def _experienced(single: Given, table: Table, everybody: Fit) -> ExperiencedView | None:
    scored = ~np.isnan(single.worths)
    # Everybody knows that nobody entered any experience for these, so they hide no one.
    known = scored[single.entered].sum(axis=0)

    def shown(inside: int, outside: int) -> bool:
        return secret_part_compared(table.about, inside, outside)

    part = _compared(scored & single.experienced[:, :, None], single.worths, table, everybody, shown, known)
    if part is None:
        return None
    same = part.winners == part.all_winners
    return ExperiencedView(same, Statement("experienced_same" if same else "experienced_other"))


def _compared(
    inside: Mask,
    worths: Floats,
    table: Table,
    everybody: Fit,
    shown: Callable[[int, int], bool],
    known: Ints | int = 0,
) -> _Part | None:
    """Compare the options over the scores in the mask `inside`, in the cells that may be `shown`.

    `known` of the others, in each cell, are known not to be inside and so do not count (options by criteria).
    """
    inside = _counted(inside, (~np.isnan(worths)).sum(axis=0) - known, shown)
    part = np.where(inside, worths, np.nan)
    found = compare(fit(part, table.weights), np.arange(len(table.about.options)))
    if found is None:
        return None
    totals = anchored(found, weighted(_means(part), table.weights))
    by_all = compared_on(everybody, found.compared, found.covered)
    return _Part(inside, found, totals, leaders(totals), leaders(anchored(by_all, np.zeros(len(totals)))))


def _view(part: _Part, table: Table) -> View:
    found = part.found
    common = set(part.winners) & set(part.all_winners)
    agreement: Agreement = "same" if part.winners == part.all_winners else "partly" if common else "other"
    ids, all_ids = tuple(map(table.option, part.winners)), tuple(map(table.option, part.all_winners))
    params: dict[str, Param] = {"people": part.people, "options": ids}
    if agreement != "same":
        params["all_options"] = all_ids
    out = tuple(table.option(i) for i in range(len(part.totals)) if i not in found.compared)
    return View(
        people=part.people,
        options=_options(table, part.inside, found, part.totals),
        winners=ids,
        all_winners=all_ids,
        agreement=agreement,
        share=found.share,
        statement=Statement("same" if agreement == "same" else "other", params),
        limits=limits(found.share, out),
    )


def _counted(inside: Mask, people: Ints, shown: Callable[[int, int], bool]) -> Mask:
    """Return which of the scores count: those of members who scored another option on the same criterion, in cells
    that may be shown, given how many of the `people` (options by criteria) are inside and outside. A cell that may not
    be shown can leave members with a single score, so this is repeated."""
    while True:
        counted = inside & (inside.sum(axis=1, keepdims=True) > 1)
        counts = counted.sum(axis=0)
        numbers = zip(counts.ravel().tolist(), (people - counts).ravel().tolist(), strict=True)
        allowed = np.array([shown(n, out) for n, out in numbers], dtype=np.bool_)
        counted &= allowed.reshape(inside.shape[1:])
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
