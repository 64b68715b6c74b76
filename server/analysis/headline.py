"""The headline: clear, close, or no clear winner, with an explanation.

docs/solidity.md explains the rule; all its thresholds are defined here.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil, floor

from server.analysis.findings import Acceptability, Headline, LeftOut, Sensitivity, Share, WeightFlip
from server.analysis.knock_outs import KnockOuts
from server.analysis.sensitivity import TINY, reweighted
from server.analysis.table import Table, leaders, weighted
from server.core.board import TIE_DIGITS
from server.core.statement import Param, Statement

FEWEST_PEOPLE = 3
CLEAR_MARGIN = 0.05  # of the length of the scale: 0.2 steps for scores of 1 to 5
CLEAR_WEIGHT = 0.05  # five percentage points of one weight
CLEAR_NEAR, NO_WINNER_NEAR = 0.9, 0.6
CLEAR_PEOPLE, NO_WINNER_PEOPLE = 0.8, 0.6
MAX_DIGITS = 6  # decimals of a weight in percent


def headline(
    table: Table,
    knock_outs: KnockOuts,
    sensitivity: Sensitivity,
    acceptability: Acceptability | None,
    left_out: LeftOut | None,
) -> tuple[Headline, Statement]:
    """Return the headline and its explanation (messages `headline-…`).

    Shares that are not known yet (None, or empty) have no effect.
    """
    placed, top = table.placed, leaders(table.totals)
    if not table.about.options:
        return "no clear winner", Statement("all_knocked_out")
    if len(table.about.options) == 1 and placed:
        left: dict[str, Param] = {"option": table.option(0), "out": knock_outs.out}
        if knock_outs.doubt:
            return "close", Statement("only_left_split", left | knock_outs.doubt)
        return "clear", Statement("only_left", left)
    if len(placed) < 2:
        only = Statement("one_scored", {"option": table.option(placed[0])}) if placed else Statement("nothing_scored")
        return "no clear winner", only
    if len(top) > 1:
        total = round(float(table.totals[top[0]]), TIE_DIGITS)
        return "no clear winner", Statement("tied", {"options": tuple(map(table.option, top)), "total": total})
    lead = _lead(table.option(top[0]), sensitivity.margin or 0.0)
    near = _wins(acceptability.near_weights if acceptability else (), sensitivity.winner)
    people = _wins(acceptability.people if acceptability else (), sensitivity.winner)
    if near is not None and near < NO_WINNER_NEAR:
        return "no clear winner", Statement("near", lead | {"share": near})
    if people is not None and people < NO_WINNER_PEOPLE:
        return "no clear winner", Statement("people", lead | {"share": people})
    doubt = next(_doubts(table, knock_outs, sensitivity, near, people, left_out), None)
    if doubt:
        return "close", Statement(doubt.code, lead | doubt.params)
    firm = _firm(table, sensitivity)
    return "clear", Statement(firm.code, lead | firm.params)


def _lead(option: str, margin: float) -> dict[str, Param]:
    # A margin too small for two decimals is reported as 0, which the message words as less than 0.01.
    return {"option": option, "margin": round(margin, TIE_DIGITS) if margin >= 0.005 else 0.0}


def _doubts(
    table: Table,
    knock_outs: KnockOuts,
    sensitivity: Sensitivity,
    near: float | None,
    people: float | None,
    left_out: LeftOut | None,
) -> Iterator[Statement]:
    """Yield the reasons why the result is not clear, most important first."""
    winner = leaders(table.totals)[0]
    rest = {i: float(table.totals[i]) for i in table.placed if i != winner}
    for i in [winner, *(i for i in rest if rest[i] == max(rest.values()))]:
        yield from _gaps(table, i)
    if knock_outs.doubt:
        yield Statement("split", knock_outs.doubt)
    flip = _nearest(sensitivity)
    if flip and flip.change is not None and flip.change < CLEAR_WEIGHT - TINY:
        yield Statement("weight", weight_change(table, flip))
    if (sensitivity.margin or 0.0) < CLEAR_MARGIN * (table.about.scale - 1) - TINY:
        yield Statement("weight", weight_change(table, flip)) if flip else Statement("little")
    if near is not None and near < CLEAR_NEAR:
        yield Statement("near", {"share": near})
    if people is not None and people < CLEAR_PEOPLE:
        yield Statement("people", {"share": people})
    if left_out and left_out.changed:
        yield Statement("left_out", {"members": left_out.members})


def _gaps(table: Table, i: int) -> Iterator[Statement]:
    people = int(table.counts[i].max())
    if people < FEWEST_PEOPLE:
        yield Statement("few_people", {"few_option": table.option(i), "people": people})
    for k in range(len(table.about.criteria)):
        if table.weights[k] > 0 and not table.counts[i, k]:
            yield Statement("empty_cell", {"empty_option": table.option(i), "empty_criterion": table.criterion(k)})


def _firm(table: Table, sensitivity: Sensitivity) -> Statement:
    decisive = [k for k, weight in enumerate(table.weights) if 1 - weight <= TINY]
    if decisive:
        return Statement("one_decides", {"criterion": table.criterion(decisive[0])})
    flip = _nearest(sensitivity)
    return Statement("firm", weight_change(table, flip)) if flip else Statement("no_weight")


def _nearest(sensitivity: Sensitivity) -> WeightFlip | None:
    flips = [f for f in sensitivity.weights if f.change is not None]
    # With two criteria both changes are equal: report the one with the higher weight.
    return min(flips, key=lambda f: (round(f.change or 0.0, TIE_DIGITS), -f.weight), default=None)


def _wins(shares: tuple[Share, ...], option: str | None) -> float | None:
    return next((s.ranks[0] for s in shares if s.option == option), None)


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
