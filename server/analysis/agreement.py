"""How far people agree: per cell, per option, and over the panel.

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

from server.analysis.findings import Agreement, CellAgreement, OptionAgreement, Word
from server.analysis.table import Floats, Table, own_totals
from server.core.board import TIE_DIGITS

FEWEST_SCORES = 3  # scores below which nothing is said about agreement
AGREED_IQR = 1.0
AGREED_A = 0.6
# A scale of two steps has no A; there consensus decides.
AGREED_CONSENSUS, CAMPS_CONSENSUS = 0.5, 0.1
SHOWN_DIGITS = 4


def agreement(table: Table, single: Floats | None) -> Agreement:
    """Agreement on every cell and option; over the panel too when single scores may be looked at."""
    cells: list[CellAgreement] = []
    options: list[OptionAgreement] = []
    for i in range(len(table.about.options)):
        row = [_cell(table, i, k) for k in range(len(table.about.criteria))]
        cells += row
        options.append(_option(table, i, row))
    w, judges = (None, 0) if single is None else panel(table, single)
    return Agreement(cells=tuple(cells), options=tuple(options), w=w, judges=judges)


def word_of(people: Sequence[int]) -> Word:
    """The word for one histogram."""
    if sum(people) < FEWEST_SCORES:
        return "too few"
    return _word(van_der_eijk(people), tastle_wierman(people), interquartile(people))


def _cell(table: Table, i: int, k: int) -> CellAgreement:
    people = table.histograms[i][k]
    n = sum(people)
    a, consensus, iqr = van_der_eijk(people), tastle_wierman(people), interquartile(people)
    if n < 2:
        a = consensus = None
    return CellAgreement(
        option=table.option(i), criterion=table.criterion(k), n=n, iqr=iqr, a=_shown(a), consensus=_shown(consensus),
        word=word_of(people),
    )  # fmt: skip


def _option(table: Table, i: int, row: Sequence[CellAgreement]) -> OptionAgreement:
    a = _mean([cell.a for cell in row], table.weights)
    consensus = _mean([cell.consensus for cell in row], table.weights)
    few = max((cell.n for cell in row), default=0) < FEWEST_SCORES or consensus is None
    word: Word = "too few" if few else _word(a, consensus, None)
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
    held = [(float(w), f) for f, w in zip(figures, weights, strict=True) if f is not None and w > 0]
    weight = sum(w for w, _ in held)
    return sum(w * f for w, f in held) / weight if weight else None


def _shown(figure: float | None) -> float | None:
    # First to where equals are equal, so that a half is rounded the same way always; 0.0 makes a zero of minus zero.
    return None if figure is None else round(round(figure, TIE_DIGITS), SHOWN_DIGITS) + 0.0


# ---- one histogram


def van_der_eijk(people: Sequence[int]) -> float | None:
    """Agreement A of a histogram: 1 all on one step, 0 even over all, -1 half at each end; None below three steps.

    The histogram is cut into layers of equal height; each is full or empty at every step, has an A of its own, and
    counts by its share of the people.
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
    """A of one layer: how single-peaked it is (from its triples of steps), by how few of the steps it fills."""
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
    """Consensus of a histogram: 1 when all say the same, 0 when half are at each end; None for nobody."""
    n = sum(people)
    if not n:
        return None
    mean = sum(step * c for step, c in enumerate(people)) / n
    width = len(people) - 1
    return 1 + sum(c / n * log2(1 - abs(step - mean) / width) for step, c in enumerate(people) if c)


def interquartile(people: Sequence[int]) -> float | None:
    """The distance between the quartiles in steps, straight lines between scores; None for nobody."""
    n = sum(people)
    if not n:
        return None
    return _quantile(people, 0.75 * (n - 1)) - _quantile(people, 0.25 * (n - 1))


def _quantile(people: Sequence[int], place: float) -> float:
    whole, part = int(place), place % 1
    below = _nth(people, whole)
    return below + part * (_nth(people, whole + 1) - below) if part else below


def _nth(people: Sequence[int], place: int) -> int:
    """The step, from 0, of the score at a place, from 0, when all scores of a histogram are in order."""
    return bisect_right(list(accumulate(people)), place)


# ---- the panel


def panel(table: Table, single: Floats) -> tuple[float | None, int]:
    """Kendall's W of the members' own rankings, and how many there are: those who scored every cell that weighs."""
    placed = table.placed
    if len(placed) < 2:
        return None, 0
    cells = single[:, placed, :][:, :, table.weights > 0]
    full = ~np.isnan(cells).any(axis=(1, 2))
    w = kendalls_w(own_totals(single[full], table.weights)[:, placed])
    return _shown(w), int(full.sum())


def kendalls_w(totals: Floats) -> float | None:
    """Kendall's W, 0..1, of the rankings that these totals (judges by options) make, corrected for ties.

    None below two judges or two options, or when every judge ties everything.
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
    most = judges * (judges * options * (options**2 - 1) - ties)
    if most <= 0:
        return None
    w = (12 * float(sums @ sums) - 3 * judges**2 * options * (options + 1) ** 2) / most
    return None if isnan(w) else min(1.0, max(0.0, w))
