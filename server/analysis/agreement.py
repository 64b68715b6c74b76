"""Measures agreement per cell, per option, and over the panel.

Van der Eijk, "Measuring agreement in ordered rating scales", Quality & Quantity 35 (2001) 325-341. Tastle & Wierman,
"Consensus and dissention: a measure of ordinal dispersion", International Journal of Approximate Reasoning 45 (2007)
531-545. Kendall, "Rank correlation methods" (1948), for W and its correction for ties.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
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

WORDS: tuple[Word, ...] = ("agreed", "spread", "two camps", "too few")
AGREED, SPREAD, TWO_CAMPS, TOO_FEW = range(4)

Mask = NDArray[np.bool_]


def agreement(table: Table, single: Floats | None) -> Agreement:
    """Compute agreement on every cell and option, and over the panel if individual scores are available."""
    n, iqr, a, consensus = measured(table.histograms)
    words = _words(np.where(n < MIN_SCORES, TOO_FEW, classified(a, consensus, iqr <= AGREED_IQR)))
    shown_a, shown_consensus = _shown(a), _shown(consensus)
    options = [option.id for option in table.about.options for _ in table.about.criteria]
    criteria = [criterion.id for criterion in table.about.criteria] * len(table.about.options)
    figures = n.ravel().tolist(), _known(iqr), shown_a, shown_consensus
    cells = tuple(map(CellAgreement, options, criteria, *figures, words))
    w, judges = (None, 0) if single is None else panel(table, single)
    statement = None if single is None else concord(w, judges, len(table.placed))
    each = tuple(_options(table, shown_a, shown_consensus))
    return Agreement(cells=cells, options=each, w=w, judges=judges, statement=statement)


@lru_cache(maxsize=1024)
def word_of(people: tuple[int, ...]) -> Word:
    """Classify the agreement in a histogram."""
    n, iqr, a, consensus = measured(np.array([people]))
    return "too few" if n < MIN_SCORES else _words(classified(a, consensus, iqr <= AGREED_IQR))[0]


def measured(people: Ints) -> tuple[Ints, Floats, Floats, Floats]:
    """Return for histograms (the last axis) the number of scores, the interquartile range, A and the consensus, without
    floating-point errors; A and the consensus are NaN for fewer than two scores."""
    n: Ints = people.sum(axis=-1)
    a, consensus = (np.where(n > 1, np.round(f(people), TIE_DIGITS), np.nan) for f in (van_der_eijk, tastle_wierman))
    return n, interquartile(people), a, consensus


def classified(a: Floats, consensus: Floats, near: Mask) -> Ints:
    """Return the index in WORDS for these figures; `near` says whether the scores are near enough to be agreed on."""
    known = ~np.isnan(a)
    camps = np.where(known, a < 0, consensus < CAMPS_CONSENSUS)
    agreed = np.where(known, a >= AGREED_A, consensus >= AGREED_CONSENSUS)
    words: Ints = np.where(camps, TWO_CAMPS, np.where(agreed & near, AGREED, SPREAD))
    return words


def _options(table: Table, a: Sequence[float | None], consensus: Sequence[float | None]) -> Iterator[OptionAgreement]:
    """Yield the agreement on each option from A and the consensus of all cells, as shown."""
    weights = np.where(table.counts >= MIN_SCORES, table.weights, 0.0)
    of_a, of_consensus = (_means(np.array(f, dtype=np.float64).reshape(weights.shape), weights) for f in (a, consensus))
    # What one or two people say of most of an option is no agreement.
    most = weights.sum(axis=1) > MOST + TINY
    words = _words(np.where(most, classified(of_a, of_consensus, most), TOO_FEW))
    rows = zip(table.about.options, _shown(of_a), _shown(of_consensus), words, strict=True)
    for option, shown_a, shown_consensus, word in rows:
        yield OptionAgreement(option.id, shown_a, shown_consensus, word)


def _means(figures: Floats, weights: Floats) -> Floats:
    """Return the weighted mean of each row; NaN for those without a weight, or without a figure where one weighs."""
    with np.errstate(invalid="ignore"):
        means: Floats = (np.where(weights > 0, figures, 0.0) * weights).sum(axis=1) / weights.sum(axis=1)
    return np.round(means, TIE_DIGITS)


def _words(indexes: Ints) -> list[Word]:
    return [WORDS[index] for index in indexes.ravel().tolist()]


def _shown(figures: Floats) -> list[float | None]:
    # + 0.0 turns -0.0 to 0.0.
    return [None if figure is None else round(figure, SHOWN_DIGITS) + 0.0 for figure in _known(figures)]


def _known(figures: Floats) -> list[float | None]:
    return [None if isnan(figure) else figure for figure in figures.ravel().tolist()]


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
    shares = _layer_shares(people.shape[-1])[(layers * (1 << np.arange(people.shape[-1]))).sum(axis=-1)]
    with np.errstate(invalid="ignore"):
        a: Floats = (shares * np.diff(tops, axis=-1, prepend=0)).sum(axis=-1) / n
    return a


@lru_cache(maxsize=10)
def _layer_shares(steps: int) -> Floats:
    """Return A of every layer times its number of full steps, by the number that has a bit for each of these."""
    layers = (np.arange(1 << steps)[:, None] >> np.arange(steps)) & 1 == 1
    shares: Floats = layer_agreement(layers) * layers.sum(axis=-1)
    return shares


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
    a: Floats = unimodal * (1 - (filled - 1) / (steps - 1))
    return a


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
    w = kendalls_w(own_totals(single, weights)[:, options])
    return None if w is None else round(w, SHOWN_DIGITS) + 0.0


def concord(w: float | None, judges: int, options: int) -> Statement:
    """Return W of the rankings of this many options in a word (messages `concord-…`); two judges get none, because two
    unrelated rankings have a W of 0.5 on average."""
    params: dict[str, Param] = {"judges": judges}
    if options < 2:
        return Statement("nothing")
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
