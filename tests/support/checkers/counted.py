"""The ballots of one round, counted in exact fractions, and counted again without a ballot, or with another one."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from server.core.model import MET, NOT_MET, Round, Session

TIE_DIGITS = 9
Own = list[dict[str, Fraction]]  # for each judge, a total for each option


class Counted:
    """All scores and answers of a round, on all options; `out` are the options that are knocked out."""

    def __init__(self, session: Session, round_: Round, out: Iterable[str] | None = None) -> None:
        about = session.description
        self.rule, self.scale = about.knock_out_rule, about.scale
        self.options = [o.id for o in about.options]
        criteria = [c for c in about.criteria if not c.knock_out]
        parts = {c.id: Fraction(c.weight).limit_denominator(10**6) for c in criteria}
        self.weights = {id: part / (sum(parts.values()) or 1) for id, part in parts.items()}
        self.lower = {c.id for c in criteria if c.direction == "lower"}
        self.worths: dict[tuple[str, str, str], int] = {}
        self.answers: dict[tuple[str, str, str], int] = {}
        for member, ballot in round_.ballots.items():
            for (option, criterion), cell in ballot.cells.items():
                if cell.value is None:
                    continue
                value = int(cell.value)
                if criterion in self.weights:
                    turned = self.scale + 1 - value if criterion in self.lower else value
                    self.worths[member, option, criterion] = turned
                else:
                    self.answers[member, option, criterion] = value
        self.out = set(out) if out is not None else {o for o in self.options if self._fails(o)}

    @property
    def inside(self) -> list[str]:
        """The options that are not knocked out."""
        return [o for o in self.options if o not in self.out]

    @property
    def voters(self) -> list[str]:
        """The members with any score or answer."""
        return sorted({m for m, _, _ in self.worths} | {m for m, _, _ in self.answers})

    def cell(self, option: str, criterion: str) -> list[int]:
        """The worths of one cell."""
        return [worth for (_, o, c), worth in self.worths.items() if (o, c) == (option, criterion)]

    def values(self, option: str, criterion: str) -> dict[str, int]:
        """The scores of one cell as they were given, by member."""
        found = {m: worth for (m, o, c), worth in self.worths.items() if (o, c) == (option, criterion)}
        return {m: self.scale + 1 - v for m, v in found.items()} if criterion in self.lower else found

    # ---- the board

    def totals(self, trim: bool = False) -> dict[str, Fraction]:
        """The totals of the options that are inside and have one."""
        cells: dict[tuple[str, str], list[int]] = {}
        for (_, o, c), worth in self.worths.items():
            cells.setdefault((o, c), []).append(worth)
        if trim:
            cells = {key: trimmed(cell) for key, cell in cells.items()}
        means = {key: Fraction(sum(cell), len(cell)) for key, cell in cells.items()}
        found = {o: self._total({c: means[o, c] for c in self.weights if (o, c) in means}) for o in self.inside}
        return {o: total for o, total in found.items() if total is not None}

    def first(self) -> set[str]:
        """The options in first place."""
        return leaders(self.totals())

    def _total(self, means: dict[str, Fraction]) -> Fraction | None:
        weight = sum((self.weights[c] for c in means), Fraction(0))
        return sum((self.weights[c] * mean for c, mean in means.items()), Fraction(0)) / weight if weight else None

    def _fails(self, option: str) -> bool:
        by_criterion: dict[str, list[int]] = {}
        for (_, o, c), answer in self.answers.items():
            if o == option:
                by_criterion.setdefault(c, []).append(answer)
        for given in by_criterion.values():
            against = given.count(NOT_MET)
            if against > (0 if self.rule == "any" else given.count(MET)):
                return True
        return False

    # ---- other ballots

    def without(self, member: str) -> Counted:
        """The same without one member."""
        return self._with(
            {key: v for key, v in self.worths.items() if key[0] != member},
            {key: v for key, v in self.answers.items() if key[0] != member},
        )

    def without_answer(self, member: str, option: str, criterion: str) -> Counted:
        """The same without one answer to a knock-out."""
        return self._with(
            self.worths, {key: v for key, v in self.answers.items() if key != (member, option, criterion)}
        )

    def total_by(self, member: str, option: str, favoured: bool) -> Fraction | None:
        """An option's total, rounded, if this member gave it the best or the worst in every cell they have; None if it
        is out or has no total."""
        value, answer = (self.scale, MET) if favoured else (1, NOT_MET)
        other = self._with(
            {k: value if k[0] == member else v for k, v in self.worths.items() if k[1] == option},
            {k: answer if k[0] == member else v for k, v in self.answers.items() if k[1] == option},
        )
        total = other.totals().get(option)
        return None if total is None else round(total, TIE_DIGITS)

    def _with(self, worths: dict[tuple[str, str, str], int], answers: dict[tuple[str, str, str], int]) -> Counted:
        other = object.__new__(Counted)
        other.__dict__ |= self.__dict__ | {"worths": worths, "answers": answers}
        other.out = {o for o in self.options if other._fails(o)}
        return other

    # ---- judges

    def own_totals(self, options: list[str]) -> Own:
        """The totals of each member who scored all these options on some criterion with weight, over such criteria."""
        found: Own = []
        for member in self.voters:
            shared = [c for c in self.weights if all((member, o, c) in self.worths for o in options)]
            own = {o: self._total({c: Fraction(self.worths[member, o, c]) for c in shared}) for o in options}
            totals = {o: round(total, TIE_DIGITS) for o, total in own.items() if total is not None}
            if len(totals) == len(options):
                found.append(totals)
        return found

    def full_judges(self) -> Own:
        """The totals of each member who scored every option with a total on every criterion with weight."""
        placed, weighing = list(self.totals()), [c for c, w in self.weights.items() if w]
        if len(placed) < 2:
            return []
        full = {m for m in self.voters if all((m, o, c) in self.worths for o in placed for c in weighing)}
        return self._with({k: v for k, v in self.worths.items() if k[0] in full}, self.answers).own_weighed(
            placed, weighing
        )

    def own_weighed(self, options: list[str], criteria: list[str]) -> Own:
        """The totals of all members over these criteria."""
        return [
            {o: round(sum((self.weights[c] * self.worths[m, o, c] for c in criteria), Fraction(0)), 9) for o in options}
            for m in sorted({m for m, _, _ in self.worths})
        ]


def trimmed(cell: list[int]) -> list[int]:
    """A cell without its highest and lowest tenth, at least one at each end; fewer than three scores stay."""
    drop = max(1, len(cell) // 10) if len(cell) > 2 else 0
    return sorted(cell)[drop : len(cell) - drop]


def leaders(figures: dict[str, Fraction]) -> set[str]:
    """The options with the highest figure, to nine digits."""
    rounded = {o: round(figure, TIE_DIGITS) for o, figure in figures.items()}
    return {o for o, figure in rounded.items() if figure == max(rounded.values())}


def rank_figures(own: dict[str, Fraction]) -> dict[str, Fraction]:
    """The rank of each option by one judge; tied options share the mean of their ranks."""
    values = list(own.values())
    return {o: sum(v < t for v in values) + Fraction(values.count(t) + 1, 2) for o, t in own.items()}
