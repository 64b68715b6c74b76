"""Changes between two rounds: the mean of each cell, and whether agreement increased.

Only scores of the same people are compared: otherwise "people came closer" could mean that some stayed away.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from math import isnan

import numpy as np
from numpy.typing import NDArray

from server.analysis.agreement import MIN_JUDGES, concordance, scored_all, word_of_w
from server.analysis.round_findings import CellChange, RoundChange
from server.analysis.table import Floats, Given, Ints, Table, on_board
from server.core.board import TIE_DIGITS
from server.core.model import Description
from server.core.statement import Param, Statement
from server.core.visibility.rules import same_people_compared

STABLE = 0.25  # in steps: a mean that changed by less than this counts as stable
NOTABLE = 0.05  # in steps: a smaller change of the spread is "about as far apart"
SHOWN_DIGITS = 4

Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Pair:
    """The scores of two rounds, with one row for each member who scored in both (members by options by criteria, NaN
    for none), and the number of scores of every cell in each round.

    `entered` says of whom facilitators entered, and so know, the scores; `entered_before` and `entered_after` are the
    numbers of such scores of every cell in each round.
    """

    then: Floats
    now: Floats
    about: Description
    n_before: Ints
    n_after: Ints
    people_before: int
    people_after: int
    entered: NDArray[np.bool_]
    entered_before: Ints
    entered_after: Ints
    entered_people: tuple[int, int]

    @property
    def both(self) -> Mask:
        """Which cells each member scored in both rounds."""
        scored: Mask = ~np.isnan(self.then) & ~np.isnan(self.now)
        return scored

    @property
    def compared(self) -> Mask:
        """The cells (options by criteria) that most of those who scored them before scored again."""
        compared: Mask = self.known & (2 * self.both.sum(axis=0) > self.n_before)
        return compared

    @property
    def known(self) -> Mask:
        """Which cells may be compared over the people who scored them in both rounds."""
        counts = (
            *(self.both.sum(axis=0), self.both[self.entered].sum(axis=0)),
            *(self.n_before, self.entered_before, self.n_after, self.entered_after),
        )
        each = zip(*(n.ravel().tolist() for n in counts), strict=True)
        known = np.array(
            [self.may_compare((n, known), (n1, k1), (n2, k2)) for n, known, n1, k1, n2, k2 in each], dtype=np.bool_
        )
        return known.reshape(self.n_before.shape)

    def may_compare(self, both: tuple[int, int], *rounds: tuple[int, int]) -> bool:
        """Return whether figures may cover only `both` of the people who scored in these `rounds`; each with how many
        of them facilitators entered the scores of."""
        people, known = both
        return all(
            same_people_compared(self.about, people - known, (n - k) - (people - known), entered=k - known)
            for n, k in rounds
        )


def change(number: int, before: Given, after: Given, table: Table, there: Container[int]) -> RoundChange:
    """Compare the scores `before`, of round `number`, with those `after`, of the round that `table` is about.

    `there` are the indexes of the options that both rounds have.
    """
    pair = paired(before, after, table)
    both, compared = pair.both, pair.compared
    means = _means(pair.then, both), _means(pair.now, both)
    steps = np.where(compared, means[1] - means[0], np.nan)
    spreads = _spreads(pair.now, both, means[1]) - _spreads(pair.then, both, means[0])
    cells = int(compared.sum())
    still = int((np.round(np.abs(steps[compared]), TIE_DIGITS) < STABLE).sum())
    closer = float(spreads[compared].mean()) if cells else 0.0
    judges, w_before, w_after = _panels(pair, table, [i for i in table.placed if i in there])
    people = int((both & compared).any(axis=(1, 2)).sum())
    return RoundChange(
        round=number,
        cells=_cells(pair, table, means),
        compared=cells,
        still=still,
        closer=round(closer, SHOWN_DIGITS) + 0.0,
        people=people,
        people_before=pair.people_before,
        judges=judges,
        w_before=w_before,
        w_after=w_after,
        statement=_statement(pair, cells, still, round(closer, SHOWN_DIGITS), people),
        rankings=_rankings(judges, w_before, w_after),
    )


def paired(before: Given, after: Given, table: Table) -> Pair:
    """Match the members of two rounds."""
    then, now = before.worths, after.worths
    scored = [~np.isnan(single.worths[single.entered]) for single in (before, after)]
    _, rows, columns = np.intersect1d(before.persons, after.persons, assume_unique=True, return_indices=True)
    return Pair(
        then=then[rows],
        now=now[columns],
        about=table.about,
        n_before=(~np.isnan(then)).sum(axis=0),
        n_after=(~np.isnan(now)).sum(axis=0),
        people_before=_people(then),
        people_after=_people(now),
        entered=after.entered[columns],
        entered_before=scored[0].sum(axis=0),
        entered_after=scored[1].sum(axis=0),
        entered_people=(_people(then[before.entered]), _people(now[after.entered])),
    )


def _people(single: Floats) -> int:
    return int((~np.isnan(single)).any(axis=(1, 2)).sum())


def _cells(pair: Pair, table: Table, means: tuple[Floats, Floats]) -> tuple[CellChange, ...]:
    """Return every cell; the means are as on the board."""
    known, compared, both = pair.known, pair.compared, pair.both.sum(axis=0)
    before, after = (on_board(mean, table.about) for mean in means)
    steps = np.where(compared, after - before, np.nan)
    return tuple(
        CellChange(
            option=table.option(i), criterion=table.criterion(k), n_before=int(pair.n_before[i, k]),
            n_after=int(pair.n_after[i, k]), people=int(both[i, k]) if known[i, k] else None,
            before=_shown(before[i, k]) if compared[i, k] else None,
            after=_shown(after[i, k]) if compared[i, k] else None,
            change=_shown(steps[i, k]),
        )
        for i in range(len(table.about.options))
        for k in range(len(table.about.criteria))
    )  # fmt: skip


def _panels(pair: Pair, table: Table, placed: list[int]) -> tuple[int, float | None, float | None]:
    """Return the number of members who scored everything in both rounds, and Kendall's W of them before and after."""
    if len(placed) < 2:
        return 0, None, None
    full = scored_all(pair.then, placed, table.weights) & scored_all(pair.now, placed, table.weights)
    judges = int(full.sum())
    people = zip((pair.people_before, pair.people_after), pair.entered_people, strict=True)
    if judges < MIN_JUDGES or not pair.may_compare((judges, int(full[pair.entered].sum())), *people):
        return judges, None, None
    w_before, w_after = (concordance(single[full], placed, table.weights) for single in (pair.then, pair.now))
    return judges, w_before, w_after


def _statement(pair: Pair, cells: int, still: int, closer: float, people: int) -> Statement:
    """Return what changed in words (messages `change-…`)."""
    if not cells:
        return Statement("few" if pair.both.any() else "none")
    params: dict[str, Param] = {
        "people": people,
        "people_before": pair.people_before,
        "compared": cells,
        "cells": pair.compared.size,
        "still": still,
    }
    if abs(closer) < NOTABLE:
        return Statement("still", params)
    return Statement("closer" if closer < 0 else "further", params | {"steps": abs(closer)})


def _rankings(judges: int, before: float | None, after: float | None) -> Statement | None:
    if before is None or after is None:
        return None
    return Statement("rankings", {"judges": judges, "before": word_of_w(before), "after": word_of_w(after)})


def _means(single: Floats, inside: Mask) -> Floats:
    sums = np.where(inside, single, 0.0).sum(axis=0)
    with np.errstate(invalid="ignore"):  # 0 / 0 gives NaN for a cell without a score
        means: Floats = sums / inside.sum(axis=0)
    return means


def _spreads(single: Floats, inside: Mask, means: Floats) -> Floats:
    """Return the population standard deviation of each cell."""
    from_mean = np.where(inside, single - means, 0.0)
    with np.errstate(invalid="ignore"):
        spreads: Floats = np.sqrt((from_mean * from_mean).sum(axis=0) / inside.sum(axis=0))
    return spreads


def _shown(figure: float) -> float | None:
    return None if isnan(figure) else round(float(figure), SHOWN_DIGITS) + 0.0
