"""What a record shows of a session, as plain values."""

from __future__ import annotations

from msgspec import Struct

from server.core.board import Progress, Standing
from server.core.last_time import LastTime
from server.core.measurements import Measurements
from server.core.model import AttachmentContent, Millis
from server.core.public_session import PublicSession
from server.core.rewording import Rewording
from server.core.undone_reveal import UndoneReveal
from server.core.visibility.people import VisibleMember
from server.core.visibility.rounds import VisibleBallot
from server.core.visibility.session import LogHead, VisibleWeights


class RoundRecord(Struct, frozen=True):
    """One round; `standings` and `ballots` are null while they are hidden.

    `asked` says of each option how many of those who started were to score it: null if everybody scores all options,
    and with names hidden, where it would tell what the members who missed another round were asked. `undone` are its
    reveals after which scoring went on. `options` are the ids of its options, in order; null if all rounds have the
    same.
    """

    number: int
    opened_at: Millis
    revealed_at: Millis | None
    kept: bool
    asked: tuple[int, ...] | None
    standings: tuple[Standing, ...] | None
    ballots: tuple[VisibleBallot, ...] | None
    undone: tuple[UndoneReveal, ...] = ()
    options: tuple[str, ...] | None = None


class AttachmentRecord(AttachmentContent, frozen=True):
    """An attachment; `member` is the name, or a pseudonym while names are hidden."""

    round: int
    member: str
    disputed: int


class Recorded(Struct, frozen=True):
    """What a record shows of a session after `seq` commits (server/exports/record.py). `rewordings` are the changes of
    wording since it was created by the command `reword`, oldest first."""

    seq: int
    one_member_each: bool
    session: PublicSession
    created_at: Millis
    members: tuple[VisibleMember, ...]
    progress: Progress
    weightings: tuple[VisibleWeights, ...] | None
    rounds: tuple[RoundRecord, ...]
    measurements: Measurements | None
    attachments: tuple[AttachmentRecord, ...]
    log: LogHead | None
    rewordings: tuple[Rewording, ...] = ()
    last_time: LastTime | None = None
