"""A session that was imported: it shows what its record shows, and nothing in it can change."""

from __future__ import annotations

import pytest

from server.core import log
from server.core.commands import Join, Score
from server.core.decide import decide
from server.core.events import Commit, Imported
from server.core.log import CorruptLog
from server.core.model import Names
from server.core.refused import Refused
from server.core.visibility.session import visible
from server.exports import FORMATS, json
from tests.support.exported_meetings import two_rounds
from tests.support.meeting import BEGAN, CODE, Meeting


def imported(file: bytes, code: str = CODE) -> list[Commit]:
    """Return the log of a session that is imported from this file."""
    return [log.seal(code, 1, BEGAN, [Imported(code, file.decode())], {}, "")]


@pytest.mark.parametrize("names", ["shown", "hidden"])
def test_files_are_those_of_the_session(names: Names) -> None:
    meeting = two_rounds("on_reveal", names).remove("bob").close("flask", "We know it.")
    session = visible(log.replay(imported(json.render(meeting.visible))))
    for name, form in FORMATS.items():
        if not form.slow:
            assert form.render(session) == form.render(meeting.visible), name
    assert session.public() == meeting.visible.public()
    assert session.board() == meeting.board
    theirs, ours = session.roster((), 0), meeting.visible.roster((), 0)
    assert [(m.name, m.role) for m in theirs.members] == [(m.name, m.role) for m in ours.members]
    assert (theirs.voters, theirs.observers) == (ours.voters, ours.observers)


def test_nothing_can_change() -> None:
    session = log.replay(imported(json.render(two_rounds().visible)))
    for command, actor in ((Join(member="eve", name="Eve", role="voter"), None), (Score("flask", "joy", 3), "0")):
        with pytest.raises(Refused) as refused:
            decide(session, command, actor, BEGAN)
        assert refused.value.statement.code == "imported"


def test_what_is_no_record_of_the_session_is_a_damaged_log() -> None:
    file = json.render(Meeting().visible)
    for commits in (imported(b"{}"), imported(b"\xc3\xa4"), imported(file, "7G4KQ2XN")):
        with pytest.raises(CorruptLog):
            log.replay(commits)


def test_session_is_imported_once_and_first() -> None:
    meeting = Meeting()
    commit = log.seal(CODE, 2, BEGAN, [Imported(CODE, "{}")], {}, meeting.log[0].digest)
    with pytest.raises(CorruptLog):
        log.replay([*meeting.log, commit])
