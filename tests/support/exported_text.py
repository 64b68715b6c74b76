"""What the tests need to know of the export formats: the text in a file, and what each leaves out on purpose."""

from __future__ import annotations

import io
import zipfile

import msgspec

# Files that say nothing about scores, and files that have totals but no reasons.
WITHOUT_SCORES = {"criteria.csv"}
WITHOUT_REASONS = {*WITHOUT_SCORES, "totals.csv", "svg", "png"}

# Pictures of text, which no test can read back.
PIXELS = {"png"}

# Formats that are made of what others are made of, and take long: one test at least has each of them.
DERIVED = {"png", "zip"}


def text_of(content: bytes) -> str:
    """Return the text of a file; of an archive, or an Office file, that of all the files in it; of a record, indented."""
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return "\n".join(text_of(archive.read(name)) for name in archive.namelist())
    if content.startswith(b"\x89PNG"):
        return ""
    if content.startswith(b'{"'):
        content = msgspec.json.format(content)
    return content.decode("utf-8-sig", errors="replace")
