"""Markdown: two CommonMark libraries read typed text literally, wherever it is."""

from __future__ import annotations

import html
import string

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from server.exports.document import markdown
from server.exports.document.blocks import (
    Block,
    BulletItem,
    Bullets,
    Document,
    Grid,
    GridColumn,
    GridRow,
    Paragraph,
    Quote,
    Title,
    code,
    content,
    link,
    strong,
    struck,
)
from server.exports.escaping import one_line
from tests.support.commonmark import READERS, by_markdown_it, by_mistune, kinds, texts
from tests.support.effort import examples

TYPED = st.text(st.sampled_from(string.punctuation + " \n\thtpw1a")) | st.text()


def places(text: str) -> tuple[Block, ...]:
    """Return every kind of block with this text in every place."""
    return (
        Title(2, content(text)),
        Paragraph(content(text)),
        Bullets((BulletItem(content(text), (content(text),)), BulletItem(content(strong("Head:"), f" {text} — Ada")))),
        Quote(("first", text, text, "", text)),
        Grid("title", (GridColumn(content(text)), GridColumn(content("b"), at_end=True)),
             (GridRow((content(text), content(f"{text} (n=2)"))),)),
    )  # fmt: skip


def document(*blocks: Block, title: str = "A title", draft: str = "") -> str:
    """Return a document as Markdown."""
    return markdown.write(Document("en", title, "Quorum", 0, draft, blocks)).decode()


@settings(max_examples=examples(90), deadline=None)
@given(TYPED)
@example("# A heading #")
@example("===")
@example("---")
@example(":-:")
@example("-")
@example("+ a")
@example("1. one\n2) two")
@example("> quoted")
@example("```")
@example("<script>alert(1)</script>")
@example("[a](javascript:alert(1)) ![b](https://example.com/x.png) [c]: d")
@example("https://example.com www.example.com a@example.com mailto:a@b")
@example("| a | b |\n|---|---|")
@example("\\<b> \\\\<b> &lt;b&gt; &#42; a\\")
@example("a\\|b \\\\|")
@example('=HYPERLINK("http://x";"y")')
@example("~a~ ~~b~~ $x$ *y* _z_ `w` ^q^ @somebody #12")
def test_typed_text_is_never_markup(typed: str) -> None:
    text = one_line(typed)
    written, expected = document(*places(text)), document(*places("TYPED"))
    for read in READERS:
        result, plain = read(written), read(expected)
        assert kinds(result) == kinds(plain) or not text, written
        shown = html.unescape if read is by_mistune else str
        if text:
            assert [shown(part).strip() for part in texts(result)] == [
                part.replace("TYPED", text).strip() for part in texts(plain)
            ], written


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("It's fun. (Really!) 1.5 times, n=2 - well", "It's fun. (Really!) 1.5 times, n=2 - well"),
        ("3. Third", "3\\. Third"),
        ("- item", "\\- item"),
        ("a -- b", "a \\-\\- b"),
        ("www.example.com", "www\\.example.com"),
        ("a\u00a0b  c", "a\u00a0b c"),
        ("\x1b[31m", "\ufffd\\[31m"),
    ],
)
def test_only_markup_is_escaped(text: str, written: str) -> None:
    assert markdown.escape(text) == written


def test_styles_are_marked_and_only_web_addresses_are_links() -> None:
    parts = content("a ", strong("b|c"), ": ", struck("d"), " ", code("0f"), " ", code("a`b"), " - e")
    assert markdown.inline(parts) == "a **b\\|c**: ~~d~~ `0f` a\\`b - e"
    assert markdown.inline(content(strong("  padded "), "x")) == "**padded** x"
    assert (
        markdown.inline(content(link("[x]", "https://a.example/<b>|"))) == "[\\[x\\]](<https://a.example/%3Cb%3E%7C>)"
    )
    assert markdown.inline(content(link("x", "javascript:alert(1)"))) == "x"


def test_texts_of_the_same_style_are_escaped_together() -> None:
    assert content("1", ". ", "a", strong("b"), strong("c"), "") == content("1. a", strong("bc"))
    assert markdown.inline(content("", "1", ". a")) == "1\\. a"
    assert markdown.inline(content(" ", strong(" "), "- a")) == "\\- a"


def test_draft_is_marked_below_the_title() -> None:
    assert document(title="A *title*", draft="Draft.").startswith("# A \\*title\\*\n\n**Draft.**\n")
    assert kinds(by_markdown_it(document())) == ["heading_open h1", "heading_close h1"]
