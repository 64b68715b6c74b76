"""A session's contest in exact fractions, recounted from its ballots."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import cached_property
from math import lcm

from server.core.model import Session
from tests.support.checkers.worths import answers_of, knocked_out, worths_of

# Totals closer than this are a tie on the board.
TIE = Fraction(2, 10**9)
FINE = 10**15  # the unit in which totals are compared


class Contest:
    """Options that are not knocked out, criteria that are no knock-outs, worths (options by criteria) and weights."""

    def __init__(self, session: Session) -> None:
        about, round_ = session.description, session.rounds[-1]
        out = knocked_out(about, answers_of(session, round_))
        self.options = [option.id for option in about.options if option.id not in out]
        criteria = [criterion for criterion in about.criteria if not criterion.knock_out]
        self.criteria = [criterion.id for criterion in criteria]
        cells: dict[tuple[str, str], list[Fraction]] = {}
        for (_, o, c), worth in worths_of(session, round_).items():
            cells.setdefault((o, c), []).append(worth)
        means = {cell: sum(given, Fraction(0)) / len(given) for cell, given in cells.items()}
        self.worths = [[means.get((o, c)) for c in self.criteria] for o in self.options]
        # Sums of whole numbers are many times faster than those of fractions.
        self._unit = lcm(*(worth.denominator for worth in means.values()))
        self._points = [[None if x is None else int(x * self._unit) for x in row] for row in self.worths]
        total = sum((Fraction(criterion.weight) for criterion in criteria), Fraction(0))
        self.weights = [Fraction(criterion.weight) / total for criterion in criteria]
        self._parts = in_whole_parts(self.weights)

    @cached_property
    def now(self) -> list[Fraction | None]:
        """The totals at the session's weights."""
        return self.totals(self.weights)

    def totals(self, weights: Sequence[Fraction]) -> list[Fraction | None]:
        """The totals at these weights, over the cells that have scores."""
        sums = self._sums(in_whole_parts(weights))
        return [Fraction(points, weight * self._unit) if weight else None for points, weight in sums]

    def _sums(self, parts: list[int]) -> list[tuple[int, int]]:
        """For each option, the weighted sum of its points and the weight of the cells that have scores."""
        scored = ([(w, x) for w, x in zip(parts, row, strict=True) if x is not None] for row in self._points)
        return [(sum(w * x for w, x in row), sum(w for w, _ in row)) for row in scored]

    def leaders(self, weights: Sequence[Fraction], tie: Fraction = TIE) -> set[str]:
        """The options with the highest total at these weights; several if they are closer than `tie`."""
        return self._leaders(in_whole_parts(weights), tie)

    def leaders_at(self, criterion: str, weight: Fraction) -> set[str]:
        """The same with the weight of one criterion changed and the others in proportion, or equal without any."""
        k = self.criteria.index(criterion)
        others = [0 if j == k else part for j, part in enumerate(self._parts)]
        if not any(others):
            others = [int(j != k) for j in range(len(others))]
        parts = [part * (weight.denominator - weight.numerator) for part in others]
        parts[k] = weight.numerator * (sum(others) or 1)
        return self._leaders(parts, TIE)

    def _leaders(self, parts: list[int], tie: Fraction) -> set[str]:
        sums = zip(self.options, self._sums(parts), strict=True)
        totals = {o: points * FINE // (weight * self._unit) for o, (points, weight) in sums if weight}
        best, near = max(totals.values(), default=0), int(tie * FINE)
        return {o for o, total in totals.items() if best - total < near}

    @cached_property
    def winner(self) -> str | None:
        """The only leader at the session's weights, of at least two options with a total."""
        leaders = self.leaders(self.weights)
        several = sum(t is not None for t in self.now) > 1
        return next(iter(leaders)) if several and len(leaders) == 1 else None

    def shifted(self, criterion: str, weight: Fraction) -> list[Fraction]:
        """The weights with that of one criterion changed and the others in proportion, or equal if they have none."""
        k = self.criteria.index(criterion)
        rest = 1 - self.weights[k]
        others = len(self.weights) - 1
        parts = [w / rest if rest else Fraction(1, others or 1) for w in self.weights]
        return [weight if j == k else part * (1 - weight) for j, part in enumerate(parts)]

    def gaps(self, first: str, second: str) -> dict[int, Fraction]:
        """The lead of one option over another, by the indexes of the criteria that have scores for both."""
        rows = [self.worths[self.options.index(o)] for o in (first, second)]
        return {k: a - b for k, (a, b) in enumerate(zip(*rows, strict=True)) if a is not None and b is not None}


def in_whole_parts(weights: Sequence[Fraction]) -> list[int]:
    """The weights as whole numbers in the same proportions."""
    unit = lcm(*(weight.denominator for weight in weights))
    return [weight.numerator * (unit // weight.denominator) for weight in weights]


def first(totals: dict[str, Fraction], tie: Fraction = TIE) -> set[str]:
    """The options with the highest total; several if they are closer than `tie`."""
    best = max(totals.values(), default=Fraction(0))
    return {option for option, total in totals.items() if best - total < tie}
