"""Checks every sentence about who is compared with whom: same raters, possible winners, views and dominance."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

import pytest

from server.analysis.comparison_findings import Possible, SameRaters
from server.analysis.findings import Solidity
from server.core.model import Session
from server.core.statement import Statement
from server.core.visibility.own_ballot import own_ballot
from tests.support.checkers import views
from tests.support.checkers.compared import HALF, check_limits, ids, ranked
from tests.support.checkers.exact import Scores, best, scores_of


def check(findings: Solidity, session: Session) -> None:
    """Raise AssertionError if anything that the findings say about comparisons is false."""
    scores = scores_of(session)
    revealed = session.rounds[-1].revealed_at is not None
    check_same_raters(findings.same_raters, scores, revealed)
    people = people_of(session, scores)
    check_possible(findings.possible, scores, people)
    check_headline(findings, scores, people, revealed)
    check_dominance(findings, scores, session)
    if revealed:
        views.check_views(findings, scores, session)
    else:
        assert (findings.confident, findings.experienced) == (None, None)


# ---- the same raters


def check_same_raters(found: SameRaters | None, scores: Scores, revealed: bool) -> None:
    """The comparison covers what the options share, and its totals are those of least squares."""
    placed = scores.totals()
    assert (found is None) == (not revealed or len(placed) < 2)
    if found is None:
        return
    options = [row.option for row in found.options]
    assert set(found.left_out) == set(placed) - set(options) and not set(options) - set(placed)
    if not options:
        assert found.statement.code == "nothing"
        assert not any(scores.shared((i, j)) for i in placed for j in placed if i != j)
        return
    criteria = _covered(found, scores)
    exact = scores.compared(options, criteria)
    shift = sum((placed[o] for o in options), Fraction(0)) / len(options) - sum(exact.values(), Fraction(0)) / len(
        options
    )
    ranked([(row.option, row.total, row.rank, row.tied) for row in found.options], exact, shift)
    assert set(found.winners) == best(exact)
    for row in found.options:
        for effect in row.effects:
            column = scores.effects(effect.criterion, options[0])
            mean = sum((column[o] for o in options), Fraction(0)) / len(options)
            assert effect.steps == pytest.approx(float(column[row.option] - mean), abs=1e-8)
    _same_raters_statement(found, scores)
    check_limits(found.limits, scores.share(criteria), found.left_out)


def _covered(found: SameRaters, scores: Scores) -> list[str]:
    options = [row.option for row in found.options]
    criteria = scores.shared(options)
    assert len(options) > 1 and criteria
    assert all([e.criterion for e in row.effects] == criteria for row in found.options)
    share = scores.share(criteria)
    assert found.share == pytest.approx(float(share))
    # Whoever is left out shares too little: with it, less than half of the weight would be left.
    for option in found.left_out:
        assert share < HALF or scores.share(scores.shared((*options, option))) < HALF
    return criteria


def _same_raters_statement(found: SameRaters, scores: Scores) -> None:
    code, params = found.statement.code, found.statement.params
    first = best(scores.totals())
    cells = len(scores.members) * len(scores.options) * len(scores.weighing)
    everything = sum(c in scores.weighing for _, _, c in scores.worths) == cells
    assert (code == "complete") == everything
    if code == "complete":
        assert set(found.winners) == first and found.share == 1 and not found.left_out
        return
    assert ids(params, "options") == set(found.winners)
    assert code == ("same" if set(found.winners) == first else "other")
    if code == "other":
        assert ids(params, "board_options") == first


# ---- possible winners


def people_of(session: Session, scores: Scores) -> dict[str, int]:
    """How many people were to score each option, as far as is known: all who took part or, if each is asked for a
    share, those whose ballot asks for it; with hidden ballots, the number on average."""
    about, round_ = session.description, session.rounds[-1]
    each, options, revealed = about.options_each, len(about.options), round_.revealed_at is not None
    if each is None or each >= options:
        most = max((len(scores.cell(o, c)) for o in scores.options for c in scores.weighing), default=0)
        return dict.fromkeys(scores.options, len(scores.members) if revealed else most)
    begun = [member for member, ballot in round_.ballots.items() if ballot.cells]
    if not revealed and about.names == "hidden":
        return dict.fromkeys(scores.options, max(1, len(begun) * each // options))
    asked = Counter(option for member in begun for option in own_ballot(session, member).asked or ())
    return {option: max(1, asked[option]) for option in scores.options}


def missing_of(scores: Scores, option: str, criterion: str, people: int) -> int:
    """How many scores are missing from a cell, if it is thin."""
    n = len(scores.cell(option, criterion))
    return max(people - n, 0) if criterion in scores.weighing and (n < 3 or 2 * n < people) else 0


def bounds(scores: Scores, option: str, people: int) -> tuple[Fraction, Fraction]:
    """The lowest and the highest total of an option, whatever the missing scores of its thin cells are."""
    ends = []
    for end in (0, 1):
        total = Fraction(0)
        for criterion in scores.weighing:
            n, missing = len(scores.cell(option, criterion)), missing_of(scores, option, criterion, people)
            points = n * (scores.mean(option, criterion) or 0) + missing * scores.reach[criterion][end]
            total += scores.weights[criterion] * points / (n + missing or 1)
        ends.append(total)
    return ends[0], ends[1]


def check_possible(found: Possible, scores: Scores, people: dict[str, int]) -> None:
    """The rivals are exactly those whose best total reaches the leader's worst, and the cell named matters most."""
    thin = {o for o in scores.options if any(missing_of(scores, o, c, people[o]) for c in scores.weights)}
    assert set(found.thin) == thin
    first = best(scores.totals())
    if len(first) != 1:
        assert not found.rivals and found.deciding is None and found.statement is None
        return
    (leader,) = first
    worst = bounds(scores, leader, people[leader])[0]
    able = {o for o in scores.options if o != leader and bounds(scores, o, people[o])[1] >= worst}
    assert set(found.rivals) == (able if thin & {leader, *able} else set())
    assert (found.deciding is None) == (not found.rivals)
    if found.deciding is None:
        assert found.statement is None
        return
    cell = found.deciding
    assert cell.option == leader or cell.option in able
    assert (cell.people, cell.asked) == (len(scores.cell(cell.option, cell.criterion)), people[cell.option])
    effects = {
        (o, c): Fraction(missing_of(scores, o, c, people[o]), people[o]) * scores.weights[c] * (most - least)
        for o in (leader, *able)
        for c, (least, most) in scores.reach.items()
    }
    assert missing_of(scores, cell.option, cell.criterion, people[cell.option]) > 0
    assert effects[cell.option, cell.criterion] == max(effects.values())
    assert found.statement == Statement("could_decide", {"option": cell.option, "criterion": cell.criterion})


# ---- the headline


def check_headline(findings: Solidity, scores: Scores, people: dict[str, int], revealed: bool) -> None:
    """A reason about comparisons is true; a clear result has none against it."""
    code, params, totals = findings.statement.code, findings.statement.params, scores.totals()
    first = best(totals)
    if len(first) != 1 or len(scores.options) < 2:
        return
    (leader,) = first
    rivals = [o for o in totals if o != leader]
    if findings.headline == "clear":
        assert not findings.possible.rivals
        for rival in rivals if revealed else ():
            lead = scores.lead(leader, rival)
            assert lead is not None and lead > 0 and scores.share(scores.shared((leader, rival))) == 1
    for name, sign in (("ahead_options", -1), ("level_options", 0)):
        for rival in ids(params, name):
            lead = scores.lead(leader, rival)
            assert lead is not None and (lead > 0) - (lead < 0) == sign
            assert scores.share(scores.shared((leader, rival))) >= HALF
    for rival in ids(params, "apart_options"):
        assert scores.share(scores.shared((leader, rival))) < HALF
    if code == "not_compared":
        alone = ids(params, "apart_options") == set(rivals) and not findings.possible.rivals
        assert findings.headline == ("no clear winner" if alone else "close")
    if code == "same_raters":
        assert findings.headline == "no clear winner" and ids(params, "ahead_options")
    if code == "compared_in_part":
        shares = [scores.share(scores.shared((leader, rival))) for rival in rivals]
        assert params["share"] == pytest.approx(float(min(shares))) and min(shares) < 1
    _missing_scores(findings, scores, people)


def _missing_scores(findings: Solidity, scores: Scores, people: dict[str, int]) -> None:
    code, params = findings.statement.code, findings.statement.params
    if code == "unscored":
        told = ids(params, "unscored_options")
        assert told and told <= set(findings.possible.rivals) and not told & set(scores.totals())
    if code == "thin_cell":
        option, criterion = str(params["thin_option"]), str(params["thin_criterion"])
        assert missing_of(scores, option, criterion, people[option]) > 0
        assert (params["people"], params["asked"]) == (len(scores.cell(option, criterion)), people[option])
        assert findings.possible.rivals and findings.headline != "clear"


# ---- dominance


def check_dominance(findings: Solidity, scores: Scores, session: Session) -> None:
    """One option is at least as good as the other by all scores and by the same raters, and better somewhere."""
    revealed = session.rounds[-1].revealed_at is not None
    claimed = {(pair.better, pair.worse) for pair in findings.sensitivity.dominance}
    for better, worse in ((i, j) for i in scores.options for j in scores.options if i != j):
        true = _dominates(scores, better, worse)
        if not revealed:
            true = true and session.description.names == "shown" and _all_scored(scores, session, better, worse)
        assert ((better, worse) in claimed) == true, (better, worse)


def _dominates(scores: Scores, better: str, worse: str) -> bool:
    if not scores.weights:
        return False
    leads = []
    for criterion in scores.weights:
        one, other = scores.mean(better, criterion), scores.mean(worse, criterion)
        if one is None or other is None or one < other or better not in scores.connected(criterion, worse):
            return False
        leads.append((one - other, scores.effects(criterion, worse)[better]))
    every = [lead for pair in leads for lead in pair]
    return all(lead >= 0 for lead in every) and any(a > 0 for a, _ in leads) and any(b > 0 for _, b in leads)


def _all_scored(scores: Scores, session: Session, *options: str) -> bool:
    everybody = sum(bool(ballot.cells) for ballot in session.rounds[-1].ballots.values())
    return all(len(scores.cell(o, c)) == everybody for o in options for c in scores.weights)
