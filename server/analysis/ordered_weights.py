"""Who can win if only the order of the weights is taken as known.

The weights in one order form a polytope; its vertices are the cumulative averages: all weight on the first criterion,
half on each of the first two, a third on each of the first three, and so on. An option that is nowhere behind at the
vertices is nowhere behind at all, since totals are linear in the weights. An option can be first at some weights if the
matrix game of its leads, vertices against rivals, has a value of at least 0; its value is found by the simplex method
(von Neumann & Morgenstern, "Theory of games and economic behavior", 1944; Dantzig, "Linear programming and extensions",
1963). The order of criteria as information: Kirkwood & Sarin, "Ranking with partial information: a method and an
application", Operations Research 33 (1985) 38-48.
"""

from __future__ import annotations

import numpy as np

from server.analysis.table import Floats, Table
from server.analysis.weight_findings import OrderOnly
from server.analysis.weight_lines import TINY
from server.core.board import TIE_DIGITS
from server.core.statement import Statement


def order_only(table: Table) -> OrderOnly | None:
    """Return the options that can win, or must, if only the order of the weights is known; ties count as winning.

    Equal weights stay equal, and a weight of 0 stays 0. Options are compared on the criteria that weigh and on which
    all of them have scores. None if the order leaves no choice, or nothing can be compared.
    """
    placed = table.placed
    worths = table.worths[placed]
    shared = (table.weights > TINY) & ~np.isnan(worths).any(axis=0)
    corners = vertices(table.weights[shared])
    if len(placed) < 2 or len(corners) < 2:
        return None
    totals: Floats = np.round(worths[:, shared] @ corners.T, TIE_DIGITS)
    best = totals.max(axis=0)
    possible = [i for i in range(len(placed)) if (totals[i] == best).any() or _can_lead(totals, i)]
    necessary = [i for i in range(len(placed)) if (totals[i] == best).all()]
    ids = [table.option(i) for i in placed]
    if len(necessary) == 1:
        statement = Statement("order_necessary", {"option": ids[necessary[0]]})
    else:
        statement = Statement("order_possible", {"options": tuple(ids[i] for i in possible)})
    return OrderOnly(
        possible=tuple(ids[i] for i in possible),
        necessary=tuple(ids[i] for i in necessary),
        covered=round(float(table.weights[shared].sum()), TIE_DIGITS),
        statement=statement,
    )


def vertices(weights: Floats) -> Floats:
    """Return the vertices of all weights in the order of these, equal ones staying equal (vertices by criteria)."""
    levels = np.unique(weights)[::-1]
    above = np.array([weights >= level - TINY for level in levels], dtype=np.float64).reshape(len(levels), len(weights))
    corners: Floats = np.unique(above / above.sum(axis=1, keepdims=True), axis=0)
    return corners


def _can_lead(totals: Floats, i: int) -> bool:
    return game_value((totals[i] - np.delete(totals, i, axis=0)).T) >= -TINY


def game_value(payoffs: Floats) -> float:
    """Return the value of a matrix game for the player who chooses the row and wants much.

    The other player's programme, max sum y subject to A y <= 1 and y >= 0, starts at y = 0. Bland's rule keeps the
    simplex method from going in circles.
    """
    shift = 1.0 - float(payoffs.min())
    rows, columns = payoffs.shape
    tableau = np.zeros((rows + 1, columns + rows + 1))
    tableau[:rows, :columns] = payoffs + shift
    tableau[:rows, columns:-1] = np.eye(rows)
    tableau[:rows, -1] = 1.0
    tableau[rows, :columns] = -1.0
    basis = np.arange(columns, columns + rows)
    while (entering := np.flatnonzero(tableau[rows, :-1] < -TINY)).size:
        column = entering[0]
        usable = np.flatnonzero(tableau[:rows, column] > TINY)
        ratios = tableau[usable, -1] / tableau[usable, column]
        level = usable[ratios <= ratios.min() + TINY**2]
        row = level[np.argmin(basis[level])]
        tableau[row] /= tableau[row, column]
        rest = np.arange(rows + 1) != row
        tableau[rest] -= np.outer(tableau[rest, column], tableau[row])
        basis[row] = column
    return 1.0 / float(tableau[rows, -1]) - shift
