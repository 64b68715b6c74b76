"""Views: the board over part of the scores, to check whether the winner changes.

Confidence and experience are never used as hidden weights: in a view a score counts fully or not at all.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from server.analysis.findings import View, ViewName, ViewOption
from server.analysis.table import Given, weighted
from server.core.board import Standing, ranked
from server.core.model import Description
from server.core.visibility.rules import part_shown

CONFIDENT = 2  # "fairly sure", of 1 (guessing) to 3 (certain)

Mask = NDArray[np.bool_]


def views(single: Given, about: Description) -> tuple[View, ...]:
    """Compute each view of the contest `about` in a revealed round that has at least one visible cell."""
    scored = ~np.isnan(single.worths)
    candidates = (
        _view("confident", scored & (single.confidence >= CONFIDENT), single, about),
        _view("experienced", scored & single.experienced, single, about),
    )
    return tuple(view for view in candidates if view is not None)


def _view(name: ViewName, inside: Mask, single: Given, about: Description) -> View | None:
    """Compute the board over the scores in the mask `inside`, members by options by criteria."""
    counted, scored = inside.sum(axis=0), (~np.isnan(single.worths)).sum(axis=0)
    cells = zip(counted.ravel().tolist(), scored.ravel().tolist(), strict=True)
    shown = np.array([part_shown(about, n, total - n) for n, total in cells], dtype=np.bool_)
    inside = inside & shown.reshape(counted.shape)
    if not inside.any():
        return None
    rows = ranked(_standings(inside, single, about))
    return View(
        name=name,
        people=int(inside.any(axis=(1, 2)).sum()),
        options=tuple(ViewOption(r.option, r.total, r.rank, r.tied, r.complete, r.n) for r in rows),
        winners=tuple(row.option for row in rows if row.rank == 1),
    )


def _standings(inside: Mask, single: Given, about: Description) -> list[Standing]:
    """Compute each option's total over the scores in the mask, and without a rank; cells are left out."""
    counts = inside.sum(axis=0)
    with np.errstate(invalid="ignore"):  # 0 / 0 gives NaN for a cell without a score
        means = np.where(inside, single.worths, 0.0).sum(axis=0) / counts
    totals = weighted(means, np.array([c.weight for c in about.criteria], dtype=np.float64))
    return [
        Standing(
            option=option.id,
            total=None if np.isnan(total) else float(total),
            rank=None,
            tied=False,
            complete=bool(row.all()),
            spread=None,
            n=int(row.max()),
            cells=(),
            knocked_out=(),
        )
        for option, total, row in zip(about.options, totals, counts, strict=True)
    ]
