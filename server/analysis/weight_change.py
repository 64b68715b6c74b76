"""The nearest change of one weight that costs the winner the lead, as the headline states it."""

from __future__ import annotations

from server.analysis.findings import Sensitivity
from server.analysis.table import Table
from server.analysis.weight_findings import Stretch, WeightFlip
from server.analysis.weight_flips import MAX_DIGITS
from server.core.board import TIE_DIGITS
from server.core.statement import Param, Statement

# A criterion, and the range of its weights next to the one in which the winner leads alone.
Change = tuple[WeightFlip, Stretch]


def nearest_change(sensitivity: Sensitivity) -> Change | None:
    """Return the smallest change of one weight after which the winner no longer leads alone; None if there is none."""
    changes = [(flip, way[0]) for flip in sensitivity.weights for way in (flip.below, flip.above) if way]
    # Of two equal changes, return that of the higher weight.
    return min(changes, key=lambda change: (round(size(change), TIE_DIGITS), -change[0].weight), default=None)


def size(change: Change) -> float:
    """Return by how much the weight changes, as a share of all weight."""
    flip, stretch = change
    return abs(stretch.at - flip.weight)


def change_statement(table: Table, change: Change, code: str, unweighed: str) -> Statement:
    """Return the statement "If Performance weighed 27% instead of 15%, Flask would win", with the code
    `unweighed` if an option leads then that has no score on anything that weighs now."""
    flip, stretch = change
    placed = {table.option(i) for i in table.placed}
    params: dict[str, Param] = {
        "criterion": flip.criterion,
        "from": round(flip.weight, max(1, stretch.digits) + 2),
        "to": round(stretch.to, MAX_DIGITS + 2),
        "digits": stretch.digits,
        "rival_options": stretch.leaders,
    }
    newcomers = tuple(option for option in stretch.leaders if option not in placed)
    return Statement(unweighed, params | {"unweighed_options": newcomers}) if newcomers else Statement(code, params)
