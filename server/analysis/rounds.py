"""Changes between two rounds: the mean of each cell, and whether agreement increased."""

from __future__ import annotations

from math import isnan

import numpy as np
from numpy.typing import NDArray

from server.analysis.agreement import panel
from server.analysis.findings import CellChange, RoundChange
from server.analysis.table import Floats, Table
from server.core.board import TIE_DIGITS

STABLE = 0.25  # in steps: a mean that changed by less than this counts as stable
SHOWN_DIGITS = 4


def change(before: Table, then: Floats, after: Table, now: Floats) -> RoundChange:
    """Compare round `before` with round `after`, given their individual scores; only cells scored in both count."""
    old, new = before.means, after.means
    steps = np.round(new - old, TIE_DIGITS)
    both = ~np.isnan(steps)
    cells = tuple(
        CellChange(
            option=after.option(i), criterion=after.criterion(k), before=_shown(old[i, k]), after=_shown(new[i, k]),
            change=_shown(steps[i, k]),
        )
        for i in range(len(after.about.options))
        for k in range(len(after.about.criteria))
    )  # fmt: skip
    closer = spreads(now)[both] - spreads(then)[both]
    return RoundChange(
        round=before.round,
        cells=cells,
        stable=_mean(np.abs(steps[both]) < STABLE),
        closer=_mean(closer),
        w_before=panel(before, then)[0],
        w_after=panel(after, now)[0],
    )


def spreads(single: Floats) -> Floats:
    """Return the population standard deviation of each cell (options by criteria) in scale points; NaN for no score."""
    counts = (~np.isnan(single)).sum(axis=0)
    with np.errstate(invalid="ignore"):
        from_mean = single - np.nansum(single, axis=0) / counts
        deviations: Floats = np.sqrt(np.nansum(from_mean * from_mean, axis=0) / counts)
    return deviations


def _mean(figures: Floats | NDArray[np.bool_]) -> float:
    return round(float(figures.mean()), SHOWN_DIGITS) + 0.0 if figures.size else 0.0


def _shown(figure: float) -> float | None:
    return None if isnan(figure) else round(float(figure), SHOWN_DIGITS) + 0.0
