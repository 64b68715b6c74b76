"""The headline: clear, close, or no clear winner, with an explanation (docs/solidity.md)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from server.analysis import comparison_reasons, reasons
from server.analysis.findings import Headline
from server.analysis.reasons import Found
from server.analysis.table import Table, leaders
from server.analysis.weight_change import change_statement, nearest_change
from server.analysis.weight_lines import TINY
from server.core.board import TIE_DIGITS
from server.core.statement import Param, Statement

Reason = Callable[[Found], Iterator[Statement]]

# In order of importance: the headline's sentence is the first that applies.
NO_CLEAR_WINNER = (
    comparison_reasons.others_ahead_by_the_same_raters,
    comparison_reasons.level_by_the_same_raters,
    comparison_reasons.compared_with_none,
    reasons.unlikely_with_near_weights,
    reasons.hardly_likely_first,
)
CLOSE = (
    reasons.most_still_scoring,
    reasons.few_people,
    comparison_reasons.missing_scores,
    reasons.empty_cell,
    comparison_reasons.compared_with_some,
    comparison_reasons.compared_in_part,
    reasons.split_knock_out,
    reasons.one_answer,
    reasons.one_person,
    reasons.unheard_weights,
    reasons.small_weight_change,
    reasons.small_joint_change,
    reasons.little_lead,
    reasons.near_weights,
    reasons.near_members_weights,
    reasons.hardly_compared,
    reasons.not_likely_enough,
    reasons.all_may_be_equal,
    reasons.rival_may_be_equal,
    reasons.may_agree_on_two,
    reasons.may_be_chance,
    reasons.may_agree_blindly,
)
# The same for the only option that is left, with the code of the sentence that says so.
ONLY_LEFT: dict[Reason, str] = {
    reasons.most_still_scoring: "only_left_still_scoring",
    reasons.few_people: "only_left_few_people",
    reasons.split_knock_out: "only_left_split",
    reasons.one_answer: "only_left_one_answer",
    reasons.one_person: "only_left_left_out",
}
WORDS: tuple[tuple[Headline, tuple[Reason, ...]], ...] = (("no clear winner", NO_CLEAR_WINNER), ("close", CLOSE))


def headline(found: Found) -> tuple[Headline, Statement]:
    """Return the headline and its explanation (messages `headline-…`)."""
    undisputed = _without_comparison(found)
    if undisputed:
        return undisputed
    lead = _lead(found)
    for word, doubts in WORDS:
        doubt = next((statement for reason in doubts for statement in reason(found)), None)
        if doubt:
            return word, Statement(doubt.code, lead | doubt.params)
    firm = _firm(found)
    return "clear", Statement(firm.code, lead | firm.params)


def _without_comparison(found: Found) -> tuple[Headline, Statement] | None:
    """Return the headline if no option leads another; None if one does."""
    table = found.table
    placed, top = table.placed, leaders(table.totals)
    if not table.about.options:
        return "no clear winner", Statement("all_knocked_out")
    if len(table.about.options) == 1 and placed:
        return _only_left(found)
    if len(placed) < 2:
        return "no clear winner", _too_few(found)
    if len(top) > 1:
        return "no clear winner", _tied(table, top)
    return None


def _too_few(found: Found) -> Statement:
    # Options that are knocked out may have scores: "nothing is scored" is then only true of the others.
    table, out = found.table, found.knock_outs.out
    scored = int(table.counts.any(axis=1).sum())
    if not table.placed:
        return Statement("nothing_weighs" if scored else "nothing_scored", {"out": out})
    code = "one_weighs" if scored > 1 else "one_scored"
    return Statement(code, {"option": table.option(table.placed[0]), "out": out})


def _only_left(found: Found) -> tuple[Headline, Statement]:
    left: dict[str, Param] = {"option": found.table.option(0), "out": found.knock_outs.out}
    for reason, code in ONLY_LEFT.items():
        for doubt in reason(found):
            if doubt.code == "still_scoring_share":
                code = "only_left_still_scoring_share"
            return "close", Statement(code, left | doubt.params)
    return "clear", Statement("only_left", left)


def _tied(table: Table, top: list[int]) -> Statement:
    total = round(float(table.totals[top[0]]), TIE_DIGITS)
    return Statement("tied", {"options": tuple(map(table.option, top)), "total": total})


def _lead(found: Found) -> dict[str, Param]:
    # A margin too small for two decimals is reported as 0, which the message words as less than 0.01.
    margin = round(found.margin, TIE_DIGITS) if found.margin >= 0.005 else 0.0
    return {"option": found.table.option(found.winner), "margin": margin}


def _firm(found: Found) -> Statement:
    """Return what stands behind a clear result: the criterion that decides alone, or how much it takes to change it."""
    decisive = [k for k, weight in enumerate(found.table.weights) if 1 - weight <= TINY]
    change = nearest_change(found.sensitivity)
    if change:
        return change_statement(found.table, change, "firm", "firm_unweighed")
    if decisive:
        return Statement("one_decides", {"criterion": found.table.criterion(decisive[0])})
    return Statement("no_weight")
