"""The wire protocol: every message on a live connection, in both directions, and the close codes.

`make generated` writes docs/protocol.md and web/src/api/wire.ts from this file.
"""

from __future__ import annotations

from collections.abc import Container
from typing import Annotated, Literal, get_args

import msgspec
from msgspec import Meta, Struct

from server import messages
from server.analysis.findings import Solidity
from server.core.board import Board
from server.core.commands import WireCommand
from server.core.misread import misread
from server.core.model import Role
from server.core.public_session import OwnBallot, PublicAttachment, PublicSession, Roster
from server.core.refs import Span
from server.core.screens import ScreenView
from server.core.statement import Param, Statement
from server.core.unknown_fields import without_unknown
from server.live.close_codes import CloseCode

# Close codes are in close_codes.py.
__all__ = ["CloseCode"]

VERSION = 1
MAX_INBOUND = 16 * 1024
# The names of fields and commands added since version 1 was fixed. Pages list them in hello, so that an older server
# ignores those it does not know. tests/live/test_wire_names.py fails when one is missing.
EXTENSIONS: tuple[str, ...] = ()

Ref = Annotated[int, Meta(ge=1, le=2**53)]
Seq = Annotated[int, Meta(ge=0, le=2**53)]
RoundNumber = Annotated[int, Meta(ge=0, le=2**53)]
Extension = Annotated[str, Meta(pattern=r"^[a-z_]{1,40}$")]
ClientId = Annotated[str, Meta(pattern=r"^[A-Za-z0-9_-]{8,40}$")]


# ---- from the client


class Hello(Struct, frozen=True, tag="hello", tag_field="type", forbid_unknown_fields=True):
    """The first message: an id that the client has chosen, and the last seq it has received (0 for none). With
    `changes`, the server may send only the changes of a board instead of the complete one. `extensions` lists names
    that an older server may not know: it ignores fields and declines commands with these names. With `as_member`, the
    connection is closed with 4401 unless its credentials are those of a member."""

    version: int
    client: ClientId
    seq: Seq = 0
    changes: bool = False
    extensions: Annotated[tuple[Extension, ...], Meta(max_length=100)] = ()
    as_member: bool = False


class Do(Struct, frozen=True, tag="do", tag_field="type", forbid_unknown_fields=True):
    """A request. Each has a higher ref than the one before; a request that is sent again is carried out once. `stored`
    is the commit that it was stored in, when a client offers it again because the server has lost that commit. `round`
    is the round that the request is meant for (0 before the first): in any other it is declined."""

    ref: Ref
    command: WireCommand
    stored: Seq = 0
    round: RoundNumber | None = None


Inbound = Hello | Do
# What became of the token or the cookie of a connection.
Credentials = Literal["none", "accepted", "unknown"]


# ---- from the server


class You(Struct, frozen=True):
    """The member of this connection: their own ballot, the options they say they have run in production, the last
    ref accepted from this client (0 for none), and the spans of refs below it (first and last) that were not. While
    `waiting`, a facilitator has to let them in first, and every request is declined."""

    member: str
    name: str
    role: Role
    ballot: OwnBallot
    experience: tuple[str, ...]
    ref: int
    skipped: tuple[Span, ...]
    waiting: bool


class Outbound(Struct, frozen=True, tag_field="type"):
    """A message from the server."""


class Welcome(Outbound, frozen=True, tag="welcome"):
    """The answer to hello: the complete state as of `seq`, which replaces the client's. `you` is null for a spectator,
    who watches without having joined; then `credentials` says whether none were sent, or whether those are not valid
    in this session (`"unknown"`), as after a sign-out. `now` is the server's clock. Another one is sent when a
    facilitator lets in a member who waited, or makes a member a facilitator."""

    version: int
    seq: int
    now: int
    you: You | None
    credentials: Credentials
    session: PublicSession
    board: Board
    roster: Roster
    solidity: Solidity | None
    attachments: tuple[PublicAttachment, ...]


class Accepted(Outbound, frozen=True, tag="accepted"):
    """The request is stored, in commit `seq`; one that was sent again may have been stored before it."""

    ref: int
    seq: int


class Declined(Outbound, frozen=True, tag="declined"):
    """The request is refused and not stored. `code` and `params` are the reason for programs, from which pages write a
    sentence in the reader's language (docs/messages.md); `reason` is an English sentence for programmers. Sending the
    same request again has the same result, unless the session has changed meanwhile."""

    ref: int
    code: str
    params: dict[str, Param]
    reason: str


def declined(ref: int, statement: Statement) -> Declined:
    """Return the message that declines a request."""
    return Declined(ref, statement.code, statement.params, messages.reason(statement))


class BoardUpdate(Outbound, frozen=True, tag="board"):
    """The board changed. Ignore it if its seq is not above that of the board you have."""

    seq: int
    board: Board


class BoardChanges(Outbound, frozen=True, tag="changes"):
    """The changes of the board, for clients that asked for them: `board` is the new one with only the `options` that
    changed, and of these only the `cells` that changed. All others stay as they are on the board you have. Ignore it
    if its seq is not above that of the board you have."""

    seq: int
    board: Board


class RosterUpdate(Outbound, frozen=True, tag="roster"):
    """The members, or which of them are connected, changed. Connections change without a commit, so apply every roster,
    whatever its seq."""

    seq: int
    roster: Roster


class SolidityUpdate(Outbound, frozen=True, tag="solidity"):
    """The analysis of how solid the result is was updated, at most about once a second; null while it is hidden. While
    scoring is open with live totals, it contains only what follows from the board. Apply every one, whatever its
    seq."""

    seq: int
    solidity: Solidity | None


class AttachmentsUpdate(Outbound, frozen=True, tag="attachments"):
    """The public attachments changed; the message has all of them. Apply every one, whatever its seq."""

    seq: int
    attachments: tuple[PublicAttachment, ...]


class SessionUpdate(Outbound, frozen=True, tag="session"):
    """The description or the phase changed. Ignore it if its seq is not above that of the session you have."""

    seq: int
    now: int
    session: PublicSession


class BallotUpdate(Outbound, frozen=True, tag="ballot"):
    """Your own ballot was changed by another of your devices or by a new round."""

    seq: int
    ballot: OwnBallot


class EnteredUpdate(Outbound, frozen=True, tag="entered"):
    """For facilitators: the ballot of a member without a device was changed by another of them."""

    seq: int
    member: str
    ballot: OwnBallot


class Reminder(Outbound, frozen=True, tag="reminder"):
    """A facilitator asks you to finish scoring, or to give your weights. Only those who are not done get it, once."""

    seq: int


class ScreenUpdate(Outbound, frozen=True, tag="screen"):
    """For spectators, such as projectors: a facilitator wants this view or page on screen number `screen`, or on all of
    them (null). Nothing keeps it: a projector shows it, and a program ignores it."""

    seq: int
    to: ScreenView
    screen: int | None


class LossUpdate(Outbound, frozen=True, tag="loss"):
    """For facilitators: the log ends at commit `after`, but `known` had been stored (if not `certain`, pages say so).
    Since then `returned` requests were stored again, `refused` ones declined, and `back` members have connected."""

    after: int
    known: int
    certain: bool
    returned: int
    refused: int
    back: int


Message = (
    Welcome | Accepted | Declined | BoardUpdate | BoardChanges | RosterUpdate | SolidityUpdate | AttachmentsUpdate
    | SessionUpdate | BallotUpdate | EnteredUpdate | LossUpdate | Reminder | ScreenUpdate
)  # fmt: skip


# ---- encoding


class Unreadable(Exception):
    """A client's message does not follow this protocol; the text says what was expected and where."""

    @classmethod
    def because(cls, error: Exception, message: str | bytes) -> Unreadable:
        """Return the exception for a message that could not be decoded."""
        return cls(messages.sentence(messages.FALLBACK, "refused", misread(error, message, Inbound)))


_decoder: msgspec.json.Decoder[Inbound] = msgspec.json.Decoder(Inbound)
_encoder = msgspec.json.Encoder()
_COMMANDS = {kind.__struct_config__.tag for kind in get_args(WireCommand)}


class UnknownCommand(Exception):
    """A command that this server does not know and that a newer client listed in its hello."""

    def __init__(self, ref: int) -> None:
        super().__init__(ref)
        self.ref = ref


def decode(message: str | bytes, extensions: Container[str] = ()) -> Inbound:
    """Return an inbound message, from a client that listed those `extensions` in its hello.

    Raises Unreadable if it does not follow the protocol, and UnknownCommand.
    """
    try:
        try:
            return _decoder.decode(message)
        except msgspec.ValidationError:
            return _decode_newer(message, extensions)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise Unreadable.because(error, message) from None


def _decode_newer(message: str | bytes, extensions: Container[str]) -> Inbound:
    """Return the message without the listed fields that this server does not know; a hello lists its own."""
    raw = msgspec.json.decode(message)
    if isinstance(raw, dict) and raw.get("type") == "hello":
        announced = raw.get("extensions")
        extensions = frozenset(e for e in announced if isinstance(e, str)) if isinstance(announced, list) else ()
    command = raw.get("command") if isinstance(raw, dict) else None
    name = command.get("type") if isinstance(command, dict) else None
    if isinstance(name, str) and name in extensions and name not in _COMMANDS:
        raise UnknownCommand(msgspec.convert(raw.get("ref"), Ref))
    known, _ = without_unknown(raw, Inbound, extensions.__contains__)
    inbound: Inbound = msgspec.convert(known, Inbound)
    return inbound


def encode(message: object) -> bytes:
    """Return the JSON bytes of an outbound message, or of a part of one."""
    return _encoder.encode(message)
