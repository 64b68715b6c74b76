"""The sheet with the matrix: the mean of each cell, and below them totals, ranks and notes, all as formulas."""

from __future__ import annotations

from server.core.board import Standing
from server.core.model import Criterion
from server.exports.xlsx import formulas, matrix_blocks
from server.exports.xlsx.book import ACCENT_SOFT, EMPTY, Book, Sheet
from server.exports.xlsx.content import WorkbookContent
from server.exports.xlsx.matrix_layout import (
    COUNTS,
    CRITERION,
    FIRST,
    GROUP,
    HEADS,
    OPTIONS,
    ROUND,
    TITLE,
    WEIGHT,
    Layout,
    across,
    cell,
    layout,
)
from server.exports.xlsx.value_points import FIRST_CRITERION
from server.exports.xlsx.weights_sheet import WEIGHT as WEIGHT_COLUMN


def write(book: Book, content: WorkbookContent) -> None:
    """Write the matrix of the last round with visible totals; only the weights if there is none."""
    sheet, words, places = book.sheets["matrix"], content.words, layout(content)
    sheet.widths(16, 36, 11, 34, *[13.0] * places.options)
    sheet.text(TITLE, 0, content.about.question or words.text("export-title"), "section")
    _write_round(book, sheet, content)
    heads = [words.text(f"spreadsheet-{name}") for name in ("group", "criterion", "weight", "counts")]
    sheet.heads(HEADS, 0, [*heads, *(option.name for option in content.about.options)], right_from=OPTIONS)
    for place, criterion in enumerate(content.criteria):
        _write_criterion(book, sheet, content, place, criterion)
    last = FIRST + len(content.criteria) - 1
    book.define("matrix_weights", book.area("matrix", FIRST, WEIGHT, last, WEIGHT))
    book.define("option_names", book.area("matrix", HEADS, OPTIONS, HEADS, OPTIONS + places.options - 1))
    sheet.sheet.freeze_panes(FIRST, WEIGHT)
    sheet.printed(landscape=True, heads=HEADS + 1)
    if not content.standings:
        return
    for row, name in ((places.total, "total"), (places.rank, "rank"), (places.note, "note")):
        sheet.text(row, CRITERION, words.text(f"spreadsheet-{name}"), "strong")
    for (_, col), standing in zip(places.columns(), content.standings, strict=True):
        _write_option(sheet, content, places, col, standing)
    named = {
        "option_totals": places.total,
        "option_ranks": places.rank,
        "option_notes": places.note,
        "option_places": places.step("place"),
        "option_people": places.step("people"),
    }
    for name, row_number in named.items():
        area = book.area("matrix", row_number, OPTIONS, row_number, OPTIONS + places.options - 1)
        book.define(name, area)
    matrix_blocks.write(sheet, content, places)
    worths = places.worths
    sheet.sheet.conditional_format(
        *(worths.first, OPTIONS, worths.first + worths.rows - 1, OPTIONS + places.options - 1),
        {
            "type": "2_color_scale", "min_type": "num", "max_type": "num", "min_value": 1,
            "max_value": content.about.scale, "min_color": "#FFFFFF", "max_color": ACCENT_SOFT,
        },
    )  # fmt: skip


def _write_round(book: Book, sheet: Sheet, content: WorkbookContent) -> None:
    """Write the number of the round, which formulas use; it may be changed if several rounds are listed."""
    shown, words = content.shown, content.words
    if shown is None:
        sheet.text(ROUND, 0, words.text("export-hidden"), "quiet_line")
        return
    sheet.text(ROUND, 0, words.text("spreadsheet-round"), "strong")
    sheet.number(ROUND, 1, shown.number, "input_whole")
    book.define("this_round", book.area("matrix", ROUND, 1, ROUND, 1))
    if not content.live:
        sheet.text(ROUND, WEIGHT, words.text("spreadsheet-not-live"), "quiet_line")
    elif len(content.listed) > 1:
        sheet.text(ROUND, WEIGHT, words.text("spreadsheet-choose-round"), "quiet_line")
        first, last = content.listed[0].number, content.listed[-1].number
        sheet.sheet.data_validation(
            *(ROUND, 1, ROUND, 1),
            {"validate": "integer", "criteria": "between", "minimum": first, "maximum": last},
        )


def _write_criterion(book: Book, sheet: Sheet, content: WorkbookContent, place: int, criterion: Criterion) -> None:
    row = FIRST + place
    sheet.text(row, GROUP, criterion.group)
    sheet.text(row, CRITERION, criterion.name)
    sheet.text(row, COUNTS, content.counts(criterion), "quiet")
    if criterion.knock_out:
        sheet.text(row, WEIGHT, content.words.text("export-knock-out"), "right")
    else:
        weight = book.area("weights", FIRST_CRITERION + place, WEIGHT_COLUMN, FIRST_CRITERION + place, WEIGHT_COLUMN)
        formula = f"IF(SUM(criteria_weights)>0,{weight}/SUM(criteria_weights),0)"
        sheet.formula(row, WEIGHT, formula, criterion.weight, "share")


def _write_option(sheet: Sheet, content: WorkbookContent, places: Layout, col: int, standing: Standing) -> None:
    words, scale = content.words, content.about.scale
    for place, criterion in enumerate(content.criteria):
        stats, row = standing.cells[place], FIRST + place
        if criterion.knock_out:
            met, not_met = places.answer_cells(place, col)
            found = formulas.fails(not_met, met, content.about.knock_out_rule)
            texts = (words.text("spreadsheet-fails"), words.text("spreadsheet-passes"))
            failed = criterion.id in standing.knocked_out
            value = EMPTY if not stats.n else texts[not failed]
            said = f"IF({found},{formulas.quoted(texts[0])},{formulas.quoted(texts[1])})"
            sheet.formula(row, col, f'IF({met}+{not_met}=0,"{EMPTY}",{said})', value, "right")
        elif criterion.numeric is not None:
            number = cell(places.numbers.first + places.numerics.index(place), col)
            mean = standing.numbers.get(criterion.id)
            shown: float | str = EMPTY if mean is None else words.rounded_mean(mean)
            sheet.formula(row, col, formulas.shown_number(number, EMPTY), shown, "mean_number")
        else:
            worth = cell(places.worths.first + place, col)
            figure = EMPTY if stats.mean is None else stats.mean
            sheet.formula(row, col, formulas.shown_mean(worth, criterion, scale, EMPTY), figure)
    exact, sorted_by = cell(places.step("exact"), col), cell(places.step("sorted-by"), col)
    total = EMPTY if standing.total is None else standing.total
    sheet.formula(places.total, col, f'IF({exact}="","{EMPTY}",ROUND({exact},4))', total, "total")
    rank = f'IF({sorted_by}=0,"{EMPTY}",RANK({sorted_by},{across(places.step("sorted-by"), places.options)}))'
    sheet.formula(places.rank, col, rank, EMPTY if standing.rank is None else standing.rank, "rank")
    sheet.formula(places.note, col, matrix_blocks.note(content, places, col), content.note(standing), "note")
