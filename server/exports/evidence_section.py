"""Attachments and measurements as Markdown: what the team brought, and an appendix of what was measured before."""

from __future__ import annotations

from collections.abc import Iterator

from server.core.measurements import MeasuredFigure, Measurements
from server.core.visibility.session import VisibleSession
from server.exports.escaping import plain
from server.exports.record import AttachmentRecord, Record

MOST_ROWS = 4  # of a criterion: those that its reading shows first; the JSON results hold all


def attachments(session: VisibleSession, made: Record) -> Iterator[str]:
    """The team's own, with an empty line after it; nothing where there is none."""
    if not made.attachments:
        return
    names = {o.id: plain(o.name) for o in session.description.options}
    criteria = {c.id: plain(c.name) for c in session.description.criteria}
    yield "## Evidence the team brought"
    yield ""
    for attachment in made.attachments:
        disputed = f" **Disputed by {attachment.disputed}.**" if attachment.disputed else ""
        head = f"{names[attachment.option]}, {criteria[attachment.criterion]}"
        yield f"- **{head}:** {_text(attachment)} — {plain(attachment.member)}{disputed}"
    yield ""


def _text(attachment: AttachmentRecord) -> str:
    text = plain(attachment.text)
    if attachment.kind == "figure":
        return f"{text}: {attachment.value:,g} {plain(attachment.unit)}".rstrip()
    # An address is told as text: whoever reads the report decides whether to follow it.
    return f"{text} {plain(attachment.url)}".strip() if attachment.kind == "link" else text


def appendix(session: VisibleSession, measurements: Measurements) -> Iterator[str]:
    """What was measured, criterion by criterion: how it may be read, the figures, and where the facts disagree."""
    yield "## Appendix: measured beforehand"
    yield ""
    yield "It informs and did not score by itself."
    for date, machine, how in dict.fromkeys((m.date, m.machine, m.how) for m in measurements.occasions):
        yield f"Measured on {plain(date)}, {plain(machine)}. {plain(how)}".rstrip()
    versions = dict.fromkeys(version for occasion in measurements.occasions for version in occasion.versions)
    if versions:
        yield f"Versions: {plain(', '.join(versions))}."
    yield ""
    for criterion in session.description.criteria:
        rows = measurements.bearing_on(criterion.id)[:MOST_ROWS]
        reading = measurements.reading(criterion.id)
        if not rows:
            continue
        yield f"### {plain(criterion.name)}"
        yield ""
        if reading is not None:
            yield plain(reading.text)
            yield ""
        yield from _table(session, rows)
        for sentence in reading.against if reading else ():
            yield f"- **The facts and the figures disagree.** {plain(sentence)}"
        yield ""


def _table(session: VisibleSession, rows: tuple[MeasuredFigure, ...]) -> Iterator[str]:
    options = session.description.options
    yield "| measured | " + " | ".join(plain(o.name) for o in options) + " |"
    yield "|---|" + "---:|" * len(options)
    for row in rows:
        unit = f" ({plain(row.unit)})" if row.unit else ""
        yield f"| {plain(row.figure)}{unit} | " + " | ".join(_seen(row, o.id) for o in options) + " |"
    yield ""


def _seen(row: MeasuredFigure, option: str) -> str:
    seen = row.options.get(option)
    if seen is None:
        return "–"
    if seen.value is None:
        return plain(("yes" if seen.holds else "no") + (f": {seen.found}" if seen.found else ""))
    return f"{seen.value:,g}"
