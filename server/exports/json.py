"""JSON: the complete record (docs/record.md, docs/record.schema.json)."""

from __future__ import annotations

from typing import Any

import msgspec

from server.analysis.findings import Solidity
from server.analysis.solidity import whole
from server.core.visibility.session import VisibleSession
from server.exports.canonical import canonical
from server.exports.chain import chain
from server.exports.escaping import escape_controls
from server.exports.record import record
from server.exports.signing import Signer


def render(session: VisibleSession, findings: Solidity | None = None, signer: Signer | None = None) -> bytes:
    """Return the record as a file, signed if there is a signer; `findings` saves another analysis.

    Of a session that was imported, it is the file that was imported, byte for byte.
    """
    if session.record_file is not None:
        return session.record_file
    content: dict[str, Any] = msgspec.to_builtins(record(session, findings or whole(session)))
    content["chain"] = chain(content)
    content["signature"] = None if signer is None else signer.sign(signed_part(content))
    return file_of(content)


def signed_part(content: dict[str, Any]) -> bytes:
    """Return the bytes of a record that its signature covers: the canonical form of everything else in it."""
    return canonical({key: value for key, value in content.items() if key != "signature"})


def file_of(content: dict[str, Any]) -> bytes:
    """Return the file of a record, one line: the canonical form, with escapes for what is unsafe in a terminal."""
    return escape_controls(canonical(content)) + b"\n"
