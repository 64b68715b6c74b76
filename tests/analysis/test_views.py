"""Views: the board over part of the scores, never over so few that a member could be identified."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from server.analysis.findings import View, ViewName
from server.analysis.solidity import whole
from server.core.commands import TellExperience
from server.core.model import Names, Session
from server.core.refused import Refused
from server.core.visibility.session import VisibleExperience, visible
from server.exports import json as json_format
from server.exports.record import Record, record
from tests.support.analysed_meetings import described, session_of
from tests.support.exact_figures import Vote, expected, votes_of
from tests.support.meeting import Meeting, about


def view(session: Session, name: ViewName) -> View | None:
    """Return one view of the last round."""
    result = whole(visible(session))
    assert result is not None
    return next((v for v in result.views if v.name == name), None)


def confident(session: Session, sure: Sequence[Sequence[int | None]]) -> Session:
    """Return the session with this confidence given by each member for each cell, in the order of the cells."""
    for ballot, levels in zip(session.rounds[-1].ballots.values(), sure, strict=True):
        for (key, cell), level in zip(list(ballot.cells.items()), levels, strict=True):
            ballot.cells[key] = structs.replace(cell, confidence=level)
    return session


def experienced(session: Session, options: Sequence[Sequence[str]]) -> Session:
    """Return the session whose members state that they have run these options."""
    for member, ran in zip(session.members.values(), options, strict=True):
        member.experience = tuple(ran)
    return session


@given(st.data(), st.sampled_from(["shown", "hidden"]))
def test_view_is_the_board_over_its_scores_if_there_are_enough(data: st.DataObject, names: Names) -> None:
    people = data.draw(st.lists(st.text("12345-", min_size=4, max_size=4), min_size=1, max_size=9))
    sure = [[data.draw(st.sampled_from([None, 1, 2, 3])) for _ in range(4)] for _ in people]
    ran = [data.draw(st.lists(st.sampled_from("ab"), unique=True)) for _ in people]
    session = confident(session_of(described(2, [3, 1], names=names), people), sure)
    experienced(session, ran)
    ballots = session.rounds[-1].ballots
    votes = votes_of(session)
    for name in ("confident", "experienced"):

        def inside(vote: Vote, name: str = name) -> bool:
            member, option, criterion, _ = vote
            if name == "experienced":
                return option in session.members[member].experience
            return (ballots[member].cells[option, criterion].confidence or 0) >= 2

        selected: list[Vote] = []
        for key in [("a", "k0"), ("a", "k1"), ("b", "k0"), ("b", "k1")]:
            of_cell = [v for v in votes if v[1:3] == key and v[3] is not None]
            those = [v for v in of_cell if inside(v)]
            rest = len(of_cell) - len(those)
            if len(those) >= 3 and (names == "shown" or rest == 0 or rest >= 3):
                selected += those
        result = view(session, name)
        if not selected:
            assert result is None
            continue
        assert result is not None and result.people == len({v[0] for v in selected})
        expected_rows = expected(session.description, selected)
        for row in result.options:
            assert (row.rank, row.tied, row.n) == (
                expected_rows[row.option].rank,
                expected_rows[row.option].tied,
                expected_rows[row.option].n,
            )
            total = expected_rows[row.option].total
            assert row.total == (None if total is None else pytest.approx(float(total), abs=1e-4))
        assert result.winners == tuple(o for o, row in expected_rows.items() if row.rank == 1)


def test_view_can_have_another_winner() -> None:
    # Three who have run both prefer b; four who have not prefer a.
    session = session_of(described(2, [1]), ["24"] * 3 + ["51"] * 4)
    experienced(session, ["ab"] * 3 + [""] * 4)
    result = whole(visible(session))
    assert result is not None and result.sensitivity.winner == "a"
    assert [(v.name, v.winners, v.people) for v in result.views] == [("experienced", ("b",), 3)]


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
