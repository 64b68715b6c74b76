"""JSON: the whole record (docs/record.schema.json)."""

from __future__ import annotations

import msgspec

from server.core.analysis.solidity import whole
from server.core.model import Session
from server.exports.record import record


def render(session: Session) -> bytes:
    """The record as indented UTF-8 JSON."""
    return msgspec.json.format(msgspec.json.encode(record(session, whole(session))), indent=2) + b"\n"
