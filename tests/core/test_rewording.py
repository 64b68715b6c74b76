"""Correcting the wording after the lobby: votes stay, names stay unique, and the record has what was read before."""

from __future__ import annotations

import pytest

from server.core import log
from server.core.commands import NewName, Reword
from server.core.refused import Refused
from server.core.rewording import Rewording
from server.core.visibility.recorded import recorded
from server.exports.record import record
from tests.support.meeting import FACILITATOR, Meeting


def test_votes_stay_and_everybody_sees_the_new_wording() -> None:
    meeting = Meeting().join("ada").open().score("ada", "flask", "joy", 4)
    locked, board = meeting.session.locked, meeting.board
    meeting.ask(FACILITATOR, Reword("Which one?", (NewName("flask", " Flask 3 "),), (NewName("joy", "Fun"),)))
    public = meeting.visible.public()
    assert (public.question, public.options[1].name, public.criteria[2].name) == ("Which one?", "Flask 3", "Fun")
    assert (meeting.board, meeting.session.locked) == (board, locked)
    expected = (
        Rewording(meeting.now, "question", "", "Which framework?", "Which one?"),
        Rewording(meeting.now, "option", "flask", "Flask", "Flask 3"),
        Rewording(meeting.now, "criterion", "joy", "Joy", "Fun"),
    )
    content = record(meeting.visible)
    assert content.rewordings == expected == record(recorded(content)).rewordings
    assert log.replay(meeting.log) == meeting.session


def test_rewording_an_option_leaves_the_question_alone() -> None:
    meeting = Meeting().open()
    meeting.ask(FACILITATOR, Reword(options=(NewName("flask", "Flask 3"),)))
    assert meeting.visible.public().question == "Which framework?"
    assert [rewording.kind for rewording in meeting.session.rewordings] == ["option"]


def test_rewording_that_changes_nothing_is_not_stored() -> None:
    meeting = Meeting().open()
    assert meeting.ask(FACILITATOR, Reword("Which framework? ", (NewName("flask", "Flask"),))) == []


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (Reword(options=(NewName("flask", "DJANGO"),)), "option_not_unique"),
        (Reword(criteria=(NewName("joy", " "),)), "criterion_without_name"),
        (Reword(options=(NewName("ghost", "Ghost"),)), "option_not_there"),
        (Reword(question=" "), "no_question"),
        (Reword(options=(NewName("flask", "x" * 81),)), "text_too_long"),
    ],
)
def test_wording_follows_the_rules_of_the_lobby(command: Reword, code: str) -> None:
    with pytest.raises(Refused) as refused:
        Meeting().open().ask(FACILITATOR, command)
    assert refused.value.code == code
