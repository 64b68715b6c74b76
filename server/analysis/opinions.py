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
from server.analysis.wording import listed
from server.core.board import TIE_DIGITS

Method = Literal["weighted sum", "Borda", "Copeland", "Kemeny", "Majority Judgment", "STAR"]
Groups = list[list[int]]


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
    names = [table.about.options[i].name for i in placed]
    totals = table.totals[placed]
    ours = grouped(totals)
    ways: list[tuple[Method, Callable[[], tuple[Groups, str]]]] = [
        ("weighted sum", lambda: (ours, _scored("weighted total", [f"{t:.2f}" for t in totals], ours, names))),
        ("Borda", lambda: _borda(own, names)),
        ("Copeland", lambda: _copeland(own, names)),
        ("Kemeny", lambda: _kemeny(own, names)),
        ("Majority Judgment", lambda: _majority(own, names)),
        ("STAR", lambda: _star(own, names)),
    ]
    found: list[Opinion] = []
    for method, way in ways:
        groups, why = way()
        ranking = tuple(tuple(table.option(placed[i]) for i in group) for group in groups)
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


def _borda(own: Floats, names: Sequence[str]) -> tuple[Groups, str]:
    points = borda(own)
    groups = grouped(points)
    return groups, _scored("number of points", [f"{p:g}" for p in points], groups, names)


def _copeland(own: Floats, names: Sequence[str]) -> tuple[Groups, str]:
    points = copeland(own)
    groups = grouped(points)
    others = f"of {own.shape[1] - 1} comparisons two by two"
    return groups, f"{listed(groups[0], names)} {_s('win', groups[0])} {points[groups[0][0]]:g} {others}."


def _kemeny(own: Floats, names: Sequence[str]) -> tuple[Groups, str]:
    groups = grouped(-best_places(preferences(own)))
    if len(groups[0]) == 1:
        return groups, f"The order that contradicts people's own least begins with {listed(groups[0], names)}."
    return groups, f"Several orders contradict people's own least; they begin with {listed(groups[0], names, 'or')}."


def _majority(own: Floats, names: Sequence[str]) -> tuple[Groups, str]:
    values = majority_values(grades(own))
    rows = [tuple(row) for row in values.tolist()]
    places = {row: place for place, row in enumerate(sorted(set(rows)))}
    groups = grouped(np.array([places[row] for row in rows], dtype=np.int64))
    best = groups[0]
    why = f"The middle grade of {listed(best, names)} is {rows[best[0]][0]}"
    if len(groups) == 1:
        return groups, f"{why}, and nothing tells them apart."
    rival = groups[1]
    if rows[rival[0]][0] < rows[best[0]][0]:
        return groups, f"{why}, that of {listed(rival, names)} {rows[rival[0]][0]}."
    also = f"that of {listed(rival, names)} too"
    return groups, f"{why}, {also}; taking middle grades away, {listed(best, names)} {_s('come', best)} out higher."


def _star(own: Floats, names: Sequence[str]) -> tuple[Groups, str]:
    groups = star(own)
    finalists = sorted(range(own.shape[1]), key=lambda i: (-round(float(own[:, i].sum()), TIE_DIGITS - 2), i))[:2]
    if len(groups[0]) > 1:
        return groups, f"The last two, or who they are, cannot be told apart: {listed(groups[0], names)}."
    best = groups[0][0]
    before = preferences(own)
    if best not in finalists:
        return groups, f"{names[best]} wins the comparison of the two with the highest sums."
    rival = finalists[1] if finalists[0] == best else finalists[0]
    people = f"{before[best, rival]} put {names[best]} first, {before[rival, best]} {names[rival]}"
    return groups, f"{names[best]} and {names[rival]} have the highest sums; of the two, {people}."


def _scored(what: str, shown: Sequence[str], groups: Groups, names: Sequence[str]) -> str:
    best = groups[0]
    said = f"{listed(best, names)} {_s('have', best)} the highest {what}, {shown[best[0]]}"
    return f"{said}." if len(groups) == 1 else f"{said}; next {listed(groups[1], names)} with {shown[groups[1][0]]}."


def _s(verb: str, who: Sequence[int]) -> str:
    if len(who) > 1:
        return verb
    return "has" if verb == "have" else f"{verb}s"
