"""An existing matrix of scores as an earlier round of a new session: all of it by one member who is not a person.

The member joins, scores, and is removed once the round is revealed. So their scores stay in that round like those of
anybody who has left, and they are never present, counted or waited for in the next one, which is open.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from server.core.commands import AnyCommand, Join, NextRound, OpenScoring, Remove, Reveal, Score
from server.core.decide import decide
from server.core.events import AnyEvent, Created, Joined
from server.core.evolve import begin, evolve
from server.core.model import Id, Millis


class ImportedScore(Struct, frozen=True):
    """A score of a matrix: an option and a criterion by their ids, and a step or a number."""

    option: Id
    criterion: Id
    value: float


class ImportedRound:
    """Decides the events of a session that begins with imported scores, as if everybody had asked for them."""

    def __init__(
        self, created: Created, joined: Joined, member: str, name: str, scores: Sequence[ImportedScore], now: Millis
    ) -> None:
        """`joined` is the facilitator, `member` the id and `name` the name of the member who represents the matrix."""
        self.events: list[AnyEvent] = [created, joined]
        self._session = begin(created, now)
        self._facilitator = joined.member
        self._member = member
        self._name = name
        self._scores = scores
        self._now = now

    def steps(self) -> Iterator[None]:
        """Add the events to `events`, a command at a time; raises Refused, as for a session that cannot be opened."""
        for event in self.events[1:]:
            evolve(self._session, event, self._now)
        for actor, command in self._commands():
            events = decide(self._session, command, actor, self._now)
            for event in events:
                evolve(self._session, event, self._now)
            self.events += events
            yield

    def _commands(self) -> Iterator[tuple[str | None, AnyCommand]]:
        yield None, Join(member=self._member, name=self._name, role="voter")
        yield self._facilitator, OpenScoring()
        for score in self._scores:
            yield self._member, Score(score.option, score.criterion, score.value)
        yield self._facilitator, Reveal()
        yield self._facilitator, Remove(self._member)
        yield self._facilitator, NextRound(keep=False)
