"""The team's own evidence, as Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from server.core.model import Session
from server.exports.escaping import plain
from server.exports.record import ExhibitRecord, Record


def lines(session: Session, made: Record) -> Iterator[str]:
    """The section, with an empty line after it; nothing where there is none."""
    if not made.exhibits:
        return
    names = {o.id: plain(o.name) for o in session.description.options}
    criteria = {c.id: plain(c.name) for c in session.description.criteria}
    yield "## Evidence the team brought"
    yield ""
    for exhibit in made.exhibits:
        disputed = f" **Disputed by {exhibit.disputed}.**" if exhibit.disputed else ""
        head = f"{names[exhibit.option]}, {criteria[exhibit.criterion]}"
        yield f"- **{head}:** {_told(exhibit)} — {plain(exhibit.member)}{disputed}"
    yield ""


def _told(exhibit: ExhibitRecord) -> str:
    text = plain(exhibit.text)
    if exhibit.kind == "figure":
        return f"{text}: {exhibit.value:,g} {plain(exhibit.unit)}".rstrip()
    # An address is told as text: whoever reads the report decides whether to follow it.
    return f"{text} {plain(exhibit.url)}".strip() if exhibit.kind == "link" else text
