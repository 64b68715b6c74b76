"""Discussions after a reveal: one cell at a time, with its reasons; nothing before the reveal."""

from __future__ import annotations

import pytest

from server.core.commands import Discuss, MarkDiscussed
from server.core.model import Names
from server.core.public_session import CellName, GivenReason, UnderDiscussion
from tests.support.meeting import FACILITATOR, Meeting, about


def revealed(names: Names = "shown") -> Meeting:
    meeting = Meeting(about(names=names)).join("ada", "bob", "cyd", "dan", "eve").open()
    for who, value, reason in [
        ("ada", 3, "so so"),
        ("bob", 5, "love it"),
        ("cyd", 1, "slow"),
        ("dan", None, "new here"),
    ]:
        meeting.score(who, "django", "joy", value, reason)
    return meeting.score("eve", "django", "joy", 4).reveal()


def test_reasons_alternate_from_both_ends_with_no_view_last() -> None:
    meeting = revealed()
    assert meeting.visible.public().discussing is None
    meeting.ask(FACILITATOR, Discuss("django", "joy"))
    assert meeting.visible.public().discussing == UnderDiscussion(
        "django",
        "joy",
        (
            GivenReason(1, "slow", "Cyd"),
            GivenReason(5, "love it", "Bob"),
            GivenReason(3, "so so", "Ada"),
            GivenReason(None, "new here", "Dan"),
        ),
    )
    assert meeting.ask(FACILITATOR, Discuss("django", "joy")) == []


def test_with_names_hidden_reasons_have_no_names() -> None:
    meeting = revealed("hidden")
    meeting.ask(FACILITATOR, Discuss("django", "joy"))
    discussing = meeting.visible.public().discussing
    assert discussing is not None and {said.name for said in discussing.reasons} == {None}


@pytest.mark.parametrize("end", ["stopped", "discussed", "next round", "closed"])
def test_discussion_ends_when_stopped_or_with_its_round(end: str) -> None:
    meeting = revealed()
    meeting.ask(FACILITATOR, Discuss("django", "joy"))
    if end == "stopped":
        meeting.ask(FACILITATOR, Discuss(None, None))
    elif end == "discussed":
        meeting.ask(FACILITATOR, MarkDiscussed("django", "joy"))
    else:
        meeting.next_round() if end == "next round" else meeting.close()
    assert meeting.visible.public().discussing is None
    assert meeting.session.discussing is None


def test_discussed_cells_belong_to_their_round_and_count_once() -> None:
    meeting = revealed()
    for cell in [("django", "joy"), ("flask", "speed")]:
        meeting.ask(FACILITATOR, MarkDiscussed(*cell))
    assert meeting.ask(FACILITATOR, MarkDiscussed("django", "joy")) == []
    assert meeting.visible.public().discussed == (
        CellName("django", "joy"),
        CellName("flask", "speed"),
    )
    assert meeting.next_round().visible.public().discussed == ()
