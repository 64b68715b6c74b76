"""CSV of the criteria and of the totals: what a total is made of, and every visible total."""

from __future__ import annotations

import csv
import io

import pytest
from msgspec import structs

from server.exports import FORMATS
from tests.support.exported_meetings import of_texts, priced_meeting, two_rounds
from tests.support.meeting import Meeting, about


def rows(meeting: Meeting, name: str, dialect: str | None = None) -> list[dict[str, str]]:
    """Return a table as a program reads it."""
    render = FORMATS[name].renderer(dialect)
    assert render is not None
    text = render(meeting.visible).decode("utf-8-sig")
    delimiter = ";" if dialect else ","
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))


def test_criterion_has_its_weight_direction_and_scale() -> None:
    described = about(("flask", "django"), {"joy": 1, "cost": 3, "legal": 0}, lower=("cost",), knock_outs=("legal",))
    joy, cost, legal = rows(Meeting(described), "criteria.csv", "excel-eu")
    assert (joy["criterion"], joy["weight"], joy["direction"]) == ("Joy", "0,25", "higher is better")
    assert (cost["weight"], cost["direction"], cost["scale"]) == ("0,75", "lower is better", "1 to 5")
    assert (legal["weight"], legal["direction"], legal["knock-out"]) == ("", "", "yes")


def test_numeric_criterion_tells_its_scale_in_words() -> None:
    price, joy = rows(priced_meeting("en"), "criteria.csv")
    assert "5,000 or more is worst" in price["scale"]
    assert joy["scale"] == "1 to 5"


def test_totals_are_those_of_the_board_in_every_round() -> None:
    meeting = two_rounds()
    table = rows(meeting, "totals.csv")
    shown = [(r.number, s) for r in meeting.visible.rounds for s in r.standings() or ()]
    assert len(table) == len(shown)
    for row, (number, standing) in zip(table, shown, strict=True):
        assert (int(row["round"]), row["option"]) == (number, standing.option.title())
        assert (float(row["total"]) if row["total"] else None) == standing.total
        assert (int(row["rank"]) if row["rank"] else None, int(row["people"])) == (standing.rank, standing.n)
        assert row["complete"] == ("yes" if standing.complete else "no")


def test_hidden_totals_have_no_row() -> None:
    meeting = Meeting(about(totals="on_reveal")).join("ada").open().score("ada", "flask", "joy", 5)
    assert rows(meeting, "totals.csv") == []
    assert {row["option"]: row["rank"] for row in rows(meeting.reveal(), "totals.csv")} == {
        "Django": "",
        "Flask": "1",
        "Tornado": "",
    }


def test_option_that_is_knocked_out_names_the_criteria_it_fails() -> None:
    described = about(("flask", "django"), {"joy": 1, "legal": 0}, knock_outs=("legal",))
    meeting = Meeting(structs.replace(described, language="de")).join("ada").open()
    meeting.score("ada", "flask", "joy", 5).score("ada", "flask", "legal", 1).score("ada", "django", "joy", 4)
    by_option = {row["Option"]: row for row in rows(meeting, "totals.csv", "excel-eu")}
    assert by_option["Flask"]["ausgeschlossen durch"] == "Legal"
    assert (by_option["Flask"]["Gesamtwert"], by_option["Flask"]["Rang"]) == ("5", "")
    assert by_option["Django"]["Rang"] == "1"


@pytest.mark.parametrize("name", ["criteria.csv", "totals.csv"])
@pytest.mark.parametrize("dialect", [None, "excel-eu"])
def test_no_cell_begins_a_formula(name: str, dialect: str | None) -> None:
    for row in rows(of_texts('=HYPERLINK("http://x";"y")'), name, dialect):
        assert not any(cell.startswith("=") for cell in row.values())
