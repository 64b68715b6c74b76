"""SVG: the ranking of the last round as a chart."""

from __future__ import annotations

from server.analysis.findings import Solidity
from server.core.code import format_code
from server.core.visibility.session import VisibleSession
from server.exports.charts import ranking
from server.exports.escaping import one_line
from server.exports.wording import Wording, wording


def render(session: VisibleSession, findings: Solidity | None = None) -> bytes:
    """Return the chart as UTF-8 SVG, in the session's language; it needs no findings."""
    return drawn(session).encode()


def drawn(session: VisibleSession) -> str:
    """Return the chart with the question above it, or a sentence while there are no totals."""
    words = wording(session, one_line)
    round_ = session.round
    rows = None if round_ is None else round_.standings()
    heads = (one_line(session.description.question) or words.text("export-title"), _about(session, words))
    if rows is None:
        hidden = words.text("export-phase", phase=session.phase)
        return ranking.without_totals(heads, hidden if round_ is None else words.text("export-hidden")).svg
    return ranking.chart(session, rows, words, heads).svg


def _about(session: VisibleSession, words: Wording) -> str:
    """Return what the chart shows: the round, the session, and whether it is a draft."""
    rounds = session.rounds
    title = words.text("export-ranking-after", round=rounds[-1].number) if rounds else words.text("export-ranking")
    draft = [] if session.outcome is not None else [words.text("export-draft")]
    return " · ".join([title, format_code(session.code), *draft])
