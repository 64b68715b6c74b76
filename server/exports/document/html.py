"""Writes a document as one HTML file that needs nothing else: no network, no script, styles and pictures inside."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import sha256
from html import escape
from pathlib import Path

from server.core.text import replaced
from server.exports.document.blocks import (
    Block,
    Bullets,
    Content,
    Document,
    Grid,
    GridRow,
    Paragraph,
    Picture,
    Quote,
    Run,
    Title,
    plain_text,
)
from server.exports.document.splitting import is_wide, parts
from server.exports.escaping import runs_right_to_left

# A name that may run against the document's own text (server/exports/escaping.py).
_ISOLATED = re.compile("\u2068([^\u2068\u2069]*)\u2069")
_TAGS = {"strong": "strong", "struck": "s", "code": "code"}


def write(document: Document) -> bytes:
    """Return a document as UTF-8 HTML."""
    direction = "rtl" if runs_right_to_left(document.language) else "ltr"
    draft = f'<p class="draft">{_text(document.draft)}</p>' if document.draft else ""
    title = f'<h1 dir="auto">{_text(document.title)}</h1>'
    page = (
        f'<!doctype html>\n<html lang="{_text(document.language)}" dir="{direction}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_policy()}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f'<meta name="generator" content="{_attribute(document.author)}">\n'
        f"<title>{_attribute(document.title)}</title>\n<style>{_style()}</style>\n</head>\n"
        f"<body>\n<header>{draft}{title}</header>\n<main>\n{''.join(_sections(document.blocks))}</main>\n"
        "</body>\n</html>\n"
    )
    return page.encode()


@cache
def _style() -> str:
    return (Path(__file__).parent / "html.css").read_text(encoding="utf-8").strip()


@cache
def _policy() -> str:
    """Return the security policy: nothing but this one style, so that not even markup could load or run anything."""
    digest = b64encode(sha256(_style().encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def _sections(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield the blocks, with every heading of level 2 and what follows it in a section."""
    opened = False
    for block in blocks:
        if isinstance(block, Title) and block.level == 2:
            yield ("</section>\n" if opened else "") + ('<section class="page">' if block.new_page else "<section>")
            opened = True
        yield from _block(block)
    yield "</section>\n" if opened else ""


def _block(block: Block) -> Iterator[str]:
    match block:
        case Title():
            yield f"<h{block.level}>{_inline(block.text)}</h{block.level}>\n"
        case Paragraph():
            yield f"<p>{_inline(block.text)}</p>\n"
        case Bullets():
            items = (f"<li>{_inline(item.text)}{_nested(item.items)}</li>" for item in block.items)
            yield f"<ul>{''.join(items)}</ul>\n"
        case Quote():
            yield f"<blockquote>{''.join(_paragraphs(block.lines))}</blockquote>\n"
        case Grid():
            for part in parts(block):
                yield from _table(part)
        case Picture():
            yield f"<figure><figcaption>{_text(block.title)}</figcaption>{block.svg.strip()}</figure>\n"


def _text(text: str) -> str:
    """Return markup; every name that is isolated is in a <bdi>."""
    parts = enumerate(_ISOLATED.split(text))
    return "".join(f"<bdi>{_escaped(part)}</bdi>" if place % 2 else _escaped(part) for place, part in parts)


def _attribute(text: str) -> str:
    return _escaped(_ISOLATED.sub(r"\1", text))


def _escaped(text: str) -> str:
    return escape(replaced(text))


def _inline(parts: Content) -> str:
    return "".join(map(_run, parts))


def _run(run: Run) -> str:
    text = _text(run.text)
    if run.target:
        return f'<a href="{_attribute(run.target)}" rel="noreferrer noopener">{text}</a>'
    tag = _TAGS.get(run.style)
    return f"<{tag}>{text}</{tag}>" if tag else text


def _nested(items: tuple[Content, ...]) -> str:
    return f"<ul>{''.join(f'<li>{_inline(item)}</li>' for item in items)}</ul>" if items else ""


def _paragraphs(lines: tuple[str, ...]) -> Iterator[str]:
    for paragraph in "\n".join(line.strip() for line in lines).split("\n\n"):
        if paragraph.strip():
            yield f'<p dir="auto">{"<br>".join(map(_text, paragraph.strip().splitlines()))}</p>'


def _table(grid: Grid) -> Iterator[str]:
    # It scrolls where the window is narrow, so a keyboard must reach it.
    kind = "table wide" if is_wide(grid) else "table"
    yield f'<div class="{kind}" tabindex="0" role="group" aria-label="{_attribute(grid.title)}">'
    yield f"<table><caption>{_text(grid.title)}</caption><thead><tr>"
    for column in grid.columns:
        side = ' class="end"' if column.at_end else ""
        yield f'<th scope="col"{side}>{_inline(column.head)}</th>'
    yield "</tr></thead><tbody>"
    yield from ("".join(_row(grid, row)) for row in grid.rows)
    yield "</tbody></table></div>\n"


def _row(grid: Grid, row: GridRow) -> Iterator[str]:
    head = grid.lead - 1 if not grid.columns[grid.lead - 1].at_end else 0
    yield '<tr class="group">' if row.group else "<tr>"
    for place, (cell, column) in enumerate(zip(row.cells, grid.columns, strict=True)):
        side = ' class="end"' if column.at_end else ""
        if place == head and plain_text(cell):
            yield f'<th scope="row"{side}>{_inline(cell)}</th>'
        else:
            yield f"<td{side}>{_inline(cell)}</td>"
    yield "</tr>\n"
