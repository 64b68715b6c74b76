"""Attachments and measurements as Markdown: what the team brought, and an appendix of what was measured before."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time

from server.core.measurements import MeasuredFigure, Measurements
from server.core.visibility.session import VisibleSession
from server.exports.escaping import plain
from server.exports.record import AttachmentRecord, Record
from server.exports.wording import Wording

MOST_ROWS = 4  # of a criterion: those that its reading shows first; the JSON results hold all


def attachments(made: Record, words: Wording) -> Iterator[str]:
    """The team's own, with an empty line after it; nothing where there is none."""
    if not made.attachments:
        return
    yield f"## {words.text('export-team-evidence')}"
    yield ""
    for attachment in made.attachments:
        count = attachment.disputed
        disputed = f" **{words.text('export-disputed', count=count)}**" if count else ""
        head = f"{words.option(attachment.option)}, {words.criterion(attachment.criterion)}"
        yield f"- **{head}:** {_told(attachment, words)} — {words.person(attachment.member)}{disputed}"
    yield ""


def _told(attachment: AttachmentRecord, words: Wording) -> str:
    text = plain(attachment.text)
    if attachment.kind == "figure" and attachment.value is not None:
        unit = plain(attachment.unit) or "none"
        return words.text("export-figure", text=text, value=attachment.value, unit=unit)
    # An address is told as text: whoever reads the report decides whether to follow it.
    return f"{text} {plain(attachment.url)}".strip() if attachment.kind == "link" else text


def appendix(session: VisibleSession, measured: Measurements, words: Wording) -> Iterator[str]:
    """What was measured, criterion by criterion: how it may be read, the figures, and where the facts disagree."""
    yield f"## {words.text('export-appendix')}"
    yield ""
    yield words.text("export-informs")
    for day, machine, how in dict.fromkeys((m.date, m.machine, m.how) for m in measured.occasions):
        told = words.text("export-measured-on", at=_millis(day), machine=plain(machine))
        yield f"{told} {plain(how)}".rstrip()
    versions = dict.fromkeys(plain(version) for occasion in measured.occasions for version in occasion.versions)
    if versions:
        yield words.text("export-versions", versions=list(versions))
    yield ""
    for criterion in session.description.criteria:
        rows = measured.bearing_on(criterion.id)[:MOST_ROWS]
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
        yield f"| {plain(row.figure)}{unit} | " + " | ".join(_seen(row, o.id, words) for o in options) + " |"
    yield ""


def _seen(row: MeasuredFigure, option: str, words: Wording) -> str:
    seen = row.options.get(option)
    if seen is None:
        return "–"
    if seen.value is not None:
        return words.figure(seen.value)
    holds = "yes" if seen.holds else "no"
    if seen.found:
        return words.text("export-holds-found", holds=holds, found=plain(seen.found))
    return words.text("export-holds", holds=holds)
