"""An imported matrix is a closed round by somebody who has left, and the next round is open."""

from __future__ import annotations

import pytest

from server.core import log
from server.core.events import Created, Joined
from server.core.importing import ImportedRound, ImportedScore
from server.core.refused import Refused
from server.core.visibility.session import VisibleSession, visible
from tests.support.meeting import BEGAN, CODE, about

SCORES = tuple(ImportedScore(option, "speed", value) for option, value in (("django", 2), ("flask", 4)))


def imported(*scores: ImportedScore, names: str = "shown", name: str = "Imported") -> VisibleSession:
    """Return a session that begins with these scores, replayed from its log."""
    created = Created(CODE, about(names=names), "0" * 64, "a pinch")  # type: ignore[arg-type]
    facilitator = Joined("fay", "Fay", "facilitator")
    earlier = ImportedRound(created, facilitator, "matrix", name, scores, BEGAN)
    for _ in earlier.steps():
        pass
    return visible(log.replay([log.seal(CODE, 1, BEGAN, earlier.events, {}, "")]))


def test_scores_are_in_the_first_round_and_the_second_is_open() -> None:
    session = imported(*SCORES)
    assert (session.phase, [round_.number for round_ in session.rounds]) == ("scoring", [1, 2])
    (ballot,) = session.rounds[0].ballots() or ()
    assert ballot.member == "Imported"
    assert {(cell.option, cell.value) for cell in ballot.cells} == {("django", 2), ("flask", 4)}
    assert session.rounds[0].standings() is not None
    assert session.locked is not None and session.locked.by == "description"


def test_matrix_is_nobody_who_is_present_or_waited_for() -> None:
    session = imported(*SCORES)
    roster = session.roster((), 0)
    assert (roster.voters, [member.name for member in roster.members]) == (0, ["Fay"])
    assert (session.progress.members, session.progress.started) == (0, 0)
    member = session.member("matrix")
    assert member is not None and member.removed


def test_facilitator_may_have_the_same_name() -> None:
    session = imported(*SCORES, name="Fay")
    assert len({member.name for member in session.members}) == 2


@pytest.mark.parametrize("score", [ImportedScore("django", "speed", 6), ImportedScore("nothing", "speed", 1)])
def test_scores_follow_the_rules_of_the_session(score: ImportedScore) -> None:
    with pytest.raises(Refused):
        imported(score)
