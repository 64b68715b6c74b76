"""Who leads at each possible weight of one criterion, while the others keep their proportions.

Follows Triantaphyllou & Sanchez, "A sensitivity analysis approach for some deterministic multi-criteria decision making
methods", Decision Sciences 28 (1997) 151-194, but keeps the other weights in proportion, and goes on to the ends.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil, floor
from operator import itemgetter

import numpy as np

from server.analysis.table import Floats, Table
from server.analysis.weight_findings import Stretch, WeightFlip
from server.analysis.weight_lines import TINY, Lines, lines_of
from server.core.statement import Param, Statement

# A narrower range of weights is reported as the one weight at which the options tie.
NARROW = 1e-7
MAX_DIGITS = 6  # decimals of a weight in percent
# The codes of the same statements when only one other criterion gains or loses.
PAIRS = {"above": "above_pair", "below": "below_pair", "between": "between_pair", "at": "at_pair"}

# A range of weights, from its end nearer to the current weight to the other one, and the options that lead in it.
Run = tuple[float, float, tuple[int, ...]]


def weight_flips(table: Table, winner: int | None) -> tuple[WeightFlip, ...]:
    """Return who leads at other weights of each criterion; empty without a winner.

    Each possible change is returned once: if only two criteria have a weight, what one gains the other loses.
    """
    movers = [] if winner is None else list(_movers(table.weights))
    if winner is None or not movers:
        return ()
    lines = lines_of(table, [k for k, _ in movers])
    firm = lines.led_everywhere_by(winner)
    return tuple(_flip(table, winner, lines, m, k, other, firm[m]) for m, (k, other) in enumerate(movers))


def _movers(weights: Floats) -> Iterator[tuple[int, int | None]]:
    """Yield the criteria whose weights can change, each with the other criterion if only one other changes with it."""
    positive = [int(k) for k in np.argsort(-weights, kind="stable") if weights[k] > TINY]
    first = positive[0]
    for k in range(len(weights)):
        if len(positive) == 1:
            # What the only criterion that counts loses, others gain: the sentence is about them, or it if there is one.
            if len(weights) == 2 and k == first:
                yield k, 1 - k
            elif len(weights) > 2 and k != first:
                yield k, first
        elif len(positive) == 2 and k in positive:
            if k == first:
                yield k, positive[1]
        else:
            yield k, None


# ---- one criterion


def _flip(table: Table, winner: int, lines: Lines, m: int, k: int, other: int | None, firm: bool) -> WeightFlip:
    """Return who leads at other weights of a criterion; `firm` if the winner is known to lead at all of them."""
    told = _Told(table, lines, m, k, other)
    return WeightFlip(
        criterion=table.criterion(k),
        weight=float(lines.now[m]),
        other=None if other is None else table.criterion(other),
        below=() if firm else tuple(told.stretches(_changes(lines, m, winner, up=False), up=False)),
        above=() if firm else tuple(told.stretches(_changes(lines, m, winner, up=True), up=True)),
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
        """Yield the ranges, nearest first, each with a round weight in it and its statement.

        At an end of the scale where nothing has a total, no other option leads, so nothing is told of it.
        """
        for run in filter(itemgetter(2), runs):
            at, until, leaders = run
            whole = run is runs[-1]  # it includes the end of the scale
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
        accurate = (n for n in range(MAX_DIGITS) if self.lines.leaders_at(self.m, round(at, n + 2)) == leaders)
        digits = next(accurate, MAX_DIGITS)
        return round(at, digits + 2), digits

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
