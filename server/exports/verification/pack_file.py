"""Checks a decision pack: its record, and that every other file is what the record gives."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import structs

from server import __version__
from server.exports import pack
from server.exports.verification.doubts import Doubt, doubt
from server.exports.verification.record_file import CheckedRecord, check_record
from server.unpacking import DamagedArchive, LargeArchive, unpacked

RECORD = "record.json"
# Larger than any pack; a small archive may unpack to far more than memory has.
MAX_UNPACKED = 512 * 1024 * 1024


def is_pack(file: bytes) -> bool:
    """Return whether a file begins as a zip does."""
    return file.startswith(b"PK")


def check_pack(file: bytes, key: str | None = None) -> CheckedRecord:
    """Check the record in a pack as `check_record` does, and every other file by writing it again from the record."""
    try:
        found = unpacked(file, MAX_UNPACKED)
    except (LargeArchive, DamagedArchive):
        return CheckedRecord((doubt("no_pack"),))
    name = next((name for name in found if name.rpartition("/")[2] == RECORD), None)
    if name is None:
        return CheckedRecord((doubt("no_record_in_pack"),))
    checked = check_record(found[name], key)
    return structs.replace(checked, packed=True, doubts=(*checked.doubts, *_files(checked, found, name)))


def _files(checked: CheckedRecord, found: dict[str, bytes], record: str) -> Iterator[Doubt]:
    if checked.session is None or checked.record is None:
        return
    folder = record.removesuffix(RECORD)
    expected = {folder + name: content for name, content in pack.files(checked.session, checked.record.solidity)}
    for name in sorted(found.keys() | expected.keys()):
        if name not in expected:
            yield doubt("other_file", name)
        elif name not in found:
            yield doubt("missing_file", name)
        elif name != record and found[name] != expected[name]:
            written_by = checked.record.made_by
            same = written_by == __version__
            yield doubt("file", name) if same else doubt("file_other_version", name, version=written_by)
