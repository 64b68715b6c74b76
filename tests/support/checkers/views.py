"""What must be true of the views of a part of the scores, such as those given with confidence."""

from __future__ import annotations

from fractions import Fraction

import pytest

from server.analysis.comparison_findings import ExperiencedView, View
from server.analysis.findings import Solidity
from server.core.model import Session
from server.core.visibility.rules import part_shown, secret_part_compared
from tests.support.checkers.compared import HALF, check_limits, ids, ranked
from tests.support.checkers.exact import Scores, best


def in_view(name: str, scores: Scores, session: Session) -> Scores:
    """The scores that count in a view."""
    ballots = session.rounds[-1].ballots

    def kept(member: str, option: str, criterion: str) -> bool:
        if name == "experienced":
            return option in session.members[member].experience
        return (ballots[member].cells[option, criterion].confidence or 0) >= 2

    part, before = scores.only(kept), None
    while part.worths != before:
        before = part.worths
        part = _shown(name, _comparing(part), scores)
    return part


def _comparing(part: Scores) -> Scores:
    """The scores of those who scored another option on the same criterion."""
    return part.only(lambda member, _, criterion: len(part.rows[member, criterion]) > 1)


def _shown(name: str, part: Scores, scores: Scores) -> Scores:
    """The scores in cells that may be shown in a view, given all scores."""
    allowed = part_shown if name == "confident" else secret_part_compared

    def shown(_: str, option: str, criterion: str) -> bool:
        inside = len(part.cell(option, criterion))
        return allowed(scores.about, inside, len(scores.cell(option, criterion)) - inside)

    return part.only(shown)


def check_view(view: View, scores: Scores, session: Session) -> None:
    """A view compares like with like, and everybody's scores are compared in the same way."""
    part = in_view("confident", scores, session)
    options = [row.option for row in view.options if row.total is not None]
    criteria = part.shared(options)
    assert len(options) > 1 and criteria and view.share == pytest.approx(float(part.share(criteria)))
    exact = part.compared(options, criteria)
    totals = part.totals()
    shift = sum((totals[o] - exact[o] for o in options), Fraction(0)) / len(options)
    ranked([(r.option, r.total, r.rank, r.tied) for r in view.options if r.total is not None], exact, shift)
    everybody = best(scores.compared(options, criteria))
    assert (set(view.winners), set(view.all_winners)) == (best(exact), everybody)
    common = set(view.winners) & everybody
    assert view.agreement == ("same" if best(exact) == everybody else "partly" if common else "other")
    assert view.people == len({m for m, o, c in part.worths if o in options and c in criteria}) >= 3
    left_out = {row.option for row in view.options} - set(options)
    check_limits(view.limits, part.share(criteria), left_out)
    for row in view.options:
        assert row.n == max(len(part.cell(row.option, c)) for c in criteria)
        assert row.complete == (row.option in options and criteria == scores.weighing)
    params = view.statement.params
    assert view.statement.code == ("same" if view.agreement == "same" else "other")
    assert (params["people"], ids(params, "options")) == (view.people, set(view.winners))
    assert ids(params, "all_options") == (set() if view.agreement == "same" else everybody)


def check_experienced(view: ExperiencedView, scores: Scores, session: Session) -> None:
    """Whether the same option is first; only checked if all options of the view can be compared."""
    part = in_view("experienced", scores, session)
    options = sorted({option for _, option, _ in part.worths})
    criteria = part.shared(options)
    if part.share(criteria) >= HALF:
        same = best(part.compared(options, criteria)) == best(scores.compared(options, criteria))
        assert (view.same, view.statement.code) == (same, f"experienced_{'same' if same else 'other'}")
    assert view.statement.params == {}


def check_views(findings: Solidity, scores: Scores, session: Session) -> None:
    """A view is left out only if it has nothing to compare."""
    if findings.confident is not None:
        check_view(findings.confident, scores, session)
    if findings.experienced is not None:
        check_experienced(findings.experienced, scores, session)
    for name, view in (("confident", findings.confident), ("experienced", findings.experienced)):
        part = in_view(name, scores, session)
        comparable = any(part.shared((i, j)) for i in part.options for j in part.options if i != j)
        assert comparable is (view is not None), name
