"""The decision as an architecture decision record (ADR) in the form of MADR 4, to be committed next to the code.

front_matter.py   status, date and decision-makers, for programs
outcome.py        what was decided, how solid it is, what follows, and who saw it otherwise
options.py        the decision drivers, and the good and bad of each option

Headings are in the session's language; the names and values that programs look for are MADR's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from server.analysis.findings import Solidity
from server.analysis.solidity import whole
from server.core.code import format_code
from server.core.model import Fact
from server.core.visibility.session import VisibleSession
from server.exports.adr import options, outcome
from server.exports.adr.front_matter import decision_makers, front_matter, known_to_log4brains
from server.exports.document.blocks import Block, BulletItem, Bullets, Paragraph, Title, code, content
from server.exports.document.markdown import escape, written
from server.exports.document.messages import message
from server.exports.escaping import one_line
from server.exports.record import Record, RoundRecord, record
from server.exports.wording import Wording, wording

# What markdownlint does not want at the end of a heading, unless it is an entity.
_END = re.compile(r"[.,;:!\u3002\uff0c\uff1b\uff1a\uff01]\Z")
_ENTITY = re.compile(r"&#?\w+;\Z")


def render(session: VisibleSession, findings: Solidity | None = None) -> bytes:
    """Return the decision record as UTF-8 Markdown; `findings` saves another analysis."""
    return _rendered(session, findings, front=True)


def render_for_adr_tools(session: VisibleSession, findings: Solidity | None = None) -> bytes:
    """Return the decision record without the front matter, which MADR leaves open: adr-tools takes a file's first line
    for its title.
    """
    return _rendered(session, findings, front=False)


def _rendered(session: VisibleSession, findings: Solidity | None, *, front: bool) -> bytes:
    words = wording(session, one_line)
    content_ = record(session, findings or whole(session))
    people = decision_makers(session, words)
    parts = [front_matter(session, people)] if front else []
    parts.append(_heading(f"# {escape(_title(session, words), start=False)}"))
    blocks = (known_to_log4brains(session, people), *_blocks(session, content_, words))
    for block in blocks:
        lines = "\n".join(written([block]))
        parts.append(_heading(lines) if isinstance(block, Title) else lines)
    return ("\n\n".join(parts) + "\n").encode()


def _title(session: VisibleSession, words: Wording) -> str:
    """Return the problem and the solution found."""
    question = one_line(session.description.question) or words.text("export-title")
    decided = session.outcome
    if decided is None or decided.option is None:
        return question
    return words.text("adr-title", question=question, option=words.option(decided.option))


def _heading(line: str) -> str:
    return line if _ENTITY.search(line) else _END.sub(lambda match: f"&#{ord(match[0])};", line)


def _blocks(session: VisibleSession, content_: Record, words: Wording) -> Iterator[Block]:
    shown = last_shown(content_)
    yield Title(2, content(words.text("adr-context")))
    yield from _context(session, content_, words)
    yield Title(2, content(words.text("adr-drivers")))
    yield options.drivers(session, words)
    yield Title(2, content(words.text("adr-options")))
    yield options.considered(session, words)
    yield from outcome.blocks(session, content_, shown, words)
    yield Title(2, content(words.text("adr-pros-and-cons")))
    yield from options.blocks(session, content_, words)
    yield Title(2, content(words.text("adr-more")))
    yield Bullets(tuple(_more(session, content_, words)))


def last_shown(content_: Record) -> RoundRecord | None:
    """Return the last round whose totals everybody may see; None before the first."""
    return next((round_ for round_ in reversed(content_.rounds) if round_.standings is not None), None)


def _context(session: VisibleSession, content_: Record, words: Wording) -> Iterator[Block]:
    about = session.description
    if session.rehearsal:
        yield Paragraph(content(words.text("common-rehearsal")))
    yield Paragraph(content(one_line(about.question) or words.text("export-title")))
    yield Paragraph(
        content(
            words.text(
                "adr-scored", rounds=len(content_.rounds), people=content_.progress.members,
                count=len(session.all_options), criteria_count=len(about.criteria),
            )
        )
    )  # fmt: skip
    if about.notes:
        yield Bullets(tuple(_note(note, words) for note in about.notes))


def _note(note: Fact, words: Wording) -> BulletItem:
    items = [words.written(item) for item in note.items]
    if len(items) == 1:
        return BulletItem(content(f"{words.written(note.label)}: {items[0]}"))
    return BulletItem(content(words.written(note.label)), tuple(content(item) for item in items))


def _more(session: VisibleSession, content_: Record, words: Wording) -> Iterator[BulletItem]:
    previous, superseded = session.previous, session.superseded
    if previous is not None:
        yield BulletItem(
            message(
                words, "adr-supersedes", code=format_code(previous.code), seq=str(previous.seq),
                digest=code(previous.digest),
            )
        )  # fmt: skip
    if superseded is not None:
        text = words.text("adr-superseded", code=format_code(superseded.code), at=superseded.at)
        yield BulletItem(content(text))
    yield BulletItem(content(words.text("export-session", code=format_code(session.code), at=session.created_at)))
    if content_.log is not None:
        seq, digest = str(content_.log.seq), code(content_.log.digest)
        yield BulletItem(message(words, "export-log-end", seq=seq, digest=digest))
    if content_.attachments:
        yield BulletItem(content(words.text("adr-evidence", count=len(content_.attachments))))
    if session.description.source:
        yield BulletItem(content(words.text("export-source", source=words.written(session.description.source))))
