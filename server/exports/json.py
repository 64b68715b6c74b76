"""JSON: the whole record (docs/record.schema.json)."""

from __future__ import annotations

import msgspec

from server.analysis.findings import Solidity
from server.analysis.solidity import whole
from server.core.visibility.session import VisibleSession
from server.exports.record import record


def render(session: VisibleSession, found: Solidity | None = None) -> bytes:
    """The record as indented UTF-8 JSON; `found` saves finding out again how solid the result is."""
    return msgspec.json.format(msgspec.json.encode(record(session, found or whole(session))), indent=2) + b"\n"
