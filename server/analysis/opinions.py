"""What other ways of counting the same ballots would have chosen.

Each judge's ballot is their own weighted total for every option. Borda, Copeland and Kemeny look at the order these put
the options in; Majority Judgment (Balinski & Laraki, "A theory of measuring, electing, and ranking", PNAS 104 (2007)
8720-8725) at the totals rounded to a grade; STAR at both. docs/solidity.md has the tie rules.
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
    """Every way of counting, on the ballots of those with a total for every option; None below two options or a judge.

    The weighted sum is that of the board, over everybody.
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
    ways: list[tuple[Method, Callable[[], tuple[Groups, Statement]]]] = [
        ("weighted sum", lambda: (ours, _highest("weighted_sum", "weighted_sum_next", "total", totals, ours, ids))),
        ("Borda", lambda: _borda(own, ids)),
        ("Copeland", lambda: _copeland(own, ids)),
        ("Kemeny", lambda: _kemeny(own, ids)),
        ("Majority Judgment", lambda: _majority(own, ids)),
        ("STAR", lambda: _star(own, ids)),
    ]
    found: list[Opinion] = []
    for method, way in ways:
        groups, why = way()
        ranking = tuple(_named(group, ids) for group in groups)
        agrees = len(ours[0]) == 1 and groups[0] == ours[0]
        found.append(Opinion(method=method, winners=ranking[0], ranking=ranking, agrees=agrees, why=why))
    return Opinions(judges=len(own), methods=tuple(found), agree=all(o.agrees for o in found))


def grouped(figures: Floats | Ints) -> Groups:
    """The options from the highest figure to the lowest, those with the same one together in the given order."""
    return [np.flatnonzero(figures == f).tolist() for f in sorted(set(figures.tolist()), reverse=True)]


def preferences(own: Floats) -> Ints:
    """How many judges put the option of the row before that of the column."""
    return np.array([(own[:, i : i + 1] > own).sum(axis=0) for i in range(own.shape[1])], dtype=np.int64)


# ---- the ways


def borda(own: Floats) -> Floats:
    """Points: for each judge one for every option put below, and a half for every one level with it."""
    before = preferences(own)
    others = own.shape[1] - 1
    points: Floats = (before.sum(axis=1) - before.sum(axis=0) + len(own) * others) / 2
    return points


def copeland(own: Floats) -> Floats:
    """Comparisons two by two: one for each option that more judges put below than above, a half for each draw."""
    before = preferences(own)
    points: Floats = (before > before.T).sum(axis=1) + ((before == before.T).sum(axis=1) - 1) / 2
    return points


def grades(own: Floats) -> Ints:
    """Each judge's grade of each option: the own total to the nearest step, halves upwards."""
    return np.floor(np.round(own + 0.5, TIE_DIGITS)).astype(np.int64)


def majority_values(given: Ints) -> Ints:
    """For each option its middle grades one after the other, each taken away before the next is looked for.

    Of an even number the lower middle one counts. Options compare as these rows do, the first difference deciding.
    """
    judges = len(given)
    left = list(range(judges))
    order = [left.pop((len(left) - 1) // 2) for _ in range(judges)]
    return np.sort(given, axis=0)[order].T


def star(own: Floats) -> Groups:
    """STAR: the two highest sums, and of them the one that more judges put first; then the others by their sums.

    When a tie leaves open who the two are, each possible pair is compared, and all that win one of them tie.
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


# ---- each with its reason


def _borda(own: Floats, ids: Ids) -> tuple[Groups, Statement]:
    points = borda(own)
    groups = grouped(points)
    return groups, _highest("borda", "borda_next", "points", points, groups, ids)


def _copeland(own: Floats, ids: Ids) -> tuple[Groups, Statement]:
    points = copeland(own)
    groups = grouped(points)
    most, comparisons = float(points[groups[0][0]]), own.shape[1] - 1
    params: dict[str, Param] = {"options": _named(groups[0], ids), "points": most, "comparisons": comparisons}
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
    if best not in finalists:
        return groups, Statement("star_compared", {"option": ids[best]})
    rival = finalists[1] if finalists[0] == best else finalists[0]
    before = preferences(own)
    people, rival_people = int(before[best, rival]), int(before[rival, best])
    params: dict[str, Param] = {"option": ids[best], "rival_option": ids[rival]}
    return groups, Statement("star", params | {"people": people, "rival_people": rival_people})


def _highest(alone: str, code: str, figure: str, figures: Floats, groups: Groups, ids: Ids) -> Statement:
    """Who has the highest figure, and who comes next (or `alone` when nobody does)."""
    params: dict[str, Param] = {"options": _named(groups[0], ids), figure: _plain(figures[groups[0][0]])}
    if len(groups) == 1:
        return Statement(alone, params)
    after: dict[str, Param] = {
        "next_options": _named(groups[1], ids),
        f"next_{figure}": _plain(figures[groups[1][0]]),
    }
    return Statement(code, params | after)


def _plain(figure: float) -> float:
    return round(float(figure), TIE_DIGITS)


def _named(group: Sequence[int], ids: Ids) -> Ids:
    return tuple(ids[i] for i in group)
