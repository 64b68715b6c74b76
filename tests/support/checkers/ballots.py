"""What must be true of the scores for each sentence about single ballots, recounted in exact fractions.

Leaving one out, changing one, second opinions, the panel's agreement, the rounds, and the stop rule.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from itertools import permutations

import pytest

from server.analysis.ballot_findings import LeftOut, OneChanged, Opinion, Opinions
from server.analysis.findings import Solidity
from server.analysis.round_findings import RoundChange
from server.core.model import Round, Session
from server.core.statement import Phrase, Statement
from tests.support.checkers import whys
from tests.support.checkers.counted import TIE_DIGITS, Counted, Own, leaders, rank_figures

KEMENY_BY_HAND = 6


def check(findings: Solidity, session: Session) -> None:
    """Raise AssertionError if anything that the findings say about single ballots is false."""
    now = Counted(session, session.rounds[-1])
    revealed = session.rounds[-1].revealed_at is not None
    check_left_out(findings.left_out, now, revealed)
    check_changed(findings.one_changed, now, revealed)
    check_headline(findings, now)
    check_opinions(findings.opinions, now, revealed)
    whys.check(findings.opinions, now)
    check_few(findings, now)
    check_concord(findings, now, revealed)
    before = session.rounds[-2] if len(session.rounds) > 1 else None
    check_change(findings.change, session, now, before if revealed else None)
    check_stop(findings, session, now, revealed)


# ---- leaving one out


def check_left_out(found: LeftOut | None, now: Counted, revealed: bool) -> None:
    """Every member is left out once, with their answers."""
    first, voters = now.first(), now.voters
    assert (found is None) == (not revealed or len(first) != 1 or len(voters) < 2)
    if found is None:
        return
    rest = [now.without(member).first() for member in voters]
    changed = [leading for leading in rest if leading != first]
    others = set().union(*changed) - first
    assert (found.members, found.changed, set(found.others)) == (len(voters), len(changed), others)
    decided = decided_by_one(now)
    assert (found.answer is None) == (not decided)
    assert found.answer is None or (found.answer.option, found.answer.criterion) in decided
    code = "stable" if not changed else "nobody" if not others else "answer" if decided else "changed"
    assert found.statement.code == code
    _states(found.statement, option=first, other_options=others, members=len(voters), changed=len(changed))
    if code == "answer":
        assert (found.statement.params["answer_option"], found.statement.params["answer_criterion"]) in decided


def decided_by_one(now: Counted) -> set[tuple[str, str]]:
    """The knock-outs of which one answer, taken away, has another option first or level."""
    first = now.first()
    if len(first) != 1:
        return set()
    without = {answer: now.out_without_answer(answer) for answer in now.answers}
    then = {out: now.with_out(out).first() for out in set(without.values())}
    return {(option, criterion) for (_, option, criterion), out in without.items() if then[out] != first}


def check_headline(findings: Solidity, now: Counted) -> None:
    """A headline that names one person or one answer is true, and a clear one leaves no such doubt."""
    code, params = findings.statement.code, findings.statement.params
    decided = decided_by_one(now)
    if code in ("one_answer", "only_left_one_answer"):
        assert (params["answer_option"], params["answer_criterion"]) in decided
    if code in ("left_out", "only_left_left_out"):
        assert findings.left_out is not None and findings.left_out.changed
        assert params["members"] == findings.left_out.members
    if findings.headline == "clear":
        assert not decided and (findings.left_out is None or not findings.left_out.changed)


# ---- changing one


def check_changed(found: OneChanged | None, now: Counted, revealed: bool) -> None:
    """For each member and rival, the best ballot is counted out."""
    first, voters = now.first(), now.voters
    assert (found is None) == (not revealed or len(first) != 1 or len(voters) < 2)
    if found is None:
        return
    (winner,) = first
    leads = {option: 0 for option in now.options}
    levels, changed = dict(leads), 0
    for member in voters:
        best = {option: now.total_by(member, option, favoured=True) for option in now.options}
        worst = {option: now.total_by(member, option, favoured=False) for option in now.options}
        reached = False
        for option in set(now.options) - {winner}:
            total = best[option]
            others = [other for o, other in worst.items() if o != option and other is not None]
            if total is None or any(other > total for other in others):
                continue
            reached = True
            levels[option] += 1
            leads[option] += all(other < total for other in others)
        changed += reached or worst[winner] is None
    assert (found.members, found.changed) == (len(voters), changed)
    assert {r.option: (r.leads, r.levels) for r in found.rivals} == {
        o: (leads[o], levels[o]) for o in now.options if levels[o]
    }
    rivals = {r.option for r in found.rivals}
    if len(rivals) == 1 and found.rivals[0].leads == changed:
        assert found.statement.code == "lead" and {found.statement.params["rival_option"]} == rivals
    else:
        assert found.statement.code == ("stable" if not changed else "some" if rivals else "nobody")
    _states(found.statement, option=first, other_options=rivals, members=len(voters), changed=changed)


# ---- second opinions


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
    assert set(_ids(params["options"])) == board and params["count"] == len(verdicts)
    assert (code in ("same", "same_tie")) == (same == len(verdicts))
    if same == len(verdicts):
        assert (code == "same") == (len(board) == 1)
        return
    assert params["same"] == same
    named = _named(params["methods"])
    if code == "differ":
        assert named == _methods(found.methods, {"differs"}) and named
        assert params["partly"] == verdicts.count("ties") + verdicts.count("narrows")
        return
    assert "differs" not in verdicts and named == _methods(found.methods, {"ties", "narrows"})
    ties = {frozenset(o.winners) for o in found.methods if o.verdict == "ties"}
    assert code == ("partly" if len(board) > 1 else "tie" if len(ties) == 1 else "ties")
    assert code != "tie" or ties == {frozenset(_ids(params["tie_options"]))}


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


# ---- agreement of the panel


def check_few(findings: Solidity, now: Counted) -> None:
    """Agreement is put in a word only for cells of three scores, and for options by most of the weight."""
    for cell in findings.agreement.cells:
        assert cell.word == "too few" or len(now.cell(cell.option, cell.criterion)) > 2
    for option in findings.agreement.options:
        weight = sum((w for c, w in now.weights.items() if len(now.cell(option.option, c)) > 2), Fraction(0))
        assert (option.word == "too few") == (2 * weight <= 1), option


def check_concord(findings: Solidity, now: Counted, revealed: bool) -> None:
    """W gets a word only from three people who scored everything."""
    found, statement = findings.agreement, findings.agreement.statement
    assert (statement is None) == (not revealed)
    if statement is None:
        return
    judges = now.full_judges()
    assert found.judges == len(judges)
    w = kendalls_w(judges)
    assert (found.w is None) == (w is None) and (w is None or found.w == pytest.approx(float(w), abs=1e-4))
    level = w is None and len(judges) > 1
    code = "unknown" if len(judges) < 2 else "few" if len(judges) == 2 else "level" if level else "sentence"
    code = "nothing" if len(now.totals()) < 2 else code
    assert statement.code == code and statement.params.get("judges", len(judges)) == len(judges)
    if code == "sentence" and w is not None:
        assert statement.params == {"judges": len(judges), "concord": word_of(found.w or 0.0)}


def word_of(w: float) -> str:
    """The word for Kendall's W."""
    return "strong" if w >= 0.7 else "moderate" if w >= 0.5 else "weak" if w >= 0.3 else "none"


def kendalls_w(judges: Own) -> Fraction | None:
    """Kendall's W with its correction for ties, in fractions."""
    if len(judges) < 2 or len(judges[0]) < 2:
        return None
    m, n = len(judges), len(judges[0])
    ranked = [rank_figures(own) for own in judges]
    sums = [sum((ranks[o] for ranks in ranked), Fraction(0)) for o in judges[0]]
    ties = sum(size**3 - size for ranks in ranked for size in _sizes(list(ranks.values())))
    largest = m * m * (n**3 - n) - m * ties
    mean = Fraction(m * (n + 1), 2)
    return 12 * sum(((s - mean) ** 2 for s in sums), Fraction(0)) / largest if largest else None


def _sizes(figures: list[Fraction]) -> list[int]:
    return [figures.count(figure) for figure in set(figures)]


# ---- rounds, and the stop rule


def _may_compare(session: Session, both: int, people: int) -> bool:
    """Whether figures may cover only those who scored in both rounds, of the people in one of them."""
    fewest = 3 if session.description.accounts else 5
    others = people - both
    return session.description.names == "shown" or others == 0 or (both >= fewest and others >= fewest)


def check_change(found: RoundChange | None, session: Session, now: Counted, before: Round | None) -> None:
    """Only scores of the same people are compared, and a cell only if they are most of those who scored it before."""
    assert (found is None) == (before is None)
    if found is None or before is None:
        return
    then = Counted(session, before, out=now.out)
    people: set[str] = set()
    moved: list[Fraction] = []
    scored_twice = False
    for cell in found.cells:
        old, new = then.values(cell.option, cell.criterion), now.values(cell.option, cell.criterion)
        both = sorted(set(old) & set(new))
        scored_twice = scored_twice or bool(both)
        assert (cell.n_before, cell.n_after) == (len(old), len(new))
        known = all(_may_compare(session, len(both), len(each)) for each in (old, new))
        assert cell.people == (len(both) if known else None)
        if not known or 2 * len(both) <= len(old):
            assert (cell.before, cell.after, cell.change) == (None, None, None)
            continue
        people |= set(both)
        means = [sum((values[m] for m in both), Fraction(0)) / len(both) for values in (old, new)]
        moved.append(means[1] - means[0])
        assert cell.before == pytest.approx(float(means[0]), abs=1e-4)
        assert cell.change == pytest.approx(float(moved[-1]), abs=1e-4)
    assert (found.compared, found.people) == (len(moved), len(people))
    assert found.still == sum(abs(step) < Fraction(1, 4) for step in moved)
    assert found.people_before == len({m for m, o, _ in then.worths if o in now.inside})
    check_rankings(found, session, then, now)
    code = found.statement.code
    if not moved:
        assert code == ("few" if scored_twice else "none")
        return
    assert code == ("still" if abs(found.closer) < 0.05 else "closer" if found.closer < 0 else "further")
    _states(found.statement, people=len(people), people_before=found.people_before, compared=len(moved))
    _states(found.statement, cells=len(found.cells), still=found.still, steps=abs(found.closer))


def check_rankings(found: RoundChange, session: Session, then: Counted, now: Counted) -> None:
    """W is that of the same three people or more in both rounds, each with a word."""
    weighing, options, told = [c for c, w in now.weights.items() if w], list(now.totals()), found.rankings
    cells = [(o, c) for o in options for c in weighing] if len(options) > 1 else []
    full = [m for m in now.voters if cells and all((m, *cell) in each.worths for each in (then, now) for cell in cells)]
    people = [len({m for m, o, _ in each.worths if o in now.inside}) for each in (then, now)]
    ws = [kendalls_w(each.totals_of(full, options, weighing)) for each in (then, now)]
    known = len(full) > 2 and all(_may_compare(session, len(full), n) for n in people)
    assert found.judges == len(full) and (told is not None) == (known and None not in ws)
    if told is not None:
        assert (told.code, told.params["judges"]) == ("rankings", len(full))
        assert [told.params[when] for when in ("before", "after")] == [word_of(float(w or 0)) for w in ws]


def check_stop(findings: Solidity, session: Session, now: Counted, revealed: bool) -> None:
    """The rule is met only if most cells count, and the share is of those that do."""
    found, rule = findings.stop, session.description.stop
    assert (found is None) == (rule is None or not revealed)
    if found is None or rule is None:
        return
    cells = [(o, c) for o in now.inside for c in now.weights]
    if rule.measure == "agreed":
        counted = sum(len(now.cell(o, c)) > 2 for o, c in cells)
        good = sum(cell.word == "agreed" for cell in findings.agreement.cells)
    else:
        counted = findings.change.compared if findings.change else 0
        good = findings.change.still if findings.change else 0
    most = 2 * counted > len(cells)
    assert (found.counted, found.cells) == (counted, len(cells))
    assert found.reached == (good / counted if counted else None)
    assert found.met == (None if not counted else most and good / counted >= rule.share)
    code = "first" if rule.measure == "stable" and findings.change is None else "few" if not most else None
    assert found.statement.code == (code or ("met" if found.met else "not_met"))
    _states(found.statement, counted=counted, cells=len(cells), reached=found.reached)
    assert (found.statement.params["measure"], found.statement.params["share"]) == (rule.measure, rule.share)


# ---- parameters


def _states(statement: Statement, **expected: object) -> None:
    """Each of these parameters that the statement has is as expected."""
    for name, value in expected.items():
        if name in statement.params:
            given = statement.params[name]
            found = {given} if name == "option" else set(_ids(given)) if name.endswith("options") else given
            assert found == value, (statement, name, value)


def _ids(param: object) -> list[str]:
    assert isinstance(param, tuple)
    return [item for item in param if isinstance(item, str)]


def _named(param: object) -> list[str]:
    assert isinstance(param, tuple)
    return [item.code.removeprefix("method_") for item in param if isinstance(item, Phrase)]


def _methods(opinions: Sequence[Opinion], verdicts: Iterable[str]) -> list[str]:
    return [o.method.lower().replace(" ", "_") for o in opinions if o.verdict in verdicts]
