"""JSON: the complete record (docs/record.schema.json)."""

from __future__ import annotations

import msgspec

from server.analysis.findings import Solidity
from server.analysis.solidity import whole
from server.core.visibility.session import VisibleSession
from server.exports.escaping import escape_controls
from server.exports.record import record


def render(session: VisibleSession, findings: Solidity | None = None) -> bytes:
    """Return the record as indented UTF-8 JSON; `findings` saves another analysis."""
    content = msgspec.json.encode(record(session, findings or whole(session)))
    return escape_controls(msgspec.json.format(content, indent=2)) + b"\n"
