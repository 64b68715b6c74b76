"""The wire: every message that crosses a live connection, both ways, and what each close code means.

docs/protocol.md and web/src/api/wire.ts are written from this file by `make generated`.
"""

from __future__ import annotations

from collections.abc import Container
from enum import IntEnum
from typing import Annotated, get_args

import msgspec
from msgspec import Meta, Struct

from server import messages
from server.analysis.findings import Solidity
from server.core.board import Board
from server.core.commands import WireCommand
from server.core.log import NewerFormat, UnreadableLog
from server.core.model import Role
from server.core.public_session import OwnBallot, PublicAttachment, PublicSession, Roster
from server.core.statement import Param, Statement
from server.core.unknown_fields import without_unknown

VERSION = 1
MOST_INBOUND = 16 * 1024
# The fields and commands that clients may send since version 1 was fixed, by name: pages announce them in hello, so
# that an older server leaves out what it does not know. tests/live/test_wire_names.py fails if one is missing.
EXTENSIONS: tuple[str, ...] = ()

Ref = Annotated[int, Meta(ge=1, le=2**53)]
Extension = Annotated[str, Meta(pattern=r"^[a-z_]{1,40}$")]
ClientId = Annotated[str, Meta(pattern=r"^[A-Za-z0-9_-]{8,40}$")]


# ---- from the client


class Hello(Struct, frozen=True, tag="hello", tag_field="type", forbid_unknown_fields=True):
    """The first message: who is asking (a client id of one's own making) and the last seq seen (0 for none). Who can
    put boards together may ask for `changes`: a new board then often comes as what has changed on it. `extensions`
    names what an older server may not know: it ignores fields of these names, and declines such commands."""

    version: int
    client: ClientId
    seq: Annotated[int, Meta(ge=0)] = 0
    changes: bool = False
    extensions: Annotated[tuple[Extension, ...], Meta(max_length=100)] = ()


class Do(Struct, frozen=True, tag="do", tag_field="type", forbid_unknown_fields=True):
    """A request: refs rise by the client's own count; one that was accepted before counts once."""

    ref: Ref
    command: WireCommand


Inbound = Hello | Do


# ---- from the server


class You(Struct, frozen=True):
    """Who this connection speaks for, their own ballot, the options they say they have run in production, and the last
    ref accepted from this client (0 for none)."""

    member: str
    name: str
    role: Role
    ballot: OwnBallot
    experience: tuple[str, ...]
    ref: int


class Outbound(Struct, frozen=True, tag_field="type"):
    """A message from the server."""


class Welcome(Outbound, frozen=True, tag="welcome"):
    """The answer to hello: everything as of `seq`; it replaces whatever the client held. `you` is null for a
    spectator, who watches without having joined. `now` is the server's clock."""

    version: int
    seq: int
    now: int
    you: You | None
    session: PublicSession
    board: Board
    roster: Roster
    solidity: Solidity | None
    attachments: tuple[PublicAttachment, ...]


class Accepted(Outbound, frozen=True, tag="accepted"):
    """The request is stored, in commit `seq`."""

    ref: int
    seq: int


class Declined(Outbound, frozen=True, tag="declined"):
    """The request is refused and not stored. `code` and `params` say why in no language: docs/messages.md has the words
    for people; `reason` is an English sentence for programmers. Sent again as it is, it would be refused again, unless
    something else has changed meanwhile."""

    ref: int
    code: str
    params: dict[str, Param]
    reason: str


def declined(ref: int, statement: Statement) -> Declined:
    """The message that a request is refused."""
    return Declined(ref, statement.code, statement.params, messages.reason(statement))


class BoardUpdate(Outbound, frozen=True, tag="board"):
    """The board changed. Ignore one whose seq is not above that of the board you hold."""

    seq: int
    board: Board


class BoardChanges(Outbound, frozen=True, tag="changes"):
    """What has changed on the board, for those who asked for it: `board` is the new one, but of `options` it has those
    alone of which anything is new, and of their `cells` those that are new. All others stay as they are on the board
    you hold. Ignore one whose seq is not above that of the board you hold."""

    seq: int
    board: Board


class RosterUpdate(Outbound, frozen=True, tag="roster"):
    """Who is in changed. Connections come and go without a commit, so take every one as it comes."""

    seq: int
    roster: Roster


class SolidityUpdate(Outbound, frozen=True, tag="solidity"):
    """How solid the result is was computed anew, about once a second at most; null while nothing may be seen. While
    scoring is open with live totals, it holds only what follows from the board. Take every one as it comes."""

    seq: int
    solidity: Solidity | None


class AttachmentsUpdate(Outbound, frozen=True, tag="attachments"):
    """The attachments that everybody may see have changed: all of them. Process each of these messages."""

    seq: int
    attachments: tuple[PublicAttachment, ...]


class SessionUpdate(Outbound, frozen=True, tag="session"):
    """The description or the phase changed. Ignore one whose seq is not above that of the session you hold."""

    seq: int
    now: int
    session: PublicSession


class BallotUpdate(Outbound, frozen=True, tag="ballot"):
    """Your own ballot changed otherwise than by this connection: another device of yours, or a new round."""

    seq: int
    ballot: OwnBallot


Message = (
    Welcome | Accepted | Declined | BoardUpdate | BoardChanges | RosterUpdate | SolidityUpdate | AttachmentsUpdate
    | SessionUpdate | BallotUpdate
)  # fmt: skip


# ---- how a connection ends


class CloseCode(IntEnum):
    """Why the server closed a connection, and whether to come back."""

    again: bool
    meaning: str

    def __new__(cls, code: int, again: bool, meaning: str) -> CloseCode:
        member = int.__new__(cls, code)
        member._value_ = code
        member.again = again
        member.meaning = meaning
        return member

    TOO_LONG = 1009, False, "A message was longer than 16 KiB."
    RESTARTING = 1012, True, "The server is restarting or moving; come back after a short random wait."
    UNREADABLE = 4400, False, "A message was not of this protocol; the reason says what was expected."
    UNREADABLE_SESSION = (
        *(4422, False),
        "This session’s log is damaged; whoever runs this server can restore it from a backup.",
    )
    NEWER_SESSION = (
        *(4426, True),
        "A newer version of Quorum has written to this session; come back to reach a server that can read it.",
    )
    REMOVED = 4403, False, "The facilitator has taken you out of this session."
    NO_SESSION = 4404, False, "There is no session with this code."
    VERSION_UNKNOWN = 4406, False, "This server does not speak that version; reload the page or update the program."
    TOO_SLOW = 4408, True, "What was sent to this connection was not read for too long."
    TOO_FAST = 4429, True, "Too many messages in too short a time; come back more slowly."
    OVERLOADED = 4503, True, "The server cannot store anything just now; nothing that was accepted is lost."
    BROKEN = 4500, True, "Something went wrong on the server; nothing that was accepted is lost."


def close_code_of(error: UnreadableLog) -> CloseCode:
    """How a connection ends whose session cannot be read.

    During a rolling deploy the next attempt may reach a newer server; a damaged log stays so until somebody mends it.
    """
    return CloseCode.NEWER_SESSION if isinstance(error, NewerFormat) else CloseCode.UNREADABLE_SESSION


# ---- bytes


class Unreadable(Exception):
    """A message from the client that is not of this protocol; its text says what was expected and where."""


_decoder: msgspec.json.Decoder[Inbound] = msgspec.json.Decoder(Inbound)
_encoder = msgspec.json.Encoder()
_COMMANDS = {kind.__struct_config__.tag for kind in get_args(WireCommand)}


class UnknownCommand(Exception):
    """A command that a newer client announced in its hello and this server does not know."""

    def __init__(self, ref: int) -> None:
        super().__init__(ref)
        self.ref = ref


def decode(message: str | bytes, extensions: Container[str] = ()) -> Inbound:
    """One inbound message, from a client that announced those `extensions`.

    Raises Unreadable when it is not one, and UnknownCommand.
    """
    try:
        try:
            return _decoder.decode(message)
        except msgspec.ValidationError:
            return _decode_newer(message, extensions)
    except (msgspec.DecodeError, UnicodeError) as error:
        raise Unreadable(str(error)) from None
    except RecursionError:
        raise Unreadable("JSON is nested too deeply") from None


def _decode_newer(message: str | bytes, extensions: Container[str]) -> Inbound:
    """The message without the fields that the client has announced (hello by itself) and this server does not know."""
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
    """The JSON bytes of an outbound message, or of a part of one."""
    return _encoder.encode(message)
