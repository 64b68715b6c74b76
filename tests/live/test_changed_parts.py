"""Which parts of a room a commit changes."""

from __future__ import annotations

from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st

from server.core.commands import AnyCommand, Clear, Done, Score
from server.core.events import AnyEvent
from server.core.model import Names, Totals
from server.core.refused import Refused
from server.live import protocol
from server.live.changed_parts import FrequentParts, changed_parts
from tests.core.test_properties import MEETINGS, NAMES, TOTALS, meeting_of
from tests.support.meeting import Meeting


@given(MEETINGS, TOTALS, NAMES, st.booleans(), st.integers(1, 4))
def test_a_roster_that_is_not_announced_is_the_same(
    requests: list[tuple[str, AnyCommand]], totals: Totals, names: Names, in_lobby: bool, together: int
) -> None:
    meeting, parts = meeting_of(totals, names, in_lobby), FrequentParts()
    known, events = protocol.encode(meeting.visible.roster((), 0)), list[AnyEvent]()
    for number, (who, command) in enumerate(requests):
        with suppress(Refused):
            events += meeting.ask(who, command)
        if number % together == 0:
            kinds = {*parts.changed(meeting.visible, events), *(kind for e in events for kind in changed_parts(e))}
            now = protocol.encode(meeting.visible.roster((), 0))
            assert "roster" in kinds or not events or now == known
            known, events = now, []


def test_only_the_first_score_of_a_member_changes_the_roster() -> None:
    meeting, parts = Meeting().join("ada", "bob").open(), FrequentParts()

    def after(*requests: tuple[str, AnyCommand]) -> list[str]:
        return list(parts.changed(meeting.visible, [event for who, do in requests for event in meeting.ask(who, do)]))

    def score(who: str, value: int) -> tuple[str, AnyCommand]:
        return who, Score("flask", "joy", value)

    assert after() == []
    assert after(score("ada", 3)) == ["board", "roster"]
    assert after(score("ada", 4)) == ["board"]
    assert after(score("ada", 5), score("bob", 1)) == ["board", "roster"]
    assert after(("ada", Done(True))) == ["board", "roster"]
    assert after(("ada", Clear("flask", "joy"))) == ["board", "roster"]
    assert after(score("ada", 2), ("bob", Clear("flask", "joy"))) == ["board", "roster"]
