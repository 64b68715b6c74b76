"""Attachments and measurements: the team's attachments, and an appendix with the measurements."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time

from server.core.measurements import MeasuredFigure, Measurements
from server.core.text import shown_link
from server.core.visibility.session import VisibleSession
from server.exports.document.blocks import (
    Block,
    BulletItem,
    Bullets,
    Content,
    Grid,
    GridColumn,
    GridRow,
    Paragraph,
    Title,
    content,
    strong,
)
from server.exports.ranks import NONE
from server.exports.record import AttachmentRecord, Record
from server.exports.wording import Wording

MAX_ROWS = 4  # per criterion, in the order of its reading; the JSON export has all


def attachments(record: Record, words: Wording) -> Iterator[Block]:
    """Yield the section about the team's attachments; nothing if there are no attachments."""
    if record.attachments:
        yield Title(2, content(words.text("export-team-evidence")))
        yield Bullets(tuple(BulletItem(_attachment(each, words)) for each in record.attachments))


def _attachment(attachment: AttachmentRecord, words: Wording) -> Content:
    head = f"{words.option(attachment.option)}, {words.criterion(attachment.criterion)}:"
    text = f" {_content(attachment, words)} — {words.person(attachment.member)}"
    count = attachment.disputed
    disputed = (" ", strong(words.text("export-disputed", count=count))) if count else ()
    return content(strong(head), text, *disputed)


def _content(attachment: AttachmentRecord, words: Wording) -> str:
    text = words.written(attachment.text)
    if attachment.kind == "figure" and attachment.value is not None:
        unit = words.written(attachment.unit) or "none"
        return words.text("export-figure", text=text, value=attachment.value, unit=unit)
    # A URL is written as text, not as a link: readers decide whether to open it.
    return f"{text} {words.written(shown_link(attachment.url))}".strip() if attachment.kind == "link" else text


def measured(session: VisibleSession, measured: Measurements, words: Wording) -> Iterator[Block]:
    """Yield the measurements by criterion: how to read them, the figures, and the facts that disagree with them."""
    yield Title(2, content(words.text("export-appendix")), new_page=True)
    yield Paragraph(content(" ".join(_occasions(measured, words))))
    for criterion in session.description.criteria:
        rows = measured.bearing_on(criterion.id)[:MAX_ROWS]
        reading = measured.reading(criterion.id)
        if not rows:
            continue
        name = words.criterion(criterion.id)
        yield Title(3, content(name))
        if reading is not None:
            yield Paragraph(content(words.written(reading.text)))
        yield _figures(session, name, rows, words)
        if reading is not None and reading.against:
            disagree = strong(words.text("export-disagree"))
            against = (words.sentence("reading", statement) for statement in reading.against)
            yield Bullets(tuple(BulletItem(content(disagree, f" {sentence}")) for sentence in against))


def _occasions(measured: Measurements, words: Wording) -> Iterator[str]:
    yield words.text("export-informs")
    for day, machine, how in dict.fromkeys((m.date, m.machine, m.how) for m in measured.occasions):
        yield words.text("export-measured-on", at=_millis(day), machine=words.written(machine))
        if how:
            yield words.written(how)
    versions = dict.fromkeys(words.written(version) for occasion in measured.occasions for version in occasion.versions)
    if versions:
        yield words.text("export-versions", versions=list(versions))


def _millis(day: str) -> int:
    return int(datetime.combine(date.fromisoformat(day), time(), UTC).timestamp()) * 1000


def _figures(session: VisibleSession, name: str, rows: tuple[MeasuredFigure, ...], words: Wording) -> Grid:
    options = session.all_options
    numbers = all(value.value is not None for row in rows for value in row.options.values())
    columns = (
        GridColumn(content(words.text("export-measured"))),
        *(GridColumn(content(words.option(o.id)), at_end=numbers) for o in options),
    )
    lines = tuple(
        GridRow((content(_figure(row, words)), *(content(_value(row, o.id, words)) for o in options))) for row in rows
    )
    return Grid(name, columns, lines)


def _figure(row: MeasuredFigure, words: Wording) -> str:
    name = words.written(row.figure)
    return f"{name} ({words.written(row.unit)})" if row.unit else name


def _value(row: MeasuredFigure, option: str, words: Wording) -> str:
    measured = row.options.get(option)
    if measured is None:
        return NONE
    if measured.value is not None:
        return words.figure(measured.value)
    holds = "yes" if measured.holds else "no"
    if measured.found:
        return words.text("export-holds-found", holds=holds, found=words.written(measured.found))
    return words.text("export-holds", holds=holds)
