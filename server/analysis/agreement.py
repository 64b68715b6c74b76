"""Measures agreement per cell, per option, and over the panel.

Van der Eijk, "Measuring agreement in ordered rating scales", Quality & Quantity 35 (2001) 325-341. Tastle & Wierman,
"Consensus and dissention: a measure of ordinal dispersion", International Journal of Approximate Reasoning 45 (2007)
531-545. Kendall, "Rank correlation methods" (1948), for W and its correction for ties.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product
from math import isnan

import numpy as np
from numpy.typing import NDArray

from server.analysis.findings import Agreement, CellAgreement, OptionAgreement, Word
from server.analysis.table import Floats, Ints, Table, own_totals
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
    people = table.histograms.reshape(-1, table.about.scale)
    figures = zip(*_figures(people), strict=True)
    cells = tuple(
        CellAgreement(option.id, criterion.id, n, iqr, a, consensus, word)
        for (option, criterion), (n, iqr, a, consensus, word) in zip(
            product(table.about.options, table.about.criteria), figures, strict=True
        )
    )
    w, judges = (None, 0) if single is None else panel(table, single)
    statement = None if single is None else concord(w, judges)
    return Agreement(cells=cells, options=tuple(_options(table, cells)), w=w, judges=judges, statement=statement)


@lru_cache(maxsize=1024)
def word_of(people: tuple[int, ...]) -> Word:
    """Classify the agreement in a histogram."""
    return _figures(np.array([people]))[-1][0]


def _figures(people: Ints) -> tuple[list[int], list[float | None], list[float | None], list[float | None], list[Word]]:
    """Return for each histogram (rows) the number of scores, the interquartile range, A, the consensus, as shown, and
    the word."""
    n = people.sum(axis=1).tolist()
    iqr, a, consensus = (_known(f(people)) for f in (interquartile, van_der_eijk, tastle_wierman))
    words: list[Word] = [
        "too few" if scores < MIN_SCORES else _word(*figures)
        for scores, *figures in zip(n, a, consensus, iqr, strict=True)
    ]
    shown = (
        [_shown(figure) if scores > 1 else None for figure, scores in zip(f, n, strict=True)] for f in (a, consensus)
    )
    return n, iqr, *shown, words


def _known(figures: Floats) -> list[float | None]:
    return [None if isnan(figure) else figure for figure in figures.tolist()]


def _options(table: Table, cells: Sequence[CellAgreement]) -> Iterator[OptionAgreement]:
    weights = np.where(table.counts >= MIN_SCORES, table.weights, 0.0)
    # What one or two people say of most of an option is no agreement.
    most = (weights.sum(axis=1) > MOST + TINY).tolist()
    a, consensus = (
        _means(np.array(figures, dtype=np.float64).reshape(weights.shape), weights)
        for figures in ([cell.a for cell in cells], [cell.consensus for cell in cells])
    )
    for option, of_a, of_consensus, enough in zip(table.about.options, a, consensus, most, strict=True):
        word: Word = _word(of_a, of_consensus, None) if enough else "too few"
        yield OptionAgreement(option.id, _shown(of_a), _shown(of_consensus), word)


def _means(figures: Floats, weights: Floats) -> list[float | None]:
    """Return the weighted mean of each row; None for those without a weight, or without a figure where one weighs."""
    with np.errstate(invalid="ignore"):
        means: Floats = (np.where(weights > 0, figures, 0.0) * weights).sum(axis=1) / weights.sum(axis=1)
    return _known(means)


def _word(a: float | None, consensus: float | None, iqr: float | None) -> Word:
    if a is not None:
        low, high = a < -TINY, a >= AGREED_A - TINY
    else:
        assert consensus is not None
        low, high = consensus < CAMPS_CONSENSUS - TINY, consensus >= AGREED_CONSENSUS - TINY
    if low:
        return "two camps"
    return "agreed" if high and (iqr is None or iqr <= AGREED_IQR) else "spread"


def _shown(figure: float | None) -> float | None:
    # The first rounding removes floating-point error, so that halves round consistently; + 0.0 turns -0.0 to 0.0.
    return None if figure is None else round(round(figure, TIE_DIGITS), SHOWN_DIGITS) + 0.0


# ---- histograms, the steps on the last axis


def van_der_eijk(people: Ints) -> Floats:
    """Return van der Eijk's agreement A of histograms; NaN for an empty one, or with fewer than three steps.

    A is 1 with all scores on one step, 0 if they are spread evenly, and -1 with half at each end. The histogram is
    split into layers in which each step is either full or empty; A is the mean over the layers, weighted by their share
    of the scores.
    """
    n = people.sum(axis=-1)
    if people.shape[-1] < 3:
        return np.full(n.shape, np.nan)
    # One layer ends at the height of each step; of steps with equal heights, all but one have a layer without scores.
    tops = np.sort(people, axis=-1)
    layers = people[..., None, :] >= tops[..., :, None]
    scores = np.diff(tops, axis=-1, prepend=0) * layers.sum(axis=-1)
    with np.errstate(invalid="ignore"):
        a: Floats = (layer_agreement(layers) * scores).sum(axis=-1) / n
    return a


def layer_agreement(layers: Mask) -> Floats:
    """Return A of layers: their unimodality, from all triples of steps, times the share of steps left empty."""
    steps, full = layers.shape[-1], layers.astype(np.float64)
    filled = full.sum(axis=-1)
    places = np.arange(steps)
    before = full.cumsum(axis=-1) - full
    after = filled[..., None] - before - full
    # Triples such as 110 and 011, counted by the step in the middle, and 101.
    peaked = (full * (before * (steps - 1 - places - after) + (places - before) * after)).sum(axis=-1)
    split = ((1 - full) * before * after).sum(axis=-1)
    triples = (steps - 2) * (peaked + split)
    difference = (steps - 2) * peaked - (steps - 1) * split
    unimodal: Floats = np.divide(difference, triples, out=np.ones_like(triples), where=triples > 0)
    return unimodal * (1 - (filled - 1) / (steps - 1))


def tastle_wierman(people: Ints) -> Floats:
    """Return Tastle and Wierman's consensus of histograms: 1 if all scores are equal, 0 with half at each end; NaN for
    an empty one."""
    steps = np.arange(people.shape[-1])
    with np.errstate(invalid="ignore"):
        shares = people / people.sum(axis=-1, keepdims=True)
    distances = np.abs(steps - (shares * steps).sum(axis=-1, keepdims=True)) / steps[-1]
    logarithms = np.log2(1 - distances, out=np.zeros_like(shares), where=people > 0)
    consensus: Floats = 1 + (shares * logarithms).sum(axis=-1)
    return consensus


def interquartile(people: Ints) -> Floats:
    """Return the interquartile range of histograms in steps, with linear interpolation between scores; NaN for an
    empty one."""
    n, upto = people.sum(axis=-1), people.cumsum(axis=-1)
    ranges: Floats = _quantile(upto, 0.75 * (n - 1)) - _quantile(upto, 0.25 * (n - 1))
    return np.where(n > 0, ranges, np.nan)


def _quantile(upto: Ints, place: Floats) -> Floats:
    """Return the step (from 0) at a place (from 0) when all scores are sorted, from the number of scores up to each
    step."""
    whole = np.floor(place)
    below, above = ((upto <= at[..., None]).sum(axis=-1) for at in (whole, np.ceil(place)))
    step: Floats = below + (place - whole) * (above - below)
    return step


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
