"""What an archive of sessions knows about each of them, and how to search in it.

An entry repeats what everybody with the code may see, so that sessions can be listed without replaying their logs. It
is derived from the log, which alone is true.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Mapping

from msgspec import Struct

from server.core.days import Day
from server.core.model import Millis, Phase
from server.core.outcome import Outcome
from server.core.visibility.session import VisibleSession


class ArchivedOutcome(Struct, frozen=True):
    """How a session ended: the name of the chosen option, None for "no decision", and what was said about it.

    `look_again` is the day on which the team intends to look at the decision again, if any.
    """

    option: str | None
    statement: str
    at: Millis
    look_again: Day | None = None


class ArchiveEntry(Struct, frozen=True):
    """A session as a commit left it; `people` counts everybody who was let in, `round` is 0 before the first.

    `previous` is the code of the session that it takes up again, `superseded_by` of the one that took it up. A
    `rehearsal` is a trial with simulated members.
    """

    code: str
    created_at: Millis
    phase: Phase
    round: int
    people: int
    question: str
    options: tuple[str, ...]
    criteria: tuple[str, ...]
    outcome: ArchivedOutcome | None = None
    previous: str | None = None
    superseded_by: str | None = None
    rehearsal: bool = False

    @property
    def latest(self) -> Millis:
        """When it was closed, or else created."""
        return self.outcome.at if self.outcome else self.created_at

    def due(self, day: Day) -> bool:
        """Return whether this is the last word on a decision at which the team intended to look again by this day."""
        look_again = self.outcome.look_again if self.outcome else None
        return look_again is not None and look_again <= day and self.superseded_by is None


def entry_of(session: VisibleSession) -> ArchiveEntry:
    """Return the entry of a session."""
    about, outcome, round_ = session.description, session.outcome, session.round
    names = {option.id: option.name for option in session.all_options}
    return ArchiveEntry(
        code=session.code,
        created_at=session.created_at,
        phase=session.phase,
        round=0 if round_ is None else round_.number,
        people=session.people,
        question=about.question,
        options=tuple(names.values()),
        criteria=tuple(criterion.name for criterion in about.criteria),
        outcome=None if outcome is None else _archived(outcome, names),
        previous=session.previous.code if session.previous else None,
        superseded_by=session.superseded.code if session.superseded else None,
        rehearsal=session.rehearsal,
    )


def _archived(outcome: Outcome, names: Mapping[str, str]) -> ArchivedOutcome:
    option = None if outcome.option is None else names.get(outcome.option, outcome.option)
    return ArchivedOutcome(option, outcome.statement, outcome.at, outcome.look_again)


class Span(Struct, frozen=True):
    """A time from `start` on, and before `end`; None is no limit."""

    start: Millis | None = None
    end: Millis | None = None

    def has(self, at: Millis | None) -> bool:
        """Return whether a time is in the span; one that is not known is only in a span without limits."""
        if at is None:
            return self.start is None and self.end is None
        return (self.start is None or at >= self.start) and (self.end is None or at < self.end)


class ArchiveFilter(Struct, frozen=True):
    """Which entries are wanted: all of these conditions must be met, and by default every entry meets them.

    Each word of `text` is a part of the question, of an option or of the outcome. `outcome` is a part of the chosen
    option's name, "" for any session; `undecided` asks for sessions that were closed without a decision, `due` for
    those at which the team intended to look again by this day, and has not yet.
    """

    text: str = ""
    phases: Collection[Phase] = ()
    outcome: str = ""
    undecided: bool = False
    due: Day | None = None
    created: Span = Span()
    closed: Span = Span()

    def matches(self, entry: ArchiveEntry) -> bool:
        """Return whether an entry meets all conditions."""
        ended = entry.outcome
        return (
            (not self.phases or entry.phase in self.phases)
            and self.created.has(entry.created_at)
            and self.closed.has(ended.at if ended else None)
            and (self.due is None or entry.due(self.due))
            and (not self.undecided or (ended is not None and ended.option is None))
            and (not self.outcome or _has(ended.option if ended else None, self.outcome))
            and all(_has(_searched(entry), word) for word in self.text.split())
        )


def _searched(entry: ArchiveEntry) -> str:
    outcome = entry.outcome
    ended = () if outcome is None else (outcome.option or "", outcome.statement)
    return "\n".join((entry.question, *entry.options, *ended))


def _has(text: str | None, part: str) -> bool:
    return text is not None and _plain(part) in _plain(text)


def _plain(text: str) -> str:
    """Return a text without differences of case, width and composition."""
    return unicodedata.normalize("NFKC", text).casefold()
