"""A second facilitator: appointed, counted as one, and a voter again; the first one stays."""

from __future__ import annotations

import pytest

from server.core import log
from server.core.commands import Appoint, ChangeKey, Reveal
from server.core.refused import Refused
from tests.support.meeting import FACILITATOR, Meeting


def test_appointed_member_facilitates_until_it_is_taken_back() -> None:
    meeting = Meeting().join("ada", "bob").open().score("ada", "flask", "joy", 4)
    meeting.ask(FACILITATOR, Appoint("ada"))
    meeting.ask("ada", Reveal())
    assert meeting.session.phase == "revealed"
    meeting.ask("ada", ChangeKey("5" * 64))
    meeting.ask(FACILITATOR, Appoint("ada", facilitator=False))
    with pytest.raises(Refused, match="not_facilitator"):
        meeting.ask("ada", Appoint("bob"))
    assert log.replay(meeting.log) == meeting.session


def test_progress_counts_a_facilitator_once_they_have_scored() -> None:
    meeting = Meeting().join("ada", "bob").open().score("ada", "flask", "joy", 4)
    for member, members in (("ada", 2), ("bob", 1)):
        meeting.ask(FACILITATOR, Appoint(member))
        assert (meeting.board.progress.members, meeting.board.progress.started) == (members, 1)
    for member, members in (("bob", 2), ("ada", 2)):
        meeting.ask(FACILITATOR, Appoint(member, facilitator=False))
        assert (meeting.board.progress.members, meeting.board.progress.started) == (members, 1)


def test_only_members_who_are_in_can_be_appointed_and_the_first_facilitator_stays() -> None:
    meeting = Meeting().join("ada", "bob").remove("bob")
    assert meeting.ask(FACILITATOR, Appoint(FACILITATOR)) == meeting.ask(FACILITATOR, Appoint("ada", False)) == []
    meeting.ask(FACILITATOR, Appoint("ada"))
    for member, code in ((FACILITATOR, "first_facilitator"), ("bob", "removed"), ("zoe", "unknown_member")):
        with pytest.raises(Refused) as refused:
            meeting.ask("ada", Appoint(member, facilitator=member != FACILITATOR))
        assert refused.value.code == code
