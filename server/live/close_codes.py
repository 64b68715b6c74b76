"""The close codes of live connections."""

from __future__ import annotations

from enum import IntEnum


class CloseCode(IntEnum):
    """Why the server closed a connection, and whether to reconnect (`again`)."""

    again: bool
    meaning: str

    def __new__(cls, code: int, again: bool, meaning: str) -> CloseCode:
        member = int.__new__(cls, code)
        member._value_ = code
        member.again = again
        member.meaning = meaning
        return member

    MALFORMED = 1002, False, "What the client sent violates RFC 6455; the reason says how."
    NOT_TEXT = 1003, False, "The client sent a binary message; every message is text."
    NOT_UTF8 = 1007, False, "A text or a close reason was not UTF-8."
    TOO_LONG = 1009, False, "A message was longer than 16 KiB."
    RESTARTING = 1012, True, "The server is restarting or moving; reconnect after a short random wait."
    UNREADABLE = 4400, False, "A message does not follow this protocol; the reason says what was expected."
    UNREADABLE_SESSION = (
        *(4422, False),
        "This session’s log is damaged; the operator of this server can restore it from a backup.",
    )
    BROKEN_SESSION = 4420, False, "This server fails in this session; the operator finds the reason in its log."
    NEWER_SESSION = (
        *(4426, True),
        "A newer version of Quorum has written to this session; reconnect to reach a server that can read it.",
    )
    SIGNED_OUT = (
        *(4401, False),
        "You were signed out on this device, or hello asked to be refused as your token is not valid here; join again.",
    )
    REMOVED = 4403, False, "The facilitator has removed you from this session."
    LEFT = 4405, False, "You have left this session, and your name was erased."
    NO_SESSION = 4404, False, "There is no session with this code, or it has been deleted."
    VERSION_UNKNOWN = 4406, False, "This server does not support that version; reload the page or update the program."
    TOO_SLOW = 4408, True, "The client did not read its messages for too long."
    TOO_FAST = 4429, True, "The client sent too many messages in too short a time; reconnect and send more slowly."
    TOO_MANY = 4430, False, "Too many connections are open at once, from this address or of this member."
    NO_HELLO = 4431, True, "The first message must be hello, within a few seconds."
    OVERLOADED = 4503, True, "The server cannot keep up just now; nothing that was accepted is lost."
    BROKEN = 4500, True, "Something went wrong on the server; nothing that was accepted is lost."
