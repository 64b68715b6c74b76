"""The reasons why a result is not clear, each from the findings that show it.

A reason is a function that yields a statement (messages `headline-…`) for each time it applies; headline.py has their
order and adds who leads and by how much. All thresholds are defined here; docs/solidity.md explains them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from server.analysis.ballot_findings import LeftOut
from server.analysis.comparison import Rivals
from server.analysis.comparison_findings import Possible
from server.analysis.findings import Acceptability, Chances, Sensitivity, Share, SoFar
from server.analysis.knock_outs import KnockOuts
from server.analysis.table import Table, leaders
from server.analysis.weight_change import change_statement, nearest_change, size
from server.analysis.weight_findings import Weights
from server.analysis.weight_lines import TINY
from server.core.statement import Param, Statement

FEWEST_PEOPLE = 3
CLEAR_MARGIN = 0.05  # of the length of the scale: 0.2 steps for scores of 1 to 5
CLEAR_WEIGHT = 0.05  # five percentage points of one weight
CLEAR_NEAR, NO_WINNER_NEAR = 0.9, 0.6
CLEAR_PEOPLE, NO_WINNER_PEOPLE = 0.9, 0.6
COINCIDENCE = 0.05  # how often "clear" may be said without a real difference
CLEAR_SO_FAR = 0.005  # either of two options can lead by chance, so 1 % for both
SCORED_SO_FAR = 0.5  # of those who are to score it
FEWEST_TO_AGREE = 4  # three people who choose between two options blindly agree in one of four meetings


@dataclass(frozen=True)
class Found:
    """The findings that the headline follows from; what is not known yet is None and raises no doubt."""

    table: Table
    knock_outs: KnockOuts
    sensitivity: Sensitivity
    acceptability: Acceptability | None = None
    chances: Chances | None = None
    so_far: SoFar | None = None
    left_out: LeftOut | None = None
    possible: Possible | None = None
    rivals: Rivals | None = None
    weights: Weights | None = None

    @cached_property
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
        second = max(totals.values(), default=0.0)
        return [self.winner, *(i for i in totals if totals[i] == second)]

    @property
    def near(self) -> float | None:
        """How often the winner wins under weights near ours."""
        return _wins(self.acceptability.near_weights if self.acceptability else (), self.sensitivity.winner)

    @property
    def near_members(self) -> float | None:
        """How often it wins under weights near those of a member drawn at random."""
        return _wins(self.acceptability.near_members if self.acceptability else (), self.sensitivity.winner)

    @property
    def people(self) -> float | None:
        """The chance that it is really first by all people like these."""
        return _wins(self.chances.shares if self.chances else (), self.sensitivity.winner)


def _wins(shares: tuple[Share, ...], option: str | None) -> float | None:
    return next((s.ranks[0] for s in shares if s.option == option), None)


# ---- no clear winner


def unlikely_with_near_weights(found: Found) -> Iterator[Statement]:
    """Under weights near ours, the winner wins little more than half of the time."""
    if found.near is not None and found.near < NO_WINNER_NEAR:
        yield Statement("near", {"share": found.near})


def hardly_likely_first(found: Found) -> Iterator[Statement]:
    """The chance that the winner is really first is little more than half."""
    if found.people is not None and found.people < NO_WINNER_PEOPLE:
        yield _chance(found, found.people)


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


def one_answer(found: Found) -> Iterator[Statement]:
    """A single answer decides a knock-out, and with it the winner."""
    answer = found.knock_outs.answer
    if answer:
        yield Statement("one_answer", {"answer_option": answer.option, "answer_criterion": answer.criterion})


def one_person(found: Found) -> Iterator[Statement]:
    """Leaving out some single person costs the winner the lead."""
    if found.left_out and found.left_out.changed:
        yield Statement("left_out", {"members": found.left_out.members})


def unheard_weights(found: Found) -> Iterator[Statement]:
    """Fewer than half of the members' own weights choose the winner."""
    members = found.weights.members if found.weights else None
    if members:
        alone = next(choice.alone for choice in members.choices if choice.option == found.sensitivity.winner)
        if 2 * alone < members.members:
            yield Statement("own_weights", {"members": members.members, "count": alone})


def small_weight_change(found: Found) -> Iterator[Statement]:
    """A small change of one weight costs the winner the lead."""
    change = nearest_change(found.sensitivity)
    if change and size(change) < CLEAR_WEIGHT - TINY:
        yield change_statement(found.table, change, "weight", "weight_unweighed")


def small_joint_change(found: Found) -> Iterator[Statement]:
    """A small change of several weights costs the winner the lead."""
    joint = found.weights.joint if found.weights else None
    if joint and joint.moved is not None and joint.moved < CLEAR_WEIGHT - TINY:
        yield joint.statement


def little_lead(found: Found) -> Iterator[Statement]:
    """The lead is small; the weight that would change it says more, if there is one."""
    if found.margin < CLEAR_MARGIN * (found.table.about.scale - 1) - TINY:
        change = nearest_change(found.sensitivity)
        yield change_statement(found.table, change, "weight", "weight_unweighed") if change else Statement("little")


def near_weights(found: Found) -> Iterator[Statement]:
    """Under weights near ours, another option wins too often."""
    if found.near is not None and found.near < CLEAR_NEAR:
        yield Statement("near", {"share": found.near})


def near_members_weights(found: Found) -> Iterator[Statement]:
    """Under weights near those of a member drawn at random, another option wins too often."""
    if found.near_members is not None and found.near_members < CLEAR_NEAR:
        yield Statement("near_members", {"share": found.near_members})


def not_likely_enough(found: Found) -> Iterator[Statement]:
    """The chance that the winner is really first is not high."""
    if found.people is not None and found.people < CLEAR_PEOPLE:
        yield _chance(found, found.people)


def all_may_be_equal(found: Found) -> Iterator[Statement]:
    """If all options were equally good, some option would often lead by as much."""
    chance = found.chances.coincidence if found.chances else None
    if chance and chance.all_equal > COINCIDENCE:
        yield Statement("coincidence", {"share": chance.all_equal})


def rival_may_be_equal(found: Found) -> Iterator[Statement]:
    """If one rival were equally good, one of the two would often lead by as much."""
    chance = found.chances.coincidence if found.chances else None
    if chance and chance.rival_equal > COINCIDENCE:
        yield Statement("coincidence_rival", {"share": chance.rival_equal, "rival_option": chance.rival})


def may_agree_on_two(found: Found) -> Iterator[Statement]:
    """So few people would often agree if only two options divided them, and they chose between those blindly."""
    if found.chances and found.chances.members < FEWEST_TO_AGREE:
        people = found.chances.members
        yield Statement("blind_two", {"people": people, "share": 2.0 ** (1 - people)})


def hardly_compared(found: Found) -> Iterator[Statement]:
    """Fewer than two people compared the winner with others, so that nothing is known of how people differ."""
    if found.so_far is None and found.people is None:
        yield Statement("hardly_compared")


def _chance(found: Found, share: float) -> Statement:
    assert found.chances is not None
    return Statement("people", {"share": share, "members": found.chances.members})


# ---- close, before the reveal


def most_still_scoring(found: Found) -> Iterator[Statement]:
    """At most half of those who are to do so have scored every cell that counts."""
    now = found.so_far
    if now and now.scored <= SCORED_SO_FAR * now.members:
        thin: dict[str, Param] = {"thin_option": now.option, "thin_criterion": now.criterion}
        code = "still_scoring_share" if now.shared else "still_scoring"
        yield Statement(code, thin | {"scored": now.scored, "members": now.members})


def may_be_chance(found: Found) -> Iterator[Statement]:
    """The histograms alone do not rule out that the lead is chance."""
    if found.so_far and found.so_far.chance > CLEAR_SO_FAR:
        yield Statement("chance_so_far")


def may_agree_blindly(found: Found) -> Iterator[Statement]:
    """So few people would often agree if they chose blindly."""
    now = found.so_far
    if now and now.blind > COINCIDENCE:
        yield Statement("blind_so_far", {"people": now.scored, "share": now.blind})
