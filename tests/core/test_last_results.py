"""What a closed session hands on to the one that takes it up again: its figures, and to everybody their own scores."""

from __future__ import annotations

import pytest
from msgspec import structs

from server.analysis.solidity import quick
from server.core.board import Standing
from server.core.last_results import LastScore, last_standings, last_time, own_last_scores
from server.core.last_time import LastTime
from server.core.model import Criterion, Option, Totals
from server.core.visibility.own_ballot import own_ballot
from server.core.visibility.session import VisibleSession, visible
from server.exports.record import record
from tests.support.analysed_meetings import described
from tests.support.exported_meetings import priced_meeting, two_rounds
from tests.support.meeting import Meeting, about
from tests.support.taken_up import copied, taken_up


@pytest.mark.parametrize("meeting", [Meeting(), two_rounds(), Meeting().open().close()])
def test_open_session_and_one_without_scores_hand_on_nothing(meeting: Meeting) -> None:
    assert last_time(meeting.visible) is None


def shown(session: VisibleSession) -> tuple[object, ...]:
    """Return all that anybody gets of a session."""
    return record(session, quick(session)), session.board(), session.public(), quick(session)


@pytest.mark.parametrize("totals", ["live", "on_reveal"])
def test_until_the_first_reveal_nothing_depends_on_last_time(totals: Totals) -> None:
    plain = described(2, [1, 3], totals=totals)
    one, other = copied(plain, ["5215", "4215"], chosen="a"), copied(plain, ["1551"], chosen="b")

    def seen(last: LastTime, *, revealed: bool) -> tuple[object, ...]:
        return shown(visible(taken_up(last, plain, ["3232", "5115"], revealed=revealed)))

    assert seen(one, revealed=False) == seen(other, revealed=False)
    assert seen(one, revealed=True) != seen(other, revealed=True)


def places(rows: tuple[Standing, ...]) -> list[tuple[str, float | None, int | None, tuple[float | None, ...]]]:
    """Return of each option its total, its rank and the means of its cells."""
    return [(row.option, row.total, row.rank, tuple(cell.mean for cell in row.cells)) for row in rows]


@pytest.mark.parametrize("meeting", [two_rounds(), two_rounds("on_reveal", "hidden"), priced_meeting("en")])
def test_board_of_last_time_follows_from_what_is_handed_on(meeting: Meeting) -> None:
    meeting.close("flask")
    found = last_time(meeting.visible)
    assert found is not None and (found.chosen, found.people) == ("flask", meeting.session.rounds[-1].started)
    again = last_standings(found)
    assert places(again) == places(meeting.board.options)
    assert [row.numbers for row in again] == [row.numbers for row in meeting.board.options]


def test_own_scores_are_those_of_cells_that_are_scored_alike() -> None:
    meeting = Meeting(about()).join("ada").open()
    meeting.score("ada", "flask", "joy", 4).score("ada", "flask", "speed", None).score("ada", "django", "joy", 1)
    meeting.score("ada", "tornado", "safety", 2)
    then, ballot = meeting.session.description, own_ballot(meeting.session, "ada")
    speed, safety, joy = then.criteria
    assert len(own_last_scores(ballot, then, then)) == 4
    now = structs.replace(
        then,
        options=(Option("flask", "Flask 3"), Option("tornado", "Tornado")),
        criteria=(speed, structs.replace(safety, direction="lower"), joy, Criterion("new", "New", 0.0)),
    )
    assert own_last_scores(ballot, then, now) == (
        LastScore("flask", "joy", 4), LastScore("flask", "speed", None),
    )  # fmt: skip
    assert own_last_scores(ballot, then, structs.replace(then, scale=10)) == ()
