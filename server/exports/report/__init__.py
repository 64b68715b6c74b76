"""The report on a session as a document: what was decided, and everything that led to it.

outcome.py    the outcome, and how far the session is
ranking.py    the ranking and the matrix of a round
reasons.py    the reasons of a round
solidity.py   how solid the result is
drift.py      what changed since the session that this one takes up again
evidence.py   the team's attachments, and the measurements
method.py     who took part, how it was counted, the sources and the end of the log
"""

from __future__ import annotations

from collections.abc import Iterator

from server.analysis.findings import Solidity
from server.analysis.solidity import whole
from server.core.visibility.session import VisibleSession
from server.exports.document.blocks import Block, Document, Paragraph
from server.exports.document.blocks import content as plain
from server.exports.escaping import isolated, one_line, one_line_in_order
from server.exports.record import Record, record
from server.exports.report import agreement, drift, evidence, method, outcome, ranking, reasons, rounds, solidity
from server.exports.wording import Wording, wording


def report(
    session: VisibleSession,
    findings: Solidity | None = None,
    *,
    max_reasons: int | None = None,
    isolate: bool = False,
) -> Document:
    """Return the report in the session's language, as far as it is visible now.

    `findings` saves another analysis; `max_reasons` is how many reasons of a round it has, or None for all; with
    `isolate`, names are between Unicode's isolates, for a writer that knows them.
    """
    return session.once(
        (report, max_reasons, isolate), lambda: _report(session, findings or whole(session), max_reasons, isolate)
    )


def _report(session: VisibleSession, findings: Solidity | None, max_reasons: int | None, isolate: bool) -> Document:
    words = wording(session, isolated if isolate else one_line_in_order)
    content = record(session, findings)
    return Document(
        language=session.description.language,
        title=one_line(session.description.question) or words.text("export-title"),
        author=words.text("common-brand"),
        at=outcome.time_of(session),
        draft="" if session.outcome is not None else words.text("export-draft"),
        blocks=tuple(_blocks(session, content, words, max_reasons)),
    )


def _blocks(session: VisibleSession, content: Record, words: Wording, most: int | None) -> Iterator[Block]:
    if session.rehearsal:
        yield Paragraph(plain(words.text("common-rehearsal")))
    yield from outcome.blocks(session, words)
    last = content.rounds[-1] if content.rounds else None
    if last is not None:
        several = len(content.rounds) > 1
        title = words.text("export-ranking-after", round=last.number) if several else words.text("export-ranking")
        thin = content.solidity.possible.thin if content.solidity is not None else ()
        yield from ranking.blocks(session, last, title, words, thin, latest=True)
        yield from reasons.blocks(session, last, words, most)
    if content.solidity is not None:
        yield from agreement.blocks(content.solidity, words)
        yield from solidity.blocks(content.solidity, words)
    yield from drift.blocks(session, content, words)
    yield from rounds.blocks(session, content, words)
    yield from evidence.attachments(content, words)
    for earlier in reversed(content.rounds[:-1]):
        yield from ranking.blocks(session, earlier, words.text("export-round", round=earlier.number), words)
        yield from reasons.blocks(session, earlier, words, most)
    yield from method.blocks(session, content, words)
    if content.measurements is not None:
        yield from evidence.measured(session, content.measurements, words)
