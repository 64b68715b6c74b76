"""Meetings in which each person scores a share of many options."""

from __future__ import annotations

from msgspec import structs

from server.analysis.solidity import quick, whole
from server.core.model import Description, Names
from server.core.visibility.own_ballot import own_ballot
from tests.support.meeting import Meeting, about

CRITERIA = {"joy": 0.5, "cost": 0.25, "speed": 0.25}


def described(options: int, each: int, names: Names = "shown") -> Description:
    """Return a description with this many options, of which each member scores `each`."""
    return structs.replace(about([f"o{n}" for n in range(options)], CRITERIA, names=names, scale=10), options_each=each)


def scored(meeting: Meeting, *members: str, leave: int = 0) -> Meeting:
    """Let members score their share, apart from the last `leave` options: option n is worth 1 + n // 10 steps, and the
    m-th member is m % 5 steps harsher than the most lenient one."""
    for place, member in enumerate(members):
        asked = own_ballot(meeting.session, member).asked
        assert asked is not None
        for option in asked[: len(asked) - leave]:
            for criterion in CRITERIA:
                meeting.score(member, option, criterion, 5 + int(option[1:]) // 10 - place % 5)
    return meeting


def test_same_raters_make_forty_options_of_twelve_people_comparable() -> None:
    members = [f"m{n}" for n in range(12)]
    meeting = scored(Meeting(described(40, 8)).join(*members).open(), *members)
    found = whole(meeting.reveal().visible)
    assert found is not None and found.same_raters is not None
    totals = {row.option: row.total for row in found.same_raters.options}
    assert len(totals) == 40
    best = [f"o{n}" for n in range(30, 40)]
    assert set(found.same_raters.winners) == set(best)
    for option, total in totals.items():
        assert abs(totals["o39"] - total - (3 - int(option[1:]) // 10)) < 1e-6
    # The totals on the board are means of different people.
    board = {row.option: row.total for row in meeting.board.options}
    assert len({board[option] for option in best}) > 1


def test_cell_is_thin_by_those_who_were_asked_for_it() -> None:
    members = [f"m{n}" for n in range(40)]
    everybody = scored(Meeting(described(40, 8)).join(*members).open(), *members).reveal()
    found = whole(everybody.visible)
    assert found is not None and found.possible.thin == ()  # 8 of 8, although 40 took part
    most = scored(Meeting(described(40, 8)).join(*members).open(), *members[:30])
    scored(most, *members[30:], leave=7)
    after = whole(most.reveal().visible)
    assert after is not None and after.possible.thin == ()  # more than half of 8 everywhere


def test_before_the_reveal_few_scores_are_judged_by_those_who_are_asked() -> None:
    members = [f"m{n}" for n in range(20)]
    hidden = structs.replace(described(10, 5, "hidden"), accounts=True)
    meeting = scored(Meeting(hidden).join(*members).open(), *members[:8])
    found = quick(meeting.visible)
    assert found is not None and found.so_far is not None
    assert (found.so_far.members, found.so_far.shared) == (10, True)
    assert found.statement.code == "still_scoring_share"
    assert found.statement.params["members"] == 10
    later = quick(scored(meeting, *members[8:]).visible)
    assert later is not None and later.statement.code != "still_scoring_share"


def test_an_option_that_nobody_was_asked_for_yet_could_be_anything() -> None:
    meeting = scored(Meeting(described(12, 2)).join("m0", "m1").open(), "m0", "m1")
    found = quick(meeting.visible)
    assert found is not None
    assert "o11" in found.possible.rivals


def test_with_names_shown_the_number_asked_leaves_out_those_who_have_not_begun() -> None:
    members = [f"m{n}" for n in range(12)]
    meeting = scored(Meeting(described(12, 6)).join(*members).open(), *members[:6])
    found = quick(meeting.visible)
    assert found is not None and found.possible.thin == ()


def test_only_option_left_is_judged_by_those_who_are_asked_too() -> None:
    plain = about(["a", "b", "c"], CRITERIA | {"legal": 0}, knock_outs=["legal"])
    members = [f"m{n}" for n in range(12)]
    meeting = Meeting(structs.replace(plain, options_each=2)).join(*members).open()
    meeting.score("m0", "b", "legal", 1).score("m0", "c", "legal", 1).score("m0", "a", "joy", 4)
    found = quick(meeting.visible)
    assert found is not None
    assert (found.statement.code, found.statement.params["members"]) == ("only_left_still_scoring_share", 8)
