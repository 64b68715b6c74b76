"""Measures agreement per cell, per option, and over the panel.

Van der Eijk, "Measuring agreement in ordered rating scales", Quality & Quantity 35 (2001) 325-341. Tastle & Wierman,
"Consensus and dissention: a measure of ordinal dispersion", International Journal of Approximate Reasoning 45 (2007)
531-545. Kendall, "Rank correlation methods" (1948), for W and its correction for ties.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, combinations
from math import isnan, log2

import numpy as np
from numpy.typing import NDArray

from server.analysis.findings import Agreement, CellAgreement, OptionAgreement, Word
from server.analysis.table import Floats, Table, own_totals
from server.core.board import TIE_DIGITS
from server.core.statement import Param, Statement

MIN_SCORES = 3  # with fewer scores, agreement is not assessed
AGREED_IQR = 1.0
AGREED_A = 0.6
# A is undefined on a scale of two steps; there consensus is used instead.
AGREED_CONSENSUS, CAMPS_CONSENSUS = 0.5, 0.1
SHOWN_DIGITS = 4
MOST, TINY = 0.5, 1e-9  # an option is assessed by cells with more than half of the weight
MIN_JUDGES = 3  # with fewer, Kendall's W is not put in a word
CONCORD = ((0.7, "strong"), (0.5, "moderate"), (0.3, "weak"))

Mask = NDArray[np.bool_]


def agreement(table: Table, single: Floats | None) -> Agreement:
    """Compute agreement on every cell and option, and over the panel if individual scores are available."""
    cells: list[CellAgreement] = []
    options: list[OptionAgreement] = []
    for i in range(len(table.about.options)):
        row = [_cell(table, i, k) for k in range(len(table.about.criteria))]
        cells += row
        options.append(_option(table, i, row))
    w, judges = (None, 0) if single is None else panel(table, single)
    statement = None if single is None else concord(w, judges)
    return Agreement(cells=tuple(cells), options=tuple(options), w=w, judges=judges, statement=statement)


def word_of(people: Sequence[int]) -> Word:
    """Classify the agreement in a histogram."""
    return "too few" if sum(people) < MIN_SCORES else _word(*_figures(tuple(people)))


# While people score, most cells stay the same from one analysis to the next.
@lru_cache(maxsize=4096)
def _figures(people: tuple[int, ...]) -> tuple[float | None, float | None, float | None]:
    """Return A, the consensus and the interquartile range of a histogram."""
    return van_der_eijk(people), tastle_wierman(people), interquartile(people)


def _cell(table: Table, i: int, k: int) -> CellAgreement:
    people = table.histograms[i][k]
    n = sum(people)
    a, consensus, iqr = _figures(people)
    if n < 2:
        a = consensus = None
    return CellAgreement(
        option=table.option(i), criterion=table.criterion(k), n=n, iqr=iqr, a=_shown(a), consensus=_shown(consensus),
        word=word_of(people),
    )  # fmt: skip


def _option(table: Table, i: int, row: Sequence[CellAgreement]) -> OptionAgreement:
    enough = np.array([cell.n >= MIN_SCORES for cell in row], dtype=np.bool_)
    weights = np.where(enough, table.weights, 0.0)
    a = _mean([cell.a for cell in row], weights)
    consensus = _mean([cell.consensus for cell in row], weights)
    # What one or two people say of most of an option is no agreement.
    word: Word = "too few" if weights.sum() <= MOST + TINY else _word(a, consensus, None)
    return OptionAgreement(option=table.option(i), a=_shown(a), consensus=_shown(consensus), word=word)


def _word(a: float | None, consensus: float | None, iqr: float | None) -> Word:
    if a is not None:
        low, high = a < 0, a >= AGREED_A
    else:
        assert consensus is not None
        low, high = consensus < CAMPS_CONSENSUS, consensus >= AGREED_CONSENSUS
    if low:
        return "two camps"
    return "agreed" if high and (iqr is None or iqr <= AGREED_IQR) else "spread"


def _mean(figures: Sequence[float | None], weights: Floats) -> float | None:
    pairs = [(float(w), f) for f, w in zip(figures, weights, strict=True) if f is not None and w > 0]
    weight = sum(w for w, _ in pairs)
    return sum(w * f for w, f in pairs) / weight if weight else None


def _shown(figure: float | None) -> float | None:
    # The first rounding removes floating-point error, so that halves round consistently; + 0.0 turns -0.0 to 0.0.
    return None if figure is None else round(round(figure, TIE_DIGITS), SHOWN_DIGITS) + 0.0


# ---- one histogram


def van_der_eijk(people: Sequence[int]) -> float | None:
    """Return van der Eijk's agreement A of a histogram; None if it is empty or has fewer than three steps.

    A is 1 with all scores on one step, 0 if they are spread evenly, and -1 with half at each end. The histogram is
    split into layers in which each step is either full or empty; A is the mean over the layers, weighted by their share
    of the scores.
    """
    n = sum(people)
    if not n or len(people) < 3:
        return None
    rest, a = list(people), 0.0
    while any(rest):
        height = min(c for c in rest if c)
        layer = tuple(c > 0 for c in rest)
        a += layer_agreement(layer) * height * sum(layer) / n
        rest = [c - height if c else 0 for c in rest]
    return a


@lru_cache(maxsize=2048)
def layer_agreement(layer: tuple[bool, ...]) -> float:
    """Return A of one layer: its unimodality, from all triples of steps, times the share of steps left empty."""
    steps, filled = len(layer), sum(layer)
    triples = list(combinations(layer, 3))
    peaked = sum(t in ((True, True, False), (False, True, True)) for t in triples)
    split = sum(t == (True, False, True) for t in triples)
    if not peaked + split:
        unimodal = 1.0
    else:
        unimodal = ((steps - 2) * peaked - (steps - 1) * split) / ((steps - 2) * (peaked + split))
    return unimodal * (1 - (filled - 1) / (steps - 1))


def tastle_wierman(people: Sequence[int]) -> float | None:
    """Return Tastle and Wierman's consensus: 1 if all scores are equal, 0 with half at each end; None if empty."""
    n = sum(people)
    if not n:
        return None
    mean = sum(step * c for step, c in enumerate(people)) / n
    width = len(people) - 1
    return 1 + sum(c / n * log2(1 - abs(step - mean) / width) for step, c in enumerate(people) if c)


def interquartile(people: Sequence[int]) -> float | None:
    """Return the interquartile range in steps, with linear interpolation between scores; None if empty."""
    n = sum(people)
    if not n:
        return None
    return _quantile(people, 0.75 * (n - 1)) - _quantile(people, 0.25 * (n - 1))


def _quantile(people: Sequence[int], place: float) -> float:
    whole, part = int(place), place % 1
    below = _nth(people, whole)
    return below + part * (_nth(people, whole + 1) - below) if part else below


def _nth(people: Sequence[int], place: int) -> int:
    """Return the step (from 0) of the score at position `place` (from 0) when all scores are sorted."""
    return bisect_right(list(accumulate(people)), place)


# ---- the panel


def panel(table: Table, single: Floats) -> tuple[float | None, int]:
    """Return Kendall's W of the rankings of members who scored every cell with a weight, and their number."""
    placed = table.placed
    if len(placed) < 2:
        return None, 0
    full = scored_all(single, placed, table.weights)
    return concordance(single[full], placed, table.weights), int(full.sum())


def scored_all(single: Floats, options: list[int], weights: Floats) -> Mask:
    """Return for each member whether they scored these options on every criterion with a weight."""
    cells = single[:, options, :][:, :, weights > 0]
    return ~np.asarray(np.isnan(cells).any(axis=(1, 2)))


def concordance(single: Floats, options: list[int], weights: Floats) -> float | None:
    """Return Kendall's W of the members' rankings of these options, as shown."""
    return _shown(kendalls_w(own_totals(single, weights)[:, options]))


def concord(w: float | None, judges: int) -> Statement:
    """Return W in a word (messages `concord-…`); two judges get none, because two unrelated rankings have a W of 0.5 on
    average."""
    params: dict[str, Param] = {"judges": judges}
    if judges < 2:
        return Statement("unknown")
    if judges < MIN_JUDGES:
        return Statement("few", params)
    if w is None:
        return Statement("level", params)
    return Statement("sentence", params | {"concord": word_of_w(w)})


def word_of_w(w: float) -> str:
    """Return the word for Kendall's W of at least three judges."""
    return next((word for least, word in CONCORD if w >= least), "none")


def kendalls_w(totals: Floats) -> float | None:
    """Return Kendall's W, 0..1 and corrected for ties, of the rankings by totals (judges by options).

    None for fewer than two judges or options, or if every judge ties all options.
    """
    judges, options = totals.shape
    if judges < 2 or options < 2:
        return None
    ranks = np.empty_like(totals)
    ties = 0.0
    for i in range(options):
        same = (totals == totals[:, i : i + 1]).sum(axis=1)
        ranks[:, i] = (totals > totals[:, i : i + 1]).sum(axis=1) + (same + 1) / 2
        # Each of t tied options adds t^2 - 1: together t^3 - t.
        ties += float((same * same - 1).sum())
    sums = ranks.sum(axis=0)
    maximum = judges * (judges * options * (options**2 - 1) - ties)
    if maximum <= 0:
        return None
    w = (12 * float(sums @ sums) - 3 * judges**2 * options * (options + 1) ** 2) / maximum
    return None if isnan(w) else min(1.0, max(0.0, w))
