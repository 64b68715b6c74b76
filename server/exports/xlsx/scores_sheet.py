"""The sheet with every score: one row for each, which the means of the matrix are computed from.

A large meeting has a hundred thousand scores, and the library takes several seconds for so many cells. So it writes two
rows with the formats of the columns, and scores_rows.py writes the rows of the file in their place.
"""

from __future__ import annotations

from server.exports.xlsx.book import Book
from server.exports.xlsx.content import WorkbookContent

HEADS = (
    *("spreadsheet-round", "spreadsheet-person", "spreadsheet-option", "spreadsheet-criterion", "spreadsheet-score"),
    *("spreadsheet-worth", "spreadsheet-reason", "spreadsheet-confidence", "spreadsheet-time"),
    *("spreadsheet-option-number", "spreadsheet-criterion-number"),
)
WIDTHS = (7, 22, 26, 26, 11, 9, 60, 10, 17, 9, 9)
STYLES = ("whole", "plain", "plain", "plain", "input_number", "figure", "text", "whole", "time", "whole", "whole")
NAMED = {"score_round": 0, "score_value": 4, "score_worth": 5, "score_option": 9, "score_criterion": 10}
WORTH = 5
FIRST = 1  # the row of the first score, from 0


def write(book: Book, content: WorkbookContent) -> None:
    """Write the heads, and two rows with the formats: for text as it is, and for text that begins like a formula."""
    sheet, words = book.sheets["scores"], content.words
    sheet.heads(0, 0, [words.text(head) for head in HEADS])
    sheet.widths(*WIDTHS)
    sheet.sheet.freeze_panes(1, 0)
    sheet.printed(landscape=True, heads=1)
    if all(criterion.numeric is None for criterion in content.criteria):
        sheet.sheet.set_column(WORTH, WORTH, WIDTHS[WORTH], None, {"hidden": True})
    last = FIRST + max(content.scores, 1) - 1
    sheet.sheet.autofilter(0, 0, last, len(HEADS) - 1)
    for name, col in NAMED.items():
        book.define(name, book.area("scores", FIRST, col, last, col))
    if not content.scores:
        sheet.text(FIRST, 0, words.text("spreadsheet-no-scores"), "plain")
        return
    for col, style in enumerate(STYLES):
        sheet.sheet.write_blank(FIRST, col, None, book.style(style))
        sheet.sheet.write_blank(FIRST + 1, col, None, book.style(style, typed=True))
