"""Reads a table in Markdown: cells between bars, with a line of dashes under the first row."""

from __future__ import annotations

import re
from collections.abc import Iterator

from server.catalogue.paste.delimited import LINE_ENDS
from server.catalogue.paste.result import Draft, Place
from server.catalogue.paste.table import PastedTable, table_of

_DASHES = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*")
# A bar after a backslash belongs to the text, as in GitHub's tables; Markdown's other escapes are undone, too.
_BAR = re.compile(r"(?<!\\)\|")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_STRONG = re.compile(r"(\*\*|__|`)(?=\S)(.+?)(?<=\S)\1")


def is_markdown_table(text: str) -> bool:
    """Return whether a text has a line of dashes between rows with bars, or begins each line with a bar."""
    lines = [line for line in LINE_ENDS.split(text) if line.strip()]
    barred = [line for line in lines if "|" in line]
    dashes = any("|" in line and "-" in line and _DASHES.fullmatch(line) for line in lines)
    return dashes or (len(barred) > 1 and all(line.lstrip().startswith("|") for line in lines))


def read_markdown(text: str, draft: Draft) -> PastedTable:
    """Return the table in a text, and note the lines around it as left out; raises Unusable."""
    return table_of(_rows(text, draft))


def plain(text: str) -> str:
    """Return a text of Markdown without escapes and emphasis."""
    stripped = text.strip()
    whole = _STRONG.fullmatch(stripped)
    return _ESCAPE.sub(r"\1", whole[2] if whole else stripped)


def _rows(text: str, draft: Draft) -> Iterator[tuple[int, list[str]]]:
    for number, line in enumerate(LINE_ENDS.split(text), 1):
        stripped = line.strip()
        if not stripped or _DASHES.fullmatch(line):
            continue
        if "|" not in stripped:
            note_line(draft, stripped, Place(number))
            continue
        if stripped.startswith("|"):
            stripped = stripped[1:]
        if stripped.endswith("|") and not stripped.endswith("\\|"):
            stripped = stripped[:-1]
        yield number, [plain(cell) for cell in _BAR.split(stripped)]


def note_line(draft: Draft, line: str, place: Place) -> None:
    """Take a line outside the table as the question if it asks one, or note it as left out."""
    words = line.lstrip("#").strip()
    if words.endswith("?") and not draft.question:
        draft.question = words
        draft.read_as("question", place, text=words)
    elif words:
        draft.left_out("line", place, text=words)
