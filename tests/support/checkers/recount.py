"""The contest of a session's last round, recounted from its ballots in exact fractions."""

from __future__ import annotations

from fractions import Fraction

from server.core.model import Session
from server.core.statement import Param
from tests.support.checkers.worths import answers_of, knocked_out, reaches, worths_of

TIE = Fraction(2, 10**9)
Params = dict[str, Param]


class Recount:
    """The contest of the last round: the worths of each cell by member, and exact totals."""

    def __init__(self, session: Session) -> None:
        about, round_ = session.description, session.rounds[-1]
        self.revealed = round_.revealed_at is not None
        self.length = about.scale - 1
        self.voters = max(session.voters + round_.facilitators, round_.started)
        self.each = about.options_each
        self.shared = about.options_each is not None and about.options_each < len(about.options)
        # How many are to score each option: everybody, or the number on average that a share goes to.
        self.asked = (
            max(1, self.voters * (about.options_each or 0) // len(about.options)) if self.shared else self.voters
        )
        self.out = knocked_out(about, answers_of(session, round_))
        self.options = [option.id for option in about.options if option.id not in self.out]
        criteria = [criterion for criterion in about.criteria if not criterion.knock_out]
        whole = sum(Fraction(c.weight) for c in criteria)
        self.weights = {c.id: Fraction(c.weight) / (whole or 1) for c in criteria}
        self.reach = reaches(about)
        given = {key: worth for key, worth in worths_of(session, round_).items() if key[1] not in self.out}
        self.votes = list(given)
        self.worths: dict[tuple[str, str], dict[str, Fraction]] = {
            (o, c): {} for o in self.options for c in self.weights
        }
        for (member, option, criterion), worth in given.items():
            self.worths[option, criterion][member] = worth
        self.totals = {o: t for o in self.options if (t := self._total(o)) is not None}

    def _total(self, option: str) -> Fraction | None:
        held = [(w, cell) for c, w in self.weights.items() if (cell := self.worths[option, c]) and w]
        total = sum((w * sum(cell.values(), Fraction(0)) / len(cell) for w, cell in held), Fraction(0))
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
