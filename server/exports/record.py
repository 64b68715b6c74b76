"""The record of a session: everything in it that everybody may see by now, and nothing more.

A round gives its standings once its totals may be seen. It gives single ballots once it was revealed, or at once when
totals are live and names shown. With names hidden a ballot bears a pseudonym that cannot be worked out from the ids of
members, and no times, by which somebody who watched the room could tell whose it is.
"""

from __future__ import annotations

import hashlib

from msgspec import Struct

from server import messages
from server.analysis.findings import Solidity
from server.core.attachments import may_see
from server.core.board import Progress, Standing, may_show, progress, standings
from server.core.measurements import Measurements
from server.core.model import (
    AttachmentKind,
    Ballot,
    Cell,
    CriterionWeight,
    Millis,
    Role,
    Round,
    Session,
    WeightedBy,
)
from server.core.public_session import PublicSession, public_session
from server.core.weighting import spread

VERSION = 1
NUMBER = "#"


class CellRecord(Struct, frozen=True):
    """What one member said of one cell; a value of null is "no view"; `at` is null while names are hidden."""

    option: str
    criterion: str
    value: int | None
    reason: str
    confidence: int | None
    at: Millis | None


class BallotRecord(Struct, frozen=True):
    """One ballot; `member` is the member's name, or a pseudonym while names are hidden.

    `done` is null while names are hidden: everybody could see who was done, and so whose ballot it is.
    """

    member: str
    done: bool | None
    cells: tuple[CellRecord, ...]


class RoundRecord(Struct, frozen=True):
    """One round; `standings` and `ballots` are null while they may not be seen."""

    number: int
    opened_at: Millis
    revealed_at: Millis | None
    kept: bool
    standings: tuple[Standing, ...] | None
    ballots: tuple[BallotRecord, ...] | None


class WeightsRecord(Struct, frozen=True):
    """What one member would have the criteria weigh; `member` is the name, or a pseudonym while names are hidden."""

    member: str
    by: WeightedBy
    weights: tuple[CriterionWeight, ...]


class AttachmentRecord(Struct, frozen=True):
    """An attachment; `member` is the name, or a pseudonym while names are hidden."""

    round: int
    option: str
    criterion: str
    member: str
    kind: AttachmentKind
    text: str
    url: str
    value: float | None
    unit: str
    disputed: int


class MemberRecord(Struct, frozen=True):
    """One person who took part."""

    name: str
    role: Role
    joined_at: Millis
    removed: bool


class LogRecord(Struct, frozen=True):
    """How far the log of the session had come: its last commit, and the digest that all of it adds up to."""

    seq: int
    digest: str


class Record(Struct, frozen=True):
    """The whole record of a session; times are milliseconds since 1970 UTC.

    `weightings` is what members would have the criteria weigh: null when they were not asked, and while that may not be
    seen; with names hidden, until three have said. `measurements` is what was measured of the options
    beforehand, `attachments` what the team attached, as far as it may be seen.
    `solidity` is how solid the result of the last round is (docs/solidity.md), as far as it may be seen. `log` is null
    until the session is closed: who has the digests before and after one vote could find the vote by trying them all.
    """

    format: str
    version: int
    session: PublicSession
    created_at: Millis
    members: tuple[MemberRecord, ...]
    progress: Progress
    weightings: tuple[WeightsRecord, ...] | None
    rounds: tuple[RoundRecord, ...]
    measurements: Measurements | None
    attachments: tuple[AttachmentRecord, ...]
    solidity: Solidity | None
    log: LogRecord | None


def record(session: Session, solidity: Solidity | None = None) -> Record:
    """The record of a session as everybody may see it by now, with what was found of how solid its result is."""
    names = shown_names(session)
    return Record(
        format="quorum-record",
        version=VERSION,
        session=public_session(session),
        created_at=session.created_at,
        members=tuple(MemberRecord(m.name, m.role, m.joined_at, m.removed) for m in session.members.values()),
        progress=progress(session),
        weightings=_weightings(session, names),
        rounds=tuple(_round(session, r, names) for r in session.rounds),
        measurements=session.measurements,
        attachments=_attachments(session, names),
        solidity=solidity,
        log=LogRecord(session.seq, session.digest) if session.phase == "closed" else None,
    )


def shown_names(session: Session) -> dict[str, str]:
    """What each member (by id) is called in results: their name, or a pseudonym in an order only the salt knows."""
    members = session.members.values()
    if session.description.names == "shown":
        return {m.id: m.name for m in members}
    order = sorted(members, key=lambda m: hashlib.sha256(f"{session.salt}:{m.id}".encode()).digest())
    # Written once and not for each of thousands.
    called = messages.text(session.description.language, "export-voter", number=NUMBER)
    return {m.id: called.replace(NUMBER, str(n)) for n, m in enumerate(order, 1)}


def ballots_shown(session: Session, round_: Round) -> bool:
    """Whether single ballots of a round may be seen by everybody."""
    if round_.revealed_at is not None:
        return True
    return session.description.totals == "live" and session.description.names == "shown"


def _weightings(session: Session, names: dict[str, str]) -> tuple[WeightsRecord, ...] | None:
    if not spread(session) or session.weighting is None:
        return None
    made = [WeightsRecord(names[member], own.by, own.weights) for member, own in session.weighting.ballots.items()]
    # In the order of pseudonyms nothing is told by who weighed first.
    return tuple(sorted(made, key=lambda own: own.member) if session.description.names == "hidden" else made)


def _attachments(session: Session, names: dict[str, str]) -> tuple[AttachmentRecord, ...]:
    seen = [e for e in session.attachments.values() if not e.withdrawn and may_see(session, e)]
    return tuple(
        AttachmentRecord(
            e.round, e.option, e.criterion, names[e.member], e.kind, e.text, e.url, e.value, e.unit, len(e.disputed_by)
        )
        for e in seen
    )


def _round(session: Session, round_: Round, names: dict[str, str]) -> RoundRecord:
    hidden = session.description.names == "hidden"
    ballots = None
    if ballots_shown(session, round_):
        made = [_ballot(session, names[member], b, hidden) for member, b in round_.ballots.items() if b.cells]
        ballots = tuple(sorted(made, key=lambda b: b.member) if hidden else made)
    return RoundRecord(
        number=round_.number,
        opened_at=round_.opened_at,
        revealed_at=round_.revealed_at,
        kept=round_.kept,
        standings=standings(session, round_) if may_show(session, round_) else None,
        ballots=ballots,
    )


def _ballot(session: Session, name: str, ballot: Ballot, hidden: bool) -> BallotRecord:
    cells: list[CellRecord] = []
    for option in session.description.options:
        for criterion in session.description.criteria:
            cell = ballot.cells.get((option.id, criterion.id))
            if cell is not None:
                cells.append(_cell(option.id, criterion.id, cell, hidden))
    return BallotRecord(member=name, done=None if hidden else ballot.done, cells=tuple(cells))


def _cell(option: str, criterion: str, cell: Cell, hidden: bool) -> CellRecord:
    at = None if hidden else cell.at
    return CellRecord(option, criterion, cell.value, cell.reason, cell.confidence, at)
