"""The close codes of connections to sessions that cannot be read."""

from __future__ import annotations

from collections.abc import Mapping

from server.core.log import BrokenSession, ErasedLog, NewerFormat, UnreadableLog
from server.live.protocol import CloseCode

CODES: Mapping[type[UnreadableLog], CloseCode] = {
    ErasedLog: CloseCode.NO_SESSION,
    NewerFormat: CloseCode.NEWER_SESSION,
    BrokenSession: CloseCode.BROKEN_SESSION,
}


def close_code_of(error: UnreadableLog) -> CloseCode:
    """Return the close code for connections to a session with this error."""
    return CODES.get(type(error), CloseCode.UNREADABLE_SESSION)
