"""What must be true of the second opinions: other ways to count the same ballots."""

from __future__ import annotations

from fractions import Fraction
from itertools import permutations

from server.analysis.ballot_findings import Opinions
from tests.support.checkers.counted import TIE_DIGITS, Counted, Own, leaders
from tests.support.checkers.statements import ids, methods, methods_named

KEMENY_BY_HAND = 6


def check_opinions(found: Opinions | None, now: Counted, revealed: bool) -> None:
    """Every way of counting finds these winners, and agrees, differs or ties as is said."""
    totals = now.totals()
    judges = now.own_totals(list(totals)) if revealed and len(totals) > 1 else []
    assert (found is None) == (not judges)
    if found is None:
        return
    assert found.judges == len(judges)
    board = leaders(totals)
    for opinion in found.methods:
        winners = set(opinion.winners)
        expected = winners_of(opinion.method, now, judges)
        assert expected is None or winners == expected, (opinion.method, winners, expected)
        assert opinion.verdict == _verdict(board, winners)
        assert set(opinion.ranking[0]) == winners and sorted(sum(opinion.ranking, ())) == sorted(totals)
    trimmed = any(len(now.cell(o, c)) > 2 for o in totals for c in now.weights)
    assert len(found.methods) == 6 + trimmed
    assert found.agree == (len(judges) > 2 and all(o.verdict == "same" for o in found.methods))
    check_opinions_statement(found, board)


def winners_of(method: str, now: Counted, judges: Own) -> set[str] | None:
    """The winners of a way of counting; None where that cannot be counted by hand."""
    options = list(judges[0])
    if method == "weighted sum":
        return leaders(now.totals())
    if method == "trimmed mean":
        return leaders(now.totals(trim=True))
    before = {(a, b): sum(own[a] > own[b] for own in judges) for a in options for b in options}
    if method == "Borda":
        return leaders({a: Fraction(sum(before[a, b] - before[b, a] for b in options)) for a in options})
    if method == "Copeland":
        wins = {a: sum(_sign(before[a, b] - before[b, a]) for b in options) for a in options}
        return leaders({a: Fraction(n) for a, n in wins.items()})
    if method == "Majority Judgment":
        return _majority(judges, options)
    if method == "STAR":
        return _star(judges, options, before)
    return _kemeny(options, before)


def check_opinions_statement(found: Opinions, board: set[str]) -> None:
    """The sentence over all ways of counting is true of them."""
    code, params = found.statement.code, found.statement.params
    verdicts = [o.verdict for o in found.methods]
    same = verdicts.count("same")
    if found.judges < 3:
        assert code == "few" and params == {"judges": found.judges}
        return
    assert set(ids(params["options"])) == board and params["count"] == len(verdicts)
    assert (code in ("same", "same_tie")) == (same == len(verdicts))
    if same == len(verdicts):
        assert (code == "same") == (len(board) == 1)
        return
    assert params["same"] == same
    named = methods_named(params["methods"])
    if code == "differ":
        assert named == methods(found.methods, {"differs"}) and named
        assert params["partly"] == verdicts.count("ties") + verdicts.count("narrows")
        return
    assert "differs" not in verdicts and named == methods(found.methods, {"ties", "narrows"})
    ties = {frozenset(o.winners) for o in found.methods if o.verdict == "ties"}
    assert code == ("partly" if len(board) > 1 else "tie" if len(ties) == 1 else "ties")
    assert code != "tie" or ties == {frozenset(ids(params["tie_options"]))}


def _verdict(board: set[str], winners: set[str]) -> str:
    if winners == board:
        return "same"
    return "ties" if winners > board else "narrows" if winners < board else "differs"


def _majority(judges: Own, options: list[str]) -> set[str]:
    rows = {}
    for option in options:
        left = sorted(int(round(own[option] + Fraction(1, 2), TIE_DIGITS) // 1) for own in judges)
        rows[option] = [left.pop((len(left) - 1) // 2) for _ in judges]
    return {o for o, row in rows.items() if row == max(rows.values())}


def _star(judges: Own, options: list[str], before: dict[tuple[str, str], int]) -> set[str]:
    sums = {o: round(sum((own[o] for own in judges), Fraction(0)), TIE_DIGITS - 2) for o in options}
    order = sorted(set(sums.values()), reverse=True)
    top = [o for o in options if sums[o] == order[0]]
    if len(top) > 1:
        pairs = [(a, b) for a in top for b in top if a < b]
    else:
        pairs = [(top[0], b) for b in options if len(order) > 1 and sums[b] == order[1]]
    winners: set[str] = set()
    for a, b in pairs:
        winners |= {a} if before[a, b] > before[b, a] else {b} if before[b, a] > before[a, b] else {a, b}
    return winners


def _kemeny(options: list[str], before: dict[tuple[str, str], int]) -> set[str] | None:
    """The options that begin some best order; with many, only a winner of every comparison is known."""
    beaten = [a for a in options if all(before[a, b] > before[b, a] for b in options if a != b)]
    if beaten:
        return set(beaten)
    if len(options) > KEMENY_BY_HAND:
        return None
    costs = {
        order: sum(before[b, a] for place, a in enumerate(order) for b in order[place + 1 :])
        for order in permutations(options)
    }
    return {order[0] for order, cost in costs.items() if cost == min(costs.values())}


def _sign(figure: int) -> int:
    return (figure > 0) - (figure < 0)
