"""The blocks of a document, and the runs of text in them."""

from __future__ import annotations

import re
from typing import Literal

from msgspec import Struct

Style = Literal["plain", "strong", "struck", "code"]


# Other addresses, such as javascript:, are never made links, and what is no visible ASCII is none.
_WEB = re.compile(r"https?://[!-~]+")


class Run(Struct, frozen=True):
    """Plain text in one style; with a `url` it is a link."""

    text: str
    style: Style = "plain"
    url: str = ""

    @property
    def target(self) -> str:
        """The URL if it is one of the Web, else an empty text."""
        return self.url if _WEB.fullmatch(self.url) else ""


Content = tuple[Run, ...]
Part = str | Run | Content


def content(*parts: Part) -> Content:
    """Return texts and runs as one content: runs of the same style that follow each other become one run."""
    runs: list[Run] = []
    for part in parts:
        for run in (Run(part),) if isinstance(part, str) else (part,) if isinstance(part, Run) else part:
            last = runs[-1] if runs else None
            if last is not None and (last.style, last.url) == (run.style, run.url):
                runs[-1] = Run(last.text + run.text, run.style, run.url)
            elif run.text:
                runs.append(run)
    return tuple(runs)


def strong(text: str) -> Run:
    """Return important text. A space or a full stop should follow, or Markdown may show the marks."""
    return Run(text, "strong")


def struck(text: str) -> Run:
    """Return text that is struck through."""
    return Run(text, "struck")


def code(text: str) -> Run:
    """Return text in a fixed pitch, such as a digest."""
    return Run(text, "code")


def link(text: str, url: str) -> Run:
    """Return a link; writers show only its text unless the URL begins with http:// or https://."""
    return Run(text, url=url)


def plain_text(parts: Content) -> str:
    """Return the text of a content without styles."""
    return "".join(run.text for run in parts)


class Title(Struct, frozen=True, tag=True):
    """A heading of level 2 or 3 (the document's own title is level 1); with `new_page` it starts a page on paper."""

    level: int
    text: Content
    new_page: bool = False


class Paragraph(Struct, frozen=True, tag=True):
    """A paragraph."""

    text: Content


class BulletItem(Struct, frozen=True):
    """An item of a list, with the items below it."""

    text: Content
    items: tuple[Content, ...] = ()


class Bullets(Struct, frozen=True, tag=True):
    """A list of items without numbers."""

    items: tuple[BulletItem, ...]


class Quote(Struct, frozen=True, tag=True):
    """What somebody wrote: lines, of which an empty one separates paragraphs."""

    lines: tuple[str, ...]


class GridColumn(Struct, frozen=True):
    """A column of a table: its head, and whether its cells are aligned at the end, as numbers are."""

    head: Content
    at_end: bool = False


class GridRow(Struct, frozen=True):
    """A row of a table; the row of a `group` is a heading for the rows below it."""

    cells: tuple[Content, ...]
    group: bool = False


class Grid(Struct, frozen=True, tag=True):
    """A table with one row of heads; `title` says what it shows. The first `lead` columns say what a row is about: the
    parts of a table that is split repeat them."""

    title: str
    columns: tuple[GridColumn, ...]
    rows: tuple[GridRow, ...]
    lead: int = 1


class Picture(Struct, frozen=True, tag=True):
    """A picture as SVG, with a title and a text that says the same; `ratio` is its height by its width."""

    svg: str
    title: str
    alternative: str
    ratio: float


Block = Title | Paragraph | Bullets | Quote | Grid | Picture


class Document(Struct, frozen=True):
    """A document; its first section, before the second heading of level 2, is what a title page has.

    `draft` is a notice that the document is not final, or empty. `at` is the time of its content, in milliseconds since
    1970, so that equal content gives equal files.
    """

    language: str
    title: str
    author: str
    at: int
    draft: str
    blocks: tuple[Block, ...]
