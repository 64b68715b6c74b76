"""Dominance: an option that is at least as good as another on every criterion, whatever the weights.

It is claimed only of options that the same people scored: their means, and the effects of the comparison by the same
raters, must both say so on every criterion.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from server.analysis.findings import Dominance
from server.analysis.same_raters import Fit, Flags
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
    full = ~np.isnan(worths).any(axis=1) & (worths.shape[1] > 0)
    if fitted is None:
        full &= (table.counts == everybody).all(axis=1)
    places = np.flatnonzero(full)
    inside = worths[places]
    for i, j in zip(*np.nonzero(_better(inside[:, None], inside[None, :])), strict=True):
        better, worse = int(places[i]), int(places[j])
        if fitted is None or _better_by_the_same(fitted, better, worse):
            yield Dominance(better=table.option(better), worse=table.option(worse))


def _better(one: Floats, other: Floats) -> Flags:
    """Return whether one is at least as good on every criterion (last axis), and better on some."""
    return np.asarray((one >= other).all(axis=-1) & (one > other).any(axis=-1))


def _better_by_the_same(fitted: Fit, i: int, j: int) -> bool:
    effects = np.round(fitted.effects[:, i] - fitted.effects[:, j], TIE_DIGITS)
    return bool(fitted.connected[:, i, j].all()) and bool(_better(effects, np.zeros_like(effects)))
