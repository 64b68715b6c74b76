"""Rounds the weight change that makes another option win, so that the rounded figures are still true."""

from __future__ import annotations

from math import ceil, floor

from server.analysis.findings import Sensitivity, WeightFlip
from server.analysis.sensitivity import reweighted
from server.analysis.table import Table, leaders, weighted
from server.core.board import TIE_DIGITS
from server.core.statement import Param

MAX_DIGITS = 6  # decimals of a weight in percent


def nearest_flip(sensitivity: Sensitivity) -> WeightFlip | None:
    """Return the smallest change of one weight that makes another option win; None if there is none."""
    flips = [f for f in sensitivity.weights if f.change is not None]
    # With two criteria both changes are equal: report the one with the higher weight.
    return min(flips, key=lambda f: (round(f.change or 0.0, TIE_DIGITS), -f.weight), default=None)


def weight_change(table: Table, flip: WeightFlip) -> dict[str, Param]:
    """Return the parameters of "Performance from 15% to 27% and Flask wins", with as few digits as are accurate."""
    k = next(k for k, c in enumerate(table.about.criteria) if c.id == flip.criterion)
    rival = next(i for i, o in enumerate(table.about.options) if o.id == flip.rival)
    now, to, digits = _accurate_figures(table, flip, k, rival)
    return {
        "criterion": flip.criterion,
        "from": round(round(now, max(1, digits)) / 100, MAX_DIGITS + 2),
        "to": round(to / 100, MAX_DIGITS + 2),
        "digits": digits,
        "rival_option": table.option(rival),
    }


def _accurate_figures(table: Table, flip: WeightFlip, k: int, rival: int) -> tuple[float, float, int]:
    """Return the current weight and the nearest rounded one at which the rival wins, in percent, and their digits."""
    assert flip.at is not None
    now, to, direction = flip.weight * 100, flip.at * 100, 1 if flip.at > flip.weight else -1
    for digits in range(MAX_DIGITS):
        unit = 10.0**digits
        tie = round(to * unit, 6)
        past = (ceil if direction > 0 else floor)(tie)
        # If the tie is exactly at a rounded weight, the rival wins only at the next one.
        weight = (past + direction if past == tie else past) / unit
        if not 0 <= weight <= 100 or weight == round(now, digits):
            continue
        if leaders(weighted(table.worths, reweighted(table.weights, k, weight / 100))) == [rival]:
            return now, weight, digits
    return now, to, MAX_DIGITS
