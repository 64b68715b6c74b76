"""A session's contest in exact fractions, recounted from its ballots."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from server.core.model import Session

# Totals closer than this are a tie on the board.
TIE = Fraction(2, 10**9)


class Contest:
    """Options that are not knocked out, criteria that are no knock-outs, worths (options by criteria) and weights."""

    def __init__(self, session: Session) -> None:
        about, round_ = session.description, session.rounds[-1]

        def values(option: str, criterion: str) -> list[int]:
            if round_.revealed_at is None and (option, criterion) in round_.tallies:
                published = round_.tallies[option, criterion].published
                return [step + 1 for step, people in enumerate(published) for _ in range(people)]
            cells = (ballot.cells.get((option, criterion)) for ballot in round_.ballots.values())
            return [int(cell.value) for cell in cells if cell is not None and cell.value is not None]

        def out(option: str) -> bool:
            for criterion in about.criteria:
                answers = values(option, criterion.id) if criterion.knock_out else []
                no, yes = answers.count(1), answers.count(2)
                if (no > 0) if about.knock_out_rule == "any" else (no > yes):
                    return True
            return False

        self.options = [option.id for option in about.options if not out(option.id)]
        criteria = [criterion for criterion in about.criteria if not criterion.knock_out]
        self.criteria = [criterion.id for criterion in criteria]
        self.scale = about.scale
        self.worths: list[list[Fraction | None]] = []
        for option in self.options:
            row: list[Fraction | None] = []
            for criterion in criteria:
                given = values(option, criterion.id)
                mean = Fraction(sum(given), len(given)) if given else None
                low = criterion.direction == "lower"
                row.append(mean if mean is None or not low else about.scale + 1 - mean)
            self.worths.append(row)
        total = sum((Fraction(criterion.weight) for criterion in criteria), Fraction(0))
        self.weights = [Fraction(criterion.weight) / total for criterion in criteria]

    def totals(self, weights: Sequence[Fraction]) -> list[Fraction | None]:
        """The totals at these weights, over the cells that have scores."""
        totals: list[Fraction | None] = []
        for row in self.worths:
            cells = [(w, x) for w, x in zip(weights, row, strict=True) if x is not None]
            weight = sum((w for w, _ in cells), Fraction(0))
            totals.append(sum((w * x for w, x in cells), Fraction(0)) / weight if weight else None)
        return totals

    def leaders(self, weights: Sequence[Fraction], tie: Fraction = TIE) -> set[str]:
        """The options with the highest total at these weights; several if they are closer than `tie`."""
        totals = self.totals(weights)
        known = [t for t in totals if t is not None]
        return {o for o, t in zip(self.options, totals, strict=True) if t is not None and max(known) - t < tie}

    def winner(self) -> str | None:
        """The only leader at the session's weights, of at least two options with a total."""
        first = self.leaders(self.weights)
        several = sum(t is not None for t in self.totals(self.weights)) > 1
        return next(iter(first)) if several and len(first) == 1 else None

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
