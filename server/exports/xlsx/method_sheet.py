"""The last sheet: how the figures come about, what may be edited, and who took part."""

from __future__ import annotations

from collections.abc import Iterator

from server.core.code import format_code
from server.exports.option_lines import changed_options
from server.exports.xlsx.book import Book
from server.exports.xlsx.content import WorkbookContent
from server.exports.xlsx.text import lines_of

WIDTH = 88  # as wide as a printed page
LINE_HEIGHT, TITLE_HEIGHT = 15.0, 24.0


def write(book: Book, content: WorkbookContent) -> None:
    """Write the texts, one in each row."""
    sheet = book.sheets["method"]
    sheet.widths(WIDTH)
    sheet.printed(landscape=False)
    for row, (text, style) in enumerate(_texts(content)):
        sheet.text(row, 0, text, style)
        sheet.sheet.set_row(
            row, min((TITLE_HEIGHT if style == "title" else LINE_HEIGHT) * lines_of(text, WIDTH) + 3, 400)
        )


def _texts(content: WorkbookContent) -> Iterator[tuple[str, str]]:
    words, document = content.words, content.record
    yield words.text("export-how"), "title"
    progress = document.progress
    yield words.text("export-progress", members=progress.members, started=progress.started, done=progress.done), "text"
    for line in changed_options(content.session, words):
        yield line, "text"
    yield words.text("export-total-explained"), "text"
    for criterion in content.criteria:
        if criterion.numeric is not None:
            name, scale = words.criterion(criterion.id), words.scale(criterion.numeric)
            yield words.text("export-scale", criterion=name, scale=scale, steps=content.about.scale), "text"
    if any(criterion.knock_out for criterion in content.criteria):
        yield words.text("export-knock-out-rule", rule=content.about.knock_out_rule), "text"
    if (locked := document.session.locked) is not None:
        yield words.text("export-weights", by=locked.by, digest=locked.digest).replace("`", ""), "text"
    yield words.text("spreadsheet-editing"), "section"
    for name in ("score", "weight", "not-edited") if content.live else ("weight", "not-live"):
        yield words.text(f"spreadsheet-editing-{name}"), "text"
    yield words.text("spreadsheet-taking-part"), "section"
    people = [words.taking_part(m) for m in document.members if not m.removed]
    yield from ((person, "text") for person in people)
    if not people:
        yield words.text("export-nobody"), "text"
    yield words.text("spreadsheet-origin"), "section"
    if content.about.source:
        yield words.text("export-source", source=content.about.source), "text"
    yield words.text("export-session", code=format_code(content.session.code), at=content.session.created_at), "text"
    if document.log is not None:
        yield (
            words.text("export-log-end", seq=str(document.log.seq), digest=document.log.digest).replace("`", ""),
            "text",
        )
