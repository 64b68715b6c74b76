"""Reads ZIP files whose headers may lie: a kilobyte can unpack to gigabytes, whatever size it announces."""

from __future__ import annotations

import copy
import io
import zipfile

# The other methods unpack everything at once, however little of it is read.
METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
# No spreadsheet and no pack has more parts.
MAX_PARTS = 200


class LargeArchive(Exception):
    """The archive announces more parts, or more bytes, than are allowed."""


class DamagedArchive(Exception):
    """The archive cannot be read, or its headers are wrong."""


def unpacked(file: bytes, most: int) -> dict[str, bytes]:
    """Return the parts of an archive by name, at most `most` bytes in all; raises LargeArchive and DamagedArchive."""
    try:
        with zipfile.ZipFile(io.BytesIO(file)) as archive:
            entries = archive.infolist()
            if sum(entry.file_size for entry in entries) > most or len(entries) > MAX_PARTS:
                raise LargeArchive
            if len({entry.filename for entry in entries}) != len(entries):
                raise DamagedArchive
            return {entry.filename: _read(archive, entry) for entry in entries}
    except (LargeArchive, DamagedArchive):
        raise
    except Exception:  # an archive can be damaged in many ways, all of which mean the same here
        raise DamagedArchive from None


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """Return a part, which must have exactly the announced size; no more than that is ever unpacked."""
    if entry.compress_type not in METHODS:
        raise DamagedArchive
    one_more = copy.copy(entry)
    one_more.file_size += 1
    with archive.open(one_more) as part:
        content = part.read(one_more.file_size)
    if len(content) != entry.file_size:
        raise DamagedArchive
    return content
