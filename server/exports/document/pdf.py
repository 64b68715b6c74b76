"""Writes a document as tagged PDF (PDF/UA-1), by the template pdf.typ.

The document is data for the template: no text in it is ever read as Typst.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, Literal

import typst
from wcwidth import iter_graphemes

from server.core.model import Millis
from server.core.text import replaced
from server.exports.charts.placing import placed
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
)
from server.exports.document.splitting import is_wide, parts
from server.exports.escaping import in_order_in, runs_right_to_left
from server.exports.fonts import covers
from server.exports.fonts.families import families_for
from server.exports.fonts.missing import missing, notices, refused_text, typst_fonts

TEMPLATE = Path(__file__).parent / "pdf.typ"
STANDARD: Final = "ua-1"

# As Typst names them.
Paper = Literal["a4", "us-letter"]

# A line can only be broken inside a word that is longer than this, or it would leave the page or its cell.
LONGEST_WORD, LONGEST_IN_CELL, LONGEST_IN_WIDE = 60, 20, 9
LINE_OF_CELLS = 72  # what fits in all cells of a row together
BREAK = "\u200b"  # zero width space


def write(document: Document, paper: Paper = "a4") -> bytes:
    """Return a document as PDF: the same bytes for the same document, and where it needs them the same fonts.

    If some character has no font, the document says so on its first page.
    """
    content = values(document) | {"paper": paper}
    data = _json(content)
    # The fonts of the machine take time to find, and make the file depend on it.
    system = not covers(data)
    try:
        return _compiled(data, document.at, STANDARD, system=system)
    except typst.TypstError as error:
        # PDF/UA forbids the boxes that stand for characters without a font. Only typst itself knows which these are, as
        # it depends on what is next to them.
        if lost := refused_text(error):
            data = _json(content | {"notices": notices(document.language, missing(data) or [lost])})
        return _compiled(data, document.at, None, system=system)


def _json(data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _compiled(data: str, at: Millis, standard: Literal["ua-1"] | None, *, system: bool) -> bytes:
    return typst.compile(
        TEMPLATE.read_bytes(),
        font_paths=typst_fonts(system=system),
        format="pdf",
        sys_inputs={"document": data},
        pdf_standards=standard,
        timestamp=at // 1000,
    )


def values(document: Document) -> dict[str, Any]:
    """Return what the template reads."""
    at = datetime.fromtimestamp(document.at / 1000, UTC)
    return {
        "language": document.language.partition("-")[0],
        "right_to_left": runs_right_to_left(document.language),
        "fonts": list(families_for(document.language)),
        "notices": [],
        "title": replaced(document.title),
        "shown_title": in_order_in(document.language)(document.title),
        "author": document.author,
        "at": [at.year, at.month, at.day, at.hour, at.minute, at.second],
        "draft": document.draft,
        "blocks": [value for block in document.blocks for value in _block(block, document.language)],
    }


def _block(block: Block, language: str) -> Iterator[dict[str, Any]]:
    match block:
        case Title():
            yield {"kind": "title", "level": block.level, "text": _text(block.text), "page": block.new_page}
        case Paragraph():
            yield {"kind": "paragraph", "text": _text(block.text)}
        case Bullets():
            items = [
                {"text": _text(item.text), "items": [_text(below) for below in item.items]} for item in block.items
            ]
            yield {"kind": "bullets", "items": items}
        case Quote():
            paragraphs = "\n".join(line.strip() for line in block.lines).strip().split("\n\n")
            lines = [[broken(replaced(line), LONGEST_WORD) for line in p.strip().splitlines()] for p in paragraphs]
            yield {"kind": "quote", "paragraphs": [paragraph for paragraph in lines if paragraph]}
        case Grid():
            yield from map(_grid, parts(block))
        case Picture():
            yield {
                "kind": "picture",
                "svg": placed(block.svg, language),
                "title": block.title,
                "alt": replaced(block.alternative),
                "ratio": block.ratio,
            }


def _grid(grid: Grid) -> dict[str, Any]:
    wide = is_wide(grid)
    longest = LONGEST_IN_WIDE if wide else min(LONGEST_IN_CELL, LINE_OF_CELLS // len(grid.columns))
    return {
        "kind": "grid",
        "title": grid.title,
        "wide": wide,
        "lead": grid.lead,
        "ends": [column.at_end for column in grid.columns],
        "heads": [_text(column.head, longest) for column in grid.columns],
        "rows": [_row(row, longest) for row in grid.rows],
    }


def _row(row: GridRow, longest: int) -> dict[str, Any]:
    return {"group": row.group, "cells": [_text(cell, longest) for cell in row.cells]}


def _text(parts: Content, longest: int = LONGEST_WORD) -> list[Any]:
    """Return a content: a text for each plain run, and for others the text, the style and the address."""
    return [_run(run, longest) for run in parts]


def _run(run: Run, longest: int) -> Any:
    # A digest stays as it is, to be copied.
    text = replaced(run.text) if run.style == "code" else broken(replaced(run.text), longest)
    plain = run.style == "plain" and not run.url
    return text if plain else [text, run.style, run.target]


def broken(text: str, longest: int) -> str:
    """Return the text with places to break a line in words that are longer than `longest` characters."""
    if len(text) <= longest or max(map(len, text.split()), default=0) <= longest:
        return text
    return " ".join(_broken_word(word, longest) if len(word) > longest else word for word in text.split(" "))


def _broken_word(word: str, longest: int) -> str:
    graphemes = list(iter_graphemes(word))
    return BREAK.join("".join(graphemes[n : n + longest]) for n in range(0, len(graphemes), longest))
