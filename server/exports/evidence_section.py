"""Attachments and measurements as Markdown: the team's attachments, and an appendix with the measurements."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time

from server.core.measurements import MeasuredFigure, Measurements
from server.core.text import shown_link
from server.core.visibility.session import VisibleSession
from server.exports.escaping import plain
from server.exports.record import AttachmentRecord, Record
from server.exports.wording import Wording

MAX_ROWS = 4  # per criterion, in the order of its reading; the JSON export has all


def attachments(record: Record, words: Wording) -> Iterator[str]:
    """Yield the lines about the team's attachments; none if there are no attachments."""
    if not record.attachments:
        return
    yield f"## {words.text('export-team-evidence')}"
    yield ""
    for attachment in record.attachments:
        count = attachment.disputed
        disputed = f" **{words.text('export-disputed', count=count)}**" if count else ""
        head = f"{words.option(attachment.option)}, {words.criterion(attachment.criterion)}"
        yield f"- **{head}:** {_content(attachment, words)} — {words.person(attachment.member)}{disputed}"
    yield ""


def _content(attachment: AttachmentRecord, words: Wording) -> str:
    text = plain(attachment.text)
    if attachment.kind == "figure" and attachment.value is not None:
        unit = plain(attachment.unit) or "none"
        return words.text("export-figure", text=text, value=attachment.value, unit=unit)
    # A URL is written as text, not as a link: readers decide whether to open it.
    return f"{text} {plain(shown_link(attachment.url))}".strip() if attachment.kind == "link" else text


def appendix(session: VisibleSession, measured: Measurements, words: Wording) -> Iterator[str]:
    """Yield the measurements by criterion: how to read them, the figures, and the facts that disagree with them."""
    yield f"## {words.text('export-appendix')}"
    yield ""
    yield words.text("export-informs")
    for day, machine, how in dict.fromkeys((m.date, m.machine, m.how) for m in measured.occasions):
        line = words.text("export-measured-on", at=_millis(day), machine=plain(machine))
        yield f"{line} {plain(how)}".rstrip()
    versions = dict.fromkeys(plain(version) for occasion in measured.occasions for version in occasion.versions)
    if versions:
        yield words.text("export-versions", versions=list(versions))
    yield ""
    for criterion in session.description.criteria:
        rows = measured.bearing_on(criterion.id)[:MAX_ROWS]
        reading = measured.reading(criterion.id)
        if not rows:
            continue
        yield f"### {words.criterion(criterion.id)}"
        yield ""
        if reading is not None:
            yield plain(reading.text)
            yield ""
        yield from _table(session, rows, words)
        for statement in reading.against if reading else ():
            yield f"- **{words.text('export-disagree')}** {words.sentence('reading', statement)}"
        yield ""


def _millis(day: str) -> int:
    return int(datetime.combine(date.fromisoformat(day), time(), UTC).timestamp()) * 1000


def _table(session: VisibleSession, rows: tuple[MeasuredFigure, ...], words: Wording) -> Iterator[str]:
    options = session.description.options
    yield f"| {words.text('export-measured')} | " + " | ".join(words.option(o.id) for o in options) + " |"
    yield "|---|" + "---:|" * len(options)
    for row in rows:
        unit = f" ({plain(row.unit)})" if row.unit else ""
        yield f"| {plain(row.figure)}{unit} | " + " | ".join(_value(row, o.id, words) for o in options) + " |"
    yield ""


def _value(row: MeasuredFigure, option: str, words: Wording) -> str:
    measured = row.options.get(option)
    if measured is None:
        return "–"
    if measured.value is not None:
        return words.figure(measured.value)
    holds = "yes" if measured.holds else "no"
    if measured.found:
        return words.text("export-holds-found", holds=holds, found=plain(measured.found))
    return words.text("export-holds", holds=holds)
