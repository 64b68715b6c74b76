"""Views: the board over part of the scores, never over so few that a member could be identified."""

from __future__ import annotations

import msgspec
import pytest
from msgspec import structs

from server.analysis.comparison_findings import View, ViewName
from server.analysis.solidity import whole
from server.core.commands import TellExperience
from server.core.model import Names, Session
from server.core.refused import Refused
from server.core.visibility.session import VisibleExperience, visible
from server.exports import json as json_format
from server.exports.record import Record, record
from tests.support.analysed_meetings import described, session_of
from tests.support.compared_meetings import confident, experienced
from tests.support.in_english import in_english
from tests.support.meeting import Meeting, about
from tests.support.sentence_cases import findings_of_case


def view(session: Session, name: ViewName) -> View | None:
    """Return one view of the last round."""
    result = whole(visible(session))
    assert result is not None
    return next((v for v in result.views if v.name == name), None)


def test_view_can_have_another_winner() -> None:
    # Three who have run both prefer b; four who have not prefer a.
    session = session_of(described(2, [1]), ["24"] * 3 + ["51"] * 4)
    experienced(session, ["ab"] * 3 + [""] * 4)
    found = whole(visible(session))
    assert found is not None and found.sensitivity.winner == "a"
    assert [(v.name, v.winners, v.people) for v in found.views] == [("experienced", ("b",), 3)]
    said = found.views[0].statement
    assert in_english("view", said, session.description) == (
        "3 people who have run them in production compare these options. "
        "By them B is first; by all, compared in the same way, it is A."
    )
    assert found.views[0].agreement == "other" and found.views[0].limits is None


def test_view_of_one_option_has_nothing_to_compare() -> None:
    assert findings_of_case("view-of-one-option").views == ()


def test_view_compares_only_the_criteria_that_its_options_share() -> None:
    # Sure of both criteria for a, and of the first only for b: on that one all agree that b is better.
    session = session_of(described(2, [1, 1]), ["2541"] * 3)
    confident(session, [[2, 2, 3, 1]] * 3)
    found = view(session, "confident")
    assert found is not None and found.share == 0.5
    assert (found.winners, found.all_winners, found.agreement) == (("b",), ("b",), "same")
    assert found.limits is not None and in_english("comparison", found.limits, session.description) == (
        "This covers 50% of the weight: what people scored for all of these options."
    )


def test_view_of_unconnected_people_has_nothing_to_compare() -> None:
    session = session_of(described(2, [1]), ["51"] * 6)
    experienced(session, ["a"] * 3 + ["b"] * 3)
    assert view(session, "experienced") is None


def test_option_that_cannot_be_compared_is_left_out_of_a_view() -> None:
    session = session_of(described(3, [1]), ["245"] * 3 + ["512"] * 3)
    experienced(session, ["ab"] * 3 + ["c"] * 3)
    found = view(session, "experienced")
    assert found is not None and found.winners == ("b",) and found.people == 3
    assert [(o.option, o.rank, o.complete) for o in found.options] == [
        ("a", 2, True),
        ("b", 1, True),
        ("c", None, False),
    ]
    # Everybody's scores of a and b are compared, not those of c.
    assert found.all_winners == ("a",)


def test_tie_that_contains_the_winner_is_no_other_option() -> None:
    session = session_of(described(2, [1]), ["33"] * 3 + ["51"] * 3)
    experienced(session, ["ab"] * 3 + [""] * 3)
    found = view(session, "experienced")
    assert found is not None and (found.winners, found.agreement) == (("a", "b"), "partly")


@pytest.mark.parametrize("names", ["shown", "hidden"])
def test_comparison_in_a_view_takes_three_people(names: Names) -> None:
    # Three scores in each cell, but only one person scored both: the difference would be that person's.
    session = session_of(described(2, [1], names=names), ["5-", "5-", "51", "-1", "-1"])
    experienced(session, ["ab"] * 5)
    assert view(session, "experienced") is None


@pytest.mark.parametrize(("rest", "seen"), [(0, True), (1, False), (2, False), (3, True)])
def test_with_names_hidden_excluded_members_cannot_be_identified(rest: int, seen: bool) -> None:
    session = session_of(described(2, [1], names="hidden"), ["24"] * 3 + ["51"] * rest)
    experienced(session, ["ab"] * 3 + [""] * rest)
    assert (view(session, "experienced") is not None) is seen


def test_no_views_before_the_reveal() -> None:
    session = session_of(described(2, [1]), ["24"] * 3, revealed=False)
    experienced(session, ["ab"] * 3)
    result = whole(visible(session))
    assert result is not None and result.views == ()


def test_experience_can_be_given_until_the_reveal_for_known_options() -> None:
    meeting = Meeting(about()).join("ada")
    assert meeting.ask("ada", TellExperience(("flask", "django")))
    assert meeting.session.members["ada"].experience == ("django", "flask")
    assert meeting.ask("ada", TellExperience(("django", "flask"))) == []
    with pytest.raises(Refused) as refused:
        meeting.ask("ada", TellExperience(("rails",)))
    assert refused.value.code == "unknown_option"
    meeting.open().reveal()
    with pytest.raises(Refused) as late:
        meeting.ask("ada", TellExperience(()))
    assert late.value.code == "phase"


def test_with_hidden_names_the_record_does_not_depend_on_anybody_s_experience() -> None:
    one, other = (Meeting(about(names="hidden")).join("ada", "bob", "cyd") for _ in range(2))
    for each, option in ((one, "flask"), (other, "django")):
        each.ask("ada", TellExperience((option,)))
        each.open().score("ada", "flask", "speed", 3).score("bob", "flask", "speed", 3).reveal()
    records = [msgspec.json.decode(json_format.render(m.visible), type=Record) for m in (one, other)]
    assert [made.experience for made in records] == [None, None]
    assert structs.replace(records[0], log=None) == structs.replace(records[1], log=None)


def test_with_shown_names_the_record_has_experience_from_the_first_reveal() -> None:
    meeting = Meeting(about()).join("ada", "bob")
    meeting.ask("ada", TellExperience(("flask", "django")))
    meeting.open().score("bob", "flask", "speed", 3)
    assert record(meeting.visible).experience is None
    meeting.reveal()
    assert record(meeting.visible).experience == (VisibleExperience("Ada", ("django", "flask")),)
    meeting.next_round()
    assert record(meeting.visible).experience == (VisibleExperience("Ada", ("django", "flask")),)
