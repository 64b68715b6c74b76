"""The headline: clear, close, or no clear winner, with an explanation.

docs/solidity.md explains the rule; all its thresholds are defined here.
"""

from __future__ import annotations

from collections.abc import Iterator

from server.analysis.findings import (
    Acceptability,
    Headline,
    LeftOut,
    MembersWeights,
    Sensitivity,
    Share,
    Stretch,
    WeightFlip,
    Weights,
)
from server.analysis.knock_outs import KnockOuts
from server.analysis.table import Table, leaders
from server.analysis.weight_flips import MAX_DIGITS, TINY
from server.core.board import TIE_DIGITS
from server.core.statement import Param, Statement

FEWEST_PEOPLE = 3
CLEAR_MARGIN = 0.05  # of the length of the scale: 0.2 steps for scores of 1 to 5
CLEAR_WEIGHT = 0.05  # five percentage points of one weight
CLEAR_NEAR, NO_WINNER_NEAR = 0.9, 0.6
CLEAR_PEOPLE, NO_WINNER_PEOPLE = 0.8, 0.6


def headline(
    table: Table,
    knock_outs: KnockOuts,
    sensitivity: Sensitivity,
    weights: Weights,
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
        return "no clear winner", _too_few(table)
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
    own = _wins(acceptability.near_members if acceptability else (), sensitivity.winner)
    doubt = next(_doubts(table, knock_outs, sensitivity, weights, near, own, people, left_out), None)
    if doubt:
        return "close", Statement(doubt.code, lead | doubt.params)
    firm = _firm(table, sensitivity)
    return "clear", Statement(firm.code, lead | firm.params)


def _too_few(table: Table) -> Statement:
    scored = int(table.counts.any(axis=1).sum())
    if not table.placed:
        return Statement("nothing_weighs" if scored else "nothing_scored")
    code = "one_weighs" if scored > 1 else "one_scored"
    return Statement(code, {"option": table.option(table.placed[0])})


def _lead(option: str, margin: float) -> dict[str, Param]:
    # A margin too small for two decimals is reported as 0, which the message words as less than 0.01.
    return {"option": option, "margin": round(margin, TIE_DIGITS) if margin >= 0.005 else 0.0}


def _doubts(
    table: Table,
    knock_outs: KnockOuts,
    sensitivity: Sensitivity,
    weights: Weights,
    near: float | None,
    own: float | None,
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
    yield from _unheard(weights.members, sensitivity.winner)
    flip = _nearest(sensitivity)
    if flip and abs(flip[1].at - flip[0].weight) < CLEAR_WEIGHT - TINY:
        yield _change(table, flip, "weight", "weight_unweighed")
    joint = weights.joint
    if joint and joint.moved is not None and joint.moved < CLEAR_WEIGHT - TINY:
        yield joint.statement
    if (sensitivity.margin or 0.0) < CLEAR_MARGIN * (table.about.scale - 1) - TINY:
        yield _change(table, flip, "weight", "weight_unweighed") if flip else Statement("little")
    if near is not None and near < CLEAR_NEAR:
        yield Statement("near", {"share": near})
    if own is not None and own < CLEAR_NEAR:
        yield Statement("near_members", {"share": own})
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


def _unheard(members: MembersWeights | None, winner: str | None) -> Iterator[Statement]:
    """Yield a statement if fewer than half of the members' own weights choose the winner."""
    choices = members.choices if members else ()
    for choice in choices:
        if members and choice.option == winner and 2 * choice.alone < members.members:
            yield Statement("own_weights", {"members": members.members, "count": choice.alone})


def _firm(table: Table, sensitivity: Sensitivity) -> Statement:
    decisive = [k for k, weight in enumerate(table.weights) if 1 - weight <= TINY]
    flip = _nearest(sensitivity)
    if flip:
        return _change(table, flip, "firm", "firm_unweighed")
    return Statement("one_decides", {"criterion": table.criterion(decisive[0])}) if decisive else Statement("no_weight")


def _nearest(sensitivity: Sensitivity) -> tuple[WeightFlip, Stretch] | None:
    """Return the smallest change of one weight after which the winner no longer leads alone."""
    changes = [(flip, way[0]) for flip in sensitivity.weights for way in (flip.below, flip.above) if way]
    # Of two equal changes, return that of the higher weight.
    return min(changes, key=lambda c: (round(abs(c[1].at - c[0].weight), TIE_DIGITS), -c[0].weight), default=None)


def _change(table: Table, flip: tuple[WeightFlip, Stretch], code: str, unweighed: str) -> Statement:
    """Return the statement about a change of one weight, with the code `unweighed` if an option leads after it that has
    no total now."""
    placed = {table.option(i) for i in table.placed}
    params = weight_change(*flip)
    newcomers = tuple(option for option in flip[1].leaders if option not in placed)
    if newcomers:
        return Statement(unweighed, params | {"unweighed_options": newcomers})
    return Statement(code, params)


def _wins(shares: tuple[Share, ...], option: str | None) -> float | None:
    return next((s.ranks[0] for s in shares if s.option == option), None)


def weight_change(flip: WeightFlip, stretch: Stretch) -> dict[str, Param]:
    """Return the parameters of "Performance from 15% to 27% and Flask wins", with as few digits as are accurate."""
    return {
        "criterion": flip.criterion,
        "from": round(flip.weight, max(1, stretch.digits) + 2),
        "to": round(stretch.to, MAX_DIGITS + 2),
        "digits": stretch.digits,
        "rival_options": stretch.leaders,
    }
