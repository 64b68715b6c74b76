"""The contest of a session's last round, recounted from its ballots in exact fractions."""

from __future__ import annotations

from fractions import Fraction

from server.core.model import Session
from server.core.statement import Param

TIE = Fraction(2, 10**9)
Params = dict[str, Param]


class Recount:
    """The contest of the last round: the worths of each cell by member, and exact totals."""

    def __init__(self, session: Session) -> None:
        about, round_ = session.description, session.rounds[-1]
        self.revealed = round_.revealed_at is not None
        self.length = about.scale - 1
        self.all, self.each = len(about.options), about.options_each
        self.voters = max(session.voters + round_.facilitators, round_.started)

        def values(option: str, criterion: str) -> dict[str, int]:
            cells = ((member, ballot.cells.get((option, criterion))) for member, ballot in round_.ballots.items())
            return {member: int(cell.value) for member, cell in cells if cell is not None and cell.value is not None}

        def out(option: str) -> bool:
            answers = [list(values(option, c.id).values()) for c in about.criteria if c.knock_out]
            if about.knock_out_rule == "any":
                return any(1 in given for given in answers)
            return any(given.count(1) > given.count(2) for given in answers)

        self.options = [option.id for option in about.options if not out(option.id)]
        criteria = [criterion for criterion in about.criteria if not criterion.knock_out]
        whole = sum(Fraction(c.weight) for c in criteria)
        self.weights = {c.id: Fraction(c.weight) / (whole or 1) for c in criteria}
        turned = {c.id: c.direction == "lower" for c in criteria}
        self.worths = {
            (o, c): {m: about.scale + 1 - v if turned[c] else v for m, v in values(o, c).items()}
            for o in self.options
            for c in self.weights
        }
        self.totals = {o: t for o in self.options if (t := self._total(o)) is not None}

    def _total(self, option: str) -> Fraction | None:
        held = [(w, cell) for c, w in self.weights.items() if (cell := self.worths[option, c]) and w]
        total = sum((w * Fraction(sum(cell.values()), len(cell)) for w, cell in held), Fraction(0))
        return total / sum((w for w, _ in held), Fraction(0)) if held else None

    @property
    def leaders(self) -> set[str]:
        """The options with the highest total."""
        best = max(self.totals.values(), default=None)
        return {o for o, t in self.totals.items() if best is not None and best - t <= TIE}

    def counts(self, option: str) -> dict[str, int]:
        """The number of scores of an option, by criterion with weight."""
        return {c: len(self.worths[option, c]) for c, w in self.weights.items() if w}

    def first_two(self) -> set[str]:
        """The leader and the options with the second highest total."""
        second = max(t for o, t in self.totals.items() if o not in self.leaders)
        return self.leaders | {o for o, t in self.totals.items() if second - t <= TIE}

    def complete(self) -> bool:
        """Whether everybody who scored anything scored everything that counts."""
        people = {m for cell in self.worths.values() for m in cell}
        return all(set(cell) == people for (_, c), cell in self.worths.items() if self.weights[c])
