"""The blocks below the matrix: numbers of scores, mean worths, answers to knock-outs, and how the totals come about."""

from __future__ import annotations

from server.core.board import Standing
from server.exports.xlsx import formulas
from server.exports.xlsx.book import Sheet
from server.exports.xlsx.content import WorkbookContent, exact_total, exact_worth, places
from server.exports.xlsx.matrix_layout import CRITERION, OPTIONS, RECKONING, Block, Layout, across, cell, column

# Totals that are equal at this precision are a tie (server/core/board.py).
TIE_DIGITS = 9


def write(sheet: Sheet, content: WorkbookContent, layout: Layout) -> None:
    """Write every block for all options."""
    words, criteria = content.words, content.criteria
    answers = ("export-score-met", "export-score-not-met")
    rows: list[tuple[str, Block, list[str]]] = [
        ("people", layout.people, [c.name for c in criteria]),
        ("worths", layout.worths, [c.name for c in criteria]),
        ("numbers", layout.numbers, [criteria[place].name for place in layout.numerics]),
        ("answers", layout.answers, [
            f"{criteria[place].name}: {words.text(answer)}" for place in layout.knock_outs for answer in answers
        ]),
        ("reckoning", layout.reckoning, [words.text(f"spreadsheet-step-{step}") for step in RECKONING]),
    ]  # fmt: skip
    for name, block, names in rows:
        if not block.rows:
            continue
        sheet.text(block.title, 0, words.text(f"spreadsheet-block-{name}"), "section")
        sheet.heads(block.title + 1, 0, ["", "", "", "", *(o.name for o in content.about.options)], right_from=OPTIONS)
        for row, text in enumerate(names, block.first):
            sheet.text(row, CRITERION, text)
    place_of = places(content.standings)
    for (option, col), standing in zip(layout.columns(), content.standings, strict=True):
        _write_cells(sheet, content, layout, option, col, standing)
        _write_answers(sheet, content, layout, option, col, standing)
        _write_reckoning(sheet, content, layout, col, standing, place_of[standing.option])


def _write_cells(
    sheet: Sheet, content: WorkbookContent, layout: Layout, option: int, col: int, standing: Standing
) -> None:
    scale = content.about.scale
    for place, criterion in enumerate(content.criteria):
        stats = standing.cells[place]
        count = cell(layout.people.first + place, col)
        _leaf(sheet, content, layout.people.first + place, col, formulas.people(option, place + 1), stats.n, "whole")
        if criterion.knock_out:
            continue
        worth = exact_worth(stats, criterion, scale)
        formula = formulas.mean_worth(option, place + 1, criterion, scale, count)
        _leaf(sheet, content, layout.worths.first + place, col, formula, worth, "figure")
        if criterion.numeric is not None:
            row = layout.numbers.first + layout.numerics.index(place)
            mean = standing.numbers.get(criterion.id)
            _leaf(sheet, content, row, col, formulas.mean_number(option, place + 1, count), mean, "number")


def _write_answers(
    sheet: Sheet, content: WorkbookContent, layout: Layout, option: int, col: int, standing: Standing
) -> None:
    met, not_met = content.words.text("export-score-met"), content.words.text("export-score-not-met")
    row = layout.answers.first
    for place in layout.knock_outs:
        said_not, said = standing.cells[place].histogram
        _leaf(sheet, content, row, col, formulas.answers(option, place + 1, met), said, "whole")
        _leaf(sheet, content, row + 1, col, formulas.answers(option, place + 1, not_met), said_not, "whole")
        # Answers are texts, so the number of them is not that of the numbers among the scores.
        sheet.formula(
            layout.people.first + place, col, f"{cell(row, col)}+{cell(row + 1, col)}", said + said_not, "whole"
        )
        row += 2


def _leaf(
    sheet: Sheet, content: WorkbookContent, row: int, col: int, formula: str, value: float | None, style: str
) -> None:
    """Write what is computed from the scores, as a value if these are not in the workbook."""
    if content.live:
        sheet.formula(row, col, formula, "" if value is None else value, style)
    elif value is not None:
        sheet.number(row, col, value, style)


def _write_reckoning(
    sheet: Sheet, content: WorkbookContent, layout: Layout, col: int, standing: Standing, place: int
) -> None:
    weighed = [n for n, criterion in enumerate(content.criteria) if not criterion.knock_out]
    counts = [cell(layout.people.first + n, col) for n in weighed]
    exact = exact_total(standing, content.criteria, content.about.scale)
    answers = [layout.answer_cells(n, col) for n in layout.knock_outs]
    fails = [formulas.fails(not_met, met, content.about.knock_out_rule) for met, not_met in answers]
    row = layout.step("sorted-by")
    mine, first = cell(row, col), cell(row, OPTIONS)
    better, before = f"{across(row, layout.options)}>{mine}", f"${first}:{mine}={mine}"
    total, out = cell(layout.step("exact"), col), cell(layout.step("knocked-out"), col)
    ranked = 0 if exact is None or standing.knocked_out else round(exact, TIE_DIGITS)
    missing = sum(not standing.cells[n].n for n in weighed)
    steps: dict[str, tuple[str, float | str]] = {
        "exact": (
            formulas.total(column(layout.worths, col), column(layout.people, col)),
            "" if exact is None else exact,
        ),
        "knocked-out": (f"IF(OR({','.join(fails)}),1,0)" if fails else "0", int(bool(standing.knocked_out))),
        "sorted-by": (f'IF(OR({total}="",{out}=1),0,ROUND({total},{TIE_DIGITS}))', ranked),
        "place": (f"SUMPRODUCT(--({better}))+SUMPRODUCT(--({before}))", place),
        "missing": ("+".join(f"({count}=0)" for count in counts) or "0", missing),
        "people": (f"MAX({','.join(counts)})" if counts else "0", standing.n),
    }
    for step, (formula, value) in steps.items():
        sheet.formula(layout.step(step), col, formula, value, "number")
    # Whether a total rests on few scores is a finding of the analysis, which a spreadsheet cannot repeat.
    sheet.number(layout.step("few"), col, int(standing.option in content.thin), "number")


def note(content: WorkbookContent, layout: Layout, col: int) -> str:
    """Return the formula of the note on an option: knocked out, incomplete, or computed from few scores."""
    out, incomplete, few = (
        formulas.quoted(content.words.text(f"spreadsheet-{name}"))
        for name in ("knocked-out", "incomplete", "few-scores")
    )
    at = {step: cell(layout.step(step), col) for step in RECKONING}
    rest = f'IF({at["exact"]}="","",IF({at["missing"]}>0,{incomplete},IF({at["few"]}=1,{few},"")))'
    return f"IF({at['knocked-out']}=1,{out},{rest})"
