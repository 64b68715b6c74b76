"""Exports in languages that need other fonts than Noto Sans, or run from right to left."""

from __future__ import annotations

import io
import re
import xml.etree.ElementTree as ET
import zipfile

import openpyxl
import pptx
import pytest
from msgspec import structs
from PIL import Image

from server.core.visibility.session import VisibleSession
from server.exports import FORMATS, svg
from server.exports.charts.drawing import WIDTH, Drawing
from server.exports.fonts import covers
from server.exports.fonts.families import families_for
from server.exports.fonts.missing import missing
from tests.support.exported_text import text_of
from tests.support.meeting import Meeting, about

NOWHERE = "\U000f0000"  # a character of private use: no font has it
LACKING = "Some characters have no font on the server"


def session(language: str, name: str = "C++") -> VisibleSession:
    """Return a session in a language with an option of this name, after the reveal."""
    plain = structs.replace(about(), language=language)
    options = tuple(structs.replace(o, name=name) if o.id == "flask" else o for o in plain.options)
    meeting = Meeting(structs.replace(plain, options=options)).join("ada").open().score("ada", "flask", "joy", 4)
    return meeting.reveal().visible


def test_arabic_report_needs_no_font_of_the_machine() -> None:
    assert covers(svg.drawn(session("ar"), ["بعض الأحرف"]))
    text = text_of(FORMATS["pdf"].render(session("ar")))
    assert LACKING not in text and "C++" in text


def test_report_says_that_characters_have_no_font() -> None:
    private = [chr(0xF0000 + n) for n in range(9)]
    assert missing("Flask 👩\u200d💻") == [] and missing(f"Flask {''.join(private)}") == private[:3]
    told = " ".join(text_of(FORMATS["pdf"].render(session("en", NOWHERE))).split())
    assert f"{LACKING}, such as U+F0000: they are shown as boxes" in told
    assert LACKING not in text_of(FORMATS["pdf"].render(session("en")))
    assert LACKING in text_of(FORMATS["pdf"].render(session("ja", NOWHERE)))


def test_report_with_emoji_lacks_nothing() -> None:
    content = FORMATS["pdf"].render(session("en", "👩\u200d💻 🇩🇪 ≤"))
    assert LACKING not in text_of(content) and b"pdfuaid" in content


def test_chart_says_that_characters_have_no_font() -> None:
    def height(visible: VisibleSession) -> int:
        return Image.open(io.BytesIO(FORMATS["png"].render(visible))).height

    assert height(session("en", NOWHERE)) - height(session("en")) == 48


def test_chart_is_mirrored_from_right_to_left() -> None:
    plain, mirrored = Drawing("en"), Drawing("ar")
    for drawing in (plain, mirrored):
        drawing.text("C++", 40, 20, 16)
        drawing.rectangle(40, 30, 100, 10, "#fff", "#000")
    shapes = [list(ET.fromstring(d.picture("", "", framed=True).svg))[2:] for d in (plain, mirrored)]
    (text, bar), (mirrored_text, mirrored_bar) = shapes
    assert (text.get("text-anchor"), mirrored_text.get("text-anchor")) == ("start", "end")
    assert float(text.get("x", "")) + float(mirrored_text.get("x", "")) == WIDTH
    assert mirrored_text.text == "\u2067C++\u2069"
    assert float(mirrored_bar.get("x", "")) == WIDTH - float(bar.get("x", "")) - 100


@pytest.mark.parametrize(("language", "family"), [("ja", "Noto Sans CJK JP"), ("zh", "Noto Sans CJK SC")])
def test_chart_asks_for_the_fonts_of_the_language(language: str, family: str) -> None:
    assert families_for(language)[0] == family and families_for("de") == ()
    assert f'<tspan font-family="{family}, ' in svg.drawn(session(language))
    assert "<tspan" not in svg.drawn(session("de"))


def test_office_files_run_from_right_to_left() -> None:
    book = openpyxl.load_workbook(io.BytesIO(FORMATS["xlsx"].render(session("ar"))))
    assert all(sheet.sheet_view.rightToLeft for sheet in book.worksheets)
    orders = {cell.alignment.readingOrder for row in book.worksheets[-1].iter_rows() for cell in row if cell.value}
    assert orders == {2.0}
    deck = pptx.Presentation(io.BytesIO(FORMATS["pptx"].render(session("ar"))))
    paragraphs = [
        paragraph
        for slide in deck.slides
        for shape in slide.shapes
        if shape.has_text_frame
        for paragraph in shape.text_frame.paragraphs
        if paragraph.runs
    ]
    assert paragraphs and all(paragraph._p.pPr.get("rtl") == "1" for paragraph in paragraphs)


@pytest.mark.parametrize(("language", "orientation"), [("en", "minMax"), ("ar", "maxMin")])
def test_bars_of_a_workbook_grow_from_where_lines_begin(language: str, orientation: str) -> None:
    with zipfile.ZipFile(io.BytesIO(FORMATS["xlsx"].render(session(language)))) as archive:
        charts = [archive.read(name).decode() for name in archive.namelist() if "/charts/chart" in name]
    axes = [re.findall(r'<c:valAx>.*?<c:orientation val="(\w+)"', chart) for chart in charts]
    assert axes == [[orientation]] * 2


def test_page_from_right_to_left_mirrors_no_chart_again() -> None:
    page = FORMATS["html"].render(session("ar")).decode()
    assert '<html lang="ar" dir="rtl">' in page
    assert page.count("<svg ") == page.count('direction="ltr"') == 2
