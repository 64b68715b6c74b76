"""What one person may see: the sheet, their own ballot and who is in, and of others never a value."""

from __future__ import annotations

import pytest

from server.core.public_session import OwnBallot, OwnCell
from server.core.visibility.own_ballot import own_ballot
from tests.support.meeting import FACILITATOR, Meeting, about


def test_the_sheet_says_what_the_session_is_about() -> None:
    meeting = Meeting(about(totals="on_reveal", names="hidden", scale=7)).open().set_timer(60)
    sheet = meeting.visible.public()
    assert (sheet.code, sheet.question, sheet.phase, sheet.round) == ("7G4K-Q2XM", "Which framework?", "scoring", 1)
    assert (sheet.totals, sheet.names, sheet.scale) == ("on_reveal", "hidden", 7)
    assert [o.id for o in sheet.options] == ["django", "flask", "tornado"]
    assert [c.id for c in sheet.criteria] == ["speed", "safety", "joy"]
    assert sheet.timer_ends_at == meeting.now + 60_000
    assert sheet.outcome is None
    outcome = meeting.close("flask").visible.public().outcome
    assert outcome is not None and outcome.option == "flask"


def holding(number: int, cells: tuple[OwnCell, ...] = (), done: bool = False) -> OwnBallot:
    """A ballot that holds these cells and nothing else."""
    return OwnBallot(round=number, cells=cells, done=done, weights=None, attachments=(), disputes=())


def test_one_s_own_ballot_holds_all_that_one_said_and_nothing_of_others() -> None:
    meeting = Meeting().join("ada", "bob")
    assert own_ballot(meeting.session, "ada") == holding(0)
    meeting.open().score("bob", "django", "joy", 1, "slow")
    assert own_ballot(meeting.session, "ada") == holding(1)
    meeting.score("ada", "flask", "joy", 4, "fun", 2).score("ada", "flask", "speed", None).done("ada")
    cells = (OwnCell("flask", "joy", 4, "fun", 2), OwnCell("flask", "speed", None, "", None))
    assert own_ballot(meeting.session, "ada") == holding(1, cells, done=True)


@pytest.mark.parametrize("keep", [True, False])
def test_one_s_own_ballot_in_a_new_round_holds_what_was_kept(keep: bool) -> None:
    meeting = Meeting().join("ada").open().score("ada", "flask", "joy", 4).done("ada").reveal().next_round(keep=keep)
    assert own_ballot(meeting.session, "ada") == holding(2, (OwnCell("flask", "joy", 4, "", None),) if keep else ())


def test_the_roster_tells_who_is_in_and_how_far_they_are() -> None:
    meeting = Meeting().join("ada", "bob", "cyd").join("olive", role="observer").open()
    meeting.score("ada", "flask", "joy", 4).done("ada").score("bob", "flask", "joy", None).remove("cyd")
    roster = meeting.visible.roster({"ada", "olive"}, 2)
    assert (roster.voters, roster.observers, roster.connected) == (2, 1, 2)
    assert [(p.id, p.role, p.connected, p.started, p.done) for p in roster.members] == [
        (FACILITATOR, "facilitator", False, False, False),
        ("ada", "voter", True, True, True),
        ("bob", "voter", False, True, False),
        ("olive", "observer", True, False, False),
    ]


def test_a_large_roster_names_two_hundred_and_counts_everybody() -> None:
    meeting = Meeting().join(*(f"v{n}" for n in range(250)))
    meeting.remove("v0")
    roster = meeting.visible.roster((), 0)
    assert (roster.voters, len(roster.members)) == (249, 200)
    assert [p.id for p in roster.members[:2]] == [FACILITATOR, "v1"]
