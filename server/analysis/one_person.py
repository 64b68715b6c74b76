"""Whether the result depends on one person: every single ballot is left out once, and changed once in the worst case.

Leaving one out is the jackknife (Tukey, "Bias and confidence in not-quite large samples", Annals of Mathematical
Statistics 29 (1958) 614). Changing one is the manipulation problem of social choice for a coalition of one; with totals
that rise with every score, the greedy ballot is the best one (Bartholdi, Tovey & Trick, "The computational difficulty
of manipulating an election", Social Choice and Welfare 6 (1989) 227-241). Knock-outs are recounted in both.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from server.analysis.ballot_findings import KnockOutCell, LeftOut, OneChanged, Rival
from server.analysis.table import Floats, Given, Ints, Table, leaders, weighted
from server.core.model import MET, NOT_MET, Description, KnockOut
from server.core.statement import Param, Statement
from server.core.worth import worth_limits

MEMBERS_AT_ONCE = 1_000  # bounds the memory for large meetings

Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Ballots:
    """All ballots of a revealed round, on all options: also on those that are knocked out now.

    `worths` are the scores (members by options by criteria with a weight, NaN for none), `answers` those to knock-out
    criteria (members by options by knock-out criteria: not met, met, or 0). A member without any is left out.
    """

    about: Description
    rule: KnockOut
    worths: Floats
    answers: NDArray[np.uint8]
    weights: Floats

    @property
    def members(self) -> int:
        """The number of members."""
        return len(self.worths)

    def place(self, option: str) -> int:
        """Return the index of an option."""
        return next(i for i, o in enumerate(self.about.options) if o.id == option)


def all_ballots(single: Given, about: Description, weights: Floats) -> Ballots:
    """Return the ballots on all options of `about`, which has no knock-out criteria."""
    worths = single.worths
    voted = ~np.isnan(worths).all(axis=(1, 2)) | single.answers.any(axis=(1, 2))
    return Ballots(about, about.knock_out_rule, worths[voted], single.answers[voted], weights)


# ---- leaving one out


def left_out(ballots: Ballots, table: Table, answer: KnockOutCell | None) -> LeftOut | None:
    """Compute the effect of leaving out each single member; None without a winner or with fewer than two members.

    `answer` is the knock-out that depends on one answer, if there is one.
    """
    winner = _winner(ballots, table)
    if winner is None or ballots.members < 2:
        return None
    changed, others = 0, np.zeros(len(ballots.about.options), dtype=np.bool_)
    for totals in _totals_without_each(ballots):
        best = totals.max(axis=1, keepdims=True)
        first = (totals == best) & (best > -np.inf)
        alone = first[:, winner] & (first.sum(axis=1) == 1)
        changed += int((~alone).sum())
        others |= first[~alone].any(axis=0)
    others[winner] = False
    ids = tuple(o.id for o, then in zip(ballots.about.options, others, strict=True) if then)
    option = ballots.about.options[winner].id
    return LeftOut(ballots.members, changed, ids, answer, _without(ballots.members, changed, option, ids, answer))


def _totals_without_each(ballots: Ballots) -> Iterator[Floats]:
    """Yield the totals (members by options) without each member; -inf for an option that is out or has no total."""
    scored = ~np.isnan(ballots.worths)
    values = np.where(scored, ballots.worths, 0.0)
    sums, counts = values.sum(axis=0), scored.sum(axis=0)
    not_met, met = _answered(ballots, NOT_MET), _answered(ballots, MET)
    for part in _parts(ballots.members):
        totals = _weighted_means(sums - values[part], counts - scored[part], ballots.weights)
        fails = _fails(not_met.sum(axis=0) - not_met[part], met.sum(axis=0) - met[part], ballots.rule)
        yield _standing(totals, fails)


def _without(
    members: int, changed: int, option: str, others: tuple[str, ...], answer: KnockOutCell | None
) -> Statement:
    params: dict[str, Param] = {"members": members, "option": option}
    if not changed:
        return Statement("stable", params)
    params["changed"] = changed
    if not others:
        return Statement("nobody", params)
    params["other_options"] = others
    if answer is None:
        return Statement("changed", params)
    return Statement("answer", params | {"answer_option": answer.option, "answer_criterion": answer.criterion})


# ---- changing one


def one_changed(ballots: Ballots, table: Table) -> OneChanged | None:
    """Compute what each single member could reach by changing their ballot; None without a winner or with fewer than
    two members.

    A ballot may take any value of the scale in the cells that the member scored, and any answer to the knock-outs that
    they answered; it does not gain or lose cells. For an option to lead, it is best to give it the highest value
    everywhere and all others the lowest.
    """
    winner = _winner(ballots, table)
    if winner is None or ballots.members < 2:
        return None
    options = len(ballots.about.options)
    leads, levels, unseated = np.zeros(options, dtype=np.int64), np.zeros(options, dtype=np.int64), 0
    for best, worst in _totals_with_each_changed(ballots):
        strongest = _strongest_others(worst)
        ahead, level = best > strongest, (best >= strongest) & (best > -np.inf)
        level[:, winner] = ahead[:, winner] = False
        leads += ahead.sum(axis=0)
        levels += level.sum(axis=0)
        unseated += int((level.any(axis=1) | (worst[:, winner] == -np.inf)).sum())
    rivals = tuple(
        Rival(ballots.about.options[i].id, int(leads[i]), int(levels[i]))
        for i in sorted(np.flatnonzero(levels).tolist(), key=lambda i: (-leads[i], -levels[i], i))
    )
    option = ballots.about.options[winner].id
    return OneChanged(ballots.members, unseated, rivals, _changed(ballots.members, unseated, option, rivals))


def _totals_with_each_changed(ballots: Ballots) -> Iterator[tuple[Floats, Floats]]:
    """Yield the best and the worst total of each option (members by options) that each member can give it."""
    scored = ~np.isnan(ballots.worths)
    values = np.where(scored, ballots.worths, 0.0)
    sums, counts = values.sum(axis=0), scored.sum(axis=0)
    not_met, met = _answered(ballots, NOT_MET), _answered(ballots, MET)
    limits = [worth_limits(criterion, ballots.about.scale) for criterion in ballots.about.criteria]
    lowest, highest = (np.array(ends) for ends in zip(*limits, strict=True))
    for part in _parts(ballots.members):
        rest, own, gave = sums - values[part], scored[part], not_met[part] | met[part]
        against, for_ = not_met.sum(axis=0) - not_met[part], met.sum(axis=0) - met[part]
        high = _weighted_means(rest + own * highest, counts, ballots.weights)
        low = _weighted_means(rest + own * lowest, counts, ballots.weights)
        yield (
            _standing(high, _fails(against, for_ + gave, ballots.rule)),
            _standing(low, _fails(against + gave, for_, ballots.rule)),
        )


def _strongest_others(totals: Floats) -> Floats:
    """Return, for each option, the highest total among the others (members by options)."""
    members, options = totals.shape
    first = totals.argmax(axis=1)
    rows = np.arange(members)
    strongest = np.repeat(totals[rows, first][:, None], options, axis=1)
    rest = totals.copy()
    rest[rows, first] = -np.inf
    strongest[rows, first] = rest.max(axis=1)
    return strongest


def _changed(members: int, changed: int, option: str, rivals: tuple[Rival, ...]) -> Statement:
    if not changed:
        return Statement("stable", {"option": option})
    params: dict[str, Param] = {"members": members, "option": option, "changed": changed}
    if not rivals:
        return Statement("nobody", params)
    if len(rivals) == 1 and rivals[0].leads == changed:
        return Statement("lead", params | {"rival_option": rivals[0].option})
    return Statement("some", params | {"other_options": tuple(rival.option for rival in rivals)})


# ---- both


def _winner(ballots: Ballots, table: Table) -> int | None:
    top = leaders(table.totals)
    return ballots.place(table.option(top[0])) if len(top) == 1 else None


def _parts(members: int) -> Iterator[slice]:
    return (slice(start, start + MEMBERS_AT_ONCE) for start in range(0, members, MEMBERS_AT_ONCE))


def _answered(ballots: Ballots, answer: int) -> Ints:
    given: Ints = (ballots.answers == answer).astype(np.int64)
    return given


def _weighted_means(sums: Floats, counts: Ints, weights: Floats) -> Floats:
    counted = np.broadcast_to(counts, sums.shape) > 0
    return weighted(np.divide(sums, counts, out=np.full(sums.shape, np.nan), where=counted), weights)


def _fails(not_met: Ints, met: Ints, rule: KnockOut) -> Mask:
    """Return whether each option (second axis) fails a knock-out criterion (last axis), as on the board."""
    return np.asarray((not_met > 0 if rule == "any" else not_met > met).any(axis=-1))


def _standing(totals: Floats, fails: Mask) -> Floats:
    return np.where(fails | np.isnan(totals), -np.inf, totals)
