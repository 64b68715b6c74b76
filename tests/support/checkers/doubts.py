"""Every reason against a clear result, asked of the recounted ballots: the code of its sentence with parameters, or
None if it does not apply."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from tests.support.checkers.ballots import decided_by_one
from tests.support.checkers.cells import decides
from tests.support.checkers.facts import Facts
from tests.support.checkers.recount import TIE
from tests.support.checkers.worths import answers_of

Said = tuple[str, dict[str, object]]
CLOSE_TO = Fraction(1, 10**9)


# ---- no clear winner


def same_raters(facts: Facts) -> Said | None:
    """Others are ahead of the leader by the same people."""
    return _compared(facts, -1, "same_raters", "ahead_options")


def level(facts: Facts) -> Said | None:
    """Others are level with it by the same people."""
    return _compared(facts, 0, "same_raters_level", "level_options")


def _compared(facts: Facts, sign: int, code: str, name: str) -> Said | None:
    found = []
    for rival in facts.rivals if facts.recount.revealed else ():
        lead = None if rival in facts.far else facts.scores.lead(facts.leader, rival)
        if lead is not None and (lead > CLOSE_TO) - (lead < -CLOSE_TO) == sign:
            found.append(rival)
    return (code, {name: tuple(found)}) if found else None


def with_none(facts: Facts) -> Said | None:
    """It shares too little with all others, and no missing scores would mend that."""
    alone = facts.recount.revealed and facts.far == facts.rivals and facts.found.possible.deciding is None
    return with_some(facts) if alone else None


def unlikely_near(facts: Facts) -> Said | None:
    """It wins little more than half of the time with weights near ours."""
    return _near(facts, 0.6)


def hardly_first(facts: Facts) -> Said | None:
    """It is hardly more likely than not to be really first."""
    return _likely(facts, 0.6)


# ---- close


def still_scoring(facts: Facts) -> Said | None:
    """At most half have scored some cell."""
    now = facts.found.so_far
    if now is None or 2 * now.scored > now.members:
        return None
    figures: dict[str, object] = {"scored": now.scored, "members": now.members}
    return "still_scoring_share" if now.shared else "still_scoring", figures | {
        "thin_option": now.option,
        "thin_criterion": now.criterion,
    }


def few(facts: Facts) -> Said | None:
    """The first two have no criterion that three people scored."""
    for option in _first_two(facts):
        people = max(len(facts.recount.worths[option, c]) for c in facts.recount.weights)
        if people < 3:
            return "few_people", {"few_option": option, "people": people}
    return None


def _first_two(facts: Facts) -> list[str]:
    if len(facts.recount.options) == 1:
        return facts.recount.options
    both = facts.recount.first_two()
    return [facts.leader, *(o for o in facts.rivals if o in both)]


def missing(facts: Facts) -> Said | None:
    """Missing scores could decide."""
    cell = facts.found.possible.deciding
    if cell is None:
        return None
    unscored = tuple(o for o in facts.found.possible.rivals if o not in facts.recount.totals)
    if cell.option in unscored:
        return "unscored", {"unscored_options": unscored}
    return "thin_cell", {"thin_option": cell.option, "thin_criterion": cell.criterion}


def empty(facts: Facts) -> Said | None:
    """A cell of the first two is empty."""
    for option in _first_two(facts):
        for criterion, people in facts.recount.counts(option).items():
            if not people:
                return "empty_cell", {"empty_option": option, "empty_criterion": criterion}
    return None


def with_some(facts: Facts) -> Said | None:
    """It shares too little with some others."""
    apart = facts.recount.revealed and facts.far
    return ("not_compared", {"apart_options": tuple(facts.far)}) if apart else None


def in_part(facts: Facts) -> Said | None:
    """It shares less than all of the weight with some others."""
    least = min((facts.shared(r) for r in facts.rivals if r not in facts.far), default=Fraction(1))
    return ("compared_in_part", {}) if facts.recount.revealed and least < 1 - CLOSE_TO else None


def split(facts: Facts) -> Said | None:
    """People are split on a knock-out that decides."""
    best: tuple[float, Said] | None = None
    for option, criterion, answers in _knock_outs(facts):
        met, not_met = answers.count(2), answers.count(1)
        if met and not_met and decides(facts.now, option, criterion):
            worth = round(2 * min(met, not_met) / len(answers), 6)
            if best is None or worth > best[0]:
                which: dict[str, object] = {"split_option": option, "split_criterion": criterion}
                best = worth, ("split", which | {"met": met, "not_met": not_met})
    return best[1] if best else None


def _knock_outs(facts: Facts) -> Iterator[tuple[str, str, list[int]]]:
    about, answers = facts.session.description, answers_of(facts.session, facts.session.rounds[-1])
    for option in about.options:
        for criterion in about.criteria:
            given = [value for (_, o, c), value in answers.items() if (o, c) == (option.id, criterion.id)]
            if given:
                yield option.id, criterion.id, given


def one_answer(facts: Facts) -> Said | None:
    """One answer to a knock-out decides."""
    decided = decided_by_one(facts.now)
    for option, criterion, _ in _knock_outs(facts):
        if (option, criterion) in decided:
            return "one_answer", {"answer_option": option, "answer_criterion": criterion}
    return None


def one_person(facts: Facts) -> Said | None:
    """One person decides."""
    left = facts.found.left_out
    return ("left_out", {"members": left.members}) if left and left.changed else None


def own_weights(facts: Facts) -> Said | None:
    """Fewer than half of the members' own weights choose it."""
    members = facts.found.weights.members
    alone = next((c.alone for c in members.choices if c.option == facts.leader), 0) if members else 0
    if members is None or 2 * alone >= members.members:
        return None
    return "own_weights", {"count": alone, "members": members.members}


def weight(facts: Facts) -> Said | None:
    """A small change of one weight costs it the sole lead."""
    change = facts.change
    near = change is not None and abs(change[1].at - change[0].weight) < 0.05 - 1e-9
    return flip(facts, "weight") if near else None


def flip(facts: Facts, code: str) -> Said | None:
    """The nearest change of one weight, as a sentence with this code says it."""
    if facts.change is None:
        return None
    flip, stretch = facts.change
    params: dict[str, object] = {"criterion": flip.criterion, "rival_options": stretch.leaders}
    params |= {"digits": stretch.digits, "to": round(stretch.to, 10)}
    newcomers = set(stretch.leaders) - set(facts.recount.totals)
    return f"{code}_unweighed" if newcomers else code, params


def joint(facts: Facts) -> Said | None:
    """A small change of several weights costs it the sole lead."""
    joint = facts.found.weights.joint
    if joint is None or joint.moved is None or joint.moved >= 0.05 - 1e-9:
        return None
    return joint.statement.code, dict(joint.statement.params)


def little(facts: Facts) -> Said | None:
    """Its lead is small."""
    best, second = sorted(facts.recount.totals.values(), reverse=True)[:2]
    if best - second >= Fraction(5, 100) * facts.recount.length - TIE:
        return None
    return flip(facts, "weight") or ("little", {})


def near_ours(facts: Facts) -> Said | None:
    """It wins too rarely with weights near ours."""
    return _near(facts, 0.9)


def _near(facts: Facts, least: float) -> Said | None:
    accepted = facts.found.acceptability
    share = facts.first(accepted.near_weights) if accepted else None
    return ("near", {"share": share}) if share is not None and share < least else None


def near_members(facts: Facts) -> Said | None:
    """It wins too rarely with weights near those of one member."""
    accepted = facts.found.acceptability
    share = facts.first(accepted.near_members) if accepted else None
    return ("near_members", {"share": share}) if share is not None and share < 0.9 else None


def hardly_compared(facts: Facts) -> Said | None:
    """Fewer than two people have compared it."""
    chances = facts.found.chances
    known = chances is not None and facts.first(chances.shares) is not None
    return ("hardly_compared", {}) if facts.recount.revealed and not known else None


def likely_enough(facts: Facts) -> Said | None:
    """It is not likely enough to be really first."""
    return _likely(facts, 0.9)


def _likely(facts: Facts, least: float) -> Said | None:
    chances = facts.found.chances
    share = facts.first(chances.shares) if chances else None
    if chances is None or share is None or share >= least:
        return None
    return "people", {"share": share, "members": chances.members}


def coincidence(facts: Facts) -> Said | None:
    """All options may be equally good."""
    chance = facts.found.chances.coincidence if facts.found.chances else None
    return ("coincidence", {"share": chance.all_equal}) if chance and chance.all_equal > 0.05 else None


def rival(facts: Facts) -> Said | None:
    """One rival may be equally good."""
    chance = facts.found.chances.coincidence if facts.found.chances else None
    if chance is None or chance.rival_equal <= 0.05:
        return None
    return "coincidence_rival", {"share": chance.rival_equal, "rival_option": chance.rival}


def two(facts: Facts) -> Said | None:
    """Fewer than four people have compared it."""
    chances = facts.found.chances
    return ("blind_two", {"people": chances.members}) if chances and chances.members < 4 else None


def chance_so_far(facts: Facts) -> Said | None:
    """The board does not rule out chance."""
    return ("chance_so_far", {}) if facts.found.so_far and facts.found.so_far.chance > 0.005 else None


def blind(facts: Facts) -> Said | None:
    """So few people often agree by blind choice."""
    now = facts.found.so_far
    return ("blind_so_far", {"people": now.scored, "share": now.blind}) if now and now.blind > 0.05 else None
