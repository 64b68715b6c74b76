"""The headline again: its word, and the one sentence that comes first of all that apply."""

from __future__ import annotations

from collections.abc import Callable

from server.analysis.findings import Solidity
from server.core.model import Session
from tests.support.checkers import doubts
from tests.support.checkers.doubts import Said
from tests.support.checkers.facts import Facts

Reason = Callable[[Facts], Said | None]


def check(findings: Solidity, session: Session) -> None:
    """Raise AssertionError if another sentence should have come first, or another word."""
    facts = Facts(findings, session)
    word, code, params = _verdict(facts)
    told = findings.statement
    assert (findings.headline, told.code) == (word, code), (word, code)
    assert {name: told.params.get(name) for name in params} == params, params


def _verdict(facts: Facts) -> tuple[str, str, dict[str, object]]:
    undisputed = _without_lead(facts)
    if undisputed:
        return undisputed
    for word, reasons in (("no clear winner", NONE), ("close", CLOSE)):
        for reason in reasons:
            said = reason(facts)
            if said:
                return word, *said
    return "clear", *_firm(facts)


# ---- without a leader


def _without_lead(facts: Facts) -> tuple[str, str, dict[str, object]] | None:
    recount, none = facts.recount, "no clear winner"
    if not recount.options:
        return none, "all_knocked_out", {}
    if len(recount.options) == 1 and recount.totals:
        for reason, code in ONLY_LEFT:
            said = reason(facts)
            if said:
                share = said[0] == "still_scoring_share"
                return "close", f"{code}_share" if share else code, said[1]
        return "clear", "only_left", {}
    scored = {option for _, option, _ in recount.votes}
    if not recount.totals:
        return none, "nothing_weighs" if scored else "nothing_scored", {}
    if len(recount.totals) == 1:
        return none, "one_weighs" if len(scored) > 1 else "one_scored", {}
    return (none, "tied", {}) if len(recount.leaders) > 1 else None


NONE: list[Reason] = [doubts.same_raters, doubts.level, doubts.with_none, doubts.unlikely_near, doubts.hardly_first]
CLOSE: list[Reason] = [
    doubts.still_scoring,
    doubts.few,
    doubts.missing,
    doubts.empty,
    doubts.with_some,
    doubts.in_part,
    doubts.split,
    doubts.one_answer,
    doubts.one_person,
    doubts.own_weights,
    doubts.weight,
    doubts.joint,
    doubts.little,
    doubts.near_ours,
    doubts.near_members,
    doubts.hardly_compared,
    doubts.likely_enough,
    doubts.coincidence,
    doubts.rival,
    doubts.two,
    doubts.chance_so_far,
    doubts.blind,
]
ONLY_LEFT: list[tuple[Reason, str]] = [
    (doubts.still_scoring, "only_left_still_scoring"),
    (doubts.few, "only_left_few_people"),
    (doubts.split, "only_left_split"),
    (doubts.one_answer, "only_left_one_answer"),
    (doubts.one_person, "only_left_left_out"),
]


def _firm(facts: Facts) -> Said:
    decisive = [c for c, weight in facts.recount.weights.items() if weight > 1 - doubts.CLOSE_TO]
    said = doubts.flip(facts, "firm")
    return said or (("one_decides", {"criterion": decisive[0]}) if decisive else ("no_weight", {}))
