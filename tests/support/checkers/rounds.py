"""What must be true of the change between rounds, and of the stop rule."""

from __future__ import annotations

from fractions import Fraction

import pytest

from server.analysis.findings import Solidity
from server.analysis.round_findings import RoundChange
from server.core.model import Round, Session
from tests.support.checkers.counted import Counted
from tests.support.checkers.panel import kendalls_w, word_of
from tests.support.checkers.statements import states


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
    states(found.statement, people=len(people), people_before=found.people_before, compared=len(moved))
    states(found.statement, cells=len(found.cells), still=found.still, steps=abs(found.closer))


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
    states(
        found.statement,
        counted=counted,
        left_out=len(cells) - counted,
        cells=len(cells),
        reached=found.reached,
    )
    assert (found.statement.params["measure"], found.statement.params["share"]) == (rule.measure, rule.share)
