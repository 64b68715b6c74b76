"""The winners by other ways of counting the same ballots.

Borda, Copeland and Kemeny use the order of each judge's own weighted totals; Majority Judgment (Balinski & Laraki, "A
theory of measuring, electing, and ranking", PNAS 104 (2007) 8720-8725) the totals rounded to grades; STAR both. The
trimmed mean (Hurley & Lior, "Combining expert judgment: on the performance of trimmed mean vote aggregation procedures
in the presence of strategic voting", European Journal of Operational Research 140 (2002) 142-147) is the weighted sum
without the extreme scores of each cell. docs/solidity.md has the tie rules.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations

import numpy as np

from server.analysis.ballot_findings import FirstPlace, Method, Opinion, Opinions
from server.analysis.kemeny import MAX_EXACT_OPTIONS, best_places
from server.analysis.table import Floats, Ints, Table, own_totals, weighted
from server.core.board import TIE_DIGITS
from server.core.statement import Param, Phrase, Statement

MIN_JUDGES = 3  # with fewer, the ways of counting are not compared
TRIMMED_SHARE = 10  # one in ten of a cell's scores is left out at each end, but at least one
FEWEST_TO_TRIM = 3

# The codes of their names.
METHODS: dict[Method, str] = {
    "weighted sum": "method_weighted_sum",
    "trimmed mean": "method_trimmed_mean",
    "Borda": "method_borda",
    "Copeland": "method_copeland",
    "Kemeny": "method_kemeny",
    "Majority Judgment": "method_majority_judgment",
    "STAR": "method_star",
}

Groups = list[list[int]]
Ids = tuple[str, ...]
Counting = tuple[Method, Callable[[], tuple[Groups, Statement]]]


def opinions(table: Table, single: Floats) -> Opinions | None:
    """Count the ballots in every way; None for fewer than two options, or if no member scored all of them.

    The weighted sum is the one on the board, over all members; so is the trimmed mean, which is left out if no cell has
    enough scores.
    """
    placed = table.placed
    if len(placed) < 2:
        return None
    own = judged(single[:, placed], table.weights)
    if not len(own):
        return None
    ids = tuple(table.option(i) for i in placed)
    ours = grouped(table.totals[placed])
    results: list[Opinion] = []
    for method, count in _ways(table, single[:, placed], own, ids):
        groups, why = count()
        ranking = tuple(_named(group, ids) for group in groups)
        results.append(Opinion(method, ranking[0], ranking, verdict(ours[0], groups[0]), why))
    agree = len(own) >= MIN_JUDGES and all(o.verdict == "same" for o in results)
    return Opinions(len(own), tuple(results), agree, _statement(len(own), results))


def judged(single: Floats, weights: Floats) -> Floats:
    """Return the judges' own totals (judges by options) from scores of members by options by criteria.

    A total is over the criteria on which the member scored every option, so that totals compare like with like; a
    member without such a criterion with weight is no judge.
    """
    shared = ~np.isnan(single).any(axis=1, keepdims=True)
    own = own_totals(np.where(shared, single, np.nan), weights)
    return own[~np.isnan(own).any(axis=1)]


def verdict(ours: Sequence[int], theirs: Sequence[int]) -> FirstPlace:
    """Compare the winners of another way of counting with those on the board."""
    board, other = set(ours), set(theirs)
    if other == board:
        return "same"
    if other > board:
        return "ties"
    return "narrows" if other < board else "differs"


def _ways(table: Table, single: Floats, own: Floats, ids: Ids) -> list[Counting]:
    totals = table.totals[table.placed]
    ways: list[Counting] = [("weighted sum", lambda: _summed("weighted_sum", "weighted_sum_next", totals, ids))]
    if (~np.isnan(single)).sum(axis=0).max() >= FEWEST_TO_TRIM:
        trimmed = weighted(trimmed_means(single), table.weights)
        ways.append(("trimmed mean", lambda: _summed("trimmed", "trimmed_next", trimmed, ids)))
    before = preferences(own)
    ways += [
        ("Borda", lambda: _borda(before, len(own), ids)),
        ("Copeland", lambda: _copeland(before, ids)),
        ("Kemeny", lambda: _kemeny(before, ids)),
        ("Majority Judgment", lambda: _majority(own, ids)),
        ("STAR", lambda: _star(own, before, ids)),
    ]
    return ways


def _statement(judges: int, results: Sequence[Opinion]) -> Statement:
    """Return in one sentence whether the ways of counting find the same first place (messages `opinions-…`)."""
    if judges < MIN_JUDGES:
        return Statement("few", {"judges": judges})
    board = results[0].winners
    found: dict[str, Param] = {"options": board, "count": len(results)}
    same = sum(o.verdict == "same" for o in results)
    if same == len(results):
        return Statement("same" if len(board) == 1 else "same_tie", found)
    found["same"] = same
    differing = _methods(results, "differs")
    if differing:
        partly = len(results) - same - len(differing)
        return Statement("differ", found | {"methods": differing, "partly": partly})
    found["methods"] = _methods(results, "ties", "narrows")
    if len(board) > 1:
        return Statement("partly", found)
    tied = {o.winners for o in results if o.verdict == "ties"}
    return Statement("tie", found | {"tie_options": tied.pop()}) if len(tied) == 1 else Statement("ties", found)


def _methods(results: Sequence[Opinion], *verdicts: FirstPlace) -> tuple[Phrase, ...]:
    return tuple(Phrase(METHODS[o.method], {}) for o in results if o.verdict in verdicts)


def grouped(figures: Floats | Ints) -> Groups:
    """Group options by figure, highest first; equal figures share a group, in the given order."""
    return [np.flatnonzero(figures == f).tolist() for f in sorted(set(figures.tolist()), reverse=True)]


def preferences(own: Floats) -> Ints:
    """Return the number of judges who prefer the option of the row to that of the column."""
    return np.array([(own[:, i : i + 1] > own).sum(axis=0) for i in range(own.shape[1])], dtype=np.int64)


# ---- the methods


def trimmed_means(single: Floats) -> Floats:
    """Return the mean of each cell (options by criteria) without its highest and lowest tenth, at least one score at
    each end; cells with fewer than three scores keep all of them."""
    n = (~np.isnan(single)).sum(axis=0)
    trim = np.where(n >= FEWEST_TO_TRIM, np.maximum(n // TRIMMED_SHARE, 1), 0)
    place = np.arange(len(single))[:, None, None]
    kept = (place >= trim) & (place < n - trim)
    # Sorting puts missing scores last.
    sums = np.where(kept, np.sort(single, axis=0), 0.0).sum(axis=0)
    with np.errstate(invalid="ignore"):  # 0 / 0 gives NaN for a cell without a score
        means: Floats = sums / kept.sum(axis=0)
    return means


def borda(before: Ints, judges: int) -> Floats:
    """Return Borda points: per judge, one for every option ranked below, and half for every tied one."""
    others = len(before) - 1
    points: Floats = (before.sum(axis=1) - before.sum(axis=0) + judges * others) / 2
    return points


def copeland(before: Ints) -> Floats:
    """Return Copeland points from pairwise comparisons: one for each win, half for each draw."""
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


def star(own: Floats, before: Ints) -> Groups:
    """Rank by STAR: of the two options with the highest sums, the one preferred by more judges; then the rest by sum.

    If ties allow several pairs of finalists, every pair is compared, and all winners tie.
    """
    sums = np.round(own.sum(axis=0), TIE_DIGITS - 2)
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


def _summed(single: str, code: str, totals: Floats, ids: Ids) -> tuple[Groups, Statement]:
    groups = grouped(totals)
    return groups, _highest(single, code, "total", totals, groups, ids)


def _borda(before: Ints, judges: int, ids: Ids) -> tuple[Groups, Statement]:
    points = borda(before, judges)
    groups = grouped(points)
    return groups, _highest("borda", "borda_next", "points", points, groups, ids)


def _copeland(before: Ints, ids: Ids) -> tuple[Groups, Statement]:
    points = copeland(before)
    groups = grouped(points)
    highest, comparisons = float(points[groups[0][0]]), len(before) - 1
    params: dict[str, Param] = {"options": _named(groups[0], ids), "points": highest, "comparisons": comparisons}
    return groups, Statement("copeland", params)


def _kemeny(before: Ints, ids: Ids) -> tuple[Groups, Statement]:
    groups = grouped(-best_places(before))
    code = "kemeny" if len(before) <= MAX_EXACT_OPTIONS else "kemeny_near"
    return groups, Statement(code, {"options": _named(groups[0], ids)})


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


def _star(own: Floats, before: Ints, ids: Ids) -> tuple[Groups, Statement]:
    groups = star(own, before)
    finalists = sorted(range(own.shape[1]), key=lambda i: (-round(float(own[:, i].sum()), TIE_DIGITS - 2), i))[:2]
    if len(groups[0]) > 1:
        return groups, Statement("star_tie", {"options": _named(groups[0], ids)})
    best = groups[0][0]
    rival = finalists[1] if finalists[0] == best else finalists[0]
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
