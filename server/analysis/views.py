"""Views: the board over part of the scores, to check whether the winner changes.

Confidence and experience are never used as hidden weights: in a view a score counts fully or not at all.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from server.analysis.findings import View, ViewName, ViewOption
from server.analysis.table import Given
from server.core.board import ranked, standing
from server.core.model import Description
from server.core.visibility.rules import part_shown

CONFIDENT = 2  # "fairly sure", of 1 (guessing) to 3 (certain)

Mask = NDArray[np.bool_]


def views(single: Given, about: Description) -> tuple[View, ...]:
    """Compute each view of the contest `about` in a revealed round that has at least one visible cell."""
    scored = single.values > 0
    candidates = (
        _view("confident", scored & (single.confidence >= CONFIDENT), single, about),
        _view("experienced", scored & single.experienced, single, about),
    )
    return tuple(view for view in candidates if view is not None)


def _view(name: ViewName, inside: Mask, single: Given, about: Description) -> View | None:
    """Compute the board over the scores in the mask `inside`, members by options by criteria."""
    counted, scored = inside.sum(axis=0), (single.values > 0).sum(axis=0)
    cells = zip(counted.ravel().tolist(), scored.ravel().tolist(), strict=True)
    shown = np.array([part_shown(about, n, total - n) for n, total in cells], dtype=np.bool_)
    inside = inside & shown.reshape(counted.shape)
    if not inside.any():
        return None
    steps = [((single.values == step) & inside).sum(axis=0) for step in range(1, about.scale + 1)]
    people = np.stack(steps, axis=-1).tolist()
    counts = {(o.id, c.id): people[i][k] for i, o in enumerate(about.options) for k, c in enumerate(about.criteria)}
    rows = ranked([standing(o.id, about, lambda option, criterion: counts[option, criterion]) for o in about.options])
    return View(
        name=name,
        people=int(inside.any(axis=(1, 2)).sum()),
        options=tuple(ViewOption(r.option, r.total, r.rank, r.tied, r.complete, r.n) for r in rows),
        winners=tuple(row.option for row in rows if row.rank == 1),
    )
