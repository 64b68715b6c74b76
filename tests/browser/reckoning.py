"""An independent reckoning of a meeting, in fractions: what the pages must show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from statistics import mean

Votes = Mapping[str, Mapping[tuple[str, str], int | None]]  # person -> (option, criterion) -> score


class Reckoning:
    """What people scored, added up by the definition and not by the program's way."""

    def __init__(
        self, votes: Votes, options: Sequence[str], weights: Mapping[str, str], lower: Sequence[str] = ()
    ) -> None:
        self.votes = votes
        self.options = options
        self.weights = {criterion: Fraction(weight) for criterion, weight in weights.items()}
        self.lower = lower

    def cell(self, option: str, criterion: str) -> Fraction | None:
        """The mean of those who scored it."""
        given = [v for ballot in self.votes.values() if (v := ballot.get((option, criterion))) is not None]
        return mean(map(Fraction, given)) if given else None

    def total(self, option: str) -> Fraction | None:
        """The weighted mean over the criteria that somebody scored; 6 − mean where lower is better (scale 1..5)."""
        parts = [(w, m) for c, w in self.weights.items() if (m := self._worth(option, c)) is not None]
        return sum((w * m for w, m in parts), Fraction()) / sum(w for w, _ in parts) if parts else None

    def _worth(self, option: str, criterion: str) -> Fraction | None:
        average = self.cell(option, criterion)
        return 6 - average if average is not None and criterion in self.lower else average

    def tie(self, winner: str, rival: str, criterion: str) -> Fraction:
        """The weight of a criterion, the others kept in proportion, at which both have the same total."""
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
        """The place as it is told: "1", or "=2" when shared; an en dash without a total."""
        mine = self.total(option)
        if mine is None:
            return "–"
        others = [t for o in self.options if o != option and (t := self.total(o)) is not None]
        place = 1 + sum(t > mine for t in others)
        return f"={place}" if mine in others else str(place)

    @staticmethod
    def shown(figure: Fraction | None, digits: int = 2) -> str:
        """A figure as a page shows it."""
        return "–" if figure is None else f"{float(figure):.{digits}f}"
