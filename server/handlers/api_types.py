"""The request and response bodies of the HTTP API; /api/openapi.json is generated from these types."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct

from server.catalogue.paste import Form, Of, PastedCriterion, PastedOption, PastedScore, Remark
from server.core.board import Board
from server.core.commands import Experienced
from server.core.last_results import LastScore
from server.core.measurements import Measurements
from server.core.model import Criterion, Fact, Language, Line, Name, Names, Option, Phase, Role, Text, Totals
from server.core.public_session import OwnBallot, PublicAttachment, PublicSession, Roster
from server.core.statement import Param
from server.core.visibility.doorkeeping import AdmissionList
from server.exports.signing import Algorithm
from server.handlers.another_session import NewDuplicate as NewDuplicate
from server.handlers.another_session import NewReopening as NewReopening
from server.handlers.entered_answer import EnteredAnswer as EnteredAnswer

CatalogueText = Annotated[str, Meta(max_length=64 * 1024)]


class PastedFile(Struct, frozen=True, forbid_unknown_fields=True):
    """A file with options and criteria, of at most 512 KiB, in Base64; its name tells what it may be."""

    name: Line
    content: bytes


class NewSession(Struct, frozen=True, forbid_unknown_fields=True):
    """The session to create: a template by its id, or your own options and criteria as a text in `catalogue` (YAML,
    CSV, a Markdown table or a list) or as a `file`; the other fields override it. `totals` are shown on reveal unless
    the template, the text or this request says otherwise. `language` is that of the projector and the exports. With
    `import_scores`, the scores in a table are the first round, by a member who has left, and the second round is
    open."""

    template: str | None = None
    catalogue: CatalogueText | None = None
    file: PastedFile | None = None
    question: Line | None = None
    totals: Totals | None = None
    names: Names | None = None
    language: Language | None = None
    import_scores: bool = False
    name: Name = "Facilitator"


class NewPreview(Struct, frozen=True, forbid_unknown_fields=True):
    """What people bring: a text, or a file. A list without headings is `list_of` options or of criteria."""

    text: CatalogueText | None = None
    file: PastedFile | None = None
    list_of: Of = "options"


class PreviewAnswer(Struct, frozen=True):
    """What was understood, with the place of everything in the text. It can be taken if it is `ready`, that is if no
    remark is a mistake; `scale` is null if it is not, and settings are if the text does not have them. The
    `scores` of a table can be imported with the new session."""

    form: Form
    encoding: str
    ready: bool
    question: str
    scale: int | None
    totals: Totals | None
    names: Names | None
    language: Language | None
    options: tuple[PastedOption, ...]
    criteria: tuple[PastedCriterion, ...]
    remarks: tuple[Remark, ...]
    scores: tuple[PastedScore, ...] = ()


class Links(Struct, frozen=True):
    """The pages of a session: for members, for the projector, and for the facilitator (key in the fragment)."""

    join: str
    screen: str
    facilitate: str


class NewSessionAnswer(Struct, frozen=True):
    """The new session: its code, the facilitator's key (shown only here), and a bearer token for programs."""

    code: str
    key: str
    member: str
    links: Links
    token: str | None = None


class SessionAnswer(Struct, frozen=True):
    """The public state of a session as of commit `seq`; `you` is the caller if they have joined, `join` the address for
    phones, `account` the name of the caller's company account, if they are signed in."""

    seq: int
    session: PublicSession
    board: Board
    roster: Roster
    join: str
    you: JoinAnswer | None = None
    account: str | None = None


class OwnSessionOutcome(Struct, frozen=True):
    """How a session ended: the name of the chosen option (null for no decision), what was said about it, when, and the
    day on which the team intends to look at it again (null for none)."""

    option: str | None
    statement: str
    at: int
    look_again: str | None


class OwnSession(Struct, frozen=True):
    """A session of the caller, as it was a few seconds ago: its question, its phase, the number of its round (0 before
    the first), the names of its options, and how it ended. `previous` is the code of the session that it takes up
    again, `superseded_by` of the one that took it up."""

    code: str
    question: str
    phase: Phase
    round: int
    options: tuple[str, ...]
    created_at: int
    outcome: OwnSessionOutcome | None
    previous: str | None
    superseded_by: str | None


class OwnSessionsAnswer(Struct, frozen=True):
    """The sessions that the caller has a cookie of or is a member of with their company account, the latest first, at
    most as many as `most`; `account` is the name of that account, if they are signed in."""

    sessions: tuple[OwnSession, ...]
    account: str | None
    most: int


class AccountAnswer(Struct, frozen=True):
    """Whether this server knows company accounts, and the caller's, if they are signed in: the name to show and the
    verified e-mail address. With `can_sign_in`, `GET /api/sign-in?next=/path` begins a sign-in in a browser. With
    `can_sign_out`, a page signs people out: by DELETE, and then by opening `sign_out_at`, unless that is null."""

    sign_in: bool
    name: str | None
    email: str | None
    can_sign_in: bool
    can_sign_out: bool
    sign_out_at: str | None


class ServerAnswer(Struct, frozen=True):
    """What this server does with every session: the days after its last change until it is deleted (null for never),
    the days for which a browser's cookie recognises a member, whether it knows company accounts, and whether pages of
    other sites may show its sessions (`embedding`)."""

    retention_days: int | None
    token_days: int
    sign_in: bool
    embedding: bool


class EmbedAnswer(Struct, frozen=True):
    """The address for an inline frame on another site's page, and the sites where the operator allows that. It shows
    what spectators see; the next facilitator's key ends it."""

    link: str
    sites: tuple[str, ...]


class SigningKey(Struct, frozen=True):
    """The public key, in hex, of the signatures in the records that this server exports (docs/record.md)."""

    algorithm: Algorithm
    key: str


class MeasurementsAnswer(Struct, frozen=True):
    """The measurements of a session's options (null for none), and the public attachments."""

    measurements: Measurements | None
    attachments: tuple[PublicAttachment, ...]


class OwnLastTimeAnswer(Struct, frozen=True):
    """The caller's own scores of last time, in a session that takes up a closed one again. Empty if it is not known who
    they were then, if names were hidden, and if that session is gone."""

    scores: tuple[LastScore, ...]


class NewMember(Struct, frozen=True, forbid_unknown_fields=True):
    """The member who joins: a name, a role, the options they have run in production, and an invitation, if they have
    one. Or the facilitator's key, to continue as the facilitator on another device."""

    name: Name | None = None
    role: Literal["voter", "observer"] = "voter"
    key: Text | None = None
    experience: Experienced = ()
    invitation: Annotated[str, Meta(max_length=40)] | None = None


class JoinAnswer(Struct, frozen=True):
    """The caller as a member of the session; while `waiting`, a facilitator has to let them in. Programs get a bearer
    token, browsers a cookie instead. While the member can score, `ballot` and `experience` are their own (null
    otherwise): with a session as with ?brief, a page can show the first cell before its live connection is open."""

    code: str
    member: str
    name: str
    role: Role
    waiting: bool = False
    token: str | None = None
    ballot: OwnBallot | None = None
    experience: tuple[str, ...] | None = None


class AdmissionAnswer(Struct, frozen=True):
    """Who waits and who was removed, for facilitators; when the facilitator's key expires (null for never); and whether
    this server knows company accounts."""

    admission: AdmissionList
    key_expires_at: int | None
    sign_in: bool


class NewInvitations(Struct, frozen=True, forbid_unknown_fields=True):
    """The number of invitations to make, each for one person."""

    count: Annotated[int, Meta(ge=1, le=100)]


class Invitation(Struct, frozen=True):
    """An invitation, shown only here: its code, the address to open on a phone, and the QR code of that address as a
    `data:` URL."""

    code: str
    link: str
    qr: str


class InvitationsAnswer(Struct, frozen=True):
    """The new invitations."""

    invitations: tuple[Invitation, ...]


class NewKey(Struct, frozen=True, forbid_unknown_fields=True):
    """Replace the facilitator's key; with `sign_out`, end the facilitator's sign-ins on all other devices as well."""

    sign_out: bool = False


class KeyAnswer(Struct, frozen=True):
    """The facilitator's new key and link, shown only here, the time at which the key expires (null for never), and a
    bearer token for programs."""

    key: str
    link: str
    expires_at: int | None
    token: str | None = None


class TemplateAnswer(Struct, frozen=True):
    """A template: a ready-made description for a new session."""

    id: str
    name: str
    summary: str
    question: str
    scale: int
    options: tuple[Option, ...]
    criteria: tuple[Criterion, ...]
    notes: tuple[Fact, ...]
    source: str


class CatalogueAnswer(Struct, frozen=True):
    """The shared part of the catalogue: all options and criteria that templates can use."""

    options: tuple[Option, ...]
    criteria: tuple[Criterion, ...]
    notes: tuple[Fact, ...]
    source: str


class Problem(Struct, frozen=True):
    """An error: `code` and `params` as in Declined, and `reason`, an English sentence for programmers."""

    code: str
    params: dict[str, Param]
    reason: str
