"""The scores of one round as arrays, and their weighted totals.

Scores are oriented so that higher is better ("worth", 1..L); a cell without a score is NaN, and totals are over the
criteria that have a score, as on the board.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import mul

import numpy as np
from msgspec import structs
from numpy.typing import NDArray

from server.core.board import TIE_DIGITS, CellAggregate, CellStats, Standing, cell
from server.core.model import Description
from server.core.numeric_scale import Sums
from server.core.visibility.rounds import VisibleRound
from server.core.worth import worth_limits

STEPS = range(1, 11)  # of any scale

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Table:
    """The published scores of one round: `histograms` (options by criteria by steps), and figures computed from them.

    `weights` sum to 1; `worths` are the mean worths and `spreads` their standard deviations, options by criteria;
    `totals` has one total per option. A histogram counts the scores per step, so figures that need each score's worth
    use `worths` and `spreads`, never a histogram.
    """

    about: Description
    round: int
    histograms: Ints
    counts: Ints
    weights: Floats
    worths: Floats
    spreads: Floats
    totals: Floats

    @property
    def placed(self) -> list[int]:
        """The indexes of the options that have a total."""
        return [i for i, total in enumerate(self.totals) if not np.isnan(total)]

    def option(self, i: int) -> str:
        """Return the id of an option."""
        return self.about.options[i].id

    def criterion(self, k: int) -> str:
        """Return the id of a criterion."""
        return self.about.criteria[k].id


def without_knock_outs(about: Description) -> Description:
    """Return the description without knock-out criteria."""
    return structs.replace(about, criteria=tuple(c for c in about.criteria if not c.knock_out))


def contest(about: Description, rows: Sequence[Standing]) -> Description:
    """Return the description without knock-out criteria and without the options that fail them on the board."""
    inside = {row.option for row in rows if not row.knocked_out}
    return structs.replace(without_knock_outs(about), options=tuple(o for o in about.options if o.id in inside))


def places(about: Description, part: Description) -> list[int]:
    """Return the indexes in `about` of the options of `part`."""
    inside = {o.id for o in part.options}
    return [i for i, o in enumerate(about.options) if o.id in inside]


def all_totals(rows: Sequence[Standing], about: Description) -> dict[str, float]:
    """Return the exact totals of all options on the board that have one, also of those that are knocked out."""
    table = read(0, rows, about)
    return {table.option(i): float(table.totals[i]) for i in table.placed}


def read(number: int, rows: Sequence[Standing], about: Description) -> Table:
    """Build the table of the contest `about` in round `number` from the board."""
    people = {(row.option, c.criterion): c for row in rows for c in row.cells}
    cells = [[people[o.id, c.id] for c in about.criteria] for o in about.options]
    shape = (len(about.options), len(about.criteria), about.scale)
    histograms = np.array([cell.histogram for row in cells for cell in row], dtype=np.int64).reshape(shape)
    counts, means, spreads = _counted(histograms)
    for k, criterion in enumerate(about.criteria):
        if criterion.numeric is not None:
            means[:, k] = [np.nan if row[k].mean is None else row[k].mean for row in cells]
            spreads[:, k] = [np.nan if row[k].spread is None else row[k].spread for row in cells]
    worths: Floats = np.where(lower(about), about.scale + 1 - means, means)
    weights = np.array([c.weight for c in about.criteria], dtype=np.float64)
    weights = weights / (weights.sum() or 1.0)
    return Table(about, number, histograms, counts, weights, worths, spreads, weighted(worths, weights))


def figure(option: str, criterion: str, histogram: Sequence[int], sums: Sums | None) -> CellAggregate:
    """Return the statistics of a cell that analyses need, as in board.cell: in steps, its median and spread are left
    out, which takes a third of the time."""
    if sums is not None:
        return cell(option, criterion, histogram, sums)
    n = sum(histogram)
    mean = sum(map(mul, histogram, STEPS)) / n if n else None
    return CellAggregate(n, mean, 0.0, CellStats(criterion, n, mean, None, None, tuple(histogram)))


def _counted(people: Ints) -> tuple[Ints, Floats, Floats]:
    """Return the number of scores, their mean and their standard deviation for histograms (the last axis), NaN for
    none."""
    steps = np.arange(1, people.shape[-1] + 1, dtype=np.float64)
    counts = people.sum(axis=-1)
    with np.errstate(invalid="ignore"):
        means: Floats = people @ steps / counts
        spreads: Floats = np.sqrt(np.maximum(people @ steps**2 / counts - means**2, 0.0))
    return counts, means, spreads


def lower(about: Description) -> NDArray[np.bool_]:
    """Return for each criterion whether lower is better."""
    return np.array([c.direction == "lower" for c in about.criteria], dtype=np.bool_)


def limits(about: Description) -> tuple[Floats, Floats]:
    """Return for each criterion the lowest and the highest worth of a score."""
    reached = np.array([worth_limits(c, about.scale) for c in about.criteria], dtype=np.float64).reshape(-1, 2)
    return reached[:, 0], reached[:, 1]


def on_board(means: Floats, about: Description) -> Floats:
    """Return mean worths (last axis: criteria) as on the board: not reversed where lower is better."""
    return np.where(lower(about), about.scale + 1 - means, means)


def weighted(worths: Floats, weights: Floats) -> Floats:
    """Return totals by option, for one or more weightings (last axis: criteria), rounded so that ties compare equal.

    Leading axes of `worths` come first in the result.
    """
    scored = ~np.isnan(worths)
    totals: Floats = np.where(scored, worths, 0.0) @ weights.T
    with np.errstate(invalid="ignore"):  # 0 / 0 gives NaN for an option without a score that has a weight
        totals /= scored.astype(np.float64) @ weights.T
    return np.round(totals, TIE_DIGITS, out=totals)


def leaders(totals: Floats) -> list[int]:
    """Return the indexes of the options with the highest total; empty if there is no total."""
    if np.isnan(totals).all():
        return []
    return [int(i) for i in np.flatnonzero(totals == np.nanmax(totals))]


@dataclass(frozen=True)
class Given:
    """The worths of all individual scores of a revealed round (members by options by criteria, NaN for none), with the
    confidence (0 if not given), and whether the member has run each option in production (members by options).

    `answers` are the answers to the session's knock-out criteria (members by options by knock-out criteria, 0 for
    none), and `persons` the members' numbers, the same in every round. `entered` says whose scores facilitators know,
    because they entered them.
    """

    persons: Ints
    worths: Floats
    confidence: NDArray[np.uint8]
    experienced: NDArray[np.bool_]
    answers: NDArray[np.uint8]
    entered: NDArray[np.bool_]

    def on(self, options: Sequence[int]) -> Given:
        """Return the part on some options, by index."""
        return Given(
            self.persons,
            self.worths[:, options],
            self.confidence[:, options],
            self.experienced[:, options],
            self.answers[:, options],
            self.entered,
        )


def given(round_: VisibleRound, about: Description) -> Given | None:
    """Return the individual scores of the contest `about` in a round; None before its reveal."""
    single = round_.single_scores(about.options, about.criteria)
    if single is None:
        return None
    shape = (single.people, len(about.options), len(about.criteria))
    questions = len(single.answers) // ((single.people * len(about.options)) or 1)
    return Given(
        persons=np.array(single.persons, dtype=np.int64),
        worths=np.frombuffer(single.worths, dtype=np.float64).reshape(shape),
        confidence=np.frombuffer(single.confidence, dtype=np.uint8).reshape(shape),
        experienced=np.frombuffer(single.experienced, dtype=np.bool_).reshape(shape[:2]),
        answers=np.frombuffer(single.answers, dtype=np.uint8).reshape(*shape[:2], questions),
        entered=np.frombuffer(single.entered, dtype=np.bool_),
    )


def scores(single: Given) -> Floats:
    """Return the worth of each individual score (members by options by criteria, NaN for none); members without any
    score are left out."""
    return single.worths[~np.isnan(single.worths).all(axis=(1, 2))]


def own_totals(single: Floats, weights: Floats) -> Floats:
    """Return each member's weighted totals (members by options) over the cells they scored; NaN without a weight."""
    return weighted(single, weights)
