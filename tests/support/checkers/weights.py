"""What must be true of every finding about weights."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from server.analysis.findings import Solidity
from server.analysis.weight_findings import Stretch, WeightFlip
from server.core.model import Session
from server.core.statement import Statement
from tests.support.checkers import all_weights
from tests.support.checkers.contest import TIE, Contest
from tests.support.checkers.figures import CLOSE, ROUND, SHOWN, fraction


def check(findings: Solidity, session: Session) -> None:
    """Raise AssertionError if any finding about weights is false."""
    exact = Contest(session)
    assert findings.sensitivity.winner == exact.winner
    flips(findings, exact)
    headline(findings, exact)
    all_weights.joint(findings, exact)
    all_weights.order(findings, exact)
    members(findings, exact, session)


# ---- one weight


def flips(findings: Solidity, exact: Contest) -> None:
    """Every range of weights is led by whom it says, there are no others, and no change is told twice."""
    told = findings.sensitivity.weights
    winner = exact.winner
    if winner is None:
        assert told == ()
        return
    positive = [c for c, w in zip(exact.criteria, exact.weights, strict=True) if w > Fraction(1, 10**9)]
    moving = {flip.criterion for flip in told}
    assert len(moving) == len(told)
    if len(positive) == 1:
        assert moving == set(exact.criteria) - set(positive) or (len(exact.criteria) == 2 and moving == set(positive))
    elif len(positive) == 2:
        assert len(moving & set(positive)) == 1 and moving | set(positive) == set(exact.criteria)
    else:
        assert moving == set(exact.criteria)
    for flip in told:
        _flip(flip, winner, exact)


def _flip(flip: WeightFlip, winner: str, exact: Contest) -> None:
    now = exact.weights[exact.criteria.index(flip.criterion)]
    assert abs(Fraction(flip.weight) - now) < TIE
    changing = [
        c
        for c, a, b in zip(exact.criteria, exact.shifted(flip.criterion, Fraction(0)),
                           exact.shifted(flip.criterion, Fraction(1)), strict=True)
        if a != b and c != flip.criterion
    ]  # fmt: skip
    assert flip.other == (changing[0] if len(changing) == 1 else None)
    for end, stretches in ((Fraction(0), flip.below), (Fraction(1), flip.above)):
        place, leaders = now, {winner}
        for stretch in stretches:
            at, until = Fraction(stretch.at), Fraction(stretch.until)
            _range(exact, flip.criterion, place, at, leaders)
            assert stretch is not stretches[0] or set(stretch.leaders) != {winner}
            place, leaders = until, set(stretch.leaders)
            _range(exact, flip.criterion, at, until, leaders)
            _figures(stretch, stretch is stretches[-1], flip, now, exact)
        _range(exact, flip.criterion, place, end, leaders)
        if now != end:  # where nothing has a total, no other option leads
            assert exact.leaders_at(flip.criterion, end) in (leaders, set())


def _range(exact: Contest, criterion: str, start: Fraction, end: Fraction, leaders: set[str]) -> None:
    """These options lead everywhere strictly between two weights."""
    if abs(end - start) < CLOSE:
        return
    for n in (1, 7, 20, 32, 41, 56, 63):
        assert exact.leaders_at(criterion, start + (end - start) * n / 64) == leaders


def _figures(stretch: Stretch, last: bool, flip: WeightFlip, now: Fraction, exact: Contest) -> None:
    """The round figures of a range are true, and those of the other criterion fit them."""
    leaders = set(stretch.leaders)
    assert leaders
    weight = fraction(stretch.to)
    assert exact.leaders_at(flip.criterion, weight) == leaders
    assert stretch.at == stretch.until or weight != now
    params, code = stretch.statement.params, stretch.statement.code.removesuffix("_pair")
    assert params["criterion"] == flip.criterion and params["options"] == stretch.leaders
    low, high = Fraction(0), Fraction(1)
    if "low" in params:
        low = fraction(params["low"])
    if "high" in params:
        high = fraction(params["high"])
    if code == "at":
        low = high = fraction(params["to"])
    assert set(params) & {"low", "high", "to"} == {
        "above": {"low"}, "below": {"high"}, "between": {"low", "high"}, "at": {"to"}
    }[code]  # fmt: skip
    start, end = sorted((Fraction(stretch.at), Fraction(stretch.until)))
    # Curves that touch are closer than a tie around the point, so it needs few digits.
    slack = Fraction(1, 1000) if code == "at" else SHOWN
    assert start - slack <= low <= high <= end + slack
    # No figure is further from the end of the range than it has to be to be round.
    assert code == "at" or (low - start < ROUND and end - high < ROUND)
    assert not low < now < high
    for end in [low] * (code == "below") + [high] * (code == "above"):
        assert last and exact.leaders_at(flip.criterion, end) == leaders
    _range(exact, flip.criterion, low, high, leaders)
    if flip.other is not None:
        assert params["other_criterion"] == flip.other
        opposite = {"low": "other_high", "high": "other_low", "to": "other_to"}
        for name, other in opposite.items():
            assert (name in params) == (other in params)
            assert name not in params or fraction(params[name]) + fraction(params[other]) == 1


def _everywhere(exact: Contest) -> Iterator[set[str]]:
    """Who leads at many weights of every criterion that can change."""
    for criterion in exact.criteria if len(exact.criteria) > 1 else ():
        if exact.weights[exact.criteria.index(criterion)] == 1 and len(exact.criteria) > 2:
            continue  # what it loses has no proportion to go by
        for n in range(33):
            yield exact.leaders_at(criterion, Fraction(n, 32))


def headline(findings: Solidity, exact: Contest) -> None:
    """What the headline says of weights is true."""
    statement, winner = findings.statement, exact.winner
    code, params = statement.code, statement.params
    if code in ("weight", "weight_unweighed", "firm", "firm_unweighed"):
        criterion = params["criterion"]
        assert isinstance(criterion, str)
        rivals = params["rival_options"]
        assert exact.leaders_at(criterion, fraction(params["to"])) == set(rivals)  # type: ignore[arg-type]
        now = exact.weights[exact.criteria.index(criterion)]
        digits = params["digits"]
        assert isinstance(digits, int) and abs(now - fraction(params["from"])) <= Fraction(
            1, 10 ** (max(1, digits) + 2)
        )
        unweighed = {o for o, t in zip(exact.options, exact.totals(exact.weights), strict=True) if t is None}
        assert set(params.get("unweighed_options", ())) == set(rivals) & unweighed  # type: ignore[arg-type]
    if code in ("no_weight", "one_decides"):
        assert all(leaders in ({winner}, set()) for leaders in _everywhere(exact))
    if code == "one_decides":
        assert exact.weights[exact.criteria.index(str(params["criterion"]))] == 1


# ---- the members' own


def members(findings: Solidity, exact: Contest, session: Session) -> None:
    """As many members' own weights choose an option as is said."""
    found, weighting = findings.weights.members, session.weighting
    near = findings.acceptability.near_members if findings.acceptability else ()
    hidden = weighting is None or not weighting.shown or not weighting.ballots
    fewest = 3 if session.description.accounts else 5
    few = session.description.names == "hidden" and weighting is not None and len(weighting.ballots) < fewest
    if hidden or few or session.rounds[-1].revealed_at is None:
        assert found is None and near == ()
        return
    if found is None:  # the quick findings, for every broadcast, do without
        assert findings.acceptability is None and findings.opinions is None
        return
    assert weighting is not None and found.members == len(weighting.ballots)
    chosen = []
    for own in weighting.ballots.values():
        given = {w.criterion: Fraction(w.weight) for w in own.weights}
        chosen.append(exact.leaders([given[c] for c in exact.criteria]))
    assert [(c.option, c.alone, c.tied) for c in found.choices] == [
        (o, chosen.count({o}), sum(o in first and len(first) > 1 for first in chosen)) for o in exact.options
    ]
    first = exact.leaders(exact.weights)
    _own_statement(found.statement, chosen, next(iter(first)) if len(first) == 1 else None)
    if near:
        assert abs(sum(share.ranks[0] for share in near) - 1) < 1e-4
    winner, half = exact.winner, len(chosen) / 2
    if winner is not None and chosen.count({winner}) < half:
        assert findings.headline != "clear"


def _own_statement(statement: Statement, chosen: list[set[str]], winner: str | None) -> None:
    params = statement.params
    assert params["members"] == len(chosen)
    assert params.get("option") == winner
    if statement.code == "own_all":
        assert all(first == {winner} for first in chosen)
        return
    assert statement.code == ("own_split" if winner is None else "own_others")
    assert params.get("count", 0) == sum(first == {winner} for first in chosen)
    others = params["others"]
    assert isinstance(others, tuple)
    told = {(p.code, p.params.get("option"), p.params["count"]) for p in others if not isinstance(p, str)}
    assert len(told) == len(others)
    alone = {next(iter(first)) for first in chosen if len(first) == 1} - {winner}
    wanted: set[tuple[str, str | int | float | None, str | int | float]] = {
        ("own_choice", option, chosen.count({option})) for option in alone
    }
    if ties := sum(len(first) > 1 for first in chosen):
        wanted.add(("own_tie", None, ties))
    if nothing := sum(not first for first in chosen):
        wanted.add(("own_nothing", None, nothing))
    assert told == wanted
