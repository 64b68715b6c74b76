"""Who leads at each possible weight of one criterion, while the others keep their proportions.

Follows Triantaphyllou & Sanchez, "A sensitivity analysis approach for some deterministic multi-criteria decision making
methods", Decision Sciences 28 (1997) 151-194, but keeps the other weights in proportion, and goes on to the ends.

With weight t of a criterion, an option's total is N(t) / D(t), both linear in t: straight lines where every cell has a
score, otherwise curves. Two totals can only change places where N D' = N' D, a quadratic. All these points are
computed, and the leaders are then evaluated between them, so a point too many does no harm.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil, floor

import numpy as np

from server.analysis.findings import Stretch, WeightFlip
from server.analysis.table import Floats, Ints, Table
from server.core.board import TIE_DIGITS
from server.core.statement import Param, Statement

# Figures closer than this are equal; a smaller difference is floating-point error.
TINY = 10.0**-TIE_DIGITS
# A narrower range of weights is told as the one weight at which the options tie.
NARROW = 1e-7
MAX_DIGITS = 6  # decimals of a weight in percent
# The codes of the same statements when only one other criterion gains or loses.
PAIRS = {"above": "above_pair", "below": "below_pair", "between": "between_pair", "at": "at_pair"}
ABSENT = -1e6  # below any total: an option without one

# A range of weights, from its end nearer to the current weight to the other one, and the options that lead in it.
Run = tuple[float, float, tuple[int, ...]]


def weight_flips(table: Table, winner: int | None) -> tuple[WeightFlip, ...]:
    """Return who leads at other weights of each criterion; empty without a winner.

    Each possible change is returned once: if only two criteria have a weight, what one gains the other loses.
    """
    movers = [] if winner is None else list(_movers(table.weights))
    if winner is None or not movers:
        return ()
    lines = _lines(table, [k for k, _ in movers])
    return tuple(_flip(table, winner, lines, m, k, other) for m, (k, other) in enumerate(movers))


def reweighted(weights: Floats, k: int, weight: float) -> Floats:
    """Return the weights with that of criterion `k` changed and the others scaled in proportion, summing to 1; if `k`
    has all the weight, the others share the rest equally."""
    others: Floats = np.delete(weights, k)
    total = others.sum()
    shape = others / total if total > TINY else np.full(len(others), 1 / max(1, len(others)))
    return np.insert(shape * (1 - weight), k, weight)


def _movers(weights: Floats) -> Iterator[tuple[int, int | None]]:
    """Yield the criteria whose weights can change, each with the other criterion if only one other changes with it."""
    positive = [int(k) for k in np.argsort(-weights, kind="stable") if weights[k] > TINY]
    first = positive[0]
    for k in range(len(weights)):
        if len(positive) == 1:
            # What the only criterion that counts loses, others gain: that is told of them, or of it if there is one.
            if len(weights) == 2 and k == first:
                yield k, 1 - k
            elif len(weights) > 2 and k != first:
                yield k, first
        elif len(positive) == 2 and k in positive:
            if k == first:
                yield k, positive[1]
        else:
            yield k, None


# ---- totals as functions of one weight


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

    def leaders_at(self, m: int, weight: float) -> tuple[int, ...]:
        """Return the options that lead at a weight."""
        if weight in (0.0, 1.0):
            totals = self.ends[int(weight)][m]
        else:
            totals = _totals(self.n0[m], self.n1[m], self.d0[m], self.d1[m], weight)
        totals = np.round(totals, TIE_DIGITS)
        top = float(totals.max())
        return tuple(int(i) for i in np.flatnonzero(totals == top)) if top > ABSENT else ()


def _lines(table: Table, movers: list[int]) -> Lines:
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


# ---- one criterion


def _flip(table: Table, winner: int, lines: Lines, m: int, k: int, other: int | None) -> WeightFlip:
    told = _Told(table, lines, m, k, other)
    above, below = (tuple(told.stretches(_changes(lines, m, winner, up), up)) for up in (True, False))
    return WeightFlip(
        criterion=table.criterion(k),
        weight=float(lines.now[m]),
        other=None if other is None else table.criterion(other),
        below=below,
        above=above,
    )


def _changes(lines: Lines, m: int, winner: int, up: bool) -> list[Run]:
    """Return who leads in one direction from the current weight, without the first run if the winner leads in it."""
    end, now = (1.0 if up else 0.0), float(lines.now[m])
    if now == end:
        return []
    runs = _runs(lines, m, up, now, end)
    last = lines.leaders_at(m, end)
    if last != (runs[-1][2] if runs else (winner,)):
        runs.append((end, end, last))
    return runs[1:] if runs and runs[0][2] == (winner,) else runs


def _runs(lines: Lines, m: int, up: bool, now: float, end: float) -> list[Run]:
    """Return the ranges with the same leaders between the current weight and an end, and the single weights in between
    at which others draw level."""
    points = lines.points[m]
    wide = np.flatnonzero(np.diff(points) > NARROW)
    wide = wide[points[wide] >= now] if up else wide[points[wide] < now][::-1]
    if not len(wide):
        return []
    starts, codes = points[wide + (not up)], lines.between[m, wide]
    level = lines.at[m, wide + (not up)]
    same = codes[1:] == codes[:-1]
    runs: list[Run] = []
    begin = now
    for n in np.flatnonzero(~same | (level[1:] != codes[1:])):
        start = float(starts[n + 1])
        runs.append((begin, start, lines.leaders(m, codes[n])))
        if same[n]:
            runs.append((start, start, lines.leaders(m, level[n + 1])))
        begin = start
    runs.append((begin, end, lines.leaders(m, codes[-1])))
    return runs


@dataclass(frozen=True)
class _Told:
    """Puts ranges of weights of one criterion into round figures and statements."""

    table: Table
    lines: Lines
    m: int
    k: int
    other: int | None

    def stretches(self, runs: list[Run], up: bool) -> Iterator[Stretch]:
        """Yield the ranges, nearest first, each with a round weight in it and its statement."""
        for n, (at, until, leaders) in enumerate(runs):
            whole = n == len(runs) - 1  # it includes the end of the scale
            to, digits = self._tie(at, leaders) if at == until else self._inside(at, until, whole, leaders)
            yield Stretch(
                at=at,
                until=until,
                leaders=tuple(map(self.table.option, leaders)),
                to=to,
                digits=digits,
                statement=self._statement(at, until, whole, up, to, leaders),
            )

    def _inside(self, at: float, until: float, whole: bool, leaders: tuple[int, ...]) -> tuple[float, int]:
        """Return the first round weight past `at` at which these options lead, with as few digits as it takes."""
        now, way = float(self.lines.now[self.m]), 1 if until > at else -1
        for digits in range(MAX_DIGITS):
            unit = 10 ** (digits + 2)
            tie = round(at * unit, 6)
            past = (ceil if way > 0 else floor)(tie)
            weight = (past + way if past == tie else past) / unit
            ahead = way * (until - weight)
            if ahead < 0 or (ahead == 0 and not whole) or weight == round(now, digits + 2):
                continue
            if self.lines.leaders_at(self.m, weight) == leaders:
                return weight, digits
        return round((at + until) / 2, MAX_DIGITS + 2), MAX_DIGITS

    def _tie(self, at: float, leaders: tuple[int, ...]) -> tuple[float, int]:
        """Return the only weight at which these options lead, with as few digits as it takes."""
        for digits in range(MAX_DIGITS):
            if self.lines.leaders_at(self.m, round(at, digits + 2)) == leaders:
                return round(at, digits + 2), digits
        return round(at, MAX_DIGITS + 2), MAX_DIGITS

    def _statement(
        self, at: float, until: float, whole: bool, up: bool, to: float, leaders: tuple[int, ...]
    ) -> Statement:
        params: dict[str, Param] = {
            "options": tuple(map(self.table.option, leaders)),
            "criterion": self.table.criterion(self.k),
        }
        low, high = self._bounds(min(at, until), max(at, until))
        bounds: dict[str, float]
        if at == until:
            code, bounds = "at", {"to": to}
        elif whole:
            code, bounds = ("above", {"low": low}) if up else ("below", {"high": high})
        else:
            code, bounds = "between", {"low": low, "high": high}
        params |= bounds
        if self.other is None:
            return Statement(code, params)
        opposite = {"low": "other_high", "high": "other_low", "to": "other_to"}
        params["other_criterion"] = self.table.criterion(self.other)
        params |= {opposite[name]: round(1 - bound, MAX_DIGITS + 2) for name, bound in bounds.items()}
        return Statement(PAIRS[code], params)

    def _bounds(self, low: float, high: float) -> tuple[float, float]:
        """Return the range in round figures, no wider than it is and without the current weight."""
        now = float(self.lines.now[self.m])
        for digits in range(1, MAX_DIGITS):
            unit = 10 ** (digits + 2)
            inner_low, inner_high = ceil(round(low * unit, 6)) / unit, floor(round(high * unit, 6)) / unit
            shown = round(now, digits + 2)
            apart = (now < low and shown < inner_low) or (now > high and shown > inner_high) or now in (low, high)
            if inner_low < inner_high and apart:
                return inner_low, inner_high
        return round(low, MAX_DIGITS + 2), round(high, MAX_DIGITS + 2)
