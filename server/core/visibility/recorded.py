"""The visible session of a record: what a record shows, as the same view that exports and analyses have of a live one.

Standings, and all that analyses find, are computed from the recorded ballots, never copied. Whatever a record does not
show stays unknown: who has run what in production and, with names hidden, which ballots of two rounds are by the same
person.
"""

from __future__ import annotations

from collections.abc import Container, Iterator

from msgspec import structs

from server.core import shares
from server.core.board import Progress
from server.core.imported import ImportedRecord
from server.core.model import AttachmentContent, Ballot, Round, Session
from server.core.public_session import PublicAttachment, PublicSession
from server.core.visibility import rules
from server.core.visibility.people import VisibleMember
from server.core.visibility.recorded_content import AttachmentRecord, Recorded, RoundRecord
from server.core.visibility.recorded_state import recorded_value, state_of
from server.core.visibility.rounds import VisibleBallot, VisibleCell, VisibleRound
from server.core.visibility.session import LogHead, VisibleSession, VisibleWeights


def recorded(content: Recorded) -> RecordedSession:
    """Return the visible session of a record; raise ValueError if the record is none of a session."""
    try:
        return RecordedSession(content, state_of(content))
    except (LookupError, StopIteration, TypeError, ArithmeticError) as error:
        raise ValueError(f"no session has such a record: {error!r}") from None


def view_of_imported(session: Session, imported: ImportedRecord) -> RecordedSession:
    """Return the view of a session that was imported."""
    assert isinstance(imported.content, Recorded)
    return RecordedSession(imported.content, session)


class RecordedSession(VisibleSession):
    """A visible session that shows what a record shows."""

    __slots__ = ("_content",)

    def __init__(self, content: Recorded, session: Session) -> None:
        super().__init__(session)
        self._content = content

    @property
    def members(self) -> tuple[VisibleMember, ...]:
        """The recorded members."""
        return self._content.members

    @property
    def people(self) -> int:
        """The number of `members`."""
        return len(self._content.members)

    @property
    def progress(self) -> Progress:
        """The recorded progress: who has no ballot is not in a record."""
        return self._content.progress

    @property
    def rounds(self) -> tuple[VisibleRound, ...]:
        """All rounds, in order."""
        pairs = zip(self._session.rounds, self._content.rounds, strict=True)
        return tuple(RecordedRound(self._session, round_, given) for round_, given in pairs)

    @property
    def round(self) -> VisibleRound | None:
        """The current or last round; None before the first."""
        return self.rounds[-1] if self._content.rounds else None

    def weightings(self) -> tuple[VisibleWeights, ...] | None:
        """Return the recorded weights of each member."""
        return self._content.weightings

    def attachments(self) -> tuple[PublicAttachment, ...]:
        """Return the recorded attachments; their ids are made up."""
        return tuple(attachment for _, attachment in self.attributed_attachments())

    def attributed_attachments(self) -> tuple[tuple[str, PublicAttachment], ...]:
        """Return the recorded attachments, each preceded by its author's name or pseudonym."""
        named = rules.names_shown(self.description)
        return tuple((a.member, _attachment(a, number, named)) for number, a in enumerate(self._content.attachments, 1))

    def log_head(self) -> LogHead | None:
        """Return the recorded end of the log."""
        return self._content.log

    def public(self) -> PublicSession:
        """Return the recorded description and state."""
        return self._content.session

    def recomputed(self) -> PublicSession:
        """Return the description and state with everything that follows from the ballots computed from them."""
        # Whether totals wait depends in the lobby on accounts, which no record shows.
        return structs.replace(super().public(), totals_wait=self._content.session.totals_wait)


class RecordedRound(VisibleRound):
    """A visible round that shows what a record shows."""

    __slots__ = ("_given",)

    def __init__(self, session: Session, round_: Round, given: RoundRecord) -> None:
        super().__init__(session, round_)
        self._given = given

    def asked(self) -> tuple[int, ...]:
        """Return the recorded numbers of members who were to score each option; with names hidden, their mean."""
        about = self.about
        share, options = shares.size(about), len(about.options)
        if self._given.asked is not None:
            return self._given.asked
        return (self._round.started * (share or options) // (options or 1),) * options

    def asked_by_option(self) -> tuple[int, ...] | None:
        """Return what is recorded."""
        return self._given.asked

    def ballots(self) -> tuple[VisibleBallot, ...] | None:
        """Return the recorded ballots."""
        if self._given.ballots is None:
            return None
        numbers = {c.id for c in self._session.description.criteria if c.numeric is not None}
        return tuple(
            structs.replace(b, cells=tuple(_as_in_log(c, numbers) for c in b.cells)) for b in self._given.ballots
        )

    def _ballots_in_order(self) -> Iterator[tuple[str, Ballot]]:
        yield from self._round.ballots.items()


def _as_in_log(cell: VisibleCell, numbers: Container[str]) -> VisibleCell:
    return structs.replace(cell, value=recorded_value(cell.value, cell.criterion in numbers))


def _attachment(given: AttachmentRecord, number: int, named: bool) -> PublicAttachment:
    content = {name: getattr(given, name) for name in AttachmentContent.__struct_fields__}
    return PublicAttachment(
        **content, id=str(number), round=given.round, name=given.member if named else None, disputed=given.disputed
    )
