"""What the tests need to know of the export formats: the text in a file, and what each leaves out on purpose."""

from __future__ import annotations

import io
import zipfile

import msgspec
import pypdf

# Files that say nothing about scores, and files that have totals but no reasons.
WITHOUT_SCORES = {"criteria.csv", "ics"}
WITHOUT_REASONS = {*WITHOUT_SCORES, "totals.csv", "svg", "png"}

# Files with text that is drawn: no test can read back all of it as it was.
DRAWN = {"png", "pdf"}

# Formats that are made of what others are made of, and take long: one test at least has each of them.
DERIVED = {"png", "pdf", "zip"}


def text_of(content: bytes) -> str:
    """Return the text of a file; of an archive, or an Office file, that of all the files in it; of a record, indented."""
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return "\n".join(text_of(archive.read(name)) for name in archive.namelist())
    if content.startswith(b"%PDF"):
        return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages)
    if content.startswith(b"\x89PNG"):
        return ""
    if content.startswith(b'{"'):
        content = msgspec.json.format(content)
    text = content.decode("utf-8-sig", errors="replace")
    # An Office file has no lines, but elements.
    return text.replace("><", ">\n<") if text.startswith("<?xml") else text
