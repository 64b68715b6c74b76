"""The reasons why a result is not clear, each from the findings that show it.

A reason is a function that yields a statement (messages `headline-…`) for each time it applies; headline.py has their
order and adds who leads and by how much. All thresholds are defined here; docs/solidity.md explains them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from server.analysis.findings import Acceptability, LeftOut, Sensitivity, Share
from server.analysis.knock_outs import KnockOuts
from server.analysis.sensitivity import TINY
from server.analysis.table import Table, leaders
from server.analysis.weight_change import nearest_flip, weight_change
from server.core.statement import Statement

FEWEST_PEOPLE = 3
CLEAR_MARGIN = 0.05  # of the length of the scale: 0.2 steps for scores of 1 to 5
CLEAR_WEIGHT = 0.05  # five percentage points of one weight
CLEAR_NEAR, NO_WINNER_NEAR = 0.9, 0.6
CLEAR_PEOPLE, NO_WINNER_PEOPLE = 0.8, 0.6


@dataclass(frozen=True)
class Found:
    """The findings that the headline follows from; what is not known yet is None and raises no doubt."""

    table: Table
    knock_outs: KnockOuts
    sensitivity: Sensitivity
    acceptability: Acceptability | None = None
    left_out: LeftOut | None = None

    @property
    def winner(self) -> int:
        """The index of the option that leads."""
        return leaders(self.table.totals)[0]

    @property
    def margin(self) -> float:
        """Its lead over the next option, in steps."""
        return self.sensitivity.margin or 0.0

    @property
    def first_two(self) -> list[int]:
        """The indexes of the winner and of the options with the second highest total."""
        totals = {i: float(self.table.totals[i]) for i in self.table.placed if i != self.winner}
        return [self.winner, *(i for i in totals if totals[i] == max(totals.values()))]

    @property
    def near(self) -> float | None:
        """How often the winner wins under weights near ours."""
        return _wins(self.acceptability.near_weights if self.acceptability else (), self.sensitivity.winner)

    @property
    def people(self) -> float | None:
        """How often it wins with resampled people."""
        return _wins(self.acceptability.people if self.acceptability else (), self.sensitivity.winner)


def _wins(shares: tuple[Share, ...], option: str | None) -> float | None:
    return next((s.ranks[0] for s in shares if s.option == option), None)


# ---- no clear winner


def unlikely_with_near_weights(found: Found) -> Iterator[Statement]:
    """Under weights near ours, the winner wins little more than half of the time."""
    if found.near is not None and found.near < NO_WINNER_NEAR:
        yield Statement("near", {"share": found.near})


def unlikely_with_other_people(found: Found) -> Iterator[Statement]:
    """With resampled people, the winner wins little more than half of the time."""
    if found.people is not None and found.people < NO_WINNER_PEOPLE:
        yield Statement("people", {"share": found.people})


# ---- close


def few_people(found: Found) -> Iterator[Statement]:
    """The winner or the runner-up was scored by few people."""
    for i in found.first_two:
        people = int(found.table.counts[i].max())
        if people < FEWEST_PEOPLE:
            yield Statement("few_people", {"few_option": found.table.option(i), "people": people})


def empty_cell(found: Found) -> Iterator[Statement]:
    """The winner or the runner-up has no score on a criterion with weight."""
    table = found.table
    for i in found.first_two:
        for k in range(len(table.about.criteria)):
            if table.weights[k] > 0 and not table.counts[i, k]:
                yield Statement("empty_cell", {"empty_option": table.option(i), "empty_criterion": table.criterion(k)})


def split_knock_out(found: Found) -> Iterator[Statement]:
    """People are split on a knock-out, and the other answer would change the winner."""
    if found.knock_outs.doubt:
        yield Statement("split", found.knock_outs.doubt)


def one_person(found: Found) -> Iterator[Statement]:
    """Leaving out some single person costs the winner the lead."""
    if found.left_out and found.left_out.changed:
        yield Statement("left_out", {"members": found.left_out.members})


def small_weight_change(found: Found) -> Iterator[Statement]:
    """A small change of one weight makes another option win."""
    flip = nearest_flip(found.sensitivity)
    if flip and flip.change is not None and flip.change < CLEAR_WEIGHT - TINY:
        yield Statement("weight", weight_change(found.table, flip))


def little_lead(found: Found) -> Iterator[Statement]:
    """The lead is small; the weight that would change it says more, if there is one."""
    if found.margin < CLEAR_MARGIN * (found.table.about.scale - 1) - TINY:
        flip = nearest_flip(found.sensitivity)
        yield Statement("weight", weight_change(found.table, flip)) if flip else Statement("little")


def near_weights(found: Found) -> Iterator[Statement]:
    """Under weights near ours, another option wins too often."""
    if found.near is not None and found.near < CLEAR_NEAR:
        yield Statement("near", {"share": found.near})


def other_people(found: Found) -> Iterator[Statement]:
    """With resampled people, another option wins too often."""
    if found.people is not None and found.people < CLEAR_PEOPLE:
        yield Statement("people", {"share": found.people})
