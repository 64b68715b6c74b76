"""Text of people in a workbook: never a formula, never a link, and within Excel's limits."""

from __future__ import annotations

import re

from wcwidth import wcswidth

from server.core.text import replaced
from server.exports.escaping import FORMULA

MAX_CELL = 32_767  # UTF-16 code units
MAX_SHEET_NAME = 31
CUT = "…"

_FORBIDDEN_IN_SHEET_NAME = re.compile(r"[\[\]:*?/\\]")
# Excel decodes such a sequence in a string as the character with this number.
_ESCAPE_SEQUENCE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


def cell_text(text: str) -> str:
    """Return the text for a cell: without controls, cut if Excel cannot hold it."""
    text = replaced(text)
    if len(text) * 2 > MAX_CELL and len(text.encode("utf-16-le")) // 2 > MAX_CELL:
        kept = text.encode("utf-16-le")[: 2 * (MAX_CELL - len(CUT))]
        text = kept.decode("utf-16-le", "ignore") + CUT
    # The library takes such a text for markup of its own, and would write it as it is.
    return f"{text} " if text.startswith("<r>") and text.endswith("</r>") else text


def lines_of(text: str, columns: int) -> int:
    """Return about how many lines a text takes that is wrapped after this many columns."""
    return sum(-(-max(wcswidth(line), len(line) // 2, 1) // columns) for line in text.split("\n"))


def is_like_formula(text: str) -> bool:
    """Return whether a spreadsheet would take this text for a formula if somebody typed it."""
    return text.lstrip().startswith(tuple(FORMULA))


def xml_text(text: str) -> str:
    """Return the text of a cell for the XML of a sheet."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _ESCAPE_SEQUENCE.sub("_x005F_", text) if "_x" in text else text


def sheet_names(titles: list[str]) -> list[str]:
    """Return valid names for sheets with these titles, all different."""
    names: list[str] = []
    taken: set[str] = set()
    for title in titles:
        plain = _FORBIDDEN_IN_SHEET_NAME.sub(" ", title).strip().strip("'")[:MAX_SHEET_NAME].strip() or "Sheet"
        name, number = plain, 1
        while name.casefold() in taken:
            number += 1
            end = f" {number}"
            name = plain[: MAX_SHEET_NAME - len(end)] + end
        taken.add(name.casefold())
        names.append(name)
    return names


def quoted(sheet: str) -> str:
    """Return the name of a sheet for a formula."""
    return "'" + sheet.replace("'", "''") + "'"
