"""HTML: one file without scripts or links to others, in which typed text is text."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser

from msgspec import structs

from server.exports import html
from server.exports.document import html as writer
from server.exports.document.blocks import Block, Document, Grid, GridColumn, GridRow, Paragraph, content, link
from server.exports.document.splitting import parts
from server.exports.escaping import one_line
from tests.support.exported_meetings import of_texts, two_rounds
from tests.support.meeting import Meeting, about

HOSTILE = ("<script>alert(1)</script>", "</style><img src=x onerror=y>", "&lt;b&gt; \" ' --> <!--", "</td></table>")


class Shape(HTMLParser):
    """Collects the tags of a page with their attributes, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, tuple[str, ...]]] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag and the names of its attributes."""
        self.tags.append((tag, tuple(name for name, _ in attrs)))

    def handle_data(self, data: str) -> None:
        """Note a text."""
        self.text += data


def page(meeting: Meeting) -> str:
    """Return the report of a meeting."""
    return html.render(meeting.visible).decode()


def written(*blocks: Block, language: str = "en") -> str:
    """Return a document with these blocks."""
    return writer.write(Document(language, "A title", "Quorum", 0, "", blocks)).decode()


def test_report_needs_nothing_but_itself() -> None:
    text = page(two_rounds().reveal().close("flask", "Because."))
    assert not re.search(r"<script|<link|<img|<iframe|@import|url\(| style=| src=| on\w+=", text)
    assert {match[1] for match in re.finditer(r'"(https?://[^"]*)"', text)} == {"http://www.w3.org/2000/svg"}
    (style,) = re.findall(r"<style>(.*?)</style>", text, re.DOTALL)
    digest = b64encode(sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert f'<meta http-equiv="Content-Security-Policy" content="{policy}">' in text


def test_report_has_what_the_markdown_has() -> None:
    shown = Shape(page(two_rounds().reveal().close("flask", "First.\nSecond.\n\nThird."))).text
    for part in ("Which framework?", "Flask", "Closed on 21 September 2026.", "measured it twice", "How solid it is",
                 "Round 1", "How it was decided", "The log ends with commit"):  # fmt: skip
        assert part in shown
    quoted = '<blockquote><p dir="auto">First.<br>Second.</p><p dir="auto">Third.</p></blockquote>'
    assert quoted in page(two_rounds().close("flask", "First.\nSecond.\n\nThird."))


def test_typed_text_changes_no_tag() -> None:
    expected = Shape(page(of_texts("TYPED"))).tags
    for text in HOSTILE:
        shape = Shape(page(of_texts(text)))
        assert shape.tags == expected, text
        assert shape.text.count(one_line(text)) > 20


def test_language_and_direction_are_set() -> None:
    german = structs.replace(about(), language="de")
    assert '<html lang="de" dir="ltr">' in page(Meeting(german))
    assert '<html lang="ar" dir="rtl">' in written(language="ar")


def test_name_that_runs_against_the_page_is_isolated() -> None:
    plain = about()
    options = tuple(structs.replace(o, name="שלום!") if o.id == "flask" else o for o in plain.options)
    meeting = Meeting(structs.replace(plain, options=options)).join("ada").open().score("ada", "flask", "joy", 4)
    text = page(meeting.score("ada", "django", "joy", 2).reveal())
    assert "weights near these: <bdi>שלום!</bdi> 100% and <bdi>Django</bdi> 0%." in text
    assert "<bdi>" not in page(two_rounds())
    assert not set("\u2068\u2069\ufffd") & set(text)


def test_draft_is_marked_until_the_session_is_closed() -> None:
    notice = '<p class="draft">Draft: the session is not closed.</p>'
    assert notice in page(two_rounds()) and notice not in page(two_rounds().close())


def test_only_web_addresses_are_links() -> None:
    text = written(Paragraph(content(link("a", 'https://a.example/?b="c"'), link("d", "javascript:alert(1)"))))
    assert '<a href="https://a.example/?b=&quot;c&quot;" rel="noreferrer noopener">a</a>d' in text


def test_wide_table_is_split_and_repeats_its_first_columns() -> None:
    columns = tuple(GridColumn(content(f"c{n}"), at_end=n > 0) for n in range(32))
    rows = (GridRow(tuple(content(f"x{n}") for n in range(32))), GridRow(tuple(content("g") for _ in range(32)), True))
    split = list(parts(Grid("title", columns, rows, lead=2)))
    assert [len(part.columns) for part in split] == [12, 12, 12]
    assert [part.rows[0].cells[:3] for part in split] == [
        (content("x0"), content("x1"), content(f"x{n}")) for n in (2, 12, 22)
    ]
    assert [part.rows[1].group for part in split] == [True] * 3
    shown = written(Grid("A <table>", columns, rows, lead=2))
    assert shown.count('<div class="table wide" tabindex="0" role="group" aria-label="A &lt;table&gt;">') == 3
    assert '<th scope="row">x0</th><td class="end">x1</td>' in shown and '<tr class="group">' in shown
