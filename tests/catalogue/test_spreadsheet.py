"""Spreadsheets: what is in their cells, and files that would take too long."""

from __future__ import annotations

import io
import zipfile

import openpyxl
import pytest

from server.catalogue.paste import Pasted
from tests.support.pasting import read


def saved(*rows: list[object], percent: tuple[str, ...] = (), **others: list[list[object]]) -> bytes:
    """Return an XLSX file with these rows on its first sheet, and more sheets by name."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Rating"
    for row in rows:
        sheet.append(row)
    for cell in percent:
        sheet[cell].number_format = "0.0%"
    for name, content in others.items():
        other = book.create_sheet(name)
        for row in content:
            other.append(row)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def codes(pasted: Pasted) -> list[tuple[str, str]]:
    return [(remark.statement.code, remark.place.cell if remark.place else "") for remark in pasted.remarks]


def test_spreadsheet_is_read_with_percentages_and_numbers() -> None:
    content = saved(
        ["Vendor", "Cost", "Security", "Notes"],
        ["Weight", 0.255, 0.745],
        [],
        ["Alpha", 3, 4.5, "fast"],
        [2025, 5, True],
        percent=("B2", "C2"),
        Other=[["x"]],
    )
    pasted = read(content, "ours.xlsx")
    assert pasted.template and pasted.form == "spreadsheet"
    assert [(o.option.name, o.option.summary, o.place and o.place.cell) for o in pasted.options] == [
        ("Alpha", "fast", "A4"),
        ("2025", "", "A5"),
    ]
    assert [(c.criterion.weight, c.written) for c in pasted.criteria] == [(0.255, "25.5%"), (0.745, "74.5%")]
    assert codes(pasted) == [("sheets", ""), ("scores", ""), ("score", "C4"), ("texts", "C5")]


def test_formula_without_a_result_is_reported_with_its_cell() -> None:
    pasted = read(saved(["Option", "Cost"], ["A", "=1+1"]))
    assert pasted.template is None and codes(pasted)[0] == ("formula", "B2")


def test_one_column_is_a_list() -> None:
    pasted = read(saved(["Options"], ["A"], ["B"]))
    assert pasted.template and [o.option.name for o in pasted.options] == ["A", "B"]


def zipped(**parts: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("TYPES", "[Content_Types].xml"), content)
    return file.getvalue()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (zipped(TYPES=b"<a/>", bomb=b"\0" * (5 << 20)), "spreadsheet_too_large"),
        (zipped(TYPES=b"<a/>", **{f"n{n}": b"" for n in range(200)}), "spreadsheet_too_large"),
        (zipped(mimetype=b"application/vnd.oasis.opendocument.spreadsheet"), "other_spreadsheet"),
        (zipped(TYPES=b"<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"), "broken_spreadsheet"),
        (zipped(TYPES="<!DOCTYPE a><a/>".encode("utf-16")), "broken_spreadsheet"),
        (zipped(TYPES=b"<a/>"), "broken_spreadsheet"),
        (zipped(TYPES=b"<a/>", sheet=b"<row>" + b"<c/>" * 120_000 + b"</row>"), "spreadsheet_too_full"),
        (zipped(TYPES=b"<a/>", sheet=("<c/>" * 120_000).encode("utf-16")), "spreadsheet_too_full"),
        (zipped(TYPES=b"<a/>", book=b'<sheet sheetId="1"/>' * 800), "spreadsheet_too_full"),
        (saved(["A", "B"])[:-30], "broken_spreadsheet"),
        (saved(*[list[object]([n, 1]) for n in range(401)]), "table_too_large"),
        (saved(["x" * 1601]), "cell_too_long"),
        (saved(), "nothing"),
        (saved(two=[], three=[], four=[["A", "B"]]), "nothing"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_unusable_spreadsheet_is_reported(content: bytes, code: str) -> None:
    pasted = read(content, "a.xlsx")
    assert pasted.template is None and pasted.remarks[0].statement.code == code
