"""Changes between two rounds: the mean of each cell, and whether agreement increased."""

from __future__ import annotations

from statistics import mean

from server.analysis.agreement import panel
from server.analysis.findings import CellChange, RoundChange
from server.analysis.table import Floats, Table
from server.core import tally

STABLE = 0.25  # in steps: a mean that changed by less than this counts as stable
SHOWN_DIGITS = 4


def change(before: Table, then: Floats, after: Table, now: Floats) -> RoundChange:
    """Compare round `before` with round `after`, given their individual scores; only cells scored in both count."""
    cells: list[CellChange] = []
    moved: list[float] = []
    closer: list[float] = []
    for i in range(len(after.about.options)):
        for k in range(len(after.about.criteria)):
            old, new = before.histograms[i][k], after.histograms[i][k]
            means = tally.mean(old), tally.mean(new)
            step = None if means[0] is None or means[1] is None else means[1] - means[0]
            if step is not None:
                moved.append(abs(step))
                closer.append((tally.spread(new) or 0.0) - (tally.spread(old) or 0.0))
            cells.append(
                CellChange(
                    option=after.option(i), criterion=after.criterion(k), before=_shown(means[0]),
                    after=_shown(means[1]), change=_shown(step),
                )
            )  # fmt: skip
    return RoundChange(
        round=before.round,
        cells=tuple(cells),
        stable=round(sum(m < STABLE for m in moved) / len(moved), SHOWN_DIGITS) if moved else 0.0,
        closer=round(mean(closer), SHOWN_DIGITS) + 0.0 if closer else 0.0,
        w_before=panel(before, then)[0],
        w_after=panel(after, now)[0],
    )


def _shown(figure: float | None) -> float | None:
    return None if figure is None else round(figure, SHOWN_DIGITS) + 0.0
