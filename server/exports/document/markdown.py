"""Writes a document as Markdown: CommonMark with tables, for a pull request or a wiki."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

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
    content,
)

# What is markup anywhere in a line: of CommonMark, of GitHub's tables, strikes, mentions and formulas, and of URLs that
# become links without brackets.
_ANYWHERE = re.compile(
    r"(?=[\\`*_{}\[\]#|~<>$@^&:.=+-])"  # one quick look at each character
    r"(?:[\\`*_{}\[\]#|~<>$@^]|&(?=#?\w+;)|:(?=//)|(?<=www)\.|([=+-])(?=\1)|(?<=([=+-]))\2)",
    re.IGNORECASE,
)
# What is markup at the start of a line only: a list item, the line under a heading, the line under a table's head.
_AT_START = re.compile(r"^(?:([-+=:])|(\d+)([.)])(?=\s|$))")
_SPACES = re.compile(r"[ \t\n\x0b\f\r\x1c-\x1f\x85\u2028\u2029]+")  # not no-break spaces, as before a unit
_ENTITIES = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}


def write(document: Document) -> bytes:
    """Return a document as UTF-8 Markdown. Pictures are left out: their tables say the same."""
    head = [f"# {escape(document.title)}", *([f"**{escape(document.draft)}**"] if document.draft else [])]
    return ("\n\n".join([*head, *written(document.blocks)]) + "\n").encode()


def written(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield the text of each block; an empty line belongs between two of them."""
    for block in blocks:
        match block:
            case Title():
                yield f"{'#' * block.level} {inline(block.text, start=False)}"
            case Paragraph():
                yield inline(block.text)
            case Bullets():
                yield "\n".join(_items(block))
            case Quote():
                yield "\n".join(f"> {escape(line)}".rstrip() for line in block.lines)
            case Grid():
                yield "\n".join(_table(block))
            case Picture():
                pass


def escape(text: str, *, start: bool = True) -> str:
    """Return the text on one line, escaped so that Markdown and HTML show it literally.

    Without `start` it is not the first text of its line.
    """
    line = replaced(_SPACES.sub(" ", text).strip(" "))
    line = _ANYWHERE.sub(lambda match: _ENTITIES.get(match[0], f"\\{match[0]}"), line)
    return _AT_START.sub(_escaped_start, line) if start else line


def _escaped_start(match: re.Match[str]) -> str:
    return f"\\{match[1]}" if match[1] else f"{match[2]}\\{match[3]}"


def inline(parts: Content, *, start: bool = True) -> str:
    """Return a content on one line; without `start` its block begins with a mark, so that no other mark can."""
    line = ""
    for run in content(*parts):
        line += _run(run, start=start and not line.strip())
    return line.strip(" ")


def _run(run: Run, *, start: bool) -> str:
    text = escape(run.text, start=start)
    # The spaces around a run belong to the line, and must be outside its marks.
    before = " " if _SPACES.match(run.text) else ""
    after = " " if text and _SPACES.match(run.text[-1:]) else ""
    if run.target:
        text = f"[{text}](<{_target(run.target)}>)"
    elif text and run.style == "strong":
        text = f"**{text}**"
    elif text and run.style == "struck":
        text = f"~~{text}~~"
    elif run.style == "code" and text.isalnum():
        text = f"`{text}`"
    return f"{before}{text}{after}"


def _target(url: str) -> str:
    return re.sub(r"[<>\\|`]", lambda match: f"%{ord(match[0]):02X}", url)


def _items(block: Bullets) -> Iterator[str]:
    for item in block.items:
        yield f"- {inline(item.text)}"
        yield from (f"  - {inline(below)}" for below in item.items)


def _table(block: Grid) -> Iterator[str]:
    yield _row(column.head for column in block.columns)
    yield "|" + "|".join("---:" if column.at_end else "---" for column in block.columns) + "|"
    yield from (_row(_group(row) if row.group else row.cells) for row in block.rows)


def _group(row: GridRow) -> Iterator[Content]:
    return (content(*(Run(run.text, "strong") for run in cell)) for cell in row.cells)


def _row(cells: Iterable[Content]) -> str:
    return "".join(f"| {text} " if text else "| " for text in (inline(cell, start=False) for cell in cells)) + "|"
