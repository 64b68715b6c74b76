"""Undoing a reveal: for ten seconds, recorded, and never where it would show whose a later score is."""

from __future__ import annotations

import msgspec
import pytest

from server.core import log
from server.core.commands import Attach, Discuss, MarkDiscussed, UndoReveal
from server.core.model import Names, Totals
from server.core.refused import Refused
from server.core.undoing import UNDO_MILLIS
from server.core.undone_reveal import UndoneReveal
from server.core.visibility.recorded import recorded
from server.exports.record import record
from server.exports.report import report
from tests.support.meeting import A_SECOND, FACILITATOR, Meeting, about


def revealed(names: Names = "shown", totals: Totals = "on_reveal") -> Meeting:
    """Return a meeting whose first round was revealed although only Ada is done."""
    meeting = Meeting(about(names=names, totals=totals)).join("ada", "bob", "cyd").open()
    meeting.score("ada", "django", "joy", 5).score("bob", "django", "joy", 2).done("ada")
    return meeting.reveal()


def refusal(meeting: Meeting) -> str:
    """Return the code with which undoing is refused now."""
    with pytest.raises(Refused) as refused:
        meeting.ask(FACILITATOR, UndoReveal())
    return refused.value.code


def test_undone_reveal_returns_to_the_same_round_and_hides_its_totals() -> None:
    meeting = revealed()
    shown_at = meeting.now
    assert meeting.visible.public().undo_until == shown_at + UNDO_MILLIS
    meeting.ask(FACILITATOR, Attach("django", "joy", "note", "Seen."))
    meeting.ask(FACILITATOR, MarkDiscussed("django", "joy"))
    meeting.ask(FACILITATOR, Discuss("flask", "joy"))
    meeting.ask(FACILITATOR, UndoReveal())
    public, board = meeting.visible.public(), meeting.board
    assert (public.phase, public.round, public.undo_until) == ("scoring", 1, None)
    assert (public.discussing, public.discussed, meeting.visible.attachments()) == (None, (), ())
    assert (board.shown, board.options, board.progress.done, board.progress.started) == (False, (), 1, 2)
    meeting.score("cyd", "django", "joy", 3).score("ada", "django", "joy", 4).reveal()
    assert meeting.figures("django", "joy").n == 3
    assert meeting.session.rounds[0].undone == [UndoneReveal(shown_at, shown_at + 4 * A_SECOND)]
    assert log.replay(meeting.log) == meeting.session


def test_reveal_can_be_undone_for_ten_seconds_by_the_server_s_clock() -> None:
    meeting = revealed()
    meeting.now += UNDO_MILLIS - A_SECOND
    meeting.ask(FACILITATOR, UndoReveal())
    assert refusal(meeting) == "phase"
    meeting.reveal()
    meeting.now += UNDO_MILLIS
    assert refusal(meeting) == "undo_too_late"
    assert refusal(meeting.close()) == "closed"


@pytest.mark.parametrize("totals", ["live", "on_reveal"])
def test_with_names_hidden_only_an_empty_round_can_be_revealed_again(totals: Totals) -> None:
    meeting = revealed("hidden", totals)
    assert meeting.visible.public().undo_until is None
    assert refusal(meeting) == "undo_names_hidden"
    empty = Meeting(about(names="hidden", totals=totals)).join("ada").open().reveal()
    empty.ask(FACILITATOR, UndoReveal())
    assert empty.session.phase == "scoring"


def test_member_removed_after_the_reveal_is_not_in_the_round_that_goes_on() -> None:
    meeting = revealed()
    meeting.ask("ada", Attach("django", "joy", "note", "Mine."))
    meeting.remove("ada").ask(FACILITATOR, UndoReveal())
    assert (meeting.board.progress.started, meeting.board.progress.done) == (1, 0)
    meeting.reveal()
    assert (meeting.figures("django", "joy").n, meeting.visible.attachments()) == (1, ())


def test_record_and_report_tell_of_a_reveal_that_was_undone() -> None:
    meeting = revealed()
    meeting.ask(FACILITATOR, UndoReveal())
    content = record(meeting.reveal().visible)
    assert content.rounds[0].undone == (UndoneReveal(meeting.now - 2 * A_SECOND, meeting.now - A_SECOND),)
    assert record(recorded(content)).rounds == content.rounds
    assert "were shown for 1 second before everybody was done" in msgspec.json.encode(report(meeting.visible)).decode()
