"""The head line: clear, close, or no clear winner, and the sentence that says why.

The rule stands in docs/solidity.md; every number of it is here.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil, floor

from server.analysis.findings import Acceptability, Headline, LeftOut, Sensitivity, Share, WeightFlip
from server.analysis.knock_outs import KnockOuts
from server.analysis.sensitivity import TINY, reweighted
from server.analysis.table import Table, leaders, weighted
from server.analysis.wording import listed, percent
from server.core.board import TIE_DIGITS

FEWEST_PEOPLE = 3
CLEAR_MARGIN = 0.05  # of the length of the scale: 0.2 steps where scores are 1 to 5
CLEAR_WEIGHT = 0.05  # five percentage points of one weight
CLEAR_NEAR, NO_WINNER_NEAR = 0.9, 0.6
CLEAR_PEOPLE, NO_WINNER_PEOPLE = 0.8, 0.6
MOST_DIGITS = 6  # of a weight in percent


def headline(
    table: Table,
    musts: KnockOuts,
    sensitivity: Sensitivity,
    acceptability: Acceptability | None,
    left_out: LeftOut | None,
) -> tuple[Headline, str]:
    """The head line and its sentence.

    Shares that are not known yet (None, or empty) neither help nor hinder.
    """
    names = [option.name for option in table.about.options]
    placed, top = table.placed, leaders(table.totals)
    if not names:
        return "no clear winner", "Every option fails a must."
    if len(names) == 1 and placed:
        others = "the other fails" if musts.out == 1 else f"the other {musts.out} fail"
        left = f"Only {names[0]} is left: {others} a must."
        return ("close", f"{left} {musts.doubt}") if musts.doubt else ("clear", left)
    if len(placed) < 2:
        return "no clear winner", f"Only {names[placed[0]]} has a score yet." if placed else "Nothing is scored yet."
    if len(top) > 1:
        return "no clear winner", f"{listed(top, names)} are tied at {table.totals[top[0]]:.2f}."
    margin = sensitivity.margin or 0.0
    lead = f"{names[top[0]]} leads by {f'{margin:.2f}' if margin >= 0.005 else 'less than 0.01'}."
    near = _wins(acceptability.near_weights if acceptability else (), sensitivity.winner)
    people = _wins(acceptability.people if acceptability else (), sensitivity.winner)
    if near is not None and near < NO_WINNER_NEAR:
        return "no clear winner", f"{lead} {_near(near)}"
    if people is not None and people < NO_WINNER_PEOPLE:
        return "no clear winner", f"{lead} {_people(people)}"
    doubt = next(_doubts(table, musts, sensitivity, near, people, left_out), None)
    if doubt:
        return "close", f"{lead} {doubt}"
    return "clear", f"{lead} {_firm(table, sensitivity)}"


def _doubts(
    table: Table,
    musts: KnockOuts,
    sensitivity: Sensitivity,
    near: float | None,
    people: float | None,
    left_out: LeftOut | None,
) -> Iterator[str]:
    """What keeps the result from being clear, the first thing to be told first."""
    winner = leaders(table.totals)[0]
    rest = {i: float(table.totals[i]) for i in table.placed if i != winner}
    for i in [winner, *(i for i in rest if rest[i] == max(rest.values()))]:
        yield from _gaps(table, i)
    if musts.doubt:
        yield musts.doubt
    flip = _nearest(sensitivity)
    if flip and flip.change is not None and flip.change < CLEAR_WEIGHT - TINY:
        yield f"{weight_words(table, flip)}."
    if (sensitivity.margin or 0.0) < CLEAR_MARGIN * (table.about.scale - 1) - TINY:
        yield f"{weight_words(table, flip)}." if flip else "That is little."
    if near is not None and near < CLEAR_NEAR:
        yield _near(near)
    if people is not None and people < CLEAR_PEOPLE:
        yield _people(people)
    if left_out and left_out.changed:
        yield f"Leaving out a single one of the {left_out.members} people can change that."


def _gaps(table: Table, i: int) -> Iterator[str]:
    name, most = table.about.options[i].name, int(table.counts[i].max())
    if most < FEWEST_PEOPLE:
        yield f"Only {most} {'person has' if most == 1 else 'people have'} scored {name}."
    for k, criterion in enumerate(table.about.criteria):
        if table.weights[k] > 0 and not table.counts[i, k]:
            yield f"{name} has no score on {criterion.name}."


def _firm(table: Table, sensitivity: Sensitivity) -> str:
    alone = [c.name for c, w in zip(table.about.criteria, table.weights, strict=True) if 1 - w <= TINY]
    if alone:
        return f"{alone[0]} alone decides."
    flip = _nearest(sensitivity)
    if not flip:
        return "No weight of any one criterion changes that."
    return f"It takes much to change that: {weight_words(table, flip)}."


def _nearest(sensitivity: Sensitivity) -> WeightFlip | None:
    flips = [f for f in sensitivity.weights if f.change is not None]
    # Of two criteria, one's change is the other's: the weightier is told.
    return min(flips, key=lambda f: (round(f.change or 0.0, TIE_DIGITS), -f.weight), default=None)


def _wins(shares: tuple[Share, ...], option: str | None) -> float | None:
    return next((s.ranks[0] for s in shares if s.option == option), None)


def _near(share: float) -> str:
    return f"With weights a little different it wins {percent(share)} of the time."


def _people(share: float) -> str:
    return f"With other people like these it wins {percent(share)} of the time."


def weight_words(table: Table, flip: WeightFlip) -> str:
    """ "Performance from 15 % to 27 % and Flask wins": with as few digits as it takes for that to be true."""
    k = next(k for k, c in enumerate(table.about.criteria) if c.id == flip.criterion)
    rival = next(i for i, o in enumerate(table.about.options) if o.id == flip.rival)
    now, to, digits = _true_figures(table, flip, k, rival)
    name, wins = table.about.criteria[k].name, table.about.options[rival].name
    return f"{name} from {round(now, max(1, digits)):g} % to {to:.{digits}f} % and {wins} wins"


def _true_figures(table: Table, flip: WeightFlip, k: int, rival: int) -> tuple[float, float, int]:
    """The weight now and the nearest round one at which the rival really wins, in percent, and their digits."""
    assert flip.at is not None
    now, to, way = flip.weight * 100, flip.at * 100, 1 if flip.at > flip.weight else -1
    for digits in range(MOST_DIGITS):
        whole = 10.0**digits
        tie = round(to * whole, 6)
        past = (ceil if way > 0 else floor)(tie)
        # On a round figure they only tie; then it is the next one.
        told = (past + way if past == tie else past) / whole
        if not 0 <= told <= 100 or told == round(now, digits):
            continue
        if leaders(weighted(table.worths, reweighted(table.weights, k, told / 100))) == [rival]:
            return now, told, digits
    return now, to, MOST_DIGITS
