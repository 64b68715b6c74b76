"""CSV: one row for each score, without formula injection."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec import structs

from server.core.events import Scored
from server.core.text import clean_paragraphs
from server.exports import FORMATS
from server.exports.csv import scores
from server.exports.csv.writing import EXCEL_EU
from server.exports.escaping import FORMULA, escape_formula
from tests.support.effort import examples
from tests.support.exported_meetings import of_texts, priced_meeting, two_rounds
from tests.support.meeting import BEGAN, Meeting, about

COLUMNS = (
    *("session", "round", "member", "option", "criterion", "score", "reason", "confidence", "time"),
    *("weight", "direction", "scale", "knock-out", "worth", "group"),
)
GERMAN = (
    *("Sitzung", "Runde", "Person", "Option", "Kriterium", "Bewertung", "Begründung", "Sicherheit", "Zeit"),
    *("Gewicht", "Richtung", "Skala", "Ausschlusskriterium", "Wert", "Gruppe"),
)

# Characters that start a formula in some spreadsheet, including full-width forms (OWASP: CSV injection).
DANGEROUS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"


def rows(meeting: Meeting) -> list[dict[str, str]]:
    """Return the table as a program reads it."""
    text = scores.render(meeting.visible).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def test_columns_are_named_in_the_session_s_language() -> None:
    meeting = Meeting(structs.replace(about(), language="de")).join("bob").open().score("bob", "django", "speed", None)
    (row,) = rows(meeting)
    assert tuple(row) == GERMAN
    assert row["Bewertung"] == "keine Meinung"


def test_each_score_is_one_row() -> None:
    meeting = Meeting().join("ada", "bob").open().score("ada", "flask", "joy", 4, "It's “fun”, really", 2)
    meeting.score("bob", "django", "speed", None)
    assert rows(meeting) == [
        dict(zip(COLUMNS, row, strict=True))
        for row in [
            (
                *("7G4K-Q2XM", "1", "Ada", "Flask", "Joy", "4", "It's “fun”, really", "2", "2026-09-21T14:13:24.000Z"),
                *("0.2", "higher is better", "1 to 5", "no", "4", ""),
            ),
            (
                *("7G4K-Q2XM", "1", "Bob", "Django", "Speed", "no view", "", "", "2026-09-21T14:13:25.000Z"),
                *("0.5", "higher is better", "1 to 5", "no", "", ""),
            ),
        ]
    ]
    assert BEGAN == 1_790_000_000_000


def test_columns_are_as_documented_with_a_utf_8_mark() -> None:
    content = scores.render(Meeting().visible)
    assert content == b"\xef\xbb\xbf" + ",".join(COLUMNS).encode() + b"\r\n"


def test_totals_can_be_computed_from_the_file_alone() -> None:
    described = about(("flask", "django"), {"joy": 1, "cost": 3, "legal": 0}, lower=("cost",), knock_outs=("legal",))
    meeting = Meeting(described).join("ada", "bob").open()
    meeting.score("ada", "flask", "joy", 4).score("bob", "flask", "joy", 3).score("ada", "flask", "cost", 5)
    meeting.score("ada", "django", "cost", 2).score("bob", "django", "joy", None).score("ada", "flask", "legal", 2)
    scored_rows = [row for row in rows(meeting) if row["knock-out"] == "no" and row["score"] != "no view"]
    for standing in meeting.board.options:
        total = weights = 0.0
        own = [row for row in scored_rows if row["option"] == standing.option.title()]
        for criterion in {row["criterion"] for row in own}:
            of_cell = [row for row in own if row["criterion"] == criterion]
            highest = int(of_cell[0]["scale"].removeprefix("1 to "))
            mean = sum(int(row["score"]) for row in of_cell) / len(of_cell)
            weight = float(of_cell[0]["weight"])
            total += weight * (mean if of_cell[0]["direction"] == "higher is better" else highest + 1 - mean)
            weights += weight
        assert total / weights == pytest.approx(standing.total)
    (legal,) = (row for row in rows(meeting) if row["knock-out"] == "yes")
    assert (legal["criterion"], legal["weight"], legal["direction"], legal["scale"]) == ("Legal", "", "", "")


def test_european_excel_gets_semicolons_and_decimal_commas() -> None:
    meeting = Meeting(about(("flask", "django"), {"joy": 0.25, "cost": 0.75})).join("ada").open()
    meeting.score("ada", "flask", "joy", 4, "fast; and, small")
    render = FORMATS["csv"].renderer("excel-eu")
    assert render is not None
    text = render(meeting.visible).decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(text, newline=""), delimiter=";", strict=True)
    assert (row["weight"], row["reason"], row["score"]) == ("0,25", "fast; and, small", "4")
    assert [FORMATS[name].renderer("excel-eu") for name in ("json", "md")] == [None, None]


@pytest.mark.parametrize("dialect", ["excel-eu", None])
def test_no_dialect_lets_a_cell_become_a_formula(dialect: str | None) -> None:
    meeting = Meeting().join("ada").open().score("ada", "flask", "joy", 3, '=HYPERLINK("http://x";"y")')
    render = FORMATS["csv"].renderer(dialect)
    assert render is not None
    lines = render(meeting.visible).decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(lines, newline=""), delimiter=";" if dialect else ",", strict=True)
    assert row["reason"].startswith("'=")


def test_table_has_every_round() -> None:
    table_rows = rows(two_rounds())
    assert [row["round"] for row in table_rows].count("1") == 10
    assert [row["round"] for row in table_rows].count("2") == 12
    carried_over = [r for r in table_rows if (r["member"], r["option"], r["criterion"]) == ("Dan", "Django", "Joy")]
    assert [(r["round"], r["score"]) for r in carried_over] == [("2", "1")]


def test_group_of_a_criterion_is_a_column() -> None:
    described = about()
    criteria = tuple(structs.replace(c, group="=Joys" if c.id == "joy" else "") for c in described.criteria)
    meeting = Meeting(structs.replace(described, criteria=criteria)).join("ada").open()
    meeting.score("ada", "flask", "joy", 4).score("ada", "flask", "speed", 4)
    assert {row["criterion"]: row["group"] for row in rows(meeting)} == {"Joy": "'=Joys", "Speed": ""}


def test_cleared_score_has_no_row() -> None:
    meeting = Meeting().join("ada").open().score("ada", "flask", "joy", 4).clear("ada", "flask", "joy")
    assert rows(meeting) == []


TYPED = st.text(st.sampled_from(DANGEROUS + " '\",;|0a\x00\x0b\x85\u00a0")) | st.text()


@settings(max_examples=examples(75), deadline=None)
@given(TYPED)
@example("=1+1")
@example(" \t=1+1")
@example("\x0b=1+1")
@example('","=1+1')
@example("\u00a0=1+1")
def test_typed_text_is_never_a_formula_and_never_lost(typed: str) -> None:
    meeting = Meeting().join("ada").open().score("ada", "flask", "joy", 3, typed)
    text = scores.render(meeting.visible).decode("utf-8-sig")
    (row,) = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
    reason = row["reason"]
    assert not reason.lstrip(" \u00a0").startswith(tuple(DANGEROUS))
    assert reason.replace("'", "") == clean_paragraphs(typed).replace("'", "")


@pytest.mark.parametrize("text", ["=1", "  =1", "\t1", " \t1", "\n1", "\uff1d1", '"=1', "-1", "- item"])
def test_text_that_looks_like_a_formula_is_quoted(text: str) -> None:
    assert escape_formula(text) == f"'{text}"


@pytest.mark.parametrize(
    "text",
    ["", " ", "1-1", "a=b", "'=1", "1 + 1", "good; fast", "a, b; c\td", "x; 5 %", "a; b=c", "x,=1"],
)
def test_other_text_is_unchanged(text: str) -> None:
    assert escape_formula(text) == text


@pytest.mark.parametrize(
    ("text", "separator", "escaped"),
    [
        ("x;=1+1;y", ",", "x;'=1+1;y"),
        ('x; "=1+1"', ",", 'x; "\'=1+1"'),
        ("x\t=1+1", ",", "x\t'=1+1"),
        ("x\n@SUM(A1)", ",", "x\n'@SUM(A1)"),
        ("x;-1+cmd|' /C calc'!A0", ",", "x;'-1+cmd|' /C calc'!A0"),
        ("x,=1+1", ";", "x,'=1+1"),
        ("x;=1+1", ";", "x;=1+1"),
        ("=1;=1", ",", "'=1;'=1"),
        ("\0=1", ",", "\ufffd=1"),
        ("x\r=1", ",", "x\n'=1"),
        ("x;-1", ",", "x;'-1"),
        ("x;-1,2,", ",", "x;'-1,2,"),
    ],
)
def test_formula_after_another_separator_is_quoted(text: str, separator: str, escaped: str) -> None:
    assert escape_formula(text, separator) == escaped


@settings(max_examples=examples(100), deadline=None)
@given(st.text(st.sampled_from("=+-@;,\t\n \"'x1\uff1d%"), max_size=14), st.sampled_from((None, "excel-eu")))
@example("x;=1+1;y", None)
@example('";=1', None)
@example('"",=1', "excel-eu")
def test_no_separator_makes_a_formula_of_a_cell(typed: str, dialect: str | None) -> None:
    meeting = Meeting().join("ada").open().recorded(Scored("ada", "flask", "joy", 3, typed, None))
    render = FORMATS["csv"].renderer(dialect)
    assert render is not None
    text = render(meeting.visible).decode("utf-8-sig")
    for separator in ",;\t":
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
            for cell in row:
                assert not cell.lstrip(' "').startswith(tuple(FORMULA)), (separator, cell, text)


@pytest.mark.parametrize("start", DANGEROUS)
def test_name_is_never_a_formula(start: str) -> None:
    for row in rows(of_texts(f"{start}HYPERLINK(1)")):
        for column, cell in row.items():
            assert column == "score" or not cell.startswith(tuple(DANGEROUS)), (column, cell)


def test_with_names_hidden_rows_have_pseudonyms_and_no_times() -> None:
    table_rows = rows(two_rounds(names="hidden").reveal())
    assert {row["time"] for row in table_rows} == {""}
    assert {row["member"].rstrip("0123456789") for row in table_rows} == {"Voter 1.", "Voter 2."}
    assert len({row["member"] for row in table_rows}) == 8, "another one in each round"


def test_numbers_have_no_unit_and_a_worth() -> None:
    meeting = priced_meeting("en").score("bob", "django", "joy", 4)
    written = {(row["member"], row["option"], row["criterion"]): (row["score"], row["worth"]) for row in rows(meeting)}
    assert written["Ada", "Flask", "Price"] == ("1250.5", "3.9996")
    assert written["Bob", "Flask", "Price"] == ("0", "5")
    assert written["Bob", "Django", "Joy"] == ("4", "2"), "lower is better"
    (price,) = {(row["direction"], row["scale"]) for row in rows(meeting) if row["criterion"] == "Price"}
    assert price == ("", "€\u00a00 is best, €\u00a05,000 or more is worst.")
    assert b";1250,5;" in scores.render(meeting.visible, dialect=EXCEL_EU)
    assert ("Ada", "Django", "Price") not in written


def test_answers_to_knock_outs_have_no_worth() -> None:
    meeting = Meeting(about(knock_outs=["joy"])).join("ada").open().score("ada", "flask", "joy", 2)
    assert [(row["score"], row["worth"]) for row in rows(meeting)] == [("met", "")]
