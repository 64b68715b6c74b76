"""PPTX: six slides with native chart and table, whose text fits, and no typed text that becomes a formula."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import pytest
from msgspec import structs
from openpyxl import load_workbook
from pptx import Presentation

from server.exports.pptx import fit, render
from server.exports.pptx.deck import Deck, is_right_to_left
from tests.support.exported_meetings import of_texts, priced_meeting, two_rounds
from tests.support.meeting import Meeting, about

LONG = "A name of eighty characters, which is as long as one may be in any session of us"
RIGHT_TO_LEFT, EMOJI = "کدام پایگاه داده بهتر است", "👩\u200d💻 team"


def slides(meeting: Meeting) -> list[Any]:
    """Return the slides as a program reads them."""
    return list(Presentation(io.BytesIO(render(meeting.visible))).slides)


def texts(slide: Any) -> str:
    """Return the text of the boxes and tables of a slide."""
    found = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
    tables = [shape.table for shape in slide.shapes if shape.has_table]
    return "\n".join([*found, *(cell.text for table in tables for row in table.rows for cell in row.cells)])


def chart_of(slide: Any) -> Any:
    """Return the chart of a slide."""
    return next(shape for shape in slide.shapes if shape.has_chart)


def closed() -> Meeting:
    """Return a closed meeting with reasons for and against, and dissent."""
    meeting = Meeting().join("ada", "bob", "cyd").open()
    for place, voter in enumerate(("ada", "bob", "cyd")):
        for option, score in (("django", 2 + place), ("flask", 4), ("tornado", 1)):
            for criterion in ("speed", "safety", "joy"):
                meeting.score(voter, option, criterion, score, f"{option} on {criterion}" if voter != "bob" else "")
    return meeting.reveal().close("flask", "We know it.\n\nIt will do.")


def test_six_slides_say_what_was_decided_and_why() -> None:
    title, ranking, matrix, change, discussion, outcome = slides(closed())
    assert title.shapes.title.text_frame.text == "Which framework?" and "Flask" in texts(title)
    assert "leads by" in texts(change)
    assert "For Flask" in texts(discussion) and "Speed, 4: “flask on speed” — Ada" in texts(discussion)
    assert all(f"“flask on {criterion}”" in texts(discussion) for criterion in ("speed", "safety", "joy"))
    assert "0 of the 3 people" in texts(discussion)
    assert all(text in texts(outcome) for text in ("Flask", "We know it.", "3 people scored", "leads the ranking by"))
    assert "Total: the weighted mean" in ranking.notes_slide.notes_text_frame.text
    assert "4.00" in texts(matrix) and "50.0%" in texts(matrix)


def test_ranking_is_a_native_chart_with_the_totals_of_the_board() -> None:
    meeting = closed()
    frame = chart_of(slides(meeting)[1])
    best = sorted(meeting.board.options, key=lambda row: row.rank or 0)
    plot = frame.chart.plots[0]
    assert list(plot.categories) == [f"{row.rank}. {row.option.title()}" for row in best]
    assert list(plot.series[0].values) == [row.total for row in best]
    assert frame._element.nvGraphicFramePr.cNvPr.get("descr").startswith("Ranking: 1 Flask 4.00, ")


@pytest.mark.parametrize("typed", ['=HYPERLINK("x","y")', "<a:t>&", "https://a.example", "_x0041_", "+1"])
def test_typed_text_is_no_formula_in_the_data_of_the_chart(typed: str) -> None:
    frame = chart_of(slides(of_texts(typed))[1])
    book = load_workbook(io.BytesIO(frame.chart.part.chart_workbook.xlsx_part.blob))
    cells = [cell for row in book["Sheet1"].iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n"} and not any(cell.hyperlink for cell in cells)
    assert any(typed in str(cell.value) for cell in cells)


def test_same_session_gives_the_same_bytes_with_no_author() -> None:
    content = render(closed().visible)
    assert render(closed().visible) == content
    properties = Presentation(io.BytesIO(content)).core_properties
    assert (properties.author, properties.last_modified_by, properties.title) == ("", "", "Which framework?")
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        assert {entry.date_time for entry in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_before_the_reveal_the_slides_say_so() -> None:
    meeting = Meeting(about(totals="on_reveal")).join("ada").open().score("ada", "flask", "joy", 4, "secret")
    for slide in slides(meeting)[1:5]:
        assert "Totals are hidden until they are revealed." in texts(slide)
    assert "secret" not in "".join(texts(slide) for slide in slides(meeting))


def test_slides_are_in_the_language_of_the_session() -> None:
    found = slides(priced_meeting("de").reveal())
    assert [slide.shapes.title.text_frame.text for slide in found][1:] == [
        *("Rangfolge", "Bewertungen nach Kriterien", "Was den Sieger ändern würde", "Was gesagt wurde", "Ergebnis")
    ]
    assert "A quote." in texts(found[4]) and "625" in texts(found[2])


def test_open_second_round_leaves_the_first_one_shown() -> None:
    found = slides(two_rounds("on_reveal"))
    assert "These are the totals of round 1." in texts(found[1])
    assert "it pays" in texts(found[4])


@pytest.mark.parametrize("name", [LONG, RIGHT_TO_LEFT, EMOJI])
def test_large_session_fits_its_slides_and_says_what_is_left_out(name: str) -> None:
    ids = [f"o{n}" for n in range(30)]
    described = about(ids, {f"c{n}": 1 / 30 for n in range(30)}, knock_outs=["c1"])
    options = tuple(structs.replace(o, name=f"{n} {name}"[:80]) for n, o in enumerate(described.options))
    criteria = tuple(structs.replace(c, name=f"{n} {name}"[:80]) for n, c in enumerate(described.criteria))
    meeting = Meeting(structs.replace(described, question="Why? " * 80, options=options, criteria=criteria))
    meeting.join("ada").open()
    for place, option in enumerate(ids):
        meeting.score("ada", option, "c0", 1 + place % 5, "It is so. " * 190 if place < 4 else "")
    found = slides(meeting.reveal())
    assert "and 18 more options" in texts(found[1]) and "and 18 more criteria" in texts(found[2])
    width, height = 13.333 * 914400, 7.5 * 914400
    for slide in found:
        for shape in slide.shapes:
            high = sum(row.height for row in shape.table.rows) if shape.has_table else shape.height
            assert shape.left >= 0 and shape.left + shape.width <= width and shape.top + high <= height
            for paragraph in shape.text_frame.paragraphs if shape.has_text_frame else ():
                assert not paragraph.runs or paragraph.runs[0].font.size.pt >= 10


def test_no_head_is_left_without_what_it_heads() -> None:
    deck = Deck("A title", "en", 1_790_000_000_000)
    slide = deck.slide("A title", [])
    deck.text(slide, (1, 1, 4, 1), ["said", "A head", "word " * 200], most=20, least=20, strong=["A head"])
    assert "said" in texts(slide) and "A head" not in texts(slide)


def test_text_is_cut_between_characters_and_only_if_it_does_not_fit() -> None:
    assert fit.cut("short", (3, 0.3), 12) == "short"
    cut = fit.cut("👩\u200d💻" * 80, (2, 0.3), 12)
    assert cut.endswith("💻…") and fit.height([cut], 2, 12) <= 0.3
    assert fit.shortened("abcdef", 4) == "abc…"
    assert [fit.size_for(["word " * n], (4, 1), 40, 10) for n in (1, 400)] == [40, 10]
    assert fit.as_many(["a", "b", "c"], (4, 0.45), 12) == 2


def test_direction_of_a_text_is_that_of_its_first_letter() -> None:
    assert [is_right_to_left(text) for text in ("a", "1. " + RIGHT_TO_LEFT, "", EMOJI)] == [False, True, False, False]
