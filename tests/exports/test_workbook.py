"""XLSX: formulas with the board's figures as their values, and no typed text that becomes a formula or a link."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import datetime
from functools import cache

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec import structs
from openpyxl import Workbook, load_workbook
from openpyxl.utils.escape import unescape
from openpyxl.worksheet.worksheet import Worksheet

from server.core.text import MAX_NAME, clean_line, replaced
from server.exports.xlsx import render
from server.exports.xlsx.text import MAX_CELL, cell_text, sheet_names
from tests.support.effort import examples
from tests.support.exported_meetings import VOTERS, of_texts, priced_meeting, two_rounds
from tests.support.meeting import Meeting, about

SHEETS = ["Summary", "Matrix", "Scores", "Rounds", "Weights", "Method"]
GERMAN = ["Überblick", "Matrix", "Bewertungen", "Runden", "Gewichte", "Verfahren"]


def workbook(meeting: Meeting, *, formulas: bool = False) -> Workbook:
    """Return the workbook as a program reads it: the stored values, or the formulas."""
    return load_workbook(io.BytesIO(render(meeting.visible)), data_only=not formulas)


def row_of(sheet: Worksheet, label: str, col: int = 2) -> list[object]:
    """Return the cells of the options in the first row with this label."""
    row = next(row for row in sheet.iter_rows(values_only=True) if row[col - 1] == label)
    return list(row[4:])


def varied() -> Meeting:
    """Return a revealed meeting with a knock-out, a tie, lower is better, a group, and missing scores."""
    plain = about(("a", "b", "c", "d"), {"joy": 3, "cost": 2, "legal": 1}, lower=["cost"], knock_outs=["legal"])
    criteria = tuple(structs.replace(c, group="Money" if c.id == "cost" else "") for c in plain.criteria)
    meeting = Meeting(structs.replace(plain, criteria=criteria)).join("ada", "bob").open()
    for voter, score in (("ada", 4), ("bob", 3)):
        meeting.score(voter, "a", "joy", score, "fine", 2).score(voter, "b", "joy", score).score(voter, "c", "joy", 5)
        meeting.score(voter, "a", "cost", 2).score(voter, "b", "cost", 2)
    return meeting.score("ada", "c", "legal", 1).score("bob", "c", "legal", 2).score("ada", "d", "joy", None).reveal()


@pytest.mark.parametrize(("language", "names"), [("en", SHEETS), ("de", GERMAN)])
def test_sheets_are_in_the_language_of_the_session(language: str, names: list[str]) -> None:
    meeting = Meeting(structs.replace(about(), language=language)).join("ada").open()
    assert workbook(meeting.score("ada", "flask", "joy", 4)).sheetnames == names


@pytest.mark.parametrize("meeting", [two_rounds().reveal(), varied(), priced_meeting("en").reveal()])
def test_stored_values_are_the_figures_of_the_board(meeting: Meeting) -> None:
    book = workbook(meeting)
    matrix, rows = book["Matrix"], meeting.board.options
    assert row_of(matrix, "Total") == ["–" if row.total is None else row.total for row in rows]
    assert row_of(matrix, "Rank") == [row.rank or "–" for row in rows]
    for place, criterion in enumerate(meeting.visible.description.criteria):
        if not criterion.knock_out and criterion.numeric is None:
            means = [row.cells[place].mean for row in rows]
            assert row_of(matrix, criterion.name) == ["–" if mean is None else mean for mean in means]
    best = sorted(rows, key=lambda row: (row.rank is None, row.rank or 0))
    names = {o.id: o.name for o in meeting.visible.description.options}
    summary = [row[:5] for row in book["Summary"].iter_rows(values_only=True)]
    first = summary.index(("Rank", "Option", "Total", "People", "Note")) + 1
    assert [row[:4] for row in summary[first : first + len(rows)]] == [
        (row.rank or "–", names[row.option], "–" if row.total is None else row.total, row.n) for row in best
    ]


def test_notes_say_what_a_total_rests_on() -> None:
    assert row_of(workbook(varied())["Matrix"], "Note") == [None, None, "knocked out", None]
    meeting = Meeting(about(("a", "b", "c"), {"joy": 1, "cost": 1})).join(*VOTERS).open()
    for voter in VOTERS:
        meeting.score(voter, "a", "joy", 3).score(voter, "a", "cost", 3).score(voter, "c", "cost", 3)
    meeting.score("ada", "b", "joy", 4).score("ada", "b", "cost", 4).reveal()
    assert row_of(workbook(meeting)["Matrix"], "Note") == [None, "few scores", "incomplete"]
    assert row_of(workbook(varied())["Matrix"], "Legal") == ["–", "–", "fails", "–"]


def test_totals_are_formulas_over_scores_and_weights() -> None:
    matrix = workbook(two_rounds().reveal(), formulas=True)["Matrix"]
    for label in ("Total", "Rank", "Note", "Speed"):
        assert all(str(value).startswith("=") for value in row_of(matrix, label)), label
    text = "".join(str(cell.value) for row in matrix.iter_rows() for cell in row)
    assert all(name in text for name in ("AVERAGEIFS(score_value,score_round,this_round", "RANK(", "SUMPRODUCT("))
    assert matrix["C5"].value == "=IF(SUM(criteria_weights)>0,'Weights'!$C$3/SUM(criteria_weights),0)"


def test_numbers_count_by_a_formula_over_the_points_of_their_scale() -> None:
    meeting = priced_meeting("en", (0, 1), (1000, 0.25), (5000, 0)).reveal()
    scores = workbook(meeting, formulas=True)["Scores"]
    assert "MATCH(MAX(MIN(E2,INDEX('Weights'!$C$8:$C$10,3))" in scores["F2"].value
    assert workbook(meeting)["Scores"]["F2"].value == pytest.approx(4 * 0.25 * (1 - 250.5 / 4000) + 1)
    points = [[cell.value for cell in row] for row in workbook(meeting)["Weights"]["B8:D10"]]
    assert points == [["Price", 0, 1], ["Price", 1000, 0.25], ["Price", 5000, 0]]


def test_scores_are_a_table_with_dates_and_a_filter() -> None:
    sheet = workbook(varied())["Scores"]
    assert [cell.value for cell in sheet[1]][:5] == ["Round", "Person", "Option", "Criterion", "Score"]
    rows = list(sheet.iter_rows(min_row=2, values_only=True))
    assert len(rows) == sheet.max_row - 1 == 13 and sheet.auto_filter.ref == "A1:K14"
    assert rows[0][:8] == (1, "Ada", "A", "Joy", 4, None, "fine", 2) and rows[0][9:] == (1, 1)
    assert isinstance(rows[0][8], datetime) and rows[0][8].year == 2026
    assert {row[4] for row in rows if row[3] == "Legal"} == {"met", "not met"}
    assert [row[4] for row in rows if row[2] == "D"] == ["no view"]
    assert sheet.freeze_panes == "A2"


def test_every_round_is_listed_with_its_totals() -> None:
    book = workbook(two_rounds().reveal())
    rows = list(book["Rounds"].iter_rows(min_row=3, values_only=True))
    assert [row[0] for row in rows] == [1, 1, 1, 2, 2, 2]
    assert isinstance(rows[0][1], datetime) and isinstance(rows[0][2], datetime)
    assert {row[0] for row in book["Scores"].iter_rows(min_row=2, values_only=True)} == {1, 2}
    assert book["Matrix"]["B2"].value == 2


def test_workbook_can_be_printed_and_has_charts_and_a_title() -> None:
    book = workbook(varied())
    assert book.properties.title == "Which framework?" and book.properties.creator in (None, "")
    assert book["Matrix"].page_setup.orientation == "landscape" and book["Scores"].print_title_rows == "$1:$1"
    assert [len(vars(book[name])["_charts"]) for name in ("Summary", "Weights")] == [1, 1]
    assert {"criteria_weights", "this_round", "score_value", "option_totals"} <= set(book.defined_names)


def test_same_session_gives_the_same_bytes() -> None:
    assert render(varied().visible) == render(varied().visible)


def test_before_the_reveal_the_workbook_says_so() -> None:
    meeting = Meeting(about(totals="on_reveal")).join("ada").open().score("ada", "flask", "joy", 4, "secret")
    book = workbook(meeting)
    assert "Totals are hidden until they are revealed." in [row[0] for row in book["Summary"].values]
    assert row_of(book["Matrix"], "Joy") == [None, None, None]
    assert book["Scores"]["A2"].value == "No scores are visible."


def test_open_second_round_leaves_the_first_one_shown() -> None:
    book = workbook(two_rounds("on_reveal"))
    assert book["Matrix"]["B2"].value == 1
    assert [row[3] for row in book["Rounds"].iter_rows(min_row=6, values_only=True)] == [
        "Totals are hidden until they are revealed."
    ]


def test_without_ballots_the_means_are_values_and_totals_still_follow_the_weights() -> None:
    meeting = Meeting(about(names="hidden", accounts=True)).join(*VOTERS).open()
    for voter in VOTERS:
        meeting.score(voter, "flask", "joy", 5)
    matrix = workbook(meeting, formulas=True)["Matrix"]
    assert str(row_of(matrix, "Total")[1]).startswith("=")
    assert "AVERAGEIFS" not in "".join(str(cell.value) for row in matrix.iter_rows() for cell in row)
    assert row_of(workbook(meeting)["Matrix"], "Total")[1] == 5
    assert "not in this file" in matrix["C2"].value


def test_rounds_that_do_not_fit_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server.exports.xlsx.content.MAX_SCORES", 12)
    book = workbook(two_rounds().reveal())
    assert {row[0] for row in book["Scores"].iter_rows(min_row=2, values_only=True)} == {2}
    monkeypatch.setattr("server.exports.xlsx.content.MAX_SCORES", 11)
    assert "not in this file" in workbook(two_rounds().reveal())["Matrix"]["C2"].value


def test_with_names_hidden_scores_have_pseudonyms_and_no_times() -> None:
    rows = list(workbook(two_rounds(names="hidden").reveal())["Scores"].iter_rows(min_row=2, values_only=True))
    assert {str(row[1]).rstrip("0123456789") for row in rows} == {"Voter 1.", "Voter 2."}
    assert {row[8] for row in rows} == {None}


CHARACTERS = st.sampled_from("=+-@\"'<>&;,|_x0041 {}r/\n\tä\u200f\U0001f600")
TYPED = st.text(CHARACTERS, min_size=1, max_size=MAX_NAME - 1) | st.text(min_size=1, max_size=MAX_NAME - 1)
TYPED = TYPED.filter(clean_line)


@settings(max_examples=examples(5), deadline=None)
@given(TYPED)
@example('=HYPERLINK("https://a.example","x")')
@example("https://a.example/")
@example("<r><t>&</t></r>")
@example("_x0041_")
@example("#N/A")
@example("{=1+1}")
@example("'")
def test_typed_text_stays_text(typed: str) -> None:
    """No cell, chart, name or link of the workbook is made from it, and it is read back as it was."""
    meeting = of_texts(typed)
    content = render(meeting.visible)
    book = load_workbook(io.BytesIO(content))
    reasons = [row[6] for row in book["Scores"].iter_rows(min_row=2, values_only=True) if row[6]]
    expected = [replaced(cell.reason) for ballot in meeting.visible.rounds[0].ballots() or () for cell in ballot.cells]
    assert sorted(unescape(str(reason)).rstrip(" ") for reason in reasons) == sorted(
        text.rstrip(" ") for text in expected if text
    )
    assert kinds_of_formulas(book) == usual_formulas()
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        assert not [name for name in parts.namelist() if "external" in name or b"<hyperlink" in parts.read(name)]


@cache
def usual_formulas() -> list[str]:
    """Return the formulas of a workbook with a plain text."""
    return kinds_of_formulas(workbook(of_texts("x"), formulas=True))


def kinds_of_formulas(book: Workbook) -> list[str]:
    """Return all formulas without the numbers of cells, which depend on the lines of a statement."""
    cells = (cell for sheet in book for row in sheet.iter_rows() for cell in row)
    return [re.sub(r"\d+", "#", str(cell.value)) for cell in cells if cell.data_type == "f"]


def test_text_is_cut_where_excel_cannot_hold_it() -> None:
    assert cell_text("a" * MAX_CELL) == "a" * MAX_CELL
    cut = cell_text("\U0001f600" * MAX_CELL)
    assert cut.endswith("\U0001f600…") and len(cut.encode("utf-16-le")) // 2 <= MAX_CELL


def test_sheet_names_are_valid_and_different() -> None:
    names = sheet_names(["a/b:c", "'x'", "y" * 40, "Y" * 40, "", "[?*]"])
    assert names == ["a b c", "x", "y" * 31, "Y" * 29 + " 2", "Sheet", "Sheet 2"]
