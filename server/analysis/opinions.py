"""The winners by other voting methods on the same ballots.

Each judge's ballot is their own weighted total for every option. Borda, Copeland and Kemeny use the order of these
totals; Majority Judgment (Balinski & Laraki, "A theory of measuring, electing, and ranking", PNAS 104 (2007)
8720-8725) the totals rounded to grades; STAR both. docs/solidity.md has the tie rules.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations
from typing import Literal

import numpy as np

from server.analysis.findings import Opinion, Opinions
from server.analysis.kemeny import best_places
from server.analysis.table import Floats, Ints, Table, own_totals
from server.core.board import TIE_DIGITS
from server.core.statement import Param, Statement

Method = Literal["weighted sum", "Borda", "Copeland", "Kemeny", "Majority Judgment", "STAR"]
Groups = list[list[int]]
Ids = tuple[str, ...]


def opinions(table: Table, single: Floats) -> Opinions | None:
    """Apply every method to the ballots with a total for every option; None for fewer than two options or no ballot.

    The weighted sum is the one on the board, over all members.
    """
    placed = table.placed
    if len(placed) < 2:
        return None
    own = own_totals(single, table.weights)[:, placed]
    own = own[~np.isnan(own).any(axis=1)]
    if not len(own):
        return None
    ids = tuple(table.option(i) for i in placed)
    totals = table.totals[placed]
    ours = grouped(totals)
    methods: list[tuple[Method, Callable[[], tuple[Groups, Statement]]]] = [
        ("weighted sum", lambda: (ours, _highest("weighted_sum", "weighted_sum_next", "total", totals, ours, ids))),
        ("Borda", lambda: _borda(own, ids)),
        ("Copeland", lambda: _copeland(own, ids)),
        ("Kemeny", lambda: _kemeny(own, ids)),
        ("Majority Judgment", lambda: _majority(own, ids)),
        ("STAR", lambda: _star(own, ids)),
    ]
    results: list[Opinion] = []
    for method, count in methods:
        groups, why = count()
        ranking = tuple(_named(group, ids) for group in groups)
        agrees = len(ours[0]) == 1 and groups[0] == ours[0]
        results.append(Opinion(method=method, winners=ranking[0], ranking=ranking, agrees=agrees, why=why))
    return Opinions(judges=len(own), methods=tuple(results), agree=all(o.agrees for o in results))


def grouped(figures: Floats | Ints) -> Groups:
    """Group options by figure, highest first; equal figures share a group, in the given order."""
    return [np.flatnonzero(figures == f).tolist() for f in sorted(set(figures.tolist()), reverse=True)]


def preferences(own: Floats) -> Ints:
    """Return the number of judges who prefer the option of the row to that of the column."""
    return np.array([(own[:, i : i + 1] > own).sum(axis=0) for i in range(own.shape[1])], dtype=np.int64)


# ---- the methods


def borda(own: Floats) -> Floats:
    """Return Borda points: per judge, one for every option ranked below, and half for every tied one."""
    before = preferences(own)
    others = own.shape[1] - 1
    points: Floats = (before.sum(axis=1) - before.sum(axis=0) + len(own) * others) / 2
    return points


def copeland(own: Floats) -> Floats:
    """Return Copeland points from pairwise comparisons: one for each win, half for each draw."""
    before = preferences(own)
    points: Floats = (before > before.T).sum(axis=1) + ((before == before.T).sum(axis=1) - 1) / 2
    return points


def grades(own: Floats) -> Ints:
    """Return each judge's grade of each option: their total rounded to the nearest step, halves up."""
    return np.floor(np.round(own + 0.5, TIE_DIGITS)).astype(np.int64)


def majority_values(given: Ints) -> Ints:
    """Return a row per option: its median grades, each removed before taking the next.

    For an even number of grades the lower median is taken. Options compare lexicographically by these rows.
    """
    judges = len(given)
    left = list(range(judges))
    order = [left.pop((len(left) - 1) // 2) for _ in range(judges)]
    return np.sort(given, axis=0)[order].T


def star(own: Floats) -> Groups:
    """Rank by STAR: of the two options with the highest sums, the one preferred by more judges; then the rest by sum.

    If ties allow several pairs of finalists, every pair is compared, and all winners tie.
    """
    sums = np.round(own.sum(axis=0), TIE_DIGITS - 2)
    before = preferences(own)
    by_sum = grouped(sums)
    first, second = by_sum[0], by_sum[1] if len(by_sum) > 1 else []
    pairs = list(combinations(first, 2)) or [(first[0], j) for j in second]
    winners = sorted({w for i, j in pairs for w in _ahead(before, i, j)} or set(first))
    rest = [[i for i in group if i not in winners] for group in by_sum]
    return [winners, *(group for group in rest if group)]


def _ahead(before: Ints, i: int, j: int) -> tuple[int, ...]:
    if before[i, j] == before[j, i]:
        return i, j
    return (i,) if before[i, j] > before[j, i] else (j,)


# ---- the methods with their explanations


def _borda(own: Floats, ids: Ids) -> tuple[Groups, Statement]:
    points = borda(own)
    groups = grouped(points)
    return groups, _highest("borda", "borda_next", "points", points, groups, ids)


def _copeland(own: Floats, ids: Ids) -> tuple[Groups, Statement]:
    points = copeland(own)
    groups = grouped(points)
    highest, comparisons = float(points[groups[0][0]]), own.shape[1] - 1
    params: dict[str, Param] = {"options": _named(groups[0], ids), "points": highest, "comparisons": comparisons}
    return groups, Statement("copeland", params)


def _kemeny(own: Floats, ids: Ids) -> tuple[Groups, Statement]:
    groups = grouped(-best_places(preferences(own)))
    return groups, Statement("kemeny", {"options": _named(groups[0], ids)})


def _majority(own: Floats, ids: Ids) -> tuple[Groups, Statement]:
    values = majority_values(grades(own))
    rows = [tuple(row) for row in values.tolist()]
    places = {row: place for place, row in enumerate(sorted(set(rows)))}
    groups = grouped(np.array([places[row] for row in rows], dtype=np.int64))
    best, grade = groups[0], rows[groups[0][0]][0]
    params: dict[str, Param] = {"options": _named(best, ids), "grade": grade}
    if len(groups) == 1:
        return groups, Statement("majority_all", params)
    params["next_options"], next_grade = _named(groups[1], ids), rows[groups[1][0]][0]
    if next_grade < grade:
        return groups, Statement("majority", params | {"next_grade": next_grade})
    return groups, Statement("majority_tie", params)


def _star(own: Floats, ids: Ids) -> tuple[Groups, Statement]:
    groups = star(own)
    finalists = sorted(range(own.shape[1]), key=lambda i: (-round(float(own[:, i].sum()), TIE_DIGITS - 2), i))[:2]
    if len(groups[0]) > 1:
        return groups, Statement("star_tie", {"options": _named(groups[0], ids)})
    best = groups[0][0]
    rival = finalists[1] if finalists[0] == best else finalists[0]
    before = preferences(own)
    people, rival_people = int(before[best, rival]), int(before[rival, best])
    params: dict[str, Param] = {"option": ids[best], "rival_option": ids[rival]}
    return groups, Statement("star", params | {"people": people, "rival_people": rival_people})


def _highest(single: str, code: str, figure: str, figures: Floats, groups: Groups, ids: Ids) -> Statement:
    """Explain the highest figure and the next one; `single` is the code if all options tie."""
    params: dict[str, Param] = {"options": _named(groups[0], ids), figure: _plain(figures[groups[0][0]])}
    if len(groups) == 1:
        return Statement(single, params)
    after: dict[str, Param] = {
        "next_options": _named(groups[1], ids),
        f"next_{figure}": _plain(figures[groups[1][0]]),
    }
    return Statement(code, params | after)


def _plain(figure: float) -> float:
    return round(float(figure), TIE_DIGITS)


def _named(group: Sequence[int], ids: Ids) -> Ids:
    return tuple(ids[i] for i in group)
