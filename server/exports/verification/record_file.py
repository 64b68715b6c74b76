"""Checks a record: its form, its chain, its signature, and that its figures follow from its ballots."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec import Struct

from server import __version__
from server.analysis.solidity import whole
from server.core.visibility.recorded import RecordedSession, recorded
from server.exports import json
from server.exports.chain import entries, link
from server.exports.record import FORMAT, VERSION, Record, record
from server.exports.signing import is_genuine
from server.exports.verification.differences import differences
from server.exports.verification.doubts import Doubt, doubt

# More of a kind say no more.
MAX_DOUBTS = 20
# Analyses that need what a record does not show: who has run what in production, ...
SECRET = ("experienced",)
# ... who gave which ballots of two rounds, ...
NEED_NAMES = ("change", "stop")
# ... and which options each member was asked to score.
NEED_SHARES = ("possible", "headline", "statement")


class CheckedRecord(Struct, frozen=True):
    """The result of a check: all doubts, the record if the file is one, and its session if it is consistent.

    `file` is the record's; `unchecked` has the analyses that cannot be computed from it, because they need what it does
    not show. It may be `packed`: in a decision pack, with files that are `unwritten`: as they were signed, but not
    compared with what follows from the record, because another version, or one with other fonts, wrote them.
    """

    doubts: tuple[Doubt, ...]
    record: Record | None = None
    session: RecordedSession | None = None
    unchecked: tuple[str, ...] = ()
    file: bytes = b""
    packed: bool = False
    unwritten: tuple[str, ...] = ()

    def count_ballots(self) -> int:
        """Return the number of ballots in all rounds."""
        return sum(len(round_.ballots or ()) for round_ in self.record.rounds) if self.record else 0


def check_record(file: bytes, key: str | None = None) -> CheckedRecord:
    """Check a record; a `key` (in hex) is the one it must be signed by."""
    content = _content(file)
    if content is None or content.get("format") != FORMAT:
        return CheckedRecord((doubt("no_record"),))
    if content.get("version") != VERSION:
        return CheckedRecord((doubt("other_version", found=str(content.get("version")), known=VERSION),))
    try:
        given = msgspec.convert(content, Record)
        doubts = [*_form(file, content, given), *_chain(content, given), *_signature(content, given, key)]
    except (msgspec.ValidationError, ValueError, OverflowError, RecursionError):
        return CheckedRecord((doubt("no_record"),))
    try:
        session = recorded(given)
    except ValueError:
        return CheckedRecord((*doubts, doubt("inconsistent")), given)
    unchecked = tuple(name for name in unknown_analyses(given) if given.solidity is not None)
    try:
        doubts += [*_figures(given, session), *_analyses(given, session, unchecked)]
    except (ValueError, LookupError, TypeError, ArithmeticError):  # nothing that a session can be leads there
        return CheckedRecord((*doubts, doubt("inconsistent")), given)
    return CheckedRecord(tuple(doubts), given, session, unchecked, file)


def unknown_analyses(given: Record) -> tuple[str, ...]:
    """Return the analyses that need what a record of this session does not show."""
    named = all(ballot.place is not None for round_ in given.rounds for ballot in round_.ballots or ())
    about = given.session
    shared = about.options_each is not None and given.rounds and given.rounds[-1].asked is None
    later = NEED_NAMES[: 2 if about.stop is not None else 1] if len(given.rounds) > 1 else ()
    return (*SECRET, *(() if named else later), *(NEED_SHARES if shared else ()))


def _content(file: bytes) -> dict[str, Any] | None:
    try:
        content = msgspec.json.decode(file)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return None
    return content if isinstance(content, dict) else None


def _form(file: bytes, content: dict[str, Any], given: Record) -> Iterator[Doubt]:
    if json.file_of(content) != file:
        yield doubt("not_canonical")
    if any(differences(content, msgspec.to_builtins(given))):
        yield doubt("unknown_fields")


def _chain(content: dict[str, Any], given: Record) -> Iterator[Doubt]:
    """Find the entries that were changed: each digest is checked with the one before it as it is in the file."""
    found = list(entries(content))
    if len(found) != len(given.chain):
        yield doubt("chain_length", entries=len(found), digests=len(given.chain))
    for number, (entry, digest) in enumerate(zip(found, given.chain, strict=False)):
        if link(given.chain[number - 1] if number else "", entry) != digest:
            yield doubt("chain", entry[0])


def _signature(content: dict[str, Any], given: Record, key: str | None) -> Iterator[Doubt]:
    if given.signature is None:
        yield doubt("unsigned")
        return
    if not is_genuine(given.signature, json.signed_part(content)):
        yield doubt("signature")
    if key is not None and given.signature.key != key.lower():
        yield doubt("other_key", key=given.signature.key)


def _figures(given: Record, session: RecordedSession) -> Iterator[Doubt]:
    """Compute again what follows from the ballots: standings, locked weights' spread, reasons under discussion."""
    again = msgspec.to_builtins(record(session))
    again["session"] = msgspec.to_builtins(session.recomputed())
    for copied in ("solidity", "made_by"):  # the analyses are checked separately
        again[copied] = getattr(given, copied)
    wanted = {key: value for key, value in again.items() if key not in ("chain", "signature")}
    found = msgspec.to_builtins(given)
    for number, round_ in enumerate(given.rounds):
        if round_.ballots is None and round_.standings is not None:
            _leave_out_spreads(found["rounds"][number])  # of a numeric scale, known in part
            _leave_out_spreads(wanted["rounds"][number])
    all_found = differences({key: found[key] for key in wanted}, {**wanted, "solidity": found["solidity"]})
    for place, _ in zip(all_found, range(MAX_DOUBTS), strict=False):
        yield doubt("figure", place.where, found=place.found, expected=place.expected)


def _leave_out_spreads(round_: dict[str, Any]) -> None:
    for row in round_["standings"] or ():
        row["spread"] = None
        for cell in row["cells"]:
            cell["spread"] = None


def _analyses(given: Record, session: RecordedSession, unchecked: tuple[str, ...]) -> Iterator[Doubt]:
    found, again = (msgspec.to_builtins(solidity) for solidity in (given.solidity, whole(session)))
    if found is not None and again is not None:
        for name in unchecked:
            again[name] = found[name]
    code = "analysis" if given.made_by == __version__ else "analysis_other_version"
    for place, _ in zip(differences(found, again, "/solidity"), range(MAX_DOUBTS), strict=False):
        yield doubt(code, place.where, found=place.found, expected=place.expected, version=given.made_by)
