"""Dominance: an option that is at least as good as another on every criterion, whatever the weights.

It is claimed only of options that the same people scored: their means, and the effects of the comparison by the same
raters, must both say so on every criterion.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from server.analysis.findings import Dominance
from server.analysis.same_raters import Fit
from server.analysis.table import Floats, Table
from server.core.board import TIE_DIGITS


def dominance(table: Table, fitted: Fit | None, everybody: int | None) -> tuple[Dominance, ...]:
    """Find the options that dominate others.

    Without individual scores (`fitted` is None), only cells that all of `everybody` scored are known to have the same
    raters; if their number is not known either, nothing is claimed.
    """
    return tuple(_pairs(table, fitted, everybody))


def _pairs(table: Table, fitted: Fit | None, everybody: int | None) -> Iterator[Dominance]:
    worths = np.round(table.worths, TIE_DIGITS)
    full = [i for i in range(len(worths)) if worths.shape[1] and not np.isnan(worths[i]).any()]
    if fitted is None:
        full = [i for i in full if (table.counts[i] == everybody).all()]
    for i in full:
        for j in full:
            if _better(worths[i], worths[j]) and (fitted is None or _better_by_the_same(fitted, i, j)):
                yield Dominance(better=table.option(i), worse=table.option(j))


def _better(one: Floats, other: Floats) -> bool:
    return bool((one >= other).all() and (one > other).any())


def _better_by_the_same(fitted: Fit, i: int, j: int) -> bool:
    effects = np.round(fitted.effects[:, i] - fitted.effects[:, j], TIE_DIGITS)
    return bool(fitted.connected[:, i, j].all()) and _better(effects, np.zeros_like(effects))
