"""A table as text in cells, whatever it was written in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from server.catalogue.paste.result import Place, Unusable
from server.catalogue.yaml_text import MAX_BYTES
from server.core.text import MAX_LINE, clean_line

# More than a session may have, even with a column for each remark; it bounds the work for any text.
MAX_ROWS, MAX_COLUMNS, MAX_TABLE_CELLS = 400, 120, 10_000
# Of one cell; what may be longer than a line of text is a mistake anyway.
MAX_CELL = 4 * MAX_LINE


class TableCell(Struct, frozen=True):
    """A cell: its text on one line, cleaned, and where it is."""

    text: str
    place: Place


class PastedTable(Struct, frozen=True):
    """Rows of equal length, of which none is empty; the last column is not empty."""

    rows: tuple[tuple[TableCell, ...], ...]

    @property
    def width(self) -> int:
        """The number of columns."""
        return len(self.rows[0]) if self.rows else 0

    def transposed(self) -> PastedTable:
        """Return the table with rows as columns."""
        return PastedTable(tuple(zip(*self.rows, strict=True)))


def table_of(lines: Iterable[tuple[int, Sequence[str]]], cells: bool = False) -> PastedTable:
    """Return a table of rows, each with its number; raises Unusable if there are too many cells.

    With `cells`, places are named as in a spreadsheet.
    """
    rows: list[list[TableCell]] = []
    width = count = size = 0
    for line, texts in lines:
        size += sum(map(len, texts))
        if size > MAX_BYTES:
            raise Unusable("text_too_large", most=MAX_BYTES >> 10)
        places = [_place(line, n, cells) for n in range(min(len(texts), MAX_COLUMNS + 1))]
        row = [TableCell(cleaned(text, place), place) for text, place in zip(texts, places, strict=False)]
        while row and not row[-1].text:
            row.pop()
        if not row:
            continue
        rows.append(row)
        width, count = max(width, len(row)), count + len(row)
        if len(rows) > MAX_ROWS or width > MAX_COLUMNS or count > MAX_TABLE_CELLS:
            raise Unusable("table_too_large", rows=MAX_ROWS, columns=MAX_COLUMNS)
    for row in rows:
        line = row[0].place.line or 0
        row += [TableCell("", _place(line, n, cells)) for n in range(len(row), width)]
    return PastedTable(tuple(map(tuple, rows)))


def cleaned(text: str, place: Place) -> str:
    """Return a text on one line, cleaned; raises Unusable if it is far too long, since cleaning takes its time."""
    if len(text) > MAX_CELL:
        raise Unusable("cell_too_long", place, count=len(text), most=MAX_LINE)
    return clean_line(text)


def _place(line: int, column: int, cells: bool) -> Place:
    return Place(line, column + 1, f"{column_name(column)}{line}" if cells else "")


def column_name(column: int) -> str:
    """Return the letters of a spreadsheet's column, counted from 0."""
    name = ""
    while column >= 0:
        name, column = chr(ord("A") + column % 26) + name, column // 26 - 1
    return name
