"""JSON: the complete record (docs/record.md, docs/record.schema.json)."""

from __future__ import annotations

from typing import Any

import msgspec
from msgspec import structs

from server.analysis.findings import Solidity
from server.analysis.solidity import whole
from server.core.visibility.rounds import VisibleBallot
from server.core.visibility.session import VisibleSession
from server.exports.canonical import canonical, canonical_whole
from server.exports.chain import chain
from server.exports.escaping import escape_controls
from server.exports.record import Record, record
from server.exports.signing import Signer


def render(session: VisibleSession, findings: Solidity | None = None, signer: Signer | None = None) -> bytes:
    """Return the record as a file, signed if there is a signer; `findings` saves another analysis.

    Of a session that was imported, it is the file that was imported, byte for byte.
    """
    if session.record_file is not None:
        return session.record_file
    content = _decoded(record(session, findings or whole(session)))
    content["chain"] = chain(content)
    content["signature"] = None if signer is None else signer.sign(signed_part(content))
    return file_of(content)


def _decoded(shown: Record) -> dict[str, Any]:
    """Return a record as decoded JSON, but each ballot in its canonical form: a large record is mostly ballots."""
    rounds = tuple(structs.replace(round_, ballots=None) for round_ in shown.rounds)
    content: dict[str, Any] = msgspec.to_builtins(structs.replace(shown, rounds=rounds))
    for round_, whole_round in zip(content["rounds"], shown.rounds, strict=True):
        if whole_round.ballots is not None:
            round_["ballots"] = [msgspec.Raw(_ballot(ballot)) for ballot in whole_round.ballots]
    return content


def _ballot(ballot: VisibleBallot) -> bytes:
    fractions = any(type(cell.value) is float for cell in ballot.cells)
    return canonical(ballot) if fractions else canonical_whole(ballot)


def signed_part(content: dict[str, Any]) -> bytes:
    """Return the bytes of a record that its signature covers: the canonical form of everything else in it."""
    return canonical({key: value for key, value in content.items() if key != "signature"})


def file_of(content: dict[str, Any]) -> bytes:
    """Return the file of a record, one line: the canonical form, with escapes for what is unsafe in a terminal."""
    return escape_controls(canonical(content)) + b"\n"
