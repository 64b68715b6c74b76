"""The visible session: the input of boards, rosters, exports, analyses and logs."""

from __future__ import annotations

from collections.abc import Callable, Collection, Container, Hashable
from copy import copy
from typing import Self, TypeVar, cast

from msgspec import Struct

from server.core.board import Board, Figure, Place, Progress, cell, standing
from server.core.last_time import LastTime
from server.core.measurements import Measurements
from server.core.model import (
    Attachment,
    CriterionWeight,
    Description,
    LockedWeights,
    Millis,
    Option,
    Phase,
    Session,
    WeightedBy,
)
from server.core.option_changes import all_options, options_changes
from server.core.outcome import NextSession, Outcome, PreviousSession
from server.core.public_session import OptionsChange, PublicAttachment, PublicSession, Roster
from server.core.rewording import Rewording
from server.core.visibility import people, rules
from server.core.visibility.people import VisibleMember
from server.core.visibility.public import public_attachment, public_session
from server.core.visibility.rounds import VisibleRound

T = TypeVar("T")


class VisibleWeights(Struct, frozen=True):
    """The weights given by one member; `member` is the name, or a pseudonym while names are hidden."""

    member: str
    by: WeightedBy
    weights: tuple[CriterionWeight, ...]


class LogHead(Struct, frozen=True):
    """The end of the log: the number and the digest of its last commit."""

    seq: int
    digest: str


def visible(session: Session) -> VisibleSession:
    """Return a live view of the visible part of a session; of an imported one, what its record shows."""
    if session.imported is not None:
        # It is a view, too, and so imports this module.
        from server.core.visibility.recorded import view_of_imported

        return view_of_imported(session, session.imported)
    return VisibleSession(session)


class VisibleSession:
    """A live view of a session: computed on access from the current state, without copies."""

    __slots__ = ("_known", "_session")

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[Hashable, object] | None = None

    def still(self) -> Self:
        """Return a view that remembers what `once` computes; it is for as long as the session does not change."""
        if self._known is not None:
            return self
        view = copy(self)
        view._known = {}
        return view

    def once(self, key: Hashable, compute: Callable[[], T]) -> T:
        """Return what a function computes from this session; a still view computes it once."""
        if self._known is None:
            return compute()
        if key not in self._known:
            self._known[key] = compute()
        return cast(T, self._known[key])

    # ---- never secret

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
        """Return the number of a pseudonym, to translate it; None for a real name."""
        return people.pseudonym_number(self._session.description, name)

    @property
    def named(self) -> bool:
        """Whether results have the names of members."""
        return rules.names_shown(self._session.description)

    @property
    def created_at(self) -> Millis:
        """The time it was created."""
        return self._session.created_at

    @property
    def rehearsal(self) -> bool:
        """Whether it is a trial with simulated members."""
        return self._session.rehearsal

    @property
    def description(self) -> Description:
        """Its description."""
        return self._session.description

    @property
    def all_options(self) -> tuple[Option, ...]:
        """The options of all rounds: those of the current one, then those that were dropped."""
        return all_options(self._session)

    @property
    def options_changes(self) -> tuple[OptionsChange, ...]:
        """The rounds from which on options were added or dropped."""
        return options_changes(self._session)

    @property
    def rewordings(self) -> tuple[Rewording, ...]:
        """The changes of wording by `reword`, oldest first."""
        return tuple(self._session.rewordings)

    @property
    def measurements(self) -> Measurements | None:
        """The measurements of its options; None if there are none."""
        return self._session.measurements

    @property
    def locked(self) -> LockedWeights | None:
        """The weights that totals are computed with; None until they are locked."""
        return self._session.locked

    @property
    def outcome(self) -> Outcome | None:
        """Its outcome; None until it is closed."""
        return self._session.outcome

    @property
    def previous(self) -> PreviousSession | None:
        """The closed session that it takes up again; None for a new session."""
        return self._session.previous

    @property
    def last_time(self) -> LastTime | None:
        """What that one showed at its end; None before the first reveal of this one."""
        return self._session.last_time if rules.last_time_shown(self._session) else None

    @property
    def superseded(self) -> NextSession | None:
        """The session that took it up again; None if none did."""
        return self._session.superseded

    @property
    def record_file(self) -> bytes | None:
        """The file of the record that it was imported from; None for a session of this store."""
        return self._session.imported.file if self._session.imported else None

    # ---- members

    @property
    def members(self) -> tuple[VisibleMember, ...]:
        """All members who were let in, in the order they joined."""
        return tuple(people.visible_member(m) for m in people.listed(self._session))

    @property
    def people(self) -> int:
        """The number of `members`."""
        door = self._session.admission
        return len(self._session.members) - len(door.waiting) - len(door.declined)

    @property
    def inside(self) -> int:
        """The number of members in it, besides facilitators."""
        return self._session.voters + self._session.observers

    def member(self, id: str | None) -> VisibleMember | None:
        """Return the member with this id, or None."""
        member = self._session.members.get(id or "")
        return None if member is None else people.visible_member(member)

    @property
    def waiting(self) -> Collection[str]:
        """The ids of members who wait to be let in."""
        return self._session.admission.waiting

    def roster(self, connected: Container[str], connections: int) -> Roster:
        """Build the roster; `connected` has the ids of members with an open connection, `connections` their number."""
        return people.roster(self._session, connected, connections)

    @property
    def progress(self) -> Progress:
        """The number of members who may score (facilitators only once they have scored), have started, and are done."""
        return people.progress(self._session)

    # ---- results

    @property
    def rounds(self) -> tuple[VisibleRound, ...]:
        """All rounds, in order."""
        return tuple(VisibleRound(self._session, round_) for round_ in self._session.rounds)

    @property
    def round(self) -> VisibleRound | None:
        """The current or last round; None before the first."""
        round_ = self._session.round
        return None if round_ is None else VisibleRound(self._session, round_)

    def board(self, figure: Figure = cell, place: Place = standing) -> Board:
        """Compute the current board, options in session order. For `figure` and `place` see VisibleRound.standings."""
        round_ = self.round
        standings = None if round_ is None else round_.standings(figure, place)
        return Board(
            phase=self.phase,
            round=round_.number if round_ else 0,
            shown=standings is not None,
            progress=self.progress,
            options=standings or (),
        )

    def weightings(self) -> tuple[VisibleWeights, ...] | None:
        """Return the weights given by each member; None if members were not asked, or while weights are hidden."""
        session = self._session
        if session.weighting is None or not rules.weights_shown(session):
            return None
        names = people.shown_names(session, people.WEIGHTS, session.weighting.ballots)
        given = [VisibleWeights(names[m], own.by, own.weights) for m, own in session.weighting.ballots.items()]
        # Sorted by pseudonym, so that the order does not reveal who gave weights first.
        named = rules.names_shown(session.description)
        return tuple(given if named else sorted(given, key=lambda own: own.member))

    def attachments(self) -> tuple[PublicAttachment, ...]:
        """Return the visible attachments: oldest first, with names hidden in another order within each round."""
        return tuple(public_attachment(self._session, e) for e in self._shown_attachments())

    def attributed_attachments(self) -> tuple[tuple[str, PublicAttachment], ...]:
        """Return the visible attachments, each preceded by its author's name (a pseudonym while names are hidden)."""
        session, shown = self._session, self._shown_attachments()
        authors: dict[int, list[str]] = {}
        for e in shown:
            authors.setdefault(e.round, []).append(e.member)
        draws = {n: people.shown_names(session, people.attachments_of(n), set(who)) for n, who in authors.items()}
        return tuple((draws[e.round][e.member], public_attachment(session, e)) for e in shown)

    def _shown_attachments(self) -> list[Attachment]:
        session = self._session
        shown = [e for e in session.attachments.values() if not e.withdrawn and rules.attachment_shown(session, e)]
        # The order in which they were attached, compared with who was connected when, would tell their authors.
        return shown if rules.names_shown(session.description) else sorted(shown, key=lambda e: (e.round, e.id))

    def log_head(self) -> LogHead | None:
        """Return the end of the log; None until the session is closed."""
        session = self._session
        return LogHead(session.seq, session.digest) if rules.log_head_shown(session) else None

    def public(self) -> PublicSession:
        """Return the description and state of the session as sent to clients."""
        return public_session(self._session)
