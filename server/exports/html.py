"""HTML: the report as one file that needs no network."""

from __future__ import annotations

from server.analysis.findings import Solidity
from server.core.visibility.session import VisibleSession
from server.exports.document import html
from server.exports.escaping import has_right_to_left, runs_right_to_left
from server.exports.report import report


def render(session: VisibleSession, findings: Solidity | None = None) -> bytes:
    """Return the report as UTF-8 HTML, in the session's language; `findings` saves another analysis."""
    return html.write(report(session, findings, isolate=_mixed(session)))


def _mixed(session: VisibleSession) -> bool:
    """Return whether texts that people typed may run against the document's own."""
    about = session.description
    names = [
        *(option.name for option in about.options),
        *(criterion.name for criterion in about.criteria),
        *(member.name for member in session.members),
    ]
    return runs_right_to_left(about.language) or any(map(has_right_to_left, names))
