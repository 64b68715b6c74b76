"""Views: the board once more over part of the scores, to see whether another winner comes out.

Confidence and experience never count as hidden multipliers. In a view a score counts whole or not at all.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from server.analysis.findings import View, ViewName, ViewOption
from server.analysis.table import Given
from server.core.board import ranked, standing
from server.core.model import Description, Session

FEWEST = 3  # people in a cell of a view, and with names hidden out of it too, or nobody: else they could be worked out
CONFIDENT = 2  # "fairly sure", of 1 (guessing) to 3 (certain)

Mask = NDArray[np.bool_]


def views(session: Session, single: Given, about: Description) -> tuple[View, ...]:
    """Each view of the contest `about` in a revealed round in which at least one cell may be shown."""
    scored = single.values > 0
    ran = [[o.id in session.members[member].experience for o in about.options] for member in single.members]
    experienced = np.array(ran, dtype=np.bool_).reshape(*scored.shape[:2], 1)
    found = (
        _view("confident", scored & (single.confidence >= CONFIDENT), single, about),
        _view("experienced", scored & experienced, single, about),
    )
    return tuple(view for view in found if view is not None)


def _view(name: ViewName, inside: Mask, single: Given, about: Description) -> View | None:
    """The board over the scores `inside`, members by options by criteria."""
    many = inside.sum(axis=0)
    shown = many >= FEWEST
    if about.names == "hidden":
        # Those left out must not be to be worked out as the difference to the whole board either.
        out = (single.values > 0).sum(axis=0) - many
        shown &= (out == 0) | (out >= FEWEST)
    inside = inside & shown
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
