"""PDF: its text, structure and metadata; typed text is never read as Typst."""

from __future__ import annotations

import io
from typing import Any

import pypdf
import pytest
import typst
from msgspec import structs

from server.exports import FORMATS, pdf
from server.exports.document import pdf as writer
from server.exports.document.blocks import (
    Block,
    BulletItem,
    Bullets,
    Document,
    Grid,
    GridColumn,
    GridRow,
    Paragraph,
    content,
    link,
)
from server.exports.escaping import one_line
from server.exports.report import reasons, report
from tests.support.exported_meetings import of_texts, two_rounds
from tests.support.exported_text import text_of
from tests.support.largest import description
from tests.support.meeting import Meeting, about

HOSTILE = ('#panic("x")', '#import "x.typ": *', "$x^2$ *b* _i_ `c` @r <l> \\ // /* */", "= A heading", "#sys.inputs")


def read(content: bytes) -> Any:
    """Return a PDF as an independent library reads it; what is in a PDF has no static types."""
    return pypdf.PdfReader(io.BytesIO(content))


def written(*blocks: Block) -> bytes:
    """Return a document with these blocks as PDF."""
    return writer.write(Document("en", "A title", "Quorum", 1_790_000_000_000, "", blocks))


def shape(value: Any) -> Any:
    """Return the data of a document without its texts."""
    match value:
        case dict():
            return {key: item if key == "kind" else shape(item) for key, item in value.items()}
        case list():
            return [shape(item) for item in value]
        case str():
            return ""
    return value


def test_pdf_has_the_report_and_its_metadata() -> None:
    meeting = two_rounds().reveal().close("flask", "First.\n\nSecond.")
    file = read(pdf.render(meeting.visible))
    text = text_of(pdf.render(meeting.visible))
    for part in ("Which framework?", "First.", "Second.", "measured it twice", "How solid it is", "commit 24"):
        assert part in text
    assert meeting.log[-1].digest in text, "a digest can be copied"
    assert file.metadata["/Title"] == "Which framework?"
    assert file.metadata["/CreationDate"] == "D:20260921141343Z", "the time of the decision"
    root = file.trailer["/Root"]
    assert (root["/Lang"], root["/MarkInfo"]["/Marked"]) == ("en", True)
    assert b"pdfuaid" in root["/Metadata"].get_data()
    (first, sections) = file.outline
    assert (first["/Title"], sections[1]["/Title"]) == ("Which framework?", "Ranking after round 2")


def test_same_session_gives_the_same_bytes() -> None:
    assert pdf.render(two_rounds().visible) == pdf.render(two_rounds().visible)


def test_draft_is_marked_on_every_page() -> None:
    def marks(meeting: Meeting) -> list[int]:
        notice = "Draft: the session is not closed."
        return [page.extract_text().count(notice) for page in read(pdf.render(meeting.visible)).pages]

    assert all(marks(two_rounds())) and not any(marks(two_rounds().close()))


@pytest.mark.parametrize("typed", HOSTILE)
def test_typed_text_is_data(typed: str) -> None:
    meeting = of_texts(typed)
    assert shape(writer.values(report(meeting.visible))) == shape(writer.values(report(of_texts("TYPED").visible)))
    text = " ".join(text_of(pdf.render(meeting.visible)).split())
    assert text.count(one_line(typed)) > 10


def test_template_has_no_place_for_text() -> None:
    template = writer.TEMPLATE.read_text(encoding="utf-8")
    assert "eval(" not in template and template.count("sys.inputs") == 2, "in a comment, and as JSON"


def test_text_in_scripts_of_the_machine_or_of_nobody_breaks_nothing() -> None:
    strange = "שלום مرحبا 日本 👩\u200d👩\u200d👧 \U0001f3f4\U000e0067\U000e007f \ue000 \u0e01 ಠ"
    meeting = Meeting(structs.replace(about(), question=strange)).join("ada").open()
    file = pdf.render(meeting.score("ada", "flask", "joy", 3, strange).reveal().visible)
    assert read(file).metadata["/Title"] == strange


def test_wide_tables_are_split_and_on_turned_pages() -> None:
    meeting = Meeting(description()).join("ada").open().score("ada", "option-0", "criterion-0", 4).reveal()
    file = read(pdf.render(meeting.visible))
    turned = [page for page in file.pages if page.mediabox.width > page.mediabox.height]
    assert len(turned) == 3
    for n, page in enumerate(turned):
        text = page.extract_text()
        assert f"Option-{10 * n}" in text and "Criterion-29" in text
    edge = max(float(page.mediabox.height) for page in file.pages)
    assert edge == pytest.approx(842, abs=1), "the chart of thirty options fits on a page"


def test_long_words_can_break() -> None:
    assert writer.broken("short words", 5) == "short words"
    assert writer.broken("abcdefgh ij", 3) == "abc\u200bdef\u200bgh ij"
    family = "👩\u200d👩\u200d👧"
    assert writer.broken(family * 4, 2) == f"{family * 2}\u200b{family * 2}"


def test_most_reasons_of_a_large_session_are_left_to_other_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "MAX_REASONS", 1)
    text = text_of(pdf.render(two_rounds().reveal().visible))
    assert "it pays" in text and "measured it twice" not in text and "2 more reasons are in the other files" in text


def test_reasons_that_are_left_out_are_of_cells_that_have_others(monkeypatch: pytest.MonkeyPatch) -> None:
    meeting = Meeting().join("ada", "bob", "cyd").open()
    for voter in ("ada", "bob", "cyd"):
        meeting.score(voter, "django", "joy", 4, f"{voter} likes it").score(
            voter, "tornado", "joy", 2, f"{voter} does not"
        )
    monkeypatch.setattr(pdf, "MAX_REASONS", 3)
    text = text_of(pdf.render(meeting.reveal().visible))
    assert [said in text for said in ("ada likes it", "bob likes it", "cyd likes it")] == [True, True, False]
    assert [said in text for said in ("ada does not", "bob does not")] == [True, False]


def test_long_reasons_take_some_pages_and_the_others_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    meeting = Meeting().join("ada", "bob", "cyd").open()
    for voter in ("ada", "bob", "cyd"):
        meeting.score(voter, "django", "joy", 4, f"{voter} likes it")
    monkeypatch.setattr(reasons, "MOST_CHARACTERS", 80)
    text = text_of(pdf.render(meeting.reveal().visible))
    assert "ada likes it" in text and "bob likes it" in text and "One more reason is in the other files" in text


def test_paper_is_a4_or_letter() -> None:
    def page(variant: str | None) -> tuple[int, int]:
        render = FORMATS["pdf"].renderer(variant)
        assert render is not None
        box = read(render(two_rounds().visible)).pages[0].mediabox
        return round(box.width), round(box.height)

    assert (page(None), page("a4"), page("letter")) == ((595, 842), (595, 842), (612, 792))


def test_only_web_addresses_are_links() -> None:
    pages = read(written(Paragraph(content(link("a", "https://a.example/"), link("d", "javascript:alert(1)"))))).pages
    (annotation,) = pages[0]["/Annots"]
    assert annotation.get_object()["/A"]["/URI"] == "https://a.example/"


def test_table_with_groups_and_nested_items_are_drawn() -> None:
    grid = Grid(
        "Title",
        (GridColumn(content("name")), GridColumn(content("n"), at_end=True)),
        (GridRow((content("Group"), ()), group=True), GridRow((content("x" * 200), content("1")))),
    )
    text = text_of(written(grid, Bullets((BulletItem(content("above"), (content("below"),)),))))
    assert all(part in text for part in ("Title", "Group", "above", "below")) and text.count("x") == 200


def test_error_of_the_template_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writer, "STANDARD", "none")
    with pytest.raises((typst.TypstError, ValueError)):
        written()


def test_emoji_sequence_in_the_head_of_a_column_breaks_nothing() -> None:
    """Typst may split it between lines, and then finds no glyph for the joiner, which PDF/UA does not allow."""
    plain = about()
    family = "\U0001f469\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"
    options = tuple(structs.replace(o, name=f"Plain D {family} {n}") for n, o in enumerate(plain.options))
    meeting = Meeting(structs.replace(plain, options=options)).join("ada").open().score("ada", "flask", "joy", 3)
    assert "Plain D" in text_of(pdf.render(meeting.reveal().visible))
