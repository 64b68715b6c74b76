"""What must be true of the scores for each headline and its sentence, recounted from the ballots in exact fractions."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from server.analysis.findings import Solidity
from server.core.model import Session
from server.core.statement import Param
from tests.support.checkers.chance import blind, bound, chances, share_of, so_far
from tests.support.checkers.recount import TIE, Params, Recount


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
        share = share_of(findings, params["option"])
        assert params["share"] == share and share < 0.9
        assert findings.headline == (NONE if share < 0.6 else "close")
        assert findings.chances is not None and params["members"] == findings.chances.members
    if code.startswith("coincidence"):
        chance = findings.chances.coincidence if findings.chances else None
        assert chance is not None and findings.headline == "close"
        share, rival = (chance.rival_equal, chance.rival) if "rival_option" in params else (chance.all_equal, None)
        assert params["share"] == share > 0.05 and params.get("rival_option") == rival
    if code == "hardly_compared":
        assert recount.revealed and findings.headline == "close"
        assert findings.chances is None or params["option"] not in {s.option for s in findings.chances.shares}
        assert _beside_others(recount, str(params["option"])) < 2
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


def _beside_others(recount: Recount, option: str) -> int:
    """How many people scored an option, and another one on the same criterion with weight."""
    cells = {(m, o, c) for (o, c), cell in recount.worths.items() if recount.weights[c] for m in cell}
    return len({m for m, o, c in cells if o == option and any((m, p, c) in cells for p in recount.totals if p != o)})


def _chance_so_far(recount: Recount, params: Params) -> None:
    assert not recount.revealed and bound(recount, str(params["option"])) > 0.005 - 5e-4


def _blind_so_far(recount: Recount, params: Params) -> None:
    share = _number(params["share"])
    assert not recount.revealed and 0.05 < share == round(blind(recount), 6)
    assert params["people"] == min(min(recount.counts(o).values()) for o in recount.options)


def _blind_two(recount: Recount, params: Params) -> None:
    people = int(_number(params["people"]))
    assert recount.revealed and people < 4 and _number(params["share"]) == 2 / 2**people


OF_BOARD: dict[str, Callable[[Recount, Params], None]] = {
    "few_people": _few_people,
    "empty_cell": _empty_cell,
    "still_scoring": _still_scoring,
    "still_scoring_share": _still_scoring,
    "blind_so_far": _blind_so_far,
    "blind_two": _blind_two,
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
        assert share_of(findings, winner) >= 0.9
        assert findings.chances is not None and findings.chances.coincidence is not None
        assert max(findings.chances.coincidence.all_equal, findings.chances.coincidence.rival_equal) <= 0.05
    else:
        assert blind(recount) <= 0.05
        fewest = min(min(recount.counts(o).values()) for o in recount.options)
        assert 2 * fewest > recount.asked and bound(recount, winner) <= 0.005 + 5e-4


def _number(param: Param) -> float:
    assert isinstance(param, int | float)
    return param


def _texts(param: Param) -> list[str]:
    assert isinstance(param, tuple)
    return [str(text) for text in param]
