"""What programs read of a decision record: MADR's front matter, and the list that log4brains looks for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime

import yaml

from server.core.code import format_code
from server.core.visibility.session import VisibleSession
from server.exports.document.blocks import BulletItem, Bullets, content
from server.exports.report.outcome import time_of
from server.exports.wording import Wording

# Readers that know no front matter would take these for markup; between quotes, YAML has escapes for them.
_MARKUP = re.compile(r"[<>&\[\]`*_|~#@]|:(?=//)")


def status(session: VisibleSession) -> str:
    """Return the status in MADR's words: without a decision, before the close and in a rehearsal, only proposed."""
    if session.superseded is not None:
        return " ".join(("superseded", "by", format_code(session.superseded.code)))
    decided = session.outcome is not None and session.outcome.option is not None and not session.rehearsal
    return "accepted" if decided else "proposed"


def day(session: VisibleSession) -> str:
    """Return the day on which the decision was last changed (UTC), such as "2027-03-31"."""
    return datetime.fromtimestamp(time_of(session) / 1000, UTC).date().isoformat()


def decision_makers(session: VisibleSession, words: Wording) -> tuple[str, ...]:
    """Return the names of everybody who decides; while names are hidden, how many they are."""
    if not session.named:
        people = session.progress.members
        return (words.text("adr-people", people=people),) if people else ()
    deciding = (m for m in session.members if m.role != "observer" and not m.removed)
    return tuple(words.taking_part(m) if m.without_device else words.member(m.name) for m in deciding)


def front_matter(session: VisibleSession, people: Sequence[str]) -> str:
    """Return the front matter: YAML that parses back to the same texts, whatever is in them."""
    lines = [
        f"status: {status(session)}",
        f"date: {day(session)}",
        f"decision-makers: [{', '.join(map(quoted, people))}]",
        # A comment, and for readers that know no front matter a heading. It ends the lines above, which would
        # otherwise be one heading that hides the list below from log4brains.
        "### Quorum",
    ]
    return "\n".join(["---", *lines, "---"])


def quoted(text: str) -> str:
    """Return a text as a YAML scalar on one line."""
    dumped: str = yaml.safe_dump(text, default_style='"', allow_unicode=True, width=float("inf"))
    return _MARKUP.sub(lambda match: f"\\x{ord(match[0]):02x}", dumped.strip())


def known_to_log4brains(session: VisibleSession, people: Sequence[str]) -> Bullets:
    """Return status, date and decision-makers as a list, which log4brains and people read."""
    facts = [f"Status: {status(session)}", f"Date: {day(session)}"]
    if people:
        # It splits names at commas.
        facts.append(f"Deciders: {', '.join(name.replace(',', ' ') for name in people)}")
    return Bullets(tuple(BulletItem(content(fact)) for fact in facts))
