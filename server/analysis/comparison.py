"""Whether the totals compare like with like: the comparison by the same raters, and the leader against each rival."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from server.analysis.comparison_findings import ComparedOption, Effect, SameRaters
from server.analysis.same_raters import LEAST_SHARE, TINY, Comparison, Fit, anchored, compare, difference
from server.analysis.table import Floats, Table, leaders
from server.core.board import SHOWN_DIGITS, TIE_DIGITS
from server.core.statement import Param, Statement


@dataclass(frozen=True)
class Rivals:
    """The leader of the board against each rival on what the two share: rivals that are `ahead` of it or `level` with
    it when only scores by the same person are compared, those that share `too_little` of the weight, and the `share` of
    the weight on which every other rival is compared."""

    ahead: tuple[int, ...] = ()
    level: tuple[int, ...] = ()
    too_little: tuple[int, ...] = ()
    share: float = 1.0


def rivals(table: Table, fitted: Fit) -> Rivals:
    """Compare the leader with each rival; empty without a single leader."""
    top = leaders(table.totals)
    if len(top) != 1:
        return Rivals()
    ahead: list[int] = []
    level: list[int] = []
    too_little: list[int] = []
    least = 1.0
    for j in table.placed:
        if j == top[0]:
            continue
        lead, _, share = difference(fitted, top[0], j) or (0.0, None, 0.0)
        if share < LEAST_SHARE - TINY:
            too_little.append(j)
            continue
        least = min(least, share)
        if abs(lead) < TINY:
            level.append(j)
        elif lead < 0:
            ahead.append(j)
    return Rivals(tuple(ahead), tuple(level), tuple(too_little), least)


def same_raters(table: Table, fitted: Fit, single: Floats) -> SameRaters | None:
    """Compare the options with a total by the same raters; None for fewer than two of them."""
    placed = np.array(table.placed, dtype=np.int64)
    if len(placed) < 2:
        return None
    found = compare(fitted, placed)
    if found is None:
        ids = tuple(map(table.option, table.placed))
        return SameRaters((), (), 0.0, left_out=ids, statement=Statement("nothing"), limits=None)
    totals = anchored(found, table.totals)
    best = leaders(totals)
    out = tuple(table.option(i) for i in table.placed if i not in found.compared)
    return SameRaters(
        options=tuple(_option(table, found, totals, int(i)) for i in found.compared),
        winners=tuple(map(table.option, best)),
        share=found.share,
        left_out=out,
        statement=_statement(table, single, best),
        limits=limits(found.share, out),
    )


def _option(table: Table, found: Comparison, totals: Floats, i: int) -> ComparedOption:
    others = totals[found.compared]
    return ComparedOption(
        option=table.option(i),
        total=round(float(totals[i]), SHOWN_DIGITS),
        rank=1 + int((others > totals[i]).sum()),
        tied=int((others == totals[i]).sum()) > 1,
        effects=tuple(
            Effect(table.criterion(int(k)), round(float(found.effects[i, k]), TIE_DIGITS))
            for k in np.flatnonzero(found.covered)
        ),
    )


def _statement(table: Table, single: Floats, best: list[int]) -> Statement:
    if not np.isnan(single[:, :, table.weights > 0]).any():
        return Statement("complete")
    ids = tuple(map(table.option, best))
    top = leaders(table.totals)
    if best == top:
        return Statement("same", {"options": ids})
    return Statement("other", {"options": ids, "board_options": tuple(map(table.option, top))})


def limits(share: float, left_out: tuple[str, ...]) -> Statement | None:
    """Return what a comparison leaves out (messages `comparison-…`): weight, options or both; None if nothing."""
    params: dict[str, Param] = {}
    if share < 1 - TINY:
        params["share"] = share
    if left_out:
        params["left_options"] = left_out
    code = {"share": "part", "left_options": "without"}
    return Statement("part_without" if len(params) > 1 else code[next(iter(params))], params) if params else None
