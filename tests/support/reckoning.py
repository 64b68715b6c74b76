"""An independent calculation of a meeting in fractions: the expected figures of the pages."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Mapping, Sequence
from fractions import Fraction
from statistics import mean

Votes = Mapping[str, Mapping[tuple[str, str], int | None]]  # member -> (option, criterion) -> score


class Reckoning:
    """Totals, ranks and stability of the given scores, computed directly from their definitions."""

    def __init__(
        self,
        votes: Votes,
        options: Sequence[str],
        weights: Mapping[str, str | Fraction],
        lower: Collection[str] = (),
        knock_outs: Collection[str] = (),
    ) -> None:
        self.votes = votes
        self.options = options
        self.weights = {criterion: Fraction(weight) for criterion, weight in weights.items()}
        self.lower = lower
        self.knock_outs = knock_outs

    def cell(self, option: str, criterion: str) -> Fraction | None:
        """Return the mean of its scores."""
        given = [v for ballot in self.votes.values() if (v := ballot.get((option, criterion))) is not None]
        return mean(map(Fraction, given)) if given else None

    def total(self, option: str) -> Fraction | None:
        """Return the weighted mean over the scored criteria; 6 − mean if lower is better (scale 1..5)."""
        parts = [(w, m) for c, w in self.weights.items() if (m := self._worth(option, c)) is not None]
        return sum((w * m for w, m in parts), Fraction()) / sum(w for w, _ in parts) if parts else None

    def _worth(self, option: str, criterion: str) -> Fraction | None:
        average = self.cell(option, criterion)
        return 6 - average if average is not None and criterion in self.lower else average

    def tie(self, winner: str, rival: str, criterion: str) -> Fraction:
        """Return the weight of a criterion, the others kept in proportion, at which both have the same total."""
        mine, theirs = self._worth(winner, criterion), self._worth(rival, criterion)
        rest = [self._rest(option, criterion) for option in (winner, rival)]
        assert mine is not None and theirs is not None
        return (rest[0] - rest[1]) / (rest[0] - rest[1] + theirs - mine)

    def _rest(self, option: str, criterion: str) -> Fraction:
        others = [
            (w, m) for c, w in self.weights.items() if c != criterion and (m := self._worth(option, c)) is not None
        ]
        return sum((w * m for w, m in others), Fraction()) / sum(w for w, _ in others)

    def rank(self, option: str) -> str:
        """Return the rank as shown: "1", "=2" if shared, "out" if knocked out; an en dash without a total."""
        if self.out(option):
            return "out"
        mine = self.total(option)
        if mine is None:
            return "–"
        others = [t for o in self.options if o != option and not self.out(o) and (t := self.total(o)) is not None]
        place = 1 + sum(t > mine for t in others)
        return f"={place}" if mine in others else str(place)

    def out(self, option: str) -> bool:
        """Return whether a member answered that the option does not meet a knock-out criterion."""
        return any(
            ballot.get((option, criterion)) == 1 for ballot in self.votes.values() for criterion in self.knock_outs
        )

    def stable(self, before: Reckoning) -> Fraction:
        """Return the share of cells scored in both rounds whose mean moved by less than a quarter of a step."""
        return Fraction(self.still(before), len(self.moves(before)))

    def still(self, before: Reckoning) -> int:
        """Return the number of these cells."""
        return sum(move < Fraction(1, 4) for move in self.moves(before))

    def moves(self, before: Reckoning) -> list[Fraction]:
        """Return how far the mean of each cell scored in both rounds moved; options that are knocked out do not
        count."""
        return [
            abs(now - then)
            for option in self.options
            for criterion in self.weights
            if not self.out(option)
            and (now := self.cell(option, criterion)) is not None
            and (then := before.cell(option, criterion)) is not None
        ]

    @staticmethod
    def shown(figure: Fraction | None, digits: int = 2) -> str:
        """Return a figure as a page shows it."""
        return "–" if figure is None else f"{float(figure):.{digits}f}"


def shares(given: Mapping[str, int | Fraction]) -> dict[str, Fraction]:
    """Weights divided by their sum."""
    total = sum(map(Fraction, given.values()))
    return {criterion: Fraction(weight) / total for criterion, weight in given.items()}


def rank_order(criteria: Sequence[str]) -> dict[str, Fraction]:
    """Rank-order centroid weights, the most important first (Edwards and Barron 1994)."""
    n = len(criteria)
    return {c: sum((Fraction(1, j) for j in range(k, n + 1)), Fraction()) / n for k, c in enumerate(criteria, 1)}


def mean_weights(people: Sequence[Mapping[str, Fraction]]) -> dict[str, Fraction]:
    """Return the mean of all members' shares."""
    return {criterion: mean(person[criterion] for person in people) for criterion in people[0]}


def fingerprint(weights: Mapping[str, Fraction]) -> str:
    """Return the SHA-256 of the weights in the protocol's canonical form."""
    pairs = [[criterion, round(float(weight), 12)] for criterion, weight in weights.items()]
    return hashlib.sha256(json.dumps(pairs, separators=(",", ":")).encode()).hexdigest()
