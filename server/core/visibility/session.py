"""A session as everybody may see it now: all that boards, rosters, exports, analyses and logs are made from."""

from __future__ import annotations

from collections.abc import Container

from msgspec import Struct

from server.core.board import Board, Figure, Progress, cell
from server.core.measurements import Measurements
from server.core.model import (
    Attachment,
    CriterionWeight,
    Description,
    LockedWeights,
    Millis,
    Outcome,
    Phase,
    Session,
    WeightedBy,
)
from server.core.public_session import PublicAttachment, PublicSession, Roster
from server.core.visibility import people, rules
from server.core.visibility.people import VisibleMember
from server.core.visibility.public import public_attachment, public_session
from server.core.visibility.rounds import VisibleRound


class VisibleWeights(Struct, frozen=True):
    """What one member would have the criteria weigh; `member` is the name, or a pseudonym while names are hidden."""

    member: str
    by: WeightedBy
    weights: tuple[CriterionWeight, ...]


class LogHead(Struct, frozen=True):
    """How far the log of the session had come: its last commit, and the digest that all of it adds up to."""

    seq: int
    digest: str


def visible(session: Session) -> VisibleSession:
    """The session as everybody may see it, now and whenever it is asked again."""
    return VisibleSession(session)


class VisibleSession:
    """A view of a session: everything is worked out when it is asked for, as of then; nothing is copied before."""

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        self._session = session

    # ---- what is no secret at any time

    @property
    def code(self) -> str:
        """Its code, without the dash."""
        return self._session.code

    @property
    def seq(self) -> int:
        """The number of its last commit."""
        return self._session.seq

    @property
    def phase(self) -> Phase:
        """The phase it is in."""
        return self._session.phase

    def pseudonym_number(self, name: str) -> str | None:
        """The number of a pseudonym, for whoever writes it in another language; None for a name."""
        return people.pseudonym_number(self._session.description, name)

    @property
    def created_at(self) -> Millis:
        """When it was created."""
        return self._session.created_at

    @property
    def description(self) -> Description:
        """What it is about."""
        return self._session.description

    @property
    def measurements(self) -> Measurements | None:
        """What was measured of the options beforehand."""
        return self._session.measurements

    @property
    def locked(self) -> LockedWeights | None:
        """The weights everything is counted by; None until they are locked."""
        return self._session.locked

    @property
    def outcome(self) -> Outcome | None:
        """How it ended; None until it is closed."""
        return self._session.outcome

    # ---- who is in

    @property
    def members(self) -> tuple[VisibleMember, ...]:
        """Everybody who took part, in the order they joined."""
        return tuple(people.visible_member(m) for m in self._session.members.values())

    def member(self, id: str | None) -> VisibleMember | None:
        """One of them by their id; None when there is no such member."""
        found = self._session.members.get(id or "")
        return None if found is None else people.visible_member(found)

    def roster(self, connected: Container[str], connections: int) -> Roster:
        """Who is in: `connected` holds the ids of members with an open connection, `connections` their number."""
        return people.roster(self._session, connected, connections)

    @property
    def progress(self) -> Progress:
        """How many may score (a facilitator counts once they scored), have begun, and are done."""
        return people.progress(self._session)

    # ---- what has come of it

    @property
    def rounds(self) -> tuple[VisibleRound, ...]:
        """All rounds, the first one first."""
        return tuple(VisibleRound(self._session, round_) for round_ in self._session.rounds)

    @property
    def round(self) -> VisibleRound | None:
        """The round under way, or the last one; None before the first."""
        round_ = self._session.round
        return None if round_ is None else VisibleRound(self._session, round_)

    def board(self, figure: Figure = cell) -> Board:
        """The present board; options stand in the session's own order. About `figure` see VisibleRound.standings."""
        round_ = self.round
        standings = None if round_ is None else round_.standings(figure)
        return Board(
            phase=self.phase,
            round=round_.number if round_ else 0,
            shown=standings is not None,
            progress=self.progress,
            options=standings or (),
        )

    def weightings(self) -> tuple[VisibleWeights, ...] | None:
        """What each member would have the criteria weigh; None when they were not asked, and while it is hidden."""
        session = self._session
        if session.weighting is None or not rules.weights_shown(session):
            return None
        names = people.shown_names(session)
        made = [VisibleWeights(names[m], own.by, own.weights) for m, own in session.weighting.ballots.items()]
        # In the order of pseudonyms nothing is told by who weighed first.
        named = rules.names_shown(session.description)
        return tuple(made if named else sorted(made, key=lambda own: own.member))

    def attachments(self) -> tuple[PublicAttachment, ...]:
        """The team's own evidence that may be seen by now, in the order in which it was given."""
        return tuple(public_attachment(self._session, e) for e in self._shown_attachments())

    def attributed_attachments(self) -> tuple[tuple[str, PublicAttachment], ...]:
        """The same, each after the name of who gave it, or their pseudonym while names are hidden."""
        names = people.shown_names(self._session)
        return tuple((names[e.member], public_attachment(self._session, e)) for e in self._shown_attachments())

    def _shown_attachments(self) -> list[Attachment]:
        held = self._session.attachments.values()
        return [e for e in held if not e.withdrawn and rules.attachment_shown(self._session, e)]

    def log_head(self) -> LogHead | None:
        """How far the log had come; None until the session is closed."""
        session = self._session
        return LogHead(session.seq, session.digest) if rules.log_head_shown(session) else None

    def public(self) -> PublicSession:
        """What the session is about, in the form in which it crosses the wire."""
        return public_session(self._session)
