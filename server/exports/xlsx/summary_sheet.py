"""The first sheet: question, outcome, how solid it is, and the ranking, sorted by formulas and drawn as bars."""

from __future__ import annotations

from server.core.code import format_code
from server.exports.report.solidity import headline_of
from server.exports.xlsx.book import ACCENT, EMPTY, GREY, Book, Sheet
from server.exports.xlsx.content import WorkbookContent, places
from server.exports.xlsx.text import lines_of

WIDTHS = (8, 38, 12, 10, 22)
COLUMNS = sum(WIDTHS)
RANK, OPTION, TOTAL, PEOPLE, NOTE, CHART = range(6)
# Far to the right, and hidden: the place in the matrix, and the two kinds of bars.
PLACE, RANKED, OUT = range(26, 29)
LINE_HEIGHT = 15.0


def write(book: Book, content: WorkbookContent) -> None:
    """Write the summary."""
    sheet, words = book.sheets["summary"], content.words
    sheet.widths(*WIDTHS)
    sheet.sheet.set_column(PLACE, OUT, None, None, {"hidden": True})
    row = _paragraph(sheet, 0, content.about.question or words.text("export-title"), "title", 1.6)
    for text, style in _outcome(content):
        row = _paragraph(sheet, row, text, style)
    session = words.text("export-session", code=format_code(content.session.code), at=content.session.created_at)
    row = _paragraph(sheet, row, session, "quiet")
    if not content.standings or content.shown is None:
        row = _paragraph(sheet, row + 1, words.text("export-hidden"), "strong")
        sheet.printed(landscape=False)
        return
    if content.findings is not None:
        row = _paragraph(sheet, row + 1, words.text("export-solid"), "section")
        row = _paragraph(sheet, row, headline_of(content.findings, words), "strong")
        row = _paragraph(sheet, row, words.sentence("headline", content.findings.statement), "text")
    _write_ranking(book, sheet, content, row + 1)
    sheet.printed(landscape=True)


def _outcome(content: WorkbookContent) -> list[tuple[str, str]]:
    words, outcome = content.words, content.session.outcome
    if outcome is None:
        return [
            (words.text("export-draft"), "strong"),
            (words.text("export-phase", phase=content.session.phase), "text"),
        ]
    option = words.text("export-no-decision") if outcome.option is None else words.option(outcome.option)
    lines = [(words.text("export-outcome"), "section"), (option, "strong")]
    lines += [(line, "text") for line in outcome.statement.splitlines() if line.strip()]
    return [*lines, (words.text("export-closed-on", at=outcome.at), "quiet")]


def _paragraph(sheet: Sheet, row: int, text: str, style: str, size: float = 1.0) -> int:
    """Write a text across the columns of the ranking, as high as it needs; return the next row."""
    sheet.sheet.merge_range(row, 0, row, NOTE, "", sheet.book.style(style))
    sheet.text(row, 0, text, style)
    sheet.sheet.set_row(row, min(LINE_HEIGHT * size * lines_of(text, int(COLUMNS / size)) + 3, 400))
    return row + 1


def _write_ranking(book: Book, sheet: Sheet, content: WorkbookContent, row: int) -> None:
    words, standings = content.words, content.standings
    sheet.text(row, 0, words.text("export-ranking"), "section")
    heads = ("rank", "option", "total", "people", "note")
    sheet.heads(row + 1, 0, [words.text(f"spreadsheet-{head}") for head in heads], right_from=TOTAL)
    first, place_of = row + 2, places(standings)
    by_place = sorted(standings, key=lambda standing: place_of[standing.option])
    for place, standing in enumerate(by_place, 1):
        line = row + 1 + place
        total = EMPTY if standing.total is None else standing.total
        bar = standing.total or 0
        here = f"$AA{line + 1}"
        sheet.formula(line, PLACE, f"MATCH({place},option_places,0)", content.position(standing), "whole")
        sheet.formula(line, RANK, f"INDEX(option_ranks,{here})", standing.rank or EMPTY, "place")
        sheet.formula(line, OPTION, f"INDEX(option_names,{here})", words.option(standing.option), "text")
        sheet.formula(line, TOTAL, f"INDEX(option_totals,{here})", total, "figure")
        sheet.formula(line, PEOPLE, f"INDEX(option_people,{here})", standing.n, "whole")
        sheet.formula(line, NOTE, f"INDEX(option_notes,{here})", content.note(standing), "note")
        rank, shown = f"$A{line + 1}", f"$C{line + 1}"
        sheet.formula(line, RANKED, f"IF(ISNUMBER({rank}),{shown},0)", bar if standing.rank else 0)
        out = f"IF(ISNUMBER({rank}),0,IF(ISNUMBER({shown}),{shown},0))"
        sheet.formula(line, OUT, out, 0 if standing.rank else bar)
    last = first + len(standings) - 1
    book.define("ranking", book.area("summary", first, RANK, last, NOTE))
    series = [(words.text("spreadsheet-total"), f"={book.area('summary', first, RANKED, last, RANKED)}", ACCENT)]
    if any(criterion.knock_out for criterion in content.criteria):
        out = book.area("summary", first, OUT, last, OUT)
        series.append((words.text("spreadsheet-knocked-out"), f"={out}", GREY))
    book.draw_bars(
        sheet,
        (row, CHART),
        words.text("export-ranking"),
        categories=f"={book.area('summary', first, OPTION, last, OPTION)}",
        series=series,
        number_format="0.00",
        rows=len(standings),
        axis=(1, content.about.scale),
    )
