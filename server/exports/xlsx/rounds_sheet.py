"""The sheet with the rounds: what the board showed at the end of each, as values that no edit changes."""

from __future__ import annotations

from server.core.board import Standing
from server.exports.record import RoundRecord
from server.exports.xlsx.book import EMPTY, Book, Sheet
from server.exports.xlsx.content import WorkbookContent

HEADS = ("round", "opened", "revealed", "option", "rank", "total", "spread", "people", "note")
WIDTHS = (8, 17, 17, 38, 8, 10, 10, 10, 50)
FIRST = 2


def write(book: Book, content: WorkbookContent) -> None:
    """Write a row for each option of each round with visible totals; one row for a round without."""
    sheet, words = book.sheets["rounds"], content.words
    sheet.widths(*WIDTHS)
    sheet.text(0, 0, words.text("spreadsheet-rounds-hint"), "quiet_line")
    sheet.heads(FIRST - 1, 0, [words.text(f"spreadsheet-{head}") for head in HEADS])
    sheet.sheet.freeze_panes(FIRST, 0)
    sheet.printed(landscape=True, heads=FIRST)
    row = FIRST
    for round_ in content.record.rounds:
        standings = sorted(round_.standings or (), key=lambda line: (line.rank is None, line.rank or 0))
        for standing in standings:
            _write_times(sheet, row, round_)
            _write_standing(sheet, content, row, round_, standing)
            row += 1
        if round_.standings is None:
            _write_times(sheet, row, round_)
            sheet.text(row, 3, words.text("export-hidden"), "plain")
            row += 1


def _write_times(sheet: Sheet, row: int, round_: RoundRecord) -> None:
    sheet.number(row, 0, round_.number, "whole")
    sheet.moment(row, 1, round_.opened_at)
    if round_.revealed_at is not None:
        sheet.moment(row, 2, round_.revealed_at)


def _write_standing(sheet: Sheet, content: WorkbookContent, row: int, round_: RoundRecord, standing: Standing) -> None:
    words = content.words
    sheet.text(row, 3, words.option(standing.option))
    figures = ((standing.rank, "rank"), (standing.total, "figure"), (standing.spread, "figure"), (standing.n, "whole"))
    for col, (figure, style) in enumerate(figures, 4):
        if figure is None:
            sheet.text(row, col, EMPTY, "right")
        else:
            sheet.number(row, col, figure, style)
    if standing.knocked_out:
        failed = [words.criterion(c.id) for c in content.criteria if c.id in standing.knocked_out]
        sheet.text(row, 8, words.text("export-knocked-out", criteria=failed))
    elif standing.total is not None and not standing.complete:
        sheet.text(row, 8, words.text("spreadsheet-incomplete"))
    elif round_ is content.shown:
        sheet.text(row, 8, content.note(standing))
