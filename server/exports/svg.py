"""SVG: the ranking of the last round as a chart."""

from __future__ import annotations

from collections.abc import Sequence

from server.analysis.findings import Solidity
from server.core.code import format_code
from server.core.visibility.session import VisibleSession
from server.exports.charts import ranking
from server.exports.escaping import in_order_in, one_line
from server.exports.wording import Wording, wording


def render(session: VisibleSession, findings: Solidity | None = None) -> bytes:
    """Return the chart as UTF-8 SVG, in the session's language; it needs no findings."""
    return drawn(session).encode()


def drawn(session: VisibleSession, notices: Sequence[str] = ()) -> str:
    """Return the chart with the question above it, or a sentence while there are no totals; `notices` are below it."""
    words = wording(session, in_order_in(session.description.language))
    question = one_line(session.description.question)
    round_ = session.round
    rows = None if round_ is None else round_.standings()
    heads = (words.written(question) if question else words.text("export-title"), _about(session, words))
    if rows is None:
        hidden = words.text("export-phase", phase=session.phase)
        sentence = hidden if round_ is None else words.text("export-hidden")
        return ranking.without_totals(words.language, heads, sentence, notices).svg
    return ranking.chart(session, rows, words, heads, notices).svg


def _about(session: VisibleSession, words: Wording) -> str:
    """Return what the chart shows: the round, the session, and whether it is a draft."""
    rounds = session.rounds
    title = words.text("export-ranking-after", round=rounds[-1].number) if rounds else words.text("export-ranking")
    draft = [] if session.outcome is not None else [words.text("export-draft")]
    return " · ".join([title, format_code(session.code), *draft])
