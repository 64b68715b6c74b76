"""Reads CSV: cells separated by commas, semicolons or tabs, as spreadsheets save and copy them."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator

from server.catalogue.paste.result import Place, Unusable
from server.catalogue.paste.table import PastedTable, table_of

SEPARATORS = "\t;,"
LINE_ENDS = re.compile("\r\n|\r|\n")
# The first line that tells a spreadsheet the separator.
_TOLD = re.compile(r"sep=([,;|\t])", re.IGNORECASE)


def read_delimited(text: str, separator: str) -> PastedTable:
    """Return the table in a text; raises Unusable."""
    return table_of(_rows(text, separator))


def separator_of(text: str) -> str | None:
    """Return the separator by which every line of a text has several cells; None if there is none.

    Commas are also part of a sentence, so they separate only where the lines have equally many cells.
    """
    lines = [line for line in LINE_ENDS.split(text) if line.strip()]
    if lines and (told := _TOLD.fullmatch(lines[0].strip())):
        return told[1]
    for separator in SEPARATORS:
        try:
            counts = [len(cells) for _, cells in _rows(text, separator) if any(map(str.strip, cells))]
        except Unusable:
            if all(separator in line for line in lines):
                return separator
            continue
        equal = len(set(counts)) == 1 or separator != ","
        if len(counts) > 1 and min(counts) > 1 and equal:
            return separator
        if (
            len(counts) > 1
            and counts[0] > 1
            and separator != ","
            and sum(count > 1 for count in counts) * 2 > len(counts)
        ):
            return separator
    return None


def _rows(text: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the cells of each line, with the number of the line that they begin on; raises Unusable."""
    lines = [line + "\n" for line in LINE_ENDS.split(text)]
    reader = csv.reader(lines, delimiter=separator, strict=True, skipinitialspace=True)
    begin = 1
    try:
        for cells in reader:
            if not (begin == 1 and _TOLD.fullmatch(separator.join(cells).strip())):
                yield begin, cells
            begin = reader.line_num + 1
    except csv.Error:
        raise Unusable("quotes", Place(begin)) from None
