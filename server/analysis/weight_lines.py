"""All options' totals as functions of the weight of one criterion, and who leads where.

With weight t of a criterion, an option's total is N(t) / D(t), both linear in t: straight lines where every cell has a
score, otherwise curves. Two totals can only change places where N D' = N' D, a quadratic. All these points are
computed, and the leaders are then evaluated between them, so a point too many does no harm.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from server.analysis.table import Floats, Ints, Table
from server.core.board import TIE_DIGITS

# Figures closer than this are equal; a smaller difference is floating-point error.
TINY = 10.0**-TIE_DIGITS
ABSENT = -1e6  # below any total: an option without one


def reweighted(weights: Floats, k: int, weight: float) -> Floats:
    """Return the weights with that of criterion `k` changed and the others scaled in proportion, summing to 1; if `k`
    has all the weight, the others share the rest equally."""
    others: Floats = np.delete(weights, k)
    total = others.sum()
    shape = others / total if total > TINY else np.full(len(others), 1 / max(1, len(others)))
    return np.insert(shape * (1 - weight), k, weight)


@dataclass(frozen=True)
class Lines:
    """For each changing criterion (first axis) and each option (second) its N(0), N(1), D(0), D(1) strictly between the
    ends of the scale, and the totals at the ends themselves (ABSENT for none); `points` are the weights between which
    nothing changes places, with the `leaders` (criteria by options) between and at them."""

    now: Floats
    n0: Floats
    n1: Floats
    d0: Floats
    d1: Floats
    ends: tuple[Floats, Floats]
    who: Ints
    points: Floats
    between: Ints
    at: Ints

    def leaders(self, m: int, code: int) -> tuple[int, ...]:
        """Return the options that a number in `between` or `at` means, one bit each."""
        return tuple(sorted(int(self.who[m, c]) for c in range(self.who.shape[1]) if code >> c & 1))

    def led_everywhere_by(self, option: int) -> list[bool]:
        """Return for each criterion whether this option leads alone at every weight at which anything has a total."""
        alone = np.left_shift(np.int64(1), (self.who == option).argmax(axis=1))[:, None]
        led = (self.between == alone).all(axis=1) & (self.at == alone).all(axis=1) & (self.who == option).any(axis=1)
        for totals in (np.round(end, TIE_DIGITS) for end in self.ends):
            best = totals.max(axis=1)
            led &= (best <= ABSENT) | ((totals[:, option] == best) & ((totals == best[:, None]).sum(axis=1) == 1))
        result: list[bool] = led.tolist()
        return result

    def leaders_at(self, m: int, weight: float) -> tuple[int, ...]:
        """Return the options that lead at a weight."""
        if weight in (0.0, 1.0):
            totals = self.ends[int(weight)][m]
        else:
            totals = _totals(self.n0[m], self.n1[m], self.d0[m], self.d1[m], weight)
        totals = np.round(totals, TIE_DIGITS)
        top = float(totals.max())
        return tuple(int(i) for i in np.flatnonzero(totals == top)) if top > ABSENT else ()


def lines_of(table: Table, movers: list[int]) -> Lines:
    """Return the totals of all options as functions of the weight of each of these criteria."""
    scored = (~np.isnan(table.worths)).astype(np.float64)
    worths = np.where(scored > 0, table.worths, 0.0)
    others = np.array([reweighted(table.weights, k, 0.0) for k in movers])
    n0, d0 = others @ worths.T, others @ scored.T
    n1, d1 = worths[:, movers].T, scored[:, movers].T
    first, last = (np.where(d > 0, n / np.where(d > 0, d, 1.0), ABSENT) for n, d in ((n0, d0), (n1, d1)))
    # An option scored only on this criterion, or only on others, has the same total at any weight between the ends.
    constant = (d0 <= 0) | (d1 <= 0)
    fixed = np.maximum(first, last)
    n0, n1 = np.where(constant, fixed, n0), np.where(constant, fixed, n1)
    d0, d1 = np.where(constant, 1.0, d0), np.where(constant, 1.0, d1)
    now: Floats = table.weights[movers]
    who = _contenders(n0, n1, d0, d1)
    lines = [np.take_along_axis(line, who, axis=1) for line in (n0, n1, d0, d1)]
    points = _points(lines, now)
    between = _leaders(lines, (points[:, 1:] + points[:, :-1]) / 2)
    return Lines(now, n0, n1, d0, d1, (first, last), who, points, between, _leaders(lines, points))


def _contenders(n0: Floats, n1: Floats, d0: Floats, d1: Floats) -> Ints:
    """Return, for each criterion, the indexes of the options that may lead somewhere, padded with others.

    An option is out if another one with scores on the same criteria is nowhere behind it and somewhere ahead.
    """
    like = (np.abs(d0[:, :, None] - d0[:, None, :]) < TINY) & (d1[:, :, None] == d1[:, None, :])
    more0, more1 = n0[:, :, None] - n0[:, None, :], n1[:, :, None] - n1[:, None, :]
    beaten = (like & (more0 >= 0) & (more1 >= 0) & (np.maximum(more0, more1) > TINY)).any(axis=1)
    order: Ints = np.argsort(beaten, axis=1, kind="stable")
    return order[:, : int((~beaten).sum(axis=1).max())]


def _points(lines: list[Floats], now: Floats) -> Floats:
    """Return, for each criterion, 0, 1, its current weight and all weights at which two totals may cross, in order."""
    n0, n1, d0, d1 = lines
    i, j = np.triu_indices(n0.shape[1], 1)
    at0 = n0[:, i] * d0[:, j] - n0[:, j] * d0[:, i]
    at1 = n1[:, i] * d1[:, j] - n1[:, j] * d1[:, i]
    mixed = n0[:, i] * d1[:, j] + n1[:, i] * d0[:, j] - n0[:, j] * d1[:, i] - n1[:, j] * d0[:, i]
    square, slope = at0 - mixed + at1, mixed - 2 * at0
    # Both roots without cancellation. Where curves touch, rounding may leave no root: then the vertex is returned.
    root = np.sqrt(np.maximum(slope * slope - 4 * square * at0, 0.0))
    half = -(slope + np.copysign(root, slope)) / 2
    with np.errstate(divide="ignore", invalid="ignore"):
        roots = np.concatenate([half / square, at0 / half], axis=1)
    roots = np.where((roots > 0) & (roots < 1), roots, 1.0)
    edges = np.stack([np.zeros_like(now), np.ones_like(now), now], axis=1)
    return np.sort(np.concatenate([edges, roots], axis=1), axis=1)


def _totals(n0: Floats, n1: Floats, d0: Floats, d1: Floats, weight: Floats | float) -> Floats:
    totals: Floats = (n0 + (n1 - n0) * weight) / (d0 + (d1 - d0) * weight)
    return totals


def _leaders(lines: list[Floats], weights: Floats) -> Ints:
    """Return the options that lead at each weight (criteria by weights), as numbers with one bit for each option."""
    n0, n1, d0, d1 = (line[:, :, None] for line in lines)
    totals = _totals(n0, n1, d0, d1, weights[:, None, :])
    lead = totals >= totals.max(axis=1, keepdims=True) - TINY
    bits = np.left_shift(np.int64(1), np.arange(n0.shape[1], dtype=np.int64))
    codes: Ints = np.tensordot(bits, lead, axes=(0, 1))
    return codes
