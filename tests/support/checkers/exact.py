"""The individual scores of a session's last round, and what follows from them, in exact fractions."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from math import lcm

from server.core.model import Description, Session
from tests.support.checkers.worths import Reach, answers_of, knocked_out, reaches, worths_of

Row = dict[str, Fraction]  # a figure for each option


@dataclass(frozen=True)
class Scores:
    """The worth of every score of the contest by member, option and criterion: knock-out criteria, and the options that
    fail them, are left out. `weights` by criterion sum to 1."""

    about: Description
    options: tuple[str, ...]
    weights: dict[str, Fraction]
    worths: dict[tuple[str, str, str], Fraction]

    def only(self, keep: Callable[[str, str, str], bool]) -> Scores:
        """Part of the scores: those whose member, option and criterion are to be kept."""
        return replace(self, worths={key: worth for key, worth in self.worths.items() if keep(*key)})

    @cached_property
    def members(self) -> list[str]:
        """The members with any score."""
        return sorted({member for member, _, _ in self.worths})

    @cached_property
    def _cells(self) -> dict[tuple[str, str], list[Fraction]]:
        cells: dict[tuple[str, str], list[Fraction]] = {}
        for (_, option, criterion), worth in self.worths.items():
            cells.setdefault((option, criterion), []).append(worth)
        return cells

    @cached_property
    def rows(self) -> dict[tuple[str, str], Row]:
        """The worths that a member gave on a criterion, by option."""
        rows: dict[tuple[str, str], Row] = {}
        for (member, option, criterion), worth in self.worths.items():
            rows.setdefault((member, criterion), {})[option] = worth
        return rows

    @cached_property
    def reach(self) -> dict[str, Reach]:
        """The lowest and the highest worth that a score can have, by criterion."""
        return reaches(self.about)

    @property
    def weighing(self) -> list[str]:
        """The criteria that have a weight."""
        return [criterion for criterion, weight in self.weights.items() if weight]

    def cell(self, option: str, criterion: str) -> list[Fraction]:
        """The worths of one cell."""
        return self._cells.get((option, criterion), [])

    def mean(self, option: str, criterion: str) -> Fraction | None:
        """The mean worth of one cell; None without a score."""
        return self._cell_means.get((option, criterion))

    @cached_property
    def _cell_means(self) -> dict[tuple[str, str], Fraction]:
        return {key: sum(cell, Fraction(0)) / len(cell) for key, cell in self._cells.items()}

    def totals(self, criteria: Iterable[str] | None = None) -> Row:
        """The totals of the options that have one, over these criteria (or all), from those that have a score."""
        found: Row = {}
        for option in self.options:
            means = [(self.weights[c], self.mean(option, c)) for c in criteria or self.weights]
            scored = [(weight, mean) for weight, mean in means if mean is not None]
            weight = sum((w for w, _ in scored), Fraction(0))
            if weight:
                found[option] = sum((w * m for w, m in scored), Fraction(0)) / weight
        return found

    # ---- the same raters

    def connected(self, criterion: str, option: str) -> set[str]:
        """The options that people connect with this one on a criterion, itself included."""
        return set(self._connections[criterion].get(option, {option}))

    @cached_property
    def _connections(self) -> dict[str, dict[str, set[str]]]:
        """For each criterion, the group of options that each option is in."""
        connections: dict[str, dict[str, set[str]]] = {criterion: {} for criterion in self.weights}
        for (_, criterion), row in self.rows.items():
            groups = connections[criterion]
            group = set(row).union(*(groups.get(option, ()) for option in row))
            groups |= dict.fromkeys(group, group)
        return connections

    def shared(self, options: Iterable[str]) -> list[str]:
        """The criteria with weight on which people connect all these options."""
        first, *others = options
        return [c for c in self.weighing if set(others) <= self.connected(c, first)]

    def share(self, criteria: Iterable[str]) -> Fraction:
        """The weight of some criteria."""
        return sum((self.weights[c] for c in criteria), Fraction(0))

    def effects(self, criterion: str, option: str) -> Row:
        """How far every option that is connected with this one is above it on a criterion: the least squares of score =
        option + rater."""
        group = self.connected(criterion, option)
        key = criterion, min(group)
        if key not in self._solutions:
            first, *others = sorted(group)
            rows = [self._normal(criterion, i, others) for i in others]
            self._solutions[key] = {first: Fraction(0)} | dict(zip(others, solved(rows), strict=True))
        solution = self._solutions[key]
        return {other: effect - solution[option] for other, effect in solution.items()}

    @cached_property
    def _solutions(self) -> dict[tuple[str, str], Row]:
        """The effects solved so far, by criterion and the first option of the group."""
        return {}

    def _normal(self, criterion: str, option: str, unknown: list[str]) -> list[Fraction]:
        """The normal equation of one option, with every rater at the mean of what they leave over: the coefficients of
        the unknown effects, then the right side. It is multiplied so that the coefficients are whole."""
        raters = {m: given for (m, of), given in self.rows.items() if of == criterion and option in given}
        times = lcm(*(len(given) for given in raters.values()))
        whole = [0] * len(unknown)
        for given in raters.values():
            each = times // len(given)
            for place, other in enumerate(unknown):
                whole[place] += times * (other == option) - each * (other in given)
        right = sum((given[option] - self._means[m, criterion] for m, given in raters.items()), Fraction(0))
        return [*map(Fraction, whole), times * right]

    @cached_property
    def _means(self) -> dict[tuple[str, str], Fraction]:
        """The mean worth that a member gave on a criterion."""
        return {key: sum(row.values(), Fraction(0)) / len(row) for key, row in self.rows.items()}

    def compared(self, options: Iterable[str], criteria: Iterable[str]) -> Row:
        """How far each of these options is above the first, over these criteria."""
        first, *others = options
        found = {option: Fraction(0) for option in (first, *others)}
        whole = self.share(criteria)
        for criterion in criteria:
            effects = self.effects(criterion, first)
            for option in others:
                found[option] += self.weights[criterion] * effects[option] / whole
        return found

    def lead(self, option: str, other: str) -> Fraction | None:
        """How far one option is ahead of another by the same raters, on all they share; None if that is nothing."""
        criteria = self.shared((other, option))
        return self.compared((other, option), criteria)[option] if criteria else None


def scores_of(session: Session) -> Scores:
    """The scores of the last round."""
    about, round_ = session.description, session.rounds[-1]
    out = knocked_out(about, answers_of(session, round_))
    options = tuple(o.id for o in about.options if o.id not in out)
    # Weights such as 1/3 are binary fractions; exact arithmetic with those would tell ties apart that are none.
    parts = {c.id: Fraction(c.weight).limit_denominator(10**6) for c in about.criteria if not c.knock_out}
    whole = sum(parts.values(), Fraction(0)) or Fraction(1)
    worths = {key: worth for key, worth in worths_of(session, round_).items() if key[1] not in out}
    return Scores(about, options, {id: part / whole for id, part in parts.items()}, worths)


def solved(rows: list[list[Fraction]]) -> list[Fraction]:
    """The solution of a regular system of equations, each row ending with its right side."""
    rows = [list(row) for row in rows]
    size = len(rows)
    for place in range(size):
        pivot = next(i for i in range(place, size) if rows[i][place])
        rows[place], rows[pivot] = rows[pivot], rows[place]
        rows[place] = [figure / rows[place][place] for figure in rows[place]]
        for i in range(size):
            if i != place and (times := rows[i][place]):
                rows[i] = [a - times * b for a, b in zip(rows[i], rows[place], strict=True)]
    return [row[-1] for row in rows]


def best(figures: Row) -> set[str]:
    """The options with the highest figure."""
    highest = max(figures.values(), default=None)
    return {option for option, figure in figures.items() if figure == highest}
