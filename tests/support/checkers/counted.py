"""The ballots of one round, counted in exact fractions, and counted again without a ballot, or with another one."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from math import lcm

from server.core.model import MET, NOT_MET, Round, Session
from tests.support.checkers.worths import Key, answers_of, knocked_out, reaches, worths_of

TIE_DIGITS = 9
Own = list[dict[str, Fraction]]  # for each judge, a total for each option


class Counted:
    """All scores and answers of a round, on all options; `out` are the options that are knocked out."""

    def __init__(self, session: Session, round_: Round, out: Iterable[str] | None = None) -> None:
        self.about = about = session.description
        self.options = [o.id for o in about.options]
        criteria = [c for c in about.criteria if not c.knock_out]
        parts = {c.id: Fraction(c.weight).limit_denominator(10**6) for c in criteria}
        self.weights = {id: part / (sum(parts.values()) or 1) for id, part in parts.items()}
        self.lower = {c.id for c in criteria if c.direction == "lower"}
        self.answers = answers_of(session, round_)
        self.out = set(out) if out is not None else knocked_out(about, self.answers)
        # Worths are counted in whole units: sums of whole numbers are many times faster than those of fractions.
        given, reach = worths_of(session, round_), reaches(about)
        figures = [*given.values(), *(end for ends in reach.values() for end in ends)]
        self.unit = lcm(*(figure.denominator for figure in figures))
        self.reach = {c: (int(low * self.unit), int(high * self.unit)) for c, (low, high) in reach.items()}
        self._count({key: int(worth * self.unit) for key, worth in given.items()})

    def _count(self, worths: dict[Key, int]) -> None:
        self.worths = worths
        self.cells: dict[tuple[str, str], dict[str, int]] = {}
        for (member, option, criterion), worth in worths.items():
            self.cells.setdefault((option, criterion), {})[member] = worth

    @property
    def inside(self) -> list[str]:
        """The options that are not knocked out."""
        return [o for o in self.options if o not in self.out]

    @property
    def voters(self) -> list[str]:
        """The members with any score or answer."""
        return sorted({m for m, _, _ in self.worths} | {m for m, _, _ in self.answers})

    def cell(self, option: str, criterion: str) -> list[Fraction]:
        """The worths of one cell."""
        return [Fraction(worth, self.unit) for worth in self.cells.get((option, criterion), {}).values()]

    def values(self, option: str, criterion: str) -> dict[str, Fraction]:
        """The scores of one cell in scale points as on the board, by member."""
        found = {m: Fraction(worth, self.unit) for m, worth in self.cells.get((option, criterion), {}).items()}
        return {m: self.about.scale + 1 - v for m, v in found.items()} if criterion in self.lower else found

    # ---- the board

    def totals(self, trim: bool = False) -> dict[str, Fraction]:
        """The totals of the options that are inside and have one."""
        found = {option: self._total_of(option, trim) for option in self.inside}
        return {o: total for o, total in found.items() if total is not None}

    def _total_of(self, option: str, trim: bool = False) -> Fraction | None:
        cells = {c: list(self.cells[option, c].values()) for c in self.weights if (option, c) in self.cells}
        if trim:
            cells = {c: trimmed(cell) for c, cell in cells.items()}
        return self._total({c: Fraction(sum(cell), len(cell) * self.unit) for c, cell in cells.items()})

    def first(self) -> set[str]:
        """The options in first place."""
        return leaders(self.totals())

    def _total(self, means: dict[str, Fraction]) -> Fraction | None:
        weight = sum((self.weights[c] for c in means), Fraction(0))
        return sum((self.weights[c] * mean for c, mean in means.items()), Fraction(0)) / weight if weight else None

    # ---- other ballots

    def with_out(self, out: Iterable[str]) -> Counted:
        """The same with these options knocked out, and no others."""
        other = object.__new__(Counted)
        other.__dict__ |= self.__dict__ | {"out": set(out)}
        return other

    def without(self, member: str) -> Counted:
        """The same without one member."""
        answers = {key: v for key, v in self.answers.items() if key[0] != member}
        other = self.with_out(knocked_out(self.about, answers))
        other.answers = answers
        other._count({key: v for key, v in self.worths.items() if key[0] != member})
        return other

    def out_without_answer(self, answer: Key) -> frozenset[str]:
        """The options that are knocked out without one answer to a knock-out."""
        return frozenset(knocked_out(self.about, {key: v for key, v in self.answers.items() if key != answer}))

    def total_by(self, member: str, option: str, favoured: bool) -> Fraction | None:
        """An option's total, rounded, if this member gave it the best or the worst in every cell they have; None if it
        is out or has no total."""
        answer = MET if favoured else NOT_MET
        answers = {k: answer if k[0] == member else v for k, v in self.answers.items() if k[1] == option}
        if option in knocked_out(self.about, answers):
            return None
        means = {}
        for criterion in self.weights:
            if cell := self.cells.get((option, criterion)):
                points = sum(self.reach[criterion][favoured] if m == member else v for m, v in cell.items())
                means[criterion] = Fraction(points, len(cell) * self.unit)
        total = self._total(means)
        return None if total is None else round(total, TIE_DIGITS)

    # ---- judges

    def own_totals(self, options: list[str]) -> Own:
        """The totals of each member who scored all these options on some criterion with weight, over such criteria."""
        found: Own = []
        for member in self.voters:
            shared = [c for c in self.weights if all((member, o, c) in self.worths for o in options)]
            own = {o: self._total({c: Fraction(self.worths[member, o, c], self.unit) for c in shared}) for o in options}
            totals = {o: round(total, TIE_DIGITS) for o, total in own.items() if total is not None}
            if len(totals) == len(options):
                found.append(totals)
        return found

    def full_judges(self) -> Own:
        """The totals of each member who scored every option with a total on every criterion with weight."""
        placed, weighing = list(self.totals()), [c for c, w in self.weights.items() if w]
        if len(placed) < 2:
            return []
        full = [m for m in self.voters if all((m, o, c) in self.worths for o in placed for c in weighing)]
        return self.totals_of(full, placed, weighing)

    def totals_of(self, members: list[str], options: list[str], criteria: list[str]) -> Own:
        """The own totals of members who scored all these options on all these criteria."""
        return [{o: round(self._weighed(m, o, criteria), TIE_DIGITS) for o in options} for m in members]

    def _weighed(self, member: str, option: str, criteria: list[str]) -> Fraction:
        return sum((self.weights[c] * self.worths[member, option, c] for c in criteria), Fraction(0)) / self.unit


def trimmed(cell: list[int]) -> list[int]:
    """A cell without its highest and lowest tenth, at least one at each end; fewer than three scores stay."""
    drop = max(1, len(cell) // 10) if len(cell) > 2 else 0
    return sorted(cell)[drop : len(cell) - drop]


def leaders(figures: dict[str, Fraction]) -> set[str]:
    """The options with the highest figure, to nine digits."""
    rounded = {o: round(figure, TIE_DIGITS) for o, figure in figures.items()}
    best = max(rounded.values(), default=None)
    return {o for o, figure in rounded.items() if figure == best}


def rank_figures(own: dict[str, Fraction]) -> dict[str, Fraction]:
    """The rank of each option by one judge; tied options share the mean of their ranks."""
    values = list(own.values())
    return {o: sum(v < t for v in values) + Fraction(values.count(t) + 1, 2) for o, t in own.items()}
