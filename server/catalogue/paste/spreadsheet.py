"""Reads the first sheet of an XLSX file with openpyxl, within bounds that a small file cannot exceed by compression."""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any

from server.catalogue.paste.result import Draft, Place, Unusable
from server.catalogue.paste.table import MAX_COLUMNS, MAX_ROWS, PastedTable, column_name, table_of
from server.unpacking import DamagedArchive, LargeArchive, unpacked

# Of all parts together, unpacked: a sheet of the largest table takes less than a tenth.
MAX_UNPACKED = 4 << 20
# Of elements in all parts, because an empty cell takes five bytes and as long as a full one; and times the sheets, each
# of which may be the same part. The largest table has 10,000 cells of four elements each, and as many for its texts.
MAX_ELEMENTS, MAX_READ = 120_000, 500_000
# How many sheets may be empty before the one with the table.
MAX_TRIED = 3
# Entities can make gigabytes of a short document; no spreadsheet has any.
_ENTITIES = tuple(
    mark.encode(encoding) for mark in ("<!DOCTYPE", "<!ENTITY") for encoding in ("utf-8", "utf-16-le", "utf-16-be")
)


def read_spreadsheet(content: bytes, draft: Draft) -> PastedTable:
    """Return the table on the first sheet that has one, and note the others as left out; raises Unusable."""
    readable = _checked(content)
    # Only the process that reads pasted files needs it, and only for spreadsheets: it is large.
    import openpyxl

    try:
        warnings.simplefilter("ignore")  # that it ignores what a table of names does not need
        values = openpyxl.load_workbook(readable, read_only=True, data_only=True)
        formulas = openpyxl.load_workbook(readable, read_only=True)
        names = [sheet.title for sheet in values.worksheets if sheet.sheet_state == "visible"]
        for place, name in enumerate(names[:MAX_TRIED]):
            table = table_of(_rows(values[name], formulas[name], draft), cells=True)
            if table.rows:
                if others := names[place + 1 :]:
                    draft.left_out("sheets", names=tuple(others), name=name)
                return table
    except Unusable:
        raise
    except Exception:  # a damaged file fails in many ways, all of which mean the same here
        raise Unusable("broken_spreadsheet") from None
    raise Unusable("nothing")


def _checked(content: bytes) -> io.BytesIO:
    """Return a spreadsheet written again, so that nothing can unpack more of it than was checked; raises Unusable
    unless its parts are small and have no entities."""
    try:
        parts = unpacked(content, MAX_UNPACKED)
    except LargeArchive:
        raise Unusable("spreadsheet_too_large", most=MAX_UNPACKED >> 20) from None
    except DamagedArchive:
        raise Unusable("broken_spreadsheet") from None
    if "[Content_Types].xml" not in parts:
        raise Unusable("other_spreadsheet")
    if any(mark in part for part in parts.values() for mark in _ENTITIES):
        raise Unusable("broken_spreadsheet")
    plain = [part.replace(b"\0", b"") for part in parts.values()]  # as UTF-16 is written
    elements, sheets = (sum(part.count(mark) for part in plain) for mark in (b"<", b"sheetId"))
    if elements > MAX_ELEMENTS or elements * sheets > MAX_READ:
        raise Unusable("spreadsheet_too_full")
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file


def _rows(values: Any, formulas: Any, draft: Draft) -> Iterator[tuple[int, list[str]]]:
    most = {"max_row": MAX_ROWS + 1, "max_col": MAX_COLUMNS + 1}
    rows = zip(values.iter_rows(**most), formulas.iter_rows(**most), strict=False)
    for number, (cells, written) in enumerate(rows, 1):
        for n, (cell, formula) in enumerate(zip(cells, written, strict=False)):
            if cell.value is None and formula.value is not None:
                draft.mistake("formula", Place(number, n + 1, f"{column_name(n)}{number}"))
        yield number, [_text(cell) for cell in cells]


def _text(cell: Any) -> str:
    """Return what a spreadsheet shows in a cell, as far as it matters here."""
    value = cell.value
    match value:
        case None:
            return ""
        case bool():
            return "TRUE" if value else "FALSE"
        case int() | float():
            percent = "%" in (cell.number_format or "")
            return f"{round(value * 100, 10):.15g}%" if percent else f"{value:.15g}"
        case datetime() | date() | time():
            return value.isoformat()
    return str(value)
