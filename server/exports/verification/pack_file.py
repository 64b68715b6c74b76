"""Checks a decision pack: its record, and that every other file is as it was signed, and what the record gives."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import structs

from server import __version__
from server.exports import pack
from server.exports.fonts import covers
from server.exports.links import page_in
from server.exports.sums import SIGNATURE, SUMS
from server.exports.verification.doubts import Doubt, doubt
from server.exports.verification.pack_sums import check_sums
from server.exports.verification.record_file import CheckedRecord, check_record
from server.unpacking import DamagedArchive, LargeArchive, unpacked

RECORD, REMINDER = "record.json", "reminder.ics"
# Larger than any pack; a small archive may unpack to far more than memory has.
MAX_UNPACKED = 512 * 1024 * 1024
# Written with the fonts of the machine, if Quorum's own lack a character.
WITH_FONTS = {"report.pdf", "chart.png"}


def is_pack(file: bytes) -> bool:
    """Return whether a file begins as a zip does."""
    return file.startswith(b"PK")


def check_pack(file: bytes, key: str | None = None) -> CheckedRecord:
    """Check the record in a pack as `check_record` does, and every other file: by its digest, which is signed, and if
    this version wrote it, by writing it again from the record.
    """
    try:
        found = unpacked(file, MAX_UNPACKED)
    except (LargeArchive, DamagedArchive):
        return CheckedRecord((doubt("no_pack"),))
    record = next((name for name in found if name.rpartition("/")[2] == RECORD), None)
    if record is None:
        return CheckedRecord((doubt("no_record_in_pack"),))
    checked = check_record(found[record], key)
    folder = record.removesuffix(RECORD)
    files = {name.removeprefix(folder): content for name, content in found.items() if name.startswith(folder)}
    unsound, signed_by = check_sums(files)
    other, unwritten = _written_again(checked, files)
    named = {each.where for each in unsound}
    unsound += [each for each in other if each.where not in named]
    if signed_by and (unsound or unwritten) and signed_by != _key(checked):
        unsound.append(doubt("sums_other_key", SIGNATURE, key=signed_by))
    doubts = [doubt("other_file", name) for name in found if not name.startswith(folder)]
    doubts += [structs.replace(each, where=folder + each.where) for each in unsound]
    doubts.sort(key=lambda each: each.where)
    return structs.replace(checked, packed=True, unwritten=unwritten, doubts=(*checked.doubts, *doubts))


def _key(checked: CheckedRecord) -> str | None:
    """Return the key that the record is signed by."""
    return checked.record.signature.key if checked.record and checked.record.signature else None


def _written_again(checked: CheckedRecord, files: Mapping[str, bytes]) -> tuple[list[Doubt], tuple[str, ...]]:
    """Write each file again, and return what differs, and the names of the files whose bytes nobody can expect here."""
    if checked.session is None or checked.record is None:
        return [], ()
    others = files.keys() - {RECORD, SUMS, SIGNATURE}
    if checked.record.made_by != __version__:
        return [], tuple(sorted(others))
    # The record does not say by which address it was asked for; what else is in the reminder follows from it.
    address = page_in(files.get(REMINDER, b""), checked.session.code)
    written = dict(pack.files(checked.session, checked.record.solidity, address=address))
    del written[RECORD]
    different = {name for name in others & written.keys() if files[name] != written[name]}
    unwritten = set() if covers(checked.file.decode().strip()) else different & WITH_FONTS
    doubts = [doubt("file", name) for name in different - unwritten]
    doubts += [doubt("missing_file", name) for name in written.keys() - others]
    doubts += [doubt("other_file", name) for name in others - written.keys()]
    return doubts, tuple(sorted(unwritten))
