"""What must be true of the scores for each headline and its sentence, recounted from the ballots in exact fractions."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from math import gamma, inf, pi, sqrt

import numpy as np

from server.analysis.findings import Share, Solidity
from server.core.model import Session
from server.core.statement import Param
from tests.support.checkers.two_options import chance_of_first
from tests.support.checkers.worths import answers_of, knocked_out, reaches, worths_of

TIE = Fraction(2, 10**9)
Params = dict[str, Param]


class Recount:
    """The contest of the last round: the worths of each cell by member, and exact totals."""

    def __init__(self, session: Session) -> None:
        about, round_ = session.description, session.rounds[-1]
        self.revealed = round_.revealed_at is not None
        self.length = about.scale - 1
        self.voters = max(session.voters + round_.facilitators, round_.started)
        self.shared = about.options_each is not None and about.options_each < len(about.options)
        # How many are to score each option: everybody, or the number on average that a share goes to.
        self.asked = (
            max(1, self.voters * (about.options_each or 0) // len(about.options)) if self.shared else self.voters
        )
        self.out = knocked_out(about, answers_of(session, round_))
        self.options = [option.id for option in about.options if option.id not in self.out]
        criteria = [criterion for criterion in about.criteria if not criterion.knock_out]
        whole = sum(Fraction(c.weight) for c in criteria)
        self.weights = {c.id: Fraction(c.weight) / (whole or 1) for c in criteria}
        self.reach = reaches(about)
        given = {key: worth for key, worth in worths_of(session, round_).items() if key[1] not in self.out}
        self.votes = list(given)
        self.worths: dict[tuple[str, str], dict[str, Fraction]] = {
            (o, c): {} for o in self.options for c in self.weights
        }
        for (member, option, criterion), worth in given.items():
            self.worths[option, criterion][member] = worth
        self.totals = {o: t for o in self.options if (t := self._total(o)) is not None}

    def _total(self, option: str) -> Fraction | None:
        held = [(w, cell) for c, w in self.weights.items() if (cell := self.worths[option, c]) and w]
        total = sum((w * sum(cell.values(), Fraction(0)) / len(cell) for w, cell in held), Fraction(0))
        return total / sum((w for w, _ in held), Fraction(0)) if held else None

    @property
    def leaders(self) -> set[str]:
        """The options with the highest total."""
        best = max(self.totals.values(), default=None)
        return {o for o, t in self.totals.items() if best is not None and best - t <= TIE}

    def counts(self, option: str) -> dict[str, int]:
        """The number of scores of an option, by criterion with weight."""
        return {c: len(self.worths[option, c]) for c, w in self.weights.items() if w}

    def first_two(self) -> set[str]:
        """The leader and the options with the second highest total."""
        second = max(t for o, t in self.totals.items() if o not in self.leaders)
        return self.leaders | {o for o, t in self.totals.items() if second - t <= TIE}

    def complete(self) -> bool:
        """Whether everybody who scored anything scored everything that counts."""
        people = {m for cell in self.worths.values() for m in cell}
        return all(set(cell) == people for (_, c), cell in self.worths.items() if self.weights[c])


def check(findings: Solidity, session: Session) -> None:
    """Raise AssertionError if the headline, or what its sentence says, is false."""
    recount = Recount(session)
    code, params = findings.statement.code, findings.statement.params
    assert "still_scoring" not in code or code.endswith("_share") == recount.shared
    so_far(findings, recount)
    if code in WITHOUT_LEAD:
        WITHOUT_LEAD[code](recount, params)
        close = code.startswith("only_left_")
        assert findings.headline == ("clear" if code == "only_left" else "close" if close else NONE)
        return
    _lead(recount, params)
    chances(findings, recount)
    if code in OF_BOARD:
        OF_BOARD[code](recount, params)
        assert findings.headline == "close"
    if code == "people":
        share = _share(findings, params["option"])
        assert params["share"] == share and share < 0.9
        assert findings.headline == (NONE if share < 0.6 else "close")
        assert findings.chances is not None and params["members"] == findings.chances.members
    if code == "hardly_compared":
        assert recount.revealed and findings.headline == "close"
        assert findings.chances is None or params["option"] not in {s.option for s in findings.chances.shares}
    if findings.headline == "clear":
        _clear(findings, recount)


NONE = "no clear winner"


# ---- sentences without a leader


def _all_knocked_out(recount: Recount, _: Params) -> None:
    assert not recount.options


def _only_left(recount: Recount, params: Params) -> None:
    assert recount.options == [params["option"]] and recount.totals
    assert params["out"] == len(recount.out)
    if "thin_option" in params:
        _still_scoring(recount, params)
    if "few_option" in params:
        _scored_by_few(recount, params)


def _scored_by_few(recount: Recount, params: Params) -> None:
    """No criterion of the option was scored by more than so many people, and one was by as many."""
    by_criterion = [
        len({m for m, o, c in recount.votes if (o, c) == (params["few_option"], k)}) for k in recount.weights
    ]
    assert max(by_criterion) == params["people"]


def _one_scored(recount: Recount, params: Params) -> None:
    assert {option for _, option, _ in recount.votes} == {params["option"]}
    assert params["out"] == len(recount.out)


def _one_weighs(recount: Recount, params: Params) -> None:
    """Others have scores, but only on criteria that weigh nothing."""
    assert {option for _, option, criterion in recount.votes if recount.weights[criterion]} == {params["option"]}
    assert any(option != params["option"] for _, option, _ in recount.votes)
    assert params["out"] == len(recount.out)


def _nothing_scored(recount: Recount, params: Params) -> None:
    assert not recount.votes and params["out"] == len(recount.out)


def _nothing_weighs(recount: Recount, params: Params) -> None:
    assert recount.votes and not any(recount.weights[criterion] for _, _, criterion in recount.votes)
    assert params["out"] == len(recount.out)


def _tied(recount: Recount, params: Params) -> None:
    assert set(_texts(params["options"])) == recount.leaders and len(recount.leaders) > 1
    assert abs(max(recount.totals.values()) - Fraction(float(_number(params["total"])))) <= TIE


WITHOUT_LEAD: dict[str, Callable[[Recount, Params], None]] = {
    "all_knocked_out": _all_knocked_out,
    "only_left": _only_left,
    "only_left_still_scoring": _only_left,
    "only_left_still_scoring_share": _only_left,
    "only_left_few_people": _only_left,
    "only_left_split": _only_left,
    "only_left_one_answer": _only_left,
    "only_left_left_out": _only_left,
    "one_scored": _one_scored,
    "nothing_scored": _nothing_scored,
    "one_weighs": _one_weighs,
    "nothing_weighs": _nothing_weighs,
    "tied": _tied,
}


# ---- sentences with a leader


def _lead(recount: Recount, params: Params) -> None:
    assert recount.leaders == {params["option"]} and len(recount.totals) > 1
    best, second = sorted(recount.totals.values(), reverse=True)[:2]
    margin = Fraction(float(_number(params["margin"])))
    assert abs(best - second - margin) <= TIE if margin else best - second < Fraction(5, 1000) + TIE


def _few_people(recount: Recount, params: Params) -> None:
    _scored_by_few(recount, params)
    assert params["few_option"] in recount.first_two() and int(_number(params["people"])) < 3


def _empty_cell(recount: Recount, params: Params) -> None:
    option, criterion = str(params["empty_option"]), str(params["empty_criterion"])
    assert option in recount.first_two() and recount.counts(option)[criterion] == 0


def _still_scoring(recount: Recount, params: Params) -> None:
    """No cell that counts has fewer scores than the one named, and at most half of those asked have scored it."""
    fewest = min(min(recount.counts(o).values()) for o in recount.options)
    cell = recount.counts(str(params["thin_option"]))[str(params["thin_criterion"])]
    assert not recount.revealed and params["scored"] == cell == fewest
    assert params["members"] == recount.asked and 2 * cell <= recount.asked


def _chance_so_far(recount: Recount, params: Params) -> None:
    assert not recount.revealed and bound(recount, str(params["option"])) > 0.01 - 1e-3


OF_BOARD: dict[str, Callable[[Recount, Params], None]] = {
    "few_people": _few_people,
    "empty_cell": _empty_cell,
    "still_scoring": _still_scoring,
    "still_scoring_share": _still_scoring,
    "chance_so_far": _chance_so_far,
}


def _clear(findings: Solidity, recount: Recount) -> None:
    """Nothing that keeps a result from being clear applies."""
    best, second = sorted(recount.totals.values(), reverse=True)[:2]
    assert best - second >= Fraction(5, 100) * recount.length - TIE
    for option in recount.first_two():
        assert min(recount.counts(option).values()) > 0
        assert max(len(recount.worths[option, c]) for c in recount.weights) >= 3
    (winner,) = recount.leaders
    if recount.revealed:
        assert _share(findings, winner) >= 0.9
    else:
        fewest = min(min(recount.counts(o).values()) for o in recount.options)
        assert 2 * fewest > recount.asked and bound(recount, winner) <= 0.01 + 1e-3


# ---- chances


def so_far(findings: Solidity, recount: Recount) -> None:
    """Before the reveal, the thinnest cell and the chance of such a lead are those of the board."""
    found = findings.so_far
    leads = len(recount.leaders) == 1 and len(recount.totals) >= min(2, len(recount.options))
    assert (found is None) == (recount.revealed or not leads)
    if found is None:
        return
    fewest = min(min(recount.counts(o).values()) for o in recount.options)
    assert found.scored == fewest == recount.counts(found.option)[found.criterion]
    assert (found.members, found.shared) == (recount.asked, recount.shared)
    assert abs(found.chance - bound(recount, next(iter(recount.leaders)))) < 1e-3


def chances(findings: Solidity, recount: Recount) -> None:
    """The chances are those of the members who compared; with two options and no gaps, those of an exact posterior."""
    found = findings.chances
    if found is None:
        return
    assert recount.revealed and set(s.option for s in found.shares) <= set(recount.totals)
    assert found.members <= len({m for cell in recount.worths.values() for m in cell})
    for rank in range(len(found.shares)):
        assert abs(sum(s.ranks[rank] for s in found.shares) - 1) < 1e-4
    if len(recount.totals) == len(recount.options) == 2 and recount.complete():
        first, second = recount.options
        people = {m for (_, c), cell in recount.worths.items() if recount.weights[c] for m in cell}
        leads = [
            float(sum(w * (recount.worths[first, c][m] - recount.worths[second, c][m])
                      for c, w in recount.weights.items() if w))
            for m in people
        ]  # fmt: skip
        squares = float(sum(w * w for w in recount.weights.values()))
        usual = 2 * (recount.length / 4) ** 2 * (0.1 + 0.9 * squares)
        assert abs(_share(findings, first) - chance_of_first(leads, usual, recount.length)) < 4 * found.error


def _share(findings: Solidity, option: Param) -> float:
    shares: tuple[Share, ...] = findings.chances.shares if findings.chances else ()
    return next(s.ranks[0] for s in shares if s.option == option)


def bound(recount: Recount, winner: str) -> float:
    """Return the sum of the t tails of the winner's leads, with the largest standard errors the board allows."""
    total = 0.0
    for rival in set(recount.totals) - {winner}:
        lead = float(recount.totals[winner] - recount.totals[rival])
        fewest = min(n for o in (winner, rival) for n in recount.counts(o).values() if n)
        error = _error(recount, winner) + _error(recount, rival)
        total += _tail(lead / error if error else inf, min(fewest + 1, 60))
    return min(1.0, total)


def _error(recount: Recount, option: str) -> float:
    errors = weight = 0.0
    for criterion, w in recount.weights.items():
        given = [float(x) for x in recount.worths[option, criterion].values()]
        if not w or not given:
            continue
        n, mean = len(given), sum(given) / len(given)
        usual = float(recount.reach[criterion][1] - recount.reach[criterion][0]) / 4
        squares = sum((x - mean) ** 2 for x in given)
        errors += float(w) * sqrt((squares + 2 * usual**2) / (n + 1) / n)
        weight += float(w)
    return errors / weight


def _tail(t: float, freedom: int) -> float:
    """Student's t beyond `t`, by Simpson's rule over the angle atan(x / sqrt(freedom))."""
    angles = np.linspace(np.arctan(t / sqrt(freedom)), pi / 2, 2001)
    density = np.cos(angles) ** (freedom - 1)
    factors = np.ones(2001)
    factors[1:-1:2], factors[2:-1:2] = 4, 2
    area = float((density * factors).sum()) * float(angles[1] - angles[0]) / 3
    return area * gamma((freedom + 1) / 2) / (sqrt(pi) * gamma(freedom / 2))


def _number(param: Param) -> float:
    assert isinstance(param, int | float)
    return param


def _texts(param: Param) -> list[str]:
    assert isinstance(param, tuple)
    return [str(text) for text in param]
