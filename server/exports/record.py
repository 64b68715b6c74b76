"""The record: the public content of a session as one value (docs/record.schema.json)."""

from __future__ import annotations

from server import __version__
from server.analysis.findings import Solidity
from server.core.model import AttachmentContent
from server.core.public_session import PublicAttachment
from server.core.visibility.recorded_content import AttachmentRecord, Recorded, RoundRecord
from server.core.visibility.rounds import VisibleRound
from server.core.visibility.session import VisibleSession
from server.exports.signing import Signature

__all__ = ["FORMAT", "VERSION", "AttachmentRecord", "Record", "RoundRecord", "record", "rounds_of"]

FORMAT = "quorum-record"
VERSION = 2


class Record(Recorded, frozen=True, kw_only=True):
    """The complete record of a session after `seq` commits; times are milliseconds since 1970 UTC.

    `made_by` is the version of Quorum that wrote it and computed its analyses. With `one_member_each`, every member has
    an account, so nobody is several members.

    `weightings` are the weights that members gave: null if they were not asked, and while they are hidden (with hidden
    names, until enough members have answered). `measurements` are measurements of the options from before the session,
    `attachments` the attachments of its members. `solidity` says how solid the result of the last round is
    (docs/solidity.md), null while that is hidden. `log` is null until the session is closed: with the digests before
    and after a vote, anybody could find the vote by trying all possible ones.

    `last_time` is what the session that this one takes up again showed at its end: null before the first reveal, and
    for a session that begins anew.

    `chain` has a digest for each entry of the record, and `signature` is that of a server, or null (docs/record.md).
    """

    format: str
    version: int
    made_by: str
    solidity: Solidity | None
    chain: tuple[str, ...] = ()
    signature: Signature | None = None


def record(session: VisibleSession, solidity: Solidity | None = None) -> Record:
    """Return the record of a session, with the findings on how solid its result is; without chain and signature."""
    return Record(
        format=FORMAT,
        version=VERSION,
        made_by=__version__,
        seq=session.seq,
        one_member_each=session.description.accounts,
        session=session.public(),
        created_at=session.created_at,
        members=session.members,
        progress=session.progress,
        weightings=session.weightings(),
        rounds=rounds_of(session),
        measurements=session.measurements,
        attachments=tuple(_attachment(giver, e) for giver, e in session.attributed_attachments()),
        solidity=solidity,
        log=session.log_head(),
        rewordings=session.rewordings,
        last_time=session.last_time,
    )


def rounds_of(session: VisibleSession) -> tuple[RoundRecord, ...]:
    """Return the rounds of a session with their standings and ballots, which many files are made of."""
    changed = bool(session.options_changes)
    return session.once(rounds_of, lambda: tuple(_round(r, changed=changed) for r in session.rounds))


def _attachment(giver: str, attachment: PublicAttachment) -> AttachmentRecord:
    copied = (*AttachmentContent.__struct_fields__, "round", "disputed")
    return AttachmentRecord(**{name: getattr(attachment, name) for name in copied}, member=giver)


def _round(round_: VisibleRound, *, changed: bool) -> RoundRecord:
    return RoundRecord(
        number=round_.number,
        opened_at=round_.opened_at,
        revealed_at=round_.revealed_at,
        kept=round_.kept,
        asked=round_.asked_by_option(),
        standings=round_.standings(),
        ballots=round_.ballots(),
        undone=round_.undone,
        options=tuple(option.id for option in round_.about.options) if changed else None,
    )
