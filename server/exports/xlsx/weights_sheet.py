"""The sheet with the weights, which may be edited: the matrix counts with them. Below, the value functions of numeric
scales, and the weights that members gave."""

from __future__ import annotations

from server.exports.xlsx import value_points
from server.exports.xlsx.book import ACCENT, Book, Sheet
from server.exports.xlsx.content import WorkbookContent
from server.exports.xlsx.value_points import FIRST_CRITERION

GROUP, CRITERION, WEIGHT, COUNTS, SPREAD = range(5)
SPREAD_HEADS = (
    *("spreadsheet-weight-mean", "spreadsheet-weight-low", "spreadsheet-weight-lower", "spreadsheet-weight-median"),
    *("spreadsheet-weight-upper", "spreadsheet-weight-high"),
)


def write(book: Book, content: WorkbookContent) -> None:
    """Write the weights, value functions and members' weights, and draw the weights as bars."""
    sheet, words = book.sheets["weights"], content.words
    sheet.widths(18, 34, 12, 44, *[10.0] * len(SPREAD_HEADS))
    sheet.text(0, 0, words.text("spreadsheet-weights-hint"), "plain")
    summary = content.record.session.weights_summary
    spread = {row.criterion: row for row in (summary.spread if summary else ())}
    heads = [words.text(f"spreadsheet-{name}") for name in ("group", "criterion", "weight", "counts")]
    heads += [words.text(head) for head in SPREAD_HEADS] if spread else []
    sheet.heads(FIRST_CRITERION - 1, 0, heads, right_from=SPREAD)
    for row, criterion in enumerate(content.criteria, FIRST_CRITERION):
        sheet.text(row, GROUP, criterion.group)
        sheet.text(row, CRITERION, criterion.name)
        sheet.text(row, COUNTS, content.counts(criterion))
        if criterion.knock_out:
            sheet.text(row, WEIGHT, words.text("export-knock-out"), "right")
        else:
            sheet.number(row, WEIGHT, criterion.weight, "input_share")
        if given := spread.get(criterion.id):
            shares = (given.mean, given.low, given.lower_quartile, given.median, given.upper_quartile, given.high)
            for col, share in enumerate(shares, SPREAD):
                sheet.number(row, col, share, "share")
    last = FIRST_CRITERION + len(content.criteria) - 1
    book.define("criteria_weights", book.area("weights", FIRST_CRITERION, WEIGHT, last, WEIGHT))
    sheet.sheet.freeze_panes(FIRST_CRITERION, 2)
    sheet.printed(landscape=True, heads=FIRST_CRITERION)
    row = _write_points(sheet, content)
    _write_members(sheet, content, row)
    _draw(book, content, last, len(heads) + 1)


def _write_points(sheet: Sheet, content: WorkbookContent) -> int:
    """Write the value functions; return the first free row."""
    row, words = value_points.first_row(content), content.words
    if all(criterion.numeric is None for criterion in content.criteria):
        return row
    sheet.text(row - 2, 0, words.text("spreadsheet-points"), "section")
    sheet.heads(row - 1, CRITERION, [words.text(f"spreadsheet-{name}") for name in ("criterion", "number", "value")])
    for first, criterion, points in value_points.rows(content):
        for row, point in enumerate(points, first):
            sheet.text(row, CRITERION, criterion.name)
            sheet.number(row, CRITERION + 1, point.number, "input_number")
            sheet.number(row, CRITERION + 2, point.value, "input_share")
    return row + 1


def _write_members(sheet: Sheet, content: WorkbookContent, row: int) -> None:
    """Write the weights that each member gave, if they are visible."""
    given, words = content.record.weightings, content.words
    if not given:
        return
    weighed = [criterion for criterion in content.criteria if not criterion.knock_out]
    sheet.text(row + 1, 0, words.text("spreadsheet-members-weights"), "section")
    heads = [words.text("spreadsheet-person"), *(criterion.name for criterion in weighed)]
    sheet.heads(row + 2, CRITERION, heads, right_from=1)
    for line, own in enumerate(given, row + 3):
        sheet.text(line, CRITERION, words.person(own.member))
        shares = {weight.criterion: weight.weight for weight in own.weights}
        for col, criterion in enumerate(weighed, CRITERION + 1):
            if criterion.id in shares:
                sheet.number(line, col, shares[criterion.id], "share")


def _draw(book: Book, content: WorkbookContent, last: int, col: int) -> None:
    names = book.area("weights", FIRST_CRITERION, CRITERION, last, CRITERION)
    weights = book.area("weights", FIRST_CRITERION, WEIGHT, last, WEIGHT)
    book.draw_bars(
        book.sheets["weights"],
        (FIRST_CRITERION - 1, col),
        content.words.text("spreadsheet-weights-chart"),
        categories=f"={names}",
        series=[(content.words.text("spreadsheet-weight"), f"={weights}", ACCENT)],
        number_format="0%",
        rows=len(content.criteria),
        axis=(0, None),
    )
