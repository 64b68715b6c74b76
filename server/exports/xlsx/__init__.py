"""XLSX: a workbook in which the totals are formulas over the scores and the weights.

content.py          what the sheets show of a session
book.py             the workbook, its formats, and the ways to write a cell
formulas.py         the formulas
summary_sheet.py    question, outcome, ranking and its chart
matrix_sheet.py     means, totals and ranks; matrix_layout.py says where, matrix_blocks.py has what they rest on
scores_sheet.py     every score; scores_rows.py writes its rows
rounds_sheet.py     the board at the end of each round
weights_sheet.py    weights, value functions (value_points.py), and the weights that members gave
method_sheet.py     how it was decided
text.py             text of people within the limits of Excel
"""

from __future__ import annotations

import io
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from server.analysis.findings import Solidity
from server.analysis.solidity import whole
from server.core.text import replaced
from server.core.visibility.session import VisibleSession
from server.exports.xlsx import (
    matrix_sheet,
    method_sheet,
    rounds_sheet,
    scores_rows,
    scores_sheet,
    summary_sheet,
    weights_sheet,
)
from server.exports.xlsx.book import SHEETS, Book
from server.exports.xlsx.content import WorkbookContent, content_of
from server.exports.xlsx.value_points import ValuePoints, value_points

MAX_PROPERTY = 255
SCORES_FILE = f"xl/worksheets/sheet{SHEETS.index('scores') + 1}.xml"
# Of the largest file, so that a member waits less; the rows are so alike that more effort saves little.
COMPRESSION = 1

# messages: spreadsheet-*


def render(session: VisibleSession, findings: Solidity | None = None) -> bytes:
    """Return the workbook in the session's language; `findings` saves another analysis.

    The same session gives the same bytes. Totals are formulas over the scores and weights in the workbook, each stored
    with the figure of the board; where ballots are hidden, the means are values.
    """
    return _workbook(content_of(session, findings or whole(session)))


def _workbook(shown: WorkbookContent) -> bytes:
    words, question = shown.words, replaced(shown.about.question)
    titles = {name: words.text(f"spreadsheet-sheet-{name}") for name in SHEETS}
    properties = {"title": (question or words.text("export-title"))[:MAX_PROPERTY], "comments": ""}
    book = Book(titles, shown.session.created_at, properties)
    for sheet in (summary_sheet, matrix_sheet, scores_sheet, rounds_sheet, weights_sheet, method_sheet):
        sheet.write(book, shown)
    points = value_points(book, shown)
    file = book.close()
    return _with_scores(file, shown, points) if shown.scores else file


def _with_scores(file: bytes, shown: WorkbookContent, points: dict[str, ValuePoints]) -> bytes:
    """Return the file with the rows of the scores; its entries keep their fixed times."""
    written = io.BytesIO()
    with ZipFile(io.BytesIO(file)) as old, ZipFile(written, "w", ZIP_DEFLATED) as new:
        for entry in old.infolist():
            content = old.read(entry)
            if entry.filename == SCORES_FILE:
                content = scores_rows.with_rows(content.decode(), shown, points)
            new.writestr(ZipInfo(entry.filename, entry.date_time), content, ZIP_DEFLATED, COMPRESSION)
    return written.getvalue()
