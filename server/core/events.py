"""Events: the changes of a session, named in the past tense. They are stored permanently and are its only source."""

from __future__ import annotations

from msgspec import UNSET, Struct, UnsetType

from server.core.admission import Joining
from server.core.days import Day
from server.core.last_time import LastTime
from server.core.measurements import Measurements
from server.core.model import AttachmentContent, Description, LockedWeights, Millis, Option, OwnWeights, Role
from server.core.outcome import PreviousSession
from server.core.refs import Span
from server.core.screens import ScreenView


class Event(Struct, frozen=True, forbid_unknown_fields=True, tag_field="type"):
    """An event as stored in the log."""


class Created(Event, frozen=True, tag="created"):
    """The session was created. The key itself is never stored; `salt` makes pseudonyms unpredictable.

    `previous` is the closed session that it takes up again, if any, and `last_time` what that one showed at its end. A
    `rehearsal` is a trial of a session, with simulated members.
    """

    code: str
    description: Description
    key_digest: str
    salt: str
    measurements: Measurements | None = None
    previous: PreviousSession | None = None
    last_time: LastTime | None = None
    rehearsal: bool = False


class Imported(Event, frozen=True, tag="imported"):
    """A record was imported as the session with this code: the first and only event of its log. `file` is the record,
    exactly as it was exported (docs/record.md); the names in it are part of the log."""

    code: str
    file: str


class Joined(Event, frozen=True, tag="joined"):
    """A person joined, or is `waiting` to be let in; with the digests of an invitation and of an account, if any.

    Wherever an event has a name, the log holds a commitment to it (erasable_names.py), unless the name is `permanent`:
    part of the log itself, as in format 1. A facilitator adds somebody `without_device`, and enters their scores.
    """

    member: str
    name: str
    role: Role
    experience: tuple[str, ...] = ()
    waiting: bool = False
    invitation: str | None = None
    account: str | None = None
    permanent: bool = False
    without_device: bool = False


class Admitted(Event, frozen=True, tag="admitted"):
    """A member who waited or was removed was let in, from now on with this name."""

    member: str
    name: str
    permanent: bool = False


class AdmissionSet(Event, frozen=True, tag="admission_set"):
    joining: Joining
    cap: int | None
    accounts: bool
    listed: tuple[str, ...]


class Invited(Event, frozen=True, tag="invited"):
    """Invitations were made; the invitations themselves are never stored."""

    digests: tuple[str, ...]


class KeyChanged(Event, frozen=True, tag="key_changed"):
    """The facilitator's key was replaced; the tokens of the member `signed_out` are no longer valid."""

    digest: str
    signed_out: str | None


class Edited(Event, frozen=True, tag="edited"):
    description: Description


class Reworded(Event, frozen=True, tag="reworded"):
    """The question (null if it was not changed), or options or criteria by their ids, got another wording."""

    question: str | None
    options: dict[str, str]
    criteria: dict[str, str]


class WeightingOpened(Event, frozen=True, tag="weighting_opened"):
    pass


class WeightsGiven(Event, frozen=True, tag="weights_given"):
    member: str
    own: OwnWeights


class WeightsShown(Event, frozen=True, tag="weights_shown"):
    pass


class WeightsLocked(Event, frozen=True, tag="weights_locked"):
    locked: LockedWeights


class ScoringOpened(Event, frozen=True, tag="scoring_opened"):
    pass


class Scored(Event, frozen=True, tag="scored"):
    """A member scored a cell: by the step `value`, or by `number` on a numeric scale; without either, "no view". What
    was entered for a member without a device is marked `by_facilitator`, also in the events below."""

    member: str
    option: str
    criterion: str
    value: int | None
    reason: str = ""
    confidence: int | None = None
    number: float | UnsetType = UNSET
    by_facilitator: bool | UnsetType = UNSET


class Cleared(Event, frozen=True, tag="cleared"):
    member: str
    option: str
    criterion: str
    by_facilitator: bool | UnsetType = UNSET


class DoneSet(Event, frozen=True, tag="done_set"):
    member: str
    done: bool
    by_facilitator: bool | UnsetType = UNSET


class Revealed(Event, frozen=True, tag="revealed"):
    pass


class RevealUndone(Event, frozen=True, tag="reveal_undone"):
    """The round was returned to scoring shortly after its reveal; what it showed has been seen."""


class RoundOpened(Event, frozen=True, tag="round_opened"):
    """Another round was opened, from which on there are options that were `added` (new, or dropped before), and no
    longer those that were `dropped`, by their ids."""

    keep: bool
    added: tuple[Option, ...] = ()
    dropped: tuple[str, ...] = ()


class Closed(Event, frozen=True, tag="closed"):
    option: str | None
    statement: str
    look_again: Day | None = None


class Superseded(Event, frozen=True, tag="superseded"):
    """The closed session was taken up again in a new one with this code."""

    code: str


class Discussing(Event, frozen=True, tag="discussing"):
    option: str | None
    criterion: str | None


class Discussed(Event, frozen=True, tag="discussed"):
    option: str
    criterion: str


class Attached(Event, AttachmentContent, frozen=True, tag="attached"):
    id: str
    member: str


class Withdrawn(Event, frozen=True, tag="withdrawn"):
    id: str


class Disputed(Event, frozen=True, tag="disputed"):
    id: str
    member: str
    disputed: bool


class Renamed(Event, frozen=True, tag="renamed"):
    member: str
    name: str
    permanent: bool = False


class NameErased(Event, frozen=True, tag="name_erased"):
    """All names of a member were erased, at their request; unless the session was closed, they also left it."""

    member: str


class ExperienceTold(Event, frozen=True, tag="experience_told"):
    member: str
    options: tuple[str, ...]


class Removed(Event, frozen=True, tag="removed"):
    member: str


class RemovedAll(Event, frozen=True, tag="removed_all"):
    members: tuple[str, ...]


class Appointed(Event, frozen=True, tag="appointed"):
    """A member became a facilitator, or a voter again."""

    member: str
    facilitator: bool


class Reminded(Event, frozen=True, tag="reminded"):
    """Those who were not done with scoring or with their weights at that time were reminded."""


class ScreenTurned(Event, frozen=True, tag="screen_turned"):
    """All projectors, or one by its number, were told what to show."""

    to: ScreenView
    screen: int | None


class TimerSet(Event, frozen=True, tag="timer_set"):
    ends_at: Millis | None


AnyEvent = (
    Created | Joined | Edited | WeightingOpened | WeightsGiven | WeightsShown | WeightsLocked | ScoringOpened | Scored
    | Cleared | DoneSet | Revealed | Discussing | Discussed | RoundOpened | Closed | Renamed
    | Attached | Withdrawn | Disputed | ExperienceTold | Removed | RemovedAll | Admitted | AdmissionSet | Invited
    | KeyChanged | TimerSet | NameErased | Superseded | Imported | RevealUndone
    | Reworded | Appointed | Reminded | ScreenTurned
)  # fmt: skip


class Body(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The content of a commit: events stored together, and `refs`, the last ref accepted per client.

    `skipped` has the spans of refs, from the last one accepted before to this one, that were not accepted.
    Every format has the field `format`, which selects the upcasters to read it with (upcasters.py).
    """

    format: int
    session: str
    seq: int
    at: Millis
    events: tuple[AnyEvent, ...]
    refs: dict[str, int]
    skipped: dict[str, tuple[Span, ...]] = {}


class ErasableName(Struct, frozen=True):
    """A name of a member that an event gives them, beside the log, which has only the commitment to it."""

    member: str
    commitment: str
    salt: str
    name: str


class Commit(Struct, frozen=True):
    """A stored commit: number `seq` of its session, stored at `at`.

    `body` is the JSON of a Body exactly as first written and is never re-encoded. `digest` is the hex SHA-256 of the
    previous commit's digest ("" for the first) followed by `body`. `names` are the names in it that are not erased;
    the digest covers only the commitments to them.
    """

    session: str
    seq: int
    at: Millis
    body: bytes
    digest: str
    names: tuple[ErasableName, ...] = ()
