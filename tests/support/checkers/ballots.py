"""What must be true of the scores for each sentence about single ballots, recounted in exact fractions.

Leaving one out, changing one, second opinions, the panel's agreement, the rounds, and the stop rule.
"""

from __future__ import annotations

from server.analysis.ballot_findings import LeftOut, OneChanged
from server.analysis.findings import Solidity
from server.core.model import Session
from tests.support.checkers import opinions, panel, rounds, whys
from tests.support.checkers.counted import Counted
from tests.support.checkers.statements import states


def check(findings: Solidity, session: Session) -> None:
    """Raise AssertionError if anything that the findings say about single ballots is false."""
    now = Counted(session, session.rounds[-1])
    revealed = session.rounds[-1].revealed_at is not None
    check_left_out(findings.left_out, now, revealed)
    check_changed(findings.one_changed, now, revealed)
    check_headline(findings, now)
    opinions.check_opinions(findings.opinions, now, revealed)
    whys.check(findings.opinions, now)
    panel.check_few(findings, now)
    panel.check_concord(findings, now, revealed)
    before = session.rounds[-2] if len(session.rounds) > 1 else None
    rounds.check_change(findings.change, session, now, before if revealed else None)
    rounds.check_stop(findings, session, now, revealed)


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
    states(found.statement, option=first, other_options=others, members=len(voters), changed=len(changed))
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
    states(found.statement, option=first, other_options=rivals, members=len(voters), changed=changed)
