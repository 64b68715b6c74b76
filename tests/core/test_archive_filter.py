"""Which sessions a search in the archive finds."""

from __future__ import annotations

import pytest
from msgspec import structs

from server.core.archive import ArchivedOutcome, ArchiveEntry, ArchiveFilter, Span, entry_of
from server.core.model import Phase
from tests.support.meeting import BEGAN, CODE, Meeting

CLOSED = ArchiveEntry(
    code=CODE,
    created_at=1000,
    phase="closed",
    round=2,
    people=3,
    question="Which framework for the Größenrechner?",
    options=("Django", "\uff26\uff2cASK"),
    criteria=("Speed",),
    outcome=ArchivedOutcome("Django", "It is what we know.", 5000),
)
UNDECIDED = structs.replace(CLOSED, outcome=ArchivedOutcome(None, "", 5000))
ENDED: tuple[Phase, ...] = ("closed",)
OPEN = structs.replace(CLOSED, phase="scoring", outcome=None)


def test_entry_of_a_meeting() -> None:
    meeting = Meeting().join("ada", "bob").open().score("ada", "flask", "joy", 4, "splendid").reveal()
    entry = entry_of(meeting.visible)
    assert (entry.code, entry.created_at, entry.phase, entry.round, entry.people) == (CODE, BEGAN, "revealed", 1, 3)
    assert entry.options == ("Django", "Flask", "Tornado") and entry.criteria == ("Speed", "Safety", "Joy")
    assert entry.outcome is None
    meeting.close("flask", "It is fun.")
    assert entry_of(meeting.visible).outcome == ArchivedOutcome("Flask", "It is fun.", meeting.now)


def test_people_are_those_who_were_let_in() -> None:
    meeting = Meeting().join("ada", "bob").open()
    assert entry_of(meeting.visible).people == len(meeting.visible.members)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (ArchiveFilter(), (True, True, True)),
        (ArchiveFilter(text="grössen FRAMEWORK"), (True, True, True)),
        (ArchiveFilter(text="flask"), (True, True, True)),
        (ArchiveFilter(text="what we know"), (True, False, False)),
        (ArchiveFilter(text="nowhere"), (False, False, False)),
        (ArchiveFilter(phases=ENDED), (True, True, False)),
        (ArchiveFilter(outcome="djan"), (True, False, False)),
        (ArchiveFilter(outcome="flask"), (False, False, False)),
        (ArchiveFilter(undecided=True), (False, True, False)),
        (ArchiveFilter(created=Span(1000, 1001)), (True, True, True)),
        (ArchiveFilter(created=Span(1001)), (False, False, False)),
        (ArchiveFilter(closed=Span(5000)), (True, True, False)),
        (ArchiveFilter(closed=Span(None, 5000)), (False, False, False)),
        (ArchiveFilter(text="django", phases=ENDED, closed=Span(5000, 5001)), (True, True, False)),
    ],
)
def test_all_conditions_must_be_met(wanted: ArchiveFilter, found: tuple[bool, ...]) -> None:
    assert tuple(wanted.matches(entry) for entry in (CLOSED, UNDECIDED, OPEN)) == found
